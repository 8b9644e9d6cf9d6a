"""What stands in the calendar from one day to another: sessions with their people, lessons, due dates."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, func, select

from app.domain.ids import Id
from app.storage.commitment_queries import DueRow, due_commitments
from app.storage.event_queries import ENROLMENT, EVENT, OFF, OUT, SLOT
from app.storage.tables import RECORD_TABLES

_LESSON, _CYCLE = RECORD_TABLES["research_lesson"], RECORD_TABLES["ls_cycle"]
_ACTION, _PROJECT, _PERSON = RECORD_TABLES["plan_action"], RECORD_TABLES["project"], RECORD_TABLES["person"]
_ENDED_CYCLE, _ENDED_PROJECT, _OPEN_ACTION = ("abandoned",), ("withdrawn", "certified"), ("planned", "doing")


class BookedRow(Struct, frozen=True):
    """A slot or a research lesson, in stored form; `parent` is its event or cycle."""

    key: Id
    parent: Id
    title: str
    detail: str
    place: str
    day: int
    start: int | None
    end: int | None
    capacity: int | None = None


class CalendarRows(Struct, frozen=True):
    """Everything between two days; `people` of each event and cycle lesson by id, and their names."""

    slots: list[BookedRow]
    lessons: list[BookedRow]
    actions: list[DueRow]
    commitments: list[DueRow]
    people: dict[Id, set[Id]]
    names: dict[Id, str]


def calendar_rows(connection: Connection, first: int, last: int) -> CalendarRows:
    """Read the days `first` to `last`, both included."""
    slots, lessons = _slots(connection, first, last), _lessons(connection, first, last)
    people, names = _people(connection, {row.parent for row in slots})
    for lesson, teacher, name in _teachers(connection, first, last):
        people.setdefault(lesson, set()).add(teacher)
        names.setdefault(teacher, name)
    return CalendarRows(
        slots=slots,
        lessons=lessons,
        actions=_actions(connection, first, last),
        commitments=[row for row in due_commitments(connection, last) if row.due >= first],
        people=people,
        names=names,
    )


def _slots(connection: Connection, first: int, last: int) -> list[BookedRow]:
    query = (
        select(
            SLOT.c.id, SLOT.c.event_id, EVENT.c.title, SLOT.c.topic, EVENT.c.capacity, SLOT.c.day, SLOT.c.start,
            SLOT.c.end, func.coalesce(func.nullif(SLOT.c.place, ""), EVENT.c.venue).label("place"),
        )
        .select_from(SLOT.join(EVENT, EVENT.c.id == SLOT.c.event_id))
        .where(
            SLOT.c.deleted.is_(False), EVENT.c.deleted.is_(False), EVENT.c.status.not_in(OFF),
            SLOT.c.day.between(first, last),
        )
        .order_by(SLOT.c.day, SLOT.c.start, SLOT.c.id)
    )  # fmt: skip
    return [
        BookedRow(
            Id(bytes(row.id)), Id(bytes(row.event_id)), row.title, row.topic, row.place, row.day, row.start, row.end,
            row.capacity,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def _lessons(connection: Connection, first: int, last: int) -> list[BookedRow]:
    query = (
        select(
            _LESSON.c.id, _LESSON.c.cycle_id, _LESSON.c.topic, _CYCLE.c.title, _LESSON.c.place, _LESSON.c.day,
            _LESSON.c.start, _LESSON.c.duration_min,
        )
        .where(*_lesson_span(first, last))
        .order_by(_LESSON.c.day, _LESSON.c.start, _LESSON.c.id)
    )  # fmt: skip
    return [
        BookedRow(
            Id(bytes(row.id)), Id(bytes(row.cycle_id)), row.topic or row.title, row.title if row.topic else "",
            row.place or "", row.day, row.start,
            None if row.start is None else row.start + (row.duration_min or 45),
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def _lesson_span(first: int, last: int) -> tuple[Any, ...]:
    return (
        _CYCLE.c.id == _LESSON.c.cycle_id, _LESSON.c.deleted.is_(False), _CYCLE.c.deleted.is_(False),
        _CYCLE.c.status.not_in(_ENDED_CYCLE), _LESSON.c.status.in_(("planned", "taught")),
        _LESSON.c.day.between(first, last),
    )  # fmt: skip


def _teachers(connection: Connection, first: int, last: int) -> list[tuple[Id, Id, str]]:
    query = select(_LESSON.c.id, _PERSON.c.id.label("teacher"), _PERSON.c.surname, _PERSON.c.given_name).where(
        *_lesson_span(first, last), _PERSON.c.id == _LESSON.c.teacher_id
    )
    return [
        (Id(bytes(row.id)), Id(bytes(row.teacher)), " ".join(filter(None, (row.surname, row.given_name))))
        for row in connection.execute(query)
    ]


def _people(connection: Connection, events: set[Id]) -> tuple[dict[Id, set[Id]], dict[Id, str]]:
    people: dict[Id, set[Id]] = {}
    names: dict[Id, str] = {}
    wanted = list(events)
    for start in range(0, len(wanted), 500):
        query = select(ENROLMENT.c.event_id, ENROLMENT.c.person_id, ENROLMENT.c.name).where(
            ENROLMENT.c.deleted.is_(False), ENROLMENT.c.status.not_in(OUT),
            ENROLMENT.c.event_id.in_(wanted[start : start + 500]),
        )  # fmt: skip
        for row in connection.execute(query):
            people.setdefault(Id(bytes(row.event_id)), set()).add(Id(bytes(row.person_id)))
            names[Id(bytes(row.person_id))] = row.name
    return people, names


def _actions(connection: Connection, first: int, last: int) -> list[DueRow]:
    query = (
        select(_ACTION.c.id, _ACTION.c.project_id, _ACTION.c.what, _PROJECT.c.title, _ACTION.c.due)
        .where(
            _PROJECT.c.id == _ACTION.c.project_id, _ACTION.c.deleted.is_(False), _PROJECT.c.deleted.is_(False),
            _PROJECT.c.stage.not_in(_ENDED_PROJECT), _ACTION.c.status.in_(_OPEN_ACTION),
            _ACTION.c.due.between(first, last),
        )
        .order_by(_ACTION.c.due, _ACTION.c.id)
    )  # fmt: skip
    return [
        DueRow(Id(bytes(row.id)), Id(bytes(row.project_id)), None, row.what, row.title, row.due)
        for row in connection.execute(query)
    ]
