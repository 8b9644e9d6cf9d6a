"""Leaving: what this copy may no longer see goes from every table, with its history.

Work that waits to be handed in keeps its stream until the server has it; what the server refused stays with the person
who wrote it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from sqlalchemy import Connection, delete, exists, select

from app.storage import cells as cell_store
from app.storage.bulk import CHUNK
from app.storage.cells import Cells
from app.storage.left_files import CONTENT, note_left
from app.storage.tables import (
    IS_PENDING,
    change_log,
    draft,
    sync_mark,
    sync_parked,
    sync_row,
    sync_sent,
    sync_stream,
)

_SETTLED = ("absorbed", "foreign")


def left_streams(connection: Connection) -> set[bytes]:
    """Streams this copy no longer follows and has not taken away yet."""
    query = select(sync_stream.c.stream).where(sync_stream.c.narrowed, sync_stream.c.held.is_(False))
    return {bytes(stream) for stream in connection.scalars(query)}


def drop_left(connection: Connection) -> list[Cells]:
    """Take away the streams this copy has left and has nothing more to hand in to; answers the rows that went."""
    waits = exists().where(change_log.c.stream == sync_stream.c.stream, IS_PENDING)
    left = select(sync_stream.c.stream).where(sync_stream.c.narrowed, sync_stream.c.held.is_(False), ~waits)
    gone: list[Cells] = []
    for stream in [bytes(found) for found in connection.scalars(left)]:
        query = select(sync_row.c.id, sync_row.c.type).where(sync_row.c.stream == stream)
        rows = [(bytes(row), number) for row, number in connection.execute(query)]
        for start in range(0, len(rows), CHUNK):
            cells = list(cell_store.load(connection, dict(rows[start : start + CHUNK]), stream).values())
            cell_store.remove(connection, cells)
            forget_rows(connection, cells)
            gone += cells
        connection.execute(delete(change_log).where(change_log.c.stream == stream, change_log.c.state.in_(_SETTLED)))
        for table in (sync_mark, sync_sent, sync_parked, sync_stream):
            connection.execute(delete(table).where(table.c.stream == stream))
    return gone


def forget_rows(connection: Connection, rows: Collection[Cells]) -> None:
    """Take away the history and the drafts of rows, and note the files that only they spoke of."""
    ids = [cells.row for cells in rows]
    _note_files(connection, rows)
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        connection.execute(delete(change_log).where(change_log.c.row.in_(chunk), change_log.c.state.in_(_SETTLED)))
        connection.execute(delete(draft).where(draft.c.row.in_(chunk)))


def _note_files(connection: Connection, rows: Iterable[Cells]) -> None:
    kinds = ((cells, cells.kind) for cells in rows)
    note_left(
        connection,
        [cells.base(kind.by_name[CONTENT[kind.name]].number) for cells, kind in kinds if kind and kind.name in CONTENT],
    )
