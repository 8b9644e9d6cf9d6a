"""Long lists of any record type: opened, scrolled and searched at 100,000 rows.

A list is the order of its rows, as SQLite row numbers: eight bytes a row, read from an index without touching the rows.
A page then asks for its rows by number, wherever in the list it is.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Connection, Select, desc, func, select

from app.domain.record import Record, RecordType
from app.storage import search
from app.storage.bulk import CHUNK
from app.storage.list_order import ROW_NUMBER, ListOrder, kept_order, read_order
from app.storage.rows import record_of, table_of
from app.storage.search import first_column

MOST_FOUND = 500
"""Rows a search shows; whoever has more matches types on."""
LOOKED_AT = 5_000
"""Rows whose texts are compared one by one when a word is everywhere, before the index is asked for all of them."""
_EVERYWHERE = 5
"""A word is everywhere when one row in so many has it."""


@dataclass(frozen=True, slots=True)
class RowList:
    """The order of a list at the moment it was opened."""

    kind: RecordType
    numbers: array[int]
    """Row numbers, first row first."""
    found: int
    """How many rows there are; more than `numbers` when a search matched too many."""


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
        numbers = read_order(connection, kind, query, name).numbers
        return RowList(kind, numbers, len(numbers))
    found = search.count_numbers(connection, kind, typed)
    if found <= search.RANKED:
        return _looked_up(connection, kind, query, typed)
    listed = kept_order(connection, kind, query, name)
    most = found if where else MOST_FOUND
    numbers = _walked(connection, listed, typed, most, is_everywhere=found * _EVERYWHERE > len(listed.numbers))
    return RowList(kind, numbers, len(numbers) if where else found)


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


def _looked_up(connection: Connection, kind: RecordType, query: Select[tuple[object, ...]], typed: str) -> RowList:
    """Few matches are looked up and sorted."""
    found = query.where(table_of(kind).c.id.in_(search.rows_that_match(kind, typed))).with_only_columns(ROW_NUMBER)
    numbers = array("q", first_column(connection.execute(found)))
    return RowList(kind, numbers, len(numbers))


def _walked(connection: Connection, listed: ListOrder, typed: str, most: int, is_everywhere: bool) -> array[int]:
    """Of many matches the first `most` are picked on the way through the list."""
    if is_everywhere:
        pairs = islice(listed.pairs(connection), LOOKED_AT)
        numbers = array("q")
        while len(numbers) < most and (chunk := list(islice(pairs, CHUNK))):
            matching = search.matching(connection, typed, [number for _, number in chunk])
            numbers.extend(row for row, number in chunk if number in matching)
        if len(numbers) >= most:
            return numbers[:most]
    matches = search.find_numbers(connection, listed.kind, typed)
    return array("q", islice((row for row, number in listed.pairs(connection) if number in matches), most))
