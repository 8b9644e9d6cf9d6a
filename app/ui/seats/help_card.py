"""For coordinators: a colleague on the phone who forgot their PIN."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from app.domain.problems import Problem
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, label, row, set_kind
from app.ui.kit.card import Card
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for
from app.usecases.own_server import may_help

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class HelpCard(Card):
    """Number and code in, the answer out; the server knows it, so this needs a connection."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("A colleague forgot their PIN"))
        self._context = context
        about = self.tr(
            "Be sure who is calling. Type the number and the code they read to you, and read the answer aloud. The"
            " server writes down that you helped."
        )
        self.number, self.code = DraftLineEdit(), DraftLineEdit("XXXX-XXXX")
        for field in (self.number, self.code):
            field.returnPressed.connect(self.start)
        self.trouble = Banner("", Tone.ERR)
        self.go = button(self.tr("Show the answer"), self.start, kind="primary", icon_name="phone")
        self.answer = label("", "big")
        self.answer.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._well = QFrame()
        set_kind(self._well, "well")
        good = label(self.tr("Good for a quarter of an hour, for this code only."), "caption", wrap=True)
        inside = column(label(self.tr("Read aloud"), "caption"), self.answer, good, gap=2)
        inside.setContentsMargins(tokens.GAP_CARD, tokens.GAP_LIST, tokens.GAP_CARD, tokens.GAP_LIST)
        self._well.setLayout(inside)
        self._well.hide()
        fields = form_row(
            FormField(self.tr("Number of the computer"), self.number), FormField(self.tr("Code"), self.code)
        )
        self.add(label(about, "muted", wrap=True), fields, self.trouble, self._well, row(None, self.go))

    def refresh(self) -> None:
        """Show the card to a coordinator whose place has a server."""
        store = self._context.desk.store
        self._context.background.run("read", partial(may_help, store), owner=self, done=self.setVisible)

    def start(self) -> None:
        """Ask the server."""
        number, code = self.number.text().strip(), self.code.text().strip()
        self._well.hide()
        if not number.isdecimal() or not code:
            self.trouble.show_sentence(self.tr("Please type the number and the code."), Tone.WARN)
            (self.code if number.isdecimal() else self.number).setFocus()
            return
        self.go.setEnabled(False)
        self.trouble.show_sentence(self.tr("Asking the server…"), Tone.INFO, "sync")
        asked = partial(_answer_for, self._context.desk, int(number), code)
        self._context.background.run("net", asked, owner=self, done=self._show, failed=self._failed)

    def _show(self, answer: str) -> None:
        self.go.setEnabled(True)
        self.trouble.show_sentence("")
        self.answer.setText(answer)
        self.answer.setAccessibleName(self.tr("Answer to read aloud: {answer}").format(answer=" ".join(answer)))
        self._well.show()
        self.code.load("")

    def _failed(self, problem: Problem) -> None:
        self.go.setEnabled(True)
        words = words_for(problem)
        self.trouble.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.ERR)
        self.code.setFocus()


def _answer_for(desk: Desk, number: int, code: str) -> str:
    from app.usecases.phone_help import answer_for  # brings the way to the server, which a settings page does without

    return answer_for(desk.store, number, code)
