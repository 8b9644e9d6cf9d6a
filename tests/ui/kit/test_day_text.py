"""Days, times and durations as people type them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ui.kit.day_text import parse_day, parse_minutes, parse_time, show_day, show_minutes, show_time

TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5.9", date(2026, 9, 5)),
        ("05.09.", date(2026, 9, 5)),
        ("5/9", date(2026, 9, 5)),
        ("0509", date(2026, 9, 5)),
        ("15.1", date(2027, 1, 15)),
        ("31.7", date(2027, 7, 31)),
        ("5.9.25", date(2025, 9, 5)),
        ("05092026", date(2026, 9, 5)),
        (" 05.09.2026 ", date(2026, 9, 5)),
        ("2026-09-05", date(2026, 9, 5)),
        ("31.2", None),
        ("5", None),
        ("бүгін", None),
        ("5.13", None),
        ("", None),
    ],
)
def test_a_short_day_lies_in_the_school_year(text: str, expected: date | None) -> None:
    """A day typed without its year is the one of the current school year; what is no day is refused."""
    assert parse_day(text, TODAY) == expected


def test_in_spring_autumn_days_lie_behind() -> None:
    """In March, "5.9" is the September that began this school year."""
    assert parse_day("5.9", date(2027, 3, 1)) == date(2026, 9, 5)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31)))
def test_a_shown_day_reads_back(day: date) -> None:
    """What the program shows as a day, it also understands."""
    assert parse_day(show_day(day), TODAY) == day


@given(st.text(max_size=12))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Any text is either a day, a time, a duration, or nothing."""
    assert isinstance(parse_day(text, TODAY), date | None)
    assert isinstance(parse_time(text), time | None)
    assert isinstance(parse_minutes(text), int | None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("9", time(9)), ("930", time(9, 30)), ("9.30", time(9, 30)), ("14:05", time(14, 5)), ("24", None), ("9:75", None)],
)
def test_a_short_time_is_understood(text: str, expected: time | None) -> None:
    """Hours alone, and hours and minutes in any usual spelling, are a time of day."""
    assert parse_time(text) == expected


@given(st.times())
def test_a_shown_time_reads_back(value: time) -> None:
    """What the program shows as a time, it also understands, to the minute."""
    assert parse_time(show_time(value)) == value.replace(second=0, microsecond=0)


@given(st.integers(min_value=0, max_value=10_000))
def test_a_shown_duration_reads_back(minutes: int) -> None:
    """What the program shows as a duration, it also understands."""
    assert parse_minutes(show_minutes(minutes)) == minutes
