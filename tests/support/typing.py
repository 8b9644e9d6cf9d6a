"""Typing into widgets the way a person does, in any alphabet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_PRESS_AND_RELEASE = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


def type_text(widget: QWidget, text: str) -> None:
    """Send `text` to `widget` key by key.

    QTest's `keyClicks` aborts the interpreter on the first Cyrillic letter: it looks for an ASCII key code.
    A key event that carries only its text is what an input method sends, and works for every letter.
    """
    for letter in text:
        press_key(widget, 0, letter)


def press_key(
    widget: QWidget,
    key: Qt.Key | int,
    text: str = "",
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release one `key` on `widget`, with the `text` it would produce."""
    for kind in _PRESS_AND_RELEASE:
        QApplication.sendEvent(widget, QKeyEvent(kind, int(key), modifiers, text))
