"""The paths of a server's streams: where rows lie, what each path sums up to, and what devices were told they may see.

Only a server fills them; see `app/domain/audience.py` for what a path is.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import reduce

from msgspec import Struct
from sqlalchemy import Connection, bindparam, delete, select, text, update

from app.domain.audience import LOST, PRIVATE
from app.domain.ids import GLOBAL_STREAM
from app.domain.rules.scopes import Scope
from app.storage.known_rows import known_rows
from app.storage.packing import pack, unpack
from app.storage.registers import add_prints
from app.storage.server_tables import server_path, server_scope
from app.storage.tables import sync_row
from app.storage.upsert import upsert

# As text, because it runs with every frame and the toolkit would build it anew each time.
_PUT = text(
    "INSERT INTO server_path (stream, path, fingerprint, began, maker, moves)"
    " VALUES (:stream, :path, :fingerprint, :began, :maker, :moves)"
    " ON CONFLICT (stream, path) DO UPDATE SET fingerprint = excluded.fingerprint, moves = excluded.moves"
)
_IS_LOST = (server_path.c.stream == bindparam("asked"), server_path.c.path == LOST)
_LOST = select(server_path.c.path).where(*_IS_LOST)
HIDDEN_CIRCLES = (PRIVATE,)
"""Circles that some scopes leave out as a whole: their sum is kept under the bare circle, ready to be subtracted."""


class PathState(Struct, frozen=True):
    """What is known of one path of a stream."""

    fingerprint: int
    began: int
    maker: int
    """Number of the device that wrote its first row."""
    moves: int


def paths_of(connection: Connection, stream: bytes) -> dict[bytes, PathState]:
    """Every path of a stream."""
    query = select(*(server_path.c[name] for name in ("path", "fingerprint", "began", "maker", "moves")))
    rows = connection.execute(query.where(server_path.c.stream == stream))
    return {bytes(path): PathState(*state) for path, *state in rows}


def paths_named(
    connection: Connection, streams: Collection[bytes], names: Collection[bytes]
) -> dict[bytes, dict[bytes, PathState]]:
    """Stream → those of its paths that are named, for many streams at once."""
    columns = ("stream", "path", "fingerprint", "began", "maker", "moves")
    query = select(*(server_path.c[name] for name in columns))
    found: dict[bytes, dict[bytes, PathState]] = {stream: {} for stream in streams}
    where = server_path.c.stream.in_(streams), server_path.c.path.in_(names)
    for stream, path, *state in connection.execute(query.where(*where)) if streams else ():
        found[bytes(stream)][bytes(path)] = PathState(*state)
    return found


def paths_at(connection: Connection, rows: Collection[bytes], stream: bytes) -> dict[bytes, bytes]:
    """Row → path, of the rows that have one; `stream` is where they are looked for first."""
    found = known_rows(connection, (sync_row.c.id, sync_row.c.path), rows, stream)
    return {bytes(row): bytes(path) for row, path in found if path is not None}


def grow(
    connection: Connection,
    stream: bytes,
    growth: Mapping[bytes, int],
    *,
    seq: int,
    maker: int,
    moved: Collection[bytes],
) -> None:
    """Add to the sums of paths; one that is new begins at `seq`, and paths of `moved` count a move."""
    sums = dict(growth)
    for circle in HIDDEN_CIRCLES:
        inside = [value for path, value in growth.items() if path.startswith(circle)]
        if inside:
            sums[circle] = sum(inside)
    wanted = [path for path in {*sums, *moved} if path]
    if not wanted:
        return
    query = select(server_path).where(server_path.c.stream == stream, server_path.c.path.in_(wanted))
    known = {bytes(line.path): line for line in connection.execute(query)}
    lines = []
    for path in wanted:
        line = known.get(path)
        lines.append({
            "stream": stream, "path": path, "moves": (line.moves if line else 0) + (path in moved),
            "fingerprint": add_prints(line.fingerprint if line else 0, sums.get(path, 0)),
            "began": line.began if line else seq, "maker": line.maker if line else maker,
        })  # fmt: skip
    connection.execute(_PUT, lines)


def put_sums(connection: Connection, stream: bytes, sums: Mapping[bytes, int]) -> None:
    """Set the sums of the paths of a stream as they were found; a path without rows sums up to nothing."""
    found = {**dict.fromkeys(paths_of(connection, stream), 0), **sums}
    for circle in HIDDEN_CIRCLES:
        if circle in found:
            inside = [value for path, value in sums.items() if path.startswith(circle)]
            found[circle] = reduce(add_prints, inside, 0)
    for path, value in found.items():
        here = (server_path.c.stream == stream) & (server_path.c.path == path)
        connection.execute(update(server_path).where(here), {"fingerprint": value})


def sum_of(paths: Mapping[bytes, PathState], scope: Scope) -> int:
    """The fingerprint of what a scope shows, from the paths of the stream."""
    total = 0
    for path, state in paths.items():
        if path not in HIDDEN_CIRCLES and scope.sees(path):
            total = add_prints(total, state.fingerprint)
    return total


def circle_sums(connection: Connection, streams: Collection[bytes], circle: bytes) -> dict[bytes, int]:
    """Stream → the sum of all rows in one of the HIDDEN_CIRCLES."""
    query = select(server_path.c.stream, server_path.c.fingerprint).where(
        server_path.c.path == circle, server_path.c.stream.in_(streams)
    )
    return {bytes(stream): value for stream, value in connection.execute(query)}


def lost_rows(connection: Connection, stream: bytes) -> dict[bytes, int]:
    """Row → type, of the rows of a stream whose parents had not arrived when they were placed."""
    if connection.execute(_LOST, {"asked": stream}).first() is None:
        return {}
    query = select(sync_row.c.id, sync_row.c.type).where(sync_row.c.stream == stream, sync_row.c.path == LOST)
    found = {bytes(row): number for row, number in connection.execute(query)}
    if not found:
        connection.execute(delete(server_path).where(*_IS_LOST), {"asked": stream})
    return found


def unplaced_streams(connection: Connection) -> list[bytes]:
    """Streams with rows that were taken in before there were paths."""
    query = select(sync_row.c.stream).where(sync_row.c.path.is_(None), sync_row.c.stream != GLOBAL_STREAM).distinct()
    return [bytes(stream) for stream in connection.scalars(query)]


def unplaced_rows(connection: Connection, stream: bytes) -> dict[bytes, int]:
    """Row → type, of the rows of a stream that have no path."""
    query = select(sync_row.c.id, sync_row.c.type).where(sync_row.c.stream == stream, sync_row.c.path.is_(None))
    return {bytes(row): number for row, number in connection.execute(query)}


def remember_scope(connection: Connection, name: bytes, paths: Mapping[bytes, int]) -> None:
    """Keep what a device was told it may see: paths with their moves."""
    new = upsert(connection)(server_scope).values(name=name, paths=pack(sorted(paths.items())))
    connection.execute(new.on_conflict_do_nothing())


def remembered_scope(connection: Connection, name: bytes) -> dict[bytes, int] | None:
    """What a device was told under this name; None if this server does not know."""
    found = connection.scalar(select(server_scope.c.paths).where(server_scope.c.name == name))
    return None if found is None else {bytes(path): moves for path, moves in unpack(found)}
