"""The field of the observation pad: the first key says what it will be, the rest is text, Enter stamps it.

While the field is empty a digit begins a stage, the letter of a case pupil chooses whom the note is about, Space means
the class. From then on every key is text; with Alt the keys of stages and pupils work in the middle of it too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.domain.records.lesson_study import CasePupil
from app.domain.rules.observation_pad import pupil_of_key
from app.ui.field_editors import no_personal_number
from app.ui.kit.base import set_state
from app.ui.kit.digit_keys import digit_of
from app.ui.kit.drafting import Drafting

LONGEST = 1000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PadEntry(QLineEdit):
    """One line; a note that is being written knows whom it is about and when it began."""

    stage_wanted = Signal(int)
    about_changed = Signal()
    stamped = Signal(str)
    drafted = Signal(str)
    correction_wanted = Signal()
    take_back_wanted = Signal()
    error_changed = Signal(str)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setMaxLength(LONGEST)
        self._now = now
        self._pupils: Sequence[CasePupil] = ()
        self._stages = 0
        self.pupil: CasePupil | None = None
        self.is_about_class = False
        self.begun: datetime | None = None
        """When the first key of the note was pressed."""
        self._error = ""
        self._drafting = Drafting(
            self,
            read=self.text,
            drafted=self.drafted.emit,
            committed=self.drafted.emit,
            refused=self._show_error,
            check=no_personal_number,
        )
        self.textEdited.connect(self._on_typed)

    def offer(self, stages: int, pupils: Sequence[CasePupil]) -> None:
        """Let digits up to `stages` begin a stage, and the letters of `pupils` choose one."""
        self._stages, self._pupils = stages, pupils

    @property
    def is_idle(self) -> bool:
        """Whether the next key says what is coming."""
        return not self.text() and self.pupil is None and not self.is_about_class

    def be_about(self, pupil: CasePupil | None, *, whole_class: bool = False) -> None:
        """Write about `pupil`, about the whole class, or about nothing yet; a text that stands goes on."""
        self.pupil, self.is_about_class = pupil, whole_class
        if self.begun is None and (pupil is not None or whole_class):
            self.begun = self._now()
        elif self.is_idle:
            self.begun = None
        self.about_changed.emit()

    def write(self, text: str, pupil: CasePupil | None) -> None:
        """Put a text into the field that was written before: to correct it, or because it could not be saved."""
        self.setText(text)
        self._drafting.start_from("")
        self.be_about(pupil, whole_class=pupil is None)
        self.end(False)

    def start_anew(self) -> None:
        """Be empty and wait for the next first key."""
        self.clear()
        self._drafting.start_from("")
        self._show_error("")
        self.be_about(None)

    def error(self) -> str:
        """What is wrong with the text now, "" when it may be kept."""
        return self._error

    def flush(self) -> bool:
        """Keep what is being typed as a draft; it becomes a note with Enter, or at the next start."""
        return self._drafting.commit()

    def event(self, event: QEvent) -> bool:
        """Keys of the pad come before shortcuts of the window."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._is_of_pad(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the pad; everything else is text."""
        key, alt = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in _ENTER:
            self._stamp()
        elif alt:
            if not self._choose(event):
                super().keyPressEvent(event)
        elif control:
            self._with_control(event)
        elif self.is_idle:
            self._first_key(event)
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace) and not self.text():
            self.be_about(None)
        elif key != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever leaves the field keeps what is in it."""
        super().focusOutEvent(event)
        self.flush()

    def _first_key(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.correction_wanted.emit()
        elif event.text() == " ":
            self.be_about(None, whole_class=True)
        elif not self._choose(event):
            super().keyPressEvent(event)

    def _choose(self, event: QKeyEvent) -> bool:
        """Begin a stage or choose a pupil, if the key means one."""
        digit = digit_of(event)
        letter = event.text() or (chr(event.key()) if 0x41 <= event.key() <= 0x46 else "")
        pupil = pupil_of_key(letter, self._pupils)
        if digit is not None and digit <= self._stages:
            self.stage_wanted.emit(digit - 1)
        elif pupil is not None:
            self.be_about(pupil)
        else:
            return False
        return True

    def _with_control(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Z and self.is_idle:
            self.take_back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _is_of_pad(self, event: QKeyEvent) -> bool:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        undo = event.key() == Qt.Key.Key_Z and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return undo or (alt and (digit_of(event) is not None or pupil_of_key(event.text(), self._pupils) is not None))

    def _on_typed(self, text: str) -> None:
        if text and self.is_idle_but_for_text():
            self.be_about(None, whole_class=True)
        self._drafting.typed()

    def is_idle_but_for_text(self) -> bool:
        """Whether somebody simply began to write: a note about the class."""
        return self.pupil is None and not self.is_about_class

    def _stamp(self) -> None:
        text = self.text().strip()
        self._show_error(no_personal_number(text))
        if text and not self._error:
            self.stamped.emit(text)

    def _show_error(self, sentence: str) -> None:
        if sentence != self._error:
            self._error = sentence
            set_state(self, "error" if sentence else "")
            self.error_changed.emit(sentence)
