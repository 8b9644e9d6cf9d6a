"""Hand-written reads around events: the list by time, and who could be enrolled."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, Select, Subquery, and_, case, exists, func, or_, select

from app.domain.ids import Id
from app.domain.rules.school_names import school_names, short_school_name
from app.storage.person_link_queries import shown_here
from app.storage.tables import RECORD_TABLES, change_log

EVENT, SLOT = RECORD_TABLES["event"], RECORD_TABLES["slot"]
ENROLMENT, ATTENDANCE = RECORD_TABLES["enrolment"], RECORD_TABLES["attendance"]
PERSON, SCHOOL = RECORD_TABLES["person"], RECORD_TABLES["school"]

_NAMES = (SCHOOL.c.short_name, SCHOOL.c.name_kk, SCHOOL.c.name_ru, SCHOOL.c.name_en)

OUT = ("declined", "withdrawn")
"""States of an enrolment that no longer counts."""
OFF = ("cancelled", "postponed")
"""States of an event that does not take place as planned."""

_DAY = 1440
_FAR = 1 << 40


class EventRow(Struct, frozen=True):
    """One line of the list; days and times in stored form (`kinds.day_number`, minutes)."""

    id: Id
    title: str
    kind: str
    status: str
    school_id: Id
    school_name: str
    first_day: int | None
    last_day: int | None
    next_day: int | None
    """First day from today on, None when all are over."""
    next_start: int | None
    slots: int
    people: int
    marks: int
    """Marks that stand in slots whose day has come."""
    due_slots: int
    """Slots whose day has come."""


class CandidateRow(Struct, frozen=True):
    """Somebody who could be enrolled: from the register of people, or a guest of an earlier event."""

    person_id: Id
    name: str
    school_id: Id | None
    school_name: str
    school_names: str
    """Everything the school is called, to be found by."""
    position: str
    category_code: str
    sort_key: str


def list_events(
    connection: Connection, which: str, *, today: int, who: Id, limit: int, offset: int, language: str = ""
) -> list[EventRow]:
    """Events of the filter `which`: `upcoming` ones soonest first, those of `held`, `mine` and `all` latest first."""
    dates = _dates(today)
    people, marks = _people(), _marks(today)
    query = (
        select(
            EVENT.c.id, EVENT.c.title, EVENT.c.kind, EVENT.c.status, EVENT.c.school_id, *_NAMES, dates, people, marks,
        )
        .select_from(
            EVENT.outerjoin(dates, dates.c.event_id == EVENT.c.id).outerjoin(SCHOOL, SCHOOL.c.id == EVENT.c.school_id)
        )
        .where(_filter(which, today, who, dates))
        .limit(limit)
        .offset(offset)
    )  # fmt: skip
    if which == "upcoming":
        query = query.order_by(func.coalesce(dates.c.next_moment, _FAR), EVENT.c.sort_key, EVENT.c.id)
    else:
        query = query.order_by(func.coalesce(dates.c.last_day, _FAR).desc(), EVENT.c.sort_key, EVENT.c.id)
    return [_row(found, language) for found in connection.execute(query)]


def count_events(connection: Connection, which: str, *, today: int, who: Id) -> int:
    """How many events the filter `which` has."""
    dates = _dates(today)
    source = EVENT.outerjoin(dates, dates.c.event_id == EVENT.c.id)
    query = select(func.count()).select_from(source).where(_filter(which, today, who, dates))
    return connection.execute(query).scalar_one()


def candidates(connection: Connection, event: Id, language: str = "") -> list[CandidateRow]:
    """Everybody who could still be enrolled in `event`, each person once, in Kazakh alphabet order."""
    taken = select(ENROLMENT.c.person_id).where(
        ENROLMENT.c.event_id == event, ENROLMENT.c.deleted.is_(False), ENROLMENT.c.status.not_in(OUT)
    )
    shown = shown_here(connection)
    enrolled = {Id(bytes(row)) for (row,) in connection.execute(taken)} if shown else set()
    there = {shown.get(row, row) for row in enrolled}
    people = [_candidate(row, language) for row in connection.execute(_known().where(PERSON.c.id.not_in(taken)))]
    found = [one for one in people if one.person_id not in shown and one.person_id not in there]
    found += [_guest(row) for row in connection.execute(_earlier_guests(event, taken))]
    return sorted(found, key=lambda row: row.sort_key)


def people_elsewhere(connection: Connection, school: Id, language: str) -> list[CandidateRow]:
    """Everybody in the register who is not of `school`, each person once, in Kazakh alphabet order."""
    shown = shown_here(connection)
    rows = connection.execute(_known().where(PERSON.c.school_id != school).order_by(PERSON.c.sort_key, PERSON.c.id))
    return [_candidate(row, language) for row in rows if Id(bytes(row.id)) not in shown]


def _known() -> Select[Any]:
    return (
        select(
            PERSON.c.id, PERSON.c.surname, PERSON.c.given_name, PERSON.c.patronymic, PERSON.c.position,
            PERSON.c.category_code, PERSON.c.school_id, PERSON.c.sort_key, *_NAMES,
        )
        .select_from(PERSON.outerjoin(SCHOOL, SCHOOL.c.id == PERSON.c.school_id))
        .where(PERSON.c.deleted.is_(False))
    )  # fmt: skip


def has_colleagues(connection: Connection, school: Id, who: Id) -> bool:
    """Whether anybody but `who` is entered at `school`."""
    others = select(PERSON.c.id).where(PERSON.c.deleted.is_(False), PERSON.c.school_id == school, PERSON.c.id != who)
    return connection.execute(others.limit(1)).first() is not None


def guest_rows(connection: Connection) -> list[CandidateRow]:
    """Everybody who was ever enrolled as written, without being in the register of people."""
    return [_guest(row) for row in connection.execute(_earlier_guests(None, None))]


def _earlier_guests(event: Id | None, taken: Select[Any] | None) -> Select[Any]:
    query = (
        select(
            ENROLMENT.c.person_id, ENROLMENT.c.name, ENROLMENT.c.school_name, ENROLMENT.c.position,
            ENROLMENT.c.category_code, func.max(ENROLMENT.c.sort_key).label("sort_key"),
        )
        .where(ENROLMENT.c.deleted.is_(False), ENROLMENT.c.person_id.not_in(select(PERSON.c.id)))
        .group_by(ENROLMENT.c.person_id)
    )  # fmt: skip
    if event is not None and taken is not None:
        query = query.where(ENROLMENT.c.event_id != event, ENROLMENT.c.person_id.not_in(taken))
    return query


def used_slots(connection: Connection, event: Id) -> frozenset[Id]:
    """Slots of `event` in which somebody wrote anything: marks, a record, an agenda, promises, feedback."""
    used: set[Id] = set()
    here = select(SLOT.c.id).where(SLOT.c.event_id == event)
    for name in ("attendance", "session_record", "agenda_item", "commitment", "feedback"):
        table = RECORD_TABLES[name]
        where = [table.c.deleted.is_(False), table.c.slot_id.in_(here)]
        if name == "attendance":
            where.append(table.c.status.is_not(None))
        used.update(Id(bytes(row)) for row in connection.scalars(select(table.c.slot_id).where(*where).distinct()))
    return frozenset(used)


def _dates(today: int) -> Subquery:
    """Days of each event that has any, one row per event."""
    ahead = case((SLOT.c.day >= today, SLOT.c.day * _DAY + func.coalesce(SLOT.c.start, 0)))
    return (
        select(
            SLOT.c.event_id,
            func.min(SLOT.c.day).label("first_day"),
            func.max(SLOT.c.day).label("last_day"),
            func.min(ahead).label("next_moment"),
            func.count().label("slots"),
            func.sum(case((SLOT.c.day <= today, 1), else_=0)).label("due_slots"),
        )
        .where(SLOT.c.deleted.is_(False))
        .group_by(SLOT.c.event_id)
        .subquery()
    )


def _people() -> ColumnElement[int]:
    return (
        select(func.count())
        .where(ENROLMENT.c.event_id == EVENT.c.id, ENROLMENT.c.deleted.is_(False), ENROLMENT.c.status.not_in(OUT))
        .scalar_subquery()
        .label("people")
    )


def _marks(today: int) -> ColumnElement[int]:
    """Marks of people who are enrolled, in slots whose day has come."""
    enrolled = (
        exists()
        .where(
            ENROLMENT.c.event_id == EVENT.c.id, ENROLMENT.c.person_id == ATTENDANCE.c.person_id,
            ENROLMENT.c.deleted.is_(False), ENROLMENT.c.status.not_in(OUT),
        )
        .correlate(EVENT, ATTENDANCE)  # two levels out: found only when it is named
    )  # fmt: skip
    return (
        select(func.count())
        .select_from(SLOT.join(ATTENDANCE, ATTENDANCE.c.slot_id == SLOT.c.id))
        .where(
            SLOT.c.event_id == EVENT.c.id, SLOT.c.deleted.is_(False), SLOT.c.day <= today,
            ATTENDANCE.c.deleted.is_(False), ATTENDANCE.c.status.is_not(None), enrolled,
        )
        .scalar_subquery()
        .label("marks")
    )  # fmt: skip


def _filter(which: str, today: int, who: Id, dates: Subquery) -> ColumnElement[bool]:
    here = EVENT.c.deleted.is_(False)
    if which == "upcoming":
        return and_(here, or_(dates.c.last_day.is_(None), dates.c.last_day >= today), EVENT.c.status != "held")
    if which == "held":
        over = and_(dates.c.last_day < today, EVENT.c.status.not_in(OFF))
        return and_(here, or_(over, EVENT.c.status == "held"))
    if which == "mine":
        enrolled = exists().where(
            ENROLMENT.c.event_id == EVENT.c.id, ENROLMENT.c.person_id == who, ENROLMENT.c.deleted.is_(False)
        )
        written = exists().where(change_log.c.row == EVENT.c.id, change_log.c.author == who)
        return and_(here, or_(enrolled, written))
    return here


def _row(found: Any, language: str) -> EventRow:
    moment = found.next_moment
    return EventRow(
        id=Id(bytes(found.id)), title=found.title, kind=found.kind, status=found.status,
        school_id=Id(bytes(found.school_id)), school_name=short_school_name(found, language),
        first_day=found.first_day, last_day=found.last_day,
        next_day=None if moment is None else moment // _DAY,
        next_start=None if moment is None else moment % _DAY,
        slots=found.slots or 0, people=found.people, marks=found.marks, due_slots=found.due_slots or 0,
    )  # fmt: skip


def _candidate(row: Any, language: str) -> CandidateRow:
    return CandidateRow(
        person_id=Id(bytes(row.id)),
        name=" ".join(part for part in (row.surname, row.given_name, row.patronymic) if part),
        school_id=Id(bytes(row.school_id)),
        school_name=short_school_name(row, language),
        school_names=school_names(row),
        position=row.position,
        category_code=row.category_code,
        sort_key=row.sort_key,
    )


def _guest(row: Any) -> CandidateRow:
    return CandidateRow(
        person_id=Id(bytes(row.person_id)), name=row.name, school_id=None, school_name=row.school_name,
        school_names=row.school_name, position=row.position, category_code=row.category_code, sort_key=row.sort_key,
    )  # fmt: skip
