"""After a forgotten PIN: choose another one, and write its code down."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.ui.kit.base import button, label, row
from app.ui.seats.calm import CalmPage
from app.ui.seats.new_pin import NewPinForm, PaperNote, what_a_pin_is


class NewPinPage(CalmPage):
    """`chosen(pin)` when both are the same."""

    chosen = Signal(str)

    def __init__(self, language: str, name: str) -> None:
        super().__init__(language, self.tr("Choose another PIN"), name)
        self.form = NewPinForm()
        self.form.entered.connect(self._choose)
        self.set = button(self.tr("Set the PIN"), self._choose, kind="primary")
        note = label(what_a_pin_is(), "caption", wrap=True)
        self.build(self.form, note, row(None, self.set), first=self.form.first)

    def say(self, sentence: str) -> None:
        """Say what did not work."""
        self.form.show_refused(sentence)
        self.set.setEnabled(True)

    def _choose(self) -> None:
        if self.set.isEnabled() and self.form.complete():
            self.set.setEnabled(False)
            self.chosen.emit(self.form.pin.text())


class PaperPage(CalmPage):
    """`done` once it is written down."""

    done = Signal()

    def __init__(self, language: str, code: str) -> None:
        super().__init__(language, self.tr("For the next time"))
        self.note = PaperNote(code)
        self.open = button(self.tr("I wrote it down"), self.done.emit, kind="primary")
        self.build(self.note, row(None, self.open), first=self.open)
