"""Many rows at once, without the toolkit's work per row: a first pull brings ten thousand.

On SQLite the driver gets plain tuples and a text that is made once; on PostgreSQL the rows are one statement, in which
every column is an array.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Select,
    Table,
    Text,
    TextClause,
    select,
    text,
    update,
)

_POSTGRES_TYPES: dict[type[Any], str] = {LargeBinary: "bytea", Text: "text", Boolean: "boolean", Integer: "bigint"}
Rows = Sequence[tuple[Any, ...]]
CHUNK = 500
"""Values in one IN list; SQLite and PostgreSQL both like it."""


def rows_of(connection: Connection, query: Select[Any], asked: Mapping[str, Any]) -> Iterable[tuple[Any, ...]]:
    """What a query of stored values finds, as plain tuples, one by one."""
    found = connection.execute(query, asked)
    if connection.dialect.name == "sqlite":
        rows: Iterable[tuple[Any, ...]] = found.cursor  # type: ignore[assignment]
        return rows
    return map(tuple, found)


def rows_where(
    connection: Connection, columns: Sequence[Column[Any]], key: Column[Any], values: Iterable[Any],
    also: str = "true", within: Sequence[ColumnElement[bool]] = (),
) -> Rows:  # fmt: skip
    """`columns` of the rows of one table whose `key` is among `values` and for which the SQL condition `also` holds, as
    plain tuples of stored values; `within` says to PostgreSQL in which part of the table they are.
    """
    wanted, found = list(values), list[tuple[Any, ...]]()
    names = tuple(column.name for column in columns)
    for start in range(0, len(wanted), CHUNK):
        chunk = tuple(wanted[start : start + CHUNK])
        if connection.dialect.name == "sqlite":
            query = _select(names, key.table.description, key.name, len(chunk), also)
            found += connection.exec_driver_sql(query, chunk).cursor.fetchall()
        else:
            found += map(tuple, connection.execute(select(*columns).where(key.in_(chunk), *within, text(also))).all())
    return found


def insert_many(connection: Connection, table: Table, columns: tuple[str, ...], rows: Rows) -> None:
    """Insert `rows`, whose values stand in the order of `columns`."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_insert(table.name, columns), list(rows))
    else:
        connection.execute(_insert_together(table, columns), _arrays(columns, rows))


def update_many(
    connection: Connection, table: Table, columns: tuple[str, ...], rows: Rows, streams: Sequence[bytes]
) -> None:
    """Set `columns` of the rows whose `id` stands behind the values; `streams` has the stream of each."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_update(table.name, columns, "id", 1), list(rows))
        return
    together: dict[bytes, list[tuple[Any, ...]]] = defaultdict(list)
    for row, stream in zip(rows, streams, strict=True):
        together[stream].append(row)
    for stream, some in together.items():
        values = _arrays((*columns, "id"), some)
        connection.execute(_update_together(table, columns), {**values, "within_": stream})


@cache
def _update_together(table: Table, columns: tuple[str, ...]) -> TextClause:
    """Many rows of one part in one statement: PostgreSQL would plan anew for each of them."""
    names = (*columns, "id")
    changes = ", ".join(f'"{name}" = new."{name}"' for name in columns)
    return text(
        f'UPDATE "{table.name}" SET {changes} FROM {_unnested(table, names)} AS new ({_names(names)})'  # noqa: S608 - our own names
        f' WHERE "{table.name}".stream = :within_ AND "{table.name}".id = new.id'
    )


@cache
def _insert_together(table: Table, columns: tuple[str, ...]) -> TextClause:
    return text(f'INSERT INTO "{table.name}" ({_names(columns)}) SELECT * FROM {_unnested(table, columns)}')  # noqa: S608 - our own names


def _unnested(table: Table, columns: tuple[str, ...]) -> str:
    """An array for each column, as the rows they are."""
    return f"unnest({', '.join(f'CAST(:{name} AS {_postgres_type(table.c[name])}[])' for name in columns)})"


def _arrays(columns: tuple[str, ...], rows: Rows) -> dict[str, list[Any]]:
    return dict(zip(columns, map(list, zip(*rows, strict=True)), strict=True))


def _postgres_type(column: Column[Any]) -> str:
    return next(name for kind, name in _POSTGRES_TYPES.items() if isinstance(column.type, kind))


def update_where(connection: Connection, changes: Mapping[str, Any], key: Column[Any], values: Collection[Any]) -> None:
    """Make the same `changes` in all rows of one table whose `key` is among `values`."""
    wanted = list(values)
    for start in range(0, len(wanted), CHUNK):
        chunk = wanted[start : start + CHUNK]
        if connection.dialect.name == "sqlite":
            statement = _update(key.table.description, tuple(changes), key.name, len(chunk))
            connection.exec_driver_sql(statement, (*changes.values(), *chunk))
        else:
            connection.execute(update(key.table).where(key.in_(chunk)), dict(changes))


@lru_cache(256)
def _select(columns: tuple[str, ...], table: str, key: str, count: int, also: str) -> str:
    return f'SELECT {_names(columns)} FROM "{table}" WHERE "{key}" IN ({_places(count)}) AND {also}'  # noqa: S608 - our own names


@lru_cache(256)
def _insert(table: str, columns: tuple[str, ...]) -> str:
    return f'INSERT INTO "{table}" ({_names(columns)}) VALUES ({_places(len(columns))})'  # noqa: S608 - our own names


@lru_cache(256)
def _update(table: str, columns: tuple[str, ...], key: str, count: int) -> str:
    changes = ", ".join(f'"{name}" = ?' for name in columns)
    return f'UPDATE "{table}" SET {changes} WHERE "{key}" IN ({_places(count)})'  # noqa: S608 - our own names


def _names(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


def _places(count: int) -> str:
    return ", ".join("?" * count)
