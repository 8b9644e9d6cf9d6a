"""A choice from a short list of codes with labels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from app.ui.kit.base import set_state
from app.ui.kit.held import NOTHING, deed, is_held

LEAST_WIDTH, MOST_WIDTH = 104, 320
_BESIDE_TEXT = 52
"""Padding, border and the arrow."""
_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_Down)


class ChoiceField(QComboBox):
    """Shows labels, speaks codes. `chosen(code)` fires only when a person chooses.

    One that `acts` does something with the choice, such as adding a person. It opens its list at any key and waits
    for Enter: one letter too few must not add somebody else. One that does not write only says what is looked at, and
    can be chosen in by whoever reads.
    """

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]] = (), *, placeholder: str = "", acts: bool = False,
        writes: bool = True, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._acts, self.writes, self._held = acts, writes, False
        if acts:
            deed(self)
        self._placeholder = placeholder
        self.setPlaceholderText(placeholder)
        # Not AdjustToContents: that resizes the field behind the back of its layout whenever its choices change.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        self.activated.connect(lambda _index: self.chosen.emit(self.code()))
        self.set_choices(choices)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer `choices` as (code, label); keeps the current code if it is still among them."""
        keep = self.code()
        self.clear()
        for code, text in choices:
            self.addItem(text, code)
        self.set_code(keep)
        self.updateGeometry()

    def code(self) -> str:
        """The chosen code, "" when nothing is chosen."""
        return str(self.currentData() or "")

    def set_code(self, code: str) -> None:
        """Show `code` without emitting; an unknown or empty code shows the placeholder or an empty entry."""
        self.setCurrentIndex(self.findData(code))

    def sizeHint(self) -> QSize:
        """Room for the longest label, within reason."""
        metrics = self.fontMetrics()
        labels = [self.itemText(place) for place in range(self.count())] + [self.placeholderText()]
        longest = max(metrics.horizontalAdvance(text) for text in labels)
        return QSize(min(longest + _BESIDE_TEXT, MOST_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """In a narrow form a long label may be cut; the list that opens shows it whole."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), LEAST_WIDTH), hint.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Show the choice as a word that can be copied, or let it be made again."""
        self._held = held and self.writes
        set_state(self, "read" if self._held else "", "mood")
        self.setPlaceholderText(NOTHING if self._held else self._placeholder)

    @property
    def is_held(self) -> bool:
        """Whether the choice is only read."""
        return self._held

    def showPopup(self) -> None:
        """Open the list, where there is a choice."""
        if not self._held:
            super().showPopup()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A field that acts opens its list; letters go on searching there. One that is read can be copied."""
        if self._held:
            event.ignore()
            if event.matches(QKeySequence.StandardKey.Copy):
                QGuiApplication.clipboard().setText(self.currentText())
                event.accept()
            return
        if not self._acts or not (event.key() in _OPENING or event.text().strip()):
            super().keyPressEvent(event)
            return
        self.showPopup()
        self.view().keyboardSearch("")  # forget what was searched for a moment ago
        if letter := event.text().strip():
            self.view().keyboardSearch(letter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it must not change an answer somebody only scrolls past."""
        event.ignore()
