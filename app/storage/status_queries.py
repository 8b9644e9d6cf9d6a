"""Counts that say how this copy of the data is doing."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct
from sqlalchemy import Connection, func, literal, select, union_all

from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.storage.rows import table_of
from app.storage.tables import IS_PENDING, RECORD_TABLES, change_log, sync_parked, sync_receipt


class Receipt(Struct, frozen=True):
    """What the last exchange ended with; moments in milliseconds since 1970."""

    at_ms: int
    outcome: str
    sent: int
    received: int
    bytes_up: int
    bytes_down: int
    server_ms: int


def record_counts(connection: Connection) -> dict[str, int]:
    """Number of records that are not deleted, by type name; types without any are left out."""
    counts = [
        select(literal(name).label("name"), func.count().label("n")).where(table.c.deleted.is_(False))
        for name, table in RECORD_TABLES.items()
    ]
    return {name: n for name, n in connection.execute(union_all(*counts)) if n}


def change_counts(connection: Connection) -> Mapping[str, int]:
    """Number of changes by state: `pending`, `absorbed`, `refused`, `foreign`."""
    query = select(change_log.c.state, func.count()).group_by(change_log.c.state)
    return {str(state): int(n) for state, n in connection.execute(query)}


def oldest_unsent_stamp(connection: Connection) -> int | None:
    """Stamp of the oldest change the server has not taken yet."""
    stamp: int | None = connection.scalar(select(func.min(change_log.c.stamp)).where(IS_PENDING))
    return stamp


def set_aside(connection: Connection) -> int:
    """Number of received entries that could not be applied yet."""
    return int(connection.scalar(select(func.count()).select_from(sync_parked)) or 0)


def open_conflicts(connection: Connection) -> int:
    """Number of edit conflicts nobody has settled."""
    table = table_of(EditConflict.record_type)
    query = select(func.count()).where(table.c.deleted.is_(False), table.c.status == ConflictStatus.OPEN)
    return int(connection.scalar(query) or 0)


def last_receipt(connection: Connection) -> Receipt | None:
    """The newest receipt, or None before the first exchange."""
    row = connection.execute(select(sync_receipt).order_by(sync_receipt.c.n.desc()).limit(1)).first()
    if row is None:
        return None
    return Receipt(row.at_ms, row.outcome, row.sent, row.received, row.bytes_up, row.bytes_down, row.server_ms)


def is_sound(connection: Connection) -> bool:
    """Whether the database passes its own quick check; PostgreSQL looks after itself."""
    if connection.dialect.name != "sqlite":
        return True
    return connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() == "ok"
