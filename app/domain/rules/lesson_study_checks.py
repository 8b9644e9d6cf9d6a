"""What is odd about the records of a lesson study: advice while typing, none of it blocks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, time, timedelta
from itertools import pairwise

from app.domain.records.lesson_evidence import PupilInterview
from app.domain.records.lesson_study import CasePupil, ClassMode, LsCycle
from app.domain.records.research_lessons import LessonStatus, ResearchLesson, RlDiscussion, RlStage
from app.domain.records.sharing import Dissemination
from app.domain.rules.finding import Finding, warn
from app.domain.rules.free_text import check_alias
from app.domain.rules.lesson_study_records import CycleRecords
from app.domain.rules.lesson_study_settings import USUAL, LessonStudySettings
from app.domain.text import mark

LONGEST_SPAN_DAYS = 365
USUAL_SPAN_DAYS = 140
USUAL_CLASS_SIZE = 30
STAGE_SLACK_MINUTES = 5
LONGEST_INTERVIEW_MINUTES = 15
LATEST_INTERVIEW_HOURS = 24
PUPIL_LETTERS = "ABCDEF"

_DAY_END = time(18)

_PUPILS = re.compile(r"оқушы|сынып|бала|учени|учащ|класс|дет[ие]|pupil|student|class|child|grade")
_TIMES = re.compile(
    r"саба[қғ]|апта|тоқсан|жартыжыл|урок|недел|четверт|полугод|месяц|lesson|week|term|month|quarter|\bай"
)
_GRADE = re.compile(r"\d+")


def check_cycle(records: CycleRecords) -> tuple[Finding, ...]:
    """Return what is odd about the cycle itself and about the order of its lessons."""
    cycle = records.cycle
    return (
        *_check_question(cycle.research_question),
        *_check_span(cycle),
        *_check_class(cycle),
        *_check_course(records),
        *_check_order(records),
    )


def _check_question(question: str) -> Iterable[Finding]:
    """The first thing that keeps a question from being specific and timed, judged by the stems of usual words."""
    text = question.strip().casefold()
    if not text:
        return
    if "?" not in text:
        yield warn("no_question_mark", mark("rules", "Put it as a question."), field="research_question")
    elif not _PUPILS.search(text):
        advice = mark("rules", "Say which pupils it is about.")
        yield warn("question_without_pupils", advice, field="research_question")
    elif not _TIMES.search(text):
        advice = mark("rules", "Say by when, or in how many lessons.")
        yield warn("question_without_time", advice, field="research_question")


def _check_span(cycle: LsCycle) -> Iterable[Finding]:
    for name, end in (("target_end_date", cycle.target_end_date), ("end_date", cycle.end_date)):
        if cycle.start_date is None or end is None:
            continue
        days = (end - cycle.start_date).days
        if days < 0:
            yield warn("cycle_backwards", mark("rules", "The cycle ends before it begins."), field=name)
        elif days > LONGEST_SPAN_DAYS:
            yield warn("cycle_over_a_year", mark("rules", "A cycle lasts no longer than a year."), field=name)
        elif days > USUAL_SPAN_DAYS:
            text = mark("rules", "A cycle of {days} days is long: eight weeks are usual, twenty the most.")
            yield warn("cycle_long", text, field=name, days=days)


def _check_class(cycle: LsCycle) -> Iterable[Finding]:
    if cycle.class_size is not None and cycle.class_size > USUAL_CLASS_SIZE:
        text = mark("rules", "{count} pupils are more than usual in one class.")
        yield warn("class_large", text, field="class_size", count=cycle.class_size)
    grades = {int(grade) for grade in _GRADE.findall(cycle.grades)}
    if cycle.class_mode is ClassMode.COMBINED and not 2 <= len(grades) <= 4:
        yield warn("grades_missing", mark("rules", "Name the two to four grades taught together."), field="grades")
    if any(grade > 12 for grade in grades):
        yield warn("grade_unknown", mark("rules", "Grades go from 0 to 12."), field="grades")


def _check_course(records: CycleRecords) -> Iterable[Finding]:
    cycle = records.cycle
    if cycle.planned_rl_count == 1:
        text = mark("rules", "One research lesson leaves no room to try what you learned; three are usual.")
        yield warn("one_lesson", text, field="planned_rl_count")
    elif cycle.planned_rl_count is not None and cycle.planned_rl_count < records.settings.lessons:
        text = mark("rules", "The programme asks for {usual} research lessons.")
        yield warn("few_lessons", text, field="planned_rl_count", usual=records.settings.lessons)
    if cycle.protocol_adopted_on is None and records.taught_lessons:
        text = mark("rules", "The group has not agreed on its protocol before the first research lesson.")
        yield warn("no_protocol", text, field="protocol_adopted_on")


def _check_order(records: CycleRecords) -> Iterable[Finding]:
    lessons = [one.lesson for one in records.counted_lessons if one.lesson.seq is not None]
    for number, count in sorted(Counter(lesson.seq for lesson in lessons).items(), key=lambda pair: pair[0] or 0):
        if count > 1:
            text = mark("rules", "Number {number} was given to more than one research lesson.")
            yield warn("lesson_number_twice", text, field="seq", number=number)
    dated = [lesson for lesson in lessons if lesson.day is not None]
    for earlier, later in pairwise(sorted(dated, key=lambda lesson: lesson.seq or 0)):
        if earlier.day and later.day and later.day < earlier.day:
            text = mark("rules", "Research lesson {later} is dated before research lesson {earlier}.")
            yield warn("lesson_order", text, field="day", earlier=earlier.seq, later=later.seq)


def check_lesson(cycle: LsCycle, lesson: ResearchLesson, stages: Sequence[RlStage]) -> tuple[Finding, ...]:
    """Return what is odd about a research lesson: its day, its length, the sum of its stages."""
    found: list[Finding] = []
    if lesson.day and cycle.start_date and lesson.day < cycle.start_date:
        text = mark("rules", "The cycle begins only on {day}.")
        found.append(warn("lesson_before_cycle", text, field="day", day=cycle.start_date))
    if lesson.duration_min is not None and not 20 <= lesson.duration_min <= 90:
        text = mark("rules", "A lesson lasts between 20 and 90 minutes.")
        found.append(warn("lesson_length", text, field="duration_min"))
    minutes = [stage.minutes for stage in stages if stage.minutes is not None]
    if lesson.duration_min is not None and len(minutes) == len(stages) > 0:
        total = sum(minutes)
        if abs(total - lesson.duration_min) > STAGE_SLACK_MINUTES:
            text = mark("rules", "The stages add up to {total} minutes, the lesson has {length}.")
            found.append(warn("stage_sum", text, field="duration_min", total=total, length=lesson.duration_min))
    return tuple(found)


def check_pupils(pupils: Sequence[CasePupil], settings: LessonStudySettings = USUAL) -> tuple[Finding, ...]:
    """Return what is odd about the case pupils of a cycle together; see `check_pupil` for one."""
    found: list[Finding] = []
    if len(pupils) != settings.case_pupils:
        text = mark("rules", "The usual number of case pupils is {usual}; here are {count}.")
        found.append(warn("pupil_count", text, usual=settings.case_pupils, count=len(pupils)))
    for label, count in sorted(Counter(pupil.label for pupil in pupils).items()):
        if count > 1:
            text = mark("rules", "The letter {label} was given to more than one case pupil.")
            found.append(warn("pupil_letter_twice", text, field="label", label=label))
    return tuple(found)


def check_pupil(pupil: CasePupil) -> tuple[Finding, ...]:
    """Return what is wrong with one case pupil: the letter, and an alias that tells who the child is (blocks)."""
    found = list(check_alias(pupil.alias))
    if len(pupil.label) != 1 or pupil.label not in PUPIL_LETTERS:
        text = mark("rules", "Case pupils have the letters A to F.")
        found.append(warn("pupil_letter", text, field="label"))
    return tuple(found)


def check_discussion(
    lesson: ResearchLesson, discussion: RlDiscussion, settings: LessonStudySettings = USUAL
) -> tuple[Finding, ...]:
    """Return what is odd about the discussion of `lesson`: its length, its day, its two roles."""
    found: list[Finding] = []
    if discussion.minutes is not None and discussion.minutes < settings.discussion_minutes:
        text = mark("rules", "A discussion takes at least {least} minutes.")
        found.append(warn("discussion_short", text, field="minutes", least=settings.discussion_minutes))
    if discussion.chair_id is not None and discussion.chair_id == discussion.recorder_id:
        text = mark("rules", "One person cannot lead the discussion and write it down well.")
        found.append(warn("chair_is_recorder", text, field="recorder_id"))
    hours = hours_between(lesson, discussion)
    if hours is not None and hours < 0:
        text = mark("rules", "The discussion is dated before the lesson.")
        found.append(warn("discussion_before_lesson", text, field="day"))
    elif hours is not None and hours > settings.discussion_hours:
        text = mark("rules", "More than {most} hours after the lesson details are forgotten.")
        found.append(warn("discussion_late", text, field="day", most=settings.discussion_hours))
    return tuple(found)


def check_interview(lesson: ResearchLesson, interview: PupilInterview) -> tuple[Finding, ...]:
    """Return what is odd about an interview: a child is asked briefly, and while the lesson is still fresh."""
    found: list[Finding] = []
    if interview.minutes is not None and interview.minutes > LONGEST_INTERVIEW_MINUTES:
        text = mark("rules", "More than {most} minutes are too long for a pupil.")
        found.append(warn("interview_long", text, field="minutes", most=LONGEST_INTERVIEW_MINUTES))
    hours = hours_between(lesson, interview)
    if hours is not None and hours < 0:
        text = mark("rules", "The interview is dated before the lesson.")
        found.append(warn("interview_before_lesson", text, field="day"))
    elif hours is not None and hours > LATEST_INTERVIEW_HOURS:
        text = mark("rules", "More than {most} hours after the lesson a pupil remembers little of it.")
        found.append(warn("interview_late", text, field="day", most=LATEST_INTERVIEW_HOURS))
    return tuple(found)


def check_sharing(records: CycleRecords, sharing: Dissemination) -> tuple[Finding, ...]:
    """Return what is odd about an occasion on which findings were shared: there must have been a lesson before."""
    taught = [one.lesson.day for one in records.taught_lessons if one.lesson.day is not None]
    if sharing.day is None or (taught and sharing.day >= min(taught)):
        return ()
    text = mark("rules", "Findings cannot be shared before the first research lesson was taught.")
    return (warn("shared_too_early", text, field="day"),)


def discussion_due(lesson: ResearchLesson, settings: LessonStudySettings = USUAL) -> datetime | None:
    """Return the local moment until which a taught lesson should be talked over, None while it is not taught."""
    if lesson.status is not LessonStatus.TAUGHT or lesson.day is None:
        return None
    return _end_of(lesson) + timedelta(hours=settings.discussion_hours)


def hours_between(lesson: ResearchLesson, after: RlDiscussion | PupilInterview) -> float | None:
    """Return the hours from the end of `lesson` to what came after it, None while a day is missing.

    Without a time of day the end of a day is meant for both alike.
    """
    if lesson.day is None or after.day is None:
        return None
    begun = datetime.combine(after.day, after.start or _DAY_END)
    hours = (begun - _end_of(lesson)) / timedelta(hours=1)
    return max(hours, 0) if lesson.start is None and lesson.day == after.day else hours


def _end_of(lesson: ResearchLesson) -> datetime:
    ended = datetime.combine(lesson.day or datetime.min.date(), lesson.start or _DAY_END)
    return ended + timedelta(minutes=lesson.duration_min or 0) if lesson.start else ended
