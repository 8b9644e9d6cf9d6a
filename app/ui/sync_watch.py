"""Keeps the sync chip true, and starts exchanges: by the button, by the clock, and soon after something was written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from app.domain.problems import Problem
from app.ui.kit.drafting import flush_drafts
from app.ui.shell.sync_words import SyncFacts, view_of

if TYPE_CHECKING:
    from app.ui.background import Background, Live
    from app.ui.shell.window import MainWindow

REFRESH_MS = 400
"""Changes within this time are counted together."""
MINUTE_MS = 60_000
"""Ages in the panel are told anew this often."""


class Pauses(Protocol):
    """How long to wait for the next automatic exchange, in seconds."""

    def failed(self, at_least: float = 0.0) -> float: ...

    def succeeded(self) -> float: ...

    def stirred(self) -> float: ...


@dataclass(frozen=True)
class Courier:
    """The exchange of one profile, as use cases offer it."""

    facts: Callable[[], SyncFacts]
    """Runs on the `read` lane."""
    exchange: Callable[[], object]
    """Runs on the `net` lane; raises the SyncProblem that ended it."""
    pauses: Pauses
    now: Callable[[], datetime]
    """Local time."""


class SyncWatch(QObject):
    """One per window with an open store. Ends with `stop`."""

    def __init__(self, window: MainWindow, background: Background, live: Live, courier: Courier) -> None:
        super().__init__(window)
        self._window, self._background, self._courier = window, background, courier
        self._facts: SyncFacts | None = None
        self.is_busy = False
        self._asked_by_hand = False
        self._refresh = self._timer(REFRESH_MS, self._read)
        self._next = self._timer(0, self.exchange)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        live.changed.connect(self._on_changed)
        window.sync_wanted.connect(self.exchange_by_hand)
        self._read()
        self._plan(courier.pauses.stirred())

    def exchange_by_hand(self) -> None:
        """The person pressed the button: exchange now, and say so if it does not work."""
        self._asked_by_hand = True
        self.exchange()

    def exchange(self) -> None:
        """Exchange now, unless it is running or there is no server."""
        if self.is_busy or self._facts is None or not self._facts.is_enrolled:
            return
        flush_drafts(self._window)
        self._next.stop()
        self.is_busy = True
        self._show()
        self._background.run("net", self._courier.exchange, owner=self, done=self._on_done, failed=self._on_failed)

    def stop(self) -> None:
        """Start no more exchanges."""
        for timer in (self._refresh, self._next, self._minute):
            timer.stop()

    def _on_changed(self, _changed: object) -> None:
        if not self._refresh.isActive():
            self._refresh.start()
        soon = self._courier.pauses.stirred()
        if not self.is_busy and (not self._next.isActive() or self._next.remainingTime() > soon * 1000):
            self._plan(soon)

    def _on_done(self, _tally: object) -> None:
        self._end(self._courier.pauses.succeeded())

    def _on_failed(self, problem: Problem) -> None:
        asked = problem.facts.get("seconds", 0)
        if self._asked_by_hand:
            self._window.show_problem(problem)
        self._end(self._courier.pauses.failed(float(asked) if isinstance(asked, int | float) else 0.0))

    def _end(self, pause: float) -> None:
        self.is_busy = self._asked_by_hand = False
        self._read()
        self._plan(pause)

    def _read(self) -> None:
        self._background.run("read", self._courier.facts, owner=self, done=self._take)

    def _take(self, facts: SyncFacts) -> None:
        self._facts = facts
        self._show()

    def _show(self) -> None:
        if self._facts is not None:
            self._window.show_sync(view_of(self._facts, self._courier.now(), busy=self.is_busy))

    def _plan(self, seconds: float) -> None:
        self._next.start(round(seconds * 1000))

    def _timer(self, interval: int, action: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(action)
        return timer
