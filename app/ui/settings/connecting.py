"""Connecting this profile to a server: with an address and a code, or with an invitation, also without a line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from app.domain.invitation import PROBLEMS, Invitation
from app.domain.invitation_code import shown
from app.domain.problems import Problem, RelayProblem, Stalled, Unreachable, WrongCode
from app.ui.context import PageContext
from app.ui.invitation.bar import InvitationBar
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for
from app.ui.shell.sync_words import when_words

if TYPE_CHECKING:
    from app.ui.invitation.bringing import Reading
    from app.usecases.enrolling import EnrolledAs
    from app.usecases.joining import Joining


class ConnectCard(Card):
    """`connected` when the server has let this profile in, `left` when it stays as it was; `asking` when there is no
    line and the request waits to be written for the post, `post_wanted` to go where that is done.
    """

    connected = Signal()
    left = Signal()
    asking = Signal()
    post_wanted = Signal()
    is_again = False
    """This profile has a server; the card is there for a new address of it, or a new code."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("ConnectCard", "Connect to a server"))
        self._context = context
        self.address = DraftLineEdit("https://")
        self.code = DraftLineEdit("XXXXX-XXXXX")
        for field in (self.address, self.code):
            field.returnPressed.connect(self.start)
        self.invitation = InvitationBar()
        self.invitation.came.connect(self._read)
        self.trouble = Banner("", Tone.ERR)
        self.go = button(self.tr("Connect"), self.start, kind="primary", icon_name="link")
        self.by_post = button(self.tr("By stick or file…"), self.post_wanted.emit, icon_name="usb")
        self.leave = button(self.tr("Leave it as it is"), self._leave, kind="link")
        for later in (self.by_post, self.leave):
            later.hide()
        about = self.tr(
            "Your coordinator gave you an invitation, or an address and a code. What is recorded here already stays,"
            " and is sent."
        )
        self._about = label(about, "muted", wrap=True)
        self.add(
            self._about, self.invitation,
            form_row(FormField(self.tr("Address of the server"), self.address), FormField(self.tr("Code"), self.code)),
            self.trouble,
            row(self.leave, None, self.by_post, self.go),
        )  # fmt: skip
        self.setAcceptDrops(True)

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

    def bring(self, path: Path) -> None:
        """Read the invitation at `path`."""
        self.invitation.bring(path)

    def show_standing(self, standing: Joining | None) -> None:
        """An invitation was opened here before: say how it stands, unless something else is being done."""
        if standing is None or not self.isEnabled() or self.trouble.sentence():
            return
        self._show(standing.invitation)
        self.by_post.show()
        if standing.refusal is not None:
            self._say(PROBLEMS[standing.refusal]())
            self.by_post.hide()
        elif standing.written_at is not None:
            sent = self.tr("Your request was written on {when}. Bring the answer back by the same way.")
            when = when_words(standing.written_at, self._context.desk.now())
            self.trouble.show_sentence(sent.format(when=when), Tone.INFO, "mail")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """An invitation may be dragged here as a file, a picture or a text."""
        if not self.invitation.offered(event):
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Read it."""
        if not self.invitation.offered(event):
            super().dropEvent(event)

    def start(self) -> None:
        """Hand in the code, or what the invitation says."""
        url, code = self.address.text().strip(), self.code.text().strip()
        if not url or not code:
            self.trouble.show_sentence(self.tr("Please type the address and the code."), Tone.WARN)
            (self.code if url else self.address).setFocus()
            return
        self._set_busy(self.tr("Connecting…"))
        desk, invitation = self._context.desk, self._opened()

        def connect() -> EnrolledAs:
            if invitation is not None:
                return desk.syncing.joining.connect(invitation)
            return desk.syncing.connect(url, code)

        self._context.background.run("net", connect, owner=self, done=self._done, failed=self._failed)

    def _opened(self) -> Invitation | None:
        """The invitation that was opened, as long as nobody typed something else over it."""
        one = self.invitation.invitation
        typed = (self.address.text().strip(), self.code.text().strip())
        return one if one is not None and typed == (one.address, shown(one.code)) else None

    def _read(self, reading: Reading) -> None:
        self.trouble.show_sentence("")
        self._context.background.run(
            "read", reading, owner=self, done=self._show_new, failed=self.invitation.show_problem
        )  # fmt: skip

    def _show_new(self, invitation: Invitation) -> None:
        self._show(invitation)
        self.go.setFocus()

    def _show(self, invitation: Invitation) -> None:
        self.invitation.show_invitation(invitation)
        self.address.load(invitation.address)
        self.code.load(shown(invitation.code))

    def _leave(self) -> None:
        """Go on with the server as it is known."""
        self._put_away()
        self.hide()
        self.left.emit()

    def _put_away(self) -> None:
        self.trouble.show_sentence("")
        self.invitation.put_away()
        self.code.load("")
        self.is_again = False
        self.leave.hide()
        self.by_post.hide()

    def _set_busy(self, sentence: str) -> None:
        self.setEnabled(False)
        self.trouble.show_sentence(sentence, Tone.INFO, "sync")

    def _done(self, _enrolled: EnrolledAs) -> None:
        self.setEnabled(True)
        self._put_away()
        self.connected.emit()

    def _failed(self, problem: Problem) -> None:
        self.setEnabled(True)
        if self._opened() is not None and isinstance(problem, Unreachable | Stalled | RelayProblem):
            sentence = self.tr(
                "There is no line to {address} now. Your request to be let in can go by stick or file, as other post"
                " does; or press Connect again where there is a line."
            )
            self.trouble.show_sentence(sentence.format(address=self.address.text()), Tone.WARN, "wifi-off")
            self.by_post.show()
            self.by_post.setFocus()
            self.asking.emit()
            return
        self._say(problem)
        if isinstance(problem, WrongCode):
            self.by_post.hide()
        self.code.setFocus()

    def _say(self, problem: Problem) -> None:
        words = words_for(problem)
        self.trouble.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.ERR)
