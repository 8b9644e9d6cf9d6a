"""The attachments of one place in the work: tiles, adding by button, dragging or pasting, and the details of one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.attachments import Attachment, AttachmentKind
from app.domain.rules.attachments import DOCUMENTS, PHONE_PICTURES, PICTURES
from app.ui import keys
from app.ui.attachments.adding import Adding, can_take
from app.ui.attachments.details import AttachmentDetails
from app.ui.attachments.tile import AttachmentTile
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.flow import FlowLayout
from app.ui.kit.held import deed, is_held
from app.ui.saving import Saver, keep_draft
from app.ui.translate import tr_label
from app.usecases.attachments import AttachmentLine, Place


class AttachmentPanel(QWidget):
    """Shows and takes files. `show_place` says whose they are; it reads and follows changes by itself.

    New pictures are of the kind `pictures`, photos unless told otherwise.
    """

    def __init__(
        self,
        context: PageContext,
        title: str = "",
        pictures: AttachmentKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._place: Place | None = None
        self._fresh: Id | None = None
        self._saver = Saver(context, self)
        self._adding = Adding(context, self, pictures)
        self._adding.progress.connect(self._show_progress)
        self._adding.added.connect(self._remember_fresh)
        self.tiles: dict[Id, AttachmentTile] = {}
        self.add_button = deed(button(self.tr("Add files…"), self.choose, icon_name="plus"))
        self._hint = deed(label("", "help"))
        head = row(gap=tokens.GAP_LIST)
        if title:
            head.addWidget(label(title, "strong"))
        head.addWidget(self.add_button)
        head.addWidget(self._hint, 1)
        self._flow = FlowLayout()
        self._tiles = holder(self._flow)
        self.details: AttachmentDetails | None = None
        self._column = column(head, self._tiles, gap=tokens.GAP)
        self.setLayout(self._column)
        self._tiles.hide()
        self.setAcceptDrops(True)
        paste = QShortcut(QKeySequence(keys.PASTE), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste)
        context.live.changed.connect(self._on_changed)
        self._show_progress(0, 0)

    def show_place(self, place: Place | None) -> None:
        """Show the attachments of a place in the work."""
        if place != self._place:
            self._place = place
            self._show(())
            self.refresh()

    def refresh(self) -> None:
        """Read the attachments again."""
        place = self._place
        if place is not None:
            attachments = self._context.desk.attachments
            work = partial(attachments.of, place)
            self._context.background.run("read", work, owner=self, done=partial(self._show_of, place))

    def choose(self) -> None:
        """Ask for files."""
        ends = " ".join(f"*{ending}" for ending in sorted(PICTURES | PHONE_PICTURES | DOCUMENTS.keys()))
        kinds = self.tr("Pictures and documents ({endings})").format(endings=ends)
        names, _kind = QFileDialog.getOpenFileNames(self, self.tr("Add files"), "", kinds)
        self.add_files([Path(name) for name in names])

    def add_files(self, paths: list[Path]) -> None:
        """Attach these files."""
        if self._place is not None:
            self._adding.add_files(self._place, paths)

    def paste(self) -> None:
        """Attach what was copied: files, or a picture."""
        self._take(QGuiApplication.clipboard().mimeData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped here."""
        if can_take(event.mimeData()) and not is_held(self):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, data: QMimeData) -> None:
        if self._place is not None and not is_held(self):
            self._adding.take(self._place, data, self.tr("Pasted picture"))

    def _show_of(self, place: Place, lines: tuple[AttachmentLine, ...]) -> None:
        if place == self._place:
            self._show(lines)

    def _show(self, lines: tuple[AttachmentLine, ...]) -> None:
        wanted = {line.attachment.id: line for line in lines}
        for gone in [row_id for row_id in self.tiles if row_id not in wanted]:
            self._let_go(self.tiles.pop(gone))
        for row_id, line in wanted.items():
            if row_id in self.tiles:
                self.tiles[row_id].show_line(line)
            else:
                self.tiles[row_id] = self._tile(line)
        self._tiles.setVisible(bool(lines))
        self._tiles.updateGeometry()
        came = self._fresh in self.tiles
        if self._fresh in self.tiles:
            self._choose_tile(self.tiles[self._fresh])
        self._fresh = None
        self._show_details()
        if came and self.window().focusWidget() is self.add_button and self.details is not None:
            QTimer.singleShot(0, self.details, self.details.start)  # what it is and who is seen is asked right away

    def _tile(self, line: AttachmentLine) -> AttachmentTile:
        made = AttachmentTile(self._context, line)
        made.clicked.connect(lambda _checked=False: self._on_click(made))
        made.opened.connect(lambda: self._open(made.line))
        made.removed.connect(lambda: self._remove(made.line))
        made.moved.connect(partial(self._step, made))
        self._flow.addWidget(made)
        return made

    def _let_go(self, tile: AttachmentTile) -> None:
        had_focus = tile.hasFocus()
        self._flow.removeWidget(tile)
        tile.hide()
        tile.deleteLater()
        if had_focus:
            self.add_button.setFocus()

    def _on_click(self, tile: AttachmentTile) -> None:
        if tile.isChecked():
            self._choose_tile(tile)
        self._show_details()
        if tile.isChecked() and self.details is not None:
            QTimer.singleShot(0, self.details, self.details.start)

    def _choose_tile(self, tile: AttachmentTile) -> None:
        for other in self.tiles.values():
            other.setChecked(other is tile)

    def _show_details(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.details = self.details or self._make_details()
            self.details.show_line(chosen)
        if self.details is not None:
            self.details.setVisible(chosen is not None)

    def _make_details(self) -> AttachmentDetails:
        """Made when it is first needed: most places with files are only looked at."""
        made = AttachmentDetails(self._context, self)
        made.edited.connect(self._edit)
        made.typed.connect(self._keep_draft)
        made.opened.connect(lambda: self._on_chosen(self._open))
        made.removed.connect(lambda: self._on_chosen(self._remove))
        made.wanted.connect(lambda: self._on_chosen(self._want))
        self._column.addWidget(made)
        return made

    def _chosen(self) -> AttachmentLine | None:
        return next((tile.line for tile in self.tiles.values() if tile.isChecked()), None)

    def _on_chosen(self, deed: Callable[[AttachmentLine], None]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            deed(chosen)

    def _step(self, tile: AttachmentTile, step: int) -> None:
        tiles = list(self.tiles.values())
        tiles[(tiles.index(tile) + step) % len(tiles)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, line: AttachmentLine) -> None:
        work = partial(self._context.desk.attachments.copy_to_open, line.attachment)

        def show(path: Path) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        self._context.background.run("read", work, owner=self, done=show)

    def _remove(self, line: AttachmentLine) -> None:
        if is_held(self):
            return  # the key is of the tile, which is looked at too
        attachments = self._context.desk.attachments
        self._saver.run(
            partial(attachments.remove, line.attachment.id), toast=self.tr("The attachment was removed."),
            undo=partial(attachments.put_back, line.attachment),
        )  # fmt: skip

    def _want(self, line: AttachmentLine) -> None:
        want = partial(self._context.desk.transfers.want, line.attachment.id)
        self._saver.run(want, toast=self.tr("It comes first with the next exchange."))

    def _edit(self, attachment: Attachment, field: str, value: Any) -> None:
        attachments, before = self._context.desk.attachments, getattr(attachment, field)
        write = partial(attachments.edit, attachment.id, **{field: value})
        if before in ("", None):
            self._saver.run(write)
            return
        name = tr_label("records", Attachment.record_type.by_name[field].label)
        undo = partial(attachments.take_back, attachment.id, field, before, value)
        self._saver.run(write, toast=self.tr("“{field}” was changed.").format(field=name), undo=undo)

    def _keep_draft(self, attachment: Attachment, field: str, text: str) -> None:
        keep_draft(self._context, self, Attachment, attachment.id, field, text)

    def _show_progress(self, done: int, total: int) -> None:
        if done < total:
            self._hint.setText(self.tr("Adding {number} of {total}…").format(number=done + 1, total=total))
        else:
            self._hint.setText(self.tr("or drag them here, or paste with Ctrl+V"))

    def _remember_fresh(self, changed: Changed) -> None:
        (self._fresh,) = changed.rows["attachment"]

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches("attachment"):
            self.refresh()
