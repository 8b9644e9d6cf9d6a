"""Terms, breaks and holidays of the school year."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.school_calendar import (
    break_of,
    holiday,
    is_holiday,
    school_year,
    school_year_of,
    school_years,
    term_of,
)


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2025, 8, 1), "2025/2026"),
        (date(2026, 5, 25), "2025/2026"),
        (date(2026, 7, 31), "2025/2026"),
        (date(2026, 8, 20), "2026/2027"),
    ],
)
def test_a_day_counts_to_one_school_year(day: date, code: str) -> None:
    """August already belongs to the year that begins in September."""
    assert school_year_of(day) == code


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)))
def test_school_years_follow_each_other(day: date) -> None:
    """From one day to the next the school year stays or moves on by one, and only at the first of August."""
    today, tomorrow = school_year_of(day), school_year_of(day + timedelta(days=1))
    assert (today != tomorrow) == ((day + timedelta(days=1)).strftime("%m-%d") == "08-01")


def test_terms_and_breaks_fill_each_year_without_gap() -> None:
    """Every day from the first to the last of September to May is in one term or in one break of all grades."""
    for year in school_years():
        spans = sorted([*year.terms, *(pause for pause in year.breaks if pause.grade is None)], key=lambda d: d.first)
        assert (spans[0].first, spans[-1].last) == (year.first, year.last)
        assert all(later.first - earlier.last == timedelta(days=1) for earlier, later in pairwise(spans))


def test_only_ordered_years_are_confirmed() -> None:
    """The year derived from the one before says so."""
    ordered, derived = school_year("2025/2026"), school_year("2026/2027")
    assert ordered is not None
    assert derived is not None
    assert ordered.confirmed
    assert not derived.confirmed
    assert school_year("2019/2020") is None


def test_a_day_is_in_its_term_or_in_a_break() -> None:
    """The first day of November 2025 is in the autumn break, the third in the second quarter."""
    assert term_of(date(2025, 11, 1)) is None
    assert break_of(date(2025, 11, 1)) is not None
    second = term_of(date(2025, 11, 3))
    assert second is not None
    assert second.number == 2
    assert term_of(date(2025, 7, 1)) is None


def test_first_graders_have_a_break_of_their_own() -> None:
    """In mid-February only grade 1 is at home."""
    assert break_of(date(2026, 2, 10)) is None
    assert break_of(date(2026, 2, 10), grade=5) is None
    assert break_of(date(2026, 2, 10), grade=1) is not None


def test_holidays_return_every_year() -> None:
    """Nauryz lasts three days, in 2026 as in 2045; the day after is an ordinary one."""
    for year in (2026, 2045):
        assert [is_holiday(date(year, 3, day)) for day in (20, 21, 22, 23, 24)] == [False, True, True, True, False]
    found = holiday(date(2026, 12, 16))
    assert found is not None
    assert found.label("kk") == "Тәуелсіздік күні"
