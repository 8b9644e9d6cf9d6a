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
from app.storage.tables import IS_PENDING, IS_REFUSED, RECORD_TABLES, change_log, sync_parked

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
    status: str


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
    days = (today - back, today + ahead)
    if own is None:
        slots, lessons = _slots(connection, SLOT.c.day.between(*days)), _lessons(connection, *days, true())
    else:
        theirs = and_(SLOT.c.day.between(today, today + ahead), EVENT.c.id.in_(own.events))
        slots, lessons = _slots(connection, theirs), _lessons(connection, *days, _CYCLE.c.id.in_(own.cycles))
    planned = [lesson for lesson in lessons if lesson.status == "planned"]
    return TodayRows(
        slots=[slot for slot in slots if slot.day >= today],
        lessons=[lesson for lesson in planned if lesson.day >= today],
        actions=_actions(connection, today + ahead, own),
        unmarked=[slot for slot in slots if slot.missing and _has_begun(slot, today, minute)] if own is None else [],
        overdue_lessons=[lesson for lesson in planned if lesson.day < today],
        unobserved=[lesson for lesson in lessons if lesson.status == "taught"],
        commitments=[
            one for one in due_commitments(connection, today + ahead) if own is None or one.owner_id in own.entries
        ],
        **_unsent(connection),
        **_attendance(connection, since, today, own),
        **_counts(connection, own),
    )


def _has_begun(slot: SlotRow, today: int, minute: int) -> bool:
    """One without hours counts as begun from the morning of its day on."""
    return slot.day < today or (slot.day == today and (slot.start or 0) <= minute)


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


def _lessons(connection: Connection, since: int, until: int, in_cycles: Any) -> list[LessonRow]:
    """Lessons planned for these days, and all that were taught and not observed."""
    planned = and_(_LESSON.c.status == "planned", _LESSON.c.day.between(since, until))
    unobserved = and_(_LESSON.c.status == "taught", _LESSON.c.day.is_not(None), not_(_is_observed()))
    query = (
        select(
            _LESSON.c.id, _LESSON.c.cycle_id, _LESSON.c.topic, _CYCLE.c.title, _LESSON.c.day, _LESSON.c.start,
            _LESSON.c.status,
        )
        .select_from(_LESSON.join(_CYCLE, _CYCLE.c.id == _LESSON.c.cycle_id))
        .where(
            _LESSON.c.deleted.is_(False), _CYCLE.c.deleted.is_(False), _CYCLE.c.status.not_in(_STANDING), in_cycles,
            or_(planned, unobserved),
        )
        .order_by(_LESSON.c.day, _LESSON.c.start, _LESSON.c.id)
    )  # fmt: skip
    return [
        LessonRow(Id(bytes(row.id)), Id(bytes(row.cycle_id)), row.topic, row.title, row.day, row.start, row.status)
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


def _counts(connection: Connection, own: Whose | None) -> dict[str, Any]:
    running = and_(_CYCLE.c.deleted.is_(False), _CYCLE.c.status.not_in((*_STANDING, "shared")))
    taught = and_(_LESSON.c.deleted.is_(False), _LESSON.c.status == "taught")
    if own is not None:
        running = and_(running, _CYCLE.c.id.in_(own.cycles))
        taught = and_(taught, _LESSON.c.cycle_id.in_(own.cycles))
    counted: dict[str, tuple[Table, Any]] = {
        "conflicts": (_CONFLICT, and_(_CONFLICT.c.deleted.is_(False), _CONFLICT.c.status == "open")),
        "refused": (change_log, IS_REFUSED),
        "parked": (sync_parked, true()),
        "open_cycles": (_CYCLE, running),
        "taught_lessons": (_LESSON, taught),
    }
    parts = [
        select(func.count()).select_from(table).where(which).scalar_subquery().label(name)
        for name, (table, which) in counted.items()
    ]
    return connection.execute(select(*parts)).one()._asdict()
