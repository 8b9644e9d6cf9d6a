"""Upgrading an old database: a copy is migrated and takes the place of the old file, or nothing happened."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Connection

from app.domain.records.people import Person
from app.storage import engine as engines
from app.storage import search
from app.storage.backup import backups_in, check_backup
from app.storage.migrations import HEAD, REVISIONS
from app.storage.opening import close_store, open_store
from app.storage.swap import ASIDE_FOLDER, DATABASE_NAME
from app.storage.upgrade import run_revisions
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

DIES = """
import os, sys
from importlib import import_module
from pathlib import Path
from app.storage.opening import open_store
module, name, last = import_module(sys.argv[2]), sys.argv[3], int(sys.argv[4])
kept, calls = getattr(module, name), [0]
def dies(*given, **named):
    calls[0] += 1
    if calls[0] == last:
        os._exit(9)
    return kept(*given, **named)
setattr(module, name, dies)
open_store(Path(sys.argv[1]))
"""


@pytest.fixture
def old_profile(tmp_path: Path) -> Path:
    """Return a profile whose database has the schema of the first revision, with 30 people in it."""
    store = new_store(tmp_path / "new")
    make_people(store, make_school(store), 30)
    close_store(store)
    old = engines.writer(tmp_path / DATABASE_NAME)
    with old.begin() as connection:
        run_revisions(connection, REVISIONS[0])
    with old.connect() as connection:
        connection.exec_driver_sql("ATTACH ? AS new", (str(tmp_path / "new" / DATABASE_NAME),))
        for table, columns in _tables(connection).items():
            names = ", ".join(f'"{name}"' for name in columns)
            connection.exec_driver_sql(f'INSERT INTO main."{table}" ({names}) SELECT {names} FROM new."{table}"')  # noqa: S608 - our own names
        connection.commit()
    old.dispose()
    return tmp_path


def _tables(connection: Connection) -> dict[str, list[str]]:
    """The tables of an old database, and the columns each had then."""
    query = "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name <> 'alembic_version'"
    names = [name for (name,) in connection.exec_driver_sql(query).all()]
    return {name: [row[1] for row in connection.exec_driver_sql(f'PRAGMA main.table_info("{name}")')] for name in names}


def _is_whole(folder: Path) -> bool:
    """Open the profile as the program does, look whether everything is there and works, and close it."""
    store = open_store(folder)
    people = store.all(Person)
    make_people(store, people[0].school_id, 1)
    with store.reading() as connection:
        found = search.find(connection, "ахметова")
        revision = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    close_store(store)
    return len(people) == 30 and len(found) == 1 and revision == HEAD


def test_an_old_database_is_brought_up_to_date(old_profile: Path) -> None:
    """After the upgrade every record is there, a backup of the old database exists, and the old file is kept aside."""
    assert _is_whole(old_profile)

    (backup,) = backups_in(old_profile / "backups")
    check_backup(backup.path)
    assert backup.before_upgrade
    assert (old_profile / ASIDE_FOLDER / "001" / DATABASE_NAME).exists()


@pytest.mark.parametrize(
    ("module", "name", "call"),
    [
        ("app.storage.upgrade", "back_up", 1),
        ("app.storage.upgrade", "copy_database", 1),
        ("app.storage.upgrade", "run_revisions", 1),
        ("app.storage.upgrade", "is_sound", 1),
        ("app.storage.swap", "sync_file", 1),
        ("os", "replace", 1),  # the backup gets its name
        ("os", "replace", 2),  # the copy gets its name
        ("os", "replace", 3),  # the finished copy becomes ready
        ("os", "replace", 4),  # the old file goes aside
        ("os", "replace", 5),  # the new file takes its place
        ("app.storage.swap", "_forget_oldest", 1),
    ],
)
def test_a_power_cut_during_the_upgrade(old_profile: Path, module: str, name: str, call: int) -> None:
    """Wherever the program dies while it upgrades, the next start finishes the upgrade and nothing is lost."""
    command = [sys.executable, "-c", DIES, str(old_profile), module, name, str(call)]
    died = subprocess.run(command, check=False)

    assert died.returncode == 9
    assert _is_whole(old_profile)
