"""A table for 100,000 rows: only the pages that are looked at are read."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct, field
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.ui.kit import tokens
from app.ui.kit.icons import icon
from app.ui.kit.theme import theme

PAGE = 100
_KEPT_PAGES = 48
_NARROW, _WIDE = 480, 900
"""Widths of a table between which columns grow."""
_BESIDE_TEXT = 32
"""Padding of a cell."""
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_ICON = int(Qt.ItemDataRole.DecorationRole)
_TIP, _SPOKEN = int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)
_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex

Page = Sequence[tuple[object, Sequence[str]]]
"""Rows as (key, one text per column)."""
PageReader = Callable[[int, int, Callable[[Page], None]], None]
"""`read(offset, limit, deliver)`: fetch the rows (usually on the `read` lane) and call `deliver` on the main thread."""


class Column(Struct, frozen=True):
    """Heading of a column; `key` is what sorting by it is called; `width` in pixels, 0 for the rest of the room.

    A column that is `widest` in pixels takes part of what room there is in a table as wide as a page, and gives up to a
    quarter of its own while texts in the column of the rest are cut.
    """

    key: str
    title: str
    width: int = 0
    widest: int = 0
    is_number: bool = False
    marks: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Word of a cell → icon and colour that stand for it; the word is what the tool tip and a screen reader say."""


class PagedTableModel(QAbstractTableModel):
    """Shows `count` rows and asks `read` for the pages that come into view; rows not read yet are blank."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._count = 0
        self._read: PageReader | None = None
        self._pages: OrderedDict[int, Page] = OrderedDict()
        self._asked: set[int] = set()
        self._generation = 0

    def show(self, count: int, read: PageReader) -> None:
        """Show another result of `count` rows."""
        self.beginResetModel()
        self._count, self._read = count, read
        self._pages.clear()
        self._asked.clear()
        self._generation += 1
        self.endResetModel()

    def key(self, row: int) -> object:
        """Key of a row, None while its page is not there."""
        page = self._pages.get(row // PAGE)
        return page[row % PAGE][0] if page and row % PAGE < len(page) else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of rows, read or not."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text of a cell, or its mark; asks for its page if that is missing."""
        column = self.columns[index.column()]
        if role == _ALIGN and column.is_number:
            return _RIGHT
        if column.marks:
            return self._mark(column, self._text(index), role)
        return self._text(index) if role == _DISPLAY else None

    def _mark(self, column: Column, word: str, role: int) -> Any:
        if role == _ICON and word in column.marks:
            return icon(*column.marks[word])
        return word if role in (_TIP, _SPOKEN) and word else None

    def _text(self, index: Index) -> str:
        number, offset = divmod(index.row(), PAGE)
        page = self._pages.get(number)
        if page is None:
            self._ask(number)
            page = self._pages.get(number)  # a reader may deliver at once
            if page is None:
                return ""
        return page[offset][1][index.column()] if offset < len(page) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Titles of the columns; numbers of the rows."""
        if role == _DISPLAY:
            return self.columns[section].title if orientation == Qt.Orientation.Horizontal else section + 1
        if role == _ALIGN and orientation == Qt.Orientation.Horizontal:
            return _RIGHT if self.columns[section].is_number else _LEFT
        return None

    def _ask(self, number: int) -> None:
        if number in self._asked or self._read is None:
            return
        self._asked.add(number)
        generation = self._generation
        self._read(number * PAGE, PAGE, lambda page: self._take(generation, number, page))

    def _take(self, generation: int, number: int, page: Page) -> None:
        if generation != self._generation:
            return
        self._asked.discard(number)
        self._pages[number] = page
        while len(self._pages) > _KEPT_PAGES:
            self._pages.popitem(last=False)
        first = number * PAGE
        last = min(self._count, first + PAGE) - 1
        if last >= first:
            # Queued: a reader that delivers at once would otherwise repaint inside a paint.
            QTimer.singleShot(0, self, lambda: self._announce(generation, first, last))

    def _announce(self, generation: int, first: int, last: int) -> None:
        if generation == self._generation:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1), [_DISPLAY])


class PagedTable(QTableView):
    """The view for a `PagedTableModel`: whole rows of one height.

    `opened(key)` on Enter or double click, `sorted_by(column key, descending)` on a click on a heading.
    """

    opened = Signal(object)
    sorted_by = Signal(str, bool)

    def __init__(self, name: str, columns: Sequence[Column], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._table = PagedTableModel(columns)
        self.setModel(self._table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._rest = next((number for number, column in enumerate(columns) if column.width == 0), None)
        self._longest = ""
        self._table.modelReset.connect(self._forget_longest)
        self._table.dataChanged.connect(self._measure)
        self._fit_rows()
        theme().changed.connect(self._fit_rows)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(not any(column.width == 0 for column in columns))
        for number, column in enumerate(columns):
            if column.width:
                self.setColumnWidth(number, column.width)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
        header.setSectionsClickable(True)
        header.sortIndicatorChanged.connect(self._on_sort)
        self.activated.connect(self._open)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        self._share_room()
        super().resizeEvent(event)

    def show_rows(self, count: int, read: PageReader) -> None:
        """Show `count` rows; `read` is asked for pages of `PAGE` rows as they come into view."""
        self._table.show(count, read)

    def set_sortable(self, key: str, *, descending: bool = False) -> None:
        """Let the headings sort, starting from the column `key`."""
        number = [column.key for column in self._table.columns].index(key)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(True)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header.blockSignals(True)
        header.setSortIndicator(number, order)
        header.blockSignals(False)

    def key(self) -> object:
        """Key of the current row, None without one."""
        index = self.currentIndex()
        return self._table.key(index.row()) if index.isValid() else None

    def _forget_longest(self) -> None:
        self._longest = ""

    def _measure(self, first: QModelIndex, last: QModelIndex) -> None:
        if self._rest is not None:
            texts = [str(self._table.index(row, self._rest).data()) for row in range(first.row(), last.row() + 1)]
            self._longest = max(self._longest, *texts, key=self.fontMetrics().horizontalAdvance)
            self._share_room()

    def _share_room(self) -> None:
        """Columns grow with a wide table; in a narrow one they make way for the longest text beside them."""
        room, columns = self.viewport().width(), self._table.columns
        spare = min(max(room - _NARROW, 0) / (_WIDE - _NARROW), 1.0)
        widths = {
            number: column.width + round((column.widest - column.width) * spare)
            for number, column in enumerate(columns)
            if column.widest > column.width
        }
        taken = sum(widths.get(number, column.width) for number, column in enumerate(columns))
        missing = self.fontMetrics().horizontalAdvance(self._longest) + _BESIDE_TEXT - (room - taken)
        gives = {number: width - columns[number].width * 3 // 4 for number, width in widths.items()}
        share = min(max(missing, 0) / max(sum(gives.values()), 1), 1.0) if self._longest else 0.0
        for number, width in widths.items():
            self.setColumnWidth(number, width - math.ceil(gives[number] * share))

    def _open(self, index: QModelIndex) -> None:
        key = self._table.key(index.row())
        if key is not None:
            self.opened.emit(key)

    def _on_sort(self, number: int, order: Qt.SortOrder) -> None:
        if self.horizontalHeader().isSortIndicatorShown() and 0 <= number < len(self._table.columns):
            self.sorted_by.emit(self._table.columns[number].key, order == Qt.SortOrder.DescendingOrder)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(tokens.ROW_HEIGHT))
