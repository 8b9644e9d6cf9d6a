"""Backups: whole, checked, not too many."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.problems import BackupDamaged, CannotWriteFile, DatabaseBusy
from app.domain.records.people import Person
from app.storage import backup as copies
from app.storage.backup import Backup
from app.storage.opening import close_store, open_store
from app.storage.swap import DATABASE_NAME
from app.usecases.backups import back_up, back_up_daily, backups_of, restore
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def _copies(*moments: datetime) -> list[Backup]:
    made = [Backup(Path(f"{moment:%Y%m%d%H%M}"), moment, 1, before_upgrade=False) for moment in moments]
    return sorted(made, key=lambda one: one.made, reverse=True)


def test_a_copy_holds_what_was_committed_while_work_goes_on(tmp_path: Path) -> None:
    """A copy made from an open database is sound and holds every committed change, also those still in the log."""
    store = new_store(tmp_path)
    people = make_people(store, make_school(store), 5)

    made = back_up(store, tmp_path)
    make_people(store, people[0].school_id, 2)
    copies.check_backup(made.path)
    close_store(store)

    restored = tmp_path / "elsewhere"
    restored.mkdir()
    (restored / DATABASE_NAME).write_bytes(made.path.read_bytes())
    copy = open_store(restored)
    assert len(copy.all(Person)) == 5
    close_store(copy)


def test_one_copy_a_day_by_itself(tmp_path: Path) -> None:
    """The daily backup is made at the first start of a day and not again."""
    store = new_store(tmp_path)

    first, second = back_up_daily(store, tmp_path), back_up_daily(store, tmp_path)

    assert first is not None
    assert second is None
    assert backups_of(tmp_path) == [first]
    close_store(store)


def test_seven_days_and_four_weeks_are_kept() -> None:
    """Of daily copies over a term there remain the last seven days and the last four weeks."""
    days = [START + timedelta(days=n) for n in range(60)]

    kept = [one for one in _copies(*days) if one not in copies.superfluous(_copies(*days))]

    ages = [(days[-1] - one.made).days for one in kept]
    assert ages[:7] == list(range(7))
    assert len(kept) == 7 + 4 - 2  # the newest copy of this week and of the last one are among the seven days
    assert max(ages) <= 28


def test_a_jumping_clock_deletes_nothing_good() -> None:
    """One copy from the year 2045 costs one place of seven, not the others."""
    days = [START + timedelta(days=n) for n in range(5)]
    found = _copies(*days, datetime(2045, 1, 1, tzinfo=UTC))

    assert copies.superfluous(found) == []


def test_copies_before_an_upgrade_stay_apart() -> None:
    """Copies made before an upgrade are counted on their own, so a busy week does not push them out."""
    old = [Backup(Path(str(n)), START - timedelta(days=400 + n), 1, before_upgrade=True) for n in range(3)]
    days = [START + timedelta(days=n) for n in range(60)]

    gone = copies.superfluous([*_copies(*days), *old])

    assert [one for one in old if one in gone] == [old[2]]


def test_restore_brings_back_the_past_and_keeps_the_present(tmp_path: Path) -> None:
    """A restore gives the data of the copy and keeps what stood before; new work goes on under a fresh origin."""
    store = new_store(tmp_path)
    school = make_school(store)
    make_people(store, school, 2)
    made = back_up(store, tmp_path)
    make_people(store, school, 3)
    before = store.origin
    close_store(store)

    kept = restore(tmp_path, made.path)

    again = open_store(tmp_path)
    assert len(again.all(Person)) == 2
    assert kept is not None
    copies.check_backup(kept / DATABASE_NAME)
    make_people(again, school, 1)
    assert again.origin != before
    close_store(again)


def test_a_damaged_copy_is_refused(tmp_path: Path) -> None:
    """A damaged or foreign file is refused as a backup and nothing changes."""
    store = new_store(tmp_path)
    make_people(store, make_school(store), 3)
    made = back_up(store, tmp_path)
    close_store(store)
    content = bytearray(made.path.read_bytes())
    content[100:4096] = bytes(3996)
    made.path.write_bytes(content)

    for file in (made.path, tmp_path / "no such file.db"):
        with pytest.raises(BackupDamaged):
            restore(tmp_path, file)

    again = open_store(tmp_path)
    assert len(again.all(Person)) == 3
    close_store(again)


def test_an_open_profile_is_not_replaced(tmp_path: Path) -> None:
    """A restore while a window has the profile open is refused."""
    store = new_store(tmp_path)
    made = back_up(store, tmp_path)

    with pytest.raises(DatabaseBusy):
        restore(tmp_path, made.path)

    close_store(store)


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    """A backup into a folder that is a file ends in a problem somebody can act on, and leaves nothing behind."""
    store = new_store(tmp_path)
    (tmp_path / "stick").write_text("", encoding="utf-8")

    with pytest.raises(CannotWriteFile):
        back_up(store, tmp_path, tmp_path / "stick" / "copy.db")

    assert not list(tmp_path.glob("**/*.part"))
    close_store(store)
