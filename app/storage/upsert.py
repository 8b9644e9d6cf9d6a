"""The INSERT that can also update, in the words of the database at hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as sqlite_insert


def upsert(connection: Connection) -> Any:
    """The INSERT of this database that can also update."""
    if connection.dialect.name == "sqlite":
        return sqlite_insert
    from sqlalchemy.dialects.postgresql import insert  # a tenth of a start of the client, which never needs it

    return insert
