"""The observation sheet on the screen: moving, typing and comparing with the keyboard alone."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from app.domain.ids import Id
from app.ui.kit.digit_keys import digit_of
from app.ui.kit.held import is_held
from app.ui.kit.theme import theme
from app.ui.lesson_study.sheet_cells import STAGE_KINDS, Kind
from app.ui.lesson_study.sheet_delegate import SheetDelegate, needed_height
from app.ui.lesson_study.sheet_editor import CellEditor
from app.ui.lesson_study.sheet_header import Mode, SheetHeader
from app.ui.lesson_study.sheet_model import CELL, Index, SheetModel
from app.ui.lesson_study.sheet_sticky import StickyStages

LEAST_TEXT = 132
"""Narrowest column for a text somebody reads while a lesson runs."""
_STAGE_WIDTHS = {Kind.STAGE: 148, Kind.MINUTES: 52, Kind.ACTION: 150, Kind.RESOURCES: 104}
_WRITING = QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
_SHOWN = {
    Mode.PLAN: (Kind.STAGE, Kind.MINUTES, Kind.ACTION, Kind.RESOURCES, Kind.PREDICTION),
    Mode.COMPARE: (Kind.STAGE, Kind.PREDICTION, Kind.OBSERVATION),
    Mode.OBSERVE: (Kind.STAGE, Kind.OBSERVATION),
}


class SheetView(QTableView):
    """Arrows and Tab move, typing or Enter writes, digits compare. `current_changed()` when another cell is current.

    `left()` on Escape: Tab goes through every cell before it comes to what is around the sheet.
    """

    current_changed = Signal()
    table_pasted = Signal(str)
    """A table was copied elsewhere, to be written cell by cell."""
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.mode = Mode.PLAN
        self._wanted: tuple[Id, int] | None = None
        self._last: tuple[Id | None, int] = (None, 0)
        self._grown = (-1, 0)
        self.sheet = SheetModel()
        self.setModel(self.sheet)
        self.delegate = SheetDelegate(self)
        self.setItemDelegate(self.delegate)
        self._header = SheetHeader(self, self.sheet)
        self.setHorizontalHeader(self._header)
        self._sticky = StickyStages(self, self.delegate)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(_WRITING)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.delegate.moved.connect(self._move)
        self.delegate.grew.connect(self._grow)
        self.sheet.dataChanged.connect(lambda *_changed: self.fit_rows())
        self.sheet.modelReset.connect(self._on_reset)
        theme().changed.connect(self.fit)

    def set_mode(self, mode: Mode) -> None:
        """Show the columns of another use."""
        self.mode = self._header.mode = mode
        self.sheet.show_minutes(mode is not Mode.PLAN)
        self.fit()
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            beside = {Kind.PREDICTION: 1, Kind.OBSERVATION: -1}.get(self.sheet.column_kind(current.column()))
            self._go(current.row(), 0 if beside is None else current.column() + beside)

    def fit(self) -> None:
        """Share the width among the columns, then give every row the height its texts need."""
        shown = _SHOWN[self.mode]
        kinds = [self.sheet.column_kind(column) for column in range(self.sheet.columnCount())]
        fixed = sum(theme().px(_STAGE_WIDTHS[kind]) for kind in STAGE_KINDS if kind in shown)
        texts = [column for column, kind in enumerate(kinds) if kind in shown and kind not in STAGE_KINDS]
        room = self.viewport().width() - fixed
        least = theme().px(LEAST_TEXT)
        wide = max(least, room // len(texts)) if texts else least
        for column, kind in enumerate(kinds):
            self.setColumnHidden(column, kind not in shown)
            self.setColumnWidth(column, theme().px(_STAGE_WIDTHS[kind]) if kind in _STAGE_WIDTHS else wide)
        spare = room - wide * len(texts)
        if texts and spare > 0:
            self.setColumnWidth(texts[-1], wide + spare)
        elif not texts and room > 0:
            self.setColumnWidth(STAGE_KINDS.index(Kind.ACTION), theme().px(_STAGE_WIDTHS[Kind.ACTION]) + room)
        self.fit_rows()
        self._sticky.place()

    def fit_rows(self) -> None:
        """Give every row the height of its tallest visible cell."""
        shown = [column for column in range(self.sheet.columnCount()) if not self.isColumnHidden(column)]
        for row in range(self.sheet.rowCount()):
            height = max(
                (needed_height(self.sheet.index(row, column).data(CELL), self.columnWidth(column)) for column in shown),
                default=0,
            )
            if self.editor() is not None and row == self._grown[0]:
                height = max(height, self._grown[1])  # what is being typed needs its room already
            if height and height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def go_later(self, stage: Id, column: int) -> None:
        """Make the row of `stage` current once it has arrived at its new place."""
        self._wanted = (stage, column)

    def current_kind(self) -> Kind:
        """What the current cell is about."""
        index = self.currentIndex()
        return self.sheet.kind(index) if index.isValid() else Kind.NOTHING

    def showEvent(self, event: QShowEvent) -> None:
        """Find out whether one only reads here."""
        super().showEvent(event)
        self.show_held(is_held(self))

    def show_held(self, held: bool) -> None:
        """Cells are read only, or written again."""
        self.sheet.only_reads = held
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers if held else _WRITING)

    def choose(self, number: int) -> bool:
        """Compare or judge in the current cell, by the number of the answer; 0 takes it away."""
        index = self.currentIndex()
        return index.isValid() and not is_held(self) and self.sheet.choose(index, number)

    def has_notes(self) -> bool:
        """Whether the current cell has notes of the pad that are not in its text yet."""
        index = self.currentIndex()
        cell = index.data(CELL) if index.isValid() else None
        return bool(cell and cell.noted)

    def take_notes(self) -> bool:
        """Put the notes of the pad behind what is written in the current cell."""
        index = self.currentIndex()
        return index.isValid() and not is_held(self) and self.sheet.take_notes(index)

    # -- Qt -----------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits compare, + takes notes over, Enter, letters and what is pasted write, Delete takes a comparison away;
        arrows are the table's."""
        key, text, index = event.key(), event.text(), self.currentIndex()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif not index.isValid() or control:
            super().keyPressEvent(event)
        elif self._is_answer(event):
            event.accept()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.write()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif text and text.isprintable() and text != " ":
            self.write(text)
        else:
            super().keyPressEvent(event)

    def _paste(self) -> None:
        """Write what was copied elsewhere: a table cell by cell; a text, which Word ends with a line of its own."""
        text = QGuiApplication.clipboard().text()
        if "\t" in text.strip():
            self.table_pasted.emit(text)
        elif text.strip():
            self.write(text.strip())

    def _is_answer(self, event: QKeyEvent) -> bool:
        """Whether the key answered the question of the cell. With Alt the place of a digit counts, so that it works on
        a Kazakh layout, where the digit row begins words."""
        text = event.text()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            digit = digit_of(event)
            return digit is not None and self.choose(digit)
        if text == "+" or event.key() == Qt.Key.Key_Insert:
            return self.take_notes() or self.current_kind() is Kind.OBSERVATION  # a plus never begins a text there
        return len(text) == 1 and text.isdecimal() and self.choose(int(text))

    def write(self, text: str = "") -> None:
        """Open the editor of the current cell, with `text` typed at its end."""
        index = self.currentIndex()
        if is_held(self) or not self.sheet.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return
        if self.editor() is None:
            self.edit(index)
        editor = self.editor()
        if editor is not None and text:
            if self.sheet.kind(index) is Kind.MINUTES:
                editor.clear()
            written = editor.toPlainText()
            editor.insertPlainText(f" {text}" if written and not written[-1].isspace() else text)

    def begin(self) -> None:
        """Stand where the work of the use in view begins: at the first prediction, or the first observation."""
        first = len(STAGE_KINDS) + (self.mode is not Mode.PLAN)
        self._go(0, min(first, max(0, self.sheet.columnCount() - 1)))

    def editor(self) -> CellEditor | None:
        """The editor that is open now."""
        found = self.viewport().findChildren(CellEditor)
        return next((each for each in found if each.isVisible()), None)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from cell to cell and leaves the sheet behind the last one."""
        return self._move(1 if forward else -1) or super().focusNextPrevChild(forward)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which cell is current."""
        if current.isValid():
            self._last = (self._stage_id(current.row()), current.column())
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell into view, and out from under the names of the stages."""
        super().scrollTo(index, hint)
        hidden = self._sticky.room() - self.visualRect(index).left()
        if index.column() and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self.fit()

    def _move(self, step: int) -> bool:
        """Go to the next (1), previous (-1) or lower (2) cell; False at the end of the sheet."""
        index = self.currentIndex()
        if not index.isValid():
            return False
        if step == 2:
            return self._go(index.row() + 1, index.column())
        places = [
            (row, column)
            for row in range(self.sheet.rowCount())
            for column in range(self.sheet.columnCount())
            if not self.isColumnHidden(column) and self.sheet.kind(self.sheet.index(row, column)) is not Kind.NOTHING
        ]
        here = (index.row(), index.column())
        later = [place for place in places if place > here] if step > 0 else [p for p in places if p < here][::-1]
        return self._go(*later[0]) if later else False

    def _go(self, row: int, column: int) -> bool:
        if not 0 <= row < self.sheet.rowCount():
            return False
        self.setCurrentIndex(self.sheet.index(row, column))
        return True

    def _grow(self, index: Index, height: int) -> None:
        if index.isValid():
            self._grown = (index.row(), height)
            if height > self.rowHeight(index.row()):
                self.setRowHeight(index.row(), height)

    def _on_reset(self) -> None:
        self.fit()
        stage, column = self._wanted or self._last
        self._wanted = None
        row = next((n for n in range(self.sheet.rowCount()) if stage and self._stage_id(n) == stage), None)
        if row is None:
            self.begin()
            return
        self._go(row, min(column, max(0, self.sheet.columnCount() - 1)))

    def _stage_id(self, row: int) -> Id | None:
        stage = self.sheet.stage(row)
        return stage.id if stage else None
