"""A list of records in two lines with a chip: lessons, cycles, projects, people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QCursor, QFontMetrics, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.chips import chip_size, paint_chip
from app.ui.kit.icons import pixel_ratio, pixmap
from app.ui.kit.theme import theme
from app.ui.kit.tokens import Tone

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class ListRow(Struct, frozen=True):
    """One row: `key` is what `chosen` carries, usually the id of a record."""

    key: object
    title: str
    subtitle: str = ""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    icon: str = ""
    is_caption: bool = False
    """A heading between rows: only its title is shown, and the keys pass over it."""


class ListRowModel(QAbstractListModel):
    """The rows of a `RecordList`."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        is_caption = index.isValid() and index.row() < len(self.rows) and self.rows[index.row()].is_caption
        return Qt.ItemFlag.NoItemFlags if is_caption else super().flags(index)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Title for display, the whole row in words for screen readers."""
        if role != _DISPLAY and role != _SPOKEN:
            return None
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _DISPLAY:
            return row.title
        return ", ".join(part for part in (row.title, row.subtitle, row.chip) if part)


class RecordList(QListView):
    """Two-line rows; `chosen(key)` on click, Enter or moving with the arrows; `opened(key)` on click and Enter.

    `entered` follows `opened` after Enter: whoever works with the keyboard wants to go on in what was opened.
    """

    chosen = Signal(object)
    opened = Signal(object)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "records")
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self._rows = ListRowModel()
        self.setModel(self._rows)
        self._delegate = _RowDelegate(self._rows, self)
        self.setItemDelegate(self._delegate)
        self._quiet = False
        self.selectionModel().currentChanged.connect(lambda _new, _old: self._choose())
        self.clicked.connect(lambda _index: self._open())
        self.activated.connect(lambda _index: self._open())
        theme().changed.connect(self._delegate.forget)

    def show_rows(self, rows: Sequence[ListRow], current: object = None) -> None:
        """Show `rows`; keeps the chosen key (or chooses `current`) and the scroll position. Emits nothing."""
        keep = self.key() if current is None else current
        place = self.verticalScrollBar().value()
        self._quiet = True
        self._delegate.forget()
        self.setUniformItemSizes(not any(row.is_caption for row in rows))
        self._rows.show_rows(rows)
        self.choose(keep)
        self.verticalScrollBar().setValue(place)
        self._quiet = False

    def choose(self, key: object) -> bool:
        """Make the row of `key` the current one; False if there is none."""
        for number, row in enumerate(self._rows.rows):
            if row.key == key and not row.is_caption:
                index = self._rows.index(number)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                return True
        return False

    def key(self) -> object:
        """Key of the current row, None without one."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].key if index.isValid() else None

    def rows(self) -> tuple[ListRow, ...]:
        """The rows shown."""
        return self._rows.rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row, and says that it was Enter."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key() is not None:
            self.entered.emit()

    def _choose(self) -> None:
        if not self._quiet and self.key() is not None:
            self.chosen.emit(self.key())

    def _open(self) -> None:
        if self.key() is not None:
            self.opened.emit(self.key())


class _RowDelegate(QStyledItemDelegate):
    """Paints a row once into a pixmap and copies it from then on: repainting must not wait for Python.

    What is chosen and where the mouse is it asks the view: the first look at `option.state` makes all enumerations of
    `QStyle`, which is a hundredth of the way to the first screen.
    """

    def __init__(self, model: ListRowModel, view: QListView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._cache: dict[tuple[object, ...], QPixmap] = {}

    def forget(self) -> None:
        """Drop the painted rows (other rows, other colours)."""
        self._cache.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all rows alike
        """Height of two lines and their padding, of one line for a heading."""
        if self._model.rows[index.row()].is_caption:
            return QSize(200, theme().px(20) + 10)
        return QSize(200, theme().px(40) + 24)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy the row from the cache, painting it first if needed."""
        rect = option.rect
        selected = self._view.selectionModel().isSelected(index)
        hovered = self._is_under_mouse(index)
        ratio = pixel_ratio(painter)
        row = self._model.rows[index.row()]
        key = (row, rect.width(), rect.height(), selected, hovered, ratio)
        image = self._cache.get(key)
        if image is None:
            if len(self._cache) > 256:
                self._cache.clear()
            image = self._cache[key] = _row_image(row, rect.size(), selected, hovered, ratio)
        painter.drawPixmap(rect.topLeft(), image)

    def _is_under_mouse(self, index: Index) -> bool:
        seen = self._view.viewport()
        return seen.underMouse() and self._view.indexAt(seen.mapFromGlobal(QCursor.pos())) == index


def _row_image(row: ListRow, size: QSize, selected: bool, hovered: bool, ratio: float) -> QPixmap:
    image = QPixmap(size * ratio)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    look = theme()
    box = QRectF(0, 1, size.width(), size.height() - 2)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("soft" if selected else "surface2"))
        painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
    if selected:
        painter.setBrush(look.color("primary"))
        painter.drawRoundedRect(QRectF(0, 10, 4, size.height() - 20), 2, 2)
    left, right = 14.0, size.width() - 12.0
    if row.is_caption:
        painter.setFont(look.font(tokens.CAPTION, strong=True))
        painter.setPen(look.color("text2"))
        room = QRectF(left, 0, right - left, size.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, row.title)
        painter.end()
        return image
    if row.icon:
        painter.drawPixmap(int(left), int(size.height() / 2 - 11), pixmap(row.icon, 22, "primary", ratio))
        left += 34
    _paint_texts(painter, row, QRectF(left, 0, right - left, size.height()), selected)
    painter.end()
    return image


def _paint_texts(painter: QPainter, row: ListRow, room: QRectF, selected: bool) -> None:
    look = theme()
    strong, plain = look.font(tokens.BASE, strong=True), look.font(tokens.CAPTION)
    lines = look.px(20)
    top = (room.height() - 2 * lines - 2) / 2 if row.subtitle else (room.height() - lines) / 2
    width = room.width()
    if row.chip:
        size = chip_size(row.chip)
        place = QRectF(room.right() - size.width(), top - 1, size.width(), size.height())
        paint_chip(painter, place, row.chip, row.tone, raised=selected)
        width -= size.width() + 8
    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
    painter.setFont(strong)
    painter.setPen(look.color("text"))
    title = QFontMetrics(strong).elidedText(row.title, Qt.TextElideMode.ElideRight, int(width))
    painter.drawText(QRectF(room.x(), top, width, lines), align, title)
    if row.subtitle:
        painter.setFont(plain)
        painter.setPen(look.color("text2"))
        subtitle = QFontMetrics(plain).elidedText(row.subtitle, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(QRectF(room.x(), top + lines + 2, room.width(), lines), align, subtitle)
