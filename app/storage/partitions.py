"""Tables that PostgreSQL keeps in parts by stream; SQLite knows nothing of it.

Every question names its stream, so it touches one part. What grows for ever stays in pieces that can be cleaned and
copied one by one, and the column to distribute by, should one machine not be enough, is the same.
"""

from __future__ import annotations

import re

from sqlalchemy import DDL, Index, PrimaryKeyConstraint, Table, event

PARTS = 16
_NAME = re.compile(r"_p\d\d$")


def by_stream(table: Table) -> Table:
    """Keep `table`, whose key begins with the stream, in parts."""
    table.dialect_options["postgresql"]["partition_by"] = "HASH (stream)"
    for part in range(PARTS):
        statement = (
            f"CREATE TABLE {table.name}_p{part:02} PARTITION OF {table.name}"
            f" FOR VALUES WITH (MODULUS {PARTS}, REMAINDER {part})"
        )
        event.listen(table, "after_create", DDL(statement).execute_if(dialect="postgresql"))  # type: ignore[no-untyped-call]
    return table


def key_by_stream(table: Table) -> None:
    """Let the key of a table whose rows are known by their ids begin with the stream; the id alone has an index."""
    for column in list(table.primary_key):
        column.primary_key = False
    table.append_constraint(PrimaryKeyConstraint(table.c.stream, table.c.id))
    for index in [index for index in table.indexes if list(index.columns) == [table.c.stream]]:
        table.indexes.remove(index)  # the key does what it did
    Index(f"ix_{table.name}_id", table.c.id)


def is_part(name: str) -> bool:
    """Whether a table of this name is a part of another one."""
    return _NAME.search(name) is not None
