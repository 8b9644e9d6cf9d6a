"""The observation pad at the desk: what one observer writes while a lesson runs, and what becomes of it afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.lesson_study import CasePupil, LsCycle
from app.domain.records.research_lessons import ResearchLesson, RlObservation, RlStage
from app.domain.rules.observation_pad import PadLine, began_at, by_cell, merged, stage_at, taken_over
from app.storage.lesson_study_queries import children
from app.usecases.lesson_study_pictures import LessonPicture, PersonChoice
from app.usecases.lesson_study_reading import LessonStudyReading
from app.usecases.lesson_study_recovery import pad_draft
from app.usecases.lesson_study_saving import Saving, stored_or

if TYPE_CHECKING:
    from app.usecases.desk import Desk


@dataclass(frozen=True, slots=True)
class PadPicture:
    """A running lesson as the pad shows it."""

    cycle: LsCycle
    lesson: ResearchLesson
    stages: tuple[RlStage, ...]
    pupils: tuple[CasePupil, ...]
    people: tuple[PersonChoice, ...]
    lines: tuple[PadLine, ...]
    """The pads of all observers on one clock."""
    notes: tuple[PadNote, ...]

    @classmethod
    def of(cls, lesson: LessonPicture) -> PadPicture:
        """The part of a lesson's picture that the pad needs."""
        return cls(
            lesson.cycle, lesson.lesson, lesson.stages, lesson.pupils, lesson.people, lesson.pad,
            tuple(line.note for line in lesson.pad),
        )  # fmt: skip

    def began(self, observer: Id) -> datetime | None:
        """When `observer` began to watch, None before the first line."""
        return began_at(self.notes, observer)

    def last_of(self, observer: Id) -> PadNote | None:
        """The newest line of `observer`."""
        own = [note for note in self.notes if note.observer_id == observer]
        return max(own, key=lambda note: (note.second or 0, note.id), default=None)


class PadDesk:
    """Everything an observer does while the lesson runs. Moments are those of the key, not of the saving."""

    def __init__(self, desk: Desk, reading: LessonStudyReading) -> None:
        self._desk = desk
        self._reading = reading
        self._saving = Saving(desk)

    def picture(self, lesson: Id) -> PadPicture:
        """The pads of a lesson. Raises NotFound."""
        return PadPicture.of(self._reading.lesson(lesson))

    def start_stage(self, lesson: Id, observer: Id, stage: Id, at: datetime) -> Changed:
        """Mark that `stage` began at the moment `at`."""
        return self._write(lesson, observer, at, kind=PadKind.STAGE, stage=stage)

    def note(
        self, lesson: Id, observer: Id, text: str, at: datetime, *, pupil: Id | None = None
    ) -> Changed:
        """Write what `observer` saw at the moment `at`, of a pupil or of the class; the stage is the one that runs.

        Raises InvalidRecord for a text that must not be stored.
        """
        changed = self._write(lesson, observer, at, kind=PadKind.NOTE, text=text.strip(), pupil=pupil)
        self._desk.drafts.forget(pad_draft(lesson, observer, pupil), "text")
        return changed

    def correct(self, note: Id, text: str) -> Changed:
        """Write another text into a line; its minute stays."""
        return self._saving.edit(PadNote, note, text=text.strip())

    def take_over(self, lesson: Id, stage: Id, pupil: Id, observer: Id) -> Changed:
        """Put the observer's notes about a cell behind what is written in it; typed text is never touched."""
        lines = by_cell(merged(self._notes(lesson))).get((stage, pupil), ())
        own = [line for line in lines if line.note.observer_id == observer]
        row = RlObservation.record_type.derived_id(stage, pupil, observer)
        new = RlObservation(id=row, stage_id=stage, pupil_id=pupil, observer_id=observer)
        with self._desk.store.work(author=self._desk.who) as work:
            stored = stored_or(work, new)
            text = taken_over(stored.observed, own)
            if text != stored.observed:
                work.save(replace(stored, observed=text))
        return work.changed

    # -- inside -------------------------------------------------------------------------------------------------------

    def _write(
        self, lesson: Id, observer: Id, at: datetime, *, kind: PadKind, text: str = "", stage: Id | None = None,
        pupil: Id | None = None,
    ) -> Changed:  # fmt: skip
        notes = self._notes(lesson)
        began = began_at(notes, observer)
        second = max(0, round((at - began).total_seconds())) if began is not None else 0
        made = PadNote(
            id=self._desk.store.new_id(), lesson_id=lesson, observer_id=observer, kind=kind,
            stage_id=stage or stage_at(notes, observer, second), pupil_id=pupil, second=second,
            noted_at=at.astimezone(UTC), text=text,
        )  # fmt: skip
        return self._saving.save(made)

    def _notes(self, lesson: Id) -> Sequence[PadNote]:
        with self._desk.store.reading() as connection:
            return children(connection, PadNote, "lesson_id", [lesson], order="second")
