"""Setting, changing and removing the PIN of one's own place, from the settings."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.problems import Problem
from app.domain.spoken import grouped
from app.paths import Profile
from app.ui.background import Background
from app.ui.help.offer import offer_help
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField
from app.ui.problems import words_for
from app.ui.seats.new_pin import NewPinForm, PaperNote, what_a_pin_is
from app.ui.seats.pin_field import PinField
from app.usecases.seats import own_pin

_WIDTH = 520
_GROUP = 4


class PinDialog(Dialog):
    """The PIN twice, then the code to keep on paper; `changed` once it is set."""

    changed = Signal()

    def __init__(self, parent: QWidget, background: Background, seat: Profile) -> None:
        super().__init__(parent)
        self._background = background
        self._pin = own_pin(seat)
        has_one = self._pin.is_set
        title = self.tr("Change the PIN") if has_one else self.tr("Set a PIN")
        self.setWindowTitle(title)
        offer_help(self, "several-people")
        self.form = NewPinForm(asks_present=has_one)
        self.form.entered.connect(self._set)
        self.set = button(self.tr("Set the PIN"), self._set, kind="primary")
        ask = column(
            label(title, "section"), label(what_a_pin_is(), "muted", wrap=True), self.form,
            row(None, button(self.tr("Cancel"), self.reject), self.set), gap=tokens.GAP_LIST,
        )  # fmt: skip
        self._steps = QStackedWidget()
        self._steps.addWidget(holder(ask))
        self.setLayout(column(self._steps, margins=tokens.MARGIN))
        self.setMinimumWidth(_WIDTH)
        self.form.first.setFocus()

    def _set(self) -> None:
        if not self.set.isEnabled() or not self.form.complete():
            return
        self.set.setEnabled(False)
        kept, present, chosen = self._pin, self.form.present.text(), self.form.pin.text()
        asks = self.form.first is self.form.present

        def work() -> str:
            return "" if asks and not kept.opens(present) else kept.choose(chosen)

        self._background.run("read", work, owner=self, done=self._on_set, failed=self._on_failed)

    def _on_set(self, code: str) -> None:
        self.set.setEnabled(True)
        if not code:
            self.form.show_wrong(self.tr("This is not the PIN."))
            return
        self.changed.emit()
        self.note = PaperNote(grouped(code, _GROUP))
        done = button(self.tr("I wrote it down"), self.accept, kind="primary")
        paper = column(
            label(self.tr("The PIN is set"), "section"), self.note, None, row(None, done), gap=tokens.GAP_LIST
        )
        self._steps.addWidget(holder(paper))
        self._steps.setCurrentIndex(1)
        done.setFocus()

    def _on_failed(self, problem: Problem) -> None:
        self.set.setEnabled(True)
        words = words_for(problem)
        self.form.show_wrong(f"{words.sentence} {words.next_step}")


class RemovePinDialog(Dialog):
    """Asks for the PIN once more and removes it; `changed` then."""

    changed = Signal()

    def __init__(self, parent: QWidget, background: Background, seat: Profile) -> None:
        super().__init__(parent)
        self._background = background
        self._pin = own_pin(seat)
        self.setWindowTitle(self.tr("Remove the PIN"))
        offer_help(self, "several-people")
        self.present = PinField(self.tr("Present PIN"))
        self.present.returnPressed.connect(self._remove)
        self._field = FormField(self.tr("Present PIN"), self.present)
        self.remove = button(self.tr("Remove the PIN"), self._remove, kind="danger")
        sentence = self.tr("From then on everybody at this computer can open your place and write under your name.")
        ways = row(None, button(self.tr("Keep it"), self.reject), self.remove)
        title = label(self.tr("Remove the PIN"), "section")
        parts = (title, label(sentence, "muted", wrap=True), self._field, ways)
        self.setLayout(column(*parts, margins=tokens.MARGIN, gap=tokens.GAP_LIST))
        self.setMinimumWidth(_WIDTH)
        self.present.setFocus()

    def _remove(self) -> None:
        kept, present = self._pin, self.present.text()

        def work() -> bool:
            is_right = kept.opens(present)
            if is_right:
                kept.remove()
            return is_right

        self._background.run("read", work, owner=self, done=self._on_judged, failed=self._on_failed)

    def _on_judged(self, is_right: bool) -> None:
        if is_right:
            self.changed.emit()
            self.accept()
        else:
            self._say(self.tr("This is not the PIN."))

    def _on_failed(self, problem: Problem) -> None:
        words = words_for(problem)
        self._say(f"{words.sentence} {words.next_step}")

    def _say(self, sentence: str) -> None:
        self._field.show_error(sentence)
        self.present.clear()
        self.present.setFocus()
