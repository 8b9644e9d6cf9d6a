"""The program's own window over a profile, started as the command line does: when it painted and what it weighs.

Nothing in the program knows of this: the window is watched from outside. The screen with data is the first paint after
the page in view has rows in its lists, read or known from the last window; at rest the window is after its last paint,
when the store is open and what only adds to the page has come too, such as the five things to fix. Only the window
itself is watched: a filter for all objects would make Python objects of every one and, to find their classes, import
every class of the toolkit, which took longer than building the pages.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from app.bootstrap import Client, make_program
from app.paths import Profile
from app.start import begin_window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.shell.window import MainWindow

REST_MS = 600


def run(folder: Path, every_page: bool) -> int:
    """Open the window, wait for the first screen with data, print the figures, end."""
    begin_window()  # as `run_window` does
    from app.ui.running import application

    app = application()
    app.setCursorFlashTime(0)  # a cursor that blinks in a field is no news
    client = Client(Profile(folder), "kk")
    program = make_program(client, Profile(folder), "kk")
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watcher(QObject):
        """Notes when anything of the window was painted."""

        def __init__(self) -> None:
            super().__init__()
            self.paints: list[float] = []
            self.pages: list[str] | None = None if every_page else []
            self.figures: dict[str, float] = {}
            self.timer = QTimer(self, interval=50)
            self.timer.timeout.connect(self.look)
            self.timer.start()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - the name is Qt's
            if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
                QTimer.singleShot(0, self, self.note)  # what is painted with this event is painted by then
            return False

        def note(self) -> None:
            self.paints.append(since_exec())
            if program.background is not None and has_rows(program.window.content.stack.current()):
                self.figures.setdefault("screen_ms", self.paints[-1])

        def look(self) -> None:
            is_open = program.watch is not None and program.background is not None and not program.background.is_busy
            if not is_open or not self.paints or since_exec() - self.paints[-1] < REST_MS:
                return
            self.figures.setdefault("painted_ms", self.paints[0])
            self.figures.setdefault("rest_ms", self.paints[-1])
            if self.pages is None:
                self.pages = begin_tour(program.window)
                return
            if self.pages:
                program.window.show_page(self.pages.pop(0))
                self.paints.append(since_exec())
                return
            from app.bench.result import memory_mb

            self.figures["memory_mb"] = memory_mb() or 0.0
            print(json.dumps(self.figures), flush=True)
            app.exit(0)

    watcher = Watcher()
    program.window.installEventFilter(watcher)
    program.window.resize(1366, 768)
    program.window.show()
    try:
        return app.exec()
    finally:
        client.close()


def has_rows(page: QWidget | None) -> bool:
    """Whether the page may be painted and lists something."""
    from PySide6.QtWidgets import QAbstractItemView

    if page is None or not page.updatesEnabled():
        return False
    models = [view.model() for view in page.findChildren(QAbstractItemView) if view.isVisible()]
    return any(model is not None and model.rowCount() for model in models)


def begin_tour(window: MainWindow) -> list[str]:
    """Start an exchange; gives the pages of a facilitator, to be looked at after it."""
    from app.ui.pages import pages_for  # not before the first paint

    window.sync_wanted.emit()
    return [spec.key for spec in pages_for("facilitator")]


def since_exec() -> float:
    """Milliseconds since the parent started this process."""
    return time.monotonic() * 1000 - float(os.environ["SHYRAQ_EXEC_MS"])


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), "--every-page" in sys.argv))
