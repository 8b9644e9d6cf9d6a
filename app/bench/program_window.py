"""The program's own window over a profile, started as the command line does: when it painted and what it weighs.

Nothing in the program knows of this: paint events are watched from outside. The screen with data is the last paint
before the window comes to rest.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from app.bootstrap import Client, make_program
from app.paths import Profile

REST_MS = 600
PAGES = ("sessions", "lesson_study", "projects", "people", "settings", "today")


def run(folder: Path, every_page: bool) -> int:
    """Open the window, wait for the first screen with data, print the figures, end."""
    from app.ui.program import application

    app = application()
    client = Client(Profile(folder), "kk")
    program = make_program(client, Profile(folder), "kk")
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Watcher(QObject):
        """Notes when anything of the window was painted."""

        def __init__(self) -> None:
            super().__init__()
            self.paints: list[float] = []
            self.pages = list(PAGES) if every_page else []
            self.figures: dict[str, float] = {}
            self.timer = QTimer(self, interval=50)
            self.timer.timeout.connect(self.look)
            self.timer.start()

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and watched.isWidgetType():
                self.paints.append(since_exec())
            return False

        def look(self) -> None:
            attached = client.assembly is not None
            if not attached or not self.paints or since_exec() - self.paints[-1] < REST_MS:
                return
            self.figures.setdefault("painted_ms", self.paints[0])
            self.figures.setdefault("screen_ms", self.paints[-1])
            if self.pages:
                program.window.show_page(self.pages.pop(0))
                self.paints.append(since_exec())
                return
            from app.bench.result import memory_mb

            self.figures["memory_mb"] = memory_mb() or 0.0
            print(json.dumps(self.figures), flush=True)
            app.exit(0)

    watcher = Watcher()
    app.installEventFilter(watcher)
    program.window.resize(1366, 768)
    program.window.show()
    try:
        return app.exec()
    finally:
        client.close()


def since_exec() -> float:
    """Milliseconds since the parent started this process."""
    return time.monotonic() * 1000 - float(os.environ["SHYRAQ_EXEC_MS"])


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), "--every-page" in sys.argv))
