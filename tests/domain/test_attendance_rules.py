"""Marks and the hours they are worth."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.domain.rules.attendance import check, check_slot, credit, credit_event, slot_minutes

SLOT = Id(bytes(15) + b"\1")
OTHER_SLOT = Id(bytes(15) + b"\2")
MARK = Id(bytes(15) + b"\3")

TIMES = st.builds(time, hour=st.integers(0, 23), minute=st.integers(0, 59))


def make_slot(
    start: time | None = time(9), end: time | None = time(12), break_min: int | None = 0, **more: Any
) -> Slot:
    """A slot from nine to twelve without a break, unless said otherwise."""
    return Slot(id=more.pop("id", SLOT), event_id=NOBODY, start=start, end=end, break_min=break_min, **more)


def make_mark(status: AttendanceStatus | None, **more: Any) -> Attendance:
    """A mark of nobody in particular."""
    return Attendance(id=MARK, slot_id=SLOT, person_id=NOBODY, status=status, **more)


def codes(attendance: Attendance, slot: Slot | None = None, today: date | None = None) -> set[str]:
    """Codes of the findings about a mark."""
    return {finding.code for finding in check(attendance, slot or make_slot(), today)}


MARKS = st.builds(
    make_mark,
    st.sampled_from([None, *AttendanceStatus]),
    minutes_present=st.none() | st.integers(-10, 900),
    arrival=st.none() | TIMES,
    departure=st.none() | TIMES,
)
SLOTS = st.builds(make_slot, st.none() | TIMES, st.none() | TIMES, st.none() | st.integers(0, 300))


def test_the_length_of_a_slot_leaves_out_breaks() -> None:
    """Nine to half past twelve with half an hour of breaks is three hours; unknown times have no length."""
    assert slot_minutes(make_slot(time(9), time(12, 30), 30)) == 180
    assert slot_minutes(make_slot(None)) is None


def test_a_slot_that_ends_before_it_begins_is_remarked_on() -> None:
    """Times that cannot be and breaks that eat the slot are warned about, never blocked."""
    assert [f.code for f in check_slot(make_slot(time(12), time(9)))] == ["slot_backwards"]
    assert [f.code for f in check_slot(make_slot(break_min=180))] == ["slot_all_break"]
    assert check_slot(make_slot()) == check_slot(make_slot(None)) == ()


@pytest.mark.parametrize(
    ("attendance", "expected"),
    [
        (make_mark(AttendanceStatus.PRESENT), set()),
        (make_mark(AttendanceStatus.LATE), {"arrival_missing"}),
        (make_mark(AttendanceStatus.LATE, arrival=time(9, 20)), set()),
        (make_mark(AttendanceStatus.LEFT_EARLY), {"departure_missing"}),
        (make_mark(AttendanceStatus.LATE, arrival=time(8)), {"time_outside_slot"}),
        (
            make_mark(AttendanceStatus.LEFT_EARLY, arrival=time(11), departure=time(10)),
            {"left_before_coming"},
        ),
        (make_mark(AttendanceStatus.LEFT_EARLY, minutes_present=181), {"minutes_outside_slot"}),
        (make_mark(AttendanceStatus.LEFT_EARLY, minutes_present=180), set()),
    ],
)
def test_a_mark_is_checked(attendance: Attendance, expected: set[str]) -> None:
    """A late mark asks for the arrival, times stay inside the slot, minutes do not exceed it."""
    assert codes(attendance) == expected


def test_a_mark_ahead_of_its_day_is_remarked_on() -> None:
    """Marking tomorrow's slot warns, with the day in words."""
    (finding,) = check(make_mark(AttendanceStatus.PRESENT), make_slot(day=date(2026, 9, 2)), date(2026, 9, 1))
    assert finding.sentence() == "This slot is on 02.09.2026, which has not come yet."


@pytest.mark.parametrize(
    ("attendance", "minutes"),
    [
        (None, 0),
        (make_mark(None), 0),
        (make_mark(AttendanceStatus.PRESENT), 180),
        (make_mark(AttendanceStatus.ONLINE), 180),
        (make_mark(AttendanceStatus.ABSENT), 0),
        (make_mark(AttendanceStatus.EXCUSED), 0),
        (make_mark(AttendanceStatus.LATE), 180),
        (make_mark(AttendanceStatus.LATE, arrival=time(9, 15)), 180),
        (make_mark(AttendanceStatus.LATE, arrival=time(9, 16)), 164),
        (make_mark(AttendanceStatus.LATE, arrival=time(9, 16), minutes_present=150), 150),
        (make_mark(AttendanceStatus.LEFT_EARLY, departure=time(11)), 120),
        (make_mark(AttendanceStatus.LEFT_EARLY, minutes_present=90), 90),
        (make_mark(AttendanceStatus.LEFT_EARLY), 0),
        (make_mark(AttendanceStatus.LEFT_EARLY, arrival=time(9, 30), departure=time(11)), 90),
    ],
)
def test_what_a_mark_is_worth(attendance: Attendance | None, minutes: int) -> None:
    """Fifteen minutes late are forgiven, sixteen are not; minutes that were noted go before times."""
    assert credit(attendance, make_slot()).minutes == minutes


@given(MARKS, SLOTS)
def test_credit_stays_inside_the_slot_and_explains_itself(attendance: Attendance, slot: Slot) -> None:
    """No mark is worth less than nothing or more than its slot, and each says why."""
    worth = credit(attendance, slot)
    assert 0 <= worth.minutes <= (slot_minutes(slot) or 0)
    assert "{" not in worth.text.format(**worth.facts)


@given(MARKS, SLOTS)
def test_only_impossible_minutes_are_blocked(attendance: Attendance, slot: Slot) -> None:
    """A mark without minutes is never refused: it can be made with one key and completed later."""
    blocked = [finding for finding in check(attendance, slot) if finding.blocks]
    assert attendance.minutes_present is not None or not blocked


@given(st.lists(st.tuples(MARKS, SLOTS), max_size=5), st.integers(30, 60), st.booleans())
def test_hours_are_rounded_down_and_shares_stay_shares(
    pairs: list[tuple[Attendance, Slot]], hour: int, excused_left_out: bool
) -> None:
    """Credited minutes never exceed planned ones; hours are whole halves and never more than the minutes allow."""
    slots = [
        make_slot(slot.start, slot.end, slot.break_min, id=Id(bytes([n + 1]) * 16)) for n, (_, slot) in enumerate(pairs)
    ]
    marks = {slot.id: attendance for slot, (attendance, _) in zip(slots, pairs, strict=True)}
    total = credit_event(slots, marks, hour, excused_left_out=excused_left_out)
    assert total.credited_minutes <= total.planned_minutes
    assert total.half_hours * hour <= total.credited_minutes * 2 < (total.half_hours + 1) * hour
    assert total.percent is None or 0 <= total.percent <= 100
    assert len(total.lines) == len(slots)


def test_a_programme_may_leave_out_excused_slots() -> None:
    """Of two slots, one missed for a good reason, half is reached, or all if the programme forgives it."""
    slots = [make_slot(), make_slot(id=OTHER_SLOT)]
    marks = {SLOT: make_mark(AttendanceStatus.PRESENT), OTHER_SLOT: make_mark(AttendanceStatus.EXCUSED)}
    strict = credit_event(slots, marks, 45)
    lenient = credit_event(slots, marks, 45, excused_left_out=True)
    assert (strict.percent, strict.half_hours, strict.reaches(80)) == (50, 8, False)
    assert (lenient.percent, lenient.half_hours, lenient.reaches(80)) == (100, 8, True)
    assert credit_event([], {}, 45).percent is None
