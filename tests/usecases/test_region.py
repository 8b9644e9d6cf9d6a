"""Figures of a region, from a real store."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from app.domain.clock import KAZAKH_TIME
from app.reports.region import silence_of
from app.storage.opening import close_store
from app.usecases.desk import Desk
from app.usecases.region import RegionalSummary
from tests.support.region import make_region, school_named
from tests.support.server import local_server
from tests.support.sessions import MORNING, session, village_school
from tests.support.stores import new_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A coordinator."""
    made = make_region(tmp_path)
    yield made
    close_store(made.store)


@pytest.fixture
def summary(desk: Desk) -> RegionalSummary:
    """All schools."""
    return desk.region.summary("kk")


def test_figures_of_a_school_count_its_own_work_only(summary: RegionalSummary) -> None:
    """Sessions, marks, cycles and projects are counted in the school that did them."""
    first = next(school for school in summary.schools if school.name.startswith("Ақсу"))
    idle = next(school for school in summary.schools if school.name.startswith("Һәкім"))
    assert (first.people, first.sessions, first.attendance, first.cycles, first.taught_cycles) == (4, 1, 1.0, 1, 1)
    assert (first.projects, dict(first.projects_by_stage)) == (1, {"plan": 1})
    assert (idle.sessions, idle.attendance, idle.cycles, idle.projects) == (0, None, 0, 0)


def test_the_whole_is_the_sum_of_its_schools(summary: RegionalSummary) -> None:
    """Attendance is the share of all marks, not the mean of shares."""
    assert summary.with_sessions == 4
    assert summary.attendance == 10 / 16
    assert dict(summary.cycles_by_status) == {"in_progress": 4}


def test_silence_is_told_from_changes_of_others(summary: RegionalSummary) -> None:
    """A school is silent when nothing came from it for 14 days; one that never sent anything is silent too."""
    silent = {school.name.split()[0]: school.silent_days for school in summary.schools if school.is_silent}
    assert silent == {"Лепсі": 16, "Сарқан": 31, "Һәкім": None}
    assert summary.silent == 3


def test_a_cancelled_session_and_an_old_one_do_not_count(desk: Desk) -> None:
    """Figures are those of this school year, without what did not take place."""
    school = school_named(desk, "Ақсу тірек мектебі")
    desk.school = school
    desk.events.create("Өткен жыл", MORNING.date() - timedelta(days=200), None, None)
    (event,) = desk.events.create("Болмаған", MORNING.date(), None, None).rows["event"]
    before = desk.region.summary().schools
    desk.events.edit(event, status="cancelled")
    after = desk.region.summary().schools
    assert next(s.sessions for s in before if s.id == school) == 2
    assert next(s.sessions for s in after if s.id == school) == 1


def test_a_school_in_short_lists(desk: Desk) -> None:
    """One school comes with its latest work, the newest session first."""
    picture = desk.region.school(school_named(desk, "Үштөбе №3 мектебі"), "kk")
    assert picture is not None
    assert [(line.done, line.of) for line in picture.sessions] == [(2, 4)]
    assert [line.state for line in picture.projects] == ["plan"]
    assert [line.of for line in picture.cycles] == [3]


def test_a_clock_ahead_is_not_silence() -> None:
    """A change that seems to come from tomorrow counts as today."""
    now = datetime(2026, 10, 16, 9, 0, tzinfo=KAZAKH_TIME)
    assert silence_of(now + timedelta(hours=5), now) == 0
    assert silence_of(now - timedelta(hours=47), now) == 1
    assert silence_of(None, now) is None


def test_a_coordinator_sees_a_school_after_an_exchange(tmp_path: Path) -> None:
    """What a school sent reaches the coordinator's figures, and the page knows up to when the data reaches."""
    with local_server(str(tmp_path / "server")) as server:
        names = ("Қуанышева Әсел", "Тілеуов Сәуле")
        school = village_school(tmp_path / "school", names, datetime.now(KAZAKH_TIME))
        session(school, title="Бастау")
        school.desk.syncing.connect(server.url, server.invite(school="Ақсу ауылдық тірек мектебі", region="KZ-33"))
        school.desk.syncing.sync_now()
        store = new_store(tmp_path / "coordinator")
        coordinator = Desk(store, tmp_path / "coordinator")
        coordinator.syncing.connect(server.url, server.invite(role="coordinator", school="", region="KZ-33"))
        coordinator.syncing.sync_now()
    summary = coordinator.region.summary()
    (found,) = summary.schools
    assert (found.people, found.sessions, found.silent_days) == (2, 1, 0)
    assert summary.data_up_to is not None
    assert (summary.silent, summary.with_sessions) == (0, 1)
    close_store(school.store)
    close_store(store)
