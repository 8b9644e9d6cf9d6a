"""Reading "all present except 4 17 22": row numbers, each with a letter of its own if it needs another mark."""

from __future__ import annotations

import re

from msgspec import Struct

from app.domain.records.events import AttendanceStatus
from app.domain.session_words import status_of_letter

_PART = re.compile(r"(\d{1,4})(?:\s*[-–]\s*(\d{1,4}))?([^\W\d_])?")
_GAP = re.compile(r"[\s,;.]+")


class Exceptions(Struct, frozen=True):
    """What was read: row numbers from 1 and their marks, and the parts that mean nothing."""

    marks: dict[int, AttendanceStatus]
    unread: tuple[str, ...]


def read_exceptions(text: str, default: AttendanceStatus, rows: int, language: str) -> Exceptions:
    """Read `4 17 22`, `3-5`, `4к 17ж`: numbers without a letter take `default`; numbers beyond `rows` are not read."""
    marks: dict[int, AttendanceStatus] = {}
    unread: list[str] = []
    for part in _GAP.split(re.sub(r"\s*([-–])\s*", r"\1", text.strip())):
        if not part:
            continue
        found = _PART.fullmatch(part)
        status = _status(found[3], default, language) if found else None
        if found is None or status is None:
            unread.append(part)
            continue
        first, last = int(found[1]), int(found[2] or found[1])
        if not 1 <= first <= last <= rows:
            unread.append(part)
            continue
        marks.update(dict.fromkeys(range(first, last + 1), status))
    return Exceptions(marks, tuple(unread))


def _status(letter: str | None, default: AttendanceStatus, language: str) -> AttendanceStatus | None:
    return default if letter is None else status_of_letter(letter, language)
