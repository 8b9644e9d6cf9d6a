"""Whether there is anything yet: none, one or more records of a few types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, func, select

from app.storage.tables import RECORD_TABLES

_ENOUGH = 2


def rows_of(connection: Connection, types: Iterable[str]) -> Mapping[str, int]:
    """Number of records by type, counted no further than two."""
    found = {}
    for name in types:
        table = RECORD_TABLES[name]
        some = select(table.c.id).where(table.c.deleted.is_(False)).limit(_ENOUGH).subquery()
        found[name] = connection.scalar(select(func.count()).select_from(some)) or 0
    return found
