"""Files whose last record may have gone: left behind with a school, or erased with a record.

A file goes when no record here speaks of its content any more. A removed record still speaks, for it can be brought
back; and two records with the same content share one file, which stays as long as one of them does.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from contextlib import AbstractContextManager, suppress
from typing import Any, Protocol

from sqlalchemy import Column, Connection, delete, select

from app.domain.catalogue import TYPE_BY_NAME
from app.storage import local
from app.storage.packing import unpack
from app.storage.partial_files import PartialFiles
from app.storage.tables import RECORD_TABLES, change_log, sync_file, sync_row

CONTENT = {"attachment": "sha256", "portfolio": "checksum", "portfolio_file": "sha256"}
"""Types of records that speak of a file → the field that holds its hash."""
HASH_FIELDS = {TYPE_BY_NAME[name].number: TYPE_BY_NAME[name].by_name[field].number for name, field in CONTENT.items()}
"""The same in numbers."""
_NOTED = "left_files"
"""Local value: hashes of files whose last record may have gone."""


class Noted(Protocol):
    """A database that keeps notes of such files: that of a profile or of a server."""

    def reading(self) -> AbstractContextManager[Connection]:
        """One consistent view."""

    def transaction(self) -> AbstractContextManager[Connection]:
        """One writing transaction."""


def note_left(connection: Connection, digests: Iterable[object]) -> None:
    """Note files of which a record spoke that goes with this transaction."""
    found = {str(digest) for digest in digests if digest}
    if found:
        local.write(connection, _NOTED, sorted({*local.read(connection, _NOTED, []), *found}))


def hashes_in(connection: Connection, rows: Collection[bytes]) -> set[object]:
    """The hashes that `rows` name: in their tables, behind a change of this machine, and in the history."""
    found: set[object] = set()
    for column in _columns():
        found |= set(connection.scalars(select(column).where(column.table.c.id.in_(rows))))
    hidden = select(sync_row.c.type, sync_row.c.shadow).where(sync_row.c.id.in_(rows))
    written = select(change_log.c.type, change_log.c.fields, change_log.c.old).where(change_log.c.row.in_(rows))
    for query in (hidden, written):
        for number, *packed in connection.execute(query):
            found |= {_hash_in(number, bytes(data)) for data in packed if data and number in HASH_FIELDS}
    return found


def _hash_in(number: int, packed: bytes) -> object:
    """What the packed fields of a row name; what is damaged names nothing."""
    with suppress(ValueError, AttributeError):
        return unpack(packed).get(HASH_FIELDS[number])
    return None


def let_go(store: Noted, parts: PartialFiles) -> int:
    """Take away the noted files that nothing here speaks of any more; gives how many."""
    with store.reading() as connection:
        noted: list[str] = local.read(connection, _NOTED, [])
        gone = sorted(set(noted) - _spoken(connection, noted))
    for digest in gone:
        parts.drop(digest)
        parts.files.remove(digest)
    if noted:
        with store.transaction() as connection:
            still = [digest for digest in local.read(connection, _NOTED, []) if digest not in noted]
            local.write(connection, _NOTED, still)
            connection.execute(delete(sync_file).where(sync_file.c.hash.in_(gone)))
    return len(gone)


def _spoken(connection: Connection, digests: Collection[str]) -> set[str]:
    return {digest for column in _columns() for digest in connection.scalars(select(column).where(column.in_(digests)))}


def _columns() -> list[Column[Any]]:
    """Where records name files."""
    return [RECORD_TABLES[name].c[field] for name, field in CONTENT.items()]
