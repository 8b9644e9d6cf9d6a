"""The application object, and the event loop around one window."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.paths import Turn
    from app.ui.shell.window import MainWindow


def application() -> QApplication:
    """The one application object of this process."""
    running = QCoreApplication.instance()
    if isinstance(running, QApplication):
        return running
    app = QApplication(sys.argv[:1])
    app.setApplicationName("shyraq")
    app.setApplicationDisplayName("Шырақ")
    app.setDesktopFileName("shyraq")
    return app


class Shown(Protocol):
    """A program around one window, and whose window is to follow."""

    window: MainWindow
    turn: Turn | None

    def deleteLater(self) -> None: ...


S = TypeVar("S", bound=Shown)


def run(make: Callable[[], S], before: Shown | None = None) -> tuple[int, S]:
    """Show the window of the program that `make` gives until it is closed, in the place of the one `before` it.

    Gives the exit code of the event loop, and the program.
    """
    app = application()
    program = make()
    if before is not None:
        program.window.restoreGeometry(before.window.saveGeometry())
        for gone in (before.window, before):
            gone.deleteLater()  # what its signals are tied to holds it where no garbage collector looks
    program.window.show()
    return app.exec(), program
