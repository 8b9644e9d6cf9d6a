"""A server's log read from its newest line to its oldest, for those who read a stream newest first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, select

from app.domain.first_load import DIRECTORY_TYPES
from app.domain.rules.scopes import Scope
from app.storage import local
from app.storage.bulk import rows_of
from app.storage.first_load import DIRECTORY
from app.storage.server_log import is_seen
from app.storage.server_tables import server_log
from app.storage.tables import sync_row

_ERASURES = "erasures"
_IS_DIRECTORY = server_log.c.type.in_(sorted(DIRECTORY_TYPES))
_LINES = (
    select(server_log.c.seq, server_log.c.type, server_log.c.row, server_log.c.received_ms)
    .where(
        server_log.c.stream == bindparam("asked"), server_log.c.code.is_(None),
        server_log.c.seq > bindparam("after"), server_log.c.seq <= bindparam("upto"),
    )
    .order_by(server_log.c.seq.desc())
    .limit(bindparam("most"))
)  # fmt: skip
_TOUCHED = select(server_log.c.row).where(
    server_log.c.stream == bindparam("asked"), server_log.c.seq > bindparam("after")
)


class PastLine(NamedTuple):
    """What is read of one line."""

    seq: int
    type: int
    row: bytes
    received_ms: int


def lines_between(
    connection: Connection, stream: bytes, part: int, after: int, upto: int, most: int, scope: Scope
) -> Sequence[PastLine]:
    """Up to `most` lines of one part of a stream between two numbers, the newest first, about rows `scope` shows."""
    query = _LINES.where(_IS_DIRECTORY if part == DIRECTORY else ~_IS_DIRECTORY)
    if not scope.is_whole:
        there = and_(sync_row.c.id == server_log.c.row, sync_row.c.stream == bindparam("asked"))
        query = query.outerjoin(sync_row, there).where(is_seen(scope))
    asked = {"asked": stream, "after": after, "upto": upto, "most": most}
    return list(map(PastLine._make, rows_of(connection, query, asked)))


def touches(connection: Connection, stream: bytes, after: int, rows: Collection[bytes]) -> bool:
    """Whether any of `rows` was written behind a number."""
    touched = rows_of(connection, _TOUCHED, {"asked": stream, "after": after})
    return any(bytes(row) in rows for (row,) in touched)


def erasures(connection: Connection) -> int:
    """How often something was erased on this server."""
    return int(local.read(connection, _ERASURES, 0))


def count_erasure(connection: Connection) -> None:
    """Something is being erased: whoever keeps copies of what stood there lets go of them."""
    local.write(connection, _ERASURES, erasures(connection) + 1)
