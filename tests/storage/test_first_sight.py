"""What is kept beside a closed database for the next start, and when it still holds."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.problems import DatabaseBusy
from app.storage.first_sight import SIGHT_NAME, keep_sight, kept_sight
from app.storage.opening import close_store, open_store
from app.storage.profile_lock import LOCK_NAME
from app.storage.swap import DATABASE_NAME

SEEN = "Ертең 9:00 – сабақ зерттеу".encode()


@pytest.fixture
def left(tmp_path: Path) -> Path:
    """Return the folder of a profile that was closed properly, with something kept."""
    close_store(open_store(tmp_path))
    keep_sight(tmp_path, SEEN)
    return tmp_path


def test_an_untouched_database_keeps_its_sight(left: Path) -> None:
    """What was kept is there as long as nobody opens the database."""
    assert kept_sight(left) == SEEN
    assert kept_sight(left) == SEEN


def test_whoever_opens_the_database_takes_the_sight_away(left: Path) -> None:
    """Once the database may change nothing of what was seen before stays in any file, whatever happens afterwards."""
    store = open_store(left)
    try:
        assert kept_sight(left) is None
        assert not any(SEEN in path.read_bytes() for path in left.rglob("*") if path.is_file())
    finally:
        close_store(store)
    assert kept_sight(left) is None


def test_a_second_owner_leaves_the_sight_of_the_first_alone(left: Path) -> None:
    """Who is turned away because the profile is in use removes nothing."""
    store = open_store(left)
    keep_sight(left, SEEN)
    with pytest.raises(DatabaseBusy):
        open_store(left)
    close_store(store)


def _append(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"\0" * 4096)


TOUCHES: dict[str, Callable[[Path], object]] = {
    "another size": lambda folder: _append(folder / DATABASE_NAME),
    "another time": lambda folder: os.utime(folder / DATABASE_NAME, (1, 1)),
    "a log beside it": lambda folder: (folder / f"{DATABASE_NAME}-wal").write_bytes(b""),
    "the plug was pulled": lambda folder: (folder / LOCK_NAME).write_bytes(b"open"),
    "no note": lambda folder: (folder / LOCK_NAME).unlink(),
    "no database": lambda folder: (folder / DATABASE_NAME).unlink(),
    "no sight": lambda folder: (folder / SIGHT_NAME).unlink(),
}


@pytest.mark.parametrize("touch", TOUCHES.values(), ids=TOUCHES)
def test_a_touched_database_has_no_sight(left: Path, touch: Callable[[Path], object]) -> None:
    """A copy put in its place, a power cut, a reader that is still there: nothing is shown that may not be true."""
    touch(left)

    assert kept_sight(left) is None


def test_nothing_is_kept_of_a_database_that_was_not_closed_properly(left: Path) -> None:
    """After a power cut there is no farewell that a sight could hold for."""
    (left / LOCK_NAME).write_bytes(b"open")
    keep_sight(left, "басқа".encode())
    (left / LOCK_NAME).write_bytes((left / SIGHT_NAME).read_bytes().partition(b"\n")[0])

    assert kept_sight(left) == SEEN


@given(cut=st.integers(0, 200), noise=st.binary(max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_torn_file_is_no_reason_to_stumble(left: Path, cut: int, noise: bytes) -> None:
    """Whatever a power cut left of the file, asking for it raises nothing."""
    path = left / SIGHT_NAME
    whole = path.read_bytes()
    path.write_bytes(whole[:cut] + noise)

    found = kept_sight(left)

    path.write_bytes(whole)
    assert found is None or (whole[:cut] + noise).endswith(found)
