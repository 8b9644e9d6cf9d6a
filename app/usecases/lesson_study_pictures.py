"""What the lesson-study screens show: frozen pictures, taken in one reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from msgspec import Struct

from app.domain.ids import Id
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import CasePupil, CycleStatus, LsCycle, LsMember
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.research_lessons import (
    DiscussionNote,
    DiscussionStep,
    NextChange,
    ResearchLesson,
    RlDiscussion,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.domain.records.sharing import Dissemination, LsReport
from app.domain.rules.finding import Finding
from app.domain.rules.lesson_study import PhaseState, prediction_is_locked
from app.domain.rules.lesson_study_completeness import Completeness
from app.domain.rules.lesson_study_records import Cell
from app.domain.rules.lesson_study_settings import LessonStudySettings
from app.domain.rules.observation_pad import PadLine, left_to_take


class PersonChoice(Struct, frozen=True):
    """A person to choose, with the name as documents write it."""

    id: Id
    name: str
    short: str
    """Surname and initials, for chips and narrow columns."""


class CycleCard(Struct, frozen=True):
    """One cycle in the list."""

    id: Id
    title: str
    subject_code: str
    grade: int | None
    class_label: str
    starts: date | None
    ends: date | None
    status: CycleStatus
    current: PhaseState | None
    """The phase that misses something next; None when nothing is missing or the cycle was given up."""
    completeness: Completeness
    lessons_taught: int
    lessons_planned: int
    lead: str


class MemberLine(Struct, frozen=True):
    """A member and the name they are shown under."""

    member: LsMember
    name: str


class LessonLine(Struct, frozen=True):
    """A research lesson in the cycle's own list."""

    lesson: ResearchLesson
    stages: int
    minutes: int
    cells: int
    predicted: int
    pupils_observed: int
    notes: int
    changes: int


class CyclePicture(Struct, frozen=True):
    """One cycle with its members, case pupils, lessons and where it stands."""

    cycle: LsCycle
    members: tuple[MemberLine, ...]
    pupils: tuple[CasePupil, ...]
    pupil_findings: Mapping[Id, tuple[Finding, ...]]
    lessons: tuple[LessonLine, ...]
    phases: tuple[PhaseState, ...]
    current: PhaseState | None
    completeness: Completeness
    findings: tuple[Finding, ...]
    people: tuple[PersonChoice, ...]
    programme_cycles: tuple[ProgrammeCycle, ...]
    """What the cycle may be counted to."""
    report: LsReport
    """The stored report, or an empty one that nobody has begun."""
    shared: tuple[Dissemination, ...]
    sharing_findings: Mapping[Id, tuple[Finding, ...]]
    settings: LessonStudySettings


class LessonPicture(Struct, frozen=True):
    """One research lesson: stages and case pupils with what was predicted and observed, and what came of it."""

    cycle: LsCycle
    lesson: ResearchLesson
    others: tuple[ResearchLesson, ...]
    """The other lessons of the cycle, in order."""
    pupils: tuple[CasePupil, ...]
    stages: tuple[RlStage, ...]
    predictions: Mapping[Cell, RlPrediction]
    observations: Mapping[Cell, tuple[RlObservation, ...]]
    outcomes: Mapping[Id, RlPupilOutcome]
    pad: tuple[PadLine, ...]
    """What was noted while the lesson ran: the pads of all observers on one clock."""
    noted: Mapping[Cell, tuple[PadLine, ...]]
    """The same by cell: what was noted about a pupil in a stage."""
    interviews: Mapping[Id, PupilInterview]
    interview_findings: Mapping[Id, tuple[Finding, ...]]
    discussion: RlDiscussion | None
    notes: tuple[DiscussionNote, ...]
    waiting: Mapping[DiscussionStep, tuple[Finding, ...]]
    """Steps of the discussion that are not open yet, and what must be noted first."""
    changes: tuple[NextChange, ...]
    people: tuple[PersonChoice, ...]
    """Who may teach, observe or speak: members of the cycle first."""
    members: frozenset[Id]
    findings: tuple[Finding, ...]
    """What is odd about the lesson and its stages."""
    talk_findings: tuple[Finding, ...]
    """What is odd about the discussion."""
    talk_due: datetime | None
    """Until when the group should have talked; None once it has, and before the lesson was taught."""
    brought: tuple[NextChange, ...]
    """What the lesson before this one said should change."""
    settings: LessonStudySettings

    def notes_left(self, observer: Id) -> int:
        """Notes of `observer` that stand in no cell yet."""
        count = 0
        for cell, lines in self.noted.items():
            seen = next((one for one in self.observations.get(cell, ()) if one.observer_id == observer), None)
            own = [line for line in lines if line.note.observer_id == observer]
            count += len(left_to_take(seen.observed if seen else "", own))
        return count

    @property
    def locked(self) -> bool:
        """Whether predictions are closed: the lesson has been taught."""
        return prediction_is_locked(self.lesson)

    @property
    def minutes(self) -> int:
        """Minutes of all stages together."""
        return sum(stage.minutes or 0 for stage in self.stages)
