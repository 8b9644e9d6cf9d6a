"""Where an invitation is brought: by a button, by dragging, by pasting; and what it says."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.clock import KAZAKH_TIME
from app.domain.invitation import SUFFIX, Invitation
from app.domain.problems import NotAnInvitation, Problem
from app.domain.rules.rights import ASSESSOR, COORDINATOR, FACILITATOR, OBSERVER, PRINCIPAL, TEACHER
from app.domain.text import mark
from app.ui.invitation.bringing import PICTURES, Reading, brought, copied, reading_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column
from app.ui.kit.flow import FlowLayout
from app.ui.kit.tokens import Tone
from app.ui.problems import words_for
from app.ui.translate import tr_label

ROLE_WORDS = {
    FACILITATOR: mark("roles", "facilitator"),
    TEACHER: mark("roles", "teacher"),
    COORDINATOR: mark("roles", "coordinator"),
    PRINCIPAL: mark("roles", "principal"),
    ASSESSOR: mark("roles", "assessor"),
    OBSERVER: mark("roles", "observer"),
}


class InvitationBar(QWidget):
    """`came` gives what was brought, to be read on a lane; then one of the `show_…` says what it was."""

    came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.choose = button(self.tr("Open an invitation…"), self._choose, icon_name="import")
        self.paste = button(self.tr("Paste an invitation"), self._paste, icon_name="copy")
        self.choose.setToolTip(
            self.tr("A file, or a picture of the code on the paper; dragging it here does the same.")
        )  # fmt: skip
        self.told = Banner("", Tone.INFO, icon_name="mail")
        self.invitation: Invitation | None = None
        buttons = FlowLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.paste)
        layout = column(gap=tokens.GAP)
        layout.addLayout(buttons)
        layout.addWidget(self.told)
        self.setLayout(layout)

    def show_invitation(self, invitation: Invitation) -> None:
        """Say what it promises."""
        self.invitation = invitation
        self.told.show_sentence(invitation_words(invitation), Tone.INFO, "mail")

    def show_problem(self, problem: Problem) -> None:
        """Say why there is none; one that was read before stays."""
        words = words_for(problem)
        self.told.show_sentence(f"{words.title}. {words.sentence} {words.next_step}", Tone.ERR)

    def put_away(self) -> None:
        """There is no invitation any more."""
        self.invitation = None
        self.told.show_sentence("")

    def offered(self, event: QDropEvent) -> bool:
        """Take what is dragged or dropped, if it may be an invitation."""
        reading = brought(event.mimeData())
        if reading is None:
            return False
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent):
            self.came.emit(reading)
        return True

    def bring(self, path: Path) -> None:
        """Read what lies at `path`."""
        self.came.emit(reading_of(path))

    def _choose(self) -> None:
        endings = " ".join(f"*.{ending}" for ending in PICTURES)
        kinds = self.tr("Invitation, or a picture of its code ({kinds})").format(kinds=f"*{SUFFIX} {endings}")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Open an invitation"), "", kinds)
        if name:
            self.bring(Path(name))

    def _paste(self) -> None:
        reading: Reading | None = brought(QGuiApplication.clipboard().mimeData())
        if reading is None:
            self.show_problem(NotAnInvitation(name=copied()))
        else:
            self.came.emit(reading)


def invitation_words(invitation: Invitation) -> str:
    """What an invitation promises, for the person who bears it."""
    until = datetime.fromtimestamp(invitation.ends_ms / 1000, KAZAKH_TIME)
    facts = {
        "school": invitation.school_name, "role": tr_label("roles", ROLE_WORDS.get(invitation.role, "")),
        "address": invitation.address, "day": f"{until:%d.%m.%Y}",
    }  # fmt: skip
    if invitation.school_name:
        source = QCoreApplication.translate(
            "InvitationBar", "Invitation to {school}; role: {role}. Server: {address}. Good until {day}."
        )
    else:
        source = QCoreApplication.translate(
            "InvitationBar", "Invitation for a region; role: {role}. Server: {address}. Good until {day}."
        )
    return source.format(**facts)
