"""Typing that a power cut interrupted in rows that did not exist yet: cells of the sheet, notes, interviews, a report.

Drafts of rows that exist are settled at the start of the program. These rows are made when their lesson or cycle is
opened, because only it knows which stage and which pupil a draft belongs to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from app.domain.change import Changed
from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.domain.problems import InvalidRecord
from app.domain.record import Record
from app.domain.records.lesson_evidence import PadNote, PupilInterview
from app.domain.records.research_lessons import (
    DiscussionNote,
    DiscussionStep,
    NextChange,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
)
from app.domain.records.sharing import LsReport
from app.storage.drafts import drafts_in
from app.usecases.lesson_study_pictures import LessonPicture

if TYPE_CHECKING:
    from app.usecases.desk import Desk

Target = tuple[type[Record], Id, str]
"""Record type, row and field a draft was kept under."""
Write = Callable[[str], Changed]
Targets = Iterator[tuple[Target, Write]]
INTERVIEW_TEXTS = ("enjoyed", "learned", "can_do_now", "what_helped", "change_next")
REPORT_TEXTS = (
    "answer_to_question", "pupil_progress", "teacher_learning", "recommendations", "limits", "authors", "audience"
)  # fmt: skip


def note_draft(lesson: Id, step: DiscussionStep, pupil: Id | None) -> Id:
    """The row under which the typing of a note that does not exist yet is kept."""
    return DiscussionNote.record_type.derived_id(lesson, step.value.encode(), pupil or b"")


def change_draft(lesson: Id) -> Id:
    """The row under which the typing of a next change that does not exist yet is kept."""
    return NextChange.record_type.derived_id(lesson)


def pad_draft(lesson: Id, observer: Id, pupil: Id | None) -> Id:
    """The row under which the typing of a note on the pad is kept until Enter."""
    return PadNote.record_type.derived_id(lesson, observer, pupil or b"")


def recover(desk: Desk, picture: LessonPicture) -> Changed:
    """Write what this person had typed into rows of a lesson that do not exist yet, and forget the drafts."""
    return _recover(desk, _targets(desk, picture)) | _recover_pad(desk, picture)


def recover_report(desk: Desk, cycle: Id) -> Changed:
    """Write what this person had typed into the report of a cycle that has none yet, and forget the drafts."""
    row = LsReport.record_type.derived_id(cycle)
    write = desk.lesson_study.sharing.write
    return _recover(desk, (((LsReport, row, field), _into(partial(write, cycle), field)) for field in REPORT_TEXTS))


def _recover(desk: Desk, wanted: Targets) -> Changed:
    with desk.store.reading() as connection:
        found = [draft for draft in drafts_in(connection) if draft.author == desk.who]
    changed = Changed({})
    if not found:
        return changed
    targets = {(row, field): (cls, write) for (cls, row, field), write in wanted}
    for draft in found:
        cls, write = targets.get((draft.row, draft.field), (None, None))
        if cls is None or write is None or desk.store.find(cls, draft.row) is not None:
            continue
        try:
            changed |= write(draft.text.strip()) if draft.text.strip() else Changed({})
        except InvalidRecord:
            continue  # a step of the talk that is closed again: the text waits until it opens
        desk.drafts.forget(draft.row, draft.field)
    return changed


def _recover_pad(desk: Desk, picture: LessonPicture) -> Changed:
    """Lines of the pad that were not stamped yet; they get the moment at which they were typed."""
    lesson, changed = picture.lesson.id, Changed({})
    rows = {
        pad_draft(lesson, person.id, pupil): (person.id, pupil)
        for person in picture.people
        for pupil in (None, *(each.id for each in picture.pupils))
    }
    with desk.store.reading() as connection:
        found = [draft for draft in drafts_in(connection) if draft.author == desk.who and draft.row in rows]
    for draft in found:
        observer, pupil = rows[draft.row]
        at = datetime.fromtimestamp(ms_from_stamp(draft.saved_at) / 1000, UTC)
        if draft.text.strip():
            changed |= desk.lesson_study.pad.note(lesson, observer, draft.text, at, pupil=pupil)
        else:
            desk.drafts.forget(draft.row, draft.field)
    return changed


def _into(write: Callable[..., Changed], field: str) -> Write:
    return lambda text: write(**{field: text})


def _targets(desk: Desk, picture: LessonPicture) -> Targets:
    study, lesson = desk.lesson_study, picture.lesson.id
    for pupil in picture.pupils:
        outcome = RlPupilOutcome.record_type.derived_id(lesson, pupil.id)
        yield (RlPupilOutcome, outcome, "success_criterion"), partial(study.lessons.set_criterion, lesson, pupil.id)
        interview = PupilInterview.record_type.derived_id(lesson, pupil.id)
        for field in INTERVIEW_TEXTS:
            write_interview = partial(study.discussion.interview, lesson, pupil.id)
            yield (PupilInterview, interview, field), _into(write_interview, field)
        for stage in picture.stages:
            row = RlPrediction.record_type.derived_id(stage.id, pupil.id)
            for field in ("text", "amended_text"):
                yield (RlPrediction, row, field), partial(study.lessons.predict, stage.id, pupil.id)
            for person in picture.people:
                seen = RlObservation.record_type.derived_id(stage.id, pupil.id, person.id)
                write = partial(study.lessons.observe, stage.id, pupil.id, person.id)
                yield (RlObservation, seen, "observed"), write
    for step in DiscussionStep:
        for about in (None, *(pupil.id for pupil in picture.pupils)):
            row = note_draft(lesson, step, about)
            yield (DiscussionNote, row, "text"), partial(_note, desk, lesson, step, about)
    yield (NextChange, change_draft(lesson), "what"), partial(_change, desk, lesson)


def _note(desk: Desk, lesson: Id, step: DiscussionStep, pupil: Id | None, text: str) -> Changed:
    return desk.lesson_study.discussion.add_note(lesson, step, text, pupil=pupil)[1]


def _change(desk: Desk, lesson: Id, text: str) -> Changed:
    return desk.lesson_study.discussion.add_change(lesson, text)[1]
