"""How the cells of the plan are painted and edited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.records.projects import ActionStatus
from app.ui.field_editors import no_personal_number
from app.ui.kit.chips import chip_size, paint_chip
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.theme import theme
from app.ui.kit.when_fields import DayField
from app.ui.projects.plan_model import DUE, STATUS, PlanModel
from app.ui.projects.words import STATUS_TONES, word

Index = QModelIndex | QPersistentModelIndex
_EDIT = int(Qt.ItemDataRole.EditRole)
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_SIDE, _TOP = 8, 9


class PlanCells(QStyledItemDelegate):
    """Text, day and status cells; `refused(sentence)` when a text must not be kept."""

    refused = Signal(str)

    def __init__(
        self, model: PlanModel, today: Callable[[], date], width_of: Callable[[int], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model, self._width_of = model, width_of
        self._today = today

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """The editor for a column, called what the column is called."""
        made = self._editor(parent, index.column())
        made.setAccessibleName(str(self._model.headerData(index.column(), Qt.Orientation.Horizontal)))
        return made

    def _editor(self, parent: QWidget, column: int) -> QWidget:
        if column == DUE:
            day = DayField(self._today)
            day.setParent(parent)
            return day
        if column == STATUS:
            made = ChoiceField([(status.value, word(status)) for status in ActionStatus], parent=parent)
            made.chosen.connect(lambda _code: self._finish(made))
            return made
        return DraftLineEdit(check=no_personal_number, parent=parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Fill the editor from the model."""
        value = index.data(_EDIT)
        if isinstance(editor, DayField):
            editor.load(value)
        elif isinstance(editor, ChoiceField):
            editor.set_code(value.value)
        elif isinstance(editor, DraftLineEdit):
            editor.load(value or "", place=self._model.place(index))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed, unless it must not be kept."""
        value: Any = None
        if isinstance(editor, DayField):
            if not editor.flush():
                return
            value = editor.value()
        elif isinstance(editor, ChoiceField):
            value = ActionStatus(editor.code())
        elif isinstance(editor, DraftLineEdit):
            value = editor.text().strip()
            sentence = no_personal_number(value)
            self.refused.emit(sentence)
            if sentence:
                return
        model.setData(index, value, _EDIT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A line below the row, the chosen cell, and the text or chip in it."""
        rect, state = option.rect, option.state
        look, action = theme(), self._model.action(index.row())
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, look.color("soft"))
        painter.setPen(look.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("primary"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        inner = rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        if index.column() == STATUS and action is not None:
            text = word(action.status)
            size = chip_size(text)
            place = QRectF(inner.x() - 2, inner.y() - 1, min(size.width(), rect.width() - 6), size.height())
            paint_chip(painter, place, text, STATUS_TONES[action.status])
        else:
            painter.setPen(look.color(self._color(index)))
            painter.setFont(look.font())
            painter.drawText(inner, _WRAPPED, str(index.data() or ""))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - the width is the column's
        """Room for the wrapped text and some air."""
        width = self._width_of(index.column())
        font = theme().font()
        box = QRect(0, 0, max(40, width - 2 * _SIDE), 10_000)
        height = QFontMetrics(font).boundingRect(box, _WRAPPED, str(index.data() or "")).height()
        return QSize(width, max(height + 2 * _TOP, theme().px(38)))

    def _color(self, index: Index) -> str:
        action = self._model.action(index.row())
        if action is None or action.status is ActionStatus.DROPPED:
            return "text2"
        return "warn" if index.column() == DUE and self._model.is_overdue(index.row()) else "text"

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
