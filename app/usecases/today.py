"""The start page: what is next, what is unfinished, what is unsent; for whoever sees only a part, of the own things."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from msgspec import structs

from app.domain.ids import NOBODY, Id
from app.domain.kinds import day_from, day_number
from app.domain.rules.first_steps import first_steps
from app.domain.school_calendar import first_day_of, term_of
from app.storage.commitment_queries import DueRow
from app.storage.first_steps_queries import SERVER, beginnings
from app.storage.today_queries import ActionRow, LessonRow, SlotRow, TodayRows, today_rows
from app.usecases.today_picture import Item, TodayLine, TodayPicture, Unsent

if TYPE_CHECKING:
    from app.storage.own_queries import Whose
    from app.usecases.desk import Desk

DAYS_AHEAD = 7
"""How far "next" looks."""
_BEGINNINGS = ("person", "event", "ls_cycle", "project", "progress_log", "school", "programme")
DAYS_BACK = 120
"""How far back unfinished work is looked for: about a term and a half."""


class TodayDesk:
    """What the start page asks."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def picture(self, now: datetime | None = None) -> TodayPicture:
        """Everything the page shows, in one read: at this moment, or at another one if nothing is done until then."""
        now = now or self._desk.now()
        today = now.date()
        has_school = self._desk.school != NOBODY
        term = term_of(today)
        since = term.first if term else first_day_of(today)
        role = self._desk.store.role
        own = self._own()
        with self._desk.store.reading() as connection:
            rows = today_rows(
                connection, today=day_number(today), minute=now.hour * 60 + now.minute, ahead=DAYS_AHEAD,
                back=DAYS_BACK, since=day_number(since), own=own,
            )  # fmt: skip
            begun = beginnings(connection, _BEGINNINGS)
        picture = TodayPicture(
            upcoming=_upcoming(rows, today),
            unfinished=_unfinished(rows if self._desk.may_settle else structs.replace(rows, conflicts=0), today),
            unsent=Unsent(rows.unsent, _age(rows.oldest_ms, now)),
            sessions_this_week=_this_week(rows.slots, today),
            attendance=rows.present / rows.marks if rows.marks else None,
            term=term.number if term else None,
            open_cycles=rows.open_cycles,
            taught_lessons=rows.taught_lessons,
            until=today + timedelta(days=DAYS_AHEAD),
            steps=first_steps(begun, role, has_school=has_school, has_server=bool(begun[SERVER])),
            leads_sessions=has_school and own is None and not self._desk.only_reads,
            looks_after_school=has_school and own is None,
        )
        return picture if own is None else self._of_person(picture, own)

    def _own(self) -> Whose | None:
        """What turns around the person; None for whoever sees the whole school, and need not load any of this."""
        if not self._desk.sees_part:
            return None
        from app.usecases.own_year import own_of

        return own_of(self._desk)

    def _of_person(self, picture: TodayPicture, own: Whose) -> TodayPicture:
        from app.usecases.own_year import OwnPicture, own_year

        return OwnPicture(**structs.asdict(picture), year=own_year(self._desk, own))


def _age(oldest_ms: int | None, now: datetime) -> timedelta | None:
    return None if oldest_ms is None else max(timedelta(0), now - datetime.fromtimestamp(oldest_ms / 1000, UTC))


def _upcoming(rows: TodayRows, today: date) -> tuple[TodayLine, ...]:
    lines = [_slot_line(Item.SESSION, slot, slot.people) for slot in rows.slots]
    lines += [_lesson_line(Item.LESSON, lesson) for lesson in rows.lessons]
    lines += [_action_line(action) for action in rows.actions if action.due >= day_number(today)]
    lines += [_commitment_line(one) for one in rows.commitments if one.due >= day_number(today)]
    return tuple(sorted(lines, key=lambda line: (line.day or date.max, line.start or time.max)))


def _unfinished(rows: TodayRows, today: date) -> tuple[TodayLine, ...]:
    """What people have to settle first comes first, then the oldest gap."""
    told = ((Item.CONFLICTS, rows.conflicts), (Item.REFUSED, rows.refused), (Item.PARKED, rows.parked))
    lines = [TodayLine(item, count=count) for item, count in told if count]
    gaps = _unmarked(rows.unmarked)
    gaps += [_lesson_line(Item.OVERDUE_LESSON, lesson) for lesson in rows.overdue_lessons]
    gaps += [_lesson_line(Item.UNOBSERVED, lesson) for lesson in rows.unobserved]
    gaps += [_action_line(action) for action in rows.actions if action.due < day_number(today)]
    gaps += [_commitment_line(one) for one in rows.commitments if one.due < day_number(today)]
    return (*lines, *sorted(gaps, key=lambda line: line.day or today))


def _unmarked(slots: list[SlotRow]) -> list[TodayLine]:
    """One line per event, however many of its slots have gaps; with several the sheet itself finds where to begin."""
    by_event: dict[Id, list[SlotRow]] = {}
    for slot in slots:
        by_event.setdefault(slot.event_id, []).append(slot)
    lines = []
    for group in by_event.values():
        line = _slot_line(Item.UNMARKED, group[0], sum(slot.missing for slot in group))
        lines.append(line if len(group) == 1 else structs.replace(line, row=None))
    return lines


def _slot_line(item: Item, slot: SlotRow, count: int) -> TodayLine:
    return TodayLine(
        item, slot.title, slot.place or slot.topic, day_from(slot.day), _time(slot.start), count, slot.event_id,
        slot.slot_id,
    )  # fmt: skip


def _lesson_line(item: Item, lesson: LessonRow) -> TodayLine:
    return TodayLine(
        item, lesson.topic, lesson.cycle_title, day_from(lesson.day), _time(lesson.start), 0, lesson.cycle_id,
        lesson.lesson_id,
    )  # fmt: skip


def _action_line(action: ActionRow) -> TodayLine:
    return TodayLine(
        Item.ACTION, action.what, action.project_title, day_from(action.due), None, 0, action.project_id,
        action.action_id,
    )  # fmt: skip


def _commitment_line(one: DueRow) -> TodayLine:
    return TodayLine(Item.COMMITMENT, one.what, one.owner, day_from(one.due), None, 0, one.parent, one.slot_id)


def _this_week(slots: list[SlotRow], today: date) -> int:
    """Sessions from today to Sunday; several slots of one event on one day are one session."""
    sunday = day_number(today + timedelta(days=6 - today.weekday()))
    return len({(slot.event_id, slot.day) for slot in slots if slot.day <= sunday})


def _time(minute: int | None) -> time | None:
    return None if minute is None else time(minute // 60 % 24, minute % 60)
