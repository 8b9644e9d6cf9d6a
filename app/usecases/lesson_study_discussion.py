"""The talks after a research lesson: with the pupils, then in the group, pupils before teaching; what changes next."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.research_lessons import DiscussionNote, DiscussionStep, NextChange, RlDiscussion
from app.domain.rules.finding import blocking
from app.storage.lesson_study_queries import children
from app.usecases.lesson_study_reading import LessonStudyReading
from app.usecases.lesson_study_recovery import change_draft, note_draft
from app.usecases.lesson_study_saving import Saving

if TYPE_CHECKING:
    from app.usecases.desk import Desk


MOST_TALK_MINUTES = 240


class DiscussionDesk:
    """Everything written down while people talk about a lesson."""

    def __init__(self, desk: Desk, reading: LessonStudyReading) -> None:
        self._desk = desk
        self._reading = reading
        self._saving = Saving(desk)

    def hold(self, lesson: Id, **values: Any) -> Changed:
        """Write when the talk was, how long, and who led and wrote; a lesson has one talk, whoever writes first."""
        row = RlDiscussion.record_type.derived_id(lesson)
        return self._saving.edit_or_make(RlDiscussion(id=row, lesson_id=lesson), **values)

    def interview(self, lesson: Id, pupil: Id, **values: Any) -> Changed:
        """Write what a case pupil said, and when; a pupil is interviewed once a lesson, whoever writes first."""
        row = PupilInterview.record_type.derived_id(lesson, pupil)
        return self._saving.edit_or_make(PupilInterview(id=row, lesson_id=lesson, pupil_id=pupil), **values)

    def begin(self, lesson: Id) -> Changed:
        """The group sits down now."""
        now = self._desk.now()
        return self.hold(lesson, day=now.date(), start=now.time().replace(second=0, microsecond=0), minutes=None)

    def finish(self, lesson: Id) -> Changed:
        """The group is done: the talk took from its beginning until now, within a day."""
        row = RlDiscussion.record_type.derived_id(lesson)
        held = self._desk.store.get(RlDiscussion, row)
        now = self._desk.now().replace(tzinfo=None)
        begun = datetime.combine(held.day or now.date(), held.start or now.time())
        return self.hold(lesson, minutes=max(1, min(round((now - begun).total_seconds() / 60), MOST_TALK_MINUTES)))

    def add_note(
        self, lesson: Id, step: DiscussionStep, text: str, *, pupil: Id | None = None, speaker: Id | None = None
    ) -> tuple[Id, Changed]:
        """Add a note to a step and return its id.

        Raises InvalidRecord for step 4 while a case pupil who was there has no note in step 1 yet.
        """
        findings = blocking(self._reading.waiting(lesson, step))
        if findings:
            raise InvalidRecord(findings=findings)
        store = self._desk.store
        with store.reading() as connection:
            notes = children(connection, DiscussionNote, "lesson_id", [lesson])
        last = max((note.position or 0 for note in notes if note.step == step), default=0)
        note = DiscussionNote(
            id=store.new_id(), lesson_id=lesson, step=step, position=last + 1, text=text, pupil_id=pupil,
            speaker_id=speaker,
        )  # fmt: skip
        changed = self._saving.save(note)
        self._desk.drafts.forget(note_draft(lesson, step, pupil), "text")
        return note.id, changed

    def edit_note(self, note: Id, **values: Any) -> Changed:
        """Write fields of a note."""
        return self._saving.edit(DiscussionNote, note, **values)

    def remove_note(self, note: Id) -> Changed:
        """Take a note out."""
        return self._saving.remove(DiscussionNote, note)

    def add_change(
        self, lesson: Id, what: str, *, why: str = "", pupil: Id | None = None, owner: Id | None = None
    ) -> tuple[Id, Changed]:
        """Add what the group changes in the next lesson and return its id."""
        change = NextChange(
            id=self._desk.store.new_id(), lesson_id=lesson, what=what, why=why, pupil_id=pupil, owner_id=owner
        )
        changed = self._saving.save(change)
        self._desk.drafts.forget(change_draft(lesson), "what")
        return change.id, changed

    def edit_change(self, change: Id, **values: Any) -> Changed:
        """Write fields of a change."""
        return self._saving.edit(NextChange, change, **values)

    def remove_change(self, change: Id) -> Changed:
        """Take a change out."""
        return self._saving.remove(NextChange, change)
