"""Checking what is stored here, and having put right what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.problems import Problem
from app.ui.context import PageContext
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.tokens import Tone
from app.ui.shell.sync_words import when_words

if TYPE_CHECKING:
    from app.domain.change import Changed
    from app.usecases.self_check import Checked


class CheckCard(Card):
    """What the last check found, and a button that checks everything at once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("CheckCard", "Check of the stored data"))
        self._context = context
        about = self.tr(
            "Every day Shyraq compares a part of the records here with what was once written. What a fault of the disk"
            " changed is put right or fetched from the server; what is not sent yet stays."
        )
        self.found = label("", wrap=True)
        self.trouble = Banner("", Tone.ERR)
        self.go = button(self.tr("Check and repair"), self.start, icon_name="check")
        self.add(label(about, "muted", wrap=True), self.found, self.trouble, row(self.go, None))

    def refresh(self) -> None:
        """Read what the last check found."""
        desk = self._context.desk
        self._context.background.run("read", lambda: desk.checking.last(), owner=self, done=self._show)

    def start(self) -> None:
        """Check everything now."""
        desk = self._context.desk
        self.go.setEnabled(False)
        self.found.setText(self.tr("Checking…"))
        self._context.background.run(
            "net", lambda: desk.checking.everything(), owner=self, done=self._checked, failed=self._failed
        )

    def _checked(self, changed: Changed) -> None:
        self.go.setEnabled(True)
        if changed.rows:
            self._context.live.post(changed)  # an exchange follows soon, and fetches what is missing here
        self.refresh()

    def _failed(self, problem: Problem) -> None:
        self.go.setEnabled(True)
        self._context.problem(problem, self)
        self.refresh()

    def _show(self, checked: Checked | None) -> None:
        self.trouble.hide()
        if checked is None:
            self.found.setText(self.tr("Nothing was checked yet."))
            return
        self.found.setText(" ".join(self._sentences(checked)))
        if checked.is_sound:
            return
        self.trouble.show_sentence(
            self.tr("The file of the database is damaged. Restart Shyraq: it repairs it from a backup."), Tone.ERR
        )

    def _sentences(self, checked: Checked) -> list[str]:
        when = when_words(checked.at, self._context.desk.now())
        records, right, wanted = checked.rows, checked.put_right, checked.wanted
        found = [self.tr("Last check: {when}; %n record(s).", "", records).format(when=when)]
        if right:
            found.append(self.tr("%n damaged record(s) put right.", "", right))
        if wanted:
            found.append(self.tr("%n damaged record(s) come anew with the next exchange.", "", wanted))
        if not right and not wanted:
            found.append(self.tr("All is as it was written."))
        return found
