"""The exchange by stick or file: what is on the way, the sticks that are in, and the deeds."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton

from app.domain.problems import Problem
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, icon_label, label, row
from app.ui.kit.card import Card
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.flow import FlowLayout
from app.ui.kit.tokens import Tone
from app.ui.post_drop import SUFFIX
from app.ui.problems import words_for
from app.ui.settings.stick_words import standing_words, taken_words, written_words
from app.ui.shell.outlook_words import size_words
from app.ui.volumes import Sticks, Volume

if TYPE_CHECKING:
    from app.usecases.stick_values import StickPicture, Taken, Written


class StickCard(Card):
    """Shows itself where this profile has a server, or asks to be let into one; `let_in` when an answer did that."""

    let_in = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(QCoreApplication.translate("StickCard", "USB stick"))
        self._context = context
        about = self.tr(
            "Without internet the exchange goes by stick: put it in here, then into a computer with Shyraq and"
            " internet, then in here again. Nobody else can read what is on it, and nothing is lost with it."
        )
        self._standing = column(gap=tokens.GAP_TIGHT)
        self._list = column(gap=tokens.GAP)
        self.told = Banner("", Tone.INFO)
        self.folder = button(self.tr("Choose a folder…"), self._choose_folder, icon_name="folder")
        self.to_file = button(self.tr("Write into a file…"), self._choose_target, icon_name="export")
        self.from_file = button(self.tr("Read a file…"), self._choose_file, icon_name="import")
        deeds = FlowLayout()
        for deed in (self.folder, self.to_file, self.from_file):
            deeds.addWidget(deed)
        self.add(label(about, "muted", wrap=True), self._standing, self.told, self._list, deeds)
        self.exchange_buttons: dict[Path, QPushButton] = {}
        self.sticks = Sticks(self)
        self.sticks.changed.connect(self._show_sticks)
        self._wanted: Path | None = None
        self._show_sticks()

    def refresh(self) -> None:
        """Read how things stand."""
        desk = self._context.desk
        self._context.background.run("read", lambda: desk.stick.picture(), owner=self, done=self._show)

    def exchange(self, root: Path) -> None:
        """Read the stick at `root`, then write on it; before the first reading is done it waits for that."""
        if not self.isVisible():
            self._wanted = root
            return
        self._wanted = None
        desk = self._context.desk
        doing = self.tr("Please leave the stick in…")
        self._run(lambda: desk.stick.read(root), partial(self._pass_on, root), doing)

    def read_file(self, path: Path) -> None:
        """Take in a file of envelopes."""
        desk = self._context.desk
        self._run(lambda: desk.stick.read_file(path), self._read, self.tr("Reading…"))

    def write_file(self, path: Path) -> None:
        """Put everything into one file."""
        desk = self._context.desk
        self._run(lambda: desk.stick.write_file(path), self._written, self.tr("Writing…"))

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the card is in view."""
        super().showEvent(event)
        self.sticks.start()
        if self._wanted is not None:
            self.exchange(self._wanted)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        self.sticks.stop()
        super().hideEvent(event)

    def _run(self, work: Callable[[], object], done: Callable[..., None], doing: str) -> None:
        flush_drafts(self.window())
        self._set_busy(True)
        self.told.show_sentence(doing, Tone.INFO, "sync")
        self._context.background.run("net", work, owner=self, done=done, failed=self._failed)

    def _pass_on(self, root: Path, taken: Taken) -> None:
        """What was read is here, whatever becomes of the writing."""
        self._took(taken)
        desk, read = self._context.desk, taken_words(taken)

        def written(done: Written) -> None:
            self._tell(" ".join(filter(None, (read, written_words(done), self.tr("You can pull the stick out now.")))))

        def failed(problem: Problem) -> None:
            self._failed(problem, read)

        self._context.background.run(
            "net", lambda: desk.stick.pass_on(root), owner=self, done=written, failed=failed
        )  # fmt: skip

    def _read(self, taken: Taken) -> None:
        said = taken_words(taken) or self.tr("There is nothing new for this computer in it.")
        self._tell(said, Tone.OK if taken.turned_away is None else Tone.ERR)
        self._took(taken)

    def _took(self, taken: Taken) -> None:
        self._context.live.post(taken.changed)
        if taken.let_in:
            self.let_in.emit()

    def _written(self, written: Written) -> None:
        self._tell(written_words(written))

    def _tell(self, sentence: str, tone: Tone = Tone.OK) -> None:
        self._set_busy(False)
        self.told.show_sentence(sentence, tone)
        self.refresh()

    def _failed(self, problem: Problem, read: str = "") -> None:
        self._set_busy(False)
        words = words_for(problem)
        self.told.show_sentence(f"{read} {words.title}. {words.sentence} {words.next_step}".strip(), Tone.ERR)
        self.refresh()

    def _set_busy(self, is_busy: bool) -> None:
        for deed in (self.folder, self.to_file, self.from_file, *self.exchange_buttons.values()):
            deed.setEnabled(not is_busy)

    def _show(self, picture: StickPicture) -> None:
        clear(self._standing)
        for sentence in standing_words(picture, self._context.desk.now()):
            self._standing.addWidget(label(sentence, wrap=True))
        machine = self._context.machine
        self.setVisible(
            (picture.is_enrolled or picture.is_asking) and not (machine is not None and machine.is_practice)
        )

    def _show_sticks(self) -> None:
        clear(self._list)
        self.exchange_buttons.clear()
        for volume in self.sticks.volumes:
            self._list.addLayout(self._stick(volume))
        if not self.sticks.volumes:
            self._list.addWidget(label(self.tr("Put a stick into this computer; it appears here."), wrap=True))

    def _stick(self, volume: Volume) -> QHBoxLayout:
        free = self.tr("{size} free").format(size=size_words(volume.free))
        note = self.tr("write-protected") if volume.is_read_only else free
        go = button(self.tr("Exchange"), partial(self.exchange, volume.root), icon_name="sync")
        go.setAccessibleName(f"{go.text()}: {volume.name}")
        self.exchange_buttons[volume.root] = go
        made = row(icon_label("usb", "primary", 24), gap=tokens.GAP_LIST)
        made.addLayout(column(label(volume.name, "strong"), label(note, "caption"), gap=0), 1)
        made.addWidget(go, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the stick, or a folder"))
        if name:
            self.exchange(Path(name))

    def _choose_file(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Read a file of post"), "", self._kinds())
        if name:
            self.read_file(Path(name))

    def _choose_target(self) -> None:
        proposal = f"{self._context.today():%Y-%m-%d}{SUFFIX}"
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Write post into a file"), proposal, self._kinds())
        if name:
            path = Path(name)
            self.write_file(path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX))

    def _kinds(self) -> str:
        return self.tr("Post of Shyraq (*.shyraq-post)")
