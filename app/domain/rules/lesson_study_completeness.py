"""How complete a lesson study cycle is: ten points, each with its reason, and the shorter test of "complete"."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.records.lesson_study import CycleStatus
from app.domain.rules.lesson_study import (
    FEWEST_TEACHERS,
    USUAL_PUPILS,
    filled_cells,
    has_question,
    status_rank,
    teacher_count,
    unobserved_pupils,
)
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords
from app.domain.text import mark

FEWEST_LESSONS = 2


@dataclass(frozen=True, slots=True)
class Point:
    """One of the ten points; `text` says in English, context ``rules``, what it asks for."""

    code: str
    text: str
    reached: bool


@dataclass(frozen=True, slots=True)
class Completeness:
    """The points of a cycle, and whether it has what a finished cycle must have."""

    points: tuple[Point, ...]
    is_complete: bool

    @property
    def score(self) -> int:
        """Number of points reached, from 0 to 10."""
        return sum(point.reached for point in self.points)


def completeness(records: CycleRecords) -> Completeness:
    """Return the ten points of a cycle; it is complete with question, two taught and discussed lessons and report."""
    taught = records.taught_lessons
    enough = len(taught) >= FEWEST_LESSONS
    discussed = bool(taught) and all(one.is_discussed for one in taught)
    shared = status_rank(records.cycle.status) >= status_rank(CycleStatus.SHARED)
    points = (
        Point("question", mark("rules", "There is a research question."), has_question(records)),
        Point(
            "members", mark("rules", "At least two teachers work together."), teacher_count(records) >= FEWEST_TEACHERS
        ),
        Point("pupils", mark("rules", "Three case pupils are chosen."), len(records.pupils) >= USUAL_PUPILS),
        Point("lessons", mark("rules", "Two research lessons were taught."), enough),
        Point(
            "predictions",
            mark("rules", "Every cell of the first lesson has a prediction."),
            bool(records.counted_lessons) and _is_predicted(records, records.counted_lessons[0]),
        ),
        Point(
            "observations",
            mark("rules", "Every case pupil was observed in every lesson."),
            _in_each(taught, lambda one: bool(records.pupils) and not unobserved_pupils(records, one)),
        ),
        Point(
            "outcomes",
            mark("rules", "For every case pupil and lesson it is said whether the criterion was met."),
            _in_each(taught, lambda one: _has_outcomes(records, one)),
        ),
        Point("discussions", mark("rules", "Every lesson was talked over."), discussed),
        Point(
            "changes",
            mark("rules", "Every lesson but the last led to a change in the next."),
            enough and all(one.changes for one in taught[:-1]),
        ),
        Point("shared", mark("rules", "The report is shared."), shared),
    )
    return Completeness(points, is_complete=has_question(records) and enough and discussed and shared)


def _in_each(lessons: tuple[LessonRecords, ...], holds: Callable[[LessonRecords], bool]) -> bool:
    return bool(lessons) and all(holds(one) for one in lessons)


def _is_predicted(records: CycleRecords, one: LessonRecords) -> bool:
    cells = len(one.stages) * len(records.pupils)
    return cells > 0 and len(filled_cells(records, one)) == cells


def _has_outcomes(records: CycleRecords, one: LessonRecords) -> bool:
    said = {outcome.pupil_id for outcome in one.outcomes if outcome.met is not None}
    return bool(records.pupils) and all(pupil.id in said for pupil in records.pupils)
