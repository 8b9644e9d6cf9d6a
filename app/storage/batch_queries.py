"""What one import wrote, and what happened to it since: the reading half of undoing a batch."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from sqlalchemy import Connection, func, select

from app.domain.catalogue import TYPE_BY_NUMBER, TYPES
from app.domain.ids import Id
from app.storage.tables import RECORD_TABLES, change_log

_CHUNK = 500


def rows_of_batch(connection: Connection, batch: str) -> list[tuple[str, Id]]:
    """Rows that the batch created and that are still there, as (record type, id), last created first."""
    query = select(change_log.c.type, change_log.c.row).where(
        change_log.c.batch == batch, change_log.c.old.is_(None), change_log.c.state != "refused"
    )
    found: list[tuple[str, Id]] = []
    for number, row in connection.execute(query.order_by(change_log.c.n.desc())):
        table = RECORD_TABLES[TYPE_BY_NUMBER[number].name]
        if connection.scalar(select(table.c.deleted).where(table.c.id == row)) is False:
            found.append((TYPE_BY_NUMBER[number].name, Id(bytes(row))))
    return found


def batches(connection: Connection, prefix: str, most: int) -> list[tuple[str, int]]:
    """The newest `most` batches whose label is `prefix` and one word, as (label, stamp of the first change)."""
    query = (
        select(change_log.c.batch, func.min(change_log.c.stamp))
        .where(change_log.c.batch.startswith(prefix), change_log.c.batch.not_like(f"{prefix}%:%"))
        .group_by(change_log.c.batch)
        .order_by(func.max(change_log.c.n).desc())
    )
    return [(label, stamp) for label, stamp in connection.execute(query.limit(most))]


def changed_since(connection: Connection, batch: str, rows: Collection[Id]) -> set[Id]:
    """Those of `rows` that anybody changed outside the batch."""
    found: set[Id] = set()
    for some in _chunks(rows):
        query = select(change_log.c.row).where(change_log.c.row.in_(some), change_log.c.batch != batch)
        found.update(Id(bytes(row)) for row in connection.scalars(query))
    return found


def referred_to(connection: Connection, rows: Collection[Id]) -> set[Id]:
    """Those of `rows` that a record which is not among them, and not deleted, refers to."""
    inside = set(rows)
    found: set[Id] = set()
    for kind in TYPES:
        table = RECORD_TABLES[kind.name]
        for spec in kind.fields:
            if spec.to is None:
                continue
            column = table.c[spec.name]
            for some in _chunks(rows):
                query = select(table.c.id, column).where(column.in_(some), table.c.deleted.is_(False))
                found.update(Id(bytes(to)) for row, to in connection.execute(query) if bytes(row) not in inside)
    return found


def _chunks(rows: Iterable[Id]) -> Iterator[list[bytes]]:
    wanted: list[bytes] = list(rows)
    for start in range(0, len(wanted), _CHUNK):
        yield wanted[start : start + _CHUNK]
