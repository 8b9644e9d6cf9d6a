"""Keeps the sync chip true, and starts exchanges: by the button, by the clock, after writing, when the line is back."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.domain.problems import Problem
from app.ui.courier import Courier, Moved
from app.ui.exchanging import Exchanging
from app.ui.kit.drafting import flush_drafts
from app.ui.link_watch import LinkWatch
from app.ui.shell.outlook_words import Moving
from app.ui.shell.sync_words import NO_WAY, view_of

if TYPE_CHECKING:
    from app.domain.change import Changed
    from app.ui.background import Background, Live
    from app.ui.shell.window import MainWindow
    from app.usecases.sync_picture import Outlook, SyncPicture

REFRESH_MS = 400
"""Changes within this time are counted together."""
NEWS_SECONDS = 2.0
"""Screens read again at most this often while much arrives."""
TELL_SECONDS = 0.2
"""How far an exchange has come is told at most this often."""
MINUTE_MS = 60_000
"""Ages in the panel are told anew this often."""
OUTLOOK_MS = 1500
"""What lies ahead is reckoned when writing has paused for so long."""
LINE_S = 3.0
"""A machine that woke up, or came into a network, needs a moment before its line works."""


class SyncWatch(QObject):
    """One per window with an open store. Ends with `stop`."""

    _moved = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        background: Background,
        live: Live,
        courier: Courier,
        exchanging: Exchanging | None = None,
    ) -> None:
        super().__init__(window)
        self._exchanging = exchanging or Exchanging(self)
        self._window, self._background, self._live, self._courier = window, background, live, courier
        self._facts: SyncPicture | None = None
        self.is_busy = False
        self._asked_by_hand = False
        self._told: Problem | None = None
        """What ended an exchange that somebody asked for."""
        self._cancel = Event()
        self._moving = Moving()
        self._outlook: Outlook | None = None
        self._wanted = False
        self._refresh = self._timer(REFRESH_MS, self._read)
        self._next = self._timer(0, self.exchange)
        self._ahead = self._timer(OUTLOOK_MS, self._look_ahead)
        self._link = LinkWatch(self, background, self._is_offline, courier.is_reachable, courier.sense)
        self._link.back.connect(self._on_back)
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self._show)
        self._minute.start()
        live.changed.connect(self._on_changed)
        window.sync_wanted.connect(self.exchange_by_hand)
        window.sync_stop_wanted.connect(self.interrupt)
        self._exchanging.wanted.connect(self.exchange_by_hand)
        self._exchanging.stop_wanted.connect(self.interrupt)
        window.language_chosen.connect(self._show)
        window.closing.connect(self.stop)
        self._moved.connect(self._on_moved, Qt.ConnectionType.QueuedConnection)
        self._read()
        self._plan(courier.pauses.stirred())

    @property
    def is_planned(self) -> bool:
        """Whether the next exchange comes by itself."""
        return self._next.isActive()

    def refresh(self) -> None:
        """Look again how things stand."""
        self._read()

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
        if self._facts.is_spent and not self._asked_by_hand:
            self._read()  # by the next time it may be tomorrow
            self._plan(self._courier.pauses.failed())
            return
        flush_drafts(self._window)
        self._next.stop()
        self.is_busy, self._moving = True, Moving()
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
        if self.is_busy:
            self._courier.interrupt()
            self._moving = structs.replace(self._moving, is_stopping=True)
            self._show()

    def stop(self) -> None:
        """Start no more exchanges, and let the one that is running end soon."""
        self.interrupt()
        self._live.changed.disconnect(self._on_changed)
        self._window.closing.disconnect(self.stop)
        self._link.stop()
        for timer in (self._refresh, self._next, self._minute, self._ahead):
            timer.stop()

    def _work(self) -> Callable[[], None]:
        """One exchange, for the `net` lane: it knows no widget, and news of it come by signals."""
        exchange, cancel, live, moved = self._courier.exchange, self._cancel, self._live, self._moved
        by_hand = self._asked_by_hand

        def work() -> None:
            news, began, told = _News(live), time.monotonic(), -TELL_SECONDS

            def tell(tally: Moved) -> None:
                nonlocal told
                now = time.monotonic() - began
                if now - told >= TELL_SECONDS:
                    told = now
                    moved.emit(Moving(tally.sent, tally.received, tally.bytes_up, tally.bytes_down, now))
                news.take(tally.changed)

            try:
                exchange(cancel, tell, by_hand)
            finally:
                news.post()

        return work

    def _on_changed(self, _changed: object) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    def _on_moved(self, moving: Moving) -> None:
        if self.is_busy and not self._cancel.is_set():
            self._moving = moving
            self._show()

    def _on_done(self, _tally: object) -> None:
        if self._told is not None:
            self._window.withdraw_problem(self._told)
            self._told = None
        self._end(self._courier.pauses.succeeded())

    def _on_failed(self, problem: Problem) -> None:
        if self._cancel.is_set():
            self._end(self._courier.pauses.succeeded())
            return
        asked = problem.facts.get("seconds", 0)
        if self._asked_by_hand:
            self._told = problem
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
        self._ahead.start()
        if self._wanted and facts.is_enrolled:
            self._wanted = False
            self.exchange()

    def _hurry(self) -> None:
        """Something was written here: the next exchange comes soon, or as soon as it was to come anyway."""
        soon = self._courier.pauses.stirred()
        if soon is not None and not 0 <= self._next.remainingTime() <= soon * 1000:
            self._plan(soon)

    def _look_ahead(self) -> None:
        if not self.is_busy:
            self._background.run("read", self._courier.outlook, owner=self, done=self._take_outlook)

    def _take_outlook(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self._show()

    def _is_offline(self) -> bool:
        facts = self._facts
        return (
            facts is not None and facts.is_enrolled and not self.is_busy and bool(facts.attempts)
            and facts.attempts[0].outcome in NO_WAY
        )  # fmt: skip

    def _on_back(self) -> None:
        """There may be a way again: what was learned about the line before is worth nothing."""
        if not self.is_busy:
            self._background.run("net", self._courier.hang_up, owner=self)
            if self._courier.pauses.stirred() is not None:
                self._plan(LINE_S)

    def _show(self) -> None:
        if self._facts is not None:
            moving = self._moving if self.is_busy else None
            view = view_of(self._facts, self._courier.now(), moving=moving, outlook=self._outlook)
            self._window.show_sync(view)
            self._exchanging.show_view(view)

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
