"""The running window: it is painted first, then the store is opened on the `write` lane, then the pages come alive."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.kit.tokens import Scheme
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from app.domain.problems import Problem
    from app.ui.background import Background, Live, Submits
    from app.usecases.desk import Desk

UPKEEP_MS = 10_000
"""On an old disk the first pages come before the backup of today."""


@dataclass(frozen=True)
class Opened:
    """What opening a profile brings to the window."""

    desk: Desk
    role: str
    school_name: str
    upkeep: Callable[[], object]
    """Work for the `net` lane once the person has begun, such as the backup of today."""


@dataclass(frozen=True)
class Look:
    """How the window looks, from the settings of this machine."""

    language: str
    scheme: Scheme
    text_percent: int


class Program(QObject):
    """One window over one profile. `open_profile` runs on the `write` lane and brings the store."""

    def __init__(
        self,
        look: Look,
        lanes: Mapping[str, Submits],
        open_profile: Callable[[], Opened],
        remember_language: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._lanes, self._open_profile = lanes, open_profile
        self.background: Background | None = None
        self.live: Live | None = None
        self.window = MainWindow(look.language, look.scheme, look.text_percent)
        self.window.language_chosen.connect(remember_language)
        self.window.ready.connect(self._on_ready)

    def _on_ready(self) -> None:
        from app.ui.background import Background, Live
        from app.ui.last_resort import LastResort

        self._last_resort = LastResort(lambda: self.window, keep_typing=self._keep_typing)
        self._last_resort.install()
        self.live = Live(self)
        self.background = Background(self._lanes, last_resort=self._last_resort.take, parent=self)
        self.background.run("write", self._open_profile, owner=self, done=self._on_opened, failed=self._on_refused)

    def _on_opened(self, opened: Opened) -> None:
        from app.ui.finder import finder_of
        from app.ui.shell.content import Service

        if self.background is None or self.live is None:
            return
        service = Service(opened.desk, self.background, self.live, opened.desk.today, finder_of(opened.desk))
        self.window.set_school(opened.school_name)
        self.window.attach(service, role=opened.role)
        QTimer.singleShot(UPKEEP_MS, self, lambda: self._look_after(opened))

    def _look_after(self, opened: Opened) -> None:
        if self.background is not None:
            self.background.run("net", opened.upkeep, owner=self)

    def _on_refused(self, problem: Problem) -> None:
        self.window.show_problem(problem)

    def _keep_typing(self) -> None:
        from app.ui.kit.drafting import flush_drafts

        flush_drafts(self.window)


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


def run(make: Callable[[], Program]) -> int:
    """Show the window of the program that `make` gives, until it is closed; the exit code of the event loop."""
    app = application()
    program = make()
    program.window.show()
    return app.exec()
