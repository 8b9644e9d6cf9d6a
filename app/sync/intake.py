"""One answer on its way into the database: every event committed on the `write` lane as it comes.

While an answer only acknowledges and another request is ready, it is kept for a moment: that request goes first, and
this copy settles what was acknowledged while the server works. Nothing rests on it: what is not settled when the
program dies is told once more at the next exchange.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from itertools import islice

from app.storage.lanes import Lane
from app.sync.exchange import AnswerReader, NextRequest, Request, only_acknowledges
from app.sync.session import ClientSession, Tally
from app.sync.wire import AnswerHeader
from app.sync.wire_frames import StateFrame

TOGETHER = 4
"""Frames that came together and are committed together: a commit writes the same pages for one as for several, and
whoever marks a sheet meanwhile waits for no more than these."""
Going = tuple[Request, AnswerReader]
"""A request that goes out, with the reader for its answer."""


@dataclass(slots=True)
class Intake:
    """The answer to one request. `feed` and `end` run on the `net` lane."""

    session: ClientSession
    write: Lane
    going: Going
    tally: Tally
    before: Future[None] | None
    """The answer before this one, while it is settled."""
    header: AnswerHeader | None = None
    _ready: Future[NextRequest | None] | None = None
    _began: float = field(default_factory=time.monotonic)
    _seconds: float = 0.0
    _kept: list[AnswerHeader | StateFrame] = field(default_factory=list)
    _is_plain: bool = True
    """Whether all events so far only acknowledge."""

    def __post_init__(self) -> None:
        """Let the next request be made ready if more waits; on a slow line it would save nothing."""
        request = self.going[0]
        if self.session.pace.is_brisk and not request.load.complete:
            self._ready = self.write.submit(lambda: self.session.next_request(request))

    def feed(self, data: bytes) -> None:
        """Take what arrived. Raises WireError, and the problems of the database."""
        request, reader = self.going
        self.tally.bytes_down += len(data)
        events = iter(reader.feed(data))
        while together := list(islice(events, TOGETHER)):
            if self.header is None and isinstance(together[0], AnswerHeader):
                self.header, self._seconds = together[0], time.monotonic() - self._began
            self._is_plain = self._is_plain and all(only_acknowledges(event, request) for event in together)
            self._kept += together
            if self._ready is None or not self._is_plain:
                self.commit()

    def end(self, header: AnswerHeader) -> tuple[Going, Future[None]] | None:
        """After a whole answer: the request to go next, if one is ready, and this answer while it is settled; else
        everything is settled.
        """
        ready = self._ready.result() if self._ready is not None and self._is_plain else None
        if ready is None:
            self.commit()
            self.write.call(lambda: self._finish(header))
            return None
        frames = [event for event in self._kept if isinstance(event, StateFrame)]
        going = self.session.sends(ready.behind(frames))
        return going, self.write.submit(lambda: self._settle(header))

    def commit(self) -> None:
        """Write what is kept, a few events in each transaction; also when the rest of the answer will not come."""
        if self.before is not None:
            self.before.result()
        while self._kept:
            together, self._kept = self._kept[:TOGETHER], self._kept[TOGETHER:]
            self.write.call(lambda together=together: self._take(together))  # type: ignore[misc]

    def _settle(self, header: AnswerHeader) -> None:
        self._take(self._kept)
        self._finish(header)

    def _take(self, events: Sequence[AnswerHeader | StateFrame]) -> None:
        for event in events:
            if isinstance(event, AnswerHeader):
                self.session.take(event, self.tally)
        frames = [event for event in events if isinstance(event, StateFrame)]
        if frames:
            self.session.take_frames(frames, self.tally)

    def _finish(self, header: AnswerHeader) -> None:
        request, reader = self.going
        self.session.finish(request, header, reader.more, self.tally, self._seconds)
