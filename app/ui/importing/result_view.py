"""The end of an import: what came, and one click to take it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_label, label, row
from app.ui.kit.card import Card
from app.usecases.importing import ImportReport


class ResultView(QWidget):
    """`undo_wanted(batch)`, `next_wanted` for another file, `closed` to see the people."""

    undo_wanted = Signal(str)
    next_wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = ""
        self._title = label("", "title", wrap=True)
        self._lines = label("", wrap=True)
        self._show = button(self.tr("Show the people"), self.closed.emit, kind="primary")
        undo = button(self.tr("Take the import back"), lambda: self.undo_wanted.emit(self._batch), icon_name="undo")
        more = button(self.tr("Another file"), self.next_wanted.emit, kind="link")
        card = Card()
        head = row(icon_label("check", "ok", 28), gap=tokens.GAP_LIST)
        head.addWidget(self._title, 1)
        card.add(head, self._lines, 4, row(self._show, undo, more, None))
        self.setLayout(column(card, None))

    def show_report(self, report: ImportReport) -> None:
        """Say what an import did."""
        self._batch = report.batch
        stopped = report.written < report.new
        whole = self.tr("%n person(s) were imported", "", report.written)
        self._title.setText(
            self.tr("Stopped: {written} of {new} people were imported").format(written=report.written, new=report.new)
            if stopped
            else whole
        )
        lines = []
        if report.plan.new_schools:
            lines.append(self.tr("%n school(s) were created.", "", len(report.plan.new_schools)))
        if report.matched:
            lines.append(self.tr("%n row(s) were about people who are here already.", "", report.matched))
        if report.refused:
            lines.append(self.tr("%n row(s) had no name and were left out.", "", report.refused))
        lines.append(self.tr("You can take the import back now or later: whoever has been used since stays."))
        self._lines.setText("\n".join(lines))

    def start(self) -> None:
        """Put the cursor on the way on."""
        self._show.setFocus()
