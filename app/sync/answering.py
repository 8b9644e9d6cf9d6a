"""The answer to one request: what the device may see and does not have, told a frame at a time.

The header says how things stand, frames follow; each is read when it is asked for, and no transaction is held between
two of them.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from app.domain.change import device_of
from app.domain.ids import GLOBAL_STREAM
from app.storage import server_log as log
from app.storage.devices import Device
from app.storage.registers import add_prints
from app.sync import scoping, signing, wire
from app.sync.keys import key_reader
from app.sync.pull import LINES, state_frame
from app.sync.range_answers import RangeAnswer, answer_ranges
from app.sync.scoping import View
from app.sync.spans import OpSpan
from app.sync.sync_server import SyncServer
from app.sync.twins import hashes
from app.sync.wire_frames import encode_end, encode_state
from app.sync.wire_packing import deflated, rows_that_fit

FRAME_BYTES = 16 * 1024


@dataclass(slots=True)
class Outcome:
    """What became of the ops of one origin in one stream."""

    mark: int
    fork: int | None = None


@dataclass(slots=True)
class Taken:
    """What became of everything a request brought or spoke of."""

    outcomes: dict[tuple[bytes, int], Outcome] = field(default_factory=dict)
    """By stream and origin."""
    refused: list[tuple[bytes, int, int, int, str]] = field(default_factory=list)
    """Stream, origin, first and last number, code."""


class Answer:
    """The answer to a request whose header and device are known and whose frames were taken.

    Whoever only carries the answer may want fewer bytes of it than the asking device: `most`. While the summaries are
    not all new there is more to fetch.
    """

    def __init__(
        self, server: SyncServer, device: Device, header: wire.RequestHeader, request: bytes, taken: Taken,
        most: int | None = None, are_summaries_new: bool = True,
    ) -> None:  # fmt: skip
        self._server = server
        self._device = device
        self._header = header
        self._request = request
        self._taken = taken
        self._are_summaries_new = are_summaries_new
        self._budget = max(header.budget if most is None else min(header.budget, most), wire.SIZE)

    def parts(self) -> Iterator[bytes]:
        """The signed header, then frames."""
        header = self._header
        with self._server.store.reading() as connection:
            held = self._held(connection)
            quiet, busy = self._sorted(held)
            self._miss_acknowledged(connection, held)
            still = {wire.short(view.stream): view for view in held if view not in busy}
            found = answer_ranges(connection, header.asks.rg, still)
            tells = self._tells(connection, held, found)
            self._server.frames.obey(connection)
        self._remember([view for view in held if view.is_news])
        yield self._head(held, quiet, tells)
        for view in sorted(busy, key=lambda view: view.floors is not None):  # what is new comes before what is old
            yield from self._stream(view)
            if self._budget <= 0:
                break
        yield from map(self._sized, found.frames)
        yield self._sized(encode_end(self._budget <= 0 or not self._are_summaries_new))
        self._server.drifted.update(found.drifted)

    def _stream(self, view: View) -> Iterator[bytes]:
        """The frames of one stream, as many as the budget lets through."""
        floors = view.floors
        if floors is None:
            yield from self._news(view)
            return
        if any(floors) and view.head > view.cursor:
            view = yield from self._news(view)
        for part, floor in enumerate(floors):
            view = yield from self._past(view, part, floor)
        if self._budget > 0:  # what happened meanwhile, and with it the fingerprint of all
            yield from self._news(view)

    def _news(self, view: View) -> Generator[bytes, None, View]:
        """What happened behind the cursor; answers how the stream looked then."""
        done = False
        while self._budget > 0 and not done:
            state = self._state(view, view.cursor)
            if state is None:
                self._budget = 0
                break
            view, frame, done = state
            yield self._sized(frame)
        return view

    def _past(self, view: View, part: int, floor: int) -> Generator[bytes, None, View]:
        """What stood in a part of the stream under its floor; answers how the stream looked then."""
        while self._budget > 0 and floor:
            with self._server.store.reading() as connection:
                now = self._followed(connection, view)
                if now is None:
                    self._budget = 0
                    break
                view = now
                frame = self._server.frames.frame(connection, view, self._server.epoch, part, floor)
            floor = frame.floor
            yield self._sized(frame.data)
        return view

    def _sized(self, frame: bytes) -> bytes:
        """A frame behind its size, packed as the asking device reads it and taken off the budget."""
        packed = deflated(frame) if self._header.protocol == wire.DEFLATING else frame
        self._budget -= len(packed)
        return wire.sized(packed)

    def _held(self, connection: Connection) -> list[View]:
        """The streams this device is to hold, each with the cursor it sent; from the start after a restore, or if what
        it may see of the past has changed.
        """
        header, device = self._header, self._device
        same = header.epoch == self._server.epoch or not self._server.rules.new_epoch
        cursors = dict(header.streams) if same else {}
        told = scoping.told_names(header)
        views = scoping.views_of(connection, device, self._server.rules)
        names = [wire.short(view.stream) for view in views]
        compared = [
            scoping.compared(connection, view, cursors.get(name, 0), told.get(name, b""))
            for view, name in zip(views, names, strict=True)
        ]
        floors = {name: parts for name, *parts in header.asks.ld}
        return [self._newest_first(view, floors.get(name)) for view, name in zip(compared, names, strict=True)]

    def _newest_first(self, view: View, floors: Sequence[int] | None) -> View:
        """The view of a stream that the device reads, or begins now to read, newest first."""
        if view.cursor > 0:
            return view if floors is None else replace(view, floors=tuple(floors))
        writes = any(stream == view.stream for stream, *_ in self._header.mine) and self._server.rules.none_waiting
        is_little = view.head <= LINES or view.stream == GLOBAL_STREAM or view.scope in scoping.IN_FIGURES
        if not self._header.asks.nf or writes or is_little:
            return view
        return replace(view, cursor=view.head, floors=(view.head, view.head), is_begun=True)

    def _remember(self, views: Sequence[View]) -> None:
        """Keep what the device is told now of what it may see."""
        if views:
            with self._server.store.transaction() as connection:
                for view in views:
                    scoping.remember(connection, view)

    def _sorted(self, held: Sequence[View]) -> tuple[int, list[View]]:
        """The summed fingerprint of the streams without news, and the streams with some."""
        quiet, busy = 0, []
        for view in held:
            if view.floors or view.head > view.cursor or (view.head == 0 and self._is_new(view.stream)):
                busy.append(view)
            else:
                quiet = add_prints(quiet, view.fingerprint)
        return quiet, busy

    def _miss_acknowledged(self, connection: Connection, held: Sequence[View]) -> None:
        """Tell how far the marks really reach where the device asks, where it waits for ops this database no longer
        has, or where nothing comes down to it any more.
        """
        streams = {view.stream for view in held}
        told = {span[:3] for span in self._taken.refused}
        for stream, origin, first, last in self._header.mine:
            is_left = stream not in streams and self._device.writes_as(device_of(origin))
            if (stream, origin) not in self._taken.outcomes:
                mark = log.mark_of(connection, stream, origin)
                if is_left or (stream in streams and (mark < last or self._header.asks.mk)):
                    self._taken.outcomes[stream, origin] = Outcome(mark)
            if is_left:
                found = log.refused_between(connection, stream, origin, first, last)
                self._taken.refused += [
                    (stream, origin, seq, seq, code) for seq, code in found if (stream, origin, seq) not in told
                ]

    def _tells(
        self, connection: Connection, held: Sequence[View], found: RangeAnswer
    ) -> wire.Tells:  # fmt: skip
        files, device, asks = self._server.files, self._device, self._header.asks
        is_narrow = any(view.scope.only is not None for view in held)
        return wire.Tells(
            sc=scoping.news(held),
            who=is_narrow and not asks.me and scoping.is_stranger(connection, device),
            files=files.told(connection, device, asks.files) if files and asks.files else (),
            ld=tuple((wire.short(view.stream), view.cursor) for view in held if view.is_begun),
            rd=found.done, rg=tuple(found.tells), rx=tuple(found.lacking),
            hd=self._server.early.spans((device.number, device.provisional)),
            dg=hashes(connection, self._arrived()) if asks.mk else (),
        )  # fmt: skip

    def _arrived(self) -> Iterator[OpSpan]:
        """What is here of the ops the device speaks of."""
        for stream, origin, first, last in self._header.mine:
            outcome = self._taken.outcomes.get((stream, origin))
            if outcome is not None and outcome.fork is None and first <= outcome.mark:
                yield stream, origin, first, min(last, outcome.mark)

    def _is_new(self, stream: bytes) -> bool:
        header = self._header
        return header.epoch != self._server.epoch and wire.short(stream) in dict(header.streams)

    def _head(self, held: Sequence[View], quiet: int, tells: wire.Tells) -> bytes:
        named = {name for name, _ in self._header.streams}
        outcomes = self._taken.outcomes.items()
        shorts = {wire.short(view.stream): view.stream for view in held}
        answer = wire.AnswerHeader(
            self._header.protocol,
            self._request,
            self._server.beacon_ms(),
            self._server.epoch,
            tuple((stream, origin, o.mark) for (stream, origin), o in outcomes),
            tuple((stream, origin, o.fork) for (stream, origin), o in outcomes if o.fork is not None),
            tuple(self._taken.refused),
            tuple(stream for name, stream in shorts.items() if name not in named),
            tuple(name for name in named if name not in shorts),
            quiet,
            tells,
        )
        data = wire.encode_header(answer)
        return wire.sized(data) + signing.sign(self._server.private_key, data)

    def _state(self, view: View, cursor: int) -> tuple[View, bytes, bool] | None:
        """The next frame of a stream, small enough, with the view it was read in and has read it, and whether it was
        the last; None if what the device may see has changed since this answer began.
        """
        header, device, stream = self._header, self._device, view.stream
        spans = [(o, first, self._own_until(stream, o, last)) for s, o, first, last in header.mine if s == stream]

        def mine(origin: int, op: int) -> bool:
            return any(origin == o and first <= op <= last for o, first, last in spans)

        most, whole = LINES, view.floors is not None and self._server.rules.whole_rows
        while True:
            with self._server.store.reading() as connection:
                now = self._followed(connection, view)
                if now is None:
                    return None
                frame = state_frame(connection, now, cursor, mine, (device.number, device.provisional), most, whole)
                data = encode_state(frame, key_reader(connection))
            fewer = rows_that_fit(data, most, FRAME_BYTES)
            if fewer == most:
                return replace(now, cursor=frame.upto), data, frame.fingerprint is not None
            most = fewer

    def _followed(self, connection: Connection, view: View) -> View | None:
        """The view as it is now, with how far this answer has read it."""
        now = scoping.followed(connection, self._device, view, self._server.rules)
        return now and replace(now, cursor=view.cursor, floors=view.floors)

    def _own_until(self, stream: bytes, origin: int, last: int) -> int:
        """The last op of a span that the asking device really holds; from a fork on the numbers are another copy's."""
        outcome = self._taken.outcomes.get((stream, origin))
        return last if outcome is None or outcome.fork is None else min(last, outcome.fork - 1)
