"""Academic hours as people read them."""

from __future__ import annotations

from PySide6.QtCore import QLocale


def show_hours(hours: float) -> str:
    """Hours with one digit behind the comma, or none when they are whole."""
    tenths = int(hours * 10)  # cut, not rounded: nobody is shown more than was credited
    return QLocale().toString(tenths / 10, "f", 0 if tenths % 10 == 0 else 1)
