"""What a derived row derives from, read from the database for the frames that name it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.domain.catalogue import TYPE_BY_NUMBER
from app.storage.rows import table_of
from app.sync.wire_rows import KeyOf


def key_reader(connection: Connection) -> KeyOf:
    """A reader of natural keys over one transaction."""

    def key_of(type_number: int, row: bytes) -> Sequence[bytes]:
        kind = TYPE_BY_NUMBER.get(type_number)
        if kind is None or not kind.key:
            return ()
        table = table_of(kind)
        columns = [table.c[name] for name in kind.key]
        found = connection.execute(select(*columns).where(table.c.id == row)).first()
        if found is None or any(part is None for part in found):
            return ()
        key = tuple(bytes(part) for part in found)
        # A row that was stored under a foreign id keeps it.
        return key if kind.derived_id(*key) == row else ()

    return key_of
