"""What all observers wrote, the newest first: a line for every note, one for the beginning of every stage."""

from __future__ import annotations

from PySide6.QtCore import QSize

from app.domain.ids import NOBODY
from app.domain.records.lesson_evidence import PadKind
from app.domain.rules.observation_pad import PadLine, minute, stage_spans
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.tokens import Tone
from app.usecases.lesson_study_pictures import LessonPicture


class PadLines(RecordList):
    """The list beside the time line."""

    def __init__(self) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Notes of all observers, the newest first"))

    def sizeHint(self) -> QSize:
        """Asks for little: on a low screen the keys above are not squeezed for a list that scrolls."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the pads of a lesson."""
        begins = {span.stage_id: span.begins for span in stage_spans(picture.pad)}
        self.show_rows(
            [
                self._row(line, picture)
                for line in reversed(picture.pad)
                # Everybody marks the beginning of a stage; it is told once.
                if line.note.kind is PadKind.NOTE or begins.get(line.stage_id or NOBODY) == line.second
            ]
        )

    def _row(self, line: PadLine, picture: LessonPicture) -> ListRow:
        stage = next((each.name for each in picture.stages if each.id == line.stage_id), "")
        observer = next((each.short for each in picture.people if each.id == line.note.observer_id), "?")
        if line.note.kind is PadKind.STAGE:
            began = self.tr("Stage “{name}” begins").format(name=stage)
            return ListRow(line.note.id, began, f"{minute(line.second)} · {observer}", icon="flag")
        pupil = next((each.label for each in picture.pupils if each.id == line.note.pupil_id), self.tr("Class"))
        told = " · ".join(part for part in (minute(line.second), stage, observer) if part)
        return ListRow(line.note.id, line.note.text, told, pupil, Tone.INFO)
