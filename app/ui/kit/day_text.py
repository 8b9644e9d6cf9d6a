"""Reading days, times and durations the way people type them, and writing them the way the program shows them."""

from __future__ import annotations

import re
from datetime import date, time

from app.domain.written import show_day, show_time

__all__ = ["parse_day", "parse_minutes", "parse_time", "show_day", "show_minutes", "show_time"]

_DAY = re.compile(r"(\d{1,2})[.,/\- ](\d{1,2})(?:[.,/\- ](\d{2}|\d{4}))?[.]?")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{2}|\d{4})?")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"(\d{1,2})(?:[:.,\- ]?(\d{2}))?")
_SCHOOL_YEAR_STARTS = 8
"""August: days from here on belong to the school year that begins in the same calendar year."""


def parse_day(text: str, today: date) -> date | None:
    """The day meant by `text`; a day without a year lies in the school year of `today`. None if it is not a day.

    Understood: 5.9 · 05.09.2026 · 5/9/26 · 0509 · 05092026 · 2026-09-05.
    """
    text = text.strip()
    iso = _ISO.fullmatch(text)
    if iso:
        return _day(int(iso[1]), int(iso[2]), int(iso[3]))
    found = _DAY.fullmatch(text) or _DIGITS.fullmatch(text)
    if not found:
        return None
    day, month, year = int(found[1]), int(found[2]), found[3]
    if year is None:
        return _day(_year_of(month, today), month, day)
    return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)


def parse_time(text: str) -> time | None:
    """The time of day meant by `text` (9 · 930 · 9:30 · 9.30 · 0930); None if it is not one."""
    found = _TIME.fullmatch(text.strip())
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def parse_minutes(text: str) -> int | None:
    """The duration meant by `text` in minutes: 45 is minutes, 1:30 is hours and minutes. None if it is neither."""
    text = text.strip()
    if text.isdecimal():
        return int(text)
    hours, colon, minutes = text.partition(":")
    if colon and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2 and int(minutes) < 60:
        return int(hours) * 60 + int(minutes)
    return None


def show_minutes(minutes: int | None) -> str:
    """`minutes` as a number, as every field of minutes is headed; "" for none."""
    return "" if minutes is None else str(minutes)


def _year_of(month: int, today: date) -> int:
    begins = today.year if today.month >= _SCHOOL_YEAR_STARTS else today.year - 1
    return begins if month >= _SCHOOL_YEAR_STARTS else begins + 1


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
