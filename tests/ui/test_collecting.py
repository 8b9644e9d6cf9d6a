"""Garbage is collected where widgets may be destroyed."""

from __future__ import annotations

import gc
import threading

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.storage.lanes import Lane
from app.ui.collecting import Collecting


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
