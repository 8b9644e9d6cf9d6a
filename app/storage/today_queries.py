"""What the start page needs, in one consistent read; days and times in stored form."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, Table, and_, case, exists, func, not_, or_, select, true

from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.storage.commitment_queries import DueRow, due_commitments
from app.storage.event_queries import ATTENDANCE, ENROLMENT, EVENT, OFF, OUT, SLOT
from app.storage.own_queries import Whose
from app.storage.tables import IS_PENDING, RECORD_TABLES, change_log, sync_parked

_LESSON, _CYCLE = RECORD_TABLES["research_lesson"], RECORD_TABLES["ls_cycle"]
_STAGE, _OBSERVATION = RECORD_TABLES["rl_stage"], RECORD_TABLES["rl_observation"]
_ACTION, _PROJECT = RECORD_TABLES["plan_action"], RECORD_TABLES["project"]
_CONFLICT = RECORD_TABLES["edit_conflict"]

_STANDING = ("abandoned", "closed")
_OPEN_ACTION = ("planned", "doing")
_CREDITED = ("present", "late", "left_early", "online")


class SlotRow(Struct, frozen=True):
    """A slot and its event; `missing` is how many people of its sheet have no mark."""

    slot_id: Id
    event_id: Id
    title: str
    topic: str
    place: str
    day: int
    start: int | None
    end: int | None
    people: int
    missing: int


class LessonRow(Struct, frozen=True):
    """A research lesson and its cycle."""

    lesson_id: Id
    cycle_id: Id
    topic: str
    cycle_title: str
    day: int
    start: int | None


class ActionRow(Struct, frozen=True):
    """An action of a project's plan that is not done."""

    action_id: Id
    project_id: Id
    what: str
    project_title: str
    due: int


class TodayRows(Struct, frozen=True):
    """Everything the start page shows, as read."""

    slots: list[SlotRow]
    lessons: list[LessonRow]
    actions: list[ActionRow]
    unmarked: list[SlotRow]
    overdue_lessons: list[LessonRow]
    unobserved: list[LessonRow]
    commitments: list[DueRow]
    conflicts: int
    refused: int
    parked: int
    unsent: int
    oldest_ms: int | None
    """When the oldest unsent change was made, milliseconds since 1970."""
    marks: int
    """Marks of the span that attendance is asked for."""
    present: int
    open_cycles: int
    taught_lessons: int


def today_rows(
    connection: Connection, *, today: int, minute: int, ahead: int, back: int, since: int, own: Whose | None = None
) -> TodayRows:
    """Read the start page: `ahead` days of plans, `back` days of unfinished work, attendance since the day `since`.

    With `own` only what turns around that person; the sheets of a session are not theirs to fill.
    """
    lesson_span = and_(_LESSON.c.day >= today, _LESSON.c.day <= today + ahead, _LESSON.c.status == "planned")
    late_span = and_(_LESSON.c.day < today, _LESSON.c.day >= today - back, _LESSON.c.status == "planned")
    ahead_span = and_(SLOT.c.day >= today, SLOT.c.day <= today + ahead)
    in_cycles = true() if own is None else _CYCLE.c.id.in_(own.cycles)
    unobserved = and_(_LESSON.c.status == "taught", not_(_is_observed()))
    unmarked = _slots(connection, _past(today, minute, back)) if own is None else []
    return TodayRows(
        slots=_slots(connection, ahead_span if own is None else and_(ahead_span, EVENT.c.id.in_(own.events))),
        lessons=_lessons(connection, and_(lesson_span, in_cycles)),
        actions=_actions(connection, today + ahead, own),
        unmarked=[row for row in unmarked if row.missing],
        overdue_lessons=_lessons(connection, and_(late_span, in_cycles)),
        unobserved=_lessons(connection, and_(unobserved, in_cycles)),
        commitments=[
            one for one in due_commitments(connection, today + ahead) if own is None or one.owner_id in own.entries
        ],
        conflicts=_count(connection, _CONFLICT, _CONFLICT.c.deleted.is_(False), _CONFLICT.c.status == "open"),
        refused=_count(connection, change_log, change_log.c.state == "refused"),
        parked=_count(connection, sync_parked),
        **_unsent(connection),
        **_attendance(connection, since, today, own),
        **_cycles(connection, own),
    )


def _past(today: int, minute: int, back: int) -> Any:
    """Slots that have begun; one without hours counts as begun from the morning of its day on."""
    begun_today = and_(SLOT.c.day == today, func.coalesce(SLOT.c.start, 0) <= minute)
    return and_(or_(SLOT.c.day < today, begun_today), SLOT.c.day >= today - back)


def _slots(connection: Connection, span: Any) -> list[SlotRow]:
    enrolled = and_(
        ENROLMENT.c.event_id == SLOT.c.event_id, ENROLMENT.c.deleted.is_(False), ENROLMENT.c.status.not_in(OUT)
    )
    marked = (
        exists()
        .where(
            ATTENDANCE.c.slot_id == SLOT.c.id, ATTENDANCE.c.person_id == ENROLMENT.c.person_id,
            ATTENDANCE.c.deleted.is_(False), ATTENDANCE.c.status.is_not(None),
        )
        .correlate(SLOT, ENROLMENT)  # two levels out: found only when it is named
    )  # fmt: skip
    people = select(func.count()).where(enrolled).scalar_subquery()
    missing = select(func.count()).where(enrolled, not_(marked)).scalar_subquery()
    query = (
        select(
            SLOT.c.id, SLOT.c.event_id, EVENT.c.title, SLOT.c.topic, func.coalesce(func.nullif(SLOT.c.place, ""),
            EVENT.c.venue).label("place"), SLOT.c.day, SLOT.c.start, SLOT.c.end, people.label("people"),
            missing.label("missing"),
        )
        .select_from(SLOT.join(EVENT, EVENT.c.id == SLOT.c.event_id))
        .where(SLOT.c.deleted.is_(False), EVENT.c.deleted.is_(False), EVENT.c.status.not_in(OFF), span)
        .order_by(SLOT.c.day, SLOT.c.start, SLOT.c.id)
    )  # fmt: skip
    return [
        SlotRow(
            slot_id=Id(bytes(row.id)), event_id=Id(bytes(row.event_id)), title=row.title, topic=row.topic,
            place=row.place, day=row.day, start=row.start, end=row.end, people=row.people, missing=row.missing,
        )
        for row in connection.execute(query)
    ]  # fmt: skip


def _lessons(connection: Connection, span: Any) -> list[LessonRow]:
    query = (
        select(_LESSON.c.id, _LESSON.c.cycle_id, _LESSON.c.topic, _CYCLE.c.title, _LESSON.c.day, _LESSON.c.start)
        .select_from(_LESSON.join(_CYCLE, _CYCLE.c.id == _LESSON.c.cycle_id))
        .where(
            _LESSON.c.deleted.is_(False), _CYCLE.c.deleted.is_(False), _CYCLE.c.status.not_in(_STANDING),
            _LESSON.c.day.is_not(None), span,
        )
        .order_by(_LESSON.c.day, _LESSON.c.start, _LESSON.c.id)
    )  # fmt: skip
    return [
        LessonRow(Id(bytes(row.id)), Id(bytes(row.cycle_id)), row.topic, row.title, row.day, row.start)
        for row in connection.execute(query)
    ]


def _is_observed() -> Any:
    return (
        exists()
        .where(
            _STAGE.c.lesson_id == _LESSON.c.id, _STAGE.c.deleted.is_(False), _OBSERVATION.c.stage_id == _STAGE.c.id,
            _OBSERVATION.c.deleted.is_(False), _OBSERVATION.c.observed != "",
        )
    )  # fmt: skip


def _actions(connection: Connection, until: int, own: Whose | None) -> list[ActionRow]:
    query = (
        select(_ACTION.c.id, _ACTION.c.project_id, _ACTION.c.what, _PROJECT.c.title, _ACTION.c.due)
        .select_from(_ACTION.join(_PROJECT, _PROJECT.c.id == _ACTION.c.project_id))
        .where(
            _ACTION.c.deleted.is_(False), _PROJECT.c.deleted.is_(False), _ACTION.c.status.in_(_OPEN_ACTION),
            _PROJECT.c.stage.not_in(("withdrawn", "certified")), _ACTION.c.due <= until,
            true() if own is None else _PROJECT.c.id.in_(own.projects),
        )
        .order_by(_ACTION.c.due, _ACTION.c.id)
    )  # fmt: skip
    return [
        ActionRow(Id(bytes(row.id)), Id(bytes(row.project_id)), row.what, row.title, row.due)
        for row in connection.execute(query)
    ]


def _unsent(connection: Connection) -> dict[str, Any]:
    query = select(func.count(), func.min(change_log.c.stamp)).where(IS_PENDING)
    count, stamp = connection.execute(query).one()
    return {"unsent": count, "oldest_ms": None if stamp is None else ms_from_stamp(stamp)}


def _attendance(connection: Connection, since: int, today: int, own: Whose | None) -> dict[str, Any]:
    query = (
        select(func.count(), func.sum(case((ATTENDANCE.c.status.in_(_CREDITED), 1), else_=0)))
        .select_from(ATTENDANCE.join(SLOT, SLOT.c.id == ATTENDANCE.c.slot_id))
        .where(
            ATTENDANCE.c.deleted.is_(False), ATTENDANCE.c.status.is_not(None), SLOT.c.deleted.is_(False),
            SLOT.c.day >= since, SLOT.c.day <= today,
            true() if own is None else ATTENDANCE.c.person_id.in_(own.entries),
        )
    )  # fmt: skip
    marks, present = connection.execute(query).one()
    return {"marks": marks, "present": present or 0}


def _cycles(connection: Connection, own: Whose | None) -> dict[str, Any]:
    running = and_(_CYCLE.c.deleted.is_(False), _CYCLE.c.status.not_in((*_STANDING, "shared")))
    taught = and_(_LESSON.c.deleted.is_(False), _LESSON.c.status == "taught")
    if own is not None:
        running = and_(running, _CYCLE.c.id.in_(own.cycles))
        taught = and_(taught, _LESSON.c.cycle_id.in_(own.cycles))
    return {"open_cycles": _count(connection, _CYCLE, running), "taught_lessons": _count(connection, _LESSON, taught)}


def _count(connection: Connection, table: Table, *where: Any) -> int:
    return connection.execute(select(func.count()).select_from(table).where(*where)).scalar_one()
