"""The server says its grants in records, so that people see who works with their school; the tables stay the referee.

Whoever changes a grant marks it as untold, be it an operator beside the running server. The next exchange of anybody
says it: until then nobody could have read it.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection

from app.domain.ids import GLOBAL_STREAM, Id
from app.domain.records.grants import SchoolGrant, grant_id
from app.domain.rules.rights import OF_A_REGION
from app.storage import grant_lines
from app.storage.grant_lines import GrantLine
from app.sync.own_hand import OwnHand
from app.sync.sync_server import SyncServer

MOST = 100
"""Schools that one exchange speaks of; each is a transaction of its own."""


def tell_grants(server: SyncServer) -> None:
    """Let the records say what the tables say, where a grant has changed."""
    with server.store.reading() as connection:
        streams = grant_lines.untold(connection, MOST)
    for stream in streams:
        server.store.run(lambda connection, stream=stream: _tell(connection, server, stream))  # type: ignore[misc]


def _tell(connection: Connection, server: SyncServer, stream: bytes) -> None:
    """Who comes in by region has no grant of their own, so none is told, but for one that was another before."""
    kind = SchoolGrant.record_type
    lines: dict[bytes, GrantLine] = {
        grant_id(stream, line.device): line for line in grant_lines.take_lines(connection, stream)
    }
    rows = {} if stream == GLOBAL_STREAM else dict.fromkeys(lines, kind.number)
    hand = OwnHand(connection, stream, rows, now_ms=server.now_ms(), origin=server.origin)
    for row, cells in hand.rows.items():
        if cells.in_sync or lines[row].role not in OF_A_REGION:
            hand.set(row, kind.encode(_record(row, stream, lines[row])))
    hand.finish()


def _record(row: bytes, stream: bytes, line: GrantLine) -> SchoolGrant:
    return SchoolGrant(
        id=Id(row), school_id=Id(stream), device=line.device, computer=line.label, role=line.role,
        person_id=line.person, since=_moment(line.since_ms), until=_moment(line.ended_ms),
        is_shut_out=line.is_shut_out,
    )  # fmt: skip


def _moment(ms: int | None) -> datetime | None:
    return None if ms is None else datetime.fromtimestamp(ms / 1000, UTC)
