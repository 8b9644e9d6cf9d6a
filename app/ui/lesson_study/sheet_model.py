"""The observation sheet as a table: a row per stage, for each case pupil what was predicted beside what was observed.

The last row holds the success criterion of each pupil and whether it was met. Texts that were written but not read back
yet are shown from `_pending`, so nothing flickers and nothing typed is ever lost from view.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.domain.ids import Id
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import Match, Outcome, RlObservation, RlStage
from app.ui.kit.day_text import parse_minutes
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.words import word
from app.usecases.lesson_study_pictures import LessonPicture

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
CELL = int(Qt.ItemDataRole.UserRole)
"""Role under which the delegate finds the whole `SheetCell`."""


class Kind(Enum):
    """What a column, and with its row a cell, is about."""

    STAGE = auto()
    MINUTES = auto()
    ACTION = auto()
    RESOURCES = auto()
    PREDICTION = auto()
    OBSERVATION = auto()
    CRITERION = auto()
    OUTCOME = auto()
    NOTHING = auto()


STAGE_KINDS = (Kind.STAGE, Kind.MINUTES, Kind.ACTION, Kind.RESOURCES)
STAGE_FIELDS = {
    Kind.STAGE: "name",
    Kind.MINUTES: "minutes",
    Kind.ACTION: "teacher_action",
    Kind.RESOURCES: "resources",
}

MATCH_TONES = {
    Match.AS_PREDICTED: Tone.OK,
    Match.PARTLY: Tone.WARN,
    Match.DIFFERENT: Tone.ERR,
    Match.NOT_OBSERVED: Tone.NEUTRAL,
    Match.ABSENT: Tone.NEUTRAL,
}
OUTCOME_TONES = {
    Outcome.MET: Tone.OK,
    Outcome.PARTLY: Tone.WARN,
    Outcome.NOT_MET: Tone.ERR,
    Outcome.ABSENT: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class SheetCell:
    """Everything one cell shows."""

    kind: Kind
    text: str = ""
    hint: str = ""
    """Shown while there is no text."""
    caption: str = ""
    """A small line below the text, such as the minutes of a stage."""
    locked: bool = False
    amended: str = ""
    others: tuple[str, ...] = ()
    """What other observers wrote, each with the name in front."""
    chip: str = ""
    tone: Tone = Tone.NEUTRAL
    key_hint: str = ""
    """Shown where the chip will be."""


class SheetModel(QAbstractTableModel):
    """Signals carry what a person wrote; saving is done by whoever listens."""

    stage_written = Signal(object, str, object)
    predicted = Signal(object, object, str)
    observed = Signal(object, object, str)
    matched = Signal(object, object, object)
    criterion_written = Signal(object, str)
    outcome_chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._picture: LessonPicture | None = None
        self._observer: Id | None = None
        self._pending: dict[tuple[Id | None, int], str] = {}
        self._minutes_shown = False

    # -- what is shown ------------------------------------------------------------------------------------------------

    def show_picture(self, picture: LessonPicture, observer: Id) -> None:
        """Show a lesson with the observations of `observer` to be written."""
        before = self._picture
        self._picture, other_observer = picture, self._observer != observer
        self._observer = observer
        if before is None or before.lesson.id != picture.lesson.id or other_observer:
            self._pending.clear()
        if before is not None and _shape(before) == _shape(picture):
            self._forget_pending()
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        self.beginResetModel()
        self._pending.clear()
        self.endResetModel()

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
        if role == CELL:
            return cell
        if role == _DISPLAY:
            return cell.text
        return self._to_edit(cell) if role == _EDIT else self._spoken(index, cell)

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

    def row_id(self, index: Index) -> tuple[str, Id, Id] | None:
        """Record type, stage or lesson, and pupil of a text cell, to keep drafts under; None where none are kept."""
        stage, pupil, kind = self.stage(index.row()), self.pupil(index.column()), self.kind(index)
        if self._picture is None or pupil is None:
            return None
        return kind.name, stage.id if stage else self._picture.lesson.id, pupil.id

    # -- inside -------------------------------------------------------------------------------------------------------

    def _cell(self, index: Index) -> SheetCell:
        picture = self._picture
        kind, stage, pupil = self.kind(index), self.stage(index.row()), self.pupil(index.column())
        pending = self._pending.get((stage.id if stage else None, index.column()))
        if picture is None or kind is Kind.NOTHING:
            return SheetCell(kind, text=self.tr("Success criterion") if index.column() == 0 else "")
        if stage is None:
            return self._outcome_cell(picture, pupil, kind, pending)
        if pupil is None:
            return self._stage_cell(stage, kind, pending)
        if kind is Kind.PREDICTION:
            return self._prediction_cell(picture, stage, pupil, pending)
        return self._observation_cell(picture, stage, pupil, pending)

    def _stage_cell(self, stage: RlStage, kind: Kind, pending: str | None) -> SheetCell:
        value = getattr(stage, STAGE_FIELDS[kind])
        text = pending if pending is not None else "" if value is None else str(value)
        hints = {
            Kind.STAGE: self.tr("Name of the stage"),
            Kind.MINUTES: self.tr("min"),
            Kind.ACTION: self.tr("What does the teacher do?"),
            Kind.RESOURCES: self.tr("What is needed?"),
        }
        minutes = self.tr("{count} min").format(count=stage.minutes) if stage.minutes else ""
        return SheetCell(
            kind, text=text, hint=hints[kind], caption=minutes if kind is Kind.STAGE and self._minutes_shown else ""
        )

    def _prediction_cell(
        self, picture: LessonPicture, stage: RlStage, pupil: CasePupil, pending: str | None
    ) -> SheetCell:
        stored = picture.predictions.get((stage.id, pupil.id))
        text, amended = (stored.text, stored.amended_text) if stored else ("", "")
        hint = self.tr("What will {label} do?").format(label=pupil.label)
        if picture.locked:
            hint = self.tr("No prediction was written before the lesson.")
            return SheetCell(
                Kind.PREDICTION, text=text, hint=hint, locked=True, amended=amended if pending is None else pending
            )
        return SheetCell(Kind.PREDICTION, text=text if pending is None else pending, hint=hint, amended=amended)

    def _observation_cell(
        self, picture: LessonPicture, stage: RlStage, pupil: CasePupil, pending: str | None
    ) -> SheetCell:
        seen = picture.observations.get((stage.id, pupil.id), ())
        own = next((each for each in seen if each.observer_id == self._observer), None)
        names = {person.id: person.short for person in picture.people}
        others = tuple(
            _told(names.get(each.observer_id, "?"), each)
            for each in seen
            if each is not own and (each.observed or each.match)
        )
        match = own.match if own else None
        return SheetCell(
            Kind.OBSERVATION,
            text=pending if pending is not None else own.observed if own else "",
            hint=self.tr("What did {label} do?").format(label=pupil.label),
            others=others,
            chip=word(match),
            tone=MATCH_TONES.get(match, Tone.NEUTRAL) if match else Tone.NEUTRAL,
            key_hint=self.tr("1–5: compare") if match is None else "",
        )

    def _outcome_cell(
        self, picture: LessonPicture, pupil: CasePupil | None, kind: Kind, pending: str | None
    ) -> SheetCell:
        stored = picture.outcomes.get(pupil.id) if pupil else None
        if kind is Kind.CRITERION:
            text = stored.success_criterion if stored else ""
            hint = self.tr("When has {label} succeeded?").format(label=pupil.label if pupil else "")
            return SheetCell(kind, text=text if pending is None else pending, hint=hint)
        met = stored.met if stored else None
        tone = OUTCOME_TONES.get(met, Tone.NEUTRAL) if met else Tone.NEUTRAL
        return SheetCell(kind, chip=word(met), tone=tone, key_hint=self.tr("1–4: was it met?") if met is None else "")

    @staticmethod
    def _to_edit(cell: SheetCell) -> str:
        """The text a person changes: after the lesson the amendment, never the prediction."""
        return cell.amended if cell.locked else cell.text

    def _spoken(self, index: Index, cell: SheetCell) -> str:
        stage, pupil = self.stage(index.row()), self.pupil(index.column())
        where = stage.name if stage else self.tr("Success criterion")
        who = self.tr("case pupil {label}").format(label=pupil.label) if pupil else ""
        what = {
            Kind.PREDICTION: self.tr("prediction, closed") if cell.locked else self.tr("prediction"),
            Kind.OBSERVATION: self.tr("observation"),
            Kind.OUTCOME: self.tr("met or not"),
        }.get(cell.kind, "")
        amended = self.tr("amended: {text}").format(text=cell.amended) if cell.amended else ""
        told = (cell.text or cell.hint, amended, cell.chip, *cell.others)
        return f"{', '.join(part for part in (where, who, what) if part)}: {'; '.join(part for part in told if part)}"

    def _forget_pending(self) -> None:
        """Drop what has been read back from the store."""
        for (stage, column), text in list(self._pending.items()):
            row = (
                next((n for n, each in enumerate(self._picture.stages) if each.id == stage), None)
                if self._picture
                else None
            )
            place = self.index(self.rowCount() - 1 if row is None else row, column)
            del self._pending[stage, column]
            if self._to_edit(self._cell(place)) != text:
                self._pending[stage, column] = text


def _shape(picture: LessonPicture) -> tuple[object, ...]:
    return (picture.lesson.id, tuple(each.id for each in picture.stages), tuple(each.id for each in picture.pupils))


def _told(name: str, seen: RlObservation) -> str:
    """What another observer wrote, in one line."""
    match = f" ({word(seen.match)})" if seen.match else ""
    return f"{name}: {seen.observed}{match}"
