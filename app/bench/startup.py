"""From exec to the first painted window and to the first screen with data, against an empty PySide6 window.

Each run is a process of its own; floor and program take turns, so that a busy machine hurts both alike.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median

from app.bench.peer import Peer
from app.bench.result import Result, against_floor, over_floor
from app.bench.servers import Invite, server_process
from app.domain.records.people import Person
from app.domain.rules.rights import FACILITATOR
from app.storage.first_sight import forget_sight
from app.sync.runner import Runner
from app.sync.session import ClientSession

RUNS = 7
UNKNOWN_RUNS = 3
"""Starts that do not know what the first page showed last."""
CHANGES = 20
"""Of a day, sent while the memory is looked at."""
FIGURES = ("painted_ms", "screen_ms", "memory_mb")
"""What a window prints about itself."""


def measure(profile: Path, about: str = "") -> Iterator[Result]:
    """Figures over a profile that has data; `about` says which."""
    floors, windows = [], []
    _child("app.bench.floor_window")  # the first ones leave byte code and files in memory: warm is what is measured
    _child("app.bench.program_window", str(profile))
    for _ in range(RUNS):
        floors.append(_child("app.bench.floor_window"))
        windows.append(_child("app.bench.program_window", str(profile)))
    unknown = []
    for _ in range(UNKNOWN_RUNS):
        forget_sight(profile)
        unknown.append(_child("app.bench.program_window", str(profile)))
    with server_process(profile.with_name(f"{profile.name}-server")) as (port, invite):
        _enroll(profile, f"http://127.0.0.1:{port}", invite)
        tour = _child("app.bench.program_window", str(profile), "--every-page")
    floor_ms = median(run["painted_ms"] for run in floors)
    floor_mb = median(run["memory_mb"] for run in floors)
    painted_ms, screen_ms, first_mb = (median(run[name] for run in windows) for name in FIGURES)
    yield against_floor(f"exec → first painted window{about}", painted_ms, "ms", floor_ms, 2)
    yield against_floor(f"exec → first screen with data{about}", screen_ms, "ms", floor_ms, 4)
    yield _told(f"exec → the same after a power cut{about}", median(run["screen_ms"] for run in unknown), floor_ms)
    yield _told(f"exec → everything read and at rest{about}", median(run["rest_ms"] for run in windows), floor_ms)
    yield over_floor(f"memory at the first screen{about}", first_mb, "MB", floor_mb, 95)
    yield over_floor(f"memory after an exchange and every page{about}", tour["memory_mb"], "MB", floor_mb, 120)


def _enroll(profile: Path, url: str, invite: Invite) -> None:
    """Let the profile in, hand in what it has, and leave a day's changes for the window to send."""
    peer = Peer(profile, url, invite(FACILITATOR, "Тоғай"))
    Runner(peer.store, ClientSession(peer.store), peer.remote, peer.write).run()
    for person in list(peer.store.all(Person))[:CHANGES]:
        with peer.store.work() as work:
            work.save(replace(person, note="Аудан орталығында"))
    peer.close()


def _told(name: str, ms: float, floor_ms: float) -> Result:
    return Result(name, ms, "ms", floor_ms, ms / floor_ms, "told only", True)


def _child(*arguments: str) -> dict[str, float]:
    """Run one window to its end; it prints its figures as JSON."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SHYRAQ_EXEC_MS": str(time.monotonic() * 1000)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # compiling all modules anew is not what a second start does
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", *arguments], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    figures: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return figures
