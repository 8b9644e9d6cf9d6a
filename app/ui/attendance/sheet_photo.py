"""The photo of the paper sheet beside the grid: to type back from, while the keyboard stays with the grid."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QStackedWidget, QToolButton, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.records.attachments import AttachmentKind
from app.domain.rules.attachments import PHONE_PICTURES, PICTURES
from app.ui.attachments.adding import Adding
from app.ui.attachments.words import name_of, state_word
from app.ui.attendance.photo_view import NEARER, PhotoView
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import column, icon_button, row, set_kind
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.held import deed, is_held
from app.ui.kit.title_label import TitleLabel
from app.ui.saving import Saver
from app.usecases.attachments import Place

if TYPE_CHECKING:
    from app.usecases.attachments import AttachmentLine

_READABLE = 360
"""Pixels in width below which nobody reads a row of a sheet."""


class SheetPhoto(QFrame):
    """The photos of one event, one at a time. `arrived` when they were read, `closed` when it is to go away."""

    arrived = Signal()
    closed = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._context = context
        self._saver = Saver(context, self)
        self._place: Place | None = None
        self._adding = Adding(context, self, AttachmentKind.SHEET_SCAN)
        self._adding.added.connect(self._show_fresh)
        self._turns: dict[str, int] = {}
        """Quarters by the hash of the photo: who turned one finds it turned."""
        self._painted = ""
        self.lines: tuple[AttachmentLine, ...] = ()
        self.number = 0
        self.view = PhotoView(self.tr("Photo of the paper sheet"))
        self._name = TitleLabel("caption")
        self._elsewhere = EmptyState("computer", self.tr("The photo is on the computer on which it was added"))
        self._stack = QStackedWidget()
        for layer in (self.view, self._elsewhere, self._nothing()):
            self._stack.addWidget(layer)
        self._next = self._tool("chevron-right", self.tr("Next photo (Shift+F6)"), self.show_next)
        self._tools = [
            self._tool("rotate", self.tr("Turn (F7)"), self.turn),
            self._tool("zoom-out", self.tr("Further (Ctrl+−)"), partial(self.view.zoom_by, 1 / NEARER)),
            self._tool("zoom-in", self.tr("Nearer (Ctrl++)"), partial(self.view.zoom_by, NEARER)),
            deed(self._tool("trash", self.tr("Remove this photo"), self.remove)),
            deed(icon_button("camera", self.tr("Add a photo of the sheet"), self.choose)),
        ]
        head = row(self._name, gap=0)
        head.setStretch(0, 1)
        for each in (self._next, *self._tools):
            head.addWidget(each)
        head.addWidget(self._tool("close", self.tr("Hide the photo (F6)"), self.closed.emit))
        layout = column(head, self._stack, gap=tokens.GAP_TIGHT, margins=tokens.GAP)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setMinimumWidth(_READABLE)
        context.live.changed.connect(self._on_changed)

    def show_event(self, place: Place) -> None:
        """Show the photos of an event; new ones go to the slot of `place`, whose own photo comes first."""
        before, self._place = self._place, place
        if before is None or before.references["event_id"] != place.references["event_id"]:
            self.lines, self.number = (), 0
            self._show()
            self._read()
        elif before != place:
            self._go_to_slot()

    def choose(self) -> None:
        """Ask for photos."""
        ends = " ".join(f"*{ending}" for ending in sorted(PICTURES | PHONE_PICTURES))
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Add a photo of the sheet"), "", self.tr("Pictures ({endings})").format(endings=ends)
        )
        if self._place is not None:
            self._adding.add_files(self._place, [Path(name) for name in names])

    def take(self, data: QMimeData) -> None:
        """Attach what was dropped or copied."""
        if self._place is not None and not is_held(self):
            self._adding.take(self._place, data, self.tr("Photo of the paper sheet"))

    def show_next(self) -> None:
        """The photo after this one; after the last the first."""
        if self.lines:
            self.number = (self.number + 1) % len(self.lines)
            self._show()

    def turn(self) -> None:
        """A quarter to the right."""
        if self.lines and not self.view.is_empty:
            key = self.lines[self.number].attachment.sha256
            self._turns[key] = (self._turns.get(key, 0) + 1) % 4
            self.view.turn_to(self._turns[key])

    def remove(self) -> None:
        """Take the photo in view out of the event."""
        attachments, gone = self._context.desk.attachments, self.lines[self.number].attachment
        self._saver.run(
            partial(attachments.remove, gone.id), toast=self.tr("The photo was removed."),
            undo=partial(attachments.put_back, gone),
        )  # fmt: skip

    def _tool(self, icon_name: str, name: str, clicked: Callable[[], object]) -> QToolButton:
        """A button for the mouse: the keys in its tip work from the grid, which keeps the keyboard."""
        made = icon_button(icon_name, name, clicked)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "camera",
            self.tr("No photo of the paper sheet yet"),
            self.tr("Take a photo of the filled sheet, drag it here or paste it with Ctrl+V, and type from it."),
            action=(self.tr("Add a photo of the sheet"), self.choose),
        )

    def _read(self, fresh: Id | None = None) -> None:
        if self._place is not None:
            event = self._place.references["event_id"]
            work = partial(self._context.desk.attachments.sheet_photos, event)
            self._context.background.run("read", work, owner=self, done=partial(self._arrive, event, fresh))

    def _arrive(self, event: Id, fresh: Id | None, lines: tuple[AttachmentLine, ...]) -> None:
        if self._place is None or self._place.references["event_id"] != event:
            return
        places = {line.attachment.id: number for number, line in enumerate(lines)}
        if fresh is not None and fresh not in places:
            self._context.toast(self.tr("The file is on the page of the session; only photos are shown here."))
        first, self.lines = not self.lines, lines
        kept = min(self.number, max(0, len(lines) - 1))
        self.number = kept if fresh is None else places.get(fresh, kept)
        self._show()
        if first:
            self._go_to_slot()
        self.arrived.emit()

    def _go_to_slot(self) -> None:
        """The photo of the slot that is being marked, if it has one of its own."""
        slot = self._place.references.get("slot_id") if self._place else None
        own = [number for number, line in enumerate(self.lines) if line.attachment.slot_id == slot]
        if own and self.number not in own:
            self.number = own[0]
            self._show()

    def _show_fresh(self, changed: Changed) -> None:
        """A photo that was just added is the one in view; a document that came along is elsewhere, and that is said."""
        (fresh,) = changed.rows["attachment"]
        self._read(fresh)

    def _show(self) -> None:
        line = self.lines[self.number] if self.lines else None
        self._next.setVisible(len(self.lines) > 1)
        for each in self._tools:
            each.setVisible(line is not None)
        self._stack.setCurrentIndex(2 if line is None else 0 if line.is_here else 1)
        self._name.show_title(self._caption(line))
        if line is None:
            self._painted = ""
        elif line.is_here and line.attachment.sha256 != self._painted:
            self._painted = line.attachment.sha256
            self.view.show_photo(QPixmap())
            work = partial(_read_image, self._context.desk.attachments.read, self._painted)
            self._context.background.run("read", work, owner=self, done=partial(self._paint, self._painted))

    def _caption(self, line: AttachmentLine | None) -> str:
        if line is None:
            return ""
        parts = [name_of(line.attachment), state_word(line)]
        if len(self.lines) > 1:
            parts.insert(0, f"{self.number + 1}/{len(self.lines)}")
        return " · ".join(filter(None, parts))

    def _paint(self, digest: str, image: QImage) -> None:
        if digest == self._painted:
            self.view.show_photo(QPixmap.fromImage(image), self._turns.get(digest, 0))

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("attachment"):
            self._read()


def _read_image(read: Callable[[str], bytes], digest: str) -> QImage:
    """The picture; an empty one when its file is not here after all."""
    try:
        return QImage.fromData(read(digest))
    except Problem:
        return QImage()
