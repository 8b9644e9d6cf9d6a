"""The server's side of finding what differs: its own sums for the parts asked about, and whole rows at the end.

A part is dealt with only while the asking copy stands at the head of its stream; else what differs may just be news.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.ids import Id
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.prints import row_prints
from app.sync.ranges import DEEPEST, ROOT, Part, Ranges, pack_sums, unpack_rows, unpack_sums
from app.sync.scoping import View
from app.sync.whole_rows import entries_of, keys_in, signed
from app.sync.wire import MAX_PACKED_FRAME, ROWS, SUMS, WHOLE_SUM, RangeAsk, RangeTell
from app.sync.wire_frames import StateFrame, encode_state
from app.sync.wire_packing import rows_that_fit

MOST_STREAMS = 8
MOST_TELLS = 250
MOST_ROWS = 400
"""Bounds of one answer; what they leave is asked about again."""
_FRAME_ROWS = 100


@dataclass(slots=True)
class RangeAnswer:
    """What goes into one answer."""

    done: int = 0
    tells: list[RangeTell] = field(default_factory=list)
    lacking: list[tuple[bytes, bytes]] = field(default_factory=list)
    frames: list[bytes] = field(default_factory=list)
    drifted: list[bytes] = field(default_factory=list)
    """Streams whose kept fingerprint is not the sum of their rows."""


@dataclass(slots=True)
class _Findings:
    tells: list[RangeTell] = field(default_factory=list)
    lacking: list[tuple[bytes, bytes]] = field(default_factory=list)
    differing: dict[bytes, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    rows: int = 0


def answer_ranges(connection: Connection, asks: Sequence[RangeAsk], still: Mapping[bytes, View]) -> RangeAnswer:
    """Deal with as many of `asks` as fit, in their order; `still` has the streams whose head the asking copy has read,
    by their short names, with what it sees of them.
    """
    found, answer = _Findings(), RangeAnswer()
    known: dict[bytes, Ranges] = {}
    for ask in asks:
        view = still.get(ask.stream)
        if view is None or len(found.tells) >= MOST_TELLS or found.rows >= MOST_ROWS:
            break
        stream = view.stream
        if stream not in known:
            if len(known) == MOST_STREAMS:
                break
            ranges = known[stream] = Ranges(row_prints(connection, stream, view.scope))
            if ranges.sum() != view.fingerprint:
                answer.drifted.append(stream)
        _look(ask, stream, known[stream], found)
        answer.done += 1
    answer.tells, answer.lacking = found.tells, found.lacking
    for stream, rows in found.differing.items():
        answer.frames += _frames(connection, stream, rows)
    return answer


def _look(ask: RangeAsk, stream: bytes, ranges: Ranges, found: _Findings) -> None:
    part = Part(ask.depth, ask.place)
    try:
        if ask.form == WHOLE_SUM and ask.data != ranges.sum().to_bytes(8, "big", signed=True):
            found.tells.append(_tell(ask.stream, ROOT, ranges))
        elif ask.form == SUMS and part.depth < DEEPEST - 1:
            theirs = unpack_sums(ask.data)
            differing = [n for n, own in enumerate(ranges.sums(part)) if own != theirs[n]]
            found.tells += [_tell(ask.stream, part.child(number), ranges) for number in differing]
        elif ask.form == ROWS:
            _compare(ask, stream, part, ranges, found)
    except ValueError:
        return  # nonsense is dealt with by saying nothing


def _compare(ask: RangeAsk, stream: bytes, part: Part, ranges: Ranges, found: _Findings) -> None:
    theirs, own = unpack_rows(ask.data), dict(ranges.rows(part))
    if len(own) > MOST_ROWS and part.depth < DEEPEST - 1:
        found.tells.append(_tell(ask.stream, part, ranges))
        return
    differing = [row for row, print_ in own.items() if theirs.get(row) != print_]
    found.differing[stream] += differing
    found.rows += len(differing)
    found.lacking += [(ask.stream, row) for row in theirs if row not in own]


def _tell(short: bytes, part: Part, ranges: Ranges) -> RangeTell:
    return RangeTell(short, part.depth, part.place, pack_sums(ranges.sums(part)))


def _frames(connection: Connection, stream: bytes, rows: Sequence[bytes]) -> Iterator[bytes]:
    """All that stands in `rows`, in frames that fit."""
    head = log.position(connection, stream).head
    start, most = 0, _FRAME_ROWS
    while start < len(rows):
        cells = cell_store.load(connection, dict.fromkeys(rows[start : start + most], 0), stream)
        entries = signed(connection, stream, (entry for row in cells.values() for entry in entries_of(row)))
        data = encode_state(StateFrame(Id(stream), 0, head, None, entries, whole=True), keys_in(cells))
        fewer = rows_that_fit(data, most, MAX_PACKED_FRAME // 2)
        if fewer < most:
            most = fewer
            continue
        yield data
        start += most
