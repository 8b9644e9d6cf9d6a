"""Damage: the newest good backup comes back, and with it what can still be read from the damaged file."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.problems import NoGoodBackup
from app.domain.records.people import Person
from app.storage import local, search
from app.storage.opening import close_store, open_store
from app.storage.store import Store
from app.storage.swap import ASIDE_FOLDER, DATABASE_NAME
from app.usecases.backups import back_up, recovery_of, recovery_seen
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

PAGE = 4096


def _pages_of(database: Path, *names: str) -> list[int]:
    """Pages of the named tables and indexes, root pages left out (they are few and hold everything below them)."""
    with closing(sqlite3.connect(database)) as connection:
        roots = {row[0] for row in connection.execute("SELECT rootpage FROM sqlite_master")}
        pages = []
        for name in names:
            root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
            pages += _below(database, root)
    return [page for page in pages if page not in roots]


def _below(database: Path, page: int) -> list[int]:
    """The page and its children, read from the b-tree itself."""
    content = database.read_bytes()
    start = (page - 1) * PAGE
    kind = content[start]
    if kind not in (2, 5):
        return [page]
    cells = int.from_bytes(content[start + 3 : start + 5], "big")
    pointers = [int.from_bytes(content[start + 12 + 2 * n : start + 14 + 2 * n], "big") for n in range(cells)]
    children = [int.from_bytes(content[start + at : start + at + 4], "big") for at in pointers]
    children.append(int.from_bytes(content[start + 8 : start + 12], "big"))
    return [page, *(grandchild for child in children for grandchild in _below(database, child))]


def _wreck(database: Path, pages: list[int]) -> None:
    """Overwrite pages with noise, as a dying disk does."""
    noise = random.Random(7)  # noqa: S311 - damage, not a secret
    content = bytearray(database.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = noise.randbytes(PAGE)
    database.write_bytes(content)


def _names(store: Store) -> set[str]:
    return {f"{person.surname} {person.position}" for person in store.all(Person)}


@pytest.fixture
def damaged(tmp_path: Path) -> tuple[Path, set[str]]:
    """Return a closed profile with a backup of 20 people and 40 more saved after it, and all their names."""
    store = new_store(tmp_path)
    school = make_school(store)
    people = make_people(store, school, 20)
    back_up(store, tmp_path)
    make_people(store, school, 39)
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
    _wreck(folder / DATABASE_NAME, _pages_of(folder / DATABASE_NAME, *names))

    store = open_store(folder)

    assert _names(store) == expected
    with store.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
        assert len(search.find(connection, "жаңабаева")) == 1
        assert local.read(connection, "server") == {"url": "https://example.kz"}
    assert store.counts()["pending"] == 62
    told = recovery_of(store)
    assert told is not None
    assert told.written == 41
    recovery_seen(store)
    assert recovery_of(store) is None
    assert (folder / ASIDE_FOLDER / "001" / DATABASE_NAME).exists()
    close_store(store)


def test_a_hole_in_the_log_does_not_stop_what_follows(damaged: tuple[Path, set[str]]) -> None:
    """With a page of the log gone the changes on it are lost, those behind it come back, numbered without a gap."""
    folder, expected = damaged
    pages = _pages_of(folder / DATABASE_NAME, "change_log")
    _wreck(folder / DATABASE_NAME, pages[-3:-2])

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
