"""I21 and I22: nobody is sent what they may not see, and what they may see no longer goes from their machine."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, select, update

from app.domain.ids import Id
from app.domain.problems import NotYours
from app.domain.records.lesson_study import CasePupil, LsMember
from app.domain.records.people import Person
from app.domain.records.person_links import PersonLink, Verdict
from app.domain.records.portfolios import Portfolio, ProjectAssessment
from app.domain.records.projects import ProgressLog, Project
from app.domain.records.research_lessons import NextChange, ResearchLesson
from app.domain.records.schools import School
from app.domain.rules.rights import TEACHER
from app.storage import grants, server_paths
from app.storage.server_tables import device_stream, server_path
from app.storage.streams import reset_stream
from app.storage.tables import RECORD_TABLES, change_log, sync_row
from app.sync import answering, past
from app.sync.exchange import Pace
from app.sync.frame_cache import FrameCache
from app.sync.rules import RULES, Rules
from app.sync.wire_frames import StateFrame, encode_state
from app.sync.wire_rows import KeyOf
from tests.support import oracle
from tests.support.scoped_school import ALL, SHARED, ScopedSchool, of, save_without_parent
from tests.support.world import Cut, Device, Faults, a_world

PRIVATE = {"private-a", "private-b"}
CYCLE = {"cycle-a", "pupil-a", "change-a"}


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ScopedSchool]:
    with a_world(tmp_path, 3) as world:
        yield ScopedSchool(world)


def teacher(school: ScopedSchool, name: str = "teacher") -> Device:
    """Aigul's own machine."""
    device = school.world.add_device(name, [school.school], role="teacher", who=school.aigul)
    device.restart()  # the program knows who sits at it from its start
    device.sync_all()
    return device


def agree(device: Device) -> None:
    """The device holds exactly what its role shows: fingerprints summed anew match, so nothing is read again."""
    device.sync_all()
    before = device.exchanges
    assert not device.sync().mended
    assert device.exchanges == before + 1


def test_scope_isolation_teacher(school: ScopedSchool) -> None:
    """A teacher is sent what the school shares and their own marks, projects and cycles; nothing of a colleague."""
    device = teacher(school)
    assert school.heard_by(device) == SHARED | of("a")
    agree(device)


@pytest.mark.parametrize(
    ("role", "words"),
    [("facilitator", ALL), ("principal", ALL - PRIVATE), ("assessor", {"card"})],
)
def test_scope_isolation_by_role(school: ScopedSchool, role: str, words: set[str]) -> None:
    """Facilitators are sent everything, principals all but the private texts, assessors what was handed in."""
    device = school.world.add_device(role, [school.school], role=role)
    device.sync_all()
    assert school.heard_by(device) == words
    agree(device)


def test_assessor_reads_what_was_handed_in_and_writes_only_assessments(school: ScopedSchool) -> None:
    """With the portfolio the project comes into sight; an assessment is taken, a change of the project is not."""
    device = school.world.add_device("assessor", [school.school], role="assessor")
    device.sync_all()
    school.hand_in("a")
    device.sync_all()
    assert school.heard_by(device) == {"card", "project-a", "log-a", "picture-a"}
    (portfolio,) = device.store.all(Portfolio)
    me = device.store.new_id()
    assessment = ProjectAssessment.record_type.derived_id(portfolio.id, me)
    project = device.store.get(Project, school.projects["a"])
    with device.store.work() as work:
        work.save(ProjectAssessment(id=assessment, portfolio_id=portfolio.id, assessor_id=me, comments="жақсы"))
        work.save(dataclasses.replace(project, title="басқа"))
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(ProjectAssessment, assessment).comments == "жақсы"
    assert school.fac.store.get(Project, project.id).title == project.title
    assert device.store.counts()["refused"] == 1


def test_principal_changes_nothing(school: ScopedSchool) -> None:
    """What a principal's machine writes is refused, stays there with its reason, and stops nobody."""
    device = school.world.add_device("principal", [school.school], role="principal")
    device.sync_all()
    note(device, school.aigul, "директор")
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(Person, school.aigul).note == ""
    assert device.store.counts()["refused"] == 1


def test_teacher_cannot_write_into_a_colleagues_project(school: ScopedSchool) -> None:
    """An entry put into somebody else's project is refused; one in the own project and a new project are taken."""
    device = teacher(school)
    mine, theirs, begun = (device.store.new_id() for _ in range(3))
    with device.store.work() as work:
        work.save(ProgressLog(id=mine, project_id=school.projects["a"], text="өзім"))
    with device.store.work() as work:
        work.save(Project(id=begun, school_id=school.school, teacher_id=school.aigul, title="жаңа"))
    entry = ProgressLog(id=theirs, project_id=school.projects["b"], text="бөтен")
    save_without_parent(device, school.school, entry, (Project, school.projects["b"]))
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(ProgressLog, mine).text == "өзім"
    assert school.fac.store.find(ProgressLog, theirs) is None
    assert school.fac.store.get(Project, begun).title == "жаңа"
    agree(device)


def test_teacher_cannot_join_their_entry_with_a_colleagues(school: ScopedSchool) -> None:
    """A link between two entries, by which one would see what is the other's, is taken from no teacher's machine."""
    device = teacher(school)
    one, other = sorted((school.aigul, school.bolat))
    link = PersonLink(
        id=PersonLink.record_type.derived_id(one, other), person_id=one, other_id=other, verdict=Verdict.SAME
    )
    with pytest.raises(NotYours), device.store.work() as work:
        work.save(link)
    device.store.role = ""  # a program that does not ask
    with device.store.work() as work:
        work.save(link)
    device.sync_all()
    device.sync_all()
    assert school.heard_by(device) == SHARED | of("a")
    assert device.store.counts()["refused"] == 1


@pytest.mark.parametrize("rules", [RULES, dataclasses.replace(RULES, rights=False)], ids=["on", "off"])
def test_teacher_does_not_change_a_school_that_is_there(tmp_path: Path, rules: Rules) -> None:
    """Which coordinator reads a school is not up to a teacher's machine; with the rule off it would be."""
    with a_world(tmp_path, 7, rules) as world:
        school = ScopedSchool(world)
        device = teacher(school)
        device.store.role = TEACHER
        with pytest.raises(NotYours):
            move_school(device, school.school)
        device.store.role = ""  # a program that does not ask
        move_school(device, school.school)
        device.sync_all()
        school.fac.sync_all()
        assert (school.fac.store.get(School, school.school).region_code == "KZ-33") is not rules.rights
        assert device.store.counts().get("refused", 0) == int(rules.rights)


def test_teacher_on_their_own_brings_their_school(tmp_path: Path) -> None:
    """What a lone teacher wrote about a school before the first exchange arrives whole; from then on it stands."""
    with a_world(tmp_path, 7) as world:
        device = world.add_device("lone", region="", enrolled=False, role=TEACHER)
        device.store.role = TEACHER
        school = device.store.new_id()
        with device.store.work() as work:
            work.save(School(id=school, name_kk="Ақсу"))
        move_school(device, school)
        world.enrol(device, role=TEACHER)
        device.session.pace = Pace(batch=1)  # each change in a frame of its own
        device.sync_all()
        assert "refused" not in device.store.counts()
        with world.server_store.reading() as connection:
            table = RECORD_TABLES["school"]
            assert connection.scalar(select(table.c.region_code).where(table.c.id == school)) == "KZ-33"
        with pytest.raises(NotYours), device.store.work() as work:
            work.save(dataclasses.replace(device.store.get(School, school), region_code="KZ-19"))


def test_late_grant_brings_what_was_before(school: ScopedSchool) -> None:
    """Whoever joins a cycle later is sent all of it, though the cursor had passed it."""
    device = teacher(school)
    cycle = school.words["cycle-b"]
    with school.fac.store.work() as work:
        member = LsMember.record_type.derived_id(cycle, school.aigul)
        work.save(LsMember(id=member, cycle_id=cycle, person_id=school.aigul))
    school.fac.sync_all()
    device.sync_all()
    assert school.heard_by(device) == SHARED | of("a") | {"cycle-b", "pupil-b", "change-b"}
    agree(device)


def test_new_project_comes_without_reading_anew(school: ScopedSchool) -> None:
    """What begins after the cursor comes by itself: nothing that is there already travels twice."""
    device = teacher(school)
    device.heard.clear()
    row = school.fac.store.new_id()
    with school.fac.store.work() as work:
        work.save(Project(id=row, school_id=school.school, teacher_id=school.aigul, title="келесі"))
    school.fac.sync_all()
    device.sync_all()
    assert device.store.get(Project, row).title == "келесі"
    assert school.heard_by(device) <= {"card"}  # the id of the school, to which the project belongs


def test_revoke_leaves_nothing(school: ScopedSchool) -> None:
    """After leaving a cycle not a byte of it is left in the tables, the history or the search index."""
    device = teacher(school)
    school.leave_cycle("a", school.aigul)
    device.sync_all()
    assert school.shown_on(device) == SHARED | of("a") - CYCLE
    agree(device)


def test_leaving_hands_in_first_and_then_leaves_nothing(school: ScopedSchool) -> None:
    """A school is taken from a machine that has been away: its work arrives, and then nothing of the school is left."""
    device = school.world.add_device("second", [school.school])
    device.sync_all()
    note(device, school.bolat, "соңғы жазба")
    end_grant(school, device)
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(Person, school.bolat).note == "соңғы жазба"
    assert school.shown_on(device) == set()
    with device.store.reading() as connection:
        assert not oracle.streams_of(connection)


def test_what_is_refused_stays_with_its_author(school: ScopedSchool) -> None:
    """Work that knows of the time after the end of a grant is refused, and is all that stays on the machine."""
    device = school.world.add_device("second", [school.school])
    device.sync_all()
    end_grant(school, device)
    with school.world.server_store.transaction() as connection:
        connection.execute(update(device_stream).values(ended_seq=1).where(device_stream.c.ended_seq.is_not(None)))
    note(device, school.bolat, "кейін")
    with suppress(Cut):
        device.sync(Faults(answer_bytes=20))
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(Person, school.bolat).note == ""
    assert device.store.counts()["refused"] == 1
    assert school.shown_on(device) == set()


def test_device_let_in_again_reads_everything(school: ScopedSchool) -> None:
    """A grant that was ended by mistake and given again brings the school back whole."""
    device = school.world.add_device("second", [school.school])
    device.sync_all()
    end_grant(school, device)
    device.sync_all()
    with school.world.server_store.transaction() as connection:
        grants.give_stream(connection, device.number, school.school, school.world.time.now)
    device.sync_all()
    assert school.shown_on(device) == ALL
    agree(device)


@pytest.mark.parametrize("cut", [300, 700, 1200, 2000])
def test_cut_while_the_view_changes(school: ScopedSchool, cut: int) -> None:
    """A line that breaks while the stream is read anew changes nothing about the end: neither more nor less is held."""
    device = teacher(school)
    school.leave_cycle("a", school.aigul)
    with suppress(Cut):
        device.sync(Faults(answer_bytes=cut))
    device.sync_all()
    assert school.shown_on(device) == SHARED | of("a") - CYCLE
    agree(device)


def test_work_for_a_view_that_was_lost_is_not_lost(school: ScopedSchool) -> None:
    """What a teacher writes into a cycle before hearing that they left it stays with them if the server refuses it."""
    device = teacher(school)
    school.leave_cycle("a", school.aigul)
    pupil = device.store.get(CasePupil, school.words["pupil-a"])
    with device.store.work() as work:
        work.save(dataclasses.replace(pupil, starting_point="соңғы бақылау"))
    device.sync_all()
    assert device.store.counts()["refused"] == 1
    with device.store.reading() as connection:
        kept = connection.execute(select(change_log.c.fields).where(change_log.c.state == "refused")).scalar_one()
    assert "соңғы бақылау".encode() in bytes(kept)


def test_server_from_before_paths_places_everything(school: ScopedSchool) -> None:
    """A server that took rows in before there were paths knows them after its next start, and sends the same."""
    with school.world.server_store.transaction() as connection:
        connection.execute(update(sync_row).values(path=None))
        connection.execute(delete(server_path))
    school.world.stop_server()
    school.world.start_server()
    device = teacher(school)
    assert school.heard_by(device) == SHARED | of("a")
    agree(device)


def test_child_before_its_parent_is_placed_when_the_parent_comes(school: ScopedSchool) -> None:
    """What reached the server before the lesson it belongs to is seen by those who see the lesson, once it is there."""
    fac, other = school.fac, school.world.add_device("other", [school.school])
    other.sync_all()
    lesson, change = other.store.new_id(), other.store.new_id()
    orphan = NextChange(id=change, lesson_id=lesson, what="кейін")
    save_without_parent(other, school.school, orphan, (ResearchLesson, lesson))
    other.sync_all()
    device = teacher(school)
    assert device.store.find(NextChange, change) is None
    with fac.store.work() as work:
        work.save(ResearchLesson(id=lesson, cycle_id=school.words["cycle-a"]))
    fac.sync_all()
    device.sync_all()
    assert device.store.get(NextChange, change).what == "кейін"
    agree(device)


def test_what_is_seen_is_worked_out_once_for_an_answer(school: ScopedSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many frames a teacher's device is sent, the paths of the stream are read once while it stands still."""
    monkeypatch.setattr("app.sync.answering.LINES", 3)
    monkeypatch.setattr("app.sync.past.LINES", 3)
    device = teacher(school)
    with device.store.transaction() as connection:
        reset_stream(connection, school.school)
    read, frames = 0, list[bytes]()
    paths_of = server_paths.paths_of

    def counted(connection: Connection, stream: bytes) -> dict[bytes, server_paths.PathState]:
        nonlocal read
        read += 1
        return paths_of(connection, stream)

    def noted(frame: StateFrame, key_of: KeyOf) -> bytes:
        frames.append(encode_state(frame, key_of))
        return frames[-1]

    monkeypatch.setattr(server_paths, "paths_of", counted)
    monkeypatch.setattr(answering, "encode_state", noted)
    monkeypatch.setattr(past, "encode_state", noted)
    school.world.server.frames = FrameCache()
    device.sync()
    assert len(frames) > 5
    assert read == 1
    agree(device)


def move_school(device: Device, school: Id) -> None:
    """Say that a school is in another region."""
    known = device.store.get(School, school)
    with device.store.work() as work:
        work.save(dataclasses.replace(known, region_code="KZ-33"))


def note(device: Device, person: Id, text: str) -> None:
    """Write a note about a person."""
    known = device.store.get(Person, person)
    with device.store.work() as work:
        work.save(dataclasses.replace(known, note=text))


def end_grant(school: ScopedSchool, device: Device) -> None:
    """An operator takes the school from the device."""
    with school.world.server_store.transaction() as connection:
        assert grants.take_stream(connection, device.number, school.school, school.world.time.now)
