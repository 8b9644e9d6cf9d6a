"""The observation pad at the desk: what one observer writes while a lesson runs, and what becomes of it afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.lesson_evidence import PadKind, PadNote
from app.domain.records.research_lessons import RlObservation
from app.domain.rules.observation_pad import PadLine, began_at, by_cell, merged, stage_at, taken_over
from app.storage.lesson_study_queries import children
from app.usecases.lesson_study_recovery import pad_draft
from app.usecases.lesson_study_saving import Saving, stored_or

if TYPE_CHECKING:
    from app.usecases.desk import Desk


_AT_ONCE = 6
"""Cells in one transaction: each may hold two thousand letters, and a transaction holds 32 KB."""


class Taken(Struct, frozen=True):
    """A cell that took notes over: what stood in it (None: it was not there yet), and how it was written."""

    before: str | None
    written: RlObservation


class PadDesk:
    """Everything an observer does while the lesson runs. Moments are those of the key, not of the saving."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._saving = Saving(desk)

    def start_stage(self, lesson: Id, observer: Id, stage: Id, at: datetime) -> Changed:
        """Mark that `stage` began at the moment `at`."""
        return self._write(lesson, observer, at, kind=PadKind.STAGE, stage=stage)

    def note(self, lesson: Id, observer: Id, text: str, at: datetime, *, pupil: Id | None = None) -> Changed:
        """Write what `observer` saw at the moment `at`, of a pupil or of the class; the stage is the one that runs.

        Raises InvalidRecord for a text that must not be stored.
        """
        changed = self._write(lesson, observer, at, kind=PadKind.NOTE, text=text.strip(), pupil=pupil)
        self._desk.drafts.forget(pad_draft(lesson, observer, pupil), "text")
        return changed

    def correct(self, note: Id, text: str) -> Changed:
        """Write another text into a line; its minute stays."""
        return self._saving.edit(PadNote, note, text=text.strip())

    def take_back(self, lesson: Id, observer: Id) -> tuple[PadNote | None, Changed]:
        """Take out the line `observer` wrote last; None where there is none."""
        own = [note for note in self._notes(lesson) if note.observer_id == observer]
        last = max(own, key=lambda note: (note.second or 0, note.id), default=None)
        return last, Changed({}) if last is None else self._saving.remove(PadNote, last.id)

    def take_over(self, lesson: Id, stage: Id, pupil: Id, observer: Id) -> Changed:
        """Put the observer's notes about a cell behind what is written in it; typed text is never touched."""
        lines = by_cell(merged(self._notes(lesson))).get((stage, pupil), ())
        return self._take([((stage, pupil), lines)], observer)[1]

    def take_over_all(self, lesson: Id, observer: Id) -> tuple[tuple[Taken, ...], Changed]:
        """The same for all cells of a lesson at once; what was taken is what `give_back` needs to undo it."""
        cells = sorted(by_cell(merged(self._notes(lesson))).items())
        taken: list[Taken] = []
        changed = Changed({})
        for start in range(0, len(cells), _AT_ONCE):
            more, written = self._take(cells[start : start + _AT_ONCE], observer)
            taken += more
            changed |= written
        return tuple(taken), changed

    def give_back(self, taken: Sequence[Taken]) -> Changed:
        """Undo `take_over_all`; a cell that somebody has written into since then stays as it is."""
        changed = Changed({})
        for start in range(0, len(taken), _AT_ONCE):
            with self._desk.store.work(author=self._desk.who) as work:
                for one in taken[start : start + _AT_ONCE]:
                    stored = stored_or(work, one.written)
                    if stored == one.written and one.before is None:
                        work.delete(RlObservation, stored.id)
                    elif stored.observed == one.written.observed:
                        work.save(replace(stored, observed=one.before or ""))
            changed |= work.changed
        return changed

    # -- inside -------------------------------------------------------------------------------------------------------

    def _take(
        self, cells: Iterable[tuple[tuple[Id, Id], Iterable[PadLine]]], observer: Id
    ) -> tuple[list[Taken], Changed]:
        """In one transaction the observer's lines behind what is written in each of these cells."""
        taken = []
        with self._desk.store.work(author=self._desk.who) as work:
            for (stage, pupil), lines in cells:
                row = RlObservation.record_type.derived_id(stage, pupil, observer)
                new = RlObservation(id=row, stage_id=stage, pupil_id=pupil, observer_id=observer)
                stored = stored_or(work, new)
                text = taken_over(stored.observed, [line for line in lines if line.note.observer_id == observer])
                if text != stored.observed:
                    written = replace(stored, observed=text)
                    work.save(written)
                    taken.append(Taken(None if stored is new else stored.observed, written))
        return taken, work.changed

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
