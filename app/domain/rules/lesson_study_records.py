"""All records of one lesson study cycle in one place: what the rules about a cycle look at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.ids import Id
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import CasePupil, LsCycle, LsMember
from app.domain.records.research_lessons import (
    DiscussionNote,
    LessonStatus,
    Match,
    NextChange,
    ResearchLesson,
    RlDiscussion,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.domain.records.sharing import Dissemination, LsReport
from app.domain.rules.lesson_study_settings import USUAL, LessonStudySettings
from app.domain.value import value

Cell = tuple[Id, Id]
"""A stage and a case pupil."""


@value
class LessonRecords:
    """One research lesson and everything written down about it."""

    lesson: ResearchLesson
    stages: Sequence[RlStage] = ()
    predictions: Sequence[RlPrediction] = ()
    observations: Sequence[RlObservation] = ()
    outcomes: Sequence[RlPupilOutcome] = ()
    interviews: Sequence[PupilInterview] = ()
    discussion: RlDiscussion | None = None
    notes: Sequence[DiscussionNote] = ()
    changes: Sequence[NextChange] = ()

    @property
    def is_taught(self) -> bool:
        """Whether the lesson was given."""
        return self.lesson.status is LessonStatus.TAUGHT

    @property
    def is_discussed(self) -> bool:
        """Whether anything of a discussion after the lesson is written down."""
        return bool(self.notes) or (self.discussion is not None and self.discussion.day is not None)

    def absent(self) -> frozenset[Id]:
        """Case pupils of whom observers noted nothing but their absence."""
        seen = {seen.pupil_id for seen in self.observations if seen.match is not Match.ABSENT}
        return frozenset(seen.pupil_id for seen in self.observations) - seen

    def interviewed(self) -> frozenset[Id]:
        """Case pupils whose interview says something."""
        return frozenset(each.pupil_id for each in self.interviews if _says_something(each))

    def predicted_cells(self) -> frozenset[Cell]:
        """Cells with a prediction in words."""
        return frozenset((cell.stage_id, cell.pupil_id) for cell in self.predictions if cell.text.strip())

    def observed_pupils(self) -> frozenset[Id]:
        """Case pupils of whom somebody noted something."""
        return frozenset(seen.pupil_id for seen in self.observations if seen.observed.strip() or seen.match)


@value
class CycleRecords:
    """A cycle, who is in it, whom it looks at, its research lessons by number, and what came out of it."""

    cycle: LsCycle
    members: Sequence[LsMember] = ()
    pupils: Sequence[CasePupil] = ()
    lessons: Sequence[LessonRecords] = ()
    report: LsReport | None = None
    shared: Sequence[Dissemination] = ()
    settings: LessonStudySettings = USUAL

    def current_members(self, day: date | None = None) -> tuple[LsMember, ...]:
        """Members who have not left, or had not left on `day`."""
        return tuple(m for m in self.members if m.until is None or (day is not None and m.until >= day))

    @property
    def counted_lessons(self) -> tuple[LessonRecords, ...]:
        """The lessons that are not cancelled."""
        return tuple(one for one in self.lessons if one.lesson.status is not LessonStatus.CANCELLED)

    @property
    def taught_lessons(self) -> tuple[LessonRecords, ...]:
        """The lessons that were given."""
        return tuple(one for one in self.lessons if one.is_taught)


def _says_something(interview: PupilInterview) -> bool:
    told = (
        interview.enjoyed, interview.learned, interview.can_do_now, interview.what_helped, interview.change_next
    )  # fmt: skip
    return any(text.strip() for text in told)


def in_order(lessons: Iterable[LessonRecords]) -> tuple[LessonRecords, ...]:
    """Return lessons by number, ties by id."""
    return tuple(sorted(lessons, key=lambda one: (one.lesson.seq or 0, one.lesson.id)))
