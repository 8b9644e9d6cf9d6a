"""Development projects from the first day to the certificate, on a real database."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import InvalidRecord, NotFound, Superseded
from app.domain.records.people import Person, PersonRole
from app.domain.records.projects import (
    ActionStatus,
    ConsultedRole,
    EvidenceKind,
    LogKind,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStage,
    ProjectStageChange,
    Theme,
)
from app.domain.records.schools import School
from app.storage.opening import close_store
from app.storage.store import Store
from app.usecases.desk import Desk
from app.usecases.projects_views import StepState
from tests.support.stores import new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Yield an empty database."""
    opened = new_store(tmp_path)
    yield opened
    close_store(opened)


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> Desk:
    """Return the desk of a teacher at one school, with a facilitator and a colleague."""
    school = School(id=store.new_id(), name_kk="Ақсу ауылдық тірек мектебі")
    with store.work() as work:
        work.save(school)
    desk = Desk(store, tmp_path, school=school.id)
    desk.who = person(desk, "Қуанышева", "Әсел")
    return desk


def person(desk: Desk, surname: str, given: str, *roles: PersonRole) -> Id:
    """Add somebody to the desk's school."""
    made = Person(
        id=desk.store.new_id(), school_id=desk.school, surname=surname, given_name=given, roles=frozenset(roles)
    )
    with desk.store.work() as work:
        work.save(made)
    return made.id


def only(changed: Changed, name: str) -> Id:
    """Return the id of the one changed row of a type."""
    (row,) = changed.rows[name]
    return row


def started(desk: Desk, title: str = "Оқырмандар клубы") -> Id:
    """Start a project of the person at the desk."""
    return only(desk.projects.create(desk.who, title, Theme.READING), "project")


def test_new_project_stands_in_the_first_stage_with_its_transition(desk: Desk) -> None:
    """A new project belongs to the teacher's school, begins today and is in the first stage."""
    page = desk.projects.page(started(desk))
    assert page.project.school_id == desk.school
    assert page.project.started_on == desk.today()
    assert [step.state for step in page.steps[:2]] == [StepState.HERE, StepState.AHEAD]
    assert [change.to_stage for change in page.records.changes] == [ProjectStage.ENROLLED]
    assert page.steps[0].entered_on == desk.today()


def test_project_without_title_is_refused(desk: Desk) -> None:
    """A project needs a title, and an unknown teacher has no project."""
    with pytest.raises(InvalidRecord):
        desk.projects.create(desk.who, "   ")
    with pytest.raises(NotFound):
        desk.projects.create(NOBODY, "Оқырмандар клубы")


def test_gate_asks_and_lets_people_go_on(desk: Desk) -> None:
    """A gate says what is missing and stops only until the person wants to go on anyway."""
    project = started(desk)
    desk.projects.move(project, ProjectStage.VALUES)
    with pytest.raises(InvalidRecord) as refused:
        desk.projects.move(project, ProjectStage.CONCERN)
    assert [finding.code for finding in refused.value.facts["findings"]] == ["no_values"]  # type: ignore[attr-defined]
    desk.projects.move(project, ProjectStage.CONCERN, anyway=True)
    assert desk.projects.page(project).project.stage is ProjectStage.CONCERN


def test_written_values_open_their_gate(desk: Desk) -> None:
    """What a gate asks for opens it once it is written down."""
    project = started(desk)
    desk.projects.move(project, ProjectStage.VALUES)
    desk.projects.write(ProjectPrivate, project, values_text="Әр баланың дауысы естілуі керек.")
    assert desk.projects.page(project).missing == ()
    desk.projects.move(project, ProjectStage.CONCERN)


def test_a_stage_cannot_be_jumped_over(desk: Desk) -> None:
    """From the first stage there is no way to the certificate, whatever a person insists on."""
    with pytest.raises(InvalidRecord):
        desk.projects.move(started(desk), ProjectStage.CERTIFIED, anyway=True)


def test_stages_can_be_revisited_and_every_move_is_kept(desk: Desk) -> None:
    """Going back needs no gate, and going there and back leaves every transition with its day and note."""
    project = started(desk)
    desk.projects.move(project, ProjectStage.VALUES)
    desk.projects.move(project, ProjectStage.ENROLLED, note="Басынан бастаймыз")
    desk.projects.move(project, ProjectStage.VALUES)
    changes = desk.projects.page(project).records.changes
    assert [change.to_stage.value for change in changes] == ["enrolled", "values", "enrolled", "values"]
    assert changes[2].note == "Басынан бастаймыз"


def test_paused_project_goes_on_where_it_stood(desk: Desk) -> None:
    """A pause keeps the place on the path, and the next stage is the one the project was paused in."""
    project = started(desk)
    desk.projects.move(project, ProjectStage.VALUES)
    desk.projects.move(project, ProjectStage.PAUSED)
    page = desk.projects.page(project)
    assert page.next_stage is ProjectStage.VALUES
    assert page.steps[1].state is StepState.HERE


def test_withdrawal_needs_a_reason(desk: Desk) -> None:
    """A project is withdrawn only with a reason, and then it has an end."""
    project = started(desk)
    with pytest.raises(InvalidRecord):
        desk.projects.move(project, ProjectStage.WITHDRAWN, anyway=True)
    desk.projects.move(project, ProjectStage.WITHDRAWN, note="Басқа мектепке ауысты")
    assert desk.projects.page(project).project.ended_on == desk.today()


def test_a_move_can_be_taken_back_once(desk: Desk) -> None:
    """Undo puts the project where it stood; after another move it is refused instead of guessing."""
    project = started(desk)
    change = only(desk.projects.move(project, ProjectStage.VALUES), "project_stage_change")
    desk.projects.take_back_move(change)
    assert desk.projects.page(project).project.stage is ProjectStage.ENROLLED
    change = only(desk.projects.move(project, ProjectStage.VALUES), "project_stage_change")
    desk.projects.move(project, ProjectStage.CONCERN, anyway=True)
    with pytest.raises(Superseded):
        desk.projects.take_back_move(change)


def test_log_entry_takes_today_and_needs_words(desk: Desk) -> None:
    """An entry without a day happened today; one without a text is refused."""
    project = started(desk)
    desk.projects.log(project, LogKind.LESSON, " Сабақта жұптық оқу өтті ", minutes=45, people=24)
    (entry,) = desk.projects.page(project).records.log
    assert (entry.day, entry.text, entry.minutes, entry.people_count) == (
        desk.today(),
        "Сабақта жұптық оқу өтті",
        45,
        24,
    )
    with pytest.raises(InvalidRecord):
        desk.projects.log(project, LogKind.LESSON, "")


def test_log_shows_the_newest_day_first(desk: Desk) -> None:
    """Entries stand by day, newest first, whatever the order they were written in."""
    project = started(desk)
    for back in (5, 1, 9):
        desk.projects.log(project, LogKind.MEETING, f"{back}", day=desk.today() - timedelta(days=back))
    assert [entry.text for entry in desk.projects.page(project).records.log] == ["1", "5", "9"]


def test_iin_in_a_log_entry_is_refused(desk: Desk) -> None:
    """A personal number never reaches the log."""
    project = started(desk)
    with pytest.raises(InvalidRecord):
        desk.projects.log(project, LogKind.LESSON, "ЖСН 000101100006")
    assert desk.projects.page(project).records.log == ()


def test_plan_keeps_order_and_days_of_what_is_done(desk: Desk) -> None:
    """Actions stand in the order people give them; marking one done sets its day, and taking that back clears it."""
    project = started(desk)
    ids = [only(desk.projects.plan(project, what), "plan_action") for what in ("Бірінші", "Екінші", "Үшінші")]
    desk.projects.reorder(project, ids[2], -2)
    assert [each.what for each in desk.projects.page(project).records.actions] == ["Үшінші", "Бірінші", "Екінші"]
    assert desk.projects.reorder(project, ids[2], -1).rows == {}
    desk.projects.set_status(ids[0], ActionStatus.DONE)
    assert desk.store.get(PlanAction, ids[0]).done_on == desk.today()
    desk.projects.set_status(ids[0], ActionStatus.DOING)
    assert desk.store.get(PlanAction, ids[0]).done_on is None


def test_evidence_needs_what_it_shows(desk: Desk) -> None:
    """A file name is not evidence: what it shows has to be said, and cannot be emptied later."""
    project = started(desk)
    with pytest.raises(InvalidRecord):
        desk.projects.add_evidence(project, EvidenceKind.PHOTO, "Сурет", "")
    desk.projects.add_evidence(project, EvidenceKind.PUPIL_WORK, "Эссе", "Оқушылар мәтінге сүйенеді")
    (note,) = desk.projects.page(project).records.evidence
    with pytest.raises(InvalidRecord):
        desk.projects.edit(type(note), note.id, what_it_shows="")


def test_line_tells_last_entry_next_action_and_what_is_missing(desk: Desk) -> None:
    """The list shows per project the newest entry, the action due first and the hints of the gate."""
    project = started(desk)
    desk.projects.move(project, ProjectStage.VALUES)
    desk.projects.log(project, LogKind.LESSON, "Сабақ", day=date(2026, 11, 12))
    desk.projects.plan(project, "Кейін", due=date(2026, 12, 20))
    desk.projects.plan(project, "Бұрын", due=date(2026, 12, 1))
    done = only(desk.projects.plan(project, "Бітті", due=date(2026, 11, 1)), "plan_action")
    desk.projects.set_status(done, ActionStatus.DONE)
    (line,) = desk.projects.listing()
    assert line.teacher is not None
    assert line.teacher.surname == "Қуанышева"
    assert line.last_log == date(2026, 11, 12)
    assert line.next_action is not None
    assert line.next_action.what == "Бұрын"
    assert [finding.code for finding in line.missing] == ["no_values"]


def test_private_texts_are_for_the_teacher_and_facilitators_until_the_plan(desk: Desk) -> None:
    """A colleague does not see values and concern before the plan; a facilitator and the teacher do."""
    project = started(desk)
    desk.projects.write(ProjectPrivate, project, concern_text="Оқушылар мәтінді түсінбей оқиды")
    facilitator = person(desk, "Сейітқали", "Ілияс", PersonRole.SCHOOL_FACILITATOR)
    colleague = person(desk, "Тілеуов", "Сәуле", PersonRole.TEACHER)
    seen = {}
    for who in (desk.who, facilitator, colleague):
        seen[who] = Desk(desk.store, desk.folder, who, desk.school).projects.page(project)
    assert seen[desk.who].records.private is not None
    assert seen[facilitator].records.private is not None
    assert seen[colleague].records.private is None
    assert seen[colleague].private_is_hidden
    with desk.store.work() as work:
        work.save(replace(desk.store.get(Project, project), stage=ProjectStage.PLAN))
    page = Desk(desk.store, desk.folder, colleague, desk.school).projects.page(project)
    assert page.records.private is not None


def test_removed_entry_comes_back_whole(desk: Desk) -> None:
    """Undo of a removal brings back every field."""
    project = started(desk)
    entry = only(desk.projects.log(project, LogKind.SUCCESS, "Жеңіс", minutes=30), "progress_log")
    kept = desk.store.get(ProgressLog, entry)
    desk.projects.remove(ProgressLog, entry)
    assert desk.projects.page(project).records.log == ()
    desk.projects.put_back(kept)
    assert desk.projects.page(project).records.log == (kept,)


def test_second_project_of_a_teacher_is_only_a_warning(desk: Desk) -> None:
    """One active project per teacher and cycle is advice."""
    started(desk)
    assert [finding.code for finding in desk.projects.check_new(desk.who)] == ["second_project"]
    started(desk, "Екінші жоба")
    assert len(desk.projects.listing()) == 2


def test_consultation_is_noted_with_its_question(desk: Desk) -> None:
    """A talk about the project is kept with whom, when and about what."""
    project = started(desk)
    desk.projects.consult(project, ConsultedRole.PRINCIPAL, "Уақыт бөлуге бола ма?")
    (talk,) = desk.projects.page(project).records.consultations
    assert (talk.with_role, talk.day, talk.question) == (
        ConsultedRole.PRINCIPAL, desk.today(), "Уақыт бөлуге бола ма?",
    )  # fmt: skip


def test_coordinator_sees_projects_of_all_schools(desk: Desk) -> None:
    """A desk without a school of its own lists the projects of every school here."""
    started(desk)
    other = School(id=desk.store.new_id(), name_kk="Екінші мектеп")
    with desk.store.work() as work:
        work.save(other)
    elsewhere = Desk(desk.store, desk.folder, school=other.id)
    elsewhere.who = person(elsewhere, "Өмірбек", "Ұлан")
    started(elsewhere, "Математика әлемі")
    assert len(Desk(desk.store, desk.folder).projects.listing()) == 2
    assert len(elsewhere.projects.listing()) == 1
    assert desk.store.all(ProjectStageChange)
