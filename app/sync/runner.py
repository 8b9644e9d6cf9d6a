"""Drives exchanges: bytes between a remote and the session, every event committed on the `write` lane, a receipt at
the end. Files of attachments follow when the words are safe.

Runs on the `net` lane. Whatever ends an attempt, what was committed until then stays, and the next attempt goes on
there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event

from app.domain.problems import NotOurServer, Problem, SyncProblem, Unreachable
from app.storage import receipts
from app.storage.lanes import Lane
from app.storage.receipts import Receipt
from app.storage.store import Store
from app.sync.exchange import AnswerReader
from app.sync.remote import Remote
from app.sync.session import ClientSession, Tally
from app.sync.wire import AnswerHeader, WireError

MOST_EXCHANGES = 200


class Cancelled(SyncProblem):
    """The person asked to stop; nothing was lost."""


@dataclass(slots=True)
class Runner:
    """Exchanges of one open profile."""

    store: Store
    session: ClientSession
    remote: Remote
    write: Lane
    progress: Callable[[Tally], None] | None = None
    _kept: tuple[int, int, int, int] = (0, 0, 0, 0)
    """What the receipts of this run tell so far."""

    def run(self, cancel: Event | None = None) -> Tally:
        """Exchange until nothing waits on either side, and keep a receipt; then move files, and keep one for them.

        Raises the SyncProblem that ended it; the receipt is kept all the same.
        """
        total, files = Tally(), self.session.files
        self._kept = total.moved
        if files is not None:
            files.talk.begin()
        try:
            self._exchange(total, cancel)
            self._keep(total, "done")
            if files is not None:
                self.write.call(files.forget_left)
            while files is not None and files.move(self.remote, self.write, total, lambda: self._tell(total, cancel)):
                self._exchange(total, cancel)
        except Problem as problem:
            self.session.pace = self.session.pace.cut()
            self._keep(total, type(problem).__name__)
            raise
        if total.moved != self._kept:
            self._keep(total, "done")
        return total

    def _exchange(self, total: Tally, cancel: Event | None) -> None:
        for _ in range(MOST_EXCHANGES):
            if self.session.files is not None:
                self.session.files.talk.look()
            self._once(total, cancel)
            if total.complete:
                break

    def _once(self, total: Tally, cancel: Event | None) -> None:
        request, reader = self.write.call(self.session.request)
        total.bytes_up += request.size
        header: AnswerHeader | None = None
        try:
            for data in self.remote.exchange(request.pieces):
                header = self._take(reader, data, header, total, cancel)
        except WireError as error:
            raise NotOurServer(address=getattr(self.remote, "address", "")) from error
        if header is None or not reader.ended:
            raise Unreachable(address=getattr(self.remote, "address", ""))
        whole = header
        total.sent += request.ops
        self.write.call(lambda: self.session.finish(request, whole, reader.more, total))

    def _take(
        self, reader: AnswerReader, data: bytes, header: AnswerHeader | None, total: Tally, cancel: Event | None
    ) -> AnswerHeader | None:
        total.bytes_down += len(data)
        for event in reader.feed(data):
            if isinstance(event, AnswerHeader):
                header = event
            self.write.call(lambda event=event: self.session.take(event, total))  # type: ignore[misc]
            self._tell(total, cancel)
        return header

    def _tell(self, total: Tally, cancel: Event | None) -> None:
        """Say how far it has come; stop if somebody asked for it."""
        if self.progress is not None:
            self.progress(total)
        if cancel is not None and cancel.is_set():
            raise Cancelled

    def _keep(self, tally: Tally, outcome: str) -> None:
        """A receipt of what moved since the last one."""
        settled, received, up, down = (now - before for now, before in zip(tally.moved, self._kept, strict=True))
        self._kept = tally.moved
        receipt = Receipt(
            0, self.store.clock.now_ms(), outcome, settled, received, up, down, tally.server_ms,
            "mended" if tally.mended else "",
        )  # fmt: skip

        def keep() -> None:
            with self.store.transaction() as connection:
                receipts.write(connection, receipt)

        self.write.call(keep)
