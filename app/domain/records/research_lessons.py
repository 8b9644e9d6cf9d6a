"""Research lessons: stages, predictions, observations, outcomes, discussion and what changes next."""

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


class LessonStatus(StrEnum):
    """A person's decision about the lesson."""

    PLANNED = "planned"
    TAUGHT = "taught"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"


class Match(StrEnum):
    """Observed against predicted."""

    AS_PREDICTED = "as_predicted"
    PARTLY = "partly"
    DIFFERENT = "different"
    NOT_OBSERVED = "not_observed"
    ABSENT = "absent"


class Outcome(StrEnum):
    """Whether a case pupil met the criterion set for the lesson."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    ABSENT = "absent"


class DiscussionStep(StrEnum):
    """The prescribed order of the discussion: pupils before teaching."""

    PUPILS = "1"
    REASONS = "2"
    CLASS = "3"
    LESSON = "4"
    KEEP_OR_ADJUST = "5"
    NEXT = "6"


@record("research_lesson", label=mark("records", "Research lesson"), parent="cycle_id", title=("topic",))
class ResearchLesson(Record):
    """One lesson of a cycle, planned, taught and observed together."""

    cycle_id: Id = reference_field(mark("records", "Cycle"), to="ls_cycle")
    seq: int | None = number_field(mark("records", "Number"), low=1, high=6)
    day: date | None = day_field(mark("records", "Day"), group="time")
    start: time | None = time_field(mark("records", "From"), group="time")
    duration_min: int | None = duration_field(mark("records", "Minutes"), low=20, high=90, default=45, group="time")
    topic: str = text_field(mark("records", "Topic of the lesson"), high=300)
    aspect: str = text_field(mark("records", "Aspect of learning"), long=True, high=1000)
    learning_objective: str = text_field(mark("records", "Learning objective"), long=True, high=1000)
    class_success_criteria: str = text_field(mark("records", "Success criteria of the class"), long=True, high=1000)
    teacher_id: Id | None = optional_reference(mark("records", "Taught by"), to="person")
    place: str = text_field(mark("records", "Place"), high=100)
    status: LessonStatus = choice_field(mark("records", "Status"), LessonStatus, default=LessonStatus.PLANNED)


@record("rl_stage", label=mark("records", "Lesson stage"), parent="lesson_id", title=("name",))
class RlStage(Record):
    """A stage of a research lesson; `position` orders stages, ties by id."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    position: int | None = number_field(mark("records", "Position"), low=0)
    name: str = text_field(mark("records", "Stage"), required=True, high=100)
    minutes: int | None = duration_field(mark("records", "Minutes"), low=1, high=60)
    teacher_action: str = text_field(mark("records", "What the teacher does"), long=True, high=1000)
    resources: str = text_field(mark("records", "Resources"), high=500)


@record(
    "rl_prediction",
    label=mark("records", "Prediction"),
    parent="stage_id",
    key=("stage_id", "pupil_id"),
    title=("text",),
)
class RlPrediction(Record):
    """How a case pupil is expected to respond in a stage; written before the lesson is taught."""

    stage_id: Id = reference_field(mark("records", "Lesson stage"), to="rl_stage")
    pupil_id: Id = reference_field(mark("records", "Case pupil"), to="case_pupil")
    text: str = text_field(mark("records", "Prediction"), long=True, high=1000)
    entered_at: datetime | None = moment_field(mark("records", "Written at"))
    amended_text: str = text_field(mark("records", "Amended after the lesson"), long=True, high=1000)


@record(
    "rl_observation",
    label=mark("records", "Observation"),
    parent="stage_id",
    key=("stage_id", "pupil_id", "observer_id"),
    title=("observed",),
)
class RlObservation(Record):
    """What an observer saw a case pupil do in a stage; several observers may watch the same pupil."""

    stage_id: Id = reference_field(mark("records", "Lesson stage"), to="rl_stage")
    pupil_id: Id = reference_field(mark("records", "Case pupil"), to="case_pupil")
    observer_id: Id = reference_field(mark("records", "Observer"), to="person")
    observed: str = text_field(mark("records", "Observed"), long=True, high=2000)
    match: Match | None = choice_field(mark("records", "Against the prediction"), Match)


@record("rl_outcome", label=mark("records", "Pupil outcome"), parent="lesson_id", key=("lesson_id", "pupil_id"))
class RlPupilOutcome(Record):
    """Whether a case pupil met the success criterion of the lesson."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    pupil_id: Id = reference_field(mark("records", "Case pupil"), to="case_pupil")
    success_criterion: str = text_field(mark("records", "Success criterion"), long=True, high=500)
    met: Outcome | None = choice_field(mark("records", "Met"), Outcome)


@record("rl_discussion", label=mark("records", "Discussion after the lesson"), parent="lesson_id", key=("lesson_id",))
class RlDiscussion(Record):
    """When the group talked about the lesson, how long, and who led and wrote."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    day: date | None = day_field(mark("records", "Day"), group="time")
    start: time | None = time_field(mark("records", "From"), group="time")
    minutes: int | None = duration_field(mark("records", "Minutes"), low=15, high=240, group="time")
    chair_id: Id | None = optional_reference(mark("records", "Chair"), to="person")
    recorder_id: Id | None = optional_reference(mark("records", "Recorder"), to="person")


@record("discussion_note", label=mark("records", "Discussion note"), parent="lesson_id", title=("text",))
class DiscussionNote(Record):
    """One note of the discussion, in one of its six steps."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    step: DiscussionStep = choice_field(mark("records", "Step"), DiscussionStep, default=DiscussionStep.PUPILS)
    position: int | None = number_field(mark("records", "Position"), low=0)
    speaker_id: Id | None = optional_reference(mark("records", "Said by"), to="person")
    pupil_id: Id | None = optional_reference(mark("records", "Case pupil"), to="case_pupil")
    text: str = text_field(mark("records", "Note"), long=True, required=True, high=2000)


@record("next_change", label=mark("records", "What changes next"), parent="lesson_id", title=("what",))
class NextChange(Record):
    """A change the group takes into the next research lesson."""

    lesson_id: Id = reference_field(mark("records", "Research lesson"), to="research_lesson")
    what: str = text_field(mark("records", "What changes"), long=True, required=True, high=1000)
    why: str = text_field(mark("records", "Why"), long=True, high=1000)
    pupil_id: Id | None = optional_reference(mark("records", "Case pupil"), to="case_pupil")
    owner_id: Id | None = optional_reference(mark("records", "Who takes care"), to="person")
