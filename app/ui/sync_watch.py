"""Keeps the sync chip true, and starts exchanges: by the button, by the clock, and soon after something was written."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.problems import Problem
from app.ui.kit.drafting import flush_drafts
from app.ui.shell.sync_words import progress_words, view_of

if TYPE_CHECKING:
    from app.domain.change import Changed
    from app.ui.background import Background, Live
    from app.ui.shell.window import MainWindow
    from app.usecases.desk import Desk
    from app.usecases.sync_picture import SyncPicture

REFRESH_MS = 400
"""Changes within this time are counted together."""
NEWS_SECONDS = 2.0
"""Screens read again at most this often while much arrives."""
MINUTE_MS = 60_000
"""Ages in the panel are told anew this often."""


class Pauses(Protocol):
    """How long to wait for the next automatic exchange, in seconds; None where nothing happens by itself."""

    minutes: int
    """The calm rhythm; 0 for never by itself."""

    def failed(self, at_least: float = 0.0) -> float | None: ...

    def succeeded(self) -> float | None: ...

    def stirred(self) -> float | None: ...


class Moved(Protocol):
    """What an exchange has done so far."""

    @property
    def sent(self) -> int: ...

    @property
    def received(self) -> int: ...

    @property
    def changed(self) -> Changed: ...


@dataclass(frozen=True)
class Courier:
    """The exchange of one profile, as use cases offer it."""

    facts: Callable[[], SyncPicture]
    """Runs on the `read` lane."""
    exchange: Callable[[Event, Callable[[Moved], None]], object]
    """Runs on the `net` lane; stops soon after the event is set, tells how far it has come, raises the SyncProblem
    that ended it."""
    pauses: Pauses
    now: Callable[[], datetime]
    """Local time."""


def courier_of(desk: Desk, pauses: Pauses) -> Courier:
    """The exchange of the profile of `desk`."""
    return Courier(
        lambda: desk.syncing.picture(), lambda cancel, moved: desk.syncing.sync_now(cancel, moved), pauses, desk.now
    )


class SyncWatch(QObject):
    """One per window with an open store. Ends with `stop`."""

    _moved = Signal(int, int)

    def __init__(self, window: MainWindow, background: Background, live: Live, courier: Courier) -> None:
        super().__init__(window)
        self._window, self._background, self._live, self._courier = window, background, live, courier
        self._facts: SyncPicture | None = None
        self.is_busy = False
        self._asked_by_hand = False
        self._cancel = Event()
        self._progress = ""
        self._wanted = False
        self._refresh = self._timer(REFRESH_MS, self._read)
        self._next = self._timer(0, self.exchange)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        live.changed.connect(self._on_changed)
        window.sync_wanted.connect(self.exchange_by_hand)
        window.sync_stop_wanted.connect(self.interrupt)
        window.language_chosen.connect(self._show)
        window.closing.connect(self.stop)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._read()
        self._plan(courier.pauses.stirred())

    @property
    def is_planned(self) -> bool:
        """Whether the next exchange comes by itself."""
        return self._next.isActive()

    def exchange_by_hand(self) -> None:
        """The person pressed the button: exchange now, and say so if it does not work."""
        self._asked_by_hand = True
        self.exchange()

    def exchange(self) -> None:
        """Exchange now, or as soon as it is known how things stand; not while one is running or without a server."""
        if self._facts is None:
            self._wanted = True
            return
        if self.is_busy or not self._facts.is_enrolled:
            return
        flush_drafts(self._window)
        self._next.stop()
        self.is_busy, self._progress = True, ""
        self._cancel.clear()
        self._show()
        self._background.run("net", self._work(), owner=self, done=self._on_done, failed=self._on_failed)

    def exchange_when_known(self) -> None:
        """This profile has a server now: look again how things stand, then exchange at once."""
        self._wanted = True
        self._read()

    def plan_anew(self) -> None:
        """The rhythm has changed."""
        self._plan(self._courier.pauses.succeeded())

    def interrupt(self) -> None:
        """Let the exchange that is running end soon; what arrived is kept."""
        self._cancel.set()

    def stop(self) -> None:
        """Start no more exchanges, and let the one that is running end soon."""
        self.interrupt()
        self._live.changed.disconnect(self._on_changed)
        self._window.closing.disconnect(self.stop)
        for timer in (self._refresh, self._next, self._minute):
            timer.stop()

    def _work(self) -> Callable[[], None]:
        """One exchange, for the `net` lane: it knows no widget, and news of it come by signals."""
        exchange, cancel, live, moved = self._courier.exchange, self._cancel, self._live, self._moved

        def work() -> None:
            news = _News(live)

            def tell(tally: Moved) -> None:
                moved.emit(tally.sent, tally.received)
                news.take(tally.changed)

            try:
                exchange(cancel, tell)
            finally:
                news.post()

        return work

    def _on_changed(self, _changed: object) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    def _on_moved(self, sent: int, received: int) -> None:
        self._progress = progress_words(sent, received)
        self._show()

    def _on_done(self, _tally: object) -> None:
        self._end(self._courier.pauses.succeeded())

    def _on_failed(self, problem: Problem) -> None:
        if self._cancel.is_set():
            self._end(self._courier.pauses.succeeded())
            return
        asked = problem.facts.get("seconds", 0)
        if self._asked_by_hand:
            self._window.show_problem(problem)
        self._end(self._courier.pauses.failed(float(asked) if isinstance(asked, int | float) else 0.0))

    def _end(self, pause: float | None) -> None:
        self.is_busy = self._asked_by_hand = False
        self._read()
        self._plan(pause)

    def _read(self) -> None:
        self._background.run("read", self._courier.facts, owner=self, done=self._take)

    def _take(self, facts: SyncPicture) -> None:
        before, self._facts = self._facts, facts
        if before is not None and facts.unsent > before.unsent and not self.is_busy:
            self._hurry()
        self._show()
        if self._wanted and facts.is_enrolled:
            self._wanted = False
            self.exchange()

    def _hurry(self) -> None:
        """Something was written here: the next exchange comes soon, or as soon as it was to come anyway."""
        soon = self._courier.pauses.stirred()
        if soon is not None and not 0 <= self._next.remainingTime() <= soon * 1000:
            self._plan(soon)

    def _show(self) -> None:
        if self._facts is not None:
            view = view_of(self._facts, self._courier.now(), busy=self.is_busy, progress=self._progress)
            self._window.show_sync(view)

    def _plan(self, seconds: float | None) -> None:
        self._next.stop()
        if seconds is not None:
            self._next.start(round(seconds * 1000))

    def _timer(self, interval: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(action)
        return timer


class _News:
    """Posts what an exchange changed, not more often than screens can follow."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._changed: Changed | None = None
        self._told: Changed | None = None
        self._posted = time.monotonic()

    def take(self, changed: Changed) -> None:
        """The whole of what was changed so far."""
        self._changed = changed
        if time.monotonic() - self._posted > NEWS_SECONDS:
            self.post()

    def post(self) -> None:
        """Tell the screens, unless nothing came since: while a photo moves, they would read the same again and again.

        Whatever comes makes another whole of what was changed, also when the same row changes twice.
        """
        if self._changed is not None and self._changed.rows and self._changed is not self._told:
            self._live.post(self._changed)
            self._told = self._changed
        self._posted = time.monotonic()
