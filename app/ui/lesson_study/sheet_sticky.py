"""The names of the stages, kept in view at the left edge while the sheet is scrolled to the pupils on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QTableView, QWidget

from app.ui.kit.theme import theme
from app.ui.lesson_study.sheet_delegate import SheetDelegate
from app.ui.lesson_study.sheet_model import CELL


class StickyStages(QWidget):
    """A copy of the first column over the table; a click goes to the stage itself."""

    def __init__(self, view: QTableView, delegate: SheetDelegate) -> None:
        super().__init__(view.viewport())
        self._view, self._delegate = view, delegate
        view.horizontalScrollBar().valueChanged.connect(lambda _value: self.place())
        view.verticalScrollBar().valueChanged.connect(lambda _value: self.update())
        view.viewport().installEventFilter(self)
        self.place()

    def room(self) -> int:
        """Width of the strip while it is shown, 0 while the real column is in view."""
        return self._view.columnWidth(0) if self._view.horizontalScrollBar().value() > 0 else 0

    def place(self) -> None:
        """Cover the left edge where the sheet is scrolled, be gone where it is not."""
        self.setVisible(self.room() > 0)
        self.setGeometry(0, 0, max(1, self.room()), self._view.viewport().height())
        self.raise_()
        self._view.horizontalHeader().viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the table."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the first cell of every row that is in view."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().color("surface"))
        model = self._view.model()
        for row in range(model.rowCount()):
            top, height = self._view.rowViewportPosition(row), self._view.rowHeight(row)
            if top < self.height() and top + height > 0:
                cell = model.index(row, 0).data(CELL)
                self._delegate.paint_cell(painter, QRect(0, top, self.width(), height), cell)
        painter.setPen(QPen(theme().color("border2"), 1))
        painter.drawLine(self.width() - 1, 0, self.width() - 1, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the stage that was clicked."""
        row = self._view.rowAt(round(event.position().y()))
        if row >= 0:
            self._view.setCurrentIndex(self._view.model().index(row, 0))
