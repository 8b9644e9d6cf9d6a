"""A practice school keeps to itself, and knows what was done in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bootstrap import Assembly, open_profile
from app.domain.ids import NOBODY
from app.domain.problems import DatabaseBusy, PracticeOnly
from app.domain.records.events import AttendanceStatus
from app.domain.records.people import Person
from app.domain.rules.conflict_values import Choice
from app.domain.rules.practice_tasks import ROLES, Look, TaskCode
from app.paths import Profile
from app.practice.profile import ready_practice
from app.storage.opening import close_store
from app.usecases.backups import back_up, restore
from app.usecases.enrolling import enroll
from app.usecases.first_start import Newcomer, begin_invited
from app.usecases.sync_picture import Outlook
from tests.support.practice import copy_practice, practice_school
from tests.support.stores import new_store


@pytest.fixture
def school(tmp_path: Path) -> Iterator[Assembly]:
    """An open practice school."""
    with practice_school(tmp_path / "own-practice") as assembly:
        yield assembly


def done_in(school: Assembly, role: str) -> set[TaskCode]:
    """The tasks of a role that are ticked."""
    return {task.code for task, is_done in school.desk.practice.picture(role).tasks if is_done}


def test_nothing_reaches_beyond_this_computer(school: Assembly, tmp_path: Path) -> None:
    """Exchanging, connecting, the invitation of the first start and a passport are refused before anything is sent."""
    desk, url, code = school.desk, "https://shyraq.invalid", "AAAAA-AAAAA"
    file = tmp_path / "passport"

    with pytest.raises(PracticeOnly):
        desk.syncing.sync_now()
    with pytest.raises(PracticeOnly):
        desk.syncing.connect(url, code)
    with pytest.raises(PracticeOnly):
        enroll(desk.store, url, code)
    with pytest.raises(PracticeOnly):
        begin_invited(desk, Newcomer("Ахметова", "Айгүл"), url, code)
    with pytest.raises(PracticeOnly):
        desk.passports.write(desk.who, file)
    assert not file.exists()


def test_the_daily_check_leaves_the_practice_school_alone(school: Assembly) -> None:
    """What the practice school holds was never announced by anybody, so that nothing in it is taken for damaged."""
    people = school.store.all(Person)
    assert not school.desk.checking.daily().rows
    assert school.store.all(Person) == people


def test_copies_do_not_cross(school: Assembly, tmp_path: Path) -> None:
    """A copy of the practice school is not put beside real work, nor a real copy into the practice; its own one is."""
    practice_copy = back_up(school.store, school.profile.folder).path
    school.close()
    real = new_store(tmp_path / "own")
    real_copy = back_up(real, tmp_path / "own").path
    close_store(real)

    with pytest.raises(PracticeOnly):
        restore(tmp_path / "own", practice_copy)
    with pytest.raises(PracticeOnly):
        restore(tmp_path / "new", practice_copy)
    with pytest.raises(PracticeOnly):
        restore(school.profile.folder, real_copy)
    assert restore(school.profile.folder, practice_copy) is not None


def test_three_people_are_played(school: Assembly) -> None:
    """Each role is somebody with a name of their own; the coordinator works for no school."""
    desk = school.desk
    played = {role: desk.practice.play(role) for role in ROLES}

    assert len({one.person for one in played.values()}) == len(ROLES)
    assert all(school.store.get(Person, one.person).surname for one in played.values())
    assert (played["coordinator"].school, played["teacher"].school) == (NOBODY, played["facilitator"].school)
    assert desk.practice.picture("facilitator").places["own"] == desk.who


def test_tasks_tick_by_what_is_done(school: Assembly) -> None:
    """A new practice school has nothing ticked; deeds at the desk tick their tasks, for good."""
    desk = school.desk
    assert not any(done_in(school, role) for role in ROLES)

    places = desk.practice.picture("facilitator").places
    people = [one.person_id for one in desk.attendance.sheet(places["event"]).people]
    desk.attendance.mark_many([(places["slot"], person) for person in people], AttendanceStatus.PRESENT)
    (conflict,) = desk.versions.questions()
    desk.versions.settling(conflict.id, Choice.OTHER).do()
    desk.sessions.write(places["slot"], decisions="Келістік")

    assert done_in(school, "facilitator") == {TaskCode.MARK, TaskCode.VERSIONS, TaskCode.RECORD}
    assert done_in(school, "teacher") == set()
    assert desk.syncing.outlook() == Outlook()  # what is practised frightens nobody: it costs nothing and is no loss


def test_what_was_looked_at_is_remembered(school: Assembly) -> None:
    """Looking at the silent school ticks its task, also after the next start; another school does not."""
    desk = school.desk
    places = desk.practice.picture("coordinator").places
    desk.practice.saw(Look.SCHOOL_OF_REGION, places["school"])
    before = done_in(school, "coordinator")
    desk.practice.saw(Look.SCHOOL_OF_REGION, places["silent"])
    after = done_in(school, "coordinator")
    school.close()
    with open_profile(school.profile) as again:
        assert (before, after, done_in(again, "coordinator")) == (set(), {TaskCode.SILENT}, {TaskCode.SILENT})


def test_beginning_anew_and_only_in_its_own_place(tmp_path: Path) -> None:
    """A practice school is made whole beside the profile and thrown away for a fresh one; other data never is."""
    own = Profile(tmp_path / "Әсел")
    copy_practice(own.practice.folder)
    with open_profile(own.practice) as assembly:
        assembly.desk.projects.create(assembly.desk.who, "Менің жобам")
    ready_practice(own.practice)
    with open_profile(own.practice) as assembly:
        titles = {line.project.title for line in assembly.desk.projects.listing()}
    foreign = tmp_path / "other-practice"
    close_store(new_store(foreign))

    assert own.practice.is_practice
    assert "Менің жобам" not in titles
    assert own.practice.own == own
    with pytest.raises(PracticeOnly):
        ready_practice(Profile(foreign))
    assert any(foreign.iterdir())
    assert not own.folder.exists()


def test_a_practice_school_in_use_is_not_begun_anew(school: Assembly) -> None:
    """While a window has the practice school open, another one cannot throw it away."""
    with pytest.raises(DatabaseBusy):
        ready_practice(school.profile)
    assert school.desk.projects.listing()


def test_a_real_school_is_none(tmp_path: Path) -> None:
    """A profile of somebody's own is not a practice school."""
    with open_profile(Profile(tmp_path / "own")) as assembly:
        assert not assembly.desk.practice.is_on
