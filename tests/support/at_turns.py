"""A person who goes from window to window of one running program: steps in the order in which they are done."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.paths import Profile, Seats
from app.turns import run_window
from app.ui.program import Program
from app.ui.seats.choosing import Choosing

W = TypeVar("W", bound=QWidget)
Steps = Iterator[Callable[[], object]]
"""Does something, then yields what must be true before it goes on."""
PATIENCE_SECONDS = 12.0
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@dataclass
class AtTurns:
    """The programs that were shown so far; the last one is in view."""

    shown: list[Program | Choosing] = field(default_factory=list)
    failure: BaseException | None = None

    def run(self, steps: Steps, first: Profile, seats: Seats | None) -> int:
        """Run the program with somebody at the keyboard; raises what the steps raised."""
        helper = QObject()
        timer = QTimer(helper)
        waiting: list[Callable[[], object]] = [lambda: bool(self.shown)]
        since = [time.monotonic()]

        def look() -> None:
            try:
                if waiting[0]():
                    waiting[0], since[0] = next(steps), time.monotonic()
                elif time.monotonic() - since[0] > PATIENCE_SECONDS:
                    raise TimeoutError(type(self.shown[-1]).__name__)
            except BaseException as error:
                timer.stop()
                self.failure = None if isinstance(error, StopIteration) else error
                self.shown[-1].window.close()

        timer.timeout.connect(look)
        timer.start(10)
        code = run_window(first, "en", seats=seats)
        if self.failure is not None:
            raise self.failure
        return code

    @property
    def program(self) -> Program:
        """The window of somebody who works."""
        found = self.shown[-1]
        assert isinstance(found, Program)
        return found

    @property
    def choosing(self) -> Choosing:
        """The window of nobody."""
        found = self.shown[-1]
        assert isinstance(found, Choosing)
        return found

    def sees(self, kind: type[QWidget]) -> Callable[[], bool]:
        """Whether a page of this class has the keyboard."""

        def looked() -> bool:
            focused = QApplication.focusWidget()
            return focused is not None and any(isinstance(each, kind) for each in above(focused))

        return looked

    def works(self) -> bool:
        """Whether somebody sits there and everything has come."""
        found = self.shown[-1]
        if not isinstance(found, Program) or found.watch is None or found.background is None:
            return False
        return not found.background.is_busy and QApplication.focusWidget() is not None

    def find(self, kind: type[W]) -> W:
        """The widget of a class in the window."""
        return self.shown[-1].window.findChildren(kind)[-1]

    def shows(self, kind: type[QWidget]) -> bool:
        """Whether something of this class is in view in the window."""
        return any(each.isVisible() for each in self.shown[-1].window.findChildren(kind))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.shown[-1].window, key, held)

    def type(self, text: str) -> None:
        """Type plain letters or digits."""
        QTest.keyClicks(QApplication.focusWidget() or self.shown[-1].window, text)

    def get_up(self) -> None:
        """Ctrl+Shift+L."""
        self.press(Qt.Key.Key_L, CONTROL_SHIFT)


def above(widget: QWidget) -> Iterator[QWidget]:
    """The widget and everything it stands in."""
    here: QWidget | None = widget
    while here is not None:
        yield here
        here = here.parentWidget()


@pytest.fixture
def at_turns(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> AtTurns:  # noqa: ARG001 - clocks need it
    """Somebody at a running program."""
    at = AtTurns()

    class Seen(Program):
        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)  # type: ignore[arg-type]
            at.shown.append(self)

    class SeenChoosing(Choosing):
        def __init__(self, *given: object, **named: object) -> None:
            super().__init__(*given, **named)  # type: ignore[arg-type]
            at.shown.append(self)

    monkeypatch.setattr("app.ui.program.Program", Seen)
    monkeypatch.setattr("app.ui.seats.choosing.Choosing", SeenChoosing)
    return at
