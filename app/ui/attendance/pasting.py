"""Marks pasted from a table of another program."""

from __future__ import annotations

from msgspec import Struct

from app.domain.records.events import AttendanceStatus
from app.domain.session_words import status_of_text

MOST_LINES = 2000


class Pasted(Struct, frozen=True):
    """What was read: marks by (line, column) from the cell of the cursor, and what means no mark."""

    marks: dict[tuple[int, int], AttendanceStatus]
    unread: tuple[str, ...]


def read_pasted(text: str, language: str) -> Pasted:
    """Read the clipboard: lines are people, tabs part slots, an empty cell leaves the mark that stands."""
    marks: dict[tuple[int, int], AttendanceStatus] = {}
    unread: list[str] = []
    for line, content in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:MOST_LINES]):
        for place, written in enumerate(content.split("\t")):
            if not written.strip():
                continue
            status = status_of_text(written, language)
            if status is None:
                unread.append(written.strip())
            else:
                marks[line, place] = status
    return Pasted(marks, tuple(unread))
