"""Sessions that repeat: the rule in a person's terms, and what becomes of each of its days.

A slot that a series makes has an id derived from event and day, so two machines that make the same series meet in the
same slots. Slots in which anything was written are never touched.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum

from app.domain.ids import Id, derive
from app.domain.records.events import Slot
from app.domain.records.sessions import EventSeries, FreeDays, SeriesException
from app.domain.school_calendar import break_of, holiday
from app.domain.value import value

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@value
class Rhythm:
    """Every `interval` weeks on `weekdays` (0 is Monday), until a day or so many times; without either, no end."""

    interval: int = 1
    weekdays: tuple[int, ...] = ()
    until: date | None = None
    count: int | None = None

    def rule(self) -> str:
        """The rule as RFC 5545 writes it."""
        parts = ["FREQ=WEEKLY", f"INTERVAL={self.interval}"]
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(WEEKDAYS[day] for day in sorted(self.weekdays)))
        if self.until:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        elif self.count:
            parts.append(f"COUNT={self.count}")
        return ";".join(parts)


def read_rhythm(rule: str) -> Rhythm | None:
    """The rhythm that `rule` says; None for one that says more, such as the first Saturday of a month."""
    parts = dict(part.partition("=")[::2] for part in rule.upper().removeprefix("RRULE:").split(";") if part)
    if parts.pop("FREQ", "") != "WEEKLY":
        return None
    try:
        rhythm = Rhythm(
            interval=int(parts.pop("INTERVAL", "1")),
            weekdays=tuple(sorted(WEEKDAYS.index(day) for day in parts.pop("BYDAY", "").split(",") if day)),
            until=datetime.strptime(parts.pop("UNTIL")[:8], "%Y%m%d").date() if "UNTIL" in parts else None,
            count=int(parts.pop("COUNT")) if "COUNT" in parts else None,
        )
    except ValueError:
        return None
    return None if parts or rhythm.interval < 1 else rhythm


class Fate(StrEnum):
    """What becomes of a day of the series."""

    NEW = "new"
    STANDS = "stands"
    USED = "used"
    MOVES = "moves"
    FREE = "free"
    ASKED = "asked"
    LEFT_OUT = "left_out"
    GOES = "goes"


@value
class PlannedDay:
    """A day of the rule, the day the group meets instead, and what becomes of it."""

    day: date
    meets_on: date
    fate: Fate
    slot: Slot | None = None
    exception: SeriesException | None = None

    @property
    def is_school_break(self) -> bool:
        """Whether the day lies in a break of all grades."""
        return break_of(self.meets_on) is not None


def slot_id(event: Id, day: date) -> Id:
    """The id of the slot that the series of `event` makes for `day`."""
    return derive("slot", event, day.isoformat().encode())


def plan_series(
    series: EventSeries, days: Sequence[date], exceptions: Iterable[SeriesException], slots: Collection[Slot],
    used: Collection[Id], today: date,
) -> tuple[PlannedDay, ...]:  # fmt: skip
    """Return what becomes of each day; `used` are slots with marks or anything else that somebody wrote."""
    decided = {each.day: each for each in exceptions if each.day}
    own = {slot.id: slot for slot in slots}
    by_day: dict[date, Slot] = {slot.day: slot for slot in slots if slot.day}
    planned = [_plan(series, day, decided.get(day), own, by_day, used) for day in days]
    kept = {each.slot.id for each in planned if each.slot}
    gone = [
        PlannedDay(slot.day, slot.day, Fate.GOES, slot) for slot in slots
        if slot.day and slot.day >= today and slot.id == slot_id(series.event_id, slot.day)
        and slot.id not in kept and slot.id not in used
    ]  # fmt: skip
    return tuple(sorted([*planned, *gone], key=lambda each: (each.meets_on, each.day)))


def _plan(
    series: EventSeries, day: date, decided: SeriesException | None, own: Mapping[Id, Slot],
    by_day: Mapping[date, Slot], used: Collection[Id],
) -> PlannedDay:  # fmt: skip
    meets_on = (decided.moved_to if decided else None) or day
    mine = own.get(slot_id(series.event_id, day))
    slot = mine or by_day.get(meets_on)
    if slot is not None and slot.id in used:
        return PlannedDay(day, slot.day or meets_on, Fate.USED, slot, decided)
    off = Fate.LEFT_OUT if decided and decided.moved_to is None else None if decided else _free(series, day)
    if off is not None:
        goes = mine is not None and mine.day == day
        return PlannedDay(day, day, Fate.GOES if goes else off, mine if goes else None, decided)
    if slot is None:
        return PlannedDay(day, meets_on, Fate.NEW, None, decided)
    if slot is mine and slot.day == day != meets_on:
        return PlannedDay(day, meets_on, Fate.MOVES, slot, decided)
    return PlannedDay(day, slot.day or meets_on, Fate.STANDS, slot, decided)


def _free(series: EventSeries, day: date) -> Fate | None:
    """Whether the series stays away from `day` because there are no lessons; None when it meets."""
    policies = [*_policies(series, day)]
    if FreeDays.SKIP in policies:
        return Fate.FREE
    return Fate.ASKED if FreeDays.ASK in policies else None


def _policies(series: EventSeries, day: date) -> Iterator[FreeDays]:
    if holiday(day) is not None:
        yield series.holidays
    if break_of(day) is not None:
        yield series.school_breaks
