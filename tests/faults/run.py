"""A run with faults: machines and a server as processes, a bad line before each machine, kills and standstills.

Everything happens `faster` than in a village. At the end the lines are good, everybody comes to rest, and the databases
and histories are compared (`checker`).
"""

from __future__ import annotations

import random
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.bench.link import Link
from app.bench.weather import Weather
from app.domain.ids import Id
from app.domain.records.events import Event, Slot
from app.domain.records.people import Person
from app.storage.opening import open_reading
from app.storage.server_store import open_server_store
from app.usecases import serving_admin
from tests.faults.checker import Facts, last_line_of, lines_of, sizes_of
from tests.support.server import Client, new_client, now_ms

PEOPLE = 6
PATIENCE = 600.0
"""Seconds for everybody to come to rest once the lines are good; who needs longer is stuck."""


@dataclass
class Faults:
    """What happens besides the weather, in seconds of a village; 0 leaves a thing out."""

    kill_client: float = 100
    kill_server: float = 150
    standstill: float = 60
    """A machine sleeps for up to so long and wakes up."""


class Server:
    """The server process, always on the same port."""

    def __init__(self, place: str, faster: float) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.place = place
        self._faster = faster
        self.kills = -1
        self.process = self.start()

    def start(self) -> subprocess.Popen[str]:
        """Start, and wait until it listens."""
        words = [self.place, str(self.port), str(self._faster)]
        command = [sys.executable, "-m", "tests.faults.server", *words]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        assert self.process.stdout is not None
        assert self.process.stdout.readline().startswith("listening"), "the server does not start"
        self.kills += 1
        return self.process

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait()

    def stop(self) -> None:
        """Ask it to end."""
        self.process.terminate()
        self.process.wait()

    def health(self) -> str:
        """What it says about itself, asked directly."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=20) as answer:
                return str(answer.read().decode())
        except OSError as error:
            return repr(error)

    def invite(self, school: str) -> str:
        """A code for a facilitator of a school."""
        store = open_server_store(self.place)
        try:
            terms = {"role": "facilitator", "school": school, "region_code": "KZ-19"}
            return serving_admin.invite(store, **terms, now_ms=now_ms()).code
        finally:
            store.close()


@dataclass
class Member:
    """A machine: its folder, its line, and its process while that runs."""

    number: int
    folder: Path
    school: Id
    link: Link
    process: subprocess.Popen[str] | None = None
    starts: int = 0

    def start(self, seed: int, faster: float) -> None:
        """Start the program, which does other things than before."""
        self.starts += 1
        words = (self.folder, self.link.url, self.school.hex(), self.number, seed * 1000 + self.starts, faster)
        command = [sys.executable, "-m", "tests.faults.client", *map(str, words)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the process, if it runs."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(number)

    def kill(self) -> None:
        """End the program as a power cut would."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()

    def history(self) -> list[Facts]:
        """What it wrote down so far."""
        return lines_of(self.folder)

    def said(self, word: str) -> bool:
        """Whether the last thing it wrote down is this."""
        return word in last_line_of(self.folder)


@dataclass
class Run:
    """Members around a server."""

    folder: Path
    place: str
    seed: int
    faster: float
    members: list[Member] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.dice = random.Random(self.seed)  # noqa: S311 - the same faults again
        self.server = Server(self.place, self.faster)
        self.kills = self.standstills = 0
        self._due: list[tuple[float, str, float]] = []

    def populate(self, members: int, schools: int) -> None:
        """Let machines into schools, over a good line; every one of them holds its whole school."""
        first: dict[int, Client] = {}
        for number in range(members):
            place = number % schools
            folder = self.folder / f"member {number}"
            client = new_client(folder, "" if place in first else f"Мектеп {place}")
            founder = first.setdefault(place, client)
            assert founder.school is not None
            direct = f"http://127.0.0.1:{self.server.port}"
            if client is founder:
                _furnish(client, founder.school.id)
            known = client is not founder
            client.enroll(direct, self.server.invite(founder.school.id.hex() if known else founder.school.name_kk))
            client.sync(direct)
            if known:
                client.close()
            link = Link(self.server.port, seed=self.seed + number, faster=self.faster)
            self.members.append(Member(number, folder, founder.school.id, link))
        for client in first.values():
            client.close()

    def start(self, weather: Weather, faults: Faults) -> None:
        """Start every program, and let weather and faults begin when all of them are at work."""
        for member in self.members:
            member.start(self.seed, self.faster)
        self._wait(lambda member: bool(last_line_of(member.folder)))
        for member in self.members:
            member.link.weather = weather
        events = [(kind, getattr(faults, kind)) for kind in ("kill_client", "kill_server", "standstill")]
        self._due = sorted((self._in(every), kind, every) for kind, every in events if every)

    def suffer(self, seconds: float) -> None:
        """Let so many seconds of a village pass, with their faults."""
        end = time.monotonic() + seconds / self.faster
        while self._due and self._due[0][0] < end:
            when, kind, every = self._due.pop(0)
            time.sleep(max(0.0, when - time.monotonic()))
            getattr(self, kind)()
            self._due = sorted([*self._due, (self._in(every), kind, every)])
        time.sleep(max(0.0, end - time.monotonic()))

    def _wait(self, ready: Callable[[Member], bool]) -> None:
        """Wait for all members, without taking the processor from their lines."""
        end = time.monotonic() + PATIENCE
        while not all(map(ready, self.members)):
            late = [member.number for member in self.members if not ready(member)]
            assert time.monotonic() < end, f"I12: {late} are stuck; the server says {self.server.health()}"
            time.sleep(0.2)

    def _in(self, every: float) -> float:
        return time.monotonic() + every * self.dice.uniform(0.5, 1.5) / self.faster

    def kill_client(self) -> None:
        """Somebody pulls the plug of a machine, and starts it again."""
        member = self.dice.choice(self.members)
        member.kill()
        member.start(self.seed, self.faster)
        self.kills += 1

    def kill_server(self) -> None:
        """The server dies and comes back."""
        self.server.kill()
        self.server.start()

    def standstill(self) -> None:
        """A machine sleeps and wakes up."""
        member = self.dice.choice(self.members)
        member.signal(signal.SIGSTOP)
        time.sleep(self.dice.uniform(1, 30) / self.faster)
        member.signal(signal.SIGCONT)
        self.standstills += 1

    def rest(self) -> float:
        """Good weather: everybody comes to rest. Answers after how many seconds of a village."""
        began = time.monotonic()
        running = [member.process for member in self.members if member.process is not None and member.process.stdin]
        for member in self.members:
            member.link.weather = Weather()
        for process in running:
            print("rest", file=process.stdin, flush=True)
        self._wait(lambda member: member.said("handed_in"))
        for process in running:
            process.stdin.close()  # type: ignore[union-attr]
        for process in running:
            process.wait(PATIENCE)
        return (time.monotonic() - began) * self.faster

    def total(self, what: str) -> int:
        """What all lines together have carried or done of something."""
        return sum(getattr(member.link.traffic, what) for member in self.members)

    def close(self) -> None:
        """End what still runs."""
        for member in self.members:
            member.kill()
            member.link.close()
        self.server.kill()


@contextmanager
def a_run(folder: Path, place: str, *, seed: int = 0, faster: float = 10) -> Iterator[Run]:
    """A run whose processes end with the block."""
    run = Run(folder, place, seed, faster)
    try:
        yield run
    finally:
        run.close()


def sizes_now(run: Run) -> dict[str, int]:
    """Rows in the tables of the exchange now, while everybody works: the server's, and the most of any machine."""
    store = open_server_store(run.place)
    try:
        with store.reading() as connection:
            found = {f"server {name}": rows for name, rows in sizes_of(connection).items()}
    finally:
        store.close()
    for member in run.members:
        copy = open_reading(member.folder)
        with copy.reading() as connection:
            for name, rows in sizes_of(connection).items():
                found[name] = max(found.get(name, 0), rows)
        copy.reader.dispose()
    return found


def _furnish(client: Client, school: Id) -> None:
    """A school with an event and some teachers."""
    new = client.store.new_id
    event = Event(id=new(), school_id=school, title="Отырыс")
    client.save(event, Slot(id=new(), event_id=event.id))
    client.save(*(Person(id=new(), school_id=school, surname="Бастау") for _ in range(PEOPLE)))
