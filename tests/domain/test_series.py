"""What becomes of the days of a series."""

from __future__ import annotations

from datetime import date, time

from app.domain.ids import Id
from app.domain.records.events import Slot
from app.domain.records.sessions import EventSeries, FreeDays, SeriesException
from app.domain.rules.series import Fate, plan_series, slot_id

EVENT = Id(b"e" * 16)
TODAY = date(2026, 9, 1)
SEPTEMBER, IN_BREAK = date(2026, 9, 5), date(2026, 10, 31)
NOVEMBER, NATIONAL_DAY = date(2026, 11, 14), date(2026, 12, 16)
DAYS = (SEPTEMBER, IN_BREAK, NOVEMBER, NATIONAL_DAY)


def a_series(holidays: FreeDays = FreeDays.SKIP, school_breaks: FreeDays = FreeDays.ASK) -> EventSeries:
    return EventSeries(
        id=Id(b"s" * 16), event_id=EVENT, first_day=SEPTEMBER, holidays=holidays, school_breaks=school_breaks
    )


def own_slot(day: date, on: date | None = None) -> Slot:
    return Slot(id=slot_id(EVENT, day), event_id=EVENT, day=on or day, start=time(15))


def decided(day: date, moved_to: date | None) -> SeriesException:
    return SeriesException(id=Id(b"x" * 16), event_id=EVENT, day=day, moved_to=moved_to)


def fates(*slots: Slot, series: EventSeries | None = None, used: frozenset[Id] = frozenset(),
          exceptions: tuple[SeriesException, ...] = (), days: tuple[date, ...] = DAYS) -> dict[date, Fate]:  # fmt: skip
    planned = plan_series(series or a_series(), days, exceptions, slots, used, TODAY)
    return {each.day: each.fate for each in planned}


def test_free_days_are_skipped_asked_about_or_met_on() -> None:
    """The series decides about holidays and about school breaks, each for itself."""
    assert fates() == {SEPTEMBER: Fate.NEW, IN_BREAK: Fate.ASKED, NOVEMBER: Fate.NEW, NATIONAL_DAY: Fate.FREE}
    assert set(fates(series=a_series(FreeDays.MEET, FreeDays.MEET)).values()) == {Fate.NEW}
    assert fates(series=a_series(FreeDays.ASK, FreeDays.SKIP))[IN_BREAK] is Fate.FREE


def test_a_person_decides_over_the_rule() -> None:
    """A day may be met on although it is free, moved, or left out."""
    assert fates(exceptions=(decided(IN_BREAK, IN_BREAK),))[IN_BREAK] is Fate.NEW
    assert fates(exceptions=(decided(SEPTEMBER, None),))[SEPTEMBER] is Fate.LEFT_OUT
    later = date(2026, 12, 19)
    moved = plan_series(a_series(), DAYS, (decided(NATIONAL_DAY, later),), (), frozenset(), TODAY)
    assert [(each.meets_on, each.fate) for each in moved if each.day == NATIONAL_DAY] == [(later, Fate.NEW)]


def test_slots_that_stand_are_not_made_again() -> None:
    """A slot of the series, moved by hand or not, and a slot made by hand on the same day are enough."""
    by_hand = Slot(id=Id(b"h" * 16), event_id=EVENT, day=NOVEMBER)
    found = fates(own_slot(SEPTEMBER, on=date(2026, 9, 7)), by_hand)
    assert (found[SEPTEMBER], found[NOVEMBER]) == (Fate.STANDS, Fate.STANDS)


def test_used_slots_are_never_touched() -> None:
    """Marks keep a slot where it is, whatever is decided about its day afterwards."""
    slot = own_slot(NOVEMBER)
    used = frozenset({slot.id})
    for exception in (decided(NOVEMBER, None), decided(NOVEMBER, date(2026, 11, 21))):
        assert fates(slot, used=used, exceptions=(exception,))[NOVEMBER] is Fate.USED
    assert Fate.GOES not in fates(slot, used=used, days=(SEPTEMBER,)).values()


def test_unused_slots_follow_the_rule() -> None:
    """A slot of the series moves with its day, and goes when the rule no longer has its day; others stay."""
    slot = own_slot(NOVEMBER)
    assert fates(slot, exceptions=(decided(NOVEMBER, date(2026, 11, 21)),))[NOVEMBER] is Fate.MOVES
    assert fates(slot, exceptions=(decided(NOVEMBER, None),))[NOVEMBER] is Fate.GOES
    assert fates(slot, days=(SEPTEMBER,))[NOVEMBER] is Fate.GOES
    by_hand = Slot(id=Id(b"h" * 16), event_id=EVENT, day=NOVEMBER)
    assert NOVEMBER not in fates(by_hand, days=(SEPTEMBER,))
