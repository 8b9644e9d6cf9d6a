"""The running window: it is painted first, then the store is opened on the `write` lane, then the pages come alive."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from app.paths import Turn
from app.settings import LANGUAGE, SYNC_MINUTES, TEXT_SIZE, THEME, Setting, Settings
from app.ui.collecting import Collecting
from app.ui.kit.tokens import Scheme
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from app.domain.change import Changed
    from app.domain.problems import Problem
    from app.ui.background import Background, Live, Submits
    from app.ui.sync_watch import Pauses, SyncWatch
    from app.usecases.desk import Desk

UPKEEP_MS = 10_000
"""On an old disk the first pages come before the backup of today."""


@dataclass(frozen=True)
class Opened:
    """What opening a profile brings to the window."""

    desk: Desk
    role: str
    school_name: str
    is_new: bool
    """Nobody has introduced themselves here yet."""
    pauses: Pauses
    """When data is exchanged by itself."""
    upkeep: Callable[[], Changed]
    """Work for the `net` lane once the person has begun, such as the backup of today; gives what it put right."""
    is_practice: bool = False
    """This is a practice school."""
    repair: Problem | None = None
    """What the person must know about a repair of the database at this start."""


class Profile(Protocol):
    """The profile behind the window."""

    @property
    def is_to_be_made(self) -> bool:
        """Whether opening it takes so long that the person wants to know why."""

    def open(self) -> Opened:
        """Open it unless it is open, making it if it is new; runs on the `write` lane."""

    def restore(self, file: Path) -> Opened:
        """Close it, put a copy of the file in the place of its data, and open it again; runs on the `net` lane."""


class Program(QObject):
    """One window over one profile, and what its pages may ask of the program (`ui.context.Machine`)."""

    def __init__(
        self, language: str, settings: Settings, folder: Path, lanes: Mapping[str, Submits], profile: Profile
    ) -> None:
        super().__init__()
        self.folder = folder
        self._settings, self._lanes, self._profile = settings, lanes, profile
        self.background: Background | None = None
        self.live: Live | None = None
        self.watch: SyncWatch | None = None
        self._trouble: Problem | None = None
        collecting = Collecting(self)
        self.turn: Turn | None = None
        """Whose window is to follow once this one is closed; None for the end."""
        self.window = MainWindow(language, Scheme(settings.text(THEME)), settings.number(TEXT_SIZE))
        self.window.language_chosen.connect(lambda chosen: settings.set(LANGUAGE, chosen))
        self.window.language_chosen.connect(self._name_school)
        self.window.ready.connect(self._on_ready)
        self._upkeep = QTimer(self)
        self._upkeep.setSingleShot(True)
        self._upkeep.setInterval(UPKEEP_MS)
        self._upkeep.timeout.connect(self._look_after)
        self.window.closing.connect(self._upkeep.stop)
        self.window.closing.connect(collecting.stop)

    def value(self, setting: Setting) -> str | int | bool:
        """See `Machine.value`."""
        return self.window.language if setting is LANGUAGE else self._settings.value(setting)

    def choose(self, setting: Setting, value: str | int | bool) -> None:
        """See `Machine.choose`."""
        if setting is LANGUAGE:
            self.window.switch_language(str(value))
            return
        self._settings.set(setting, value)
        if setting is SYNC_MINUTES and self.watch is not None:
            self._opened.pauses.minutes = self._settings.number(SYNC_MINUTES)
            self.watch.plan_anew()
        elif setting in (THEME, TEXT_SIZE):
            self.window.change_look(Scheme(self._settings.text(THEME)), self._settings.number(TEXT_SIZE))

    @property
    def is_practice(self) -> bool:
        """See `Machine.is_practice`."""
        return self._opened.is_practice

    def go(self, turn: Turn) -> None:
        """See `Machine.go`."""
        self.turn = turn
        self.window.close()

    def play(self, role: str) -> None:
        """See `Machine.play`."""
        if self.background is not None:
            self._keep_typing()
            work = partial(self._opened.desk.practice.play, role)
            self.background.run("write", work, owner=self, done=lambda _who: self._open_again())

    def restore(self, file: Path) -> None:
        """See `Machine.restore`."""
        if self.background is None:
            return
        if self.watch is not None:
            self.watch.stop()
            self.watch.deleteLater()
            self.watch = None
        self.window.detach()  # until the store is there again, no page may ask it for anything
        work = partial(self._profile.restore, file)
        self.background.run("net", work, owner=self, done=self._on_opened, failed=self._on_not_restored)

    def server_changed(self) -> None:
        """See `Machine.server_changed`."""
        if self.watch is not None and self.background is not None:
            self.watch.exchange_when_known()
            self.background.run("write", self._profile.open, owner=self, done=self._on_server)

    def _on_ready(self) -> None:
        from app.ui.background import Background, Live
        from app.ui.last_resort import LastResort

        self._last_resort = LastResort(lambda: self.window, keep_typing=self._keep_typing)
        self._last_resort.install()
        self.live = Live(self)
        self.background = Background(self._lanes, last_resort=self._last_resort.take, parent=self)
        if self._profile.is_to_be_made:
            from app.ui.practice.preparing import PreparingView

            self.window.cover(PreparingView())
        self._open()

    def _open_again(self) -> None:
        """Somebody else sits down at the same desk: other pages, another name."""
        if self.background is not None:
            self.background.run("write", self._profile.open, owner=self, done=self._on_server)

    def _open(self) -> None:
        if self.background is not None:
            self.background.run(
                "write", self._profile.open, owner=self, done=self._on_opened, failed=self._on_not_opened
            )

    def _on_not_opened(self, problem: Problem) -> None:
        self.window.uncover()
        self.window.show_problem(problem)

    def _on_not_restored(self, problem: Problem) -> None:
        self._trouble = problem
        self._open()

    def _on_opened(self, opened: Opened) -> None:
        self._opened = opened
        if opened.is_practice:
            self.window.mark_practice()
        trouble, self._trouble = self._trouble or opened.repair, None
        if opened.is_new and self.background is not None:
            from app.ui.welcome.start import FirstStart  # once in the life of a profile

            first = FirstStart(self.window, opened.desk, self.background, parent=self)
            first.done.connect(self._begin)
            first.restore_wanted.connect(self.restore)
            first.practice_wanted.connect(partial(self.go, Turn.PRACTICE))
            first.start(trouble)
            return
        self._begin(opened.role, opened.school_name)
        if trouble is not None:
            self.window.show_problem(trouble)

    def _begin(self, role: str, school_name: str) -> None:
        from app.ui.finder import finder_of
        from app.ui.shell.content import Service
        from app.ui.sync_watch import SyncWatch, courier_of

        opened = self._opened
        if self.background is None or self.live is None:
            return
        desk = opened.desk
        self._service = Service(desk, self.background, self.live, desk.today, finder_of(desk), self)
        self._role = role
        self.window.uncover()
        self.window.set_school(school_name)
        self.window.attach(self._service, role=role)
        self.watch = SyncWatch(self.window, self.background, self.live, courier_of(desk, opened.pauses))
        self._upkeep.start()

    def _name_school(self, language: str) -> None:
        """A school has a name in each language."""
        if self.background is None or self.watch is None:
            return
        from app.usecases.identity import school_name_at

        work = partial(school_name_at, self._opened.desk, language)
        self.background.run("read", work, owner=self.window, done=self.window.set_school)

    def _on_server(self, opened: Opened) -> None:
        """An invitation may bring another school and another role, and with the role other pages."""
        self.window.set_school(opened.school_name)
        if opened.role != self._role:
            self._role = opened.role
            self.window.attach(self._service, role=opened.role, page=self.window.content.stack.key)

    def _look_after(self) -> None:
        if self.background is not None:
            self.background.run("net", self._opened.upkeep, owner=self, done=self._looked_after)

    def _looked_after(self, changed: Changed) -> None:
        if changed.rows and self.live is not None:
            self.live.post(changed)

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


def run(make: Callable[[], Program], before: Program | None = None) -> tuple[int, Program]:
    """Show the window of the program that `make` gives until it is closed, in the place of the one `before` it.

    Gives the exit code of the event loop, and the program.
    """
    app = application()
    program = make()
    if before is not None:
        program.window.restoreGeometry(before.window.saveGeometry())
    program.window.show()
    return app.exec(), program
