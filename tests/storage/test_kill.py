"""Killing a program that writes: what it said was saved is saved. `packaging/test.sh --kill-loop` does it 250 times."""

from __future__ import annotations

from pathlib import Path

from app.storage.opening import close_store
from tests.support.killing import assert_kept, kill_often
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


def test_kill_a_writing_store(tmp_path: Path, kills: int) -> None:
    """Kill a store at random moments, also while it opens or backs up: every confirmed save is whole and there."""
    store = new_store(tmp_path)
    school = make_school(store)
    close_store(store)

    promised = kill_often(WRITER, tmp_path, school, kills, longest=1.6)

    assert len(promised) >= kills // 2
    assert_kept(tmp_path, school, promised, changes=2)
