"""Drives exchanges: bytes between a remote and the session (`intake.py`), and a receipt at the end. Files of
attachments follow when the words are safe.

Runs on the `net` lane. Whatever ends an attempt, what was committed until then stays, and the next attempt goes on
there.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Event

from app.domain.problems import NotOurServer, Problem, SyncProblem, Unreachable
from app.storage import hand_ins, receipts
from app.storage.lanes import Lane
from app.storage.receipts import Receipt
from app.storage.store import Store
from app.sync.exchange import BUDGET, AnswerReader
from app.sync.intake import Going, Intake
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
    _kept: tuple[int, int, int, int] = (0, 0, 0, 0)
    """What the receipts of this run tell so far."""
    _began: float = 0.0
    _metered: int = 0
    _settling: Future[None] | None = None
    """An answer that is settled while the next request is under way."""
    _gone: int = 0
    """Bytes of the last request that went and were not answered for."""
    _proofs: dict[tuple[tuple[bytes, int], ...], tuple[bytes, bytes]] = field(default_factory=dict)
    """What the server signed, by the streams and origins it acknowledged: the newest says it best."""

    def run(self, cancel: Event | None = None) -> Tally:
        """Exchange until nothing waits on either side, and keep a receipt; then move files, and keep one for them.

        Raises the SyncProblem that ended it; the receipt is kept all the same.
        """
        total, files = Tally(), self.session.files
        self._kept, self._began, self._metered = total.moved, time.monotonic(), 0
        if files is not None:
            files.talk.begin()

        def between() -> None:
            self._between_pieces(total, cancel)

        try:
            self._exchange(total, cancel)
            self._keep(total, "done")
            if files is not None:
                self.write.call(files.forget_left)
            while files is not None and files.move(self.remote, self.write, total, between):
                self._exchange(total, cancel)
        except Problem as problem:
            self.session.cut(self._gone)
            stopped = cancel is not None and cancel.is_set()  # whatever it was, the person wanted the end
            self._keep(total, Cancelled.__name__ if stopped else type(problem).__name__)
            if stopped:
                raise Cancelled from problem
            raise
        if total.moved != self._kept:
            self._keep(total, "done")
        return total

    def _exchange(self, total: Tally, cancel: Event | None) -> None:
        going: Going | None = None
        try:
            for _ in range(MOST_EXCHANGES):
                going = self._once(total, cancel, going)
                if going is None and total.complete:
                    break
        finally:
            if self._settling is not None:
                self._settling.result()
                self._settling = None

    def _once(self, total: Tally, cancel: Event | None, going: Going | None) -> Going | None:
        """One exchange, of the request that is `going` if there is one; answers the one that is to go next."""
        if self.meter is not None:
            text = self.meter.check().text
            self.session.budget = BUDGET if text is None else min(BUDGET, text)
        intake = Intake(self.session, self.write, going or self._request(), total, self._settling)
        try:
            header = self._converse(intake, total, cancel)
        except Problem:
            intake.commit()
            raise
        finally:
            self._measure(total)
        request, reader = intake.going
        total.sent += request.ops
        self._note_proof(header, reader)
        behind = intake.end(header)
        going, self._settling = behind or (None, None)
        return going

    def _request(self) -> Going:
        """A request for this moment."""
        if self.session.files is not None:
            self.session.files.talk.look()
        return self.write.call(self.session.request)

    def _converse(self, intake: Intake, total: Tally, cancel: Event | None) -> AnswerHeader:
        request, reader = intake.going
        sent_before, self._gone = total.bytes_up, 0

        def gone(size: int) -> None:
            total.bytes_up, self._gone = sent_before + size, size
            self._tell(total, cancel)

        try:
            for data in self.remote.exchange(Measured(request.pieces, gone)):
                intake.feed(data)
                self._tell(total, cancel)
        except WireError as error:
            raise NotOurServer(address=getattr(self.remote, "address", "")) from error
        if intake.header is None or not reader.ended:
            raise Unreachable(address=getattr(self.remote, "address", ""))
        self._gone = 0
        return intake.header

    def _tell(self, total: Tally, cancel: Event | None) -> None:
        """Say how far it has come; stop if somebody asked for it."""
        if self.progress is not None:
            self.progress(total)
        if cancel is not None and cancel.is_set():
            raise Cancelled

    def _between_pieces(self, total: Tally, cancel: Event | None) -> None:
        """A piece of a file has gone or come."""
        self._measure(total)
        self._tell(total, cancel)

    def _measure(self, total: Tally) -> None:
        """Let the meter know what moved since it was told last."""
        moved = total.bytes_up + total.bytes_down
        if self.meter is not None and moved > self._metered:
            self.meter.moved(moved - self._metered)
        self._metered = moved

    def _note_proof(self, header: AnswerHeader, reader: AnswerReader) -> None:
        place = tuple((bytes(stream), origin) for stream, origin, _ in header.absorbed)
        if place and reader.proof is not None and (place in self._proofs or len(self._proofs) < _MOST_PROOFS):
            self._proofs[place] = reader.proof

    def _keep(self, tally: Tally, outcome: str) -> None:
        """A receipt of what moved since the last one."""
        settled, received, up, down = (now - before for now, before in zip(tally.moved, self._kept, strict=True))
        now, moment = self.store.clock.now_ms(), time.monotonic()
        took = round((moment - self._began) * 1000)
        self._kept, self._began = tally.moved, moment
        receipt = Receipt(
            0, now, outcome, settled, received, up, down, tally.server_ms, "mended" if tally.mended else "", took
        )  # fmt: skip

        def keep() -> None:
            with self.store.transaction() as connection:
                receipts.write(connection, receipt)
                hand_ins.close(connection, now, tally.server_ms, list(self._proofs.values()))

        self.write.call(keep)
        self._proofs.clear()
