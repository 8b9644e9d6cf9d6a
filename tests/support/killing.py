"""Killing a program that writes, and asking afterwards whether it kept its word."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from app.domain.ids import Id
from app.storage.backup import is_sound
from app.storage.opening import close_store, open_store
from app.storage.swap import DATABASE_NAME


def run_and_kill(program: str, folder: Path, school: Id, patience: float, at_work: bool) -> set[str]:
    """Let `program` (Python text) run, kill it, and give the ids it said were saved.

    It is given the profile folder and the id of a school, and prints the id of every person once they are saved. It is
    killed `patience` seconds after its start, or with `at_work` after the first thing it said.
    """
    command = [sys.executable, "-c", program, str(folder), school.hex()]
    child = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert child.stdout is not None
    first = child.stdout.readline() if at_work else ""
    time.sleep(patience)
    child.kill()
    said = first + child.communicate()[0]
    # A line without its end was being written when the program died: nothing was promised by it.
    return {line.strip() for line in said.splitlines(keepends=True) if line.endswith("\n")}


def kill_often(program: str, folder: Path, school: Id, kills: int, longest: float) -> set[str]:
    """Start and kill `program` again and again: in turn while it starts, and at work; gives all it promised.

    A program that starts is killed after `longest` seconds at the latest, one at work after half of that.
    """
    chance = random.Random(20261121)  # noqa: S311 - repeatable moments
    promised: set[str] = set()
    for number in range(kills):
        at_work = number % 2 == 1
        patience = chance.uniform(0, longest / 2 if at_work else longest)
        promised |= run_and_kill(program, folder, school, patience, at_work)
    return promised


def assert_kept(folder: Path, school: Id, promised: set[str], changes: int) -> None:
    """Every promised person is in table and change log, with that number of changes; so is everybody else who is there.

    The profile is opened once before, as a person does after a crash.
    """
    close_store(open_store(folder))
    database = folder / DATABASE_NAME
    with closing(sqlite3.connect(database)) as connection:
        saved = {row[0] for row in connection.execute("SELECT lower(hex(id)) FROM person WHERE given_name = 'Әсел'")}
        query = "SELECT lower(hex(row)), count(*) FROM change_log WHERE row <> ? GROUP BY row"
        logged = dict(connection.execute(query, (school,)).fetchall())
    assert is_sound(database)
    assert promised <= saved
    assert logged == dict.fromkeys(saved, changes)
