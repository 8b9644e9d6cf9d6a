"""What the window may show before the store is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.rules.rights import FACILITATOR, TEACHER
from app.storage.opening import close_store
from app.usecases import first_sight as sights
from app.usecases.first_sight import FirstSight, first_sight, keep_for_next, sight_for_next
from app.usecases.identity import Identity, introduce
from tests.support.sessions import MORNING, VillageSchool, session, village_school

TODAY = MORNING.date()
NOW_MS = round(MORNING.timestamp() * 1000)
DAY_MS = 86_400_000


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    made = village_school(tmp_path)
    introduce(made.store, Identity(made.desk.who, made.desk.school, FACILITATOR))
    session(made, TODAY, start=time(15), end=time(16))
    session(made, TODAY + timedelta(days=2), title="Бірлескен жоспар")
    yield made
    close_store(made.store)


def close(school: VillageSchool) -> Path:
    """Close the school as its window does; gives its folder."""
    sight = sight_for_next(school.desk)
    assert sight is not None
    close_store(school.store)
    keep_for_next(school.desk.folder, sight)
    return school.desk.folder


@pytest.mark.parametrize("days", range(4))
def test_the_sight_of_a_day_is_what_that_morning_would_show(school: VillageSchool, days: int) -> None:
    """A start on one of the next days shows what the page itself reads then, if nobody wrote in between."""
    school.time.move(hours=-9)
    told = sight_for_next(school.desk)
    assert told is not None
    school.time.move(days=days)
    expected = school.desk.overview.picture()
    close_store(school.store)
    keep_for_next(school.desk.folder, told)

    found = first_sight(school.desk.folder, "kk", NOW_MS + days * DAY_MS)

    assert found is not None
    assert (found.day, found.picture) == (TODAY + timedelta(days=days), expected)


def test_who_sits_there_is_known_in_every_language(school: VillageSchool) -> None:
    """Person, school, role and the name of the school come with the picture."""
    folder = close(school)

    for language in ("kk", "ru", "en"):
        found = first_sight(folder, language, NOW_MS)
        assert found is not None
        assert (found.who, found.school, found.role) == (school.desk.who, school.desk.school, FACILITATOR)
        assert found.school_name == "Ақсу мектебі"


@pytest.mark.parametrize("day", [date(1970, 1, 2), TODAY - timedelta(days=1), TODAY + timedelta(days=4)])
def test_no_other_day_is_shown(school: VillageSchool, day: date) -> None:
    """A wrong clock or long holidays bring no picture of another day."""
    folder = close(school)

    assert first_sight(folder, "kk", NOW_MS + (day - TODAY).days * DAY_MS) is None


def test_a_sight_of_another_version_is_not_shown(school: VillageSchool, monkeypatch: pytest.MonkeyPatch) -> None:
    """After an update words and figures may mean something else."""
    folder = close(school)
    monkeypatch.setattr(sights, "VERSION", "0.0.0")

    assert first_sight(folder, "kk", NOW_MS) is None


def test_who_sees_records_or_is_nobody_gets_none(school: VillageSchool, tmp_path: Path) -> None:
    """Neither a teacher, whose page shows whole records, nor a place where nobody works yet leaves a sight."""
    introduce(school.store, Identity(school.desk.who, school.desk.school, TEACHER))
    fresh = village_school(tmp_path / "жаңа")

    assert sight_for_next(school.desk) is None
    assert sight_for_next(fresh.desk) is None
    close_store(fresh.store)


@given(st.binary(max_size=80))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nonsense_in_the_file_shows_nothing(left: Path, content: bytes) -> None:
    """Whatever stands in the file, a start neither stumbles over it nor shows it."""
    keep_for_next(left, content)

    assert first_sight(left, "kk", NOW_MS) is None


@pytest.fixture
def left(school: VillageSchool) -> Path:
    """Return the folder of the school, closed."""
    return close(school)


def test_a_sight_is_small_and_light(left: Path) -> None:
    """It is read on the main thread before anything is shown."""
    found = first_sight(left, "kk", NOW_MS)

    assert isinstance(found, FirstSight)
    assert sum(path.stat().st_size for path in left.glob("first-sight")) < 64 * 1024
