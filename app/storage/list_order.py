"""The order of a list, kept beside the connection that read it, so that a search while typing need not read it again.

It holds as long as nobody writes: SQLite tells by a number that changes with every commit of another connection, and
by a count of what this connection wrote itself.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, literal_column

from app.domain.record import RecordType
from app.storage import search
from app.storage.bulk import CHUNK
from app.storage.search import first_column

ROW_NUMBER: ColumnElement[int] = literal_column("rowid")
_HELD = "list_order"


class ListOrder:
    """Row numbers in the order of a list and, as far as anybody asked, their numbers in the search index."""

    def __init__(self, kind: RecordType, numbers: array[int], state: object) -> None:
        self.kind = kind
        self.numbers = numbers
        self.state = state
        self._indexed = array("q")

    def indexed(self, connection: Connection, start: int, end: int) -> array[int]:
        """The numbers in the search index of the rows from `start` to `end`; worked out as far as anybody asked."""
        missing = self.numbers[len(self._indexed) : end]
        if missing:
            ids = self._read_ids(connection, missing)
            self._indexed.extend(search.numbers_of(self.kind, map(ids.__getitem__, missing)))
        return self._indexed[start:end]

    def _read_ids(self, connection: Connection, numbers: array[int]) -> dict[int, bytes]:
        """The ids of rows; of many from the index of ids alone, because the rows lie all over the file."""
        query = f"SELECT rowid, id FROM {self.kind.name}"  # noqa: S608 - a name of ours
        if len(numbers) <= CHUNK:
            query += f" WHERE rowid IN ({','.join(map(str, numbers))})"
        rows: Iterable[tuple[int, bytes]] = connection.exec_driver_sql(query).cursor  # type: ignore[assignment]
        return dict(rows)


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
