"""A calendar file (RFC 5545) that phones and other programs read.

Times are written as the clock on the wall shows them, without a zone: a session at three o'clock is at three wherever
the file is opened, and no computer with an old table of time zones moves it by an hour.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_FOLD = 75
"""Bytes of a line; longer ones go on in the next one behind a space."""


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One entry; without a start it takes the whole day."""

    uid: str
    title: str
    day: date
    start: time | None = None
    end: time | None = None
    place: str = ""
    details: str = ""


def calendar_file(entries: Iterable[CalendarEntry], name: str, written: datetime) -> bytes:
    """The bytes of a file with `entries`; `name` is what programs call the calendar, `written` the moment in UTC."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Shyraq//Shyraq//KK", "CALSCALE:GREGORIAN",
             f"X-WR-CALNAME:{_escaped(name)}"]  # fmt: skip
    for entry in entries:
        lines += _event(entry, written)
    lines.append("END:VCALENDAR")
    return "".join(_folded(line) for line in lines).encode()


def _event(entry: CalendarEntry, written: datetime) -> list[str]:
    lines = [
        "BEGIN:VEVENT", f"UID:{entry.uid}", f"DTSTAMP:{written:%Y%m%dT%H%M%SZ}", *_when(entry),
        f"SUMMARY:{_escaped(entry.title)}",
    ]  # fmt: skip
    if entry.place:
        lines.append(f"LOCATION:{_escaped(entry.place)}")
    if entry.details:
        lines.append(f"DESCRIPTION:{_escaped(entry.details)}")
    return [*lines, "END:VEVENT"]


def _when(entry: CalendarEntry) -> list[str]:
    if entry.start is None:
        return [f"DTSTART;VALUE=DATE:{entry.day:%Y%m%d}", f"DTEND;VALUE=DATE:{entry.day + timedelta(days=1):%Y%m%d}"]
    begin = datetime.combine(entry.day, entry.start)
    lines = [f"DTSTART:{begin:%Y%m%dT%H%M%S}"]
    if entry.end is not None and entry.end > entry.start:
        lines.append(f"DTEND:{datetime.combine(entry.day, entry.end):%Y%m%dT%H%M%S}")
    return lines


def _escaped(text: str) -> str:
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        text = text.replace(plain, written)
    return text


def _folded(line: str) -> str:
    """`line` broken into pieces of at most 75 bytes, never inside a letter."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _FOLD:
            pieces.append(piece)
            piece, size = " ", 1
        piece += letter
        size += width
    return "\r\n".join([*pieces, piece]) + "\r\n"
