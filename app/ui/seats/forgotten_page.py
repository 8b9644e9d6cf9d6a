"""The page for a forgotten PIN: what to read over the phone, and where to type what comes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame

from app.ui.kit import tokens
from app.ui.kit.base import Item, button, column, label, row, set_kind
from app.ui.kit.form_field import FormField
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.seats.calm import CalmPage
from app.usecases.seats import is_help

_LOOK_MS = 5_000


class ForgottenPage(CalmPage):
    """`typed(text)` with an answer or a code from paper; `stale` when the question should be looked at again."""

    typed = Signal(str)
    stale = Signal()

    def __init__(self, language: str, name: str, question: tuple[int, str] | None) -> None:
        super().__init__(language, self.tr("A forgotten PIN"), name)
        self.answer = DraftLineEdit("XXXX-XXXX")
        self.answer.returnPressed.connect(self._enter)
        by_phone = question is not None
        either, paper = self.tr("Answer from the phone, or code from your paper"), self.tr("Code from your paper")
        self._field = FormField(either if by_phone else paper, self.answer)
        self.go_on = button(self.tr("Go on"), self._enter, kind="primary")
        ways = row(button(self.tr("Back"), self.back.emit, icon_name="arrow-left"), None, self.go_on)
        self.code = label("", "big")
        self.number = label("", "big")
        for spoken in (self.code, self.number):
            spoken.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.build(*(self._aloud() if by_phone else self._on_paper()), self._field, ways, first=self.answer)
        if question is not None:
            self.show_question(question)
            clock = QTimer(self)
            clock.setInterval(_LOOK_MS)
            clock.timeout.connect(self.stale)
            clock.start()

    def show_question(self, question: tuple[int, str]) -> None:
        """Show the number of this computer and the code to read aloud."""
        self.number.setText(str(question[0]))
        self.code.setText(question[1])
        self.number.setAccessibleName(self.tr("Number of this computer: {number}").format(number=question[0]))
        self.code.setAccessibleName(self.tr("Code to read aloud: {code}").format(code=" ".join(question[1])))

    def say(self, sentence: str) -> None:
        """Say what is wrong."""
        self._field.show_error(sentence)
        self.go_on.setEnabled(True)
        self.answer.setFocus()
        self.answer.selectAll()

    def _aloud(self) -> tuple[Item, ...]:
        well = QFrame()
        set_kind(well, "well")
        facts = row(
            column(label(self.tr("Number"), "caption"), self.number, gap=2),
            column(label(self.tr("Code"), "caption"), self.code, gap=2),
            None, gap=tokens.MARGIN + tokens.GAP,
        )  # fmt: skip
        facts.setContentsMargins(tokens.GAP_CARD, tokens.GAP_LIST, tokens.GAP_CARD, tokens.GAP_LIST)
        well.setLayout(facts)
        sentence = self.tr(
            "Call your coordinator and read these two aloud. You will hear eight letters and figures: type them below."
        )
        good = self.tr(
            "The code is good for a quarter of an hour, then another one comes. This computer needs no internet for it."
        )
        return (label(sentence, wrap=True), well, label(good, "caption", wrap=True))

    def _on_paper(self) -> tuple[Item, ...]:
        sentence = self.tr(
            "This place has no server, so nobody can answer over the phone. The code you wrote down when you set the"
            " PIN opens it."
        )
        return (label(sentence, wrap=True),)

    def _enter(self) -> None:
        if not self.go_on.isEnabled():
            return
        if not is_help(self.answer.text()):
            self.say(self.tr("An answer has eight letters and figures, the code on paper twelve."))
            return
        self.go_on.setEnabled(False)
        self.typed.emit(self.answer.text())
