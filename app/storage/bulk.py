"""Many rows at once, without the toolkit's work per row: a first pull brings ten thousand.

On SQLite the driver gets plain tuples; on PostgreSQL the toolkit's own batching is as fast.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, bindparam, insert, select, text, update

Rows = Sequence[tuple[Any, ...]]
CHUNK = 500
"""Values in one IN list; SQLite and PostgreSQL both like it."""


def rows_where(
    connection: Connection, columns: Sequence[Column[Any]], key: Column[Any], values: Iterable[Any], also: str = "true"
) -> Rows:
    """`columns` of the rows of one table whose `key` is among `values` and for which the SQL condition `also` holds, as
    plain tuples of stored values.
    """
    wanted, found = list(values), list[tuple[Any, ...]]()
    names, table = ", ".join(f'"{column.name}"' for column in columns), key.table.description
    for start in range(0, len(wanted), CHUNK):
        chunk = tuple(wanted[start : start + CHUNK])
        if connection.dialect.name == "sqlite":
            places = ", ".join("?" * len(chunk))
            query = f'SELECT {names} FROM "{table}" WHERE "{key.name}" IN ({places}) AND {also}'  # noqa: S608 - our own names
            found += connection.exec_driver_sql(query, chunk).cursor.fetchall()
        else:
            found += map(tuple, connection.execute(select(*columns).where(key.in_(chunk), text(also))).all())
    return found


def insert_many(connection: Connection, table: Table, columns: Sequence[str], rows: Rows) -> None:
    """Insert `rows`, whose values stand in the order of `columns`."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        names, places = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
        connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({names}) VALUES ({places})', list(rows))  # noqa: S608 - our own names
    else:
        connection.execute(insert(table), [dict(zip(columns, row, strict=True)) for row in rows])


def update_many(connection: Connection, table: Table, columns: Sequence[str], rows: Rows) -> None:
    """Set `columns` of the rows whose `id` stands behind the values."""
    if not rows:
        return
    if connection.dialect.name == "sqlite":
        changes = ", ".join(f'"{name}" = ?' for name in columns)
        connection.exec_driver_sql(f'UPDATE "{table.name}" SET {changes} WHERE id = ?', list(rows))  # noqa: S608 - our own names
    else:
        names = [*columns, "b_id"]
        statement = update(table).where(table.c.id == bindparam("b_id")).values({c: bindparam(c) for c in columns})
        connection.execute(statement, [dict(zip(names, row, strict=True)) for row in rows])
