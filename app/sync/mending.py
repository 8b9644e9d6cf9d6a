"""The device's side of finding what differs: which parts are in doubt, asked about a few at a time.

Nothing of it is stored: whatever a cut or the end of the program leaves open, the fingerprints of the next exchange
show again.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.change import Changed
from app.storage import server_log as log
from app.storage.prints import row_prints
from app.storage.streams import held_streams, reset_stream
from app.sync import rebuild
from app.sync.compare import forget_comparisons
from app.sync.ranges import DEEPEST, ROOT, Part, Ranges, pack_rows, pack_sums, unpack_sums
from app.sync.wire import ROWS, SUMS, WHOLE_SUM, RangeAsk, RangeTell, Tells, short

FEW = 24
"""Rows of a part that are listed instead of summed further."""
SHARE = 3
"""When more than one row in so many would have to be listed, reading the stream anew costs less."""
MOST_ASKED = 24 * 1024
MOST_ROUNDS = 40
MOST_IN_VAIN = 4


class Doubt(NamedTuple):
    """A part of a stream that may differ."""

    stream: bytes
    part: Part
    is_sure: bool
    """It does differ."""


class _Known(dict[bytes, Ranges]):
    """The rows of streams as this copy holds them, read when they are asked for."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._connection = connection

    def __missing__(self, stream: bytes) -> Ranges:
        return self.setdefault(stream, Ranges(row_prints(self._connection, stream)))

    def sum(self, stream: bytes) -> int:
        """The sum of a whole stream, which needs no rows."""
        return log.position(self._connection, stream).fingerprint


class Mending:
    """What is in doubt, from one exchange to the next."""

    def __init__(self) -> None:
        self._doubts: list[Doubt] = []
        self._asked = 0
        self._rounds = self._in_vain = 0
        self._mended: set[bytes] = set()

    @property
    def is_open(self) -> bool:
        """Whether something is still in doubt."""
        return bool(self._doubts)

    def doubt(self, streams: Iterable[bytes]) -> None:
        """These streams, or some of them, are not what the server has."""
        fresh = [stream for stream in sorted(streams) if stream not in {doubt.stream for doubt in self._doubts}]
        self._doubts += [Doubt(stream, ROOT, is_sure=len(fresh) == 1) for stream in fresh]
        self._mended.update(fresh)
        self._rounds = self._in_vain = 0

    def asks(self, connection: Connection) -> tuple[RangeAsk, ...]:
        """What to ask now: of each stream the parts in doubt, as many as fit."""
        held = {found.stream for found in held_streams(connection)}
        self._doubts = [doubt for doubt in self._doubts if doubt.stream in held]
        known = _Known(connection)
        asks: list[RangeAsk] = []
        size = 0
        for doubt in self._doubts:
            ask = _ask(doubt, known)
            size += len(ask.data)
            if asks and size > MOST_ASKED:
                break
            asks.append(ask)
        self._asked = len(asks)
        return tuple(asks)

    def learn(self, connection: Connection, tells: Tells) -> Changed:
        """What a whole answer says: parts that do not differ are out of doubt, others are looked into."""
        done, left = self._doubts[: min(tells.rd, self._asked)], self._doubts[min(tells.rd, self._asked) :]
        self._rounds += 1
        self._in_vain = 0 if done else self._in_vain + 1
        streams = {short(doubt.stream): doubt.stream for doubt in done}
        changed = Changed({})
        lacking: dict[bytes, list[bytes]] = defaultdict(list)
        for name, row in tells.rx:
            if name in streams:
                lacking[streams[name]].append(row)
        for stream, rows in lacking.items():
            changed = changed | rebuild.drop_rows(connection, stream, rows)
        known = _Known(connection)
        deeper = [doubt for tell in tells.rg for doubt in _differing(tell, streams, known)]
        # What could not be dealt with now goes behind: its stream may be the one on which others write.
        self._doubts = left[self._asked - len(done) :] + deeper + left[: self._asked - len(done)]
        if self._rounds > MOST_ROUNDS or self._in_vain > MOST_IN_VAIN:
            self._read_anew(connection, {doubt.stream for doubt in self._doubts})
        self._read_anew(connection, {doubt.stream for doubt in deeper if self._is_much(doubt.stream, known)})
        for stream in set(streams.values()) - {doubt.stream for doubt in self._doubts}:
            changed = changed | rebuild.drop_unfounded(connection, stream)
        return changed

    def settled(self, connection: Connection) -> None:
        """The fingerprints agree."""
        if self._mended:
            forget_comparisons(connection, self._mended)
            self._mended.clear()

    def _is_much(self, stream: bytes, known: _Known) -> bool:
        """Whether so much differs that the stream had better be read anew."""
        ranges = known[stream]
        parts = [doubt.part for doubt in self._doubts if doubt.stream == stream and doubt.part != ROOT]
        rows = sum(min(ranges.count(part), FEW) if _is_small(ranges, part) else 1 for part in parts)
        return rows > max(FEW, len(ranges) // SHARE)

    def _read_anew(self, connection: Connection, streams: set[bytes]) -> None:
        for stream in streams:
            reset_stream(connection, stream)
        self._doubts = [doubt for doubt in self._doubts if doubt.stream not in streams]


def _ask(doubt: Doubt, known: _Known) -> RangeAsk:
    name, part = short(doubt.stream), doubt.part
    if not doubt.is_sure:
        return RangeAsk(name, 0, 0, WHOLE_SUM, known.sum(doubt.stream).to_bytes(8, "big", signed=True))
    ranges = known[doubt.stream]
    if _is_small(ranges, part):
        return RangeAsk(name, *part, ROWS, pack_rows(ranges.rows(part)))
    return RangeAsk(name, *part, SUMS, pack_sums(ranges.sums(part)))


def _is_small(ranges: Ranges, part: Part) -> bool:
    return ranges.count(part) <= FEW or part.depth >= DEEPEST - 1


def _differing(tell: RangeTell, streams: Mapping[bytes, bytes], known: _Known) -> Iterable[Doubt]:
    """The parts of a part that differ."""
    stream, part = streams.get(tell.stream), Part(tell.depth, tell.place)
    if stream is None or part.depth >= DEEPEST:
        return
    theirs = unpack_sums(tell.sums)
    for number, own in enumerate(known[stream].sums(part)):
        if own != theirs[number]:
            yield Doubt(stream, part.child(number), is_sure=True)
