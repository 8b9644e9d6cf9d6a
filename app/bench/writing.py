"""One attendance mark, saved so that a power cut cannot take it back, against a bare INSERT at the same durability."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from app.bench.result import Result, against_floor, percentile
from app.bench.workload import SchoolYear
from app.domain.records.events import Attendance, AttendanceStatus
from app.start import collect_by_hand, collect_by_itself
from app.storage.lanes import Lane
from app.storage.opening import close_store, open_store

MARKS = 300


def measure(folder: Path) -> Iterator[Result]:
    """p50 and p95 of a mark inside the write lane."""
    collect_by_hand()  # as the window does
    marks, inserts = _marks(folder / "profile"), _inserts(folder / "floor.db")
    collect_by_itself()
    for share, name in ((0.5, "p50"), (0.95, "p95")):
        value, floor = percentile(marks, share) * 1000, percentile(inserts, share) * 1000
        yield against_floor(f"one mark saved, {name}", value, "ms", floor, 2, 1)


def _marks(folder: Path) -> list[float]:
    store = open_store(folder)
    lane = Lane("write")
    try:
        year = SchoolYear(store)
        taken = []
        for number in range(MARKS):
            slot, person = year.slots[number % 12], year.people[number % 30]
            status = tuple(AttendanceStatus)[(number + number // 60) % 6]
            row = Attendance.record_type.derived_id(slot, person)
            mark = Attendance(id=row, slot_id=slot, person_id=person, status=status)

            def save(mark: Attendance = mark) -> float:
                start = perf_counter()
                with store.work(year.people[0]) as work:
                    work.save(mark)
                return perf_counter() - start

            taken.append(lane.call(save))
        return taken
    finally:
        lane.close()
        close_store(store)


def _inserts(path: Path) -> list[float]:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE mark (id BLOB PRIMARY KEY, slot BLOB, person BLOB, status TEXT)")
    taken = []
    for number in range(MARKS):
        key = number.to_bytes(16, "big")
        start = perf_counter()
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO mark VALUES (?, ?, ?, ?)", (key, key, key, "present"))
        connection.execute("COMMIT")
        taken.append(perf_counter() - start)
    connection.close()
    return taken
