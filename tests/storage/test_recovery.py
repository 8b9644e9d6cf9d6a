"""Damage: the newest good backup comes back, and with it what can still be read from the damaged file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.problems import NoGoodBackup
from app.domain.records.people import Person
from app.storage import grants, local, search
from app.storage.opening import close_store, open_store
from app.storage.store import Store
from app.storage.swap import ASIDE_FOLDER, DATABASE_NAME
from app.usecases.backups import back_up, restore
from app.usecases.repairs import recovery_of, recovery_seen
from tests.storage.damage import pages_of, wreck
from tests.support.people import make_people, make_school
from tests.support.stores import new_store
from tests.support.world import World

LATER = 149
"""People saved after the backup: so many that every table that is damaged has pages besides its root."""


def _names(store: Store) -> set[str]:
    return {f"{person.surname} {person.position}" for person in store.all(Person)}


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Path, set[str]]:
    """Return a closed profile with a backup of 20 people and many more saved after it, and all their names."""
    store = new_store(tmp_path)
    school = make_school(store)
    people = make_people(store, school, 20)
    back_up(store, tmp_path)
    make_people(store, school, LATER)
    with store.work() as work:
        work.save(replace(people[0], surname="Жаңабаева"))
        work.delete(Person, people[1].id)
    with store.transaction() as connection:
        local.write(connection, "server", {"url": "https://example.kz"})
    names = _names(store)
    close_store(store)
    return tmp_path, names


@pytest.mark.parametrize("names", [("person",), ("person", "sync_row", "ix_person_sort"), ("search_text_data",)])
def test_no_change_is_lost_with_the_pages_of_records(damaged: tuple[Path, set[str]], names: tuple[str, ...]) -> None:
    """Pages of records, stamps and index may all be noise: every committed change comes back from the change log."""
    folder, expected = damaged
    wreck(folder / DATABASE_NAME, pages_of(folder / DATABASE_NAME, *names))

    store = open_store(folder)

    assert _names(store) == expected
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
        assert len(search.find(connection, "жаңабаева")) == 1
        assert local.read(connection, "server") == {"url": "https://example.kz"}
    assert store.counts()["pending"] == 1 + 20 + LATER + 2
    told = recovery_of(store)
    assert told is not None
    assert told.written == LATER + 2
    recovery_seen(store)
    assert recovery_of(store) is None
    assert (folder / ASIDE_FOLDER / "001" / DATABASE_NAME).exists()
    close_store(store)


def test_a_hole_in_the_log_does_not_stop_what_follows(damaged: tuple[Path, set[str]]) -> None:
    """With a page of the log gone the changes on it are lost, those behind it come back, numbered without a gap."""
    folder, expected = damaged
    pages = pages_of(folder / DATABASE_NAME, "change_log")
    wreck(folder / DATABASE_NAME, pages[-3:-2])

    store = open_store(folder)

    assert len(expected) > len(_names(store)) > 30
    query = "SELECT max(seq) - min(seq) + 1 = count(*) AND min(seq) = 1 FROM change_log GROUP BY stream, origin"
    with store.reading() as connection:
        assert all(complete for (complete,) in connection.exec_driver_sql(query))
    close_store(store)


def test_a_file_that_is_no_database_at_all(damaged: tuple[Path, set[str]]) -> None:
    """If nothing can be read any more, the backup alone comes back."""
    folder, _expected = damaged
    (folder / DATABASE_NAME).write_bytes(b"\0" * 20_000)

    store = open_store(folder)

    assert len(_names(store)) == 20
    close_store(store)


def test_without_a_good_backup_it_says_so(tmp_path: Path) -> None:
    """Damage without a backup is a problem in words; the damaged file stays for somebody who can read more."""
    store = new_store(tmp_path)
    make_people(store, make_school(store), 3)
    close_store(store)
    (tmp_path / DATABASE_NAME).write_bytes(b"\1" * 9000)

    with pytest.raises(NoGoodBackup):
        open_store(tmp_path)

    assert (tmp_path / DATABASE_NAME).read_bytes() == b"\1" * 9000


def test_a_copy_from_a_stick_helps_when_nothing_else_does(tmp_path: Path) -> None:
    """A damaged profile without backups of its own can be restored from any good copy."""
    store = new_store(tmp_path / "profile")
    make_people(store, make_school(store), 3)
    stick = back_up(store, tmp_path / "profile", tmp_path / "stick.db").path
    close_store(store)
    (tmp_path / "profile" / DATABASE_NAME).write_bytes(b"\1" * 9000)

    restore(tmp_path / "profile", stick)

    store = open_store(tmp_path / "profile")
    assert len(store.all(Person)) == 3
    close_store(store)


def test_a_recovered_machine_goes_on_exchanging(tmp_path: Path) -> None:
    """After a recovery the next exchanges bring machine and server together: nothing lost, refused or doubled."""
    world = World(tmp_path)
    first = world.add_device("first")
    school = make_school(first.store)
    second = world.add_device("second", [school])
    with world.server_store.transaction() as connection:
        grants.give_stream(connection, first.number, school, 0)
    people = make_people(first.store, school, 30)
    first.sync_all()
    backup = back_up(first.store, first.folder)
    with first.store.work() as work:
        work.save(replace(people[0], surname="Жаңабаева"))
    make_people(first.store, school, 5)
    first.sync_all()
    second.sync_all()
    with second.store.work() as work:
        work.save(replace(second.store.get(Person, people[2].id), position="директор"))
        work.save(replace(second.store.get(Person, people[0].id), position="тәлімгер"))
    second.sync_all()
    make_people(first.store, school, 25)
    expected = {person.id: person for person in [*first.store.all(Person), *second.store.all(Person)]}
    close_store(first.store)
    wreck(first.folder / DATABASE_NAME, pages_of(first.folder / DATABASE_NAME, "person", "sync_row"))

    first.open()
    recovery = recovery_of(first.store)
    first.sync_all()
    second.sync_all()

    assert recovery is not None
    assert recovery.copied == backup.made
    for store in (first.store, second.store):
        assert {person.id: person for person in store.all(Person)} == expected
    assert (expected[people[0].id].surname, expected[people[0].id].position) == ("Жаңабаева", "тәлімгер")
    counts = first.store.counts()
    assert counts.get("pending", 0) == counts.get("refused", 0) == 0
    close_store(first.store)
    close_store(second.store)
    world.stop_server()
