"""The observation sheet as a table: a row per stage, for each case pupil what was predicted beside what was observed.

The last row holds the success criterion of each pupil and whether it was met. Texts that were written but not read back
yet are shown from `_pending`, so nothing flickers and nothing typed is ever lost from view.
"""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.ids import Id
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import Match, Outcome, RlStage
from app.ui.kit.day_text import parse_minutes
from app.ui.lesson_study.sheet_cells import STAGE_FIELDS, STAGE_KINDS, Kind, SheetCell, SheetCells
from app.usecases.lesson_study_pictures import LessonPicture

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
CELL = int(Qt.ItemDataRole.UserRole)
"""Role under which the delegate finds the whole `SheetCell`."""


class SheetModel(QAbstractTableModel):
    """Signals carry what a person wrote; saving is done by whoever listens."""

    stage_written = Signal(object, str, object)
    predicted = Signal(object, object, str)
    observed = Signal(object, object, str)
    matched = Signal(object, object, object)
    criterion_written = Signal(object, str)
    outcome_chosen = Signal(object, object)
    notes_wanted = Signal(object, object)
    """The notes of the pad are to be put behind the observation of a stage and a pupil."""

    def __init__(self) -> None:
        super().__init__()
        self.only_reads = False
        self._cells = SheetCells(self)
        self._picture: LessonPicture | None = None
        self._observer: Id | None = None
        self._pending: dict[tuple[Id | None, int], str] = {}
        self._minutes_shown = False
        self._shape: tuple[object, ...] | None = None

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_picture(self, picture: LessonPicture, observer: Id) -> None:
        """Show a lesson with the observations of `observer` to be written."""
        before, same_shape = self._picture, self.has_shape_of(picture)
        self._shape = _shape(picture)
        self._picture, other_observer = picture, self._observer != observer
        self._observer = observer
        if before is None or before.lesson.id != picture.lesson.id or other_observer:
            self._pending.clear()
        if before is not None and same_shape:
            self._forget_pending()
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self._pending.clear()
        self.endResetModel()

    def has_shape_of(self, picture: LessonPicture) -> bool:
        """Whether `picture` has the rows and columns shown now."""
        return self._shape is not None and self._shape == _shape(picture)

    def show_minutes(self, shown: bool) -> None:
        """Show the minutes below the name of a stage, where they have no column of their own."""
        if shown != self._minutes_shown:
            self._minutes_shown = shown
            if self.rowCount():
                self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, 0))

    @property
    def picture(self) -> LessonPicture | None:
        """The lesson shown."""
        return self._picture

    def stage(self, row: int) -> RlStage | None:
        """The stage of a row, None for the last row."""
        stages = self._picture.stages if self._picture else ()
        return stages[row] if 0 <= row < len(stages) else None

    def pupil(self, column: int) -> CasePupil | None:
        """The pupil of a column, None for the columns of the stage itself."""
        place = (column - len(STAGE_KINDS)) // 2
        pupils = self._picture.pupils if self._picture else ()
        return pupils[place] if column >= len(STAGE_KINDS) and place < len(pupils) else None

    def index_of(self, stage: Id | None, column: int) -> QModelIndex:
        """The cell of a stage in a column, in the last row without a stage; none if the stage is gone."""
        stages = self._picture.stages if self._picture is not None else ()
        rows: dict[Id | None, int] = {each.id: row for row, each in enumerate(stages)}
        rows[None] = self.rowCount() - 1
        return self.index(rows.get(stage, -1), column)

    def column_kind(self, column: int) -> Kind:
        """What a column is about in the rows of stages."""
        if column < len(STAGE_KINDS):
            return STAGE_KINDS[column]
        return Kind.OBSERVATION if (column - len(STAGE_KINDS)) % 2 else Kind.PREDICTION

    def kind(self, index: Index) -> Kind:
        """What a cell is about."""
        kind = self.column_kind(index.column())
        if self.stage(index.row()) is not None:
            return kind
        return {Kind.PREDICTION: Kind.CRITERION, Kind.OBSERVATION: Kind.OUTCOME}.get(kind, Kind.NOTHING)

    # -- the table as Qt asks for it ----------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """A row per stage, and one for the criterion once there are pupils."""
        if parent.isValid() or self._picture is None or not self._picture.stages:
            return 0
        return len(self._picture.stages) + bool(self._picture.pupils)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Four columns of the stage, two of each pupil."""
        if parent.isValid() or self._picture is None:
            return 0
        return len(STAGE_KINDS) + 2 * len(self._picture.pupils)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """The text, the whole cell, or the cell in words for screen readers."""
        if role not in (_DISPLAY, _EDIT, _SPOKEN, CELL) or not index.isValid() or self._picture is None:
            return None
        if index.row() >= self.rowCount() or index.column() >= self.columnCount():
            return None
        cell = self._cell(index)
        if self.only_reads:
            cell = replace(cell, hint="", key_hint="")  # they ask somebody to write
        if role == CELL:
            return cell
        if role == _DISPLAY:
            return cell.text
        if role == _EDIT:
            return self._to_edit(cell)
        return self._cells.spoken(cell, self.stage(index.row()), self.pupil(index.column()))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Everything but the corner can be written."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.kind(index) not in (Kind.NOTHING, Kind.OUTCOME):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Take what a person wrote into a cell; False when nothing changed."""
        if role != _EDIT or not index.isValid() or self._picture is None:
            return False
        text, kind = str(value).strip(), self.kind(index)
        stage, pupil = self.stage(index.row()), self.pupil(index.column())
        if text == self._to_edit(self._cell(index)) or (kind is Kind.STAGE and not text):
            return False
        self._pending[stage.id if stage else None, index.column()] = text
        self.dataChanged.emit(index, index)
        if kind in STAGE_FIELDS and stage is not None:
            self.stage_written.emit(stage.id, STAGE_FIELDS[kind], parse_minutes(text) if kind is Kind.MINUTES else text)
        elif kind is Kind.CRITERION and pupil is not None:
            self.criterion_written.emit(pupil.id, text)
        elif stage is not None and pupil is not None:
            (self.predicted if kind is Kind.PREDICTION else self.observed).emit(stage.id, pupil.id, text)
        return True

    def choose(self, index: Index, number: int) -> bool:
        """Set match or outcome by its number from 1, 0 takes it away; False where there is nothing to choose."""
        stage, pupil, kind = self.stage(index.row()), self.pupil(index.column()), self.kind(index)
        options: list[Match] | list[Outcome] = list(Match) if kind is Kind.OBSERVATION else list(Outcome)
        if kind not in (Kind.OBSERVATION, Kind.OUTCOME) or pupil is None or number > len(options):
            return False
        chosen = options[number - 1] if number else None
        if stage is not None:
            self.matched.emit(stage.id, pupil.id, chosen)
        else:
            self.outcome_chosen.emit(pupil.id, chosen)
        return True

    def take_notes(self, index: Index) -> bool:
        """Ask for the notes of the pad in a cell; False where there are none left."""
        stage, pupil = self.stage(index.row()), self.pupil(index.column())
        if stage is None or pupil is None or not self._cell(index).noted:
            return False
        self.notes_wanted.emit(stage.id, pupil.id)
        return True

    # -- inside -------------------------------------------------------------------------------------------------------

    def _cell(self, index: Index) -> SheetCell:
        kind, stage, pupil = self.kind(index), self.stage(index.row()), self.pupil(index.column())
        if self._picture is None or (kind is Kind.NOTHING and index.column() == 0):
            return self._cells.corner()
        return self._cells.cell(
            self._picture,
            kind,
            stage,
            pupil,
            pending=self._pending.get((stage.id if stage else None, index.column())),
            observer=self._observer,
            minutes_shown=self._minutes_shown,
        )

    @staticmethod
    def _to_edit(cell: SheetCell) -> str:
        """The text a person changes: after the lesson the amendment, never the prediction."""
        return cell.amended if cell.locked else cell.text

    def _forget_pending(self) -> None:
        """Drop what has been read back from the store."""
        for (stage, column), text in list(self._pending.items()):
            place = self.index_of(stage, column)
            del self._pending[stage, column]
            if self._to_edit(self._cell(place)) != text:
                self._pending[stage, column] = text


def _shape(picture: LessonPicture) -> tuple[object, ...]:
    return (picture.lesson.id, tuple(each.id for each in picture.stages), tuple(each.id for each in picture.pupils))
