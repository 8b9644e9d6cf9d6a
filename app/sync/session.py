"""The client's side of one exchange against its own database: the standing before it, and each event committed.

No network here either: the runner moves the bytes. Every method is one transaction, to be run on the `write` lane.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from sqlalchemy import Connection

from app.domain.change import Changed
from app.domain.ids import NOBODY
from app.domain.problems import NotEnrolled
from app.domain.rules.scopes import VIEW_FROM_AFAR
from app.storage import detail, erasing, file_queries, local, outbox, questions, streams
from app.storage.leaving import drop_left
from app.storage.seen import name_what_was_seen
from app.storage.store import Store
from app.storage.streams import Held
from app.storage.traces import clear_profile
from app.sync import loading, signing, wire
from app.sync.apply import retry_parked
from app.sync.compare import Comparison, check_quiet, forget_comparisons
from app.sync.exchange import BUDGET, AnswerReader, Pace, Request, Standing, build_request
from app.sync.keys import key_reader
from app.sync.mending import Mending
from app.sync.overlay import changed_rows, refuse, settle, settle_left
from app.sync.rebuild import take_rows
from app.sync.rules import RULES, Rules
from app.sync.taking_over import take_over
from app.sync.transfers import Transfers
from app.sync.under_way import UnderWay
from app.sync.wire_frames import StateFrame
from app.version import VERSION


@dataclass(slots=True)
class Tally:
    """What one exchange has done so far."""

    sent: int = 0
    received: int = 0
    settled: int = 0
    parked: int = 0
    refused: int = 0
    mended: int = 0
    files_sent: int = 0
    files_received: int = 0
    bytes_up: int = 0
    bytes_down: int = 0
    server_ms: int = 0
    complete: bool = False
    """Everything that waited was sent and everything there was came."""
    again: bool = False
    """The last exchange taught this copy something that only another one settles: a fork, a restore, a difference."""
    changed: Changed = field(default_factory=lambda: Changed({}))

    @property
    def moved(self) -> tuple[int, int, int, int]:
        """What a receipt tells: changes taken in, entries received, bytes in both directions."""
        return self.settled, self.received, self.bytes_up, self.bytes_down

    @property
    def idle(self) -> bool:
        """Whether nothing moved in either direction and nothing is left."""
        return self.complete and not (self.sent or self.received or self.settled or self.mended)


class ClientSession:
    """All exchanges of one start of the program with one server."""

    def __init__(self, store: Store, rules: Rules = RULES, files: Transfers | None = None) -> None:
        self._store = store
        self._rules = rules
        self.files = files
        """The files of attachments, which move when the words are safe; None where only words are exchanged."""
        self._counter = 0
        self._quiet: set[bytes] = set()
        self._asked_who = False
        self._wanted: tuple[bytes, ...] | None = None
        self._told_wishes = False
        self._mending = Mending()
        self._under_way = UnderWay()
        self.pace = Pace()
        self.budget = BUDGET
        """Bytes of frames that one answer on the line may bring."""

    def request(self, pace: Pace | None = None) -> tuple[Request, AnswerReader]:
        """What to send now, and the reader for its answer; `pace` is that of the line unless given.

        Raises NotEnrolled.
        """
        store = self._store
        of_line = replace(self.pace, budget=self.budget, asks=self.pace.asks and bool(self._under_way.spans))
        with store.transaction() as connection:
            server = local.read(connection, "server")
            private_key = local.read(connection, "device_key")
            if not server or not private_key:
                raise NotEnrolled
            retry_parked(connection, store.clock.now_ms(), VERSION)
            held = streams.held_streams(connection)
            if not self._counter:  # a difference the last program did not come to the end of is looked into anew
                forget_comparisons(connection, [h.stream for h in held])
            # Once at each start, for an envelope that was long on its way may have brought an older wish.
            self._wanted = detail.to_tell(connection, again=not self._told_wishes)
            # Until it is answered nobody knows whether it arrived, and the next wish may be the old one again.
            self._told_wishes = self._told_wishes and self._wanted is None
            standing = Standing(
                store.device, local.read(connection, "epoch", 0), store.clock.now_ms(), store.clock.doubtful, VERSION,
                outbox.unsent_count(connection),
                tuple((h.stream, h.cursor) for h in held),
                tuple((s.stream, s.origin, s.first, s.last) for s in outbox.acknowledged_spans(connection)),
                self._asks(connection, held, pace or of_line),
                self._under_way.spans,
            )  # fmt: skip
            self._counter += 1
            request = build_request(
                standing, outbox.batches(connection), pace or of_line, self._counter,
                key_reader(connection), lambda data: signing.sign(private_key, data),
            )  # fmt: skip
        if pace is None:
            self._under_way.went(request.spans)
        self._quiet = {h.stream for h in held}
        public_key = bytes(server["server_public_key"])
        return request, AnswerReader(request.hash, lambda data, sig: signing.verify(public_key, sig, data))

    def take(self, event: wire.AnswerHeader | StateFrame, tally: Tally, *, late: bool = False) -> None:
        """Commit one event of the answer; a `late` one was given some while ago and says nothing about now."""
        if isinstance(event, StateFrame):
            self.take_frames((event,), tally)
        else:
            self._take_header(event, tally, late)

    def take_frames(self, frames: Sequence[StateFrame], tally: Tally) -> None:
        """Commit frames that came together, in one transaction."""
        with self._store.told_transaction() as connection:
            for is_whole, alike in groupby(frames, lambda frame: frame.whole):
                if is_whole:
                    for frame in alike:
                        tally.changed = tally.changed | take_rows(connection, frame)
                else:
                    self._take_state(connection, list(alike), tally)

    def finish(self, request: Request, header: wire.AnswerHeader, more: bool, tally: Tally) -> None:
        """After a whole answer: the streams for which nothing came must have the server's fingerprints.

        While the server holds `more`, nobody knows which streams those are; while differences are looked for, they are
        known already.
        """
        with self._store.transaction() as connection:
            if self._mending.is_open:
                tally.changed = tally.changed | self._mending.learn(connection, header.tells)
                tally.again = True
            elif not more:
                quiet = {h.stream for h in streams.held_streams(connection)} & self._quiet
                verdict = check_quiet(connection, quiet, header.quiet_print)
                if verdict is Comparison.DIFFERENT:
                    self._mend(connection, quiet, tally)
                elif verdict is Comparison.SAME:
                    self._mending.settled(connection)
            lingering = erasing.lingering(connection)
        if lingering:
            clear_profile(self._store)
        self.pace = self.pace.answered(self._under_way.arrived)
        tally.complete = request.complete and not more and not tally.again

    def _mend(self, connection: Connection, differing: Collection[bytes], tally: Tally) -> None:
        """Find out what differs in these streams, in the exchanges that follow, and fetch that."""
        tally.mended += 1
        tally.again = True
        if self._rules.ranges:
            self._mending.doubt(differing)
        else:
            for stream in differing:
                streams.reset_stream(connection, stream)

    def _take_header(self, header: wire.AnswerHeader, tally: Tally, late: bool) -> None:
        store = self._store
        with store.transaction() as connection:
            tally.again = False
            if header.epoch != local.read(connection, "epoch", 0):
                tally.again = self._begin_epoch(connection, header.epoch)
            absorbed = [a for a in header.absorbed if a[:2] not in {f[:2] for f in header.forks}]
            outbox.note_sent(connection, absorbed)
            for stream, origin, op in absorbed:
                tally.settled += settle(connection, stream, origin, op)
            for span in header.refused:
                tally.changed = tally.changed | refuse(connection, *span)
                tally.refused += span[3] - span[2] + 1
            gone = [h.stream for h in streams.held_streams(connection) if wire.short(h.stream) in header.removed]
            streams.leave(connection, gone)
            tally.settled += settle_left(connection, absorbed)
            moved = self._renumber(connection, header, tally)
            streams.hold(connection, header.added)
            self._see(connection, header.tells, tally)
            tally.changed = tally.changed | changed_rows(drop_left(connection))
            if self.files is not None:
                self.files.talk.told(connection, header.tells.files)
            if not late:
                self._under_way.answered(header)
                questions.overtake(connection)
                if self._wanted is not None:
                    detail.note_told(connection, self._wanted)
                    self._told_wishes = True
            if header.now_ms:
                (store.clock.prove if late else store.clock.anchor)(header.now_ms)
                state = store.clock.state()
                local.write(connection, "clock", [state.last_stamp, state.believed_ms, state.wall_ms, state.proven_ms])
        store.continue_after(moved)
        self._quiet -= set(gone)
        tally.server_ms = header.now_ms

    def _asks(self, connection: Connection, held: Sequence[Held], pace: Pace) -> wire.Asks:
        from_afar = any(h.scope == VIEW_FROM_AFAR for h in held)
        usual = VIEW_FROM_AFAR if from_afar else b""
        return wire.Asks(
            af=from_afar,
            nf=loading.may_begin(connection, held, wishes=self._wanted is not None, rules=self._rules),
            ld=loading.floors_told(held),
            sc=tuple((wire.short(h.stream), h.scope) for h in held if h.scope != usual),
            me=self._me(connection),
            files=self.files.talk.asks() if self.files else (),
            rg=self._mending.asks(connection),
            dt=self._wanted,
            mk=pace.asks,
        )

    def _me(self, connection: Connection) -> bytes:
        """Whose entry works here, before the first answer and whenever the server asks."""
        if not self._asked_who and local.read(connection, "epoch", 0):
            return b""
        owner = local.read(connection, local.OWNER)
        return bytes(owner[0]) if owner and owner[0] != NOBODY else b""

    def _see(self, connection: Connection, tells: wire.Tells, tally: Tally) -> None:
        """What this copy may see of its streams has another name, some come newest first from now on, or the server
        wants to know whose view it is.
        """
        shorts = {wire.short(held.stream): held.stream for held in streams.held_streams(connection)}
        for name, scope, anew in tells.sc:
            if name in shorts:
                streams.see(connection, shorts[name], scope, anew)
        for name, number in tells.ld:
            if name in shorts:
                loading.begin(connection, shorts[name], number, self._rules)
        tally.again = tally.again or (tells.who and not self._asked_who)
        self._asked_who = tells.who

    def _renumber(self, connection: Connection, header: wire.AnswerHeader, tally: Tally) -> dict[bytes, int]:
        """Waiting ops whose numbers are spent, on another copy's ops or behind refused ones, get a new origin.

        Answers the last number given in each stream.
        """
        spent = [(bytes(stream), origin, first) for stream, origin, first in header.forks if self._rules.fork]
        tally.again = tally.again or bool(spent)
        spent += [(bytes(stream), origin, last + 1) for stream, origin, _, last, _ in header.refused]
        moved: dict[bytes, int] = {}
        if spent:
            self._store.renew_origin()
            for stream, origin, first in spent:
                new_origin, behind = self._store.origin, moved.get(stream, 0)
                moved[stream] = outbox.renumber(connection, stream, origin, first, new_origin, behind)
            name_what_was_seen(connection)
        return moved

    def _begin_epoch(self, connection: Connection, epoch: int) -> bool:
        """First meeting, or the server was restored: then read everything anew and offer what it may have lost.

        Answers whether it was restored.
        """
        first = local.read(connection, "epoch", 0) == 0
        local.write(connection, "epoch", epoch)
        file_queries.forget_confirmed(connection)
        detail.note_told(connection, None)
        if first or not self._rules.new_epoch:
            return False
        streams.offer_again(connection)
        for held in streams.held_streams(connection):
            streams.reset_stream(connection, held.stream)
        return True

    def _take_state(self, connection: Connection, frames: Sequence[StateFrame], tally: Tally) -> None:
        taken = take_over(connection, frames, self._rules, self._store.live_origin)
        for frame, applied in zip(frames, taken, strict=True):
            if applied.differs:
                self._mend(connection, [frame.stream], tally)
            for entry in frame.entries:
                self._store.clock.follow(entry.stamp)
            self._quiet.discard(frame.stream)
            tally.received += applied.received
            tally.settled += applied.settled
            tally.parked += applied.parked
            tally.refused += len(frame.refusals)
            tally.changed = tally.changed | applied.changed
