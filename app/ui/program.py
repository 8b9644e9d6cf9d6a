"""The running window: it is painted first, then the store is opened on the `write` lane, then the pages come alive.

Where it is known what the first page would show, that comes before the store.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from app.paths import Profile as Folder
from app.paths import Turn
from app.settings import (
    DATA_BUDGET,
    LANGUAGE,
    LOCK_MINUTES,
    PHOTOS,
    SYNC_MINUTES,
    TEXT_SIZE,
    THEME,
    Setting,
    Settings,
)
from app.ui.collecting import Collecting
from app.ui.kit.tokens import PAINT_MS, Scheme
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from datetime import date

    from app.domain.change import Changed
    from app.domain.problems import Problem
    from app.ui.background import Background, Live, Submits
    from app.ui.opened import Opened, Profile
    from app.ui.seats.idle_lock import IdleLock
    from app.ui.shell.content import Service
    from app.ui.sync_watch import SyncWatch
    from app.usecases.desk import Desk
    from app.usecases.first_sight import FirstSight

UPKEEP_MS = 10_000
"""On an old disk the first pages come before the backup of today."""


class Program(QObject):
    """One window over one profile, and what its pages may ask of the program (`ui.context.Machine`)."""

    def __init__(
        self, language: str, settings: Settings, folder: Path, lanes: Mapping[str, Submits], profile: Profile,
        *, seat: Folder, is_shared: bool = False,
    ) -> None:  # fmt: skip
        """`seat` is the place of the person, also while they practise; `is_shared` if others may sit down as well."""
        super().__init__()
        self.folder, self.seat, self._is_shared = folder, seat, is_shared
        self._settings, self._lanes, self._profile = settings, lanes, profile
        self.background: Background | None = None
        self.live: Live | None = None
        self.watch: SyncWatch | None = None
        self._service: Service | None = None
        self._ahead: tuple[Service, date] | None = None
        """While the first page stands there without its store, and the day it shows."""
        self._trouble: Problem | None = None
        self._idle: IdleLock | None = None
        collecting = Collecting(self)
        self.turn: Turn | None = None
        """Whose window is to follow once this one is closed; None for the end."""
        self.window = MainWindow(language, Scheme(settings.text(THEME)), settings.number(TEXT_SIZE))
        self.window.language_chosen.connect(lambda chosen: settings.set(LANGUAGE, chosen))
        self.window.language_chosen.connect(self._name_school)
        self.window.ready.connect(self._on_ready)
        self.window.leave_wanted.connect(self._leave)
        self._upkeep = QTimer(self, singleShot=True, interval=UPKEEP_MS)
        self._upkeep.timeout.connect(self._look_after)
        for stop in (self._upkeep.stop, self._watch_no_more, self._let_go, collecting.stop):
            self.window.closing.connect(stop)

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
        elif setting in (PHOTOS, DATA_BUDGET) and self.watch is not None:
            self.watch.refresh()
            self.watch.plan_anew()
        elif setting is LOCK_MINUTES:
            self.lock_changed()
        elif setting in (THEME, TEXT_SIZE):
            self.window.change_look(Scheme(self._settings.text(THEME)), self._settings.number(TEXT_SIZE))

    @property
    def can_leave(self) -> bool:
        """See `Machine.can_leave`."""
        return self._is_shared or self.seat.pin.exists()

    def lock_changed(self) -> None:
        """See `Machine.lock_changed`."""
        self._watch_no_more()
        minutes = self._settings.number(LOCK_MINUTES)
        if minutes and self.seat.pin.exists():
            from app.ui.seats.idle_lock import IdleLock  # for those who have a PIN

            self._idle = IdleLock(self, minutes, partial(self.go, Turn.SEATS))

    @property
    def is_practice(self) -> bool:
        """See `Machine.is_practice`."""
        return self._ahead is None and self._opened.is_practice

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
        self._let_go()
        self.window.detach()  # until the store is there again, no page may ask it for anything
        work = partial(self._profile.restore, file)
        self.background.run("net", work, owner=self, done=self._on_opened, failed=self._on_not_restored)

    def server_changed(self) -> None:
        """See `Machine.server_changed`."""
        if self.watch is not None and self.background is not None:
            self.watch.exchange_when_known()
            self.background.run("write", self._profile.open, owner=self, done=self._on_server)

    def _watch_no_more(self) -> None:
        if self._idle is not None:
            self._idle.stop()
            self._idle = None

    def _let_go(self) -> None:
        """Nothing is begun any more with the store that is open."""
        self._service = None

    def _leave(self) -> None:
        if self.can_leave:
            self.go(Turn.SEATS)

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
        sight = self._profile.first_sight(self.window.language)
        if sight is None:
            self._open()
            return
        self._show_first(*sight)
        QTimer.singleShot(PAINT_MS, self, self._open)

    def _show_first(self, desk: Desk, sight: FirstSight) -> None:
        service = self._serve(desk)
        self._ahead = service, sight.day
        self.window.set_school(sight.school_name)
        self.window.show_ahead(service, sight.picture, role=sight.role)

    def _serve(self, desk: Desk) -> Service:
        from app.ui.exchanging import Exchanging
        from app.ui.finder import finder_of
        from app.ui.shell.content import Service

        if self.background is None or self.live is None:
            raise RuntimeError("nobody works before the window is ready")
        return Service(desk, self.background, self.live, self._today, finder_of(desk), self, Exchanging(self))

    def _today(self) -> date:
        return self._opened.desk.today() if self._ahead is None else self._ahead[1]

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
        if self._ahead is not None:
            self._ahead = None
            self.window.detach()
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

            first = FirstStart(self.window, opened.desk, self.background, opened.neighbour, parent=self)
            first.done.connect(self._begin)
            first.restore_wanted.connect(self.restore)
            first.practice_wanted.connect(partial(self.go, Turn.PRACTICE))
            first.others_wanted.connect(partial(self.go, Turn.SEATS))
            first.start(trouble)
            self.lock_changed()
            return
        self._begin(opened.role, opened.school_name)
        if trouble is not None:
            self.window.show_problem(trouble)

    def _begin(self, role: str, school_name: str) -> None:
        opened = self._opened
        if self.background is None:
            return
        service = self._service = self._serve(opened.desk) if self._ahead is None else self._ahead[0]
        self._ahead = None
        self._role = role
        self.window.uncover()
        self.window.set_school(school_name)
        self.window.attach(service, role=role)
        self._upkeep.start()
        self.lock_changed()
        self.background.run(
            "read", lambda: None, owner=self, done=lambda _: QTimer.singleShot(PAINT_MS, self, self._look_out)
        )
        if opened.introduce is not None:
            self.background.run("read", opened.introduce, owner=self)

    def _look_out(self) -> None:
        """Watch the line and the sticks; a lane works in order, so the first page has read what it shows by now."""
        from app.ui.courier import courier_of
        from app.ui.stick_watch import StickWatch
        from app.ui.sync_watch import SyncWatch

        service = self._service
        if service is None or service.exchanging is None or self.watch is not None:
            return
        courier = courier_of(self._opened.desk, self._opened.pauses)
        self.watch = SyncWatch(self.window, service.background, service.live, courier, service.exchanging)
        self._sticks = StickWatch(self.window, service.background, service.desk)

    def _name_school(self, language: str) -> None:
        """A school has a name in each language."""
        if self.background is None or self._service is None:
            return
        from app.usecases.identity import school_name_at

        work = partial(school_name_at, self._opened.desk, language)
        self.background.run("read", work, owner=self.window, done=self.window.set_school)

    def _on_server(self, opened: Opened) -> None:
        """An invitation may bring another school and another role, and with the role other pages."""
        self.window.set_school(opened.school_name)
        if self._service is not None and opened.role != self._role:
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
