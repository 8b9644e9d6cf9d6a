"""The grid itself: cursor, keys, selection, widths."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus
from app.ui.attachments.adding import can_take
from app.ui.attendance.cell_paint import Cursor, SheetPictures
from app.ui.attendance.keys import status_of
from app.ui.attendance.marks import ORDER
from app.ui.attendance.model import TOTALS, Index, SheetModel
from app.ui.attendance.name_header import NAMES_MOST, NameHeader
from app.ui.kit import tokens
from app.ui.kit.base import set_kind
from app.ui.kit.theme import theme

Cells = list[tuple[int, int]]
_NAMES_LEAST, _SLOT_LEAST, _SLOT_MOST, _TOTAL = 190, 62, 190, 74
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEAR = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_NOTHING: frozenset[int] = frozenset()
_CONTROL = Qt.KeyboardModifier.ControlModifier


class SheetView(QTableView):
    """People × slots. Says what a person wants; what comes of it is decided by the sheet around it."""

    marked = Signal(object, object)
    """cells, status: give these cells this mark, or empty them with None."""
    details_wanted = Signal()
    hours_wanted = Signal()
    undo_wanted = Signal()
    pasted = Signal(str)
    photo_pasted = Signal(object)
    """The copied data, when it is a picture or a file and no text."""
    menu_wanted = Signal(QPoint)

    def __init__(
        self, name: str, model: SheetModel, language: str, can_undo: Callable[[], bool], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.can_undo = can_undo
        set_kind(self, "sheet")
        self.setAccessibleName(name)
        self._model, self._language = model, language
        self.names = NameHeader(self)
        self.setVerticalHeader(self.names)
        self.setModel(model)
        self.pictures = SheetPictures()
        theme().changed.connect(self.pictures.forget)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(48)
        self._fit_rows()
        theme().changed.connect(self._fit_rows)
        model.modelReset.connect(self._fit_columns)

    def go_to(self, row: int, column: int) -> None:
        """Put the cursor on a cell."""
        self.setCurrentIndex(self._model.index(row, column))

    def cell(self) -> tuple[int, int] | None:
        """Row and column of the cursor, None while there is none."""
        index = self.currentIndex()
        return (index.row(), index.column()) if index.isValid() and index.column() < len(self._model.slots) else None

    def chosen(self) -> Cells:
        """The chosen cells, at least that of the cursor."""
        found = [
            (index.row(), index.column()) for index in self.selectedIndexes() if index.column() < len(self._model.slots)
        ]
        current = self.cell()
        return sorted(found) if len(found) > 1 else [current] if current else []

    def move_down(self) -> None:
        """To the next person; from the last one to the first of the next slot."""
        current = self.cell()
        if current is None:
            return
        row, column = current
        if row + 1 < len(self._model.people):
            self.go_to(row + 1, column)
        elif column + 1 < len(self._model.slots):
            self.go_to(0, column + 1)

    def go_beside(self, step: int) -> None:
        """The same person in the slot before or after."""
        current = self.cell()
        if current is not None and 0 <= current[1] + step < len(self._model.slots):
            self.go_to(current[0], current[1] + step)

    def place(self) -> tuple[Id, Id] | None:
        """Person and slot of the cursor, which outlive a change of the sheet."""
        current = self.cell()
        if current is None:
            return None
        return self._model.people[current[0]].person_id, self._model.slots[current[1]].id

    def return_to(self, place: tuple[Id, Id] | None) -> bool:
        """Put the cursor back on person and slot; False if one of them has gone."""
        rows = [row for row, person in enumerate(self._model.people) if place and person.person_id == place[0]]
        columns = [column for column, slot in enumerate(self._model.slots) if place and slot.id == place[1]]
        if not rows or not columns:
            return False
        if self.cell() != (rows[0], columns[0]):
            self.go_to(rows[0], columns[0])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Marks by key or letter, Space, Enter, Delete, F2, F4, paste and undo; arrows are the table's."""
        action = self._action(event)
        if action is None:
            super().keyPressEvent(event)
        else:
            action()
            event.accept()

    def keyboardSearch(self, search: str) -> None:
        """Letters are marks here and never jump to a row."""

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+V, and Ctrl+Z while there is a mark to take back, before the window's shortcuts do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and self.can_undo()
            if undo or event.matches(QKeySequence.StandardKey.Paste):
                event.accept()
                return True
        return super().event(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a cell, by the right button or the menu key."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(rect.bottomLeft()))
        else:
            self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the pictures of the rows in sight."""
        model, names = self._model, self.names
        if not model.people or not model.slots:
            return
        region = event.rect()
        first, last = names.visualIndexAt(region.top()), names.visualIndexAt(region.bottom())
        if first < 0:
            return
        columns = range(model.columnCount())
        widths = tuple(self.columnWidth(column) for column in columns)
        height, ratio = names.defaultSectionSize(), self.devicePixelRatioF()
        left, top = self.columnViewportPosition(0), self.rowViewportPosition(first)
        chosen, current = self._chosen_by_row(), self.cell()
        ring = "primary" if self.hasFocus() else "border2"
        painter = QPainter(self.viewport())
        for row in range(first, (len(model.people) - 1 if last < 0 else last) + 1):
            cursor = Cursor(current[1], ring) if current is not None and current[0] == row else None
            marked = chosen.get(row, _NOTHING)
            painter.drawPixmap(
                left, top, self.pictures.row(model.marks.row_look(row), widths, height, ratio, marked, cursor)
            )
            top += height
        painter.end()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Show which row the cursor is in."""
        super().currentChanged(current, previous)
        self.names.set_current(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Slots share the room."""
        super().resizeEvent(event)
        self._fit_columns()

    def _chosen_by_row(self) -> dict[int, frozenset[int]]:
        """The chosen columns of each row, when more is chosen than the cell of the cursor."""
        cells = self.chosen()
        found: dict[int, set[int]] = {}
        for row, column in cells if len(cells) > 1 else ():
            found.setdefault(row, set()).add(column)
        return {row: frozenset(columns) for row, columns in found.items()}

    def _action(self, event: QKeyEvent) -> Callable[[], object] | None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        if event.matches(QKeySequence.StandardKey.Undo):
            return self.undo_wanted.emit
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste
        if key == Qt.Key.Key_A and modifiers == _CONTROL:
            return self._choose_column
        if modifiers & ~_PLAIN:
            return None
        plain = {
            Qt.Key.Key_Space: self._cycle,
            Qt.Key.Key_F2: self.details_wanted.emit,
            Qt.Key.Key_F4: self.hours_wanted.emit,
        }
        plain |= dict.fromkeys(_ENTER, self.move_down) | dict.fromkeys(_CLEAR, lambda: self._mark(None))
        if key in plain:
            return plain[key]
        status = status_of(event, self._language)
        return None if status is None else lambda: self._mark(status)

    def _paste(self) -> None:
        data = QGuiApplication.clipboard().mimeData()
        if can_take(data) and (data.hasUrls() or not data.hasText()):
            self.photo_pasted.emit(data)
        else:
            self.pasted.emit(data.text())

    def _mark(self, status: AttendanceStatus | None) -> None:
        cells = self.chosen()
        if cells:
            self.marked.emit(cells, status)

    def _cycle(self) -> None:
        current = self.cell()
        if current is not None:
            standing = self._model.marks.at(*current).status
            self._mark(ORDER[(ORDER.index(standing) + 1) % len(ORDER)] if standing in ORDER else ORDER[0])

    def _choose_column(self) -> None:
        current = self.cell()
        if current is not None:
            self.clearSelection()
            mode = self.selectionModel().SelectionFlag.Select
            for row in range(len(self._model.people)):
                self.selectionModel().select(self._model.index(row, current[1]), mode)

    def _fit_rows(self) -> None:
        self.names.setDefaultSectionSize(theme().px(tokens.ROW_HEIGHT))
        self.names.geometriesChanged.emit()
        self._fit_columns()

    def _fit_columns(self) -> None:
        slots = len(self._model.slots)
        if not slots:
            return
        total, least = theme().px(_TOTAL), theme().px(_SLOT_LEAST)
        room = self.width() - TOTALS * total - 2 * self.frameWidth() - 14
        most = theme().px(_SLOT_MOST)
        names = max(min(NAMES_MOST, self.width() * 2 // 5), room - slots * most)
        self.names.set_room(max(_NAMES_LEAST, min(names, room - slots * least)))
        width = max(least, min(most, (room - self.names.sizeHint().width()) // slots))
        for column in range(slots):
            self.setColumnWidth(column, width)
        for column in range(slots, slots + TOTALS):
            self.setColumnWidth(column, total)


def marked_as(found: Attendance, status: AttendanceStatus | None) -> Attendance:
    """`found` with another mark, and nothing left of what belonged to the one before."""
    if found.status is status:
        return found
    return replace(found, status=status, arrival=None, departure=None, minutes_present=None, reason=None)


def same_for_all(
    model: SheetModel, cells: Sequence[tuple[int, int]], status: AttendanceStatus | None
) -> list[Attendance]:
    """The marks that give all `cells` one status."""
    return [marked_as(model.marks.at(row, column), status) for row, column in cells]
