"""A sheet on screen while 10,000 records are pulled: how long a repaint takes, and how late a timer comes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from time import perf_counter

from app.bench.peer import Peer
from app.bench.result import Result, against_floor, at_most, percentile
from app.bench.workload import SchoolYear
from app.domain.records.events import Enrolment
from app.start import SWITCH_SECONDS
from app.storage.lanes import Lane
from app.usecases.desk import Desk

IDLE_SECONDS = 2.0
TICK_MS = 20


def measure(folder: Path, url: str, code: str) -> Iterator[Result]:
    """`url` and `code` lead to a server that holds the 10,000 records."""
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "app.bench.repainting", str(folder), url, code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=180,
    )  # fmt: skip
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    yield against_floor("repaint of a sheet during a pull, p99", figures["busy_ms"], "ms", figures["idle_ms"], 3)
    yield at_most("timer late during a pull, p99", figures["late_ms"], "ms", 40)


def look(folder: Path, url: str, code: str) -> dict[str, float]:
    """Paint a sheet of 30 × 12 every 20 ms, first alone, then during a pull on the other lanes."""
    sys.setswitchinterval(SWITCH_SECONDS)
    peer = Peer(folder, url, code)
    year = SchoolYear(peer.store)
    desk = Desk(peer.store, folder, year.people[0], year.school, peer.write)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.ui.attendance.model import SheetModel
    from app.ui.attendance.view import SheetView
    from app.ui.collecting import Collecting
    from app.ui.kit.theme import install

    app = QApplication(sys.argv[:1])
    collecting = Collecting(app)
    install(app)
    _enrol_all(desk, year)
    model = SheetModel("kk")
    model.show(desk.attendance.sheet(year.event))
    view = SheetView("sheet", model, "kk", lambda: False)
    view.resize(1100, 700)
    view.show()
    app.processEvents()
    paints: list[float] = []
    ticks: list[float] = []

    def tick() -> None:
        ticks.append(time.monotonic() * 1000)
        begun = perf_counter()
        view.viewport().repaint()
        paints.append((perf_counter() - begun) * 1000)

    timer = QTimer(interval=TICK_MS)
    timer.timeout.connect(tick)
    timer.start()
    end = time.monotonic() + IDLE_SECONDS
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.001)
    idle = percentile(paints, 0.99)
    paints.clear()
    ticks.clear()
    net = Lane("net")
    pull = net.submit(peer.sync)
    while not pull.done():
        app.processEvents()
        time.sleep(0.001)
    pull.result()
    late = [max(0.0, after - before - TICK_MS) for before, after in pairwise(ticks)]
    busy = percentile(paints, 0.99)
    collecting.stop()
    net.close()
    peer.close()
    return {"idle_ms": idle, "busy_ms": busy, "late_ms": percentile(late, 0.99)}


def _enrol_all(desk: Desk, year: SchoolYear) -> None:
    """Thirty people in twelve slots, marked."""
    with desk.store.work(year.people[0]) as work:
        for person in year.people:
            row = Enrolment.record_type.derived_id(year.event, person)
            work.save(Enrolment(id=row, event_id=year.event, person_id=person, name="Қуанышева Әсел"))
    year.week(200)


if __name__ == "__main__":
    print(json.dumps(look(Path(sys.argv[1]), sys.argv[2], sys.argv[3])))
