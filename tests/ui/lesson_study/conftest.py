"""A real window on lesson study: a real store, real lanes, and keys sent to whatever has the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.storage.lanes import Lane
from app.storage.opening import close_store
from app.ui.background import Background, Live
from app.ui.lesson_study.page import LessonStudyPage
from app.ui.shell.content import Service
from app.ui.shell.window import MainWindow
from tests.support.lesson_study import Village, village
from tests.support.typing import press_key, type_text

TODAY = date(2026, 11, 21)


@dataclass
class Hands:
    """A person at the window: types into what has the keyboard, and waits until everything is saved and shown."""

    at: Village
    window: MainWindow
    page: LessonStudyPage
    background: Background
    live: Live
    qtbot: QtBot

    def focused(self) -> QWidget:
        """The widget that has the keyboard."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def type(self, text: str) -> None:
        """Type a text into whatever has the keyboard."""
        for letter in text:
            type_text(self.focused(), letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key on whatever has the keyboard."""
        press_key(self.focused(), key, modifiers=modifiers)

    def settle(self) -> None:
        """Wait until nothing is on its way: no work on a lane, no news to be announced."""
        quiet = 0
        while quiet < 2:
            self.qtbot.wait(45)
            quiet = 0 if self.background.is_busy else quiet + 1

    def go(self, **args: object) -> None:
        """Go somewhere inside lesson study."""
        self.window.show_page("lesson-study", **args)
        self.settle()

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(holds, timeout=5000)


@pytest.fixture
def at(profile_dir: Path) -> Iterator[Village]:
    """A desk at a village school."""
    made = village(profile_dir)
    yield made
    close_store(made.store)


@pytest.fixture
def hands(at: Village, qtbot: QtBot) -> Iterator[Hands]:
    """The main window on the page of lesson study, active, at the smallest size we promise."""
    lanes = {name: Lane(name) for name in ("write", "read", "net")}
    bugs: list[BaseException] = []
    background = Background(lanes, last_resort=bugs.append)
    live = Live()
    window = MainWindow("en")
    window.resize(1093, 574)
    window.attach(Service(at.desk, background, live, today=lambda: TODAY), page="lesson-study")
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    page = window.content.stack.current()
    assert isinstance(page, LessonStudyPage)
    made = Hands(at, window, page, background, live, qtbot)
    made.settle()
    assert QApplication.activeWindow() is window
    yield made
    made.settle()
    window.close()
    window.deleteLater()
    for lane in lanes.values():
        lane.close()
    assert bugs == []
