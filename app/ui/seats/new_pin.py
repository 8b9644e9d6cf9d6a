"""Choosing a PIN, and the code that is kept on paper: two forms, for the page before work and for the settings."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.pin import is_pin
from app.ui.kit import tokens
from app.ui.kit.base import column, label, row, set_kind
from app.ui.kit.form_field import FormField
from app.ui.seats.pin_field import PinField


class NewPinForm(QWidget):
    """The PIN twice, after the present one if there is one; `entered` on Enter in the last field."""

    entered = Signal()

    def __init__(self, *, asks_present: bool = False) -> None:
        super().__init__()
        self.present = PinField(self.tr("Present PIN"))
        self.pin, self.again = PinField(self.tr("New PIN")), PinField(self.tr("New PIN once more"))
        self._present = FormField(self.tr("Present PIN"), self.present)
        self._pin = FormField(self.tr("New PIN"), self.pin, self.tr("Four to eight digits"))
        self._again = FormField(self.tr("New PIN once more"), self.again)
        fields = [self._present] if asks_present else []
        self.first = self.present if asks_present else self.pin
        self.setLayout(column(*fields, self._pin, self._again, gap=tokens.GAP_TIGHT))
        if asks_present:
            self.present.returnPressed.connect(self.pin.setFocus)
        self.pin.returnPressed.connect(self.again.setFocus)
        self.again.returnPressed.connect(self.entered)

    def complete(self) -> bool:
        """Whether both are the same and can be a PIN; says what is not, and puts the cursor there."""
        self._present.show_error("")
        self._pin.show_error("" if is_pin(self.pin.text()) else self.tr("A PIN has four to eight digits."))
        if not is_pin(self.pin.text()):
            self.pin.setFocus()
            return False
        if self.pin.text() != self.again.text():
            self._again.show_error(self.tr("The two are not the same. Please type both once more."))
            self.pin.clear()
            self.again.clear()
            self.pin.setFocus()
            return False
        self._again.show_error("")
        return True

    def show_refused(self, sentence: str) -> None:
        """It could not be set."""
        self._again.show_error(sentence)

    def show_wrong(self, sentence: str) -> None:
        """The present PIN was not right."""
        self._present.show_error(sentence)
        self.present.clear()
        self.present.setFocus()


class PaperNote(QWidget):
    """The code that opens the place once if the PIN is forgotten, and what to do with it."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = label(code, "big")
        self.code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.code.setAccessibleName(self.tr("Code to write down: {code}").format(code=" ".join(code)))
        well = QFrame()
        set_kind(well, "well")
        inside = row(self.code, None)
        inside.setContentsMargins(tokens.GAP_CARD, tokens.GAP_LIST, tokens.GAP_CARD, tokens.GAP_LIST)
        well.setLayout(inside)
        sentence = self.tr(
            "Write this code down and keep it with your papers, not at this computer. If you forget the PIN, it opens"
            " your place once and lets you choose another PIN. It is shown only now."
        )
        self.setLayout(column(label(sentence, wrap=True), well, gap=tokens.GAP_LIST))


def what_a_pin_is() -> str:
    """The truth about PINs, said where one is set."""
    return QCoreApplication.translate(
        "NewPinForm",
        "A PIN keeps colleagues from writing under your name. It does not encrypt the disk: whoever takes the computer"
        " apart can read the data.",
    )
