"""Text fields without a Save button: what is typed is drafted within a second and committed on leaving the field."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.ui.kit.base import set_state
from app.ui.kit.drafting import Check, Drafting
from app.ui.kit.held import is_held, show_text_held


def _asks_for_undo(event: QEvent) -> bool:
    """Whether Qt asks who wants Ctrl+Z; a field with nothing to take back leaves it to the last deed of the page."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo)


class DraftLineEdit(QLineEdit):
    """One line of text.

    Emits `draft(str)` at most 1 s after a key, `committed(str)` on Enter, on leaving or after 60 s of pause, and
    `error_changed(str)` with the sentence of `check` ("" when all is well). Escape brings the stored text back.
    """

    draft = Signal(str)
    committed = Signal(str)
    error_changed = Signal(str)

    def __init__(self, placeholder: str = "", *, check: Check | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._stored = ""
        self._drafting = Drafting(
            self,
            read=self.text,
            drafted=self.draft.emit,
            committed=self._commit_text,
            refused=self._show_error,
            check=check,
        )
        self._error = ""
        self.textEdited.connect(lambda _text: self._drafting.typed())
        self.editingFinished.connect(self.flush)

    def load(self, text: str, draft: str | None = None, *, place: Hashable = None) -> None:
        """Show the stored `text` of `place`, or the `draft` left over from last time.

        Keeps what is being typed, and what was refused there and is not mended yet.
        """
        self._drafting.belong_to(place)
        if self.hasFocus() and self.is_dirty:
            return
        refused = self._drafting.refused_here()
        shown = text if draft is None else draft
        self._stored = text
        self._drafting.start_from(text, draft)
        if refused is None or refused != self.text():
            self.setText(shown if refused is None else refused)
            self.setCursorPosition(0)
        if self.text() == text:
            self._show_error("")
        else:
            self._drafting.typed()

    def begin(self, place: Hashable) -> None:
        """Be the empty field of `place`, with nothing in it but what was refused there; no change if it is already."""
        if self._drafting.belong_to(place):
            self.load("")

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not committed yet."""
        return self._drafting.is_dirty

    def flush(self) -> bool:
        """Commit now; False when the text is refused."""
        return self._drafting.commit()

    def error(self) -> str:
        """The sentence shown now, "" when all is well."""
        return self._error

    def event(self, event: QEvent) -> bool:
        """Want Ctrl+Z only while there is typing to take back."""
        if _asks_for_undo(event) and not self.isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Be read, selected and copied only, or be written again."""
        show_text_held(self, held)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Where no key or click says otherwise, typing goes on at the end."""
        super().focusInEvent(event)
        if event.reason() == Qt.FocusReason.OtherFocusReason:
            self.end(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape undoes the typing; every other key is the line edit's."""
        if event.key() == Qt.Key.Key_Escape and self.is_dirty:
            self.setText(self._stored)
            self._drafting.give_up(self._stored)
            event.accept()
            return
        super().keyPressEvent(event)

    def _commit_text(self, text: str) -> None:
        self._stored = text
        self.committed.emit(text)

    def _show_error(self, sentence: str) -> None:
        if sentence != self._error:
            self._error = sentence
            set_state(self, "error" if sentence else "")
            self.error_changed.emit(sentence)


class DraftTextEdit(QPlainTextEdit):
    """Many lines of text with the same signals as `DraftLineEdit`; grows with its text up to `most` lines.

    Tab leaves the field, Ctrl+Enter commits.
    """

    textEdited = Signal()  # noqa: N815 - the one-line field has it from Qt
    draft = Signal(str)
    committed = Signal(str)
    error_changed = Signal(str)

    def __init__(
        self,
        placeholder: str = "",
        *,
        least: int = 3,
        most: int = 12,
        check: Check | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setTabChangesFocus(True)
        self._least, self._most = least, most
        self._loading = False
        self._error = ""
        self._drafting = Drafting(
            self,
            read=self.toPlainText,
            drafted=self.draft.emit,
            committed=self.committed.emit,
            refused=self._show_error,
            check=check,
        )
        self.textChanged.connect(self._on_text)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def load(self, text: str, draft: str | None = None, *, place: Hashable = None) -> None:
        """Show the stored `text` of `place`, or the `draft` left over from last time.

        Keeps what is being typed, and what was refused there and is not mended yet.
        """
        self._drafting.belong_to(place)
        if self.hasFocus() and self.is_dirty:
            return
        refused = self._drafting.refused_here()
        shown = text if draft is None else draft
        self._drafting.start_from(text, draft)
        if refused is None or refused != self.text():
            self._loading = True
            self.setPlainText(shown if refused is None else refused)
            self._loading = False
        if self.text() == text:
            self._show_error("")
        else:
            self._drafting.typed()

    def begin(self, place: Hashable) -> None:
        """Be the empty field of `place`, with nothing in it but what was refused there; no change if it is already."""
        if self._drafting.belong_to(place):
            self.load("")

    def text(self) -> str:
        """What the field holds, as plain text with line breaks."""
        return self.toPlainText()

    @property
    def is_dirty(self) -> bool:
        """Whether something typed is not committed yet."""
        return self._drafting.is_dirty

    def flush(self) -> bool:
        """Commit now; False when the text is refused."""
        return self._drafting.commit()

    def error(self) -> str:
        """The sentence shown now, "" when all is well."""
        return self._error

    def event(self, event: QEvent) -> bool:
        """Want Ctrl+Z only while there is typing to take back."""
        if _asks_for_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Be read, selected and copied only, or be written again."""
        show_text_held(self, held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter commits; every other key is the editor's."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.flush()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field commits it."""
        super().focusOutEvent(event)
        self.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the text into another number of lines."""
        super().resizeEvent(event)
        self._fit()

    def _on_text(self) -> None:
        if not self._loading:
            self._drafting.typed()
            self.textEdited.emit()

    def _fit(self) -> None:
        needed = round(self.document().size().height())
        rows = max(self._least, min(self._most, needed))
        off, needs = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(needs if needed > self._most else off)
        # Room for the rows, the document's margin, the style sheet's padding and border.
        self.setFixedHeight(rows * QFontMetrics(self.font()).lineSpacing() + 24)

    def _show_error(self, sentence: str) -> None:
        if sentence != self._error:
            self._error = sentence
            set_state(self, "error" if sentence else "")
            self.error_changed.emit(sentence)
