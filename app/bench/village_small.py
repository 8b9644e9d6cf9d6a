"""Small exchanges over the line of a village: nothing to do, twenty and a hundred changes each way, cold and warm."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median
from time import perf_counter

from app.bench.bare import bare, waiting
from app.bench.exchanges import frame_bytes
from app.bench.json_handler import packed
from app.bench.peer import Peer
from app.bench.result import Result, at_most, beside_floor, timed
from app.bench.road import Road, Town
from app.bench.servers import Invite, json_server
from app.bench.workload import SchoolYear
from app.sync.http_remote import HttpRemote

WEEKS, COLD_TIMES = 30, 3
EMPTY = packed([])
UP_TARGETS, DOWN_TARGETS = {20: 24, 100: 16}, {20: 28, 100: 20}
COLD_TARGETS = {20: (2.6, 5.0), 100: (2.7, 7.4)}


def measure(folder: Path, town: Town, port: int, invite: Invite) -> Iterator[Result]:
    """All figures of this file."""
    folder.mkdir(parents=True, exist_ok=True)
    direct = f"http://127.0.0.1:{port}"
    a = Peer(folder / "a", direct, invite("facilitator", "Ақсу"), "Ақсу")
    year = SchoolYear(a.store)
    a.sync()
    b = Peer(folder / "b", direct, invite("facilitator", year.school.hex()))
    b.sync()
    other = SchoolYear.beside(b.store, year, seed=8)
    with json_server(folder / "floor.db") as url, town.road(port) as road:
        floor_port = int(url.rstrip("/").rsplit(":", 1)[1])
        with town.road(floor_port) as floor:
            yield from _quiet(b, town, road, floor)
            for count in (20, 100):
                yield from _both_ways(a, b, (year, other), count, town, road, floor)
    a.close()
    b.close()


def _quiet(peer: Peer, town: Town, road: Road, floor: Road) -> Iterator[Result]:
    """Nothing to do: on a connection of its own, and on one that is open already."""
    floor_cold = median(timed(lambda: town.post(floor, EMPTY)) for _ in range(COLD_TIMES))
    kept = town.kept_alive(floor)
    for _ in range(2):
        began = perf_counter()
        kept.request("POST", "/", EMPTY)
        kept.getresponse().read()
        floor_warm = perf_counter() - began
    kept.close()
    cold, warm = [], []
    for _ in range(COLD_TIMES):
        peer.remote = HttpRemote(road.url, pinned=True)
        road.reset()
        cold.append(timed(peer.sync))
        cold_kb, cold_requests = road.wire_kilobytes, road.requests
        road.reset()
        warm.append(timed(peer.sync))
        warm_kb = road.wire_kilobytes
        peer.remote.close()
    yield at_most("no change, requests", cold_requests, "requests", 1)
    yield beside_floor("no change, cold", median(cold), "s", floor_cold, 2.3)
    yield at_most("no change, cold, on the wire", cold_kb, "kB", 3.5)
    yield beside_floor("no change, warm", median(warm), "s", floor_warm, 0.75)
    yield at_most("no change, warm, on the wire", warm_kb, "kB", 0.7)


def _both_ways(
    a: Peer, b: Peer, years: tuple[SchoolYear, SchoolYear], count: int, town: Town, road: Road, floor: Road
) -> Iterator[Result]:
    """`count` changes up and as many down in one exchange on a new connection, and what each of them takes."""
    at_once, seen = HttpRemote(road.direct), _Seen()
    b.remote = at_once
    quiet = b.sync().bytes_down
    for week in range(WEEKS):
        years[0].week(count)
        years[1].week(count)
        for peer in (a, b):
            plain = bare(waiting(peer))
            seen.bare_bytes.append(len(plain) / count)
            seen.up.append(frame_bytes(peer) / count)
        a.sync()
        if week < COLD_TIMES:
            seen.bare_seconds.append(timed(lambda plain=plain: town.post(floor, plain, "/both")))  # type: ignore[misc]
            b.remote = HttpRemote(road.url, pinned=True)
            road.reset()
            began = perf_counter()
            tally = b.sync()
            seen.seconds.append(perf_counter() - began)
            seen.kilobytes.append(road.wire_kilobytes)
            seen.requests = max(seen.requests, road.requests)
            b.remote.close()
        else:
            b.remote = at_once
            tally = b.sync()
        seen.down.append((tally.bytes_down - quiet) / count)
        a.sync()
    at_once.close()
    yield from _results(seen, count)


def _results(seen: _Seen, count: int) -> Iterator[Result]:
    name, (most_s, most_kb) = f"{count} up + {count} down", COLD_TARGETS[count]
    plain = mean(seen.bare_bytes)
    yield at_most(f"{name}, requests", seen.requests, "requests", 1)
    yield beside_floor(f"{name}, cold", median(seen.seconds), "s", median(seen.bare_seconds), most_s)
    yield at_most(f"{name}, cold, on the wire", median(seen.kilobytes), "kB", most_kb)
    yield beside_floor(f"{count} changes up, per row", mean(seen.up), "bytes", plain, UP_TARGETS[count])
    yield beside_floor(f"{count} changes down, per row", mean(seen.down), "bytes", plain, DOWN_TARGETS[count])


@dataclass
class _Seen:
    """What some weeks took."""

    seconds: list[float] = field(default_factory=list)
    kilobytes: list[float] = field(default_factory=list)
    up: list[float] = field(default_factory=list)
    down: list[float] = field(default_factory=list)
    bare_seconds: list[float] = field(default_factory=list)
    bare_bytes: list[float] = field(default_factory=list)
    requests: int = 0
