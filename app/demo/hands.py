"""A person at the window: keys go to whatever has the keyboard, pages are waited for and photographed."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Client, make_program
from app.domain.clock import TimeSource
from app.paths import Profile
from app.ui.running import application
from app.usecases.desk import Desk

W = TypeVar("W", bound=QWidget)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
PATIENCE_S = 30.0
QUIET_MS = 60


class Hands:
    """An open window of one profile, and somebody who works in it. Close it with `get_up`."""

    def __init__(self, profile: Profile, language: str, pictures: Path, source: TimeSource | None = None) -> None:
        self._app = application()
        self._pictures = pictures
        self._client = Client(profile, language, source=source)
        self.program = make_program(self._client, profile, language)
        self.window = self.program.window
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        self.wait_until(lambda: self._client.assembly is not None)
        self.settle()

    @property
    def desk(self) -> Desk:
        """The desk behind the window, to look at what it holds."""
        if self._client.assembly is None:
            raise RuntimeError("no profile is open")
        return self._client.assembly.desk

    def get_up(self) -> None:
        """Close the window as a person would."""
        self.settle()
        self.window.close()
        self.window.deleteLater()
        self.pause(QUIET_MS)
        self._client.close()

    def page(self, key: str, **args: object) -> QWidget:
        """Go to a page."""
        shown = self.window.show_page(key, **args)
        self.settle()
        if shown is None:
            raise RuntimeError(key)
        return shown

    def write(self, text: str) -> None:
        """Type letters of any alphabet into whatever has the keyboard."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._focused(), QKeyEvent(kind, 0, NONE, letter))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> None:
        """Press a key, shortcuts included."""
        for _ in range(times):
            QTest.keyClick(self._focused(), key, modifiers)

    def find(self, kind: type[W]) -> W:
        """The first visible widget of a class."""
        for widget in self.window.findChildren(kind):
            if widget.isVisible():
                return widget
        raise RuntimeError(kind.__name__)

    def photograph(self, name: str) -> Path:
        """Keep a picture of the window."""
        self.settle()
        file = self._pictures / f"{name}.png"
        self.window.grab().save(str(file))
        return file

    def settle(self) -> None:
        """Wait until nothing is on its way any more, follow-ups included."""
        for _ in range(3):
            self.pause(QUIET_MS)
            background = self.program.background
            self.wait_until(lambda: background is None or not background.is_busy)  # noqa: B023 - waited for at once

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Let the window live until `true()` holds."""
        end = time.monotonic() + PATIENCE_S
        while not true():
            if time.monotonic() > end:
                raise TimeoutError
            self.pause(20)

    def pause(self, ms: int) -> None:
        """Let the window live for a moment; the event loop gives the other threads their turn."""
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()

    def _focused(self) -> QWidget:
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.pause(20)
        widget = QApplication.focusWidget()
        return self.window if widget is None else widget
