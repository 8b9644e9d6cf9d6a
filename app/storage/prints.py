"""The prints of the rows of a stream: what two copies compare."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, exists, select

from app.domain.rules.scopes import WHOLE, Scope
from app.storage import server_log as log
from app.storage import server_paths
from app.storage.bulk import CHUNK
from app.storage.registers import add_prints
from app.storage.tables import IS_PENDING, change_log, sync_row, sync_stream


def row_prints(connection: Connection, stream: bytes, scope: Scope = WHOLE) -> Iterator[tuple[bytes, int]]:
    """Every row of the stream that `scope` shows, with the print that is kept of it; 0 where nothing of a server
    stands.
    """
    query = select(sync_row.c.id, sync_row.c.print, sync_row.c.path).where(sync_row.c.stream == stream)
    for row, print_, path in connection.execute(query):
        if scope.is_whole or scope.sees(bytes(path or b"")):
            yield bytes(row), print_


def row_chunks(connection: Connection, stream: bytes) -> list[dict[bytes, int]]:
    """The rows of the stream with the numbers of their types, some hundred at a time."""
    query = select(sync_row.c.id, sync_row.c.type).where(sync_row.c.stream == stream)
    rows = [(bytes(row), number) for row, number in connection.execute(query)]
    return [dict(rows[start : start + CHUNK]) for start in range(0, len(rows), CHUNK)]


def sum_anew(connection: Connection, stream: bytes) -> int:
    """Sum the kept prints of a stream, and of its paths on a server, and keep the sums as fingerprints."""
    head, _ = log.lock_stream(connection, stream)
    total, sums = 0, dict[bytes, int]()
    query = select(sync_row.c.print, sync_row.c.path).where(sync_row.c.stream == stream)
    for print_, path in connection.execute(query):
        total = add_prints(total, print_)
        if path is not None:
            sums[bytes(path)] = add_prints(sums.get(bytes(path), 0), print_)
    server_paths.put_sums(connection, stream, sums)
    log.advance(connection, stream, head, total, ())
    return total


def drifted(connection: Connection) -> list[bytes]:
    """Streams whose fingerprint is not the sum of their prints: a row vanished, or came from nowhere."""
    sums: dict[bytes, int] = defaultdict(int)
    for stream, print_ in connection.execute(select(sync_row.c.stream, sync_row.c.print)):
        sums[stream] += print_
    kept = connection.execute(select(sync_stream.c.stream, sync_stream.c.fingerprint))
    return [bytes(stream) for stream, total in kept if add_prints(total, -sums[stream])]


def unfounded_rows(connection: Connection, stream: bytes) -> list[bytes]:
    """Rows of the stream for which neither a server nor an own change that waits speaks."""
    waits = exists().where(change_log.c.row == sync_row.c.id, IS_PENDING)
    query = select(sync_row.c.id).where(sync_row.c.stream == stream, sync_row.c.print == 0, ~waits)
    return [bytes(row) for row in connection.scalars(query)]
