"""Which mark a key means, on any keyboard layout."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent

from app.domain.records.events import AttendanceStatus
from app.domain.session_words import status_of_letter
from app.ui.attendance.marks import ORDER
from app.ui.kit.digit_keys import digit_of


def status_of(event: QKeyEvent, language: str) -> AttendanceStatus | None:
    """The mark that a key without Ctrl or Alt means: 1–6, or its letter in `language`."""
    by_letter = status_of_letter(event.text(), language)
    if by_letter is not None:
        return by_letter
    digit = digit_of(event)
    return ORDER[digit - 1] if digit is not None and digit <= len(ORDER) else None
