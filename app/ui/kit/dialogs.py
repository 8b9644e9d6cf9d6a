"""What every dialog is made of, and the two that are everybody's: a question before what cannot be taken back, and
a sheet for long work.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_label, label, row
from app.ui.kit.reading_order import step_focus


class Dialog(QDialog):
    """A window of its own in which the Tab key follows the eye, also to what came later than the rest."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to what is read next."""
        return step_focus(self, forward=forward) or super().focusNextPrevChild(forward)


class ConfirmDialog(Dialog):
    """Asks before something that cannot be taken back. The safe answer, "Keep it" unless told, has the focus."""

    def __init__(self, parent: QWidget, title: str, sentence: str, destroy: str, keep_text: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        keep = button(keep_text or self.tr("Keep it"), self.reject)
        keep.setDefault(True)
        texts = column(label(title, "section", wrap=True), label(sentence, "muted", wrap=True))
        head = row(gap=tokens.GAP_CARD)
        head.addWidget(icon_label("alert", "err", 28), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        self.setLayout(
            column(
                head,
                8,
                row(None, keep, button(destroy, self.accept, kind="danger")),
                margins=tokens.MARGIN,
            )
        )
        self.setMinimumWidth(440)
        keep.setFocus()


def confirm_destroy(parent: QWidget, title: str, sentence: str, destroy: str) -> bool:
    """Ask; True when the person chose `destroy`, a verb such as "Delete for ever"."""
    return ConfirmDialog(parent, title, sentence, destroy).exec() == QDialog.DialogCode.Accepted


class ProgressSheet(Dialog):
    """Shows how far long work has come and lets the person stop it; `cancelled` fires once."""

    cancelled = Signal()

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._note = label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self._stop = button(self.tr("Stop"), self.reject)
        self.setLayout(
            column(label(title, "section"), self._note, self._bar, 8, row(None, self._stop), margins=tokens.MARGIN)
        )
        self.setMinimumWidth(440)

    def show_progress(self, done: int, total: int, note: str = "") -> None:
        """Show `done` of `total` steps; a total of 0 means that nobody knows."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        if note:
            self._note.setText(note)

    def finish(self) -> None:
        """Close the sheet because the work is done."""
        self.accept()

    def reject(self) -> None:
        """Stop was pressed: tell the owner and wait for `finish`."""
        if self._stop.isEnabled():
            self._stop.setEnabled(False)
            self._note.setText(self.tr("Stopping…"))
            self.cancelled.emit()
