"""The order of a list, kept beside the connection that read it, so that a search while typing need not read it again.

It holds as long as nobody writes: SQLite tells by a number that changes with every commit of another connection, and
by a count of what this connection wrote itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, literal_column

from app.domain.record import RecordType
from app.storage import search
from app.storage.bulk import CHUNK
from app.storage.search import first_column

ROW_NUMBER: ColumnElement[int] = literal_column("rowid")
_HELD = "list_order"
_ID_BYTES = 16


class ListOrder:
    """Row numbers in the order of a list and, as far as anybody asked, their numbers in the search index."""

    def __init__(self, kind: RecordType, numbers: array[int], state: object) -> None:
        self.kind = kind
        self.numbers = numbers
        self.state = state
        self._ids = b""
        self._indexed = array("q")

    def pairs(self, connection: Connection) -> Iterator[tuple[int, int]]:
        """(row number, number in the search index) of every row, in order; the latter are worked out on the way."""
        if not self._ids:
            self._ids = self._read_ids(connection)
        for start in range(0, len(self.numbers), CHUNK):
            end = min(start + CHUNK, len(self.numbers))
            if start >= len(self._indexed):
                ids = (
                    self._ids[place : place + _ID_BYTES]
                    for place in range(start * _ID_BYTES, end * _ID_BYTES, _ID_BYTES)
                )
                self._indexed.extend(search.number_of(self.kind, row) for row in ids)
            yield from zip(self.numbers[start:end], self._indexed[start:end], strict=True)

    def _read_ids(self, connection: Connection) -> bytes:
        """The ids in order, from the index of ids: without touching the rows, which lie all over the file."""
        found = connection.exec_driver_sql(f"SELECT rowid, id FROM {self.kind.name}")  # noqa: S608 - a name of ours
        rows: Iterable[tuple[int, bytes]] = found.cursor  # type: ignore[assignment]
        ids = dict(rows)
        return b"".join(map(ids.__getitem__, self.numbers))


def read_order(connection: Connection, kind: RecordType, query: Select[Any], name: object) -> ListOrder:
    """Read the order of `query`, a list of `kind`, and keep it as `name` until another list is read."""
    numbers = array("q", first_column(connection.execute(query.with_only_columns(ROW_NUMBER))))
    made = ListOrder(kind, numbers, (name, *_version(connection)))
    connection.info[_HELD] = made
    return made


def kept_order(connection: Connection, kind: RecordType, query: Select[Any], name: object) -> ListOrder:
    """The order kept as `name`, read anew if somebody wrote meanwhile."""
    held = connection.info.get(_HELD)
    if isinstance(held, ListOrder) and held.state == (name, *_version(connection)):
        return held
    return read_order(connection, kind, query, name)


def _version(connection: Connection) -> tuple[int, int]:
    version = connection.exec_driver_sql("PRAGMA data_version").scalar_one()
    driver: Any = connection.connection.dbapi_connection
    return version, driver.total_changes
