"""Summaries first, a school whole on demand: what a coordinator's machine is sent, keeps and hands in."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.domain.ids import NOBODY, Id
from app.domain.kinds import day_number
from app.domain.problems import NotYours
from app.domain.records.events import Event
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.records.summaries import SchoolSummary
from app.domain.rules.summaries import Closeness, figures_in
from app.storage import detail, devices, grants, local
from app.storage.region_queries import RegionCounts, region_counts
from app.storage.server_log import position
from app.storage.server_tables import server_log
from app.sync import summarising
from tests.support.scoped_school import ALL, ScopedSchool
from tests.support.world import Cut, Device, Faults, a_world

PRIVATE = {"private-a", "private-b"}
YEAR, SINCE, TODAY = "2026/2027", day_number(date(2026, 8, 1)), day_number(date(2026, 12, 31))


@pytest.fixture
def school(tmp_path: Path) -> Iterator[ScopedSchool]:
    with a_world(tmp_path, 3) as world:
        yield ScopedSchool(world)


def coordinator(school: ScopedSchool, name: str = "coordinator") -> Device:
    device = school.world.add_device(name, region="KZ-19")
    device.restart()
    return device


def ask(device: Device, school: Id, *, whole: bool) -> None:
    with device.store.transaction() as connection:
        detail.wish(connection, school, whole=whole)


def close_to(device: Device, school: Id) -> Closeness:
    with device.store.reading() as connection:
        return detail.closeness(connection)[school]


def counted(device: Device) -> RegionCounts:
    with device.store.reading() as connection:
        return region_counts(connection, since=SINCE, today=TODAY, school_year=YEAR)


def at_rest(device: Device) -> None:
    """One more exchange brings nothing, mends nothing and names no wish."""
    tally = device.sync()
    assert tally.idle
    assert not tally.mended
    with device.store.reading() as connection:
        assert detail.to_tell(connection) is None


def test_summary_first(school: ScopedSchool) -> None:
    """I21: without asking, a coordinator is sent the card and the figures of a school, no name, text or mark."""
    device = coordinator(school)
    device.sync_all()
    assert school.heard_by(device) == {"card"}
    (summary,) = device.store.all(SchoolSummary)
    figures = figures_in(summary)
    assert (figures.people, figures.sessions, figures.marks, figures.present) == (3, 1, 2, 2)
    assert close_to(device, school.school) is Closeness.AFAR
    at_rest(device)


def test_a_school_whole_and_its_summary_again(school: ScopedSchool) -> None:
    """I22: a school that was asked for comes but for the private halves; given back, it leaves no byte behind."""
    device = coordinator(school)
    device.sync_all()
    ask(device, school.school, whole=True)
    assert close_to(device, school.school) is Closeness.COMING
    device.sync_all()
    assert school.heard_by(device) == ALL - PRIVATE
    assert close_to(device, school.school) is Closeness.WHOLE
    at_rest(device)
    ask(device, school.school, whole=False)
    assert close_to(device, school.school) is Closeness.LEAVING
    device.sync_all()
    assert school.shown_on(device) == {"card"}
    assert device.store.all(SchoolSummary)
    at_rest(device)


def test_summary_is_what_the_school_whole_counts(school: ScopedSchool) -> None:
    """The figures of a summary are those of the same page computed from the records, last change included."""
    near, far = coordinator(school, "near"), coordinator(school, "far")
    near.sync_all()
    ask(near, school.school, whole=True)
    near.sync_all()
    far.sync_all()
    (one,), (other,) = counted(near).schools, counted(far).schools
    assert (one.closeness, other.closeness) == (Closeness.WHOLE, Closeness.AFAR)
    assert one.figures == other.figures
    assert one.last_stamp == other.last_stamp is not None


def test_work_is_handed_in_before_a_school_goes(school: ScopedSchool) -> None:
    """What a coordinator wrote into a school and gives back in the same breath arrives, and then the school goes."""
    device = coordinator(school)
    ask(device, school.school, whole=True)
    device.sync_all()
    _note(device, school.aigul, "соңғы жазба")
    ask(device, school.school, whole=False)
    with suppress(Cut):
        device.sync(Faults(answer_bytes=200))
    device.sync_all()
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(Person, school.aigul).note == "соңғы жазба"
    assert school.shown_on(device) == {"card"}
    assert not device.store.counts().get("refused")
    at_rest(device)


def test_program_from_before_is_shown_everything(school: ScopedSchool) -> None:
    """A device that never says what it wants reads its schools whole, for its page would show zeros."""
    device = _before(school)
    assert school.heard_by(device) == ALL - PRIVATE


def test_upgrade_loses_nothing_that_waits(school: ScopedSchool) -> None:
    """With the first exchange after an upgrade schools become summaries, and what waited is handed in before."""
    device = _before(school)
    _note(device, school.bolat, "жаңартуға дейін")
    with device.store.transaction() as connection:
        local.write(connection, local.OWNER, [NOBODY, NOBODY, "coordinator"])
    device.restart()
    assert close_to(device, school.school) is Closeness.LEAVING
    device.sync_all()
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(Person, school.bolat).note == "жаңартуға дейін"
    assert school.shown_on(device) == {"card"}
    at_rest(device)


def test_server_that_knows_no_summaries_takes_nothing_away(
    school: ScopedSchool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An older server goes on sending schools whole, and then nothing says that they are about to go."""
    monkeypatch.setattr(devices, "want_detail", lambda *_: None)
    device = coordinator(school)
    device.sync_all()
    assert school.heard_by(device) == ALL - PRIVATE
    assert close_to(device, school.school) is Closeness.WHOLE
    at_rest(device)


def test_card_is_edited_from_afar(school: ScopedSchool) -> None:
    """The card of a school that is only a summary here is edited as ever, and the school does not come for it."""
    device = coordinator(school)
    device.sync_all()
    card = device.store.get(School, school.school)
    with device.store.work() as work:
        work.save(dataclasses.replace(card, district="Ақсу ауданы"))
    device.sync_all()
    school.fac.sync_all()
    assert school.fac.store.get(School, school.school).district == "Ақсу ауданы"
    assert close_to(device, school.school) is Closeness.AFAR
    at_rest(device)


def test_own_entry_of_a_coordinator_stays(school: ScopedSchool) -> None:
    """Who works for no single school has a stream of their own; it is no school, and stays whole."""
    device = coordinator(school)
    me = device.store.new_id()
    with device.store.work() as work:
        work.save(Person(id=me, school_id=me, surname="Тілегенова"))
    device.sync_all()
    school.world.time.pass_ms(1000)
    device.sync_all()
    assert device.store.get(Person, me).surname == "Тілегенова"
    at_rest(device)


def test_report_on_a_lost_machine_counts_what_is_on_it(school: ScopedSchool) -> None:
    """Of a school seen from afar card and summary are counted, of one that was asked for all of it."""
    device = coordinator(school)
    device.sync_all()
    assert _held(school, device) == 2
    ask(device, school.school, whole=True)
    device.sync_all()
    assert _held(school, device) > len(ALL - PRIVATE)


def test_figures_follow_the_school(school: ScopedSchool) -> None:
    """When a school has moved on, the next who asks finds its figures new."""
    device = coordinator(school)
    device.sync_all()
    with school.fac.store.work() as work:
        work.save(Person(id=school.fac.store.new_id(), school_id=school.school, surname="Жаңа"))
    school.fac.sync_all()
    device.sync_all()
    (summary,) = device.store.all(SchoolSummary)
    assert summary.people == 4


def test_nothing_is_written_where_nothing_changed(school: ScopedSchool) -> None:
    """Asking again, on the next day too, and moves that change no figure leave the stream of the school as it is."""
    device = coordinator(school)
    device.sync_all()
    head = _head(school)
    at_rest(device)
    school.world.time.pass_ms(86_400_000)
    at_rest(device)
    assert _head(school) == head
    card = device.store.get(School, school.school)
    with device.store.work() as work:
        work.save(dataclasses.replace(card, district="Сарқан ауданы"))
    device.sync_all()
    assert _head(school) == head + 1


def test_work_for_summaries_is_bounded(school: ScopedSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """One exchange computes so many summaries and no more; the coordinator's goes on until all are there."""
    monkeypatch.setattr(summarising, "MOST", 2)
    store = school.fac.store
    for number in range(4):
        row = store.new_id()
        with store.work() as work:
            work.save(School(id=row, name_kk=f"Мектеп {number}", region_code="KZ-19"))
    school.fac.sync_all()
    device = coordinator(school)
    device.sync()  # says that it wants summaries
    first = len(device.store.all(SchoolSummary))
    device.sync_all()
    assert first <= 2
    assert len(device.store.all(SchoolSummary)) == 5


def test_summaries_come_from_the_server_alone(school: ScopedSchool) -> None:
    """No device may write a summary, whatever its role: the store says no, and so does the server."""
    device = school.fac
    forged = SchoolSummary(id=SchoolSummary.record_type.derived_id(school.school), school_id=school.school, people=999)
    with pytest.raises(NotYours), device.store.work() as work:
        work.save(forged)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.storage.work.may_write", lambda _role, _type, **_more: True)  # a program that does not ask
        with device.store.work() as work:
            work.save(forged)
    device.sync_all()
    assert device.store.counts()["refused"] == 1
    far = coordinator(school)
    far.sync_all()
    assert far.store.get(SchoolSummary, forged.id).people == 3


def test_restored_server_hears_the_wish_again(school: ScopedSchool) -> None:
    """A server put back to before a wish is told it again, and the school stays."""
    device = coordinator(school)
    device.sync_all()
    copy = school.world.backup_server()
    ask(device, school.school, whole=True)
    device.sync_all()
    school.world.restore_server(copy)
    device.sync_all()
    device.sync_all()
    assert close_to(device, school.school) is Closeness.WHOLE
    assert school.shown_on(device) >= ALL - PRIVATE
    at_rest(device)


def test_older_wish_that_arrives_late_is_corrected(school: ScopedSchool) -> None:
    """A wish that was weeks on its way in an envelope stands until the program starts again, and then no longer."""
    device = coordinator(school)
    ask(device, school.school, whole=True)
    device.sync_all()
    with school.world.server_store.transaction() as connection:
        devices.want_detail(connection, device.number, [])
    device.restart()
    device.sync_all()
    assert close_to(device, school.school) is Closeness.WHOLE
    assert school.shown_on(device) == ALL - PRIVATE
    at_rest(device)


@pytest.mark.parametrize("cut", [250, 600, 1100, 1900])
def test_cut_while_a_school_comes(school: ScopedSchool, cut: int) -> None:
    """While a school is half here its figures are still those of the summary; a cut changes nothing about the end."""
    device = coordinator(school)
    device.sync_all()
    (before,) = counted(device).schools
    ask(device, school.school, whole=True)
    with suppress(Cut):
        device.sync(Faults(answer_bytes=cut))
    (now,) = counted(device).schools
    assert now.closeness is Closeness.COMING or device.store.all(Event)
    assert now.figures == before.figures
    device.sync_all()
    assert school.shown_on(device) == ALL - PRIVATE
    at_rest(device)


def test_summary_of_last_year_tells_no_sessions_of_this_one(school: ScopedSchool) -> None:
    """In August the sessions of a summary that nobody has computed anew since are not those of the new year."""
    device = coordinator(school)
    device.sync_all()
    with device.store.reading() as connection:
        found = region_counts(connection, since=SINCE, today=TODAY, school_year="2027/2028").schools[0].figures
    assert found is not None
    assert (found.people, found.sessions, found.marks) == (3, 0, 0)


def _before(school: ScopedSchool) -> Device:
    """A coordinator's machine with a program that knows no summaries."""
    device = school.world.add_device("old", region="KZ-19")
    with device.store.transaction() as connection:
        local.forget(connection, local.OWNER)
    device.restart()
    device.sync_all()
    return device


def _held(school: ScopedSchool, device: Device) -> int:
    with school.world.server_store.reading() as connection:
        return grants.rows_held(connection, device.number)[school.school]


def _head(school: ScopedSchool) -> int:
    with school.world.server_store.reading() as connection:
        written = connection.scalar(select(func.max(server_log.c.seq)).where(server_log.c.stream == school.school))
        assert position(connection, school.school).head == written
    return int(written or 0)


def _note(device: Device, person: Id, text: str) -> None:
    known = device.store.get(Person, person)
    with device.store.work() as work:
        work.save(dataclasses.replace(known, note=text))
