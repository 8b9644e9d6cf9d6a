"""Taking the words of erased records out of every place of a database where they once stood.

The record itself stays as an id with nothing in it, so that nobody brings it back. Deleted bytes linger in free pages,
in the index and in the write-ahead log; `compact` writes the file anew without them.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing

from sqlalchemy import Connection, Engine, delete, func, select, update

from app.storage import local
from app.storage.packing import pack, unpack
from app.storage.server_tables import server_log
from app.storage.tables import RECORD_TABLES, change_log, draft, sync_parked

_LINGERS = "erased_lingers"


def forget_words(connection: Connection, rows: Iterable[bytes]) -> None:
    """Blank what the history, drafts and entries set aside hold of `rows`; changes that wait become empty ones."""
    wanted = list(rows)
    if not wanted:
        return
    values = {"fields": pack({}), "old": None, "facts": None, "batch": ""}
    connection.execute(update(change_log).where(change_log.c.row.in_(wanted)), values)
    connection.execute(delete(draft).where(draft.c.row.in_(wanted)))
    connection.execute(delete(sync_parked).where(sync_parked.c.row.in_(wanted)))
    local.write(connection, _LINGERS, True)


def forget_log(connection: Connection, stream: bytes, row: bytes) -> None:
    """Blank what a server's log holds of a row. Numbers and digests stay: duplicates are still known."""
    here = (server_log.c.stream == stream) & (server_log.c.row == row)
    for seq, payload in connection.execute(select(server_log.c.seq, server_log.c.payload).where(here)).all():
        cursor, deps, blind, *_ = unpack(bytes(payload))
        line = update(server_log).where(server_log.c.stream == stream, server_log.c.seq == seq)
        connection.execute(line, {"payload": pack([cursor, deps, blind, "", {}]), "clean": False, "facts": None})
    local.write(connection, _LINGERS, True)


def lingers(connection: Connection) -> bool:
    """Whether erased words may still stand in free parts of the file."""
    return bool(local.read(connection, _LINGERS, False))


def compact(writer: Engine) -> None:
    """Write a SQLite file anew without what was deleted from it; outside any transaction."""
    with closing(writer.raw_connection()) as raw, closing(raw.cursor()) as cursor:
        cursor.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with writer.begin() as connection:
        local.forget(connection, _LINGERS)


def people_named(connection: Connection, words: Iterable[str]) -> list[tuple[bytes, str, bytes]]:
    """People of a server whose names hold every word: id, name, school."""
    table = RECORD_TABLES["person"]
    name = table.c.surname + " " + func.coalesce(table.c.given_name, "") + " " + func.coalesce(table.c.patronymic, "")
    query = select(table.c.id, name, table.c.stream).where(*(name.contains(word, autoescape=True) for word in words))
    return [(bytes(row), full.strip(), bytes(school)) for row, full, school in connection.execute(query.limit(50))]
