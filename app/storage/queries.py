"""Long lists of any record type: opened, scrolled and searched at 100,000 rows.

A list is the order of its rows, as SQLite row numbers: eight bytes a row, read from an index without touching the rows.
A page then asks for its rows by number, wherever in the list it is.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping
from itertools import compress, islice

from msgspec import Struct
from sqlalchemy import Connection, Select, desc, func, select

from app.domain.record import Record, RecordType
from app.storage import search
from app.storage.bulk import CHUNK
from app.storage.list_order import ROW_NUMBER, ListOrder, kept_order, read_order
from app.storage.rows import record_of, table_of
from app.storage.search import first_column

LOOKED_UP = 1_000
"""So many matches are sooner looked up and sorted than picked out of the list."""
MANY = 3_000
"""Of more matches than this a search shows the first ones only."""
MOST_FOUND = 500
"""Rows it shows then; whoever has more matches types on."""
LOOKED_AT = 5_000
"""Rows whose texts are compared one by one when a word is everywhere, before the index is asked for all of them."""
_EVERYWHERE = 5
"""A word is everywhere when one row in so many has it."""


class RowList(Struct, frozen=True):
    """The order of a list at the moment it was opened."""

    kind: RecordType
    numbers: array[int]
    """Row numbers, first row first; only the first of them when a search matched too many."""


def open_list(
    connection: Connection,
    kind: RecordType,
    where: Mapping[str, object] | None = None,
    order: str = "",
    typed: str = "",
) -> RowList:
    """The rows of a type that are not deleted, whose fields equal `where` and whose texts match `typed`.

    `order` is a field name, with a minus in front for the other direction; without it the alphabet order of titles.
    Raises KeyError for an unknown field.
    """
    query, name = _query(kind, where, order), (kind.name, order, dict(where or {}))
    if not search.match_of(typed):
        return RowList(kind, read_order(connection, kind, query, name).numbers)
    matches = search.find_numbers(connection, kind, typed, MANY + 1)
    if len(matches) <= LOOKED_UP:
        return RowList(kind, _looked_up(connection, kind, query, matches))
    listed = kept_order(connection, kind, query, name)
    if len(matches) <= MANY:
        return RowList(kind, _picked(connection, listed, matches))
    most = None if where else MOST_FOUND
    numbers = _compared(connection, listed, typed, most)
    if numbers is None:
        numbers = _picked(connection, listed, search.find_numbers(connection, kind, typed), most)
    return RowList(kind, numbers)


def read_page(connection: Connection, rows: RowList, offset: int, limit: int) -> list[Record | None]:
    """The records at places `offset` to `offset + limit`; None for one that was deleted since the list was opened."""
    table = table_of(rows.kind)
    wanted = list(rows.numbers[offset : offset + limit])
    records: dict[int, Record] = {}
    for start in range(0, len(wanted), CHUNK):
        query = select(table, ROW_NUMBER).where(ROW_NUMBER.in_(wanted[start : start + CHUNK]))
        for row in connection.execute(query):
            if not row.deleted:
                records[row[-1]] = record_of(rows.kind, row)
    return [records.get(number) for number in wanted]


def count(connection: Connection, kind: RecordType, where: Mapping[str, object] | None = None) -> int:
    """Number of rows a list would have."""
    return connection.scalar(_query(kind, where, "").order_by(None).with_only_columns(func.count())) or 0


def _query(kind: RecordType, where: Mapping[str, object] | None, order: str) -> Select[tuple[object, ...]]:
    table = table_of(kind)
    query = select(table).where(table.c.deleted.is_(False))
    for name, value in (where or {}).items():
        query = query.where(table.c[name] == kind.by_name[name].kind.encode(value))
    if not order:
        return query.order_by(table.c.sort_key)
    column = table.c[kind.by_name[order.lstrip("-")].name]
    return query.order_by(desc(column) if order.startswith("-") else column, table.c.sort_key)


def _looked_up(
    connection: Connection, kind: RecordType, query: Select[tuple[object, ...]], matches: Collection[int]
) -> array[int]:
    """Few matches are looked up and sorted."""
    found = query.where(table_of(kind).c.id.in_(search.rows_of(matches))).with_only_columns(ROW_NUMBER)
    return array("q", first_column(connection.execute(found)))


def _picked(connection: Connection, listed: ListOrder, matches: set[int], most: int | None = None) -> array[int]:
    """The first `most` matches, picked out of the whole list."""
    indexed = listed.indexed(connection, 0, len(listed.numbers))
    return array("q", islice(compress(listed.numbers, map(matches.__contains__, indexed)), most))


def _compared(connection: Connection, listed: ListOrder, typed: str, most: int | None) -> array[int] | None:
    """The first `most` matches by the texts of the rows, one by one; None where that would take longer than the index
    takes to name all of them.
    """
    numbers = array("q")
    for start in range(0, min(LOOKED_AT, len(listed.numbers)), CHUNK):
        indexed = listed.indexed(connection, start, start + CHUNK)
        matches = search.matching(connection, typed, indexed)
        numbers.extend(compress(listed.numbers[start : start + CHUNK], map(matches.__contains__, indexed)))
        if most is not None and len(numbers) >= most:
            return numbers[:most]
        if len(numbers) * _EVERYWHERE < start + CHUNK:
            return None
    return numbers if len(listed.numbers) <= LOOKED_AT else None
