"""Connecting this profile to a server with an address and a code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from app.domain.problems import Problem
from app.ui.context import PageContext
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for

if TYPE_CHECKING:
    from app.usecases.enrolling import EnrolledAs


class ConnectCard(Card):
    """`connected` when the server has let this profile in, `left` when it stays as it was."""

    connected = Signal()
    left = Signal()
    is_again = False
    """This profile has a server; the card is there for a new address of it, or a new code."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("ConnectCard", "Connect to a server"))
        self._context = context
        self.address = DraftLineEdit("https://")
        self.code = DraftLineEdit("XXXXX-XXXXX")
        for field in (self.address, self.code):
            field.returnPressed.connect(self.start)
        self.trouble = Banner("", Tone.ERR)
        self.go = button(self.tr("Connect"), self.start, kind="primary", icon_name="link")
        self.leave = button(self.tr("Leave it as it is"), self._leave, kind="link")
        self.leave.hide()
        about = self.tr(
            "Your coordinator gave you an address and a code. What is recorded here already stays, and is sent."
        )
        self._about = label(about, "muted", wrap=True)
        self.add(
            self._about,
            form_row(FormField(self.tr("Address of the server"), self.address), FormField(self.tr("Code"), self.code)),
            self.trouble,
            row(self.leave, None, self.go),
        )

    def offer_again(self, address: str) -> None:
        """Let a profile that has a server come to it anew."""
        self.is_again = True
        self.heading.setText(self.tr("Connect again"))
        about = self.tr(
            "For a new address of the same server, or a new code when it no longer knows this computer. What waits"
            " stays and is sent. Another server does not know this work, so it is not taken: nothing is changed then."
        )
        self._about.setText(about)
        self.address.load(address)
        self.leave.show()
        self.show()
        self.address.setFocus()

    def _leave(self) -> None:
        """Go on with the server as it is known."""
        self._put_away()
        self.hide()
        self.left.emit()

    def _put_away(self) -> None:
        self.trouble.show_sentence("")
        self.code.load("")
        self.is_again = False
        self.leave.hide()

    def start(self) -> None:
        """Hand in the code."""
        url, code = self.address.text().strip(), self.code.text().strip()
        if not url or not code:
            self.trouble.show_sentence(self.tr("Please type the address and the code."), Tone.WARN)
            (self.code if url else self.address).setFocus()
            return
        self.setEnabled(False)
        self.trouble.show_sentence(self.tr("Connecting…"), Tone.INFO, "sync")
        desk = self._context.desk
        self._context.background.run(
            "net", lambda: desk.syncing.connect(url, code), owner=self, done=self._done, failed=self._failed
        )

    def _done(self, _enrolled: EnrolledAs) -> None:
        self.setEnabled(True)
        self._put_away()
        self.connected.emit()

    def _failed(self, problem: Problem) -> None:
        self.setEnabled(True)
        words = words_for(problem)
        self.trouble.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.ERR)
        self.code.setFocus()
