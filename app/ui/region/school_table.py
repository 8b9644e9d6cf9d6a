"""The schools of a region as a table: sorted by any column, silence as a chip with its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.ui.kit.chips import chip_size, paint_chip
from app.ui.kit.theme import theme
from app.ui.region.words import share_words, silence_words

if TYPE_CHECKING:
    from app.domain.ids import Id
    from app.usecases.region import SchoolFigures

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_NO_PARENT = QModelIndex()
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex

KEYS = ("name", "district", "sessions", "attendance", "cycles", "projects", "silence")
_WIDTHS = {"district": 150, "sessions": 100, "attendance": 104, "cycles": 150, "projects": 100, "silence": 150}
_NUMBERS = frozenset({"sessions", "attendance", "cycles", "projects"})
_GIVEN_UP_FIRST = ("district", "projects", "cycles")
_LEAST_NAME = 190
_ROW, _HEADING_SIDES, _LEAST_ROWS = 40, 36, 6


class SchoolModel(QAbstractTableModel):
    """The schools in the order they were given."""

    def __init__(self) -> None:
        super().__init__()
        self.schools: tuple[SchoolFigures, ...] = ()
        self._titles = {
            "name": self.tr("School"), "district": self.tr("District"), "sessions": self.tr("Sessions"),
            "attendance": self.tr("Attendance"), "cycles": self.tr("Lesson study"), "projects": self.tr("Projects"),
            "silence": self.tr("Last change"),
        }  # fmt: skip

    def show(self, schools: Sequence[SchoolFigures]) -> None:
        """Show other schools."""
        self.beginResetModel()
        self.schools = tuple(schools)
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of schools."""
        return 0 if parent.isValid() else len(self.schools)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(KEYS)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Text of a cell; for a screen reader with its heading."""
        key = KEYS[index.column()]
        if role == _ALIGN:
            return _RIGHT if key in _NUMBERS else _LEFT
        if role not in (_DISPLAY, _SPOKEN) or index.row() >= len(self.schools):
            return None
        text = self._text(self.schools[index.row()], key)
        return f"{self._titles[key]}: {text}" if role == _SPOKEN else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Headings."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _RIGHT if KEYS[section] in _NUMBERS else _LEFT
        return self._titles[KEYS[section]] if role == _DISPLAY else None

    def _text(self, school: SchoolFigures, key: str) -> str:
        if not school.is_known and key not in ("name", "district", "silence"):
            return "–"
        if key == "attendance":
            return share_words(school.attendance)
        if key == "cycles":
            taught = school.taught_cycles
            return self.tr("{cycles}, taught {taught}").format(cycles=school.cycles, taught=taught)
        if key == "silence":
            return silence_words(school)[0]
        return str(getattr(school, key))


class SilenceDelegate(QStyledItemDelegate):
    """Paints the last column as a chip."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The background as everywhere, and the chip on it."""
        model = index.model()
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        plain.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, plain.widget)
        if not isinstance(model, SchoolModel):
            return
        text, tone = silence_words(model.schools[index.row()])
        size, box = chip_size(text), QRectF(option.rect)
        chip = QRectF(box.left() + 8, box.center().y() - size.height() / 2, size.width(), size.height())
        selected = bool(plain.state & QStyle.StateFlag.State_Selected)
        paint_chip(painter, chip, text, tone, raised=selected)


class SchoolTable(QTableView):
    """`opened(id)` on click and Enter, `sorted_by(column, descending)` on a heading."""

    opened = Signal(object)
    sorted_by = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Schools of the region"))
        self.schools = SchoolModel()
        self.setModel(self.schools)
        self.setItemDelegateForColumn(KEYS.index("silence"), SilenceDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_rows()
        theme().changed.connect(self._fit_rows)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in range(1, len(KEYS)):
            self.setColumnWidth(number, self._width(number))
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._on_sort)
        self.clicked.connect(self._open)

    def order(self) -> tuple[str, bool]:
        """Column the table is sorted by, and whether descending."""
        header = self.horizontalHeader()
        return KEYS[header.sortIndicatorSection()], header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder

    def sort_by(self, key: str, *, descending: bool) -> None:
        """Sort by a column, as a click on its heading does."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(KEYS.index(key), order)

    def show_schools(self, schools: Sequence[SchoolFigures]) -> None:
        """Show schools in this order; the chosen one stays chosen."""
        chosen = self.key()
        self.schools.show(schools)
        for number, school in enumerate(schools):
            if school.id == chosen:
                self.setCurrentIndex(self.schools.index(number, 0))

    def key(self) -> Id | None:
        """Id of the chosen school."""
        row = self.currentIndex().row()
        return self.schools.schools[row].id if 0 <= row < len(self.schools.schools) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the chosen school."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all, the names of the schools matter more than the least important columns."""
        super().resizeEvent(event)
        room = event.size().width() - theme().px(_LEAST_NAME)
        widths = {key: self._width(number) for number, key in enumerate(KEYS) if number}
        for key in _GIVEN_UP_FIRST:
            fits = sum(widths.values()) <= room
            self.setColumnHidden(KEYS.index(key), not fits)
            if not fits:
                del widths[key]

    def _width(self, number: int) -> int:
        """Room for the heading of a column, and at least for its usual texts."""
        title = str(self.schools.headerData(number, Qt.Orientation.Horizontal))
        words = QFontMetrics(theme().font(strong=True)).horizontalAdvance(title) + _HEADING_SIDES
        return max(theme().px(_WIDTHS[KEYS[number]]), words)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.schools.schools[index.row()].id)

    def _on_sort(self, number: int, order: Qt.SortOrder) -> None:
        self.sorted_by.emit(KEYS[number], order is Qt.SortOrder.DescendingOrder)

    def _fit_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme().px(_ROW))
        self.setMinimumHeight(theme().px(_ROW) * _LEAST_ROWS)
