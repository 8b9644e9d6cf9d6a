"""The client's side of one exchange against its own database: the standing before it, and each event committed.

No network here either: the runner moves the bytes. Every method is one transaction, to be run on the `write` lane.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from sqlalchemy import Connection

from app.domain.change import Changed
from app.domain.ids import NOBODY
from app.domain.problems import NotEnrolled
from app.domain.rules.scopes import VIEW_FROM_AFAR
from app.storage import detail, erasing, local, outbox, questions, streams
from app.storage.leaving import drop_left
from app.storage.store import Store
from app.storage.streams import Held
from app.storage.traces import clear_profile
from app.sync import loading, signing, wire
from app.sync.apply import retry_parked
from app.sync.compare import Comparison, check_quiet, forget_comparisons
from app.sync.exchange import (
    BUDGET,
    AnswerReader,
    Load,
    NextRequest,
    Pace,
    Request,
    Standing,
    build_request,
    is_brisk,
    loaded,
)
from app.sync.keys import key_reader
from app.sync.mending import Mending
from app.sync.overlay import changed_rows, refuse, settle, settle_left
from app.sync.rebuild import take_rows
from app.sync.rules import RULES, Rules
from app.sync.spans import many
from app.sync.starting_over import begin_epoch, renumber
from app.sync.taking_over import take_over
from app.sync.transfers import Transfers
from app.sync.twins import with_forks
from app.sync.under_way import UnderWay, marks_of
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
        self._server_key = b""
        self._busy: set[bytes] = set()
        """Streams for which this answer brought something."""
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
        passed_over = self._under_way.passed_over if pace is None else ()
        with store.transaction() as connection:
            retry_parked(connection, store.clock.now_ms(), VERSION)
            held = streams.held_streams(connection)
            if not self._counter:  # a difference the last program did not come to the end of is looked into anew
                forget_comparisons(connection, [h.stream for h in held])
            # Once at each start, for an envelope that was long on its way may have brought an older wish.
            self._wanted = detail.to_tell(connection, again=not self._told_wishes)
            # Until it is answered nobody knows whether it arrived, and the next wish may be the old one again.
            self._told_wishes = self._told_wishes and self._wanted is None
            standing = self._standing(connection, held, self._asks(connection, held))
            batches = outbox.batches(connection, passed_over)
            load = loaded(batches, pace or self.pace, key_reader(connection), passed_over)
            request = self._builder(connection, pace.budget if pace else self.budget)(standing, load)
        if pace is None:
            self._under_way.went(request)
        return request, self._reader(request)

    def next_request(self, request: Request) -> NextRequest | None:
        """What waits behind a request that is under way, made ready to go as soon as its answer has come and before
        that is settled; None where the answer may change what is to be said.
        """
        if self._wanted is not None or self._mending.is_open or request.load.passed_over or not request.standing.epoch:
            return None
        with self._store.transaction() as connection:
            held = streams.held_streams(connection)
            if any(h.load is not None for h in held):
                return None
            standing = self._standing(connection, held, _plain_asks(held))
            standing = replace(standing, unsent=max(0, standing.unsent - many(standing.under_way)))
            batches = outbox.batches(connection, standing.under_way)
            load = loaded(batches, self.pace, key_reader(connection))
            return NextRequest(standing, load, self._builder(connection, self.budget))

    def sends(self, request: Request) -> tuple[Request, AnswerReader]:
        """A request that was made ready goes out."""
        self._under_way.went(request)
        return request, self._reader(request)

    def cut(self, gone: int) -> None:
        """No answer came to the last request, of which so many bytes had gone."""
        if self._under_way.cut(gone):
            self.pace = self.pace.cut()

    def _builder(self, connection: Connection, budget: int) -> Callable[[Standing, Load], Request]:
        """Makes and signs a request of this device. Raises NotEnrolled."""
        server, private_key = local.read(connection, "server"), local.read(connection, "device_key")
        if not server or not private_key:
            raise NotEnrolled
        self._server_key = bytes(server["server_public_key"])
        self._counter += 1
        counter = self._counter
        return lambda standing, load: build_request(
            standing, load, budget, counter, lambda data: signing.sign(private_key, data)
        )

    def _reader(self, request: Request) -> AnswerReader:
        key = self._server_key
        return AnswerReader(request.hash, lambda data, signature: signing.verify(key, signature, data))

    def _standing(self, connection: Connection, held: Sequence[Held], asks: wire.Asks) -> Standing:
        clock = self._store.clock
        acknowledged = tuple((s.stream, s.origin, s.first, s.last) for s in outbox.acknowledged_spans(connection))
        return Standing(
            self._store.device, local.read(connection, "epoch", 0), clock.now_ms(), clock.doubtful, VERSION,
            max(0, outbox.unsent_count(connection) - many(acknowledged)),
            tuple((h.stream, h.cursor) for h in held),
            acknowledged, asks,
            self._under_way.spans, self._under_way.held,
        )  # fmt: skip

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

    def finish(
        self, request: Request, header: wire.AnswerHeader, more: bool, tally: Tally, seconds: float | None = None
    ) -> None:  # fmt: skip
        """After a whole answer: the streams for which nothing came must have the server's fingerprints. `seconds` says
        after how long the answer began.

        While the server holds `more`, nobody knows which streams those are; while differences are looked for, they are
        known already.
        """
        with self._store.transaction() as connection:
            if self._mending.is_open:
                tally.changed = tally.changed | self._mending.learn(connection, header.tells)
                tally.again = True
            elif not more:
                asked = {stream for stream, _ in request.standing.streams}
                quiet = asked & {h.stream for h in streams.held_streams(connection)} - self._busy
                verdict = check_quiet(connection, quiet, header.quiet_print)
                if verdict is Comparison.DIFFERENT:
                    self._mend(connection, quiet, tally)
                elif verdict is Comparison.SAME:
                    self._mending.settled(connection)
            lingering = erasing.lingering(connection)
        if lingering:
            clear_profile(self._store)
        brisk = seconds is not None and is_brisk(request.size, seconds)
        self.pace = self.pace.answered(self._under_way.arrived, is_brisk=brisk)
        marks = marks_of(header)
        is_there = all(last <= marks.get((s, origin), 0) for s, origin, _, last in request.load.passed_over)
        tally.complete = request.load.complete and is_there and not more and not tally.again

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
        self._busy = set()
        with store.transaction() as connection:
            header = header if late else with_forks(connection, header)
            tally.again = False
            if header.epoch != local.read(connection, "epoch", 0):
                tally.again = begin_epoch(connection, header.epoch, self._rules)
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
            moved = renumber(connection, store, header, self._rules)
            tally.again = tally.again or (self._rules.fork and bool(header.forks))
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
        tally.server_ms = header.now_ms

    def _asks(self, connection: Connection, held: Sequence[Held]) -> wire.Asks:
        plain = _plain_asks(held)
        return wire.Asks(
            af=plain.af,
            sc=plain.sc,
            nf=loading.may_begin(connection, held, self._rules),
            ld=loading.floors_told(held),
            me=self._me(connection),
            files=self.files.talk.asks() if self.files else (),
            rg=self._mending.asks(connection),
            dt=self._wanted,
            mk=self._under_way.is_unknown,
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

    def _take_state(self, connection: Connection, frames: Sequence[StateFrame], tally: Tally) -> None:
        taken = take_over(connection, frames, self._rules, self._store.live_origin)
        for frame, applied in zip(frames, taken, strict=True):
            if applied.differs:
                self._mend(connection, [frame.stream], tally)
            if frame.entries:
                self._store.clock.follow(max(entry.stamp for entry in frame.entries))
            self._busy.add(frame.stream)
            tally.received += applied.received
            tally.settled += applied.settled
            tally.parked += applied.parked
            tally.refused += len(frame.refusals)
            tally.changed = tally.changed | applied.changed


def _plain_asks(held: Sequence[Held]) -> wire.Asks:
    """What every request asks: news of what this copy sees of its streams."""
    from_afar = any(h.scope == VIEW_FROM_AFAR for h in held)
    usual = VIEW_FROM_AFAR if from_afar else b""
    return wire.Asks(af=from_afar, sc=tuple((wire.short(h.stream), h.scope) for h in held if h.scope != usual))
