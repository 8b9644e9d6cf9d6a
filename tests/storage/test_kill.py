"""Killing a program that writes: what it said was saved is saved. `packaging/test.sh --kill-loop` does it 250 times."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from app.storage.backup import is_sound
from app.storage.opening import close_store, open_store
from app.storage.swap import DATABASE_NAME
from tests.support.people import make_school
from tests.support.stores import new_store

WRITER = """
import sys
from pathlib import Path
from dataclasses import replace
from app.domain.ids import from_text
from app.domain.records.people import Person
from app.storage.opening import open_store
from app.usecases.backups import back_up
folder, school = Path(sys.argv[1]), from_text(sys.argv[2])
store = open_store(folder)
print("open", flush=True)
number = 0
while True:
    number += 1
    person = Person(id=store.new_id(), school_id=school, surname="Ахметова", position=str(number))
    with store.work() as work:
        work.save(person)
        work.save(replace(person, given_name="Әсел"))
    print(person.id.hex(), flush=True)
    if number % 25 == 0:
        back_up(store, folder)
"""


def _run_and_kill(folder: Path, school: bytes, patience: float) -> list[str]:
    """Let the writer work for `patience` seconds, kill it, and give the ids it said were saved."""
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), school.hex()], stdout=subprocess.PIPE, text=True
    )
    time.sleep(patience)
    child.kill()
    said, _nothing = child.communicate()
    # A line without its end was being written when the program died: nothing was promised by it.
    return [line.strip() for line in said.splitlines(keepends=True) if line.endswith("\n") and line != "open\n"]


def test_a_killed_program_loses_nothing_it_saved(tmp_path: Path, kills: int) -> None:
    """Kill the program at random moments, also while it starts: every save it confirmed is in table and change log."""
    store = new_store(tmp_path)
    school = make_school(store)
    close_store(store)
    chance = random.Random(20261121)  # noqa: S311 - repeatable moments
    promised: set[str] = set()
    for _kill in range(kills):
        promised.update(_run_and_kill(tmp_path, school, chance.uniform(0.2, 1.6)))
    close_store(open_store(tmp_path))

    database = tmp_path / DATABASE_NAME
    with closing(sqlite3.connect(database)) as connection:
        saved = {row[0] for row in connection.execute("SELECT lower(hex(id)) FROM person WHERE given_name = 'Әсел'")}
        logged = {
            row[0]: row[1]
            for row in connection.execute("SELECT lower(hex(row)), count(*) FROM change_log GROUP BY row")
            if row[0] != school.hex()
        }
    assert is_sound(database)
    assert len(promised) > kills
    assert promised <= saved
    assert logged == dict.fromkeys(saved, 2)
