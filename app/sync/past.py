"""Frames of what stood in a stream before somebody began to read it, from the newest to the oldest.

A row is in the frame of the number under which it was announced last, and comes whole. One that is written meanwhile
moves to a higher number, behind which the asking copy reads on as ever; so nothing is missed, whoever writes.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.audience import LOST
from app.domain.ids import Id
from app.storage import cells as cell_store
from app.storage.first_load import DIRECTORY
from app.storage.server_past import lines_between
from app.sync.scoping import View
from app.sync.whole_rows import entries_of, keys_in, newest, signed
from app.sync.wire_frames import StateFrame, encode_state
from app.sync.wire_packing import rows_that_fit

FRAME_BYTES = 16 * 1024
WINDOWS = (8192, 1024)
"""Numbers of a stream that one frame covers at most, by part. Frames end where a window ends, so that those who begin
at different numbers are soon sent the same frames."""
LINES = 1024
"""Lines of the log in one frame at most: the device commits four frames together, and whoever writes there waits."""


@dataclass(frozen=True, slots=True)
class PastFrame:
    """A frame ready to be sent."""

    data: bytes
    floor: int
    """What lies above it is in this frame or in those before."""
    rows: Collection[bytes]
    """What it was made of."""
    head: int
    """Where the stream stood when it was made."""
    is_lasting: bool
    """Whether it stays as it is while nobody writes any of its rows."""


def past_frame(connection: Connection, view: View, part: int, below: int) -> PastFrame:
    """The next frame of a part of a stream, of what was written last at or under the number `below`."""
    most = LINES
    while True:
        frame, many = _made(connection, view, part, below, most)
        most = rows_that_fit(frame.data, many, FRAME_BYTES)
        if most >= many:
            return frame


def _made(connection: Connection, view: View, part: int, below: int, most: int) -> tuple[PastFrame, int]:
    """The frame of at most so many lines, and how many it was made of."""
    bottom = _bottom(connection, view, part, below)
    lines = lines_between(connection, view.stream, part, bottom, below, most, view.scope)
    floor = lines[-1].seq - 1 if len(lines) == most else bottom
    cells = cell_store.load(connection, {line.row: line.type for line in lines}, view.stream)
    here = {row: found for row, found in cells.items() if floor < newest(found) <= below}
    entries = signed(connection, view.stream, (entry for found in here.values() for entry in entries_of(found)))
    since_ms = lines[-1].received_ms if lines and part != DIRECTORY else 0
    frame = StateFrame(Id(view.stream), floor, below, None, entries, part=part, since_ms=since_ms)
    data = encode_state(frame, keys_in(cells))
    is_lasting = all(found.path != LOST for found in here.values())
    return PastFrame(data, floor, frozenset(here), view.head, is_lasting), len(lines)


def _bottom(connection: Connection, view: View, part: int, below: int) -> int:
    """Where the window ends in which the next line lies; 0 if there is none. Where only some paths are seen, nobody
    else is sent the same: then a frame goes as far as it has room.
    """
    if view.scope.only is not None:
        return 0
    first = lines_between(connection, view.stream, part, 0, below, 1, view.scope)
    return (first[0].seq - 1) // WINDOWS[part] * WINDOWS[part] if first else 0
