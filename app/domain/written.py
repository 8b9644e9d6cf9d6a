"""How days, times, spans, classes and names are written here, on screens and on paper alike."""

from __future__ import annotations

from datetime import date, time


def show_day(day: date | None) -> str:
    """`day` as dd.MM.yyyy, "" for none."""
    return f"{day:%d.%m.}{day.year:04d}" if day else ""


def show_time(value: time | None) -> str:
    """`value` as HH:mm, "" for none."""
    return f"{value:%H:%M}" if value else ""


def hours_text(start: time | None, end: time | None) -> str:
    """Two times as 10:00–11:30, or the one that is known."""
    return "–".join(show_time(each) for each in (start, end) if each)


def span(starts: date | None, ends: date | None) -> str:
    """Two days as 05.10–04.12.2026, with both years only where they differ; one day for two equal ones."""
    if starts is None or ends is None or starts == ends:
        return show_day(starts or ends)
    first = f"{starts:%d.%m}" if starts.year == ends.year else show_day(starts)
    return f"{first}–{show_day(ends)}"


def class_name(grade: int | None, letter: str) -> str:
    """The class as people write it: 7 «А»; the letter field may already hold the whole name."""
    letter = letter.strip()
    if grade is None or any(sign.isdigit() for sign in letter):
        return letter
    return f"{grade} «{letter.strip('«»')}»" if letter else str(grade)


def short_name(name: str) -> str:
    """Surname and initial: Қуанышева Ә."""
    surname, *given = name.split()[:2] or [""]
    return f"{surname} {given[0][0]}." if given else surname


def joined(*parts: str) -> str:
    """Parts that are there, with a dot between."""
    return " · ".join(part for part in parts if part)
