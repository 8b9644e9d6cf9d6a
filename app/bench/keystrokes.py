"""The sheet of thirty teachers marked by exceptions, with keys alone: how many presses it takes beyond the numbers.

Every key counts, held ones too: Ctrl and E are two. The marks are read back from the database; if one is wrong there
is no figure.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from app.bench.result import Result, at_most
from app.bench.workload import SchoolYear
from app.domain.records.events import Attendance, AttendanceStatus, Enrolment
from app.storage.opening import close_store, open_store
from app.usecases.identity import Identity, introduce

ABSENT = (4, 17, 22)
MOST = 12


def measure(folder: Path) -> Iterator[Result]:
    """Mark one session in a window of its own process."""
    folder.mkdir()
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", "app.bench.keystrokes", str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    presses: int = json.loads(done.stdout.splitlines()[-1])["presses"]
    yield at_most("attendance of 30 by exceptions", presses, "presses", MOST)


def type_marks(folder: Path) -> int:
    """Go from the start page to the sheet, mark everybody, and give the presses beyond the numbers."""
    from PySide6.QtCore import QEventLoop, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    from app.bootstrap import Client, make_program
    from app.paths import Profile
    from app.ui.running import application

    year = _fill(folder)
    application()
    client = Client(Profile(folder), "kk")
    program = make_program(client, Profile(folder), "kk")
    window = program.window
    window.show()
    window.activateWindow()

    def settle() -> None:
        for _ in range(4):
            loop = QEventLoop()
            QTimer.singleShot(60, loop.quit)
            loop.exec()
            while program.background is None or program.background.is_busy:
                QApplication.processEvents()
                time.sleep(0.005)

    def press(key: Qt.Key, *, control: bool = False) -> int:
        focused = QApplication.focusWidget()
        target: QWidget = window if focused is None else focused
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(target, key, held)
        return 2 if control else 1

    settle()
    keys = Qt.Key
    presses = 0
    for key in (keys.Key_2, keys.Key_T, keys.Key_E):  # the page of sessions, its sheet, "all present except"
        presses += press(key, control=True)
        settle()
    for place, number in enumerate(ABSENT):
        presses += press(keys.Key_Space) if place else 0
        for digit in str(number):
            press(keys(ord(digit)))  # the numbers themselves are not counted
    presses += press(keys.Key_Return)
    settle()
    window.close()
    client.close()
    _check(folder, year)
    return presses


def _fill(folder: Path) -> SchoolYear:
    """A school with one event of twelve slots and thirty people on its sheet."""
    store = open_store(folder)
    year = SchoolYear(store)
    with store.work(year.people[0]) as work:
        for number, person in enumerate(year.people):
            row = Enrolment.record_type.derived_id(year.event, person)
            work.save(Enrolment(id=row, event_id=year.event, person_id=person, name=f"Мұғалім {number + 1:02d}"))
    introduce(store, Identity(year.people[0], year.school, "facilitator"))
    close_store(store)
    return year


def _check(folder: Path, year: SchoolYear) -> None:
    store = open_store(folder)
    marks = {one.person_id: one.status for one in store.all(Attendance)}
    close_store(store)
    expected = {
        person: AttendanceStatus.ABSENT if number in ABSENT else AttendanceStatus.PRESENT
        for number, person in enumerate(year.people, start=1)
    }
    if marks != expected:
        raise RuntimeError("the marks are not those that were typed")


if __name__ == "__main__":
    print(json.dumps({"presses": type_marks(Path(sys.argv[1]))}))
