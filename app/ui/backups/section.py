"""Backups: what there is, making one now, going back to one."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.domain.problems import Problem
from app.ui.backups.choose import choose_copy, choose_place
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, label, line, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.dialogs import confirm_destroy
from app.ui.kit.flow import FlowLayout
from app.ui.kit.page import CardPage
from app.ui.kit.tokens import Tone
from app.ui.shell.outlook_words import size_words
from app.usecases.backups import Backup, Copy, back_up, copies_of
from app.usecases.copy_away import save_elsewhere


class BackupsSection(CardPage):
    """The copies in the profile, newest first."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.make = button(self.tr("Make a backup now"), self._make, kind="primary", icon_name="archive")
        elsewhere = button(self.tr("Save a copy elsewhere…"), self._save_elsewhere, icon_name="usb")
        self.from_file = button(self.tr("Restore from a file…"), self._choose_file, icon_name="restore")
        about = self.tr(
            "A copy is made every day and checked. Keep one on a USB stick too: a disk can break with all its copies."
        )
        intro = Card(self.tr("Backups"))
        deeds = FlowLayout()
        for deed in (self.make, elsewhere, self.from_file):
            deeds.addWidget(deed)
        intro.add(label(about, "muted", wrap=True), deeds)
        self._list = column(gap=tokens.GAP)
        listing = Card(self.tr("Copies on this computer"))
        listing.add(self._list)
        for card in (intro, listing):
            self.add(card)
        self.add(None)
        self.restore_buttons: dict[Path, QPushButton] = {}

    def refresh(self) -> None:
        """Look at the folder again."""
        folder = self._context.desk.folder
        self._context.background.run("read", lambda: copies_of(folder), owner=self, done=self._show)

    def restore(self, file: Path, name: str) -> None:
        """Ask, then go back to a copy."""
        title = self.tr("Go back to {name}?").format(name=name)
        sentence = self.tr(
            "What was recorded since then is not in this copy. Changes the server has come back with the next exchange."
            " The data as it is now is kept in a folder beside it."
        )
        if self._context.machine is not None and confirm_destroy(self, title, sentence, self.tr("Go back")):
            self._context.machine.restore(file)

    def _show(self, copies: list[Copy]) -> None:
        clear(self._list)
        self.restore_buttons.clear()
        for place, copy in enumerate(copies):
            if place:
                self._list.addWidget(line())
            self._list.addLayout(self._line(copy))
        if not copies:
            self._list.addWidget(label(self.tr("There is none yet; the first one is made today."), "muted", wrap=True))

    def _line(self, copy: Copy) -> QHBoxLayout:
        name = f"{copy.made:%d.%m.%Y %H:%M}"
        records = copy.records
        about = self.tr("%n record(s)", "", records) + " · " + size_words(copy.size)
        back = button(
            self.tr("Go back to it"), partial(self.restore, copy.path, name), kind="link", icon_name="restore"
        )
        back.setAccessibleName(f"{back.text()}: {name}")
        self.restore_buttons[copy.path] = back
        made = row(gap=tokens.GAP_LIST)
        made.addLayout(column(label(name, "strong"), label(about, "caption"), gap=0), 1)
        if copy.before_upgrade:
            made.addWidget(ChipLabel(self.tr("Before an update"), Tone.INFO))
        made.addWidget(back)
        return made

    def _make(self) -> None:
        self._back_up(None)

    def _save_elsewhere(self) -> None:
        target = choose_place(self, f"shyraq-{self._context.today():%Y-%m-%d}.db")
        if target is not None:
            self._back_up(target)

    def _back_up(self, target: Path | None) -> None:
        desk = self._context.desk
        self.make.setEnabled(False)

        def work() -> Backup:
            return back_up(desk.store, desk.folder) if target is None else save_elsewhere(desk, target)

        self._context.background.run("net", work, owner=self, done=self._made, failed=self._failed)

    def _made(self, copy: Backup) -> None:
        self.make.setEnabled(True)
        self._context.toast(self.tr("Copied and checked: {file}").format(file=copy.path.name))
        self.refresh()

    def _failed(self, problem: Problem) -> None:
        self.make.setEnabled(True)
        self._context.problem(problem, self)

    def _choose_file(self) -> None:
        file = choose_copy(self)
        if file is not None:
            self.restore(file, file.name)
