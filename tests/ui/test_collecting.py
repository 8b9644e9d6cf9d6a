"""Garbage is collected where widgets may be destroyed."""

from __future__ import annotations

import gc
import threading
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bootstrap import Client, make_program
from app.paths import Profile
from app.storage.lanes import Lane
from app.ui.collecting import Collecting
from app.ui.running import Shown, run


def test_a_lane_never_collects_a_widget(qtbot: QtBot) -> None:
    """Widgets in circles go on the main thread, however much a lane asks of memory meanwhile."""
    gone: list[int] = []

    class Page(QWidget):
        """A page that knows itself through what it holds."""

        def __init__(self) -> None:
            super().__init__()
            self.me = [self]

        def __del__(self) -> None:
            gone.append(threading.get_ident())

    def ask_much() -> None:
        for _ in range(50_000):
            circle: list[object] = []
            circle.append(circle)

    owner, lane = QObject(), Lane("read")
    collecting_here = Collecting(owner)
    collecting_here._timer.setInterval(5)
    try:
        for _ in range(20):
            Page()
        lane.call(ask_much)
        assert gone == []
        qtbot.waitUntil(lambda: len(gone) == 20)
        assert set(gone) == {threading.get_ident()}
    finally:
        collecting_here.stop()
        lane.close()
    assert gc.isenabled()


def test_of_windows_in_turn_only_the_last_one_stays(tmp_path: Path, qapp: QApplication) -> None:
    """When the next window has come, the widgets of the one before it go, and nothing stays spared for its sake."""
    shown: list[QWidget] = []
    closing = QTimer(interval=20)
    closing.timeout.connect(lambda: qapp.closeAllWindows() if gc.get_freeze_count() else None)
    closing.start()
    before: Shown | None = None
    for name in ("own", "practice", "own again"):
        client = Client(Profile(tmp_path / name), "en")
        _, before = run(partial(make_program, client, Profile(tmp_path / name), "en"), before)
        shown.append(before.window)
        client.close()

    assert gc.get_freeze_count() == 0
    assert [isValid(window) for window in shown] == [False, False, True]
