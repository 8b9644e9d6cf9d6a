"""How a cell of the observation sheet looks: text, amendment, what others saw, the comparison as a chip."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemDelegate, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.kit import tokens
from app.ui.kit.chips import chip_size, paint_chip
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.lesson_study.sheet_cells import Kind, SheetCell
from app.ui.lesson_study.sheet_editor import CellEditor
from app.ui.lesson_study.sheet_model import CELL, Index

PAD = 8
_TEXT = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_BROKEN = int(Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
"""For a word that is wider than its column."""
_TALL = 100_000
_LAST_OF_PUPIL = (Kind.OBSERVATION, Kind.OUTCOME)
_STEPS = {
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_Return: 2,
    Qt.Key.Key_Enter: 2,
    Qt.Key.Key_Escape: 0,
}
"""Where a key that leaves the editor goes: the next cell, the one before, the one below, or nowhere."""


class Piece(Struct, frozen=True):
    """One text of a cell and where it stands; coordinates are relative to the cell."""

    text: str
    size: int
    strong: bool
    color: str
    rect: QRect
    flags: int = _TEXT
    is_hint: bool = False


class SheetDelegate(QStyledItemDelegate):
    """Paints cells from cached pictures and gives them an editor that grows.

    `moved(step)` after a key that also leaves the editor: 1 and -1 are the next and the previous cell, 2 the one below.
    `grew(index, height)` while the text in the editor needs more room.
    """

    moved = Signal(int)
    grew = Signal(object, int)
    drafted = Signal(object, str)
    refused = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cache: dict[tuple[object, ...], QPixmap] = {}
        theme().changed.connect(self._cache.clear)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy the cell from the cache, painting it first if needed."""
        rect, state = option.rect, option.state
        cell: SheetCell = index.data(CELL)
        current = bool(state & QStyle.StateFlag.State_HasFocus)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self.paint_cell(painter, rect, cell, current=current, chosen=chosen)

    def paint_cell(
        self, painter: QPainter, rect: QRect, cell: SheetCell, *, current: bool = False, chosen: bool = False
    ) -> None:
        """Draw `cell` into `rect`."""
        device = painter.device()
        ratio = device.devicePixelRatioF() if device else 1.0
        key = (cell, rect.width(), rect.height(), current, chosen, ratio)
        image = self._cache.get(key)
        if image is None:
            if len(self._cache) > 400:
                self._cache.clear()
            image = self._cache[key] = _cell_image(cell, rect.size(), current, chosen, ratio)
        painter.drawPixmap(rect.topLeft(), image)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height the cell needs at the width its column has."""
        rect = option.rect
        return QSize(rect.width(), needed_height(index.data(CELL), rect.width()))

    # -- editing ------------------------------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """A text field over the cell; minutes take numbers only."""
        cell: SheetCell = index.data(CELL)
        editor = CellEditor(parent, numbers=cell.kind is Kind.MINUTES)
        editor.setAccessibleName(str(index.data(int(Qt.ItemDataRole.AccessibleTextRole))))
        place = self._lasting(index)
        editor.grew.connect(lambda height: self.grew.emit(place, height + self._above(cell, editor)))
        editor.draft.connect(lambda text: self.drafted.emit(place, text))
        editor.error_changed.connect(self.refused)
        editor.paused.connect(lambda: self.commitData.emit(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Start from what can be changed."""
        if isinstance(editor, CellEditor):
            editor.start_from(str(index.data(int(Qt.ItemDataRole.EditRole)) or ""))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Hand what was typed to the model, unless it must not be kept."""
        if isinstance(editor, CellEditor) and not editor.error():
            model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Cover the cell; below a prediction that is closed, only the part for the amendment."""
        rect = QRect(option.rect)
        if isinstance(editor, CellEditor):
            rect.setTop(rect.top() + self._above(index.data(CELL), editor))
        editor.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes down, Tab on, Escape stays: all keep what was typed; what is refused Escape takes back."""
        if isinstance(watched, CellEditor):
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._leave(watched, event)
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide) and watched.error():
                return False
        return super().eventFilter(watched, event)

    def _leave(self, editor: CellEditor, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        new_line = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        if key not in _STEPS or (_STEPS[key] == 2 and new_line):
            return False
        if editor.error() and key != Qt.Key.Key_Escape:
            return True
        if editor.error():
            editor.take_back()
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if _STEPS[key]:
            self.moved.emit(_STEPS[key])
        return True

    @staticmethod
    def _above(cell: SheetCell, editor: CellEditor) -> int:
        """How much of the cell stays visible above the editor: a closed prediction."""
        if not cell.locked:
            return 0
        pieces = lay_out(SheetCell(cell.kind, text=cell.text, hint=cell.hint, locked=True), editor.width())
        return pieces[-1].rect.bottom() + 4 if pieces else 0

    @staticmethod
    def _lasting(index: Index) -> Index:
        return QPersistentModelIndex(index)


def needed_height(cell: SheetCell, width: int) -> int:
    """Height of a cell at `width`."""
    pieces = lay_out(cell, width)
    bottom = pieces[-1].rect.bottom() if pieces else PAD
    chip = theme().px(22) + 8 if cell.chip or cell.key_hint else 0
    return max(theme().px(44), bottom + chip + PAD)


def lay_out(cell: SheetCell, width: int) -> list[Piece]:
    """The texts of a cell from top to bottom."""
    pieces: list[Piece] = []
    indent = 20 if cell.locked else 0
    if cell.text:
        strong = cell.kind in (Kind.STAGE, Kind.NOTHING)
        _below(pieces, cell.text, tokens.CAPTION, "text", width, strong=strong, indent=indent)
    elif cell.hint:
        _below(pieces, cell.hint, tokens.CAPTION, "text2", width, indent=indent, is_hint=True)
    if cell.caption:
        _below(pieces, cell.caption, tokens.CHIP, "text2", width)
    if cell.amended:
        _below(pieces, cell.amended, tokens.CAPTION, "primary", width, indent=20)
    for note in cell.noted:
        _below(pieces, note, tokens.CAPTION, "primary", width)
    for other in cell.others:
        _below(pieces, other, tokens.CHIP, "text2", width)
    return pieces


def _below(
    pieces: list[Piece],
    text: str,
    size: int,
    color: str,
    width: int,
    *,
    strong: bool = False,
    indent: int = 0,
    is_hint: bool = False,
) -> None:
    top = pieces[-1].rect.bottom() + 5 if pieces else PAD
    room = QRect(PAD + indent, top, max(24, width - 2 * PAD - indent), _TALL)
    font = theme().font(size, strong=strong)
    font.setItalic(is_hint)
    metrics, flags = QFontMetrics(font), _TEXT
    used = metrics.boundingRect(room, flags, text)
    if used.width() > room.width():
        flags = _BROKEN
        used = metrics.boundingRect(room, flags, text)
    place = QRect(room.left(), top, room.width(), used.height())
    pieces.append(Piece(text, size, strong, color, place, flags, is_hint))


def _cell_image(cell: SheetCell, size: QSize, current: bool, chosen: bool, ratio: float) -> QPixmap:
    look = theme()
    image = QPixmap(size * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(look.color("surface2" if cell.locked or cell.kind is Kind.NOTHING else "surface"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pieces = lay_out(cell, size.width())
    if cell.locked:
        painter.drawPixmap(PAD - 2, PAD + 1, pixmap("lock", 16, "text2", ratio))
    for piece in pieces:
        font = look.font(piece.size, strong=piece.strong)
        font.setItalic(piece.is_hint)
        painter.setFont(font)
        painter.setPen(look.color(piece.color))
        painter.drawText(piece.rect, piece.flags, piece.text)
        if cell.amended and piece.text == cell.amended and piece.color == "primary":
            painter.drawPixmap(PAD - 2, piece.rect.top() + 1, pixmap("pencil", 16, "primary", ratio))
    _paint_foot(painter, cell, size)
    painter.setPen(QPen(look.color("border"), 1))
    painter.drawLine(0, size.height() - 1, size.width(), size.height() - 1)
    if cell.kind in _LAST_OF_PUPIL:
        painter.setPen(QPen(look.color("border2"), 1))
    painter.drawLine(size.width() - 1, 0, size.width() - 1, size.height())
    if current or chosen:
        painter.setPen(QPen(look.color("primary" if current else "border2"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(1, 1, size.width() - 3, size.height() - 3), 4, 4)
    painter.end()
    return image


def _paint_foot(painter: QPainter, cell: SheetCell, size: QSize) -> None:
    look = theme()
    height = look.px(22)
    top = size.height() - height - PAD
    if cell.chip:
        wanted = chip_size(cell.chip)
        width = min(wanted.width(), size.width() - 2 * PAD)
        text = cell.chip
        if width < wanted.width():
            metrics = QFontMetrics(look.font(tokens.CHIP, strong=True))
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 20)
        paint_chip(painter, QRectF(PAD, top, width, height), text, cell.tone)
    elif cell.key_hint:
        painter.setFont(look.font(tokens.CHIP))
        painter.setPen(look.color("text2"))
        painter.drawText(
            QRect(PAD, top, size.width() - 2 * PAD, height), int(Qt.AlignmentFlag.AlignVCenter), cell.key_hint
        )
