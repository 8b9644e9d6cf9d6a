"""Which mark a key means, on any keyboard layout.

On a Kazakh keyboard the keys of the digit row type letters and signs, so the place of the key counts before its text.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent

from app.domain.records.events import AttendanceStatus
from app.domain.session_words import status_of_letter
from app.ui.attendance.marks import ORDER

_KAZAKH_ROW = '"әіңғ,.үұ'
"""What the keys 1–9 type on a Kazakh layout."""
_FIRST_KEY = 2 if sys.platform == "win32" else 10
"""Scan code of the key 1: Windows counts from the keyboard controller, X11 and Wayland eight further."""


def digit_of(event: QKeyEvent) -> int | None:
    """The digit 1–9 printed on the key that was pressed, whatever the layout types; None for other keys."""
    text = event.text()
    if len(text) == 1 and text in "123456789":
        return int(text)
    place = event.nativeScanCode() - _FIRST_KEY
    if 0 <= place < 9:
        return place + 1
    at = _KAZAKH_ROW.find(text.lower()) if len(text) == 1 else -1
    return at + 1 if at >= 0 else None


def status_of(event: QKeyEvent, language: str) -> AttendanceStatus | None:
    """The mark that a key without Ctrl or Alt means: 1–6, or its letter in `language`."""
    by_letter = status_of_letter(event.text(), language)
    if by_letter is not None:
        return by_letter
    digit = digit_of(event)
    return ORDER[digit - 1] if digit is not None and digit <= len(ORDER) else None
