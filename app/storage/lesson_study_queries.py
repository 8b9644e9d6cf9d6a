"""Hand-written reads of lesson study: whole cycles with all below them, in a few queries instead of one per row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sqlalchemy import Connection, select

from app.domain.ids import NOBODY, Id
from app.domain.record import Record
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import CasePupil, LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.research_lessons import (
    DiscussionNote,
    NextChange,
    ResearchLesson,
    RlDiscussion,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.domain.records.sharing import Dissemination, LsReport
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords
from app.domain.rules.lesson_study_settings import LessonStudySettings
from app.storage.bulk import CHUNK
from app.storage.person_link_queries import each_once, shown_here
from app.storage.rows import record_of, table_of

R = TypeVar("R", bound=Record)


def cycles_of_school(connection: Connection, school: Id) -> tuple[LsCycle, ...]:
    """Cycles of `school`, or of every school held here when it is NOBODY; undated ones first, then the latest."""
    table = table_of(LsCycle.record_type)
    query = select(table).where(table.c.deleted.is_(False))
    if school != NOBODY:
        query = query.where(table.c.school_id == school)
    rows = connection.execute(query.order_by(table.c.start_date.desc().nulls_first(), table.c.sort_key, table.c.id))
    return tuple(record_of(LsCycle.record_type, row) for row in rows)  # type: ignore[misc]


def whole_cycles(connection: Connection, cycles: Sequence[LsCycle]) -> tuple[CycleRecords, ...]:
    """`cycles` with everything below them, in the same order."""
    ids = [cycle.id for cycle in cycles]
    members = grouped(children(connection, LsMember, "cycle_id", ids), "cycle_id")
    pupils = grouped(children(connection, CasePupil, "cycle_id", ids, order="label"), "cycle_id")
    lessons = grouped(children(connection, ResearchLesson, "cycle_id", ids, order="seq"), "cycle_id")
    whole = whole_lessons(connection, [lesson for of_one in lessons.values() for lesson in of_one])
    reports = grouped(children(connection, LsReport, "cycle_id", ids), "cycle_id")
    shared = grouped(children(connection, Dissemination, "cycle_id", ids, order="day"), "cycle_id")
    named = [cycle.programme_cycle_id for cycle in cycles if cycle.programme_cycle_id is not None]
    programmes = grouped(children(connection, ProgrammeCycle, "id", named), "id")
    return tuple(
        CycleRecords(
            cycle=cycle,
            members=members.get(cycle.id, ()),
            pupils=pupils.get(cycle.id, ()),
            lessons=tuple(whole[lesson.id] for lesson in lessons.get(cycle.id, ())),
            report=next(iter(reports.get(cycle.id, ())), None),
            shared=shared.get(cycle.id, ()),
            settings=LessonStudySettings.of(next(iter(programmes.get(cycle.programme_cycle_id or NOBODY, ())), None)),
        )
        for cycle in cycles
    )


def whole_lessons(connection: Connection, lessons: Sequence[ResearchLesson]) -> dict[Id, LessonRecords]:
    """`lessons` by id, with everything below them; stages, notes and changes in their order."""
    ids = [lesson.id for lesson in lessons]
    all_stages = children(connection, RlStage, "lesson_id", ids, order="position")
    stages = grouped(all_stages, "lesson_id")
    stage_ids = [stage.id for stage in all_stages]
    predictions = grouped(children(connection, RlPrediction, "stage_id", stage_ids), "stage_id")
    observations = grouped(children(connection, RlObservation, "stage_id", stage_ids), "stage_id")
    outcomes = grouped(children(connection, RlPupilOutcome, "lesson_id", ids), "lesson_id")
    interviews = grouped(children(connection, PupilInterview, "lesson_id", ids), "lesson_id")
    discussions = grouped(children(connection, RlDiscussion, "lesson_id", ids), "lesson_id")
    notes = grouped(children(connection, DiscussionNote, "lesson_id", ids, order="position"), "lesson_id")
    changes = grouped(children(connection, NextChange, "lesson_id", ids), "lesson_id")
    return {
        lesson.id: LessonRecords(
            lesson=lesson,
            stages=(own := stages.get(lesson.id, ())),
            predictions=tuple(cell for stage in own for cell in predictions.get(stage.id, ())),
            observations=tuple(cell for stage in own for cell in observations.get(stage.id, ())),
            outcomes=outcomes.get(lesson.id, ()),
            interviews=interviews.get(lesson.id, ()),
            discussion=next(iter(discussions.get(lesson.id, ())), None),
            notes=notes.get(lesson.id, ()),
            changes=changes.get(lesson.id, ()),
        )
        for lesson in lessons
    }


def grouped(records: Iterable[R], field: str) -> dict[Id, tuple[R, ...]]:
    """`records` by the id in their reference `field`, in the order they came."""
    found: dict[Id, list[R]] = {}
    for record in records:
        found.setdefault(getattr(record, field), []).append(record)
    return {parent: tuple(group) for parent, group in found.items()}


def children(
    connection: Connection, cls: type[R], field: str, parents: Sequence[Id], *, order: str = "id"
) -> tuple[R, ...]:
    """Records of `cls` whose reference `field` is among `parents`, in the order of the field `order`, then by id."""
    table = table_of(cls.record_type)
    found: list[R] = []
    for start in range(0, len(parents), CHUNK):
        query = (
            select(table)
            .where(table.c.deleted.is_(False), table.c[field].in_(parents[start : start + CHUNK]))
            .order_by(table.c[order], table.c.id)
        )
        found += [record_of(cls.record_type, row) for row in connection.execute(query)]  # type: ignore[misc]
    return tuple(found)


def people_here(connection: Connection, school: Id, others: Iterable[Id] = ()) -> tuple[Person, ...]:
    """The people of `school`, each once, and those among `others`, in Kazakh alphabet order of their names."""
    table = table_of(Person.record_type)
    wanted = [row for row in others if row != NOBODY]
    query = (
        select(table)
        .where(table.c.deleted.is_(False), (table.c.school_id == school) | table.c.id.in_(wanted[:CHUNK]))
        .order_by(table.c.sort_key, table.c.id)
    )
    found: list[Person] = [record_of(Person.record_type, row) for row in connection.execute(query)]  # type: ignore[misc]
    kept = frozenset(wanted)
    once = {person.id for person in each_once(found, shown_here(connection))}
    return tuple(person for person in found if person.id in once or person.id in kept)
