"""Whether there is anything yet: none, one or more records of a few types, and a server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, literal, select, union_all

from app.storage.tables import RECORD_TABLES, local_value

SERVER = "server"
"""Name under which the server is counted, and the local value that holds it."""
_ENOUGH = 2


def beginnings(connection: Connection, types: Iterable[str]) -> Mapping[str, int]:
    """Number of records by type, counted no further than two, and of servers, in one statement."""
    counts = [
        select(literal(name), func.count()).select_from(
            select(table.c.id).where(table.c.deleted.is_(False)).limit(_ENOUGH).subquery()
        )
        for name, table in ((name, RECORD_TABLES[name]) for name in types)
    ]
    counts.append(select(literal(SERVER), func.count()).where(local_value.c.key == SERVER))
    return {name: number for name, number in connection.execute(union_all(*counts))}  # noqa: C416 - rows are no pairs
