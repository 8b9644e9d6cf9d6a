"""The course of a lesson study cycle: its phases, read from what is written down, and what is missing next.

A phase is never stored. It is computed from the records, so two machines that hold the same records agree, and nothing
has to be ticked off. What *is* stored is people's decision about the cycle (`LsCycle.status`); some decisions need
something to be there first, and only these block.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from app.domain.records.lesson_study import CycleStatus, MemberRole
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, ResearchLesson, RlPrediction
from app.domain.rules.finding import Finding, block, warn
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords
from app.domain.text import mark
from app.domain.value import value

SHORTEST_QUESTION = 10
LONGEST_QUESTION = 1000
FEWEST_TEACHERS = 2

_STATUS_ORDER = (
    CycleStatus.DRAFT,
    CycleStatus.PLANNING,
    CycleStatus.IN_PROGRESS,
    CycleStatus.REPORTING,
    CycleStatus.SHARED,
    CycleStatus.CLOSED,
)
_TEACHER_ROLES = frozenset({MemberRole.FACILITATOR, MemberRole.TEACHING_TEACHER, MemberRole.OBSERVER})


class Phase(StrEnum):
    """The phases of a cycle; from PLAN to REVISE they return with every research lesson."""

    SET_UP = "set_up"
    QUESTION = "question"
    CASE_PUPILS = "case_pupils"
    PLAN = "plan"
    TEACH = "teach"
    DISCUSS = "discuss"
    REVISE = "revise"
    REPORT = "report"
    SHARE = "share"


PHASE_LABELS = {
    Phase.SET_UP: mark("rules", "Set-up"),
    Phase.QUESTION: mark("rules", "Research question"),
    Phase.CASE_PUPILS: mark("rules", "Case pupils"),
    Phase.PLAN: mark("rules", "Planning the lesson"),
    Phase.TEACH: mark("rules", "Teaching and observing"),
    Phase.DISCUSS: mark("rules", "Interviews and discussion"),
    Phase.REVISE: mark("rules", "What changes next"),
    Phase.REPORT: mark("rules", "Report"),
    Phase.SHARE: mark("rules", "Sharing"),
}


@value
class PhaseState:
    """One phase of a cycle: what it still misses; `lesson` is the number of its research lesson, if it has one."""

    phase: Phase
    lesson: int | None
    missing: tuple[Finding, ...]

    @property
    def is_done(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing


def phases(records: CycleRecords) -> tuple[PhaseState, ...]:
    """Return every phase of the cycle in order, those of planned lessons that nobody entered yet included."""
    states = [
        PhaseState(Phase.SET_UP, None, tuple(_missing_set_up(records))),
        PhaseState(Phase.QUESTION, None, tuple(_missing_question(records))),
        PhaseState(Phase.CASE_PUPILS, None, tuple(_missing_pupils(records))),
    ]
    lessons = records.counted_lessons
    for place in range(lesson_count(records)):
        if place < len(lessons):
            states += _lesson_phases(records, lessons[place], place + 1)
        else:
            text = mark("rules", "Enter research lesson {number}.")
            states.append(PhaseState(Phase.PLAN, place + 1, (warn("no_lesson", text, number=place + 1),)))
    return (*states, *_closing_phases(records))


def current_phase(records: CycleRecords) -> PhaseState | None:
    """Return the first phase that misses something, None when the cycle has all it needs or was given up."""
    if records.cycle.status in (CycleStatus.CLOSED, CycleStatus.ABANDONED):
        return None
    return next((state for state in phases(records) if not state.is_done), None)


def _missing_set_up(records: CycleRecords) -> Iterable[Finding]:
    if teacher_count(records) < FEWEST_TEACHERS:
        yield warn("few_teachers", mark("rules", "Add at least two teachers to the group."))
    if lead_count(records) != 1:
        yield warn("no_lead", mark("rules", "Say who of the group leads the cycle: exactly one person."))
    if records.cycle.start_date is None:
        yield warn("no_start", mark("rules", "Set the day the cycle begins."), field="start_date")


def _missing_question(records: CycleRecords) -> Iterable[Finding]:
    if not has_question(records):
        text = mark("rules", "Write the research question, in at least {least} characters.")
        yield warn("no_question", text, field="research_question", least=SHORTEST_QUESTION)


def _missing_pupils(records: CycleRecords) -> Iterable[Finding]:
    if len(records.pupils) < records.settings.case_pupils:
        text = mark("rules", "Choose the case pupils: so far there are {count} of {usual}.")
        yield warn("few_pupils", text, count=len(records.pupils), usual=records.settings.case_pupils)
    for pupil in records.pupils:
        if pupil.attainment_group is None:
            text = mark("rules", "Say which group case pupil {label} stands for.")
            yield warn("no_group", text, field="attainment_group", label=pupil.label)


def _lesson_phases(records: CycleRecords, one: LessonRecords, number: int) -> list[PhaseState]:
    return [
        PhaseState(Phase.PLAN, number, tuple(_missing_plan(records, one))),
        PhaseState(Phase.TEACH, number, tuple(_missing_observations(records, one))),
        PhaseState(Phase.DISCUSS, number, tuple(_missing_discussion(records, one))),
        PhaseState(Phase.REVISE, number, tuple(_missing_changes(records, one, number))),
    ]


def _missing_plan(records: CycleRecords, one: LessonRecords) -> Iterable[Finding]:
    if one.lesson.day is None:
        yield warn("no_day", mark("rules", "Set the day of the lesson."), field="day")
    if not one.stages:
        yield warn("no_stages", mark("rules", "Divide the lesson into stages."))
    if not records.pupils:
        yield from _missing_pupils(records)
    cells = len(one.stages) * len(records.pupils)
    empty = cells - len(filled_cells(records, one))
    if empty:
        text = mark("rules", "Predict how each case pupil will respond in each stage; empty cells: {empty} of {cells}.")
        yield warn("no_predictions", text, empty=empty, cells=cells)


def _missing_observations(records: CycleRecords, one: LessonRecords) -> Iterable[Finding]:
    if not one.is_taught:
        yield warn("not_taught", mark("rules", "Teach the lesson, then mark it as taught."), field="status")
        return
    if not records.pupils:
        yield from _missing_pupils(records)
    for pupil in unobserved_pupils(records, one):
        yield warn("no_observation", mark("rules", "Note what case pupil {label} did."), label=pupil)


def _missing_discussion(records: CycleRecords, one: LessonRecords) -> Iterable[Finding]:
    if not one.interviewed():
        yield warn("no_interview", mark("rules", "Ask a case pupil about the lesson, best on the same day."))
    if not one.is_discussed:
        yield _not_discussed()
        return
    yield from step_findings(records, one, DiscussionStep.LESSON, only_warn=True)


def _missing_changes(records: CycleRecords, one: LessonRecords, number: int) -> Iterable[Finding]:
    """After the last lesson nothing has to change, but only whoever talked it over can know that."""
    if one.changes:
        return
    if number < lesson_count(records):
        yield warn("no_change", mark("rules", "Write down what changes in the next research lesson."))
    elif not one.is_discussed:
        yield _not_discussed()


def _not_discussed() -> Finding:
    return warn("no_discussion", mark("rules", "Talk the lesson over and take notes, pupils first."))


def _closing_phases(records: CycleRecords) -> tuple[PhaseState, PhaseState]:
    return (
        PhaseState(Phase.REPORT, None, tuple(_missing_report(records))),
        PhaseState(Phase.SHARE, None, tuple(_missing_sharing(records))),
    )


def _missing_report(records: CycleRecords) -> Iterable[Finding]:
    if not has_report(records):
        text = mark("rules", "Write the report: what is the answer to the research question?")
        yield warn("no_report", text, field="answer_to_question")
    elif records.report is not None and records.report.approved_on is None:
        text = mark("rules", "Let somebody who did not write the report approve it.")
        yield warn("not_approved", text, field="approved_by")


def _missing_sharing(records: CycleRecords) -> Iterable[Finding]:
    if not records.shared:
        text = mark("rules", "Share what you found, and write down where and with whom.")
        yield warn("not_shared", text)


def may_become(records: CycleRecords, status: CycleStatus) -> tuple[Finding, ...]:
    """Return what stands against giving the cycle the decision `status`; going back to an earlier one is free."""
    if status is CycleStatus.ABANDONED:
        if records.cycle.status_reason.strip():
            return ()
        return (block("no_reason", mark("rules", "Say why the cycle is given up."), field="status_reason"),)
    found: list[Finding] = []
    if status_rank(status) >= status_rank(CycleStatus.PLANNING) and not has_question(records):
        text = mark(
            "rules", "A cycle needs its research question, in {least} to {most} characters, to leave the draft."
        )
        found.append(
            block("no_question", text, field="research_question", least=SHORTEST_QUESTION, most=LONGEST_QUESTION)
        )
    if status_rank(status) >= status_rank(CycleStatus.IN_PROGRESS):
        if teacher_count(records) < FEWEST_TEACHERS:
            found.append(block("few_teachers", mark("rules", "A cycle needs at least two teachers to begin.")))
        if lead_count(records) != 1:
            found.append(block("no_lead", mark("rules", "A cycle needs exactly one person who leads it.")))
    if status_rank(status) >= status_rank(CycleStatus.SHARED) and not has_report(records):
        text = mark("rules", "A cycle can be shared once its report answers the research question.")
        found.append(block("no_report", text, field="answer_to_question"))
    return tuple(found)


def step_findings(
    records: CycleRecords, one: LessonRecords, step: DiscussionStep, *, only_warn: bool = False
) -> tuple[Finding, ...]:
    """Return what must be noted before `step` of the discussion opens: pupils come before the lesson."""
    if step < DiscussionStep.LESSON:
        return ()
    noted = {note.pupil_id for note in one.notes if note.step is DiscussionStep.PUPILS}
    silent = [pupil for pupil in records.pupils if pupil.id not in noted and pupil.id not in one.absent()]
    text = mark("rules", "First talk about case pupil {label}: what was seen, against what was expected.")
    make = warn if only_warn else block
    return tuple(make("pupil_not_discussed", text, field="step", label=pupil.label) for pupil in silent)


def prediction_is_locked(lesson: ResearchLesson) -> bool:
    """Whether predictions of `lesson` stand as they are: a prediction made after the lesson would be none."""
    return lesson.status is LessonStatus.TAUGHT


def check_prediction(lesson: ResearchLesson, before: RlPrediction | None, after: RlPrediction) -> tuple[Finding, ...]:
    """Return what stands against writing `after` over `before`; amendments after the lesson are always free."""
    if not prediction_is_locked(lesson) or after.text == (before.text if before else ""):
        return ()
    text = mark("rules", "The lesson has been taught, so its predictions stay; write an amendment beside them.")
    return (block("prediction_locked", text, field="text"),)


def has_question(records: CycleRecords) -> bool:
    """Whether the research question has a length that says something."""
    return SHORTEST_QUESTION <= len(records.cycle.research_question.strip()) <= LONGEST_QUESTION


def has_report(records: CycleRecords) -> bool:
    """Whether the report says what the answer to the research question is."""
    return records.report is not None and bool(records.report.answer_to_question.strip())


def lesson_count(records: CycleRecords) -> int:
    """Number of research lessons of the cycle, those that are planned and not entered yet included."""
    return max(len(records.counted_lessons), records.cycle.planned_rl_count or 0)


def teacher_count(records: CycleRecords) -> int:
    """Number of distinct teachers who have not left."""
    return len({member.person_id for member in records.current_members() if member.role in _TEACHER_ROLES})


def lead_count(records: CycleRecords) -> int:
    """Number of members who lead the cycle and have not left."""
    return sum(member.is_lead for member in records.current_members())


def filled_cells(records: CycleRecords, one: LessonRecords) -> frozenset[tuple[bytes, bytes]]:
    """Cells of existing stages and pupils that hold a prediction."""
    stages = {stage.id for stage in one.stages}
    pupils = {pupil.id for pupil in records.pupils}
    return frozenset(cell for cell in one.predicted_cells() if cell[0] in stages and cell[1] in pupils)


def unobserved_pupils(records: CycleRecords, one: LessonRecords) -> tuple[str, ...]:
    """Labels of the case pupils nobody wrote anything about in this lesson."""
    return tuple(pupil.label for pupil in records.pupils if pupil.id not in one.observed_pupils())


def status_rank(status: CycleStatus) -> int:
    """Place of a decision on the way of a cycle; a cycle that was given up stands before the first."""
    return _STATUS_ORDER.index(status) if status in _STATUS_ORDER else -1
