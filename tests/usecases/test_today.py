"""The start page: next, unfinished, unsent, all from one read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import event as listening

from app.domain.records.events import AttendanceStatus, EventStatus
from app.domain.records.lesson_study import CasePupil, CycleStatus, LsCycle
from app.domain.records.projects import ActionStatus, PlanAction, Project
from app.domain.records.research_lessons import LessonStatus, ResearchLesson, RlObservation, RlStage
from app.storage.opening import close_store
from app.usecases.today_picture import Item
from tests.support.sessions import VillageSchool, session, slots_of, village_school

TODAY = date(2026, 10, 16)


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path / "Ақсу")
    yield made
    close_store(made.store)


def lesson(school: VillageSchool, day: date, status: LessonStatus, cycle: LsCycle | None = None) -> ResearchLesson:
    store = school.store
    cycle = cycle or LsCycle(
        id=store.new_id(), school_id=school.desk.school, title="Бөлшектер", status=CycleStatus.IN_PROGRESS
    )
    made = ResearchLesson(id=store.new_id(), cycle_id=cycle.id, seq=1, day=day, topic="Жай бөлшек", status=status)
    with store.work() as work:
        work.save(cycle)
        work.save(made)
    return made


def test_empty_profile_has_an_empty_page(tmp_path: Path) -> None:
    """A fresh profile shows nothing to do and no attendance figure instead of a made-up one."""
    fresh = village_school(tmp_path / "жаңа", names=("Цой Виктория",))
    picture = fresh.desk.overview.picture()
    close_store(fresh.store)
    assert (picture.upcoming, picture.unfinished, picture.attendance) == ((), (), None)
    assert picture.term == 1


def test_next_week_in_order_of_time(school: VillageSchool) -> None:
    """Sessions, research lessons and plan actions of the next seven days stand in one list by day and hour."""
    afternoon = session(school, TODAY, start=time(15), end=time(16))
    session(school, TODAY + timedelta(days=8), title="Кейін")
    called_off = session(school, TODAY + timedelta(days=1), title="Болмайды")
    school.desk.events.edit(called_off, status=EventStatus.CANCELLED)
    study = lesson(school, TODAY + timedelta(days=3), LessonStatus.PLANNED)
    project = Project(
        id=school.store.new_id(), school_id=school.desk.school, teacher_id=school.desk.who, title="Оқу мәдениеті"
    )
    action = PlanAction(
        id=school.store.new_id(), project_id=project.id, what="Сауалнама", due=TODAY + timedelta(days=2)
    )
    with school.store.work() as work:
        work.save(project)
        work.save(action)
        work.save(replace(action, id=school.store.new_id(), what="Бітті", status=ActionStatus.DONE))
    picture = school.desk.overview.picture()
    assert [(line.item, line.target, line.row) for line in picture.upcoming] == [
        (Item.SESSION, afternoon, slots_of(school, afternoon)[0].id),
        (Item.ACTION, project.id, action.id),
        (Item.LESSON, study.cycle_id, study.id),
    ]
    assert picture.upcoming[0].count == 30
    assert picture.sessions_this_week == 1
    assert picture.unfinished == ()


def test_unmarked_sheets_show_until_everybody_is_marked(school: VillageSchool) -> None:
    """A slot that has begun is unfinished as long as one person has no mark; before it begins it is not."""
    event = session(school, TODAY - timedelta(days=7), TODAY)
    past, today = slots_of(school, event)
    people = list(school.people.values())
    assert [(line.row, line.count) for line in school.desk.overview.picture().unfinished] == [(past.id, 30)]
    school.desk.attendance.mark_many([(past.id, person) for person in people[:29]], AttendanceStatus.PRESENT)
    assert [line.count for line in school.desk.overview.picture().unfinished] == [1]
    school.desk.attendance.mark(past.id, people[29], AttendanceStatus.ABSENT)
    assert school.desk.overview.picture().unfinished == ()
    school.time.move(hours=2)
    assert [line.row for line in school.desk.overview.picture().unfinished] == [today.id]


def test_event_with_several_gaps_is_one_line(school: VillageSchool) -> None:
    """A course whose sheet has gaps on many days is one thing to finish, told with all its gaps."""
    event = session(school, *[TODAY - timedelta(days=7 * week) for week in range(1, 5)])
    (line,) = school.desk.overview.picture().unfinished
    assert (line.target, line.row, line.count, line.day) == (event, None, 120, TODAY - timedelta(days=28))


def test_lessons_taught_without_observations_and_lessons_left_behind(school: VillageSchool) -> None:
    """A taught lesson nobody observed and a planned lesson whose day has passed both ask for attention."""
    taught = lesson(school, TODAY - timedelta(days=1), LessonStatus.TAUGHT)
    missed = lesson(school, TODAY - timedelta(days=3), LessonStatus.PLANNED)
    assert [(line.item, line.row) for line in school.desk.overview.picture().unfinished] == [
        (Item.OVERDUE_LESSON, missed.id),
        (Item.UNOBSERVED, taught.id),
    ]
    store = school.store
    stage = RlStage(id=store.new_id(), lesson_id=taught.id, name="Бастау")
    pupil = CasePupil(id=store.new_id(), cycle_id=taught.cycle_id, label="A")
    seen = RlObservation(
        id=RlObservation.record_type.derived_id(stage.id, pupil.id, school.desk.who), stage_id=stage.id,
        pupil_id=pupil.id, observer_id=school.desk.who, observed="Сұрақ қойды",
    )  # fmt: skip
    with store.work() as work:
        for record in (stage, pupil, seen):
            work.save(record)
    assert [line.row for line in school.desk.overview.picture().unfinished] == [missed.id]


def test_overdue_action_is_unfinished(school: VillageSchool) -> None:
    """An action whose day has passed moves from next to unfinished."""
    project = Project(
        id=school.store.new_id(), school_id=school.desk.school, teacher_id=school.desk.who, title="Оқу мәдениеті"
    )
    with school.store.work() as work:
        work.save(project)
        work.save(PlanAction(id=school.store.new_id(), project_id=project.id, what="Сауалнама", due=TODAY))
    assert [line.item for line in school.desk.overview.picture().upcoming] == [Item.ACTION]
    school.time.move(days=1)
    picture = school.desk.overview.picture()
    assert (picture.upcoming, [line.item for line in picture.unfinished]) == ((), [Item.ACTION])


def test_unsent_has_count_and_age(school: VillageSchool) -> None:
    """Everything written and not confirmed by a server is counted, and the oldest change tells the age."""
    before = school.desk.overview.picture().unsent
    school.time.move(days=2, hours=3)
    session(school, everybody=False)
    after = school.desk.overview.picture().unsent
    assert after.count == before.count + 2
    assert after.age is not None
    assert timedelta(days=2, hours=3) <= after.age < timedelta(days=2, hours=4)


def test_attendance_of_the_term(school: VillageSchool) -> None:
    """The figure is the share of marks that say "was there", since the term began."""
    event = session(school, TODAY - timedelta(days=7))
    (slot,) = slots_of(school, event)
    people = list(school.people.values())
    school.desk.attendance.mark_many([(slot.id, person) for person in people[:6]], AttendanceStatus.PRESENT)
    school.desk.attendance.mark_many([(slot.id, person) for person in people[6:8]], AttendanceStatus.ABSENT)
    assert school.desk.overview.picture().attendance == 0.75


def test_page_is_one_transaction_of_few_questions(school: VillageSchool) -> None:
    """The start page is cheap: one transaction and few statements, however much there is."""
    for number in range(12):
        session(school, TODAY - timedelta(days=number), title=f"Сессия {number}")
    statements: list[str] = []
    engine = school.store.reader

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        statements.append(statement)

    listening.listen(engine, "before_cursor_execute", note)
    school.desk.overview.picture()
    listening.remove(engine, "before_cursor_execute", note)
    assert sum(statement.startswith("BEGIN") for statement in statements) == 1
    assert len(statements) <= 17
