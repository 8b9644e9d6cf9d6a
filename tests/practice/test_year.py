"""The year of the practice school: whole, in its days, and ended now."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from app.bootstrap import Assembly
from app.domain.catalogue import RECORD_CLASSES
from app.domain.clock import ms_from_stamp
from app.domain.records.certificates import ForeignCredit
from app.domain.records.filters import SavedFilter
from app.domain.records.grants import GrantWish, SchoolGrant
from app.domain.records.person_links import PersonLink
from app.domain.records.projects import Project, ProjectStage, ProjectStageChange
from app.domain.records.sharing import LsReport
from app.domain.records.summaries import RegionSummary, SchoolSummary
from app.practice.picture import HEIGHT, WIDTH, question_wall
from app.practice.school_weeks import SAT, SchoolWeeks, has_lessons
from app.reports.document import Document
from app.storage.history import lines_of
from app.usecases.paper_registry import papers_of
from tests.support.practice import practice_school

LEFT_TO_THE_PERSON = {ForeignCredit, SavedFilter, PersonLink}
LEFT_TO_THE_SERVER = {SchoolSummary, RegionSummary, SchoolGrant, GrantWish}
"""What practising itself brings: a passport from elsewhere, kept filters, verdicts about two entries."""


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Assembly]:
    """An open practice school."""
    with practice_school(tmp_path / "school") as assembly:
        yield assembly


def test_every_kind_of_record_has_something_to_show(school: Assembly) -> None:
    """Whatever page or paper somebody opens, the year has put something there."""
    empty = {cls for cls in RECORD_CLASSES if not school.store.all(cls)}

    assert empty == LEFT_TO_THE_PERSON | LEFT_TO_THE_SERVER


def test_the_finished_work_is_finished(school: Assembly) -> None:
    """The lesson study of the year has all its points and an approved report; the project went to its certificate."""
    desk = school.desk
    reports = {report.cycle_id: report for report in school.store.all(LsReport)}
    (closed,) = (card for card in desk.lesson_study.cards() if card.id in reports)
    stages = {project.stage for project in school.store.all(Project)}

    assert (closed.completeness.score, reports[closed.id].approved_on is not None) == (10, True)
    assert stages == {ProjectStage.CERTIFIED, ProjectStage.LEADING}


def test_what_is_under_way_waits_for_today(school: Assembly) -> None:
    """The start page has a session of today, a lesson ahead, and something unfinished of each kind."""
    picture = school.desk.overview.picture()

    assert {line.item.value for line in picture.upcoming} >= {"session", "lesson", "action"}
    assert {line.item.value for line in picture.unfinished} >= {"conflicts", "commitment", "action"}
    assert picture.steps == ()


def test_the_clock_went_through_the_year_and_came_back(school: Assembly) -> None:
    """History tells the year in its days, and what is written next is written today."""
    desk, store = school.desk, school.store
    (done,) = (project for project in store.all(Project) if project.stage is ProjectStage.CERTIFIED)
    with store.reading() as connection:
        stamps = [line.stamp for line in lines_of(connection, done.id)]
    days = [change.day for change in store.all(ProjectStageChange, project_id=done.id) if change.day]

    assert ms_from_stamp(stamps[-1]) - ms_from_stamp(stamps[0]) > 150 * 86_400_000
    assert max(days) - min(days) > timedelta(days=150)
    assert not store.clock.doubtful
    assert abs(desk.now().timestamp() - time.time()) < 3600


def test_every_paper_of_the_year_can_be_made(school: Assembly) -> None:
    """Each printable paper becomes a document with something in it, in Kazakh."""
    made = [paper.make() for paper in papers_of(school.desk, "kk")]

    assert len(made) > 90
    assert all(isinstance(document, Document) and document.blocks for document in made)


@given(st.dates(date(2025, 10, 1), date(2031, 12, 31)), st.integers(-34, 0), st.integers(0, SAT))
def test_the_story_keeps_to_days_with_lessons(today: date, week: int, weekday: int) -> None:
    """Whatever day it is told on, the past happens on days with lessons, in order, and never after today's week."""
    weeks = SchoolWeeks(today)
    day = weeks.day(week, weekday)

    assert week == 0 or has_lessons(day) or weekday == SAT
    assert week == 0 or day < today
    assert weeks.day(week - 1, weekday) < day


def test_the_picture_is_a_picture() -> None:
    """What the program draws without a toolkit is a PNG that the toolkit reads."""
    image = QImage.fromData(question_wall())

    assert (image.width(), image.height()) == (WIDTH, HEIGHT)
