"""A region as a coordinator's machine holds it: schools whose work came from elsewhere, some of them long ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import delete, text

from app.domain.clock import stamp_from_ms
from app.domain.ids import NOBODY, Id
from app.domain.records.events import Attendance, AttendanceStatus, Event, EventStatus, Slot
from app.domain.records.lesson_study import CycleStatus, LsCycle
from app.domain.records.people import Person
from app.domain.records.projects import Project, ProjectStage
from app.domain.records.research_lessons import LessonStatus, ResearchLesson
from app.domain.records.schools import School
from app.domain.records.summaries import SchoolSummary
from app.domain.rules.rights import COORDINATOR
from app.domain.rules.scopes import VIEW_CLOSE, VIEW_FROM_AFAR
from app.domain.rules.summaries import Figures, summary_of
from app.storage import detail, local, receipts
from app.storage.receipts import Receipt
from app.storage.rows import insert_rows
from app.storage.store import Store
from app.storage.streams import hold, see
from app.storage.tables import RECORD_TABLES
from app.usecases.desk import Desk
from tests.support.sessions import MORNING, StandingTime
from tests.support.stores import new_store

TODAY = MORNING.date()
SCHOOLS = (
    ("Ақсу тірек мектебі", "Ақсу ауданы", 0), ("Қапал орта мектебі", "Ақсу ауданы", 2),
    ("Үштөбе №3 мектебі", "Қаратал ауданы", 1), ("Лепсі орта мектебі", "Сарқан ауданы", 16),
    ("Сарқан №1 мектебі", "Сарқан ауданы", 31), ("Һәкім орта мектебі", "Қаратал ауданы", None),
)  # fmt: skip
"""Name, district, days since something last came; None for never."""


def make_region(folder: Path, busy: int = 4) -> Desk:
    """The desk of a coordinator; the first `busy` schools have sessions, cycles and projects."""
    clock = StandingTime()
    store = new_store(folder, clock)
    for number, (name, district, silent) in enumerate(SCHOOLS):
        school = School(id=store.new_id(), name_kk=name, district=district, region_code="KZ-33")
        with store.work() as work:
            work.save(school)
        if number < busy:
            _work_of(store, school.id, number)
        _came(store, school.id, None if silent is None else clock.wall_ms() - silent * 86_400_000)
    with store.transaction() as connection:
        now = clock.wall_ms()
        receipts.write(connection, Receipt(0, now, "done", 0, 120, 400, 5600, now - 600_000, ""))
    return Desk(store, folder)


def school_named(desk: Desk, name: str) -> Id:
    """The id of one of the schools."""
    return next(school.id for school in desk.store.all(School) if school.name_kk == name)


def _work_of(store: Store, school: Id, number: int) -> None:
    people = [store.new_id() for _ in range(4)]
    event = Event(
        id=store.new_id(), school_id=school, title=f"Семинар {number + 1}: функционалдық сауаттылық",
        status=EventStatus.HELD,
    )  # fmt: skip
    slot = Slot(id=store.new_id(), event_id=event.id, day=TODAY - timedelta(days=7 + number))
    with store.work() as work:
        for place, person in enumerate(people):
            work.save(Person(id=person, school_id=school, surname=f"Мұғалім {place + 1}", given_name="Әсел"))
        work.save(event)
        work.save(slot)
        for place, person in enumerate(people):
            status = AttendanceStatus.ABSENT if place < number else AttendanceStatus.PRESENT
            mark = Attendance.record_type.derived_id(slot.id, person)
            work.save(Attendance(id=mark, slot_id=slot.id, person_id=person, status=status))
    cycle = LsCycle(
        id=store.new_id(), school_id=school, title="Мәтіндегі негізгі ой", status=CycleStatus.IN_PROGRESS,
        start_date=date(2026, 9, 10),
    )  # fmt: skip
    lesson = ResearchLesson(id=store.new_id(), cycle_id=cycle.id, topic="Бөлшектер", day=TODAY - timedelta(days=3))
    project = Project(
        id=store.new_id(), school_id=school, teacher_id=people[0], title="Оқу дағдысы", stage=ProjectStage.PLAN
    )
    with store.work() as work:
        work.save(cycle)
        work.save(lesson if number else replace(lesson, status=LessonStatus.TAUGHT))
        work.save(project)


def _came(store: Store, school: Id, ms: int | None) -> None:
    """Let everything of a school look as if another machine had made it at a moment, or this one itself."""
    if ms is None:
        return
    with store.transaction() as connection:
        statement = text("UPDATE change_log SET state = 'foreign', stamp = :stamp WHERE stream = :stream")
        connection.execute(statement, {"stamp": stamp_from_ms(ms), "stream": school})


SEEN_FROM_AFAR = Figures(41, 12, 310, 279, {"in_progress": 3, "closed": 1}, 2, {"plan": 6, "carry_out": 3})


def see_from_afar(desk: Desk, *, whole: str = "", without_summary: str = "") -> None:
    """Let the desk be a coordinator's as a server leaves it: card and summary of every school, and one school whole."""
    store = desk.store
    schools = {school.name_kk: school.id for school in store.all(School)}
    summary = SchoolSummary.record_type
    with store.transaction() as connection:
        local.write(connection, local.OWNER, [NOBODY, NOBODY, COORDINATOR])
        hold(connection, schools.values())
        for name, school in schools.items():
            see(connection, school, VIEW_CLOSE if name == whole else VIEW_FROM_AFAR, anew=False)
            detail.wish(connection, school, whole=name == whole)
            if name == whole:
                continue
            for kind in RECORD_TABLES:
                if kind != "school":
                    connection.execute(delete(RECORD_TABLES[kind]).where(RECORD_TABLES[kind].c.stream == school))
            if name != without_summary:
                made = summary_of(school, "2026/2027", SEEN_FROM_AFAR, stamp_from_ms(desk.store.clock.now_ms()))
                insert_rows(connection, summary, [(made.id, school, summary.encode(made))])
