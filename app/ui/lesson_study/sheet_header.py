"""The head of the observation sheet, and what the sheet is used for."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QTableView

from app.ui.kit import tokens
from app.ui.kit.theme import theme
from app.ui.lesson_study.sheet_cells import Kind
from app.ui.lesson_study.sheet_model import SheetModel
from app.ui.lesson_study.words import joined, word


class Mode(StrEnum):
    """What the sheet is used for now: to plan, to compare, or to write while the lesson runs."""

    PLAN = "plan"
    COMPARE = "compare"
    OBSERVE = "observe"


class SheetHeader(QHeaderView):
    """Two lines: the case pupil over both columns, below what each column holds."""

    def __init__(self, view: QTableView, sheet: SheetModel) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._sheet = sheet
        self.mode = Mode.PLAN
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """Two lines of text."""
        return QSize(100, theme().px(44) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw every visible column and the pupil above it."""
        look = theme()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.color("surface"))
        sheet = self._sheet
        for column in range(sheet.columnCount()):
            if not self.isSectionHidden(column):
                left, width = self.sectionViewportPosition(column), self.sectionSize(column)
                self._paint_column(painter, sheet, column, QRect(left, 0, width, self.height()))
        if self.offset() > 0:
            room = QRect(0, 0, self.sectionSize(0), self.height())
            painter.fillRect(room, look.color("surface"))
            self._paint_column(painter, sheet, 0, room)
        painter.setPen(QPen(look.color("border2"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def _paint_column(self, painter: QPainter, sheet: SheetModel, column: int, room: QRect) -> None:
        look = theme()
        line, pupil = look.px(22), sheet.pupil(column)
        lower = room.adjusted(8, 4 + line, -6, -2)
        painter.setPen(look.color("text2"))
        painter.setFont(look.font(tokens.CHIP, strong=True))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(lower, align, self._name(sheet.column_kind(column)))
        first = sheet.column_kind(column) is Kind.PREDICTION or self.mode is Mode.OBSERVE
        if pupil is None or not first:
            return
        wide = room.width() * (2 if self.mode is Mode.COMPARE else 1)
        upper = QRect(room.left() + 8, 5, wide - 14, line)
        painter.setPen(look.color("text"))
        strong = look.font(tokens.BASE, strong=True)
        painter.setFont(strong)
        name = joined(pupil.label, pupil.alias)
        painter.drawText(upper, align, name)
        used = painter.fontMetrics().horizontalAdvance(name) + 10
        painter.setFont(look.font(tokens.CHIP))
        painter.setPen(look.color("text2"))
        group = painter.fontMetrics().elidedText(
            word(pupil.attainment_group), Qt.TextElideMode.ElideRight, max(0, upper.width() - used)
        )
        painter.drawText(upper.adjusted(used, 1, 0, 1), align, group)

    def _name(self, kind: Kind) -> str:
        return {
            Kind.STAGE: self.tr("Stage"),
            Kind.MINUTES: self.tr("Min"),
            Kind.ACTION: self.tr("Teacher"),
            Kind.RESOURCES: self.tr("Resources"),
            Kind.PREDICTION: self.tr("Prediction"),
            Kind.OBSERVATION: self.tr("Observation"),
        }.get(kind, "")
