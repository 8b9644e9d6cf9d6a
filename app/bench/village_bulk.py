"""Much at once over the line of a village: a staff of ten thousand, a school-year, weeks offline, breaks.

What a bare program takes for the same rows is measured beside it, over a line of its own at the same time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter

from app.bench.bare import bare, waiting
from app.bench.exchanges import record_as_json, staff_up
from app.bench.json_handler import Shelf, packed, unpacked
from app.bench.peer import Peer
from app.bench.result import Result, at_most, beside_floor, timed
from app.bench.road import Road, Town
from app.bench.servers import Invite, json_server
from app.bench.weather import Weather, village
from app.bench.workload import SchoolYear
from app.domain.problems import SyncProblem
from app.domain.records.events import Event
from app.domain.records.people import Person
from app.domain.records.projects import Project
from app.storage.practice import hurried
from app.sync.http_remote import HttpRemote

YEAR, OFFLINE = 1_800, 3_000
YEARS = 5
"""Of the school whose running year comes first."""
CUT_BYTES = 50_000
"""A line that breaks four times as often as the target asks for, since ours is done before 200 kB."""
FRAME_KB = 16.0
PUSHED, PULLED = "10,000 records pushed", "10,000 records pulled"
AWAY = "8 weeks offline, 3,000 changes"

Figure = tuple[str, float, str, float]
"""Name, value, unit, and the most it may be."""


class Much:
    """The measurements of this file over one server."""

    def __init__(self, folder: Path, town: Town, port: int, invite: Invite) -> None:
        self._folder, self._town, self._port, self._invite = folder, town, port, invite
        self._direct = f"http://127.0.0.1:{port}"
        folder.mkdir(parents=True, exist_ok=True)

    def measure(self) -> Iterator[Result]:
        """All figures of this file."""
        staff = self._school("staff")
        plain = packed([record_as_json(record) for record in staff_up(staff)])
        away = self._school("away")
        self._year(away, OFFLINE)
        with ExitStack() as stack:
            url = stack.enter_context(json_server(self._folder / "floor.db"))
            beside = stack.enter_context(ThreadPoolExecutor(1))
            port = int(url.rstrip("/").rsplit(":", 1)[1])
            road = stack.enter_context(self._town.road(port))
            bare_away = bare(waiting(away))
            floors = {
                PUSHED: beside.submit(self._floor, road, lambda: self._town.post(road, plain)),
                PULLED: beside.submit(self._floor, road, lambda: self._shelve(self._town.get(road))),
                AWAY: beside.submit(self._floor, road, lambda: self._town.post(road, bare_away)),
            }
            for part in (self._staff(staff), self._cut(), self._away(away), self._first_load(), self._old_school()):
                for name, value, unit, most in part:
                    if name in floors:
                        floor = floors[name].result()[unit]
                        yield beside_floor(name, value, unit, floor, most)
                    else:
                        yield at_most(name, value, unit, most)

    def _school(self, name: str) -> Peer:
        peer = Peer(self._folder / name, self._direct, self._invite("facilitator", name), name)
        peer.sync()
        return peer

    def _year(self, peer: Peer, changes: int) -> SchoolYear:
        with hurried(peer.store):
            year = SchoolYear(peer.store)
            peer.sync()
            year.week(changes)
        return year

    def _floor(self, road: Road, work: Callable[[], object]) -> dict[str, float]:
        """Seconds and kB of what a bare program does."""
        road.reset()
        return {"s": timed(work), "kB": road.kilobytes}

    def _shelve(self, data: bytes) -> None:
        shelf = Shelf(self._folder / "floor-client.db")
        shelf.keep(unpacked(data))
        shelf.close()

    def _over(self, peer: Peer, road: Road) -> tuple[float, float]:
        """Seconds and kB of a sync on a new connection of a road."""
        peer.remote.close()
        peer.remote = HttpRemote(road.url, pinned=True)
        road.reset()
        return timed(peer.sync), road.kilobytes

    def _staff(self, staff: Peer) -> Iterator[Figure]:
        with self._town.road(self._port) as road:
            seconds, kilobytes = self._over(staff, road)
            self._uncut = (kilobytes, road.requests)
            yield PUSHED, seconds, "s", 35
            yield PUSHED, kilobytes, "kB", 250
            fresh = Peer(self._folder / "fresh", self._direct, self._invite("facilitator", staff.school.hex()))
            seconds, kilobytes = self._over(fresh, road)
            yield PULLED, seconds, "s", 35
            yield PULLED, kilobytes, "kB", 250
            fresh.close()
            staff.close()

    def _cut(self) -> Iterator[Figure]:
        """The same push over a line that breaks every now and then."""
        peer = self._school("cut")
        staff_up(peer)
        weather = village()
        broken = Weather(weather.up_bits, weather.down_bits, weather.up_delay, weather.down_delay, cut_bytes=CUT_BYTES)
        with self._town.road(self._port, broken) as road:
            peer.remote.close()
            peer.remote = HttpRemote(road.url, pinned=True)
            began, attempts = perf_counter(), 0
            while attempts == 0 or peer.store.counts().get("pending"):
                attempts += 1
                try:
                    peer.sync()
                except SyncProblem:
                    peer.remote.close()
            seconds, kilobytes, cuts = perf_counter() - began, road.kilobytes, road.line.traffic.cuts
            requests = road.requests
        before_kb, before_requests = self._uncut
        peer.close()
        yield f"the same, cut every {CUT_BYTES // 1000} kB", seconds, "s", 45
        yield f"the same, cut every {CUT_BYTES // 1000} kB, bytes ÷ uncut", kilobytes / before_kb, "×", 1.2
        yield "carried in vain per cut", max(0.0, kilobytes - before_kb) / max(1, cuts), "kB", FRAME_KB
        yield "requests per cut beyond the one that goes on", (requests - before_requests - cuts) / max(1, cuts), "", 0

    def _away(self, away: Peer) -> Iterator[Figure]:
        with self._town.road(self._port) as road:
            seconds, kilobytes = self._over(away, road)
        away.close()
        yield AWAY, seconds, "s", 15
        yield AWAY, kilobytes, "kB", 60

    def _first_load(self) -> Iterator[Figure]:
        """A new machine of a school with a year of work: until one can work on it, and until all of it is there."""
        teacher = self._school("year")
        old = self._year(teacher, YEAR)
        teacher.sync()
        fresh = Peer(self._folder / "first", self._direct, self._invite("facilitator", old.school.hex()))
        with self._town.road(self._port) as road:
            fresh.remote = HttpRemote(road.url, pinned=True)
            usable: list[float] = []
            began = perf_counter()

            def look(_tally: object) -> None:
                if not usable and fresh.store.find(Project, old.project) and len(fresh.store.all(Person)) >= 30:
                    usable.append(perf_counter() - began)

            fresh.sync(look)
            complete, kilobytes = perf_counter() - began, road.kilobytes
        fresh.close()
        teacher.close()
        yield "first school-year, usable", usable[0] if usable else complete, "s", 16
        yield "first school-year, complete", complete, "s", 18
        yield "first school-year, complete", kilobytes, "kB", 130

    def _old_school(self) -> Iterator[Figure]:
        """A new machine of a school of five years: until the running one is there, and until all of it is."""
        teacher = self._school("old")
        first = year = self._year(teacher, YEAR)
        with hurried(teacher.store):
            for _ in range(YEARS - 1):
                year = SchoolYear(teacher.store, seed=year.seed + 1, after=first)
                year.week(YEAR)
                teacher.sync()
        fresh = Peer(self._folder / "newcomer", self._direct, self._invite("facilitator", first.school.hex()))
        with self._town.road(self._port) as road:
            fresh.remote = HttpRemote(road.url, pinned=True)
            usable: list[float] = []
            began = perf_counter()

            def look(_tally: object) -> None:
                if not usable and fresh.store.find(Event, year.event):  # the oldest record of the year comes last
                    usable.append(perf_counter() - began)

            fresh.sync(look)
            complete = perf_counter() - began
        fresh.close()
        teacher.close()
        yield f"school of {YEARS} years, the running one complete", usable[0] if usable else complete, "s", 16
        yield f"school of {YEARS} years, all of it", complete, "s", YEARS * 18
