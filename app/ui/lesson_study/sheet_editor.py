"""The editor of one cell: it grows with its text, drafts what is typed, and refuses a personal number in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.field_editors import no_personal_number
from app.ui.kit import tokens
from app.ui.kit.base import set_kind, set_state
from app.ui.kit.day_text import parse_minutes
from app.ui.kit.drafting import Drafting
from app.ui.kit.theme import theme

LONGEST = 1000
MOST_MINUTES = 60


def fault_of(text: str, *, is_minutes: bool) -> str:
    """What is wrong with what is to stand in a cell, "" if it may."""
    if is_minutes:
        minutes = parse_minutes(text) if text.strip() else 1
        if minutes is None or not 1 <= minutes <= MOST_MINUTES:
            sentence = QCoreApplication.translate("CellEditor", "A stage takes between 1 and {most} minutes.")
            return sentence.format(most=MOST_MINUTES)
        return ""
    if len(text) > LONGEST:
        return QCoreApplication.translate("CellEditor", "At most {most} characters fit here.").format(most=LONGEST)
    return no_personal_number(text)


class CellEditor(QPlainTextEdit):
    """`grew(height)` when the text needs another height, `draft(text)` within a second, `paused()` after a pause."""

    grew = Signal(int)
    draft = Signal(str)
    paused = Signal()
    error_changed = Signal(str)

    def __init__(self, parent: QWidget, *, numbers: bool = False) -> None:
        super().__init__(parent)
        set_kind(self, "cell")
        self.setFont(theme().font(tokens.CAPTION))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._numbers = numbers
        self._error = self._stored = ""
        self._loading = False
        self._drafting = Drafting(
            self,
            read=self.toPlainText,
            drafted=self.draft.emit,
            committed=lambda _text: self.paused.emit(),
            refused=self._show_error,
            check=self._check,
        )
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._report())

    def start_from(self, text: str) -> None:
        """Begin with what is stored, the cursor at its end."""
        if self._drafting.is_dirty or (text and text == self.toPlainText()):
            return  # the store told something new while this text is being typed: the typing goes on
        self._stored = text
        self._loading = True
        self.setPlainText(text)
        self._loading = False
        self._drafting.start_from(text)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)
        self._report()

    def take_back(self) -> None:
        """Forget what was typed."""
        self.setPlainText(self._stored)
        self._drafting.give_up(self._stored)

    def error(self) -> str:
        """What is wrong with the text now, "" when it may be kept."""
        return self._error

    def _check(self, text: str) -> str:
        return fault_of(text, is_minutes=self._numbers)

    def _on_text(self) -> None:
        if not self._loading:
            self._drafting.typed()

    def _report(self) -> None:
        lines = max(1, round(self.document().size().height()))
        self.grew.emit(lines * QFontMetrics(theme().font(tokens.CAPTION)).lineSpacing() + 18)

    def _show_error(self, sentence: str) -> None:
        if sentence != self._error:
            self._error = sentence
            set_state(self, "error" if sentence else "")
            self.setToolTip(sentence)
            self.error_changed.emit(sentence)
