"""The field for a PIN: digits only, on any keyboard layout, shown as dots."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.domain.pin import LONGEST
from app.ui.kit.digit_keys import digit_or_nought_of


class PinField(QLineEdit):
    """Takes four to eight digits, never pastes, never remembers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(LONGEST)
        self.setAccessibleName(name)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhHiddenText)

    def add(self, digit: int) -> None:
        """Type a digit."""
        self.insert(str(digit))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of the digit row is its digit, whatever the layout types; other letters do nothing."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        digit = digit_or_nought_of(event) if not held else None
        if digit is not None:
            self.add(digit)
        elif not event.matches(QKeySequence.StandardKey.Paste) and not (event.text().isprintable() and event.text()):
            super().keyPressEvent(event)
