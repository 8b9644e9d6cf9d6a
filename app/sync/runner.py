"""Drives exchanges: bytes between a remote and the session, every event committed on the `write` lane, a receipt at
the end.

Runs on the `net` lane. Whatever ends an attempt, what was committed until then stays, and the next attempt goes on
there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from app.domain.problems import NotOurServer, Problem, SyncProblem, Unreachable
from app.storage import hand_ins, receipts
from app.storage.lanes import Lane
from app.storage.receipts import Receipt
from app.storage.store import Store
from app.sync.exchange import BUDGET, AnswerReader, Request
from app.sync.measured import Measured
from app.sync.meter import Meter
from app.sync.remote import Remote
from app.sync.session import ClientSession, Tally
from app.sync.wire import AnswerHeader, WireError

MOST_EXCHANGES = 200
_MOST_PROOFS = 16


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
    meter: Meter | None = None
    """What this may cost; None for whatever it takes."""
    _proofs: dict[tuple[tuple[bytes, int], ...], tuple[bytes, bytes]] = field(default_factory=dict)
    """What the server signed, by the streams and origins it acknowledged: the newest says it best."""

    def run(self, cancel: Event | None = None) -> Tally:
        """Exchange until nothing waits on either side, and keep a receipt.

        Raises the SyncProblem that ended it; the receipt is kept all the same.
        """
        total = Tally()
        began = time.monotonic()
        try:
            for _ in range(MOST_EXCHANGES):
                self._once(total, cancel)
                if total.complete:
                    break
        except Problem as problem:
            self.session.pace = self.session.pace.cut()
            self._keep(total, type(problem).__name__, began)
            raise
        self._keep(total, "done", began)
        return total

    def _once(self, total: Tally, cancel: Event | None) -> None:
        if self.meter is not None:
            text = self.meter.check().text
            self.session.budget = BUDGET if text is None else min(BUDGET, text)
        before = total.bytes_up + total.bytes_down
        request, reader = self.write.call(self.session.request)
        try:
            header = self._converse(request, reader, total, cancel)
        finally:
            if self.meter is not None:
                self.meter.moved(total.bytes_up + total.bytes_down - before)
        total.sent += request.ops
        self._note_proof(header, reader)
        self.write.call(lambda: self.session.finish(request, header, reader.more, total))

    def _converse(
        self, request: Request, reader: AnswerReader, total: Tally, cancel: Event | None
    ) -> AnswerHeader:  # fmt: skip
        sent_before = total.bytes_up
        header: AnswerHeader | None = None

        def gone(size: int) -> None:
            total.bytes_up = sent_before + size
            self._tell(total, cancel)

        try:
            for data in self.remote.exchange(Measured(request.pieces, gone)):
                header = self._take(reader, data, header, total, cancel)
        except WireError as error:
            raise NotOurServer(address=getattr(self.remote, "address", "")) from error
        if header is None or not reader.ended:
            raise Unreachable(address=getattr(self.remote, "address", ""))
        return header

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
        if self.progress is not None:
            self.progress(total)
        if cancel is not None and cancel.is_set():
            raise Cancelled

    def _note_proof(self, header: AnswerHeader, reader: AnswerReader) -> None:
        place = tuple((bytes(stream), origin) for stream, origin, _ in header.absorbed)
        if place and reader.proof is not None and (place in self._proofs or len(self._proofs) < _MOST_PROOFS):
            self._proofs[place] = reader.proof

    def _keep(self, tally: Tally, outcome: str, began: float) -> None:
        now = self.store.clock.now_ms()
        receipt = Receipt(
            0, now, outcome, tally.settled, tally.received, tally.bytes_up, tally.bytes_down,
            tally.server_ms, "mended" if tally.mended else "", round((time.monotonic() - began) * 1000),
        )  # fmt: skip

        def keep() -> None:
            with self.store.transaction() as connection:
                receipts.write(connection, receipt)
                hand_ins.close(connection, now, tally.server_ms, list(self._proofs.values()))

        self.write.call(keep)
        self._proofs.clear()
