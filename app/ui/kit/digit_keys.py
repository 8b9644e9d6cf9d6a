"""The digit a key of the digit row stands for, on any keyboard layout.

On a Kazakh keyboard the keys of the digit row type letters and signs, so the place of the key counts before its text.
"""

from __future__ import annotations

import sys

from PySide6.QtGui import QKeyEvent

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


def digit_or_nought_of(event: QKeyEvent) -> int | None:
    """The same with the key 0, for numbers that are typed without looking."""
    if event.text() in ("0", "қ", "Қ") or event.nativeScanCode() == _FIRST_KEY + 9:
        return 0
    return digit_of(event)
