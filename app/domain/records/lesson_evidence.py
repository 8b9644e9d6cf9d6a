"""What is written down around a research lesson: notes taken while watching, and what the pupils say afterwards."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    day_field,
    duration_field,
    moment_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
    time_field,
)
from app.domain.text import mark


class PadKind(StrEnum):
    """What a line of the pad says: a stage began, or something was seen."""

    STAGE = "stage"
    NOTE = "note"


@record("pad_note", label=mark("records", "Note of the observation pad"), parent="lesson_id", title=("text",))
class PadNote(Record):
    """One line of an observer's pad; its second counts from that observer's first line in the lesson."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    observer_id: Id = reference_field(mark("records", "Observer"), to="person")
    kind: PadKind = choice_field(mark("records", "Kind of line"), PadKind, default=PadKind.NOTE)
    stage_id: Id | None = optional_reference(mark("records", "Lesson stage"), to="rl_stage")
    pupil_id: Id | None = optional_reference(mark("records", "Case pupil"), to="case_pupil")
    second: int | None = number_field(mark("records", "Second of the lesson"), low=0, high=21_600)
    noted_at: datetime | None = moment_field(mark("records", "Noted at"))
    text: str = text_field(mark("records", "Note"), long=True, high=1000)


@record(
    "pupil_interview",
    label=mark("records", "Interview with a pupil"),
    parent="lesson_id",
    key=("lesson_id", "pupil_id"),
    title=("learned",),
)
class PupilInterview(Record):
    """A few minutes with one case pupil after the lesson, the same day if possible."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    pupil_id: Id = reference_field(mark("records", "Case pupil"), to="case_pupil")
    interviewer_id: Id | None = optional_reference(mark("records", "Interviewer"), to="person")
    day: date | None = day_field(mark("records", "Day"), group="time")
    start: time | None = time_field(mark("records", "From"), group="time")
    minutes: int | None = duration_field(mark("records", "Minutes"), low=1, high=60, group="time")
    enjoyed: str = text_field(mark("records", "What the pupil enjoyed"), long=True, high=1000)
    learned: str = text_field(mark("records", "What the pupil learned"), long=True, high=1000)
    can_do_now: str = text_field(mark("records", "What the pupil can do now"), long=True, high=1000)
    what_helped: str = text_field(mark("records", "What helped"), long=True, high=1000)
    change_next: str = text_field(mark("records", "What to change if it is taught again"), long=True, high=1000)
