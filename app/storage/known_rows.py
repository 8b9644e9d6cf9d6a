"""What the exchange knows of rows, found by their ids in the stream they are expected in.

PostgreSQL keeps `sync_row` in parts by stream, so a row is looked for in the part of its stream. Only one that is not
there is looked for everywhere: it is new, or somebody writes about a row of another stream, which must be noticed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Column, Connection

from app.storage.bulk import Rows, rows_where
from app.storage.tables import sync_row


def known_rows(
    connection: Connection, columns: Sequence[Column[Any]], rows: Collection[bytes], stream: bytes
) -> Rows:  # fmt: skip
    """`columns` of `sync_row`, the first of which is the id, for those of `rows` that are known; `stream` is that of
    all or most of them.
    """
    if connection.dialect.name == "sqlite":
        return rows_where(connection, columns, sync_row.c.id, rows)
    here = rows_where(connection, columns, sync_row.c.id, rows, within=[sync_row.c.stream == stream])
    if len(here) == len(rows):
        return here
    found = {bytes(row[0]) for row in here}
    return [*here, *rows_where(connection, columns, sync_row.c.id, [row for row in rows if row not in found])]
