"""The beginning of an import: a place to drop a file, and the imports there were."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, icon_label, label, row, set_kind, set_state
from app.ui.kit.card import Card
from app.ui.kit.tokens import Tone
from app.usecases.import_past import EarlierImport

_CENTRE = Qt.AlignmentFlag.AlignHCenter
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".txt")


class DropZone(QFrame):
    """Takes a file by mouse or by button; `chosen(Path)`."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "dashed")
        self.setAcceptDrops(True)
        self.setMinimumHeight(220)
        self.choose = button(self.tr("Choose a file…"), self.ask, kind="primary", icon_name="file-table")
        title = label(self.tr("Drop the staff list here"), "section")
        hint = label(
            self.tr("Excel or CSV. Nothing is changed before you have seen what will come."), "muted", wrap=True
        )
        centred = [row(None, each, None) for each in (icon_label("import", "primary", 40), title)]
        self.setLayout(column(None, *centred, row(hint), 6, row(None, self.choose, None), None, margins=tokens.MARGIN))
        hint.setAlignment(hint.alignment() | _CENTRE)

    def ask(self) -> None:
        """Open the dialog for files."""
        pattern = " ".join(f"*{ending}" for ending in ENDINGS)
        kinds = self.tr("Tables ({pattern})").format(pattern=pattern)
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a staff list"), "", kinds)
        if path:
            self.chosen.emit(Path(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome one file from this computer."""
        if _dropped(event) is not None:
            event.acceptProposedAction()
            set_state(self, "selected")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 - nothing to look at
        """The file went away again."""
        set_state(self, "")

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file."""
        set_state(self, "")
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            # The other program waits until this returns.
            QTimer.singleShot(0, self, lambda: self.chosen.emit(path))


class StartView(QWidget):
    """Drop zone, what went wrong last time, and earlier imports to take back with `undo_wanted(batch)`."""

    chosen = Signal(object)
    undo_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zone = DropZone()
        self.zone.chosen.connect(self.chosen.emit)
        self.trouble = Banner()
        self._earlier = Card(self.tr("Earlier imports on this computer"))
        self._lines = column(gap=tokens.GAP)
        self._earlier.add(self._lines)
        self.setLayout(column(self.trouble, self.zone, self._earlier, None, gap=tokens.GAP_CARD))
        self.show_earlier(())

    def show_trouble(self, sentence: str) -> None:
        """Say what was wrong with the file; "" takes it away."""
        self.trouble.show_sentence(sentence, Tone.ERR)

    def show_earlier(self, imports: Sequence[EarlierImport]) -> None:
        """List earlier imports."""
        clear(self._lines)
        for each in imports:
            text = self.tr("%n person(s) added", "", each.people) if each.is_there else self.tr("Taken back")
            line = row(label(f"{each.at:%d.%m.%Y %H:%M}", "strong"), label(text), gap=tokens.GAP_CARD)
            line.addStretch(1)
            if each.is_there:
                line.addWidget(button(self.tr("Take back"), partial(self.undo_wanted.emit, each.batch), kind="link"))
            self._lines.addLayout(line)
        self._earlier.setVisible(bool(imports))


def _dropped(event: QDragEnterEvent | QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in ENDINGS else None
