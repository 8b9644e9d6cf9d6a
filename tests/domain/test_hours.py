"""The hours of a person: credited by the rule of the programme, and every figure explains itself."""

from __future__ import annotations

from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.programmes import ProgrammeCycle
from app.domain.rules.attendance import slot_minutes
from app.domain.rules.hours import CreditRule, hours_story, rule_of

S = AttendanceStatus
RULES = st.builds(CreditRule, st.integers(30, 60), st.integers(0, 60), st.booleans(), st.integers(0, 100))
TIMES = st.builds(time, st.integers(8, 18), st.integers(0, 59))


@st.composite
def attended(draw: st.DrawFn) -> tuple[list[Slot], dict[Id, Attendance]]:
    """Up to six slots and a person's marks in some of them."""
    slots, marks = [], {}
    for number in range(draw(st.integers(0, 6))):
        row = Id(bytes([number + 1]) * 16)
        slots.append(
            Slot(
                id=row, event_id=NOBODY, start=draw(st.none() | TIMES), end=draw(st.none() | TIMES),
                break_min=draw(st.integers(0, 60)),
            )
        )  # fmt: skip
        if draw(st.booleans()):
            marks[row] = Attendance(
                id=row, slot_id=row, person_id=NOBODY, status=draw(st.none() | st.sampled_from(S)),
                arrival=draw(st.none() | TIMES), departure=draw(st.none() | TIMES),
                minutes_present=draw(st.none() | st.integers(0, 600)),
            )  # fmt: skip
    return slots, marks


def one(status: AttendanceStatus, late: int = 0) -> tuple[list[Slot], dict[Id, Attendance]]:
    """One slot from nine to half past ten, and a mark in it."""
    row = Id(bytes([1]) * 16)
    arrival = time(9, late) if late else None
    slot = Slot(id=row, event_id=NOBODY, start=time(9), end=time(10, 30))
    return [slot], {row: Attendance(id=row, slot_id=row, person_id=NOBODY, status=status, arrival=arrival)}


@given(attended(), RULES)
def test_what_was_lost_and_what_was_credited_are_all_there_was(
    given_slots: tuple[list[Slot], dict[Id, Attendance]], rule: CreditRule
) -> None:
    """Credited minutes, minutes lost and slots without minutes add up to the length of all slots."""
    slots, marks = given_slots
    story = hours_story(slots, marks, rule)
    worth = dict(story.credit.lines)
    empty = sum(slot_minutes(slot) or 0 for slot in slots if not worth[slot.id].minutes)
    assert story.credit.credited_minutes + story.lost_minutes + empty == sum(slot_minutes(slot) or 0 for slot in slots)
    assert story.there <= story.slots == len(slots)
    assert story.lost_whole == sum(1 for slot in slots if not worth[slot.id].minutes)


@given(attended(), RULES)
def test_every_figure_has_its_sentences(given_slots: tuple[list[Slot], dict[Id, Attendance]], rule: CreditRule) -> None:
    """Whatever the marks are, the story is told in whole sentences without open places."""
    story = hours_story(*given_slots, rule)
    for finding in (*story.reasons(), *story.rule_in_words()):
        assert "{" not in finding.sentence()
    assert story.credit.half_hours <= story.credit.planned_half_hours or rule.excused_left_out


@given(attended(), RULES)
def test_a_more_generous_rule_never_takes_hours_away(
    given_slots: tuple[list[Slot], dict[Id, Attendance]], rule: CreditRule
) -> None:
    """Forgiving more minutes of being late never makes a figure smaller."""
    slots, marks = given_slots
    stricter = CreditRule(rule.academic_hour_min, 0, rule.excused_left_out, rule.threshold)
    assert stricter.credit(slots, marks).credited_minutes <= rule.credit(slots, marks).credited_minutes


@given(st.integers(0, 60), st.integers(1, 59))
def test_the_programme_says_how_late_is_late(allowed: int, late: int) -> None:
    """Up to the minutes of the programme a late person has the whole slot, one minute more costs all of them."""
    slots, marks = one(S.LATE, late)
    minutes = CreditRule(late_minutes=allowed).credit(slots, marks).credited_minutes
    assert minutes == (90 if late <= allowed else 90 - late)


def test_excused_slots_leave_what_was_planned_only_if_the_programme_says_so() -> None:
    """The same absence is half of the plan, or no part of it."""
    slots, marks = one(S.EXCUSED)
    assert hours_story(slots, marks, CreditRule()).credit.planned_minutes == 90
    assert hours_story(slots, marks, CreditRule(excused_left_out=True)).credit.planned_minutes == 0
    told = [each.code for each in hours_story(slots, marks, CreditRule(excused_left_out=True)).rule_in_words()]
    assert told == ["rule", "excused_left_out"]


def test_the_rule_comes_from_event_and_programme() -> None:
    """The event says how long an hour is; the cycle says the rest; without a cycle the usual rule holds."""
    event = Event(id=NOBODY, school_id=NOBODY, academic_hour_min=40)
    cycle = ProgrammeCycle(
        id=NOBODY, programme_id=NOBODY, academic_hour_min=50, late_minutes=5, excused_leaves_denominator=True,
        attendance_threshold=90,
    )  # fmt: skip
    assert rule_of(event, None) == CreditRule(40)
    assert rule_of(event, cycle) == CreditRule(40, 5, True, 90)
    bare = ProgrammeCycle(id=NOBODY, programme_id=NOBODY, late_minutes=None, attendance_threshold=None)
    assert rule_of(Event(id=NOBODY, school_id=NOBODY, academic_hour_min=None), bare) == CreditRule()
