"""Days side by side, a week in each row: a month has five or six rows, a week one with more in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.ui.calendar.day_paint import DayDelegate
from app.ui.calendar.words import CalendarWords
from app.ui.kit.base import set_kind

if TYPE_CHECKING:
    from app.usecases.calendar import CalendarPicture

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY, _SPOKEN = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


class DaysModel(QAbstractTableModel):
    """Days from `first` on, seven a row."""

    def __init__(self, words: CalendarWords) -> None:
        super().__init__()
        self._words = words
        self.first, self.rows = date(2026, 8, 31), 0
        self.month: int | None = None
        """The month that is meant; days of others are pale. None when all are meant."""
        self.picture: CalendarPicture | None = None

    def show_days(self, first: date, rows: int, month: int | None) -> None:
        """Show other days."""
        self.beginResetModel()
        self.first, self.rows, self.month = first, rows, month
        self.endResetModel()

    def show_picture(self, picture: CalendarPicture) -> None:
        """Show what is on the days."""
        self.picture = picture
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rows - 1, 6))

    def day(self, index: Index) -> date:
        """The day of a cell."""
        return self.first + timedelta(days=7 * index.row() + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; an invalid one for a day that is not shown."""
        offset = (day - self.first).days
        return self.index(offset // 7, offset % 7) if 0 <= offset < 7 * self.rows else QModelIndex()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Weeks shown."""
        return 0 if parent.isValid() else self.rows

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Days of a week."""
        return 0 if parent.isValid() else 7

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The number of the day, and for screen readers all that is on it."""
        if role == _SPOKEN:
            return self._words.spoken(self.day(index), self.picture)
        return str(self.day(index).day) if role == _DISPLAY else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Names of weekdays."""
        if role == _DISPLAY and orientation == Qt.Orientation.Horizontal:
            return self._words.weekday(section)
        return None


class CalendarGrid(QTableView):
    """`chosen(day)` while moving, `wanted(day)` when a day beyond the ones shown is gone to, `opened(day)` on Enter."""

    chosen = Signal(object)
    wanted = Signal(object)
    opened = Signal(object)
    turned = Signal(int)
    """PgUp and PgDown: a page back or on."""

    def __init__(self, name: str, words: CalendarWords, today: date) -> None:
        super().__init__()
        set_kind(self, "calendar")
        self.setAccessibleName(name)
        self.days = DaysModel(words)
        self.days.setParent(self)
        self.setModel(self.days)
        self.setItemDelegate(DayDelegate(self.days, words, today, self))
        self.verticalHeader().hide()
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMinimumSectionSize(20)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.days.day(index)))

    def day(self) -> date | None:
        """The day of the cursor."""
        index = self.currentIndex()
        return self.days.day(index) if index.isValid() else None

    def show_day(self, day: date) -> None:
        """Put the cursor on a day that is shown."""
        self.setCurrentIndex(self.days.index_of(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk over days and beyond the ones shown; PgUp, PgDown turn; Enter opens."""
        day, key = self.day(), Qt.Key(event.key())
        if key in _STEPS and day is not None:
            self._go(day + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and day is not None:
            self.opened.emit(day)
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        if self.days.index_of(day).isValid():
            self.show_day(day)
        else:
            self.wanted.emit(day)

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.days.day(index))
