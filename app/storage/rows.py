"""Rows of record tables as number → wire value, the form that capture, merge and wire share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, bindparam, select, update

from app.domain.catalogue import BELONGS, TYPE_BY_NAME
from app.domain.kinds import Wire
from app.domain.record import DELETED, Record, RecordType
from app.domain.text import sort_key
from app.storage.bulk import insert_many, rows_where, update_where
from app.storage.tables import RECORD_TABLES, sync_row

Values = dict[int, Wire]


def table_of(kind: RecordType) -> Table:
    """The table of a record type."""
    return RECORD_TABLES[kind.name]


def values_of(kind: RecordType, row: Any) -> Values:
    """A fetched row (id, stream, deleted, sort_key, fields…) as values; deletion stands under its own number."""
    values: Values = {spec.number: row[index] for index, spec in enumerate(kind.fields, start=4)}
    values[DELETED] = int(row[2])
    return values


def fetch(connection: Connection, kind: RecordType, ids: Iterable[bytes]) -> dict[bytes, Values]:
    """The values of the rows that exist among `ids`."""
    table = table_of(kind)
    numbers = (DELETED, *(spec.number for spec in kind.fields))
    columns = [table.c.id, table.c.deleted, *(table.c[spec.name] for spec in kind.fields)]
    found: dict[bytes, Values] = {}
    for row, *values in rows_where(connection, columns, table.c.id, ids):
        found[row] = dict(zip(numbers, values, strict=True))
        found[row][DELETED] = int(found[row][DELETED])  # type: ignore[arg-type]
    return found


def stored_row(connection: Connection, kind: RecordType, row: bytes) -> Row[Any] | None:
    """The row as it is fetched, a deleted one as well; None for an unknown id."""
    return connection.execute(_by_id(kind), {"asked": row}).first()


@cache  # making a statement anew takes the toolkit longer than running it
def _by_id(kind: RecordType) -> Select[Any]:
    table = table_of(kind)
    return select(table).where(table.c.id == bindparam("asked"))


def record_of(kind: RecordType, row: Any) -> Record:
    """A fetched row as the record people see."""
    return kind.decode(bytes(row[0]), values_of(kind, row))


def parents_of(connection: Connection, record: Record) -> tuple[Record, ...]:
    """What `record` belongs to, the nearest first, as far as this copy has it."""
    found: list[Record] = []
    while (parent := _nearest(record)) is not None:
        to = TYPE_BY_NAME.get(record.record_type.by_name[parent].to or "")
        row = getattr(record, parent)
        values = fetch(connection, to, [row]).get(row) if to is not None else None
        if to is None or values is None:
            break
        record = to.decode(row, values)
        found.append(record)
    return tuple(found)


def _nearest(record: Record) -> str | None:
    """The reference that says what the record belongs to."""
    names = BELONGS.get(record.record_type.name, (record.record_type.parent,))
    return next((name for name in names if name is not None and getattr(record, name) is not None), None)


def sort_key_of(kind: RecordType, values: Mapping[int, Wire]) -> str:
    """The stored sort key: the title fields in Kazakh alphabet order; empty for types without a title."""
    title = " ".join([str(values.get(number) or "") for number in _title_of(kind)])
    return sort_key(title) if title.strip() else ""


@cache
def _title_of(kind: RecordType) -> tuple[int, ...]:
    return tuple(kind.by_name[name].number for name in kind.title)


def insert_rows(
    connection: Connection, kind: RecordType, rows: Iterable[tuple[bytes, bytes, Values]], *, listed: bool = True
) -> None:  # fmt: skip
    """Insert complete rows (id, stream, values); values may leave out fields that have their default. Rows that are not
    `listed` get no sort key.
    """
    columns = ("id", "stream", "deleted", "sort_key", *(spec.name for spec in kind.fields))
    numbers, defaults = [spec.number for spec in kind.fields], [spec.wire_default for spec in kind.fields]
    parameters = [
        (
            row,
            stream,
            bool(values.get(DELETED)),
            sort_key_of(kind, values) if listed else "",
            *map(values.get, numbers, defaults),
        )
        for row, stream, values in rows
    ]
    insert_many(connection, table_of(kind), columns, parameters)


def update_row(connection: Connection, kind: RecordType, row: bytes, values: Values, changed: Iterable[int]) -> None:
    """Write the `changed` fields of a row whose complete values are `values`."""
    changes: dict[str, Any] = {"sort_key": sort_key_of(kind, values)}
    for number in changed:
        if number == DELETED:
            changes["deleted"] = bool(values.get(DELETED))
        elif number in kind.by_number:
            changes[kind.by_number[number].name] = values.get(number)
    update_where(connection, changes, table_of(kind).c.id, [row])


def align_streams(connection: Connection, kind: RecordType, rows: Iterable[bytes]) -> int:
    """Let the table name the stream under which the exchange knows each of `rows`; answers how many did not."""
    table, wrong = table_of(kind), 0
    columns = (sync_row.c.id, sync_row.c.stream)
    known: dict[bytes, bytes] = dict(rows_where(connection, columns, sync_row.c.id, rows))
    for row, stream in rows_where(connection, (table.c.id, table.c.stream), table.c.id, known):
        if stream != known[row]:
            connection.execute(update(table).where(table.c.id == row), {"stream": known[row]})
            wrong += 1
    return wrong
