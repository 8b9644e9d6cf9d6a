"""Schools counted: the figures of each, in few questions for many schools. Days in stored form."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Table, case, distinct, exists, func, select, true

from app.domain.rules.summaries import Figures
from app.storage.event_queries import ATTENDANCE, EVENT, OFF, SLOT
from app.storage.people_queries import people_by_school
from app.storage.tables import RECORD_TABLES

CREDITED = ("present", "late", "left_early", "online")
CYCLE, LESSON = RECORD_TABLES["ls_cycle"], RECORD_TABLES["research_lesson"]
PROJECT = RECORD_TABLES["project"]


def figures_of(
    connection: Connection, *, since: int, today: int, streams: Collection[bytes] | None = None
) -> Mapping[bytes, Figures]:
    """School → its figures, of all schools or of some; sessions and marks from the day `since` to `today`."""

    def counted(query: Any, table: Table) -> Any:
        return connection.execute(query.where(true() if streams is None else table.c.stream.in_(streams)))

    people = {bytes(s): number for s, number in people_by_school(connection, streams).items()}
    sessions = _by_stream(counted(_sessions(since, today), EVENT))
    marks = {bytes(s): (int(n), int(hit or 0)) for s, n, hit in counted(_marks(since, today), ATTENDANCE)}
    cycles = _by_state(counted(_states(CYCLE, CYCLE.c.status), CYCLE))
    taught = _by_stream(counted(_taught_cycles(), CYCLE))
    projects = _by_state(counted(_states(PROJECT, PROJECT.c.stage), PROJECT))
    schools = {*people, *sessions, *marks, *cycles, *taught, *projects}
    return defaultdict(Figures, {
        school: Figures(
            people.get(school, 0), sessions.get(school, 0), *marks.get(school, (0, 0)),
            cycles.get(school, {}), taught.get(school, 0), projects.get(school, {}),
        )
        for school in schools
    })  # fmt: skip


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
    present = func.sum(case((ATTENDANCE.c.status.in_(CREDITED), 1), else_=0))
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
    taught = exists().where(LESSON.c.cycle_id == CYCLE.c.id, LESSON.c.deleted.is_(False), LESSON.c.status == "taught")
    return select(CYCLE.c.stream, func.count()).where(CYCLE.c.deleted.is_(False), taught).group_by(CYCLE.c.stream)


def _by_stream(rows: Any) -> dict[bytes, int]:
    return {bytes(stream): int(number) for stream, number in rows}


def _by_state(rows: Any) -> dict[bytes, dict[str, int]]:
    found: dict[bytes, dict[str, int]] = defaultdict(dict)
    for stream, state, number in rows:
        found[bytes(stream)][str(state)] = int(number)
    return dict(found)
