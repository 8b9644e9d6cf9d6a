"""What the page of the region needs: counts by school in one consistent read; days and stamps in stored form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from msgspec import Struct
from sqlalchemy import Connection, and_, case, func, select

from app.domain.change import origin_of
from app.domain.ids import Id
from app.domain.records.schools import School
from app.domain.records.summaries import SchoolSummary
from app.domain.rules.summaries import Closeness, Figures, figures_in
from app.storage import detail, receipts
from app.storage.event_queries import ATTENDANCE, EVENT, SLOT
from app.storage.rows import record_of, table_of
from app.storage.school_figures import CREDITED, CYCLE, LESSON, PROJECT, figures_of
from app.storage.tables import change_log


class SchoolCounts(Struct, frozen=True):
    """One school: how much was recorded for it, and when something last came from it."""

    school: School
    closeness: Closeness | None
    """How much of the school is here, where that is chosen; None where all of it is here as ever."""
    figures: Figures | None
    """None while neither the school nor its summary has come."""
    last_stamp: int | None
    """Stamp of the newest change made on another machine; None if there is none."""


class RegionCounts(Struct, frozen=True):
    """Every school held here, and the moment up to which the server had told its news."""

    schools: tuple[SchoolCounts, ...]
    pulled_ms: int
    """Server time of the last exchange that came to its end, milliseconds since 1970; 0 if there was none."""


class WorkRow(Struct, frozen=True):
    """A line of one school's work: a session, a cycle or a project."""

    id: Id
    title: str
    state: str
    """Status of the event or cycle, stage of the project."""
    day: int | None
    """Last day of a session, first day of a cycle or a project."""
    done: int
    """Marks present, or lessons taught."""
    of: int
    """Marks, or lessons."""


def region_counts(connection: Connection, *, since: int, today: int, school_year: str) -> RegionCounts:
    """Count everything by school; sessions and marks from the day `since` to `today`. Of a school that is not here
    whole the figures are those of its summary, if it is of this `school_year`.
    """
    table = table_of(School.record_type)
    rows = connection.execute(select(table).where(table.c.deleted.is_(False)).order_by(table.c.sort_key, table.c.id))
    schools = [cast("School", record_of(School.record_type, row)) for row in rows]
    close = detail.closeness(connection)
    counted = figures_of(connection, since=since, today=today)
    stamps = _last_stamps(connection)
    told = _summaries(connection)

    def one(school: School) -> SchoolCounts:
        how = close.get(school.id)
        if how is None or how.is_here:
            return SchoolCounts(school, how, counted[school.id], stamps.get(school.id))
        summary = told.get(school.id)
        if summary is None:
            return SchoolCounts(school, how, None, None)
        figures = figures_in(summary)
        if summary.school_year != school_year:
            figures = replace(figures, sessions=0, marks=0, present=0)
        return SchoolCounts(school, how, figures, summary.last_stamp)

    return RegionCounts(tuple(map(one, schools)), receipts.last_contact_ms(connection))


def sessions_of(connection: Connection, school: Id, *, today: int, most: int) -> list[WorkRow]:
    """The latest sessions of a school that have begun, the newest first, with their marks."""
    last = func.max(SLOT.c.day)
    present = func.sum(case((ATTENDANCE.c.status.in_(CREDITED), 1), else_=0))
    marked = and_(ATTENDANCE.c.slot_id == SLOT.c.id, ATTENDANCE.c.deleted.is_(False), ATTENDANCE.c.status.is_not(None))
    query = (
        select(EVENT.c.id, EVENT.c.title, EVENT.c.status, last, present, func.count(ATTENDANCE.c.id))
        .select_from(EVENT.join(SLOT, SLOT.c.event_id == EVENT.c.id).outerjoin(ATTENDANCE, marked))
        .where(EVENT.c.stream == school, EVENT.c.deleted.is_(False), SLOT.c.deleted.is_(False), SLOT.c.day <= today)
        .group_by(EVENT.c.id, EVENT.c.title, EVENT.c.status)
        .order_by(last.desc())
        .limit(most)
    )
    return _work(connection.execute(query))


def cycles_of(connection: Connection, school: Id, *, most: int) -> list[WorkRow]:
    """The cycles of a school, the latest first, with their taught and planned research lessons."""
    taught = func.sum(case((LESSON.c.status == "taught", 1), else_=0))
    lessons = and_(LESSON.c.cycle_id == CYCLE.c.id, LESSON.c.deleted.is_(False))
    planned = CYCLE.c.planned_rl_count
    query = (
        select(CYCLE.c.id, CYCLE.c.title, CYCLE.c.status, CYCLE.c.start_date, taught, planned)
        .select_from(CYCLE.outerjoin(LESSON, lessons))
        .where(CYCLE.c.stream == school, CYCLE.c.deleted.is_(False))
        .group_by(CYCLE.c.id, CYCLE.c.title, CYCLE.c.status, CYCLE.c.start_date, planned)
        .order_by(CYCLE.c.start_date.desc(), CYCLE.c.id.desc())
        .limit(most)
    )
    return _work(connection.execute(query))


def projects_of_school(connection: Connection, school: Id, *, most: int) -> list[WorkRow]:
    """The projects of a school in the order of the alphabet."""
    query = (
        select(PROJECT.c.id, PROJECT.c.title, PROJECT.c.stage, PROJECT.c.started_on)
        .where(PROJECT.c.stream == school, PROJECT.c.deleted.is_(False))
        .order_by(PROJECT.c.sort_key, PROJECT.c.id)
        .limit(most)
    )
    return _work((*row, 0, 0) for row in connection.execute(query))


def _work(rows: Iterable[Any]) -> list[WorkRow]:
    return [WorkRow(Id(bytes(row[0])), row[1], row[2], row[3], int(row[4] or 0), int(row[5] or 0)) for row in rows]


def told_people(connection: Connection) -> dict[Id, int | None]:
    """Number of people of the schools that are not here, as their summaries tell; None where none has come."""
    afar = [school for school, how in detail.closeness(connection).items() if not how.is_here]
    told = _summaries(connection) if afar else {}
    return {school: figures_in(told[school]).people if school in told else None for school in afar}


def _last_stamps(connection: Connection) -> dict[bytes, int]:
    """Only what others wrote tells that a school is alive; a coordinator's own note in its records does not, nor what a
    server computes.
    """
    rows = connection.execute(
        select(change_log.c.stream, func.max(change_log.c.stamp))
        .where(change_log.c.state == "foreign", change_log.c.origin >= origin_of(1, 0))
        .group_by(change_log.c.stream)
    )
    return {bytes(stream): int(stamp) for stream, stamp in rows}


def _summaries(connection: Connection) -> dict[bytes, SchoolSummary]:
    table = table_of(SchoolSummary.record_type)
    rows = connection.execute(select(table).where(table.c.deleted.is_(False)))
    found = (cast("SchoolSummary", record_of(SchoolSummary.record_type, row)) for row in rows)
    return {summary.school_id: summary for summary in found}
