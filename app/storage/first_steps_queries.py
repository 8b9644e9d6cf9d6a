"""Whether there is anything yet: none, one or more records of a few types, and a server."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, text

from app.storage.tables import RECORD_TABLES, local_value

SERVER = "server"
"""Name under which the server is counted, and the local value that holds it."""
_ENOUGH = 2


def beginnings(connection: Connection, types: Iterable[str]) -> Mapping[str, int]:
    """Number of records by type, counted no further than two, and of servers, in one statement.

    It is written out: eight small selects took longer to put together than all else that the start page asks.
    """
    counts = [
        f"SELECT '{name}', count(*) FROM (SELECT 1 FROM {RECORD_TABLES[name].name} WHERE deleted IS 0 LIMIT {_ENOUGH})"  # noqa: S608 - names of our own tables
        for name in types
    ]
    counts.append(f"SELECT '{SERVER}', count(*) FROM {local_value.name} WHERE key = '{SERVER}'")  # noqa: S608 - the same
    return {name: number for name, number in connection.execute(text(" UNION ALL ".join(counts)))}  # noqa: C416 - rows are no pairs
