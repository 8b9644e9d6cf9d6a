"""How complete a lesson study cycle is: ten points, each with what it misses, and the shorter test of "complete"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from app.domain.ids import Id
from app.domain.rules.finding import Finding, warn
from app.domain.rules.lesson_study import (
    FEWEST_TEACHERS,
    SHORTEST_QUESTION,
    filled_cells,
    has_question,
    has_report,
    teacher_count,
)
from app.domain.rules.lesson_study_records import CycleRecords
from app.domain.text import mark
from app.domain.value import value

FEWEST_LESSONS = 2


@value
class Point:
    """One of the ten points; `text` names in English, context ``rules``, what it asks for, there or not."""

    code: str
    text: str
    missing: tuple[Finding, ...]
    """Why it is not reached yet; empty when it is."""

    @property
    def reached(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


@value
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
    points = tuple(Point(code, text, tuple(missing(records))) for code, text, missing in _POINTS)
    reached = {point.code for point in points if point.reached}
    return Completeness(points, is_complete={"question", "lessons", "discussions", "report"} <= reached)


def _question(records: CycleRecords) -> Iterator[Finding]:
    if not has_question(records):
        text = mark("rules", "Not written yet, or shorter than {least} characters.")
        yield warn("no_question", text, least=SHORTEST_QUESTION)


def _members(records: CycleRecords) -> Iterator[Finding]:
    count = teacher_count(records)
    if count < FEWEST_TEACHERS:
        yield _so_far(count, FEWEST_TEACHERS)


def _pupils(records: CycleRecords) -> Iterator[Finding]:
    if len(records.pupils) < records.settings.case_pupils:
        yield _so_far(len(records.pupils), records.settings.case_pupils)


def _lessons(records: CycleRecords) -> Iterator[Finding]:
    if len(records.taught_lessons) < FEWEST_LESSONS:
        yield _so_far(len(records.taught_lessons), FEWEST_LESSONS)


def _predictions(records: CycleRecords) -> Iterator[Finding]:
    first = next(iter(records.counted_lessons), None)
    cells = len(first.stages) * len(records.pupils) if first else 0
    if first is None or not cells:
        yield warn("no_cells", mark("rules", "The first lesson has no stages or no case pupils yet."))
    elif empty := cells - len(filled_cells(records, first)):
        yield warn("no_predictions", mark("rules", "Empty cells: {empty} of {cells}."), empty=empty, cells=cells)


def _observations(records: CycleRecords) -> Iterator[Finding]:
    yield from _nobody_to_watch(records)
    for one in records.taught_lessons:
        if labels := _without(records, one.observed_pupils()):
            text = mark("rules", "Lesson {lesson}: nothing was noted about {labels}.")
            yield warn("no_observation", text, lesson=one.lesson.seq, labels=labels)


def _interviews(records: CycleRecords) -> Iterator[Finding]:
    yield from _nobody_to_watch(records)
    left = [(_without(records, one.interviewed() | one.absent()), one.lesson.seq) for one in records.taught_lessons]
    if left and all(labels for labels, _lesson in left):
        labels, lesson = min(left, key=lambda each: len(each[0]))
        text = mark("rules", "Lesson {lesson}: not interviewed are {labels}.")
        yield warn("no_interview", text, lesson=lesson, labels=labels)


def _discussions(records: CycleRecords) -> Iterator[Finding]:
    taught = records.taught_lessons
    if not taught:
        yield _nothing_taught()
    for one in taught:
        if not one.is_discussed:
            yield warn("no_discussion", mark("rules", "Lesson {lesson} was not talked over."), lesson=one.lesson.seq)


def _report(records: CycleRecords) -> Iterator[Finding]:
    if not has_report(records):
        yield warn("no_report", mark("rules", "The answer to the research question is not written yet."))


def _sharing(records: CycleRecords) -> Iterator[Finding]:
    if not records.shared:
        yield warn("not_shared", mark("rules", "No occasion is written down yet."))


def _so_far(count: int, wanted: int) -> Finding:
    return warn("too_few", mark("rules", "So far there are {count} of {wanted}."), count=count, wanted=wanted)


def _nothing_taught() -> Finding:
    return warn("nothing_taught", mark("rules", "No lesson was taught yet."))


def _nobody_to_watch(records: CycleRecords) -> Iterator[Finding]:
    if not records.taught_lessons:
        yield _nothing_taught()
    elif not records.pupils:
        yield _so_far(0, records.settings.case_pupils)


def _without(records: CycleRecords, done: frozenset[Id]) -> str:
    """Letters of the case pupils that are not among `done`."""
    return ", ".join(pupil.label for pupil in records.pupils if pupil.id not in done)


_POINTS: tuple[tuple[str, str, Callable[[CycleRecords], Iterable[Finding]]], ...] = (
    ("question", mark("rules", "A research question"), _question),
    ("members", mark("rules", "At least two teachers in the group"), _members),
    ("pupils", mark("rules", "Case pupils"), _pupils),
    ("lessons", mark("rules", "Two research lessons that were taught"), _lessons),
    ("predictions", mark("rules", "A prediction in every cell of the first lesson"), _predictions),
    ("observations", mark("rules", "Observations of every case pupil in every lesson"), _observations),
    ("interviews", mark("rules", "Interviews with every case pupil after one lesson at least"), _interviews),
    ("discussions", mark("rules", "A discussion of every lesson"), _discussions),
    ("report", mark("rules", "A report that answers the research question"), _report),
    ("sharing", mark("rules", "Findings that were shared with others"), _sharing),
)
