"""A machine of a school as a process of its own: it edits and exchanges, and writes down what it saw and was promised.

    python -m tests.faults.client FOLDER URL SCHOOL NUMBER SEED FASTER

It goes on until it is told to rest, hands in what waits, and says so; when its input ends it reads what the others
handed in, says that it rests, and ends.
A line of the history is written in one piece behind the others, so a kill loses at most the line it falls into.
"""

from __future__ import annotations

import dataclasses
import json
import os
import random
import select
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as query

from app.domain.clock import MachineTime
from app.domain.ids import Id, from_text
from app.domain.problems import Problem, ServerBusy
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.domain.records.people import Person
from app.storage.lanes import Lane
from app.storage.opening import open_store
from app.storage.packing import unpack
from app.storage.tables import change_log
from app.sync import http_remote
from app.sync.backoff import Backoff
from app.sync.http_remote import HttpRemote
from app.sync.runner import Runner
from app.sync.session import ClientSession
from tests.faults.checker import lines_of
from tests.support import oracle

YEAR_MS = 365 * 86_400_000
CLOCK_ERRORS = (0, -10 * YEAR_MS, 3_600_000, 19 * YEAR_MS)
"""Every fourth machine is right."""
WORDS = ("Әсел", "Ілияс", "Ғани", "Өмір", "")
SYNCS = "SHYRAQ_SYNCS"
"""Environment: how many exchanges there are to be, for a run that counts exchanges instead of seconds."""


@dataclasses.dataclass
class WrongTime(MachineTime):
    """The machine's clock, and an error."""

    error_ms: int

    def wall_ms(self) -> int:
        return super().wall_ms() + self.error_ms


class Machine:
    """One profile and the person at it."""

    def __init__(self, folder: Path, url: str, school: Id, number: int, seed: int) -> None:
        self.folder = folder
        self.store = open_store(folder, WrongTime(CLOCK_ERRORS[number % len(CLOCK_ERRORS)]))
        self.school = school
        self.dice = random.Random(seed)  # noqa: S311 - the same person again
        self._history = os.open(folder / "history.jsonl", os.O_APPEND | os.O_CREAT | os.O_WRONLY)
        lane = Lane("write")
        self.session = ClientSession(self.store)
        self._runner = Runner(self.store, self.session, HttpRemote(url, pinned=True), lane)
        self._acknowledged: set[tuple[bytes, tuple[int, int]]] = set()
        self.people = sorted(person.id for person in self.store.all(Person))
        self.slot = next(iter(self.store.all(Slot))).id

    def tell(self, **facts: Any) -> None:
        """Write a line of history."""
        os.write(self._history, json.dumps(facts).encode() + b"\n")

    def work(self) -> None:
        """Do something that a person does."""
        roll = self.dice.random()
        if roll < 0.1:
            self._import_list()
        elif roll < 0.4:
            person = self.dice.choice(self.people)
            row = Attendance.record_type.derived_id(self.slot, person)
            status = self.dice.choice(tuple(AttendanceStatus))
            self._save(Attendance(id=row, slot_id=self.slot, person_id=person, status=status))
        else:
            somebody = self.store.get(Person, self.dice.choice(self.people))
            change: dict[str, Any] = {self.dice.choice(("surname", "given_name", "note")): self.dice.choice(WORDS)}
            self._save(dataclasses.replace(somebody, **change))

    def _import_list(self) -> None:
        with self.store.work(batch="тізім") as work:
            for _ in range(20):
                work.save(Person(id=self.store.new_id(), school_id=self.school, surname="Тізім", note="Ә" * 40))

    def _save(self, record: Person | Attendance) -> None:
        """Save, noting what the person had in front of them."""
        with self.store.reading() as connection:
            seen = oracle.shown_dots(connection, record.id)
            last = connection.scalar(query(func.max(change_log.c.n))) or 0
        with self.store.work() as work:
            work.save(record)
        with self.store.reading() as connection:
            lines = connection.execute(query(change_log).where(change_log.c.n > last)).all()
        for line in lines:
            fields = {str(n): seen.get(int(n)) for n in unpack(line.fields)}
            dot = [bytes(line.stream).hex(), line.origin, line.seq]
            self.tell(op=dot, row=record.id.hex(), fields=fields)

    def exchange(self) -> bool:
        """One run; whether it came to its end."""
        try:
            tally = self._runner.run()
        except Problem as problem:
            self.tell(problem=type(problem).__name__)
            self._note_acknowledged()
            self._own_writing_is_shown()
            if isinstance(problem, ServerBusy):
                self.tell(busy=problem.facts["seconds"])
            return False
        self.tell(synced=True, up=tally.bytes_up, down=tally.bytes_down)
        self._note_acknowledged()
        self._own_writing_is_shown()
        with self.store.reading() as connection:
            shown = {row.hex(): oracle.shown_dots(connection, row) for row in self.people}
        self.tell(shown=shown)
        return True

    def _note_acknowledged(self) -> None:
        now = oracle.acknowledged_dots(self.store)
        new = now - self._acknowledged
        self._acknowledged |= new
        if new:
            self.tell(acknowledged=[[stream.hex(), *dot] for stream, dot in sorted(new)])

    def _own_writing_is_shown(self) -> None:
        """I17: until the server has answered, the screen shows what was typed last."""
        with self.store.reading() as connection:
            lines = query(change_log).where(change_log.c.state == "pending").order_by(change_log.c.n)
            last: dict[tuple[int, bytes, int], Any] = {}
            for line in connection.execute(lines):
                last |= {(line.type, bytes(line.row), int(n)): value for n, value in unpack(line.fields).items()}
            for (kind, row, number), value in last.items():
                if oracle.shown_value(connection, kind, row, number) != value:
                    self.tell(broken=f"I17: field {number} of {row.hex()} does not show what was typed")


def told_to_rest(seconds: float) -> bool:
    """Wait; whether something was said meanwhile."""
    return bool(select.select([sys.stdin], [], [], seconds)[0])


def live(machine: Machine, faster: float, syncs: int) -> None:
    """Work and exchange until told to rest, or until so many exchanges came to their end; then come to rest."""
    backoff, rest = Backoff(), False
    done = sum("synced" in line for line in lines_of(machine.folder))
    machine.tell(started=True)
    while not rest and (done < syncs or not syncs):
        for _ in range(machine.dice.randrange(6)):
            machine.work()
            backoff.stirred()
        whole = machine.exchange()
        done += whole
        pause = machine.dice.uniform(0, 2) if whole else min(backoff.failed(), 20)
        rest = told_to_rest(pause / faster)
    machine.tell(done=True)
    sys.stdin.readline()
    exchange_all(machine, faster)
    machine.tell(handed_in=True)
    sys.stdin.read()
    exchange_all(machine, faster)
    machine.tell(rested=True)


def exchange_all(machine: Machine, faster: float) -> None:
    """Exchange until an exchange comes to its end and nothing waits."""
    while not machine.exchange() or machine.store.counts().get("pending"):
        time.sleep(1 / faster)


def main(folder: str, url: str, school: str, number: str, seed: str, faster: str) -> None:
    """Live, with the patience of the courier scaled like everything else."""
    http_remote.STALL_SECONDS /= float(faster)
    http_remote.CONNECT_SECONDS /= float(faster)
    machine = Machine(Path(folder), url, from_text(school), int(number), int(seed))
    try:
        live(machine, float(faster), int(os.environ.get(SYNCS, "0")))
    except BaseException:
        machine.tell(fault=traceback.format_exc())
        raise


if __name__ == "__main__":
    main(*sys.argv[1:])
