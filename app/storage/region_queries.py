"""What the page of the region needs: counts by school in one consistent read; days and stamps in stored form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, and_, case, distinct, exists, func, select

from app.domain.ids import Id
from app.domain.records.schools import School
from app.storage import receipts
from app.storage.event_queries import ATTENDANCE, EVENT, OFF, SLOT
from app.storage.people_queries import people_by_school
from app.storage.rows import record_of, table_of
from app.storage.tables import RECORD_TABLES, change_log

_CREDITED = ("present", "late", "left_early", "online")
_CYCLE, _LESSON = RECORD_TABLES["ls_cycle"], RECORD_TABLES["research_lesson"]
_PROJECT = RECORD_TABLES["project"]


class SchoolCounts(Struct, frozen=True):
    """One school: how much was recorded for it, and when something last came from it."""

    school: School
    people: int
    sessions: int
    """Events with a day between `since` and `today`."""
    marks: int
    present: int
    cycles: Mapping[str, int]
    """Number of cycles by status."""
    taught_cycles: int
    """Cycles with at least one research lesson taught."""
    projects: Mapping[str, int]
    """Number of projects by stage."""
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


def region_counts(connection: Connection, *, since: int, today: int) -> RegionCounts:
    """Count everything by school; sessions and marks from the day `since` to `today`."""
    table = table_of(School.record_type)
    rows = connection.execute(select(table).where(table.c.deleted.is_(False)).order_by(table.c.sort_key, table.c.id))
    schools = [record_of(School.record_type, row) for row in rows]
    people = people_by_school(connection)
    sessions = _by_stream(connection.execute(_sessions(since, today)))
    marks = {bytes(stream): (int(n), int(hit or 0)) for stream, n, hit in connection.execute(_marks(since, today))}
    cycles = _by_state(connection.execute(_states(_CYCLE, _CYCLE.c.status)))
    taught = _by_stream(connection.execute(_taught_cycles()))
    projects = _by_state(connection.execute(_states(_PROJECT, _PROJECT.c.stage)))
    stamps = _by_stream(connection.execute(_last_stamps()))
    return RegionCounts(
        tuple(
            SchoolCounts(
                school=school,  # type: ignore[arg-type]
                people=people.get(school.id, 0),
                sessions=sessions.get(school.id, 0),
                marks=marks.get(school.id, (0, 0))[0],
                present=marks.get(school.id, (0, 0))[1],
                cycles=cycles.get(school.id, {}),
                taught_cycles=taught.get(school.id, 0),
                projects=projects.get(school.id, {}),
                last_stamp=stamps.get(school.id),
            )
            for school in schools
        ),
        receipts.last_contact_ms(connection),
    )


def sessions_of(connection: Connection, school: Id, *, today: int, most: int) -> list[WorkRow]:
    """The latest sessions of a school that have begun, the newest first, with their marks."""
    last = func.max(SLOT.c.day)
    present = func.sum(case((ATTENDANCE.c.status.in_(_CREDITED), 1), else_=0))
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
    taught = func.sum(case((_LESSON.c.status == "taught", 1), else_=0))
    lessons = and_(_LESSON.c.cycle_id == _CYCLE.c.id, _LESSON.c.deleted.is_(False))
    planned = _CYCLE.c.planned_rl_count
    query = (
        select(_CYCLE.c.id, _CYCLE.c.title, _CYCLE.c.status, _CYCLE.c.start_date, taught, planned)
        .select_from(_CYCLE.outerjoin(_LESSON, lessons))
        .where(_CYCLE.c.stream == school, _CYCLE.c.deleted.is_(False))
        .group_by(_CYCLE.c.id, _CYCLE.c.title, _CYCLE.c.status, _CYCLE.c.start_date, planned)
        .order_by(_CYCLE.c.start_date.desc(), _CYCLE.c.id.desc())
        .limit(most)
    )
    return _work(connection.execute(query))


def projects_of_school(connection: Connection, school: Id, *, most: int) -> list[WorkRow]:
    """The projects of a school in the order of the alphabet."""
    query = (
        select(_PROJECT.c.id, _PROJECT.c.title, _PROJECT.c.stage, _PROJECT.c.started_on)
        .where(_PROJECT.c.stream == school, _PROJECT.c.deleted.is_(False))
        .order_by(_PROJECT.c.sort_key, _PROJECT.c.id)
        .limit(most)
    )
    return _work((*row, 0, 0) for row in connection.execute(query))


def _work(rows: Iterable[Any]) -> list[WorkRow]:
    return [WorkRow(Id(bytes(row[0])), row[1], row[2], row[3], int(row[4] or 0), int(row[5] or 0)) for row in rows]


def _sessions(since: int, today: int) -> Any:
    return (
        select(EVENT.c.stream, func.count(distinct(EVENT.c.id)))
        .select_from(EVENT.join(SLOT, SLOT.c.event_id == EVENT.c.id))
        .where(
            EVENT.c.deleted.is_(False), EVENT.c.status.not_in(OFF), SLOT.c.deleted.is_(False), SLOT.c.day >= since,
            SLOT.c.day <= today,
        )
        .group_by(EVENT.c.stream)
    )  # fmt: skip


def _marks(since: int, today: int) -> Any:
    present = func.sum(case((ATTENDANCE.c.status.in_(_CREDITED), 1), else_=0))
    return (
        select(ATTENDANCE.c.stream, func.count(), present)
        .select_from(ATTENDANCE.join(SLOT, SLOT.c.id == ATTENDANCE.c.slot_id))
        .where(
            ATTENDANCE.c.deleted.is_(False), ATTENDANCE.c.status.is_not(None), SLOT.c.deleted.is_(False),
            SLOT.c.day >= since, SLOT.c.day <= today,
        )
        .group_by(ATTENDANCE.c.stream)
    )  # fmt: skip


def _states(table: Any, column: Any) -> Any:
    return (
        select(table.c.stream, column, func.count()).where(table.c.deleted.is_(False)).group_by(table.c.stream, column)
    )


def _taught_cycles() -> Any:
    taught = exists().where(
        _LESSON.c.cycle_id == _CYCLE.c.id, _LESSON.c.deleted.is_(False), _LESSON.c.status == "taught"
    )
    return select(_CYCLE.c.stream, func.count()).where(_CYCLE.c.deleted.is_(False), taught).group_by(_CYCLE.c.stream)


def _last_stamps() -> Any:
    """Only what others wrote tells that a school is alive; a coordinator's own note in its records does not."""
    return (
        select(change_log.c.stream, func.max(change_log.c.stamp))
        .where(change_log.c.state == "foreign")
        .group_by(change_log.c.stream)
    )


def _by_stream(rows: Any) -> dict[bytes, int]:
    return {bytes(stream): int(number) for stream, number in rows}


def _by_state(rows: Any) -> dict[bytes, dict[str, int]]:
    found: dict[bytes, dict[str, int]] = defaultdict(dict)
    for stream, state, number in rows:
        found[bytes(stream)][str(state)] = int(number)
    return dict(found)
