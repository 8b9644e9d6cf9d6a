"""Going to the server through another computer of the school, for a machine without a line of its own."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.domain.problems import Problem
from app.domain.relay_address import part, read_code
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, holder, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for

if TYPE_CHECKING:
    from app.domain.relay_address import Nearby, Through


class ThroughCard(Card):
    """`let_in(server)` when the other computer has let this one in, with the address of its server."""

    let_in = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("ThroughCard", "School network: go through another computer"))
        self._context = context
        about = self.tr(
            "When this computer has no line of its own, another one of the school can let it through."
            " Its settings show the address and the code."
        )
        self._about = label(about, "muted", wrap=True)
        self.address, self.code = DraftLineEdit("192.168.1.5"), DraftLineEdit("000 000")
        self.address.editingFinished.connect(self._part)
        for field in (self.address, self.code):
            field.returnPressed.connect(self.start)
        self.search = button(self.tr("Look for it in this network"), self._look_around, icon_name="search")
        self.go = button(self.tr("Connect to it"), self.start, icon_name="link")
        self.trouble = Banner("", Tone.ERR)
        self._found = column(gap=tokens.GAP_TIGHT)
        fields = form_row(
            FormField(self.tr("Address of the computer"), self.address), FormField(self.tr("Six digits"), self.code)
        )
        self._form = holder(column(self._found, fields, self.trouble, row(self.search, None, self.go)))
        self._name, self._where = label("", "strong", wrap=True), label("", "caption", wrap=True)
        self.forget = button(self.tr("Go through it no more"), self._forget)
        known = row(icon_label("network", "primary"), gap=tokens.GAP_LIST)
        known.addLayout(column(self._name, self._where, gap=2), 1)
        known.addWidget(self.forget)
        self._known = holder(known)
        self.add(self._about, self._form, self._known)
        self._known.hide()

    def show_taken(self, taken: Through | None) -> None:
        """Show the computer this one may go through, or the way to one."""
        self._form.setVisible(taken is None)
        self._about.setVisible(taken is None)
        self._known.setVisible(taken is not None)
        if taken is not None:
            self._name.setText(
                self.tr("Without a line of its own this computer goes through {name}.").format(name=taken.name)
            )
            self._where.setText(self.tr("Its address: {address}").format(address=taken.address))

    def start(self) -> None:
        """Hand in the code."""
        self._part()
        address, code = self.address.text().strip(), read_code(self.code.text())
        if not address or code is None:
            self.trouble.show_sentence(self.tr("Please type the address and the six digits."), Tone.WARN)
            (self.code if address else self.address).setFocus()
            return
        self._busy(self.tr("Connecting…"))
        roads = self._context.desk.roads

        def work() -> tuple[Through, str]:
            return roads.pair(address, code), roads.server_of_relay()

        self._context.background.run("net", work, owner=self, done=self._on_let_in, failed=self._on_failed)

    def _part(self) -> None:
        """Who pastes address and code in one line has filled both fields."""
        address, code = part(self.address.text())
        if code:
            self.address.load(address)
            self.code.load(code)

    def _look_around(self) -> None:
        self._busy(self.tr("Looking…"))
        roads = self._context.desk.roads
        self._context.background.run("net", roads.nearby, owner=self, done=self._on_found, failed=self._on_failed)

    def _on_found(self, found: Sequence[Nearby]) -> None:
        self._rest()
        clear(self._found)
        for relay in found:
            words = self.tr("{name}, {address}").format(name=relay.name, address=relay.address)
            choose = button(words, partial(self._choose, str(relay.address)), icon_name="computer")
            self._found.addLayout(row(choose, None))
        if not found:
            nobody = self.tr("Nobody answered. The other computer shows its address; type it here.")
            self.trouble.show_sentence(nobody, Tone.INFO)
            self.address.setFocus()

    def _choose(self, address: str) -> None:
        self.address.load(address)
        self.code.setFocus()

    def _on_let_in(self, answer: tuple[Through, str]) -> None:
        self._rest()
        taken, server = answer
        self.code.load("")
        clear(self._found)
        self.show_taken(taken)
        self._context.toast(self.tr("{name} lets this computer through.").format(name=taken.name))
        self.let_in.emit(server)

    def _on_failed(self, problem: Problem) -> None:
        self._rest()
        words = words_for(problem)
        self.trouble.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.ERR)
        self.code.setFocus()

    def _forget(self) -> None:
        roads = self._context.desk.roads
        self._context.background.run("net", roads.forget, owner=self, done=lambda _nothing: self._on_forgotten())

    def _on_forgotten(self) -> None:
        self.show_taken(None)
        self.address.setFocus()

    def _busy(self, words: str) -> None:
        self._form.setEnabled(False)
        self.trouble.show_sentence(words, Tone.INFO, "sync")

    def _rest(self) -> None:
        self._form.setEnabled(True)
        self.trouble.show_sentence("")
