"""Long lists of any record type: opened, scrolled and searched at 100,000 rows.

A list is the order of its rows, as SQLite row numbers: eight bytes a row, read from an index without touching the rows.
A page then asks for its rows by number, wherever in the list it is.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Select, desc, func, literal_column, select

from app.domain.record import Record, RecordType
from app.storage import search
from app.storage.rows import CHUNK, record_of, table_of
from app.storage.search import first_column

MOST_FOUND = 500
"""Rows a search shows; whoever has more matches types on."""

_ROW_NUMBER: ColumnElement[int] = literal_column("rowid")


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
    if search.match_of(typed):
        return _searched(connection, kind, _query(kind, where, order), typed, is_whole=not where)
    query = _query(kind, where, order)
    numbers = array("q", first_column(connection.execute(query.with_only_columns(_ROW_NUMBER))))
    return RowList(kind, numbers, len(numbers))


def read_page(connection: Connection, rows: RowList, offset: int, limit: int) -> list[Record | None]:
    """The records at places `offset` to `offset + limit`; None for one that was deleted since the list was opened."""
    table = table_of(rows.kind)
    wanted = list(rows.numbers[offset : offset + limit])
    records: dict[int, Record] = {}
    for start in range(0, len(wanted), CHUNK):
        query = select(table, _ROW_NUMBER).where(_ROW_NUMBER.in_(wanted[start : start + CHUNK]))
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


def _searched(
    connection: Connection, kind: RecordType, query: Select[tuple[object, ...]], typed: str, is_whole: bool
) -> RowList:
    """Few matches are looked up and sorted; of many, the first in the order of the list are picked on the way."""
    matches = search.find_numbers(connection, kind, typed)
    table = table_of(kind)
    if len(matches) <= search.RANKED:
        found = query.where(table.c.id.in_(search.rows_that_match(kind, typed))).with_only_columns(_ROW_NUMBER)
        numbers = array("q", first_column(connection.execute(found)))
        return RowList(kind, numbers, len(numbers))
    numbers = array("q")
    for row, number in connection.execute(query.with_only_columns(table.c.id, _ROW_NUMBER)):
        if search.number_of(kind, bytes(row)) in matches:
            numbers.append(number)
            if is_whole and len(numbers) == MOST_FOUND:
                return RowList(kind, numbers, len(matches))
    return RowList(kind, numbers, len(numbers))
