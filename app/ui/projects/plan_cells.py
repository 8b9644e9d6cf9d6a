"""How the cells of the plan are painted and edited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
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


class PlanCells(QStyledItemDelegate):
    """Text, day and status cells; `refused(sentence)` when a text must not be kept."""

    refused = Signal(str)

    def __init__(self, model: PlanModel, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._today = today

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """The editor for a column."""
        if index.column() == DUE:
            return _in(parent, DayField(self._today))
        if index.column() == STATUS:
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
            editor.load(value or "")

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
        """Text in the colour of its meaning; the status as a chip."""
        action = self._model.action(index.row())
        if index.column() != STATUS or action is None:
            super().paint(painter, option, index)
            return
        style = option.widget.style()  # type: ignore[attr-defined]
        option.text = ""  # type: ignore[attr-defined]
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)  # type: ignore[attr-defined]
        size = chip_size(word(action.status))
        rect = option.rect  # type: ignore[attr-defined]
        width = min(size.width(), rect.width() - 8)
        place = QRectF(rect.x() + 6, rect.y() + 7, width, size.height())
        paint_chip(painter, place, word(action.status), STATUS_TONES[action.status])

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Muted for the empty row and for what is dropped, warning for what is overdue."""
        super().initStyleOption(option, index)
        action = self._model.action(index.row())
        color = "text"
        if action is None or action.status is ActionStatus.DROPPED:
            color = "text2"
        elif index.column() == DUE and self._model.is_overdue(index.row()):
            color = "warn"
        palette = option.palette  # type: ignore[attr-defined]
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
            palette.setColor(role, theme().color(color))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the wrapped text and some air."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height() + 10, theme().px(36)))

    def _finish(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


def _in(parent: QWidget, editor: DayField) -> DayField:
    editor.setParent(parent)
    return editor
