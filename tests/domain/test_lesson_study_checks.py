"""Advice about the records of a lesson study."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from app.domain.ids import NOBODY, Id
from app.domain.records.lesson_study import CasePupil, ClassMode, LsCycle
from app.domain.records.research_lessons import LessonStatus, ResearchLesson, RlDiscussion, RlStage
from app.domain.rules.lesson_study_checks import (
    check_cycle,
    check_discussion,
    check_lesson,
    check_pupil,
    check_pupils,
    hours_between,
)
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords

ROW, PERSON, OTHER = (Id(bytes([number]) * 16) for number in (1, 2, 3))
CYCLE = LsCycle(
    id=ROW, school_id=NOBODY, title="Оқылым", start_date=date(2026, 9, 7), protocol_adopted_on=date(2026, 9, 7)
)
LESSON = ResearchLesson(id=ROW, cycle_id=ROW, seq=1, day=date(2026, 9, 14), start=time(10), duration_min=45)


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({}, []),
        ({"target_end_date": date(2026, 9, 1)}, ["cycle_backwards"]),
        ({"end_date": date(2026, 9, 1)}, ["cycle_backwards"]),
        ({"target_end_date": date(2027, 1, 25)}, []),
        ({"target_end_date": date(2027, 1, 26)}, ["cycle_long"]),
        ({"target_end_date": date(2027, 9, 8)}, ["cycle_over_a_year"]),
        ({"class_size": 31}, ["class_large"]),
        ({"class_mode": ClassMode.COMBINED, "grades": "1, 2"}, []),
        ({"class_mode": ClassMode.COMBINED, "grades": "3"}, ["grades_missing"]),
        ({"grades": "13"}, ["grade_unknown"]),
        ({"planned_rl_count": 1}, ["one_lesson"]),
    ],
)
def test_a_cycle_is_checked(change: dict[str, Any], codes: list[str]) -> None:
    """Dates, class and number of lessons that are unusual are remarked on and never blocked."""
    findings = check_cycle(CycleRecords(cycle=replace(CYCLE, **change)))
    assert [finding.code for finding in findings] == codes
    assert not any(finding.blocks for finding in findings)


def test_numbers_and_days_of_lessons_agree() -> None:
    """A number given twice and a lesson dated before the one in front of it are remarked on."""
    lessons = [
        LessonRecords(lesson=replace(LESSON, id=Id(bytes([n]) * 16), seq=seq, day=day))
        for n, (seq, day) in enumerate([(1, date(2026, 9, 20)), (2, date(2026, 9, 14)), (2, None)])
    ]
    assert [finding.code for finding in check_cycle(CycleRecords(cycle=CYCLE, lessons=lessons))] == [
        "lesson_number_twice",
        "lesson_order",
    ]


def test_the_protocol_is_agreed_before_the_first_lesson() -> None:
    """A taught lesson without an agreed protocol is remarked on."""
    taught = LessonRecords(lesson=replace(LESSON, status=LessonStatus.TAUGHT))
    records = CycleRecords(cycle=replace(CYCLE, protocol_adopted_on=None), lessons=[taught])
    assert [finding.code for finding in check_cycle(records)] == ["no_protocol"]


@pytest.mark.parametrize(
    ("change", "minutes", "codes"),
    [
        ({}, [10, 30, 5], []),
        ({}, [10, 30, 10], []),
        ({}, [10, 30, 11], ["stage_sum"]),
        ({}, [10, None], []),
        ({"duration_min": 95}, [], ["lesson_length"]),
        ({"day": date(2026, 9, 6)}, [], ["lesson_before_cycle"]),
    ],
)
def test_a_lesson_is_checked(change: dict[str, Any], minutes: list[int | None], codes: list[str]) -> None:
    """The day is in the cycle, the length is a lesson's, and the stages add up to within five minutes."""
    stages = [
        RlStage(id=Id(bytes([n]) * 16), lesson_id=ROW, name="кезең", minutes=length) for n, length in enumerate(minutes)
    ]
    assert [finding.code for finding in check_lesson(CYCLE, replace(LESSON, **change), stages)] == codes


def test_case_pupils_are_three_with_letters_of_their_own() -> None:
    """Another number of pupils, a letter twice and a letter past F are remarked on."""
    pupils = [CasePupil(id=Id(bytes([n]) * 16), cycle_id=ROW, label=letter) for n, letter in enumerate("ABBC")]
    assert [finding.code for finding in check_pupils(pupils)] == ["pupil_count", "pupil_letter_twice"]
    assert check_pupils(pupils[1:][1:] + pupils[:1]) == ()
    assert [finding.code for finding in check_pupil(replace(pupils[0], label="G"))] == ["pupil_letter"]
    assert [finding.blocks for finding in check_pupil(replace(pupils[0], alias="Ахметов Ерлан"))] == [True]


@pytest.mark.parametrize(
    ("change", "codes"),
    [
        ({}, []),
        ({"minutes": 44}, ["discussion_short"]),
        ({"recorder_id": PERSON}, ["chair_is_recorder"]),
        ({"day": date(2026, 9, 15), "start": time(22, 45)}, []),
        ({"day": date(2026, 9, 15), "start": time(22, 46)}, ["discussion_late"]),
        ({"day": date(2026, 9, 13)}, ["discussion_before_lesson"]),
    ],
)
def test_a_discussion_is_checked(change: dict[str, Any], codes: list[str]) -> None:
    """Three quarters of an hour at least, two people for two roles, and within a day and a half."""
    discussion = RlDiscussion(
        id=ROW, lesson_id=ROW, day=LESSON.day, start=time(12), minutes=45, chair_id=PERSON, recorder_id=OTHER
    )
    assert [finding.code for finding in check_discussion(LESSON, replace(discussion, **change))] == codes


def test_without_hours_days_are_compared() -> None:
    """On one day without times lesson and discussion are no hours apart; without a day nothing is known."""
    lesson = replace(LESSON, start=None)
    discussion = RlDiscussion(id=ROW, lesson_id=ROW, day=LESSON.day)
    assert hours_between(lesson, discussion) == 0
    assert hours_between(lesson, replace(discussion, day=None)) is None
