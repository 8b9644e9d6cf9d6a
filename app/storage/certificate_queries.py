"""Hand-written reads around certificates."""

from __future__ import annotations

from sqlalchemy import Connection, select

from app.storage.tables import RECORD_TABLES

_CERTIFICATE = RECORD_TABLES["certificate"]


def serials(connection: Connection) -> list[str]:
    """The number of every certificate there ever was here, deleted ones too: none may be given twice."""
    return [serial or "" for serial in connection.scalars(select(_CERTIFICATE.c.serial))]
