"""What the weekly five things look at: the last word on each project, sessions with and without minutes, days ahead."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from app.domain.ids import Id
from app.domain.kinds import day_from
from app.domain.rules.five_things import Gap, HeldSession, Need, ProjectWork
from app.domain.school_calendar import is_holiday
from app.storage.event_queries import EVENT, OFF, SLOT
from app.storage.tables import RECORD_TABLES

_PROJECT, _LOG = RECORD_TABLES["project"], RECORD_TABLES["progress_log"]
_AT_REST = ("withdrawn", "paused", "certified", "assessed", "portfolio_submitted")


def running_projects(connection: Connection) -> list[ProjectWork]:
    """Projects at work, with the day of their latest entry or of their start."""
    last = (
        select(func.max(_LOG.c.day))
        .where(_LOG.c.project_id == _PROJECT.c.id, _LOG.c.deleted.is_(False))
        .scalar_subquery()
    )
    query = select(_PROJECT.c.id, _PROJECT.c.title, func.coalesce(last, _PROJECT.c.started_on)).where(
        _PROJECT.c.deleted.is_(False), _PROJECT.c.stage.not_in(_AT_REST)
    )
    return [
        ProjectWork(Id(bytes(row)), title, None if day is None else day_from(day))
        for row, title, day in connection.execute(query)
    ]


def held_sessions(connection: Connection, *, today: int, back: int) -> list[HeldSession]:
    """Sessions whose last day lies behind, at most `back` days."""
    last = func.max(SLOT.c.day)
    query = (
        select(EVENT.c.id, EVENT.c.title, last, EVENT.c.summary)
        .select_from(EVENT.join(SLOT, SLOT.c.event_id == EVENT.c.id))
        .where(EVENT.c.deleted.is_(False), SLOT.c.deleted.is_(False), EVENT.c.status.not_in(OFF))
        .group_by(EVENT.c.id, EVENT.c.title, EVENT.c.summary)
        .having(last < today, last >= today - back)
    )
    return [
        HeldSession(Id(bytes(row)), title, day_from(day), bool((summary or "").strip()))
        for row, title, day, summary in connection.execute(query)
    ]


def slots_on_holidays(connection: Connection, *, today: int) -> list[Gap]:
    """Planned slots that lie on a public holiday."""
    query = (
        select(EVENT.c.id, EVENT.c.title, SLOT.c.id, SLOT.c.day)
        .select_from(SLOT.join(EVENT, EVENT.c.id == SLOT.c.event_id))
        .where(
            SLOT.c.deleted.is_(False), EVENT.c.deleted.is_(False), EVENT.c.status.not_in(OFF), SLOT.c.day >= today
        )
    )  # fmt: skip
    return [
        Gap(Need.HOLIDAY, Id(bytes(event)), title, day_from(day), Id(bytes(slot)))
        for event, title, slot, day in connection.execute(query)
        if is_holiday(day_from(day))
    ]
