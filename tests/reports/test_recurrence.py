"""Days of a recurrence rule."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problems import InvalidRecord
from app.domain.rules.series import Rhythm, read_rhythm
from app.reports.recurrence import MOST, days_of

FIRST = date(2026, 9, 5)
RHYTHMS = st.builds(
    Rhythm,
    st.integers(1, 6),
    st.sets(st.integers(0, 6), min_size=1).map(lambda days: tuple(sorted(days))),
    st.none() | st.integers(0, 300).map(lambda days: FIRST + timedelta(days=days)),
)


def test_every_second_saturday() -> None:
    """The training days of a school: from the first Saturday of September, every second one."""
    days = days_of("FREQ=WEEKLY;INTERVAL=2;BYDAY=SA", FIRST, date(2026, 10, 31))
    assert days == tuple(FIRST + timedelta(days=14 * number) for number in range(5))


def test_the_first_thursday_of_a_month() -> None:
    """Rules beyond a weekly rhythm are read as well, with their prefix and in small letters too."""
    days = days_of("rrule:freq=monthly;byday=1th", FIRST, date(2026, 12, 31))
    assert days == (date(2026, 10, 1), date(2026, 11, 5), date(2026, 12, 3))


@pytest.mark.parametrize(
    "rule", ["", "every second Saturday", "FREQ=HOURLY", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;INTERVAL=x"]
)
def test_an_unreadable_rule_is_refused_in_words(rule: str) -> None:
    """What is no rule, or one of hours, gets a sentence with an example."""
    with pytest.raises(InvalidRecord):
        days_of(rule, FIRST, date(2027, 5, 25))


@given(RHYTHMS)
def test_a_rhythm_and_its_rule_say_the_same(rhythm: Rhythm) -> None:
    """A rule is read back as the rhythm it was written from, and its days are those of the rhythm."""
    assert read_rhythm(rhythm.rule()) == rhythm
    last = FIRST + timedelta(days=366)
    days = days_of(rhythm.rule(), FIRST, last)
    assert all(day.weekday() in rhythm.weekdays and FIRST <= day <= min(last, rhythm.until or last) for day in days)
    monday = FIRST - timedelta(days=FIRST.weekday())
    assert all((day - monday).days // 7 % rhythm.interval == 0 for day in days)
    assert list(days) == sorted(set(days))
    assert len(days) <= MOST


@pytest.mark.parametrize(
    "rule", ["FREQ=MONTHLY;BYDAY=1TH", "FREQ=WEEKLY;BYDAY=1SA", "FREQ=WEEKLY;BYMONTH=9", "no rule"]
)
def test_what_says_more_is_no_rhythm(rule: str) -> None:
    """A rule that the simple fields cannot show is not shown in them."""
    assert read_rhythm(rule) is None
