"""How far back a copy has come in a stream that it reads newest first.

Such a stream is read from both ends of one number: what happens from there on as ever, and what stood there already in
two parts, each from its newest to its oldest. Of each part the copy holds what lies above its floor.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, bindparam, select, update

from app.storage.packing import pack, unpack
from app.storage.tables import IS_PENDING, change_log, sync_stream

DIRECTORY, WORK = range(2)
"""The parts in their order: whom and what records are about, and the records."""
_LOAD = select(sync_stream.c.load).where(sync_stream.c.stream == bindparam("asked"))
_COMING = select(sync_stream.c.load).where(sync_stream.c.held, sync_stream.c.load.is_not(None))
_WAITS = select(change_log.c.n).where(change_log.c.stream == bindparam("asked"), IS_PENDING).limit(1)


class Load(Struct, frozen=True):
    """A stream on its way here."""

    floors: tuple[int, ...]
    """By part the number of the stream above which this copy holds everything."""
    since_ms: int = 0
    """When the server took in the oldest of the work that is here; 0 while there is none."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing older is left, of any part."""
        return not any(self.floors)


def load_in(packed: bytes | None) -> Load | None:
    """A load from its column."""
    if not packed:
        return None
    floors, since_ms = unpack(bytes(packed))
    return Load(tuple(floors), since_ms)


def under_way(connection: Connection, stream: bytes) -> Load | None:
    """How far the stream has come; None for one that is read from its beginning, or is here."""
    return load_in(connection.scalar(_LOAD, {"asked": stream}))


def coming(connection: Connection) -> list[Load]:
    """All streams that are on their way here."""
    return [load for load in map(load_in, connection.scalars(_COMING)) if load is not None]


def waits(connection: Connection, stream: bytes) -> bool:
    """Whether changes made here wait for the server in this stream."""
    return connection.execute(_WAITS, {"asked": stream}).first() is not None


def begin(connection: Connection, stream: bytes, head: int) -> None:
    """Read a stream of which nothing was read so far newest first, from `head` on."""
    here = (sync_stream.c.stream == stream) & (sync_stream.c.cursor == 0)
    values = {"cursor": head, "load": pack([[head, head], 0])}
    connection.execute(update(sync_stream).where(here), values)


def go_down(connection: Connection, stream: bytes, load: Load, part: int, floor: int, since_ms: int) -> None:
    """This copy holds what lies above `floor` of a part."""
    floors = [min(known, floor) if place == part else known for place, known in enumerate(load.floors)]
    since = min(since_ms, load.since_ms or since_ms) if part == WORK and since_ms else load.since_ms
    connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), {"load": pack([floors, since])})


def end(connection: Connection, stream: bytes) -> None:
    """The stream is here."""
    connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), {"load": None})
