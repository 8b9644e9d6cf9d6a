"""Pulling the plug while a sheet is being filled."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

from app.domain.ids import from_text
from app.domain.records.events import Attendance
from app.storage.opening import close_store
from app.usecases.attendance import mark_id
from tests.support.stores import new_store

ROOT = Path(__file__).parents[3]


def test_no_confirmed_mark_is_lost_when_the_program_is_killed(tmp_path: Path, kills: int) -> None:
    """Whatever the sheet showed as saved is in the database after `kill -9`, with its last status."""
    draw = random.Random(60)  # noqa: S311 - moments to kill at, not secrets
    for number in range(max(2, kills // 6)):
        folder = tmp_path / f"profile {number}"
        lines = _killed_after(folder, draw.randint(5, 60))
        last = {(slot, person): status for slot, person, status in (line.split() for line in lines)}
        store = new_store(folder)
        stored = {one.id: one for one in store.all(Attendance)}
        close_store(store)
        for (slot, person), status in last.items():
            assert stored[mark_id(from_text(slot), from_text(person))].status == status


def _killed_after(folder: Path, marks: int) -> list[str]:
    """Run the program that marks, kill it after so many confirmed marks, and return those."""
    command = [sys.executable, "-m", "tests.ui.attendance.marking_child", str(folder)]
    child = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    with child:
        assert child.stdout is not None
        lines = [line for _, line in zip(range(marks), child.stdout, strict=False)]
        child.kill()
        child.stdout.read()
    assert len(lines) == marks
    return lines
