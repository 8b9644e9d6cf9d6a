"""Killing the running program, with its window and lanes. `packaging/test.sh --kill-loop` does it 250 times."""

from __future__ import annotations

from pathlib import Path

from app.storage.opening import close_store
from tests.support.killing import assert_kept, kill_often
from tests.support.people import make_school
from tests.support.stores import new_store

PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.bootstrap import Client, make_program
from app.domain.ids import from_text
from app.paths import Profile
from app.ui.running import application
app = application()
profile, school = Profile(Path(sys.argv[1])), from_text(sys.argv[2])
client = Client(profile, "kk")
program = make_program(client, profile, "kk")
def save():
    from app.domain.records.people import Person
    store = client.assembly.store
    person = Person(id=store.new_id(), school_id=school, surname="Ахметова", given_name="Әсел")
    with store.work() as work:
        work.save(person)
    return person.id.hex(), work.changed
def saved(result):
    print(result[0], flush=True)
    program.live.post(result[1])
def go_on():
    if client.assembly is not None:
        program.background.run("write", save, owner=program, done=saved)
timer = QTimer()
timer.timeout.connect(go_on)
timer.start(5)
program.window.show()
app.exec()
"""


def test_kill_the_running_program(tmp_path: Path, kills: int) -> None:
    """Kill the program at random moments, from its start to the middle of its work: what it confirmed is there."""
    store = new_store(tmp_path)
    school = make_school(store)
    close_store(store)

    promised = kill_often(PROGRAM, tmp_path, school, kills // 2, longest=3.0)

    assert len(promised) >= kills // 4
    assert_kept(tmp_path, school, promised, changes=1)
