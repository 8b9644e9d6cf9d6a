"""The school year: its terms, its breaks and the public holidays, by calendar day.

Years are data in `resources/reference/school_years.json`, one per order of the ministry; a year whose order is not
known yet is marked as not confirmed. Days are calendar days without a zone.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from typing import Any

from app.domain.codes import Names
from app.domain.resources import resource_path
from app.domain.value import value

_FIRST_MONTH = 8
"""August belongs to the year it prepares: the teachers' conferences of that month open it."""


@value
class Days:
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


@value
class Term(Days):
    """A quarter of a school year, numbered from 1 to 4."""

    number: int


@value
class Break(Days):
    """Days without lessons; `grade` is set when only that grade has them."""

    grade: int | None = None


@value
class SchoolYear(Days):
    """A school year as ordered, or (`confirmed` False) as derived from the year before."""

    code: str
    confirmed: bool
    terms: tuple[Term, ...]
    breaks: tuple[Break, ...]


@value
class Holiday(Names):
    """A public holiday and the day it falls on."""

    day: date


def first_day_of(day: date) -> date:
    """The first day of the school year that `day` lies in."""
    return date(int(school_year_of(day)[:4]), _FIRST_MONTH, 1)


def school_year_of(day: date) -> str:
    """Return the code ``YYYY/YYYY+1`` of the school year that `day` counts to, from 1 August to 31 July."""
    start = day.year if day.month >= _FIRST_MONTH else day.year - 1
    return f"{start}/{start + 1}"


@cache
def school_years() -> tuple[SchoolYear, ...]:
    """Return the school years with known or derived terms, earliest first."""
    return tuple(_school_year(row) for row in _read("school_years")["years"])


def school_year(code: str) -> SchoolYear | None:
    """Return the school year ``YYYY/YYYY+1``, None if nothing is known about its terms."""
    return next((year for year in school_years() if year.code == code), None)


def term_of(day: date) -> Term | None:
    """Return the term `day` lies in, None in a break, in summer and in years nothing is known about."""
    return next((term for year in school_years() for term in year.terms if day in term), None)


def break_of(day: date, grade: int | None = None) -> Break | None:
    """Return the break `day` lies in: one of all grades, or the extra one of `grade`."""
    known = (pause for year in school_years() for pause in year.breaks if day in pause)
    return next((pause for pause in known if pause.grade in (None, grade)), None)


def holiday(day: date) -> Holiday | None:
    """Return the public holiday on `day`, None on any other day; shifted days count once they are announced."""
    return _holidays_of(day.year).get(day)


def is_holiday(day: date) -> bool:
    """Whether `day` is a public holiday."""
    return holiday(day) is not None


@cache
def _holidays_of(year: int) -> dict[date, Holiday]:
    data = _read("holidays")
    found: dict[date, Holiday] = {}
    for row in data["holidays"]:
        first = date.fromisoformat(f"{year:04d}-{row['from_day']}")
        for offset in range(row["days"]):
            day = first + timedelta(days=offset)
            found[day] = Holiday(day=day, kk=row["kk"], ru=row["ru"], en=row["en"])
    for row in data["announced"]:
        day = date.fromisoformat(row["day"])
        if day.year == year:
            found[day] = Holiday(day=day, kk=row["kk"], ru=row["ru"], en=row["en"])
    return found


def _school_year(row: dict[str, Any]) -> SchoolYear:
    first, last = _span(row)
    return SchoolYear(
        code=row["code"],
        confirmed=row["confirmed"],
        first=first,
        last=last,
        terms=tuple(Term(*_span(term), number=term["number"]) for term in row["terms"]),
        breaks=tuple(Break(*_span(pause), grade=pause.get("grade")) for pause in row["breaks"]),
    )


def _span(row: dict[str, Any]) -> tuple[date, date]:
    return date.fromisoformat(row["first"]), date.fromisoformat(row["last"])


def _read(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource_path("reference", f"{name}.json").read_text(encoding="utf-8"))
    return data
