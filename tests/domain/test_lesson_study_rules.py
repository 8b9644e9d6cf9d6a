"""The phases of a lesson study cycle, its decisions, its lock and its ten points."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id, derive
from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import AttainmentGroup, CasePupil, CycleStatus, LsCycle, LsMember, MemberRole
from app.domain.records.research_lessons import (
    DiscussionNote,
    DiscussionStep,
    LessonStatus,
    Match,
    NextChange,
    Outcome,
    ResearchLesson,
    RlObservation,
    RlPrediction,
    RlPupilOutcome,
    RlStage,
)
from app.domain.records.sharing import Dissemination, LsReport, SharingKind
from app.domain.rules.lesson_study import (
    Phase,
    check_prediction,
    current_phase,
    may_become,
    phases,
    step_findings,
)
from app.domain.rules.lesson_study_completeness import completeness
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords, in_order
from app.domain.rules.lesson_study_settings import LessonStudySettings


def row(*name: object) -> Id:
    """The id of the thing called `name`."""
    return derive("test", *(str(part).encode() for part in name))


CYCLE = LsCycle(
    id=row("cycle"),
    school_id=NOBODY,
    title="Топтық жұмыс",
    research_question="Топтық жұмыс оқушылардың сөйлеуін қалай дамытады?",
    start_date=date(2026, 9, 7),
    planned_rl_count=2,
)
MEMBERS = (
    LsMember(id=row("m1"), cycle_id=CYCLE.id, person_id=row("p1"), role=MemberRole.FACILITATOR, is_lead=True),
    LsMember(id=row("m2"), cycle_id=CYCLE.id, person_id=row("p2"), role=MemberRole.OBSERVER),
)
PUPILS = tuple(
    CasePupil(id=row("pupil", label), cycle_id=CYCLE.id, label=label, attainment_group=AttainmentGroup.MIDDLE)
    for label in "ABC"
)


def lesson(number: int, status: LessonStatus = LessonStatus.TAUGHT, **more: Any) -> ResearchLesson:
    """Research lesson `number`, taught unless said otherwise."""
    return ResearchLesson(
        id=row("lesson", number), cycle_id=CYCLE.id, seq=number, day=date(2026, 9, 7 + number), status=status, **more
    )


def full_lesson(number: int) -> LessonRecords:
    """A lesson with everything that is written down about one."""
    taught = lesson(number)
    stage = RlStage(id=row("stage", number), lesson_id=taught.id, name="Кіріспе", minutes=45)
    cells = [(stage.id, pupil.id) for pupil in PUPILS]
    return LessonRecords(
        lesson=taught,
        stages=[stage],
        predictions=[RlPrediction(id=row("cell", *c), stage_id=c[0], pupil_id=c[1], text="сұрақ қояды") for c in cells],
        observations=[
            RlObservation(
                id=row("seen", *c),
                stage_id=c[0],
                pupil_id=c[1],
                observer_id=NOBODY,
                observed="үндемеді",
                match=Match.PARTLY,
            )
            for c in cells
        ],
        outcomes=[
            RlPupilOutcome(id=row("met", number, p.id), lesson_id=taught.id, pupil_id=p.id, met=Outcome.MET)
            for p in PUPILS
        ],
        interviews=[
            PupilInterview(id=row("asked", number, p.id), lesson_id=taught.id, pupil_id=p.id, learned="сұрақ қоюды")
            for p in PUPILS
        ],
        notes=[
            DiscussionNote(
                id=row("note", number, p.id),
                lesson_id=taught.id,
                step=DiscussionStep.PUPILS,
                pupil_id=p.id,
                text="күткеннен көп сөйледі",
            )
            for p in PUPILS
        ],
        changes=[NextChange(id=row("change", number), lesson_id=taught.id, what="топты азайту")],
    )


FULL = CycleRecords(
    cycle=replace(CYCLE, status=CycleStatus.CLOSED),
    members=MEMBERS,
    pupils=PUPILS,
    lessons=[full_lesson(1), full_lesson(2)],
    report=LsReport(
        id=row("report"),
        cycle_id=CYCLE.id,
        answer_to_question="Топта оқушылар екі есе жиі сөйлейді.",
        approved_on=date(2026, 12, 1),
    ),
    shared=[Dissemination(id=row("shared"), school_id=NOBODY, cycle_id=CYCLE.id, kind=SharingKind.STAFF_MEETING)],
)
NEW = CycleRecords(cycle=replace(CYCLE, research_question="", start_date=None))


def test_a_new_cycle_asks_for_its_group_first() -> None:
    """The first phase is setting up: teachers, who leads, and when it begins."""
    state = current_phase(NEW)
    assert state is not None
    assert state.phase is Phase.SET_UP
    assert [finding.code for finding in state.missing] == ["few_teachers", "no_lead", "no_start"]


def test_every_planned_lesson_has_four_phases_or_waits_to_be_entered() -> None:
    """With two planned and one entered lesson the second is asked for."""
    states = phases(replace(FULL, cycle=CYCLE, lessons=[full_lesson(1)]))
    assert [(state.phase, state.lesson) for state in states] == [
        (Phase.SET_UP, None),
        (Phase.QUESTION, None),
        (Phase.CASE_PUPILS, None),
        (Phase.PLAN, 1),
        (Phase.TEACH, 1),
        (Phase.DISCUSS, 1),
        (Phase.REVISE, 1),
        (Phase.PLAN, 2),
        (Phase.REPORT, None),
        (Phase.SHARE, None),
    ]
    first_open = next(state for state in states if not state.is_done)
    assert [finding.sentence() for finding in first_open.missing] == ["Enter research lesson 2."]


def test_a_full_cycle_misses_nothing() -> None:
    """A closed cycle with everything written down has only finished phases and ten points."""
    assert all(state.is_done for state in phases(FULL))
    assert current_phase(FULL) is None
    assert completeness(FULL).score == 10
    assert completeness(FULL).is_complete


@given(st.integers(0, 5), st.integers(0, 5), st.sampled_from((LessonStatus.PLANNED, LessonStatus.TAUGHT)))
def test_a_cycle_with_nothing_written_has_nothing_done(planned: int, entered: int, status: LessonStatus) -> None:
    """However many lessons are planned, entered or taught, no phase is done as long as nobody wrote anything down."""
    lessons = [LessonRecords(lesson=replace(lesson(number, status), day=None)) for number in range(1, entered + 1)]
    states = phases(replace(NEW, cycle=replace(NEW.cycle, planned_rl_count=planned), lessons=lessons))
    assert [state for state in states if state.is_done] == []


def test_changes_are_asked_for_as_long_as_a_lesson_is_to_come() -> None:
    """A planned lesson that nobody entered yet is one to come; after the last lesson its discussion is enough."""

    def revise(records: CycleRecords) -> list[list[str]]:
        return [[f.code for f in state.missing] for state in phases(records) if state.phase is Phase.REVISE]

    unchanged = [replace(full_lesson(number), changes=()) for number in (1, 2)]
    silent = replace(unchanged[1], notes=(), discussion=None)
    assert revise(replace(FULL, lessons=unchanged[:1])) == [["no_change"]]
    assert revise(replace(FULL, lessons=unchanged)) == [["no_change"], []]
    assert revise(replace(FULL, lessons=[full_lesson(1), silent])) == [[], ["no_discussion"]]


@pytest.mark.parametrize("phase", [Phase.PLAN, Phase.TEACH])
def test_without_case_pupils_nothing_is_predicted_or_seen(phase: Phase) -> None:
    """A taught lesson with a day and stages waits for the pupils it is about."""
    states = [state for state in phases(replace(FULL, pupils=())) if state.phase is phase]
    assert [[finding.code for finding in state.missing] for state in states] == [["few_pupils"], ["few_pupils"]]


def test_the_empty_cells_are_counted() -> None:
    """Taking away one prediction of three leaves one empty cell to fill."""
    one = full_lesson(1)
    records = replace(FULL, lessons=[replace(one, predictions=one.predictions[1:])])
    (plan,) = [state for state in phases(records) if state.phase is Phase.PLAN and state.lesson == 1]
    assert [finding.sentence() for finding in plan.missing] == [
        "Predict how each case pupil will respond in each stage; empty cells: 1 of 3."
    ]


def test_every_missing_point_gives_its_reason_in_words() -> None:
    """A point that is not reached names the lesson and the pupils it waits for; a reached one says nothing."""
    one, two = full_lesson(1), full_lesson(2)
    half = replace(one, interviews=one.interviews[:1], observations=one.observations[1:])
    records = replace(FULL, lessons=[half, replace(two, interviews=[], notes=[])], report=None, shared=())
    reasons = {p.code: [f.sentence() for f in p.missing] for p in completeness(records).points if not p.reached}
    assert reasons == {
        "observations": ["Lesson 1: nothing was noted about A."],
        "interviews": ["Lesson 1: not interviewed are B, C."],
        "discussions": ["Lesson 2 was not talked over."],
        "report": ["The answer to the research question is not written yet."],
        "sharing": ["No occasion is written down yet."],
    }


def test_a_programme_may_ask_for_other_numbers() -> None:
    """With two case pupils asked for, two are enough; the third of the usual three is not missed."""
    records = replace(FULL, pupils=PUPILS[:2], settings=LessonStudySettings(case_pupils=2))
    assert completeness(records).score == 10
    assert all(state.is_done for state in phases(records))


def test_a_cancelled_lesson_does_not_count() -> None:
    """A cancelled lesson asks for nothing and gives no point."""
    cancelled = LessonRecords(lesson=lesson(2, LessonStatus.CANCELLED))
    records = replace(FULL, lessons=[full_lesson(1), cancelled, full_lesson(3)])
    assert {state.lesson for state in phases(records)} == {None, 1, 2}
    assert completeness(records).score == 10


PIECES = (
    "question", "members", "pupils", "lessons", "report", "shared",
    "predictions", "observations", "outcomes", "interviews", "notes", "changes",
)  # fmt: skip


def without(pieces: frozenset[str]) -> CycleRecords:
    """The full cycle without some of what is written down."""
    kept: dict[str, Any] = {name: [] for name in PIECES[6:] if name in pieces}
    lessons = [] if "lessons" in pieces else [replace(one, **kept) for one in FULL.lessons]
    return CycleRecords(
        cycle=replace(FULL.cycle, research_question="" if "question" in pieces else CYCLE.research_question),
        members=() if "members" in pieces else MEMBERS,
        pupils=() if "pupils" in pieces else PUPILS,
        lessons=lessons,
        report=None if "report" in pieces else FULL.report,
        shared=() if "shared" in pieces else FULL.shared,
    )


@given(st.frozensets(st.sampled_from(PIECES)), st.sampled_from(PIECES))
def test_taking_something_away_never_adds_points_or_finishes_phases(pieces: frozenset[str], more: str) -> None:
    """The fewer records, the fewer points and the fewer finished phases; the reasons are always whole sentences."""
    less, least = without(pieces), without(pieces | {more})
    assert completeness(least).score <= completeness(less).score
    assert completeness(less).is_complete or not completeness(least).is_complete
    assert len(completeness(less).points) == 10
    sentences = [finding.sentence() for state in phases(less) for finding in state.missing]
    sentences += [finding.sentence() for point in completeness(less).points for finding in point.missing]
    assert all("{" not in sentence and sentence.endswith((".", "?")) for sentence in sentences)


@pytest.mark.parametrize(
    ("status", "codes"),
    [
        (CycleStatus.DRAFT, []),
        (CycleStatus.PLANNING, ["no_question"]),
        (CycleStatus.IN_PROGRESS, ["no_question", "few_teachers", "no_lead"]),
        (CycleStatus.CLOSED, ["no_question", "few_teachers", "no_lead", "no_report"]),
        (CycleStatus.ABANDONED, ["no_reason"]),
    ],
)
def test_a_decision_needs_something_to_stand_on(status: CycleStatus, codes: list[str]) -> None:
    """Leaving the draft needs a question, beginning two teachers and one who leads, sharing a report, giving up a
    reason."""
    findings = may_become(NEW, status)
    assert [finding.code for finding in findings] == codes
    assert all(finding.blocks for finding in findings)


def test_a_cycle_with_its_group_may_take_any_decision() -> None:
    """Nothing stands against any decision about a cycle that has all it needs."""
    given_up = replace(FULL, cycle=replace(FULL.cycle, status_reason="мұғалім ауысты"))
    assert all(may_become(given_up, status) == () for status in CycleStatus)


def test_teachers_who_left_no_longer_count() -> None:
    """Two members of whom one left are one teacher."""
    left = (MEMBERS[0], replace(MEMBERS[1], until=date(2026, 10, 1)))
    assert [finding.code for finding in may_become(replace(FULL, members=left), CycleStatus.IN_PROGRESS)] == [
        "few_teachers"
    ]


def test_the_lesson_is_talked_about_after_the_pupils() -> None:
    """The fourth step opens when each case pupil who was there has a note; the steps before are always open."""
    one = full_lesson(1)
    short = replace(one, notes=one.notes[1:])
    assert [f.facts["label"] for f in step_findings(FULL, short, DiscussionStep.LESSON)] == ["A"]
    assert all(finding.blocks for finding in step_findings(FULL, short, DiscussionStep.NEXT))
    assert step_findings(FULL, short, DiscussionStep.CLASS) == ()
    absent = [replace(seen, match=Match.ABSENT) for seen in one.observations if seen.pupil_id == PUPILS[0].id]
    there = [seen for seen in one.observations if seen.pupil_id != PUPILS[0].id]
    assert step_findings(FULL, replace(short, observations=absent + there), DiscussionStep.LESSON) == ()


def test_predictions_are_locked_once_the_lesson_was_taught() -> None:
    """After the lesson the text of a prediction stays, an amendment beside it is free."""
    (before, *_rest) = full_lesson(1).predictions
    rewritten, amended = replace(before, text="білген едім"), replace(before, amended_text="келесіде басқаша")
    assert [f.code for f in check_prediction(lesson(1), before, rewritten)] == ["prediction_locked"]
    assert [f.code for f in check_prediction(lesson(1), None, before)] == ["prediction_locked"]
    assert check_prediction(lesson(1), before, amended) == ()
    assert check_prediction(lesson(1, LessonStatus.PLANNED), before, rewritten) == ()


@given(st.permutations([full_lesson(number) for number in (1, 2, 3, 4)]))
def test_lessons_are_put_in_order_by_number(shuffled: list[LessonRecords]) -> None:
    """However records arrive, lessons stand by their numbers."""
    assert [one.lesson.seq for one in in_order(shuffled)] == [1, 2, 3, 4]
