"""A person at the real window: keys go to whatever has the keyboard, as on a desk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.storage.lanes import Lane
from app.ui.background import Background, Live
from app.ui.shell.content import Service
from app.ui.shell.window import MainWindow
from app.usecases.desk import Desk
from tests.support.typing import type_text

W = TypeVar("W", bound=QWidget)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class AtWindow:
    """The window of one profile with its lanes; `bugs` stays empty when all is well."""

    desk: Desk
    window: MainWindow
    background: Background
    live: Live
    lanes: dict[str, Lane]
    bugs: list[BaseException]
    qtbot: QtBot

    @classmethod
    def sit_down(cls, desk: Desk, qtbot: QtBot, *, page: str = "", language: str = "en", width: int = 1366) -> AtWindow:
        """Open the window of `desk` on `page`."""
        lanes = {name: Lane(name) for name in ("write", "read", "net")}
        bugs: list[BaseException] = []
        background, live = Background(lanes, last_resort=bugs.append), Live(interval_ms=5)
        window = MainWindow(language)
        window.resize(width, 768)
        window.attach(Service(desk, background, live, today=desk.today), page=page)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        made = cls(desk, window, background, live, lanes, bugs, qtbot)
        made.settle()
        return made

    def get_up(self) -> None:
        """Close the window and finish the lanes."""
        self.settle()
        self.window.close()
        self.window.deleteLater()
        for lane in self.lanes.values():
            lane.close()

    def find(self, kind: type[W]) -> W:
        """The one widget of a class in the window."""
        found = self.window.findChildren(kind)
        assert found, kind.__name__
        return found[0]

    def focused(self) -> QWidget:
        """What has the keyboard; after a dialog the window takes it back, as a window manager would see to."""
        if QApplication.activeWindow() is None:
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def type(self, text: str) -> None:
        """Type a text, in any alphabet, into whatever has the keyboard."""
        for letter in text:
            type_text(self.focused(), letter)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key, shortcuts included."""
        for _ in range(times):
            QTest.keyClick(self.focused(), key, modifiers)

    def settle(self) -> None:
        """Wait until nothing is on its way any more, follow-ups included."""
        for _ in range(3):
            self.qtbot.wait(15)
            self.qtbot.waitUntil(lambda: not self.background.is_busy, timeout=20_000)
        assert self.bugs == []
