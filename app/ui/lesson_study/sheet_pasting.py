"""A table copied in Word or Excel, written into the cells of the sheet."""

from __future__ import annotations

import csv
from io import StringIO
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt

from app.domain.ids import Id
from app.ui.context import PageContext
from app.ui.kit.held import is_held
from app.ui.lesson_study.sheet_cells import Kind
from app.ui.lesson_study.sheet_editor import fault_of
from app.ui.lesson_study.sheet_view import SheetView

_EDIT = Qt.ItemDataRole.EditRole


class _Filled(NamedTuple):
    """What was put into a cell."""

    stage: Id | None
    column: int
    words: str


def read_table(text: str) -> list[list[str]]:
    """Lines of cells, without the space around their words; a cell with several lines stands in quotes."""
    return [[cell.strip() for cell in line] for line in csv.reader(StringIO(text, newline=""), "excel-tab")]


class SheetPasting(QObject):
    """Fills the empty cells from the current one on, to the right and downwards. What stands in a cell stays."""

    def __init__(self, context: PageContext, view: SheetView) -> None:
        super().__init__(view)
        self._context, self._view = context, view
        view.table_pasted.connect(self._paste)

    def _paste(self, text: str) -> None:
        view, sheet, here = self._view, self._view.sheet, self._view.currentIndex()
        if not here.isValid() or is_held(view):
            return
        columns = [column for column in range(here.column(), sheet.columnCount()) if not view.isColumnHidden(column)]
        filled: list[_Filled] = []
        kept, beyond, faults = 0, 0, dict[str, None]()
        for line, cells in enumerate(read_table(text)):
            for place, words in ((place, words) for place, words in enumerate(cells) if words):
                column = columns[place] if place < len(columns) else -1
                index = sheet.index(here.row() + line, column)
                if not sheet.flags(index) & Qt.ItemFlag.ItemIsEditable:
                    beyond += 1
                elif sheet.data(index, _EDIT):
                    kept += 1
                elif fault := fault_of(words, is_minutes=sheet.kind(index) is Kind.MINUTES):
                    faults[fault] = None
                elif sheet.setData(index, words):
                    stage = sheet.stage(index.row())
                    filled.append(_Filled(stage.id if stage else None, column, words))
        self._tell(filled, kept, beyond, list(faults))

    def _tell(self, filled: list[_Filled], kept: int, beyond: int, faults: list[str]) -> None:
        parts = [self.tr("%n cell(s) were filled.", "", len(filled)), *faults]
        if kept:
            parts.append(self.tr("%n cell(s) had a text already and keep it.", "", kept))
        if beyond:
            parts.append(self.tr("%n cell(s) had no place on the sheet.", "", beyond))
        self._context.toast(" ".join(parts), (lambda: self._take_back(filled)) if filled else None)

    def _take_back(self, filled: list[_Filled]) -> None:
        """Empty the cells again, but for those in which somebody wrote meanwhile."""
        sheet = self._view.sheet
        for stage, column, words in filled:
            index = sheet.index_of(stage, column)
            if sheet.data(index, _EDIT) == words:
                sheet.setData(index, "")
