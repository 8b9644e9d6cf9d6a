"""Taking the words of erased records out of every place of a database where they once stood.

The record itself stays as an id with nothing in it, so that nobody brings it back. Deleted bytes linger in free pages,
in the index and in the write-ahead log; `compact` writes a file anew without them. What stands outside of the database
is the matter of `app.storage.traces`.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, func, select, update
from sqlalchemy.exc import DatabaseError

from app.domain.ids import Id
from app.domain.record import ERASED
from app.storage import engine as engines
from app.storage import local
from app.storage.left_files import HASH_FIELDS, hashes_in, note_left
from app.storage.packing import pack, unpack
from app.storage.server_tables import server_log
from app.storage.tables import RECORD_TABLES, change_log, draft, sync_parked, sync_row

_LINGERS = "erased_lingers"


def forget_words(connection: Connection, rows: Iterable[bytes]) -> None:
    """Blank what the history, drafts and entries set aside hold of `rows`, and note the files that only they spoke of;
    changes that wait become empty ones.
    """
    wanted = list(rows)
    if not wanted:
        return
    note_left(connection, hashes_in(connection, wanted))
    values = {"fields": pack({}), "old": None, "facts": None, "batch": ""}
    connection.execute(update(change_log).where(change_log.c.row.in_(wanted)), values)
    connection.execute(delete(draft).where(draft.c.row.in_(wanted)))
    connection.execute(delete(sync_parked).where(sync_parked.c.row.in_(wanted)))
    note_lingering(connection)


def forget_log(connection: Connection, stream: bytes, row: bytes) -> None:
    """Blank what a server's log holds of a row, and note the files it spoke of. Numbers and digests stay: duplicates
    are still known.
    """
    here = (server_log.c.stream == stream) & (server_log.c.row == row)
    lines = select(server_log.c.seq, server_log.c.type, server_log.c.payload).where(here)
    for seq, number, payload in connection.execute(lines).all():
        cursor, deps, blind, _batch, fields = unpack(bytes(payload))
        note_left(connection, [fields.get(HASH_FIELDS.get(number))])
        line = update(server_log).where(server_log.c.stream == stream, server_log.c.seq == seq)
        connection.execute(line, {"payload": pack([cursor, deps, blind, "", {}]), "clean": False, "facts": None})


def note_lingering(connection: Connection) -> None:
    """Erased words may still stand in free parts of the database and outside of it, once this is committed."""
    local.write(connection, _LINGERS, lingering(connection) + 1)


def is_erased(connection: Connection, row: bytes) -> bool:
    """Whether this copy has heard that a row was erased."""
    packed = connection.scalar(select(sync_row.c.ext).where(sync_row.c.id == row))
    return bool(packed and unpack(bytes(packed)).get(ERASED))


def erased_in(database: Path) -> list[Id]:
    """Every row that was erased in a SQLite file that nobody has open; of one that cannot be read nobody knows."""
    if not database.is_file():
        return []
    kept = select(sync_row.c.id, sync_row.c.ext).where(sync_row.c.ext.is_not(None))
    engine = engines.reader(database)
    try:
        with engine.connect() as connection:
            rows = connection.execute(kept).all()
        return [Id(bytes(row)) for row, packed in rows if unpack(bytes(packed)).get(ERASED)]
    except (DatabaseError, ValueError):
        return []
    finally:
        engine.dispose()


def lingering(connection: Connection) -> int:
    """How many erasures may have left words in free parts of the file or outside of it."""
    return int(local.read(connection, _LINGERS, 0))


def note_cleared(connection: Connection, known: int) -> None:
    """Nothing of these erasures lingers any more, unless others came meanwhile."""
    if lingering(connection) == known:
        local.forget(connection, _LINGERS)


def compact(writer: Engine) -> bool:
    """Write a SQLite file anew without what was deleted from it; outside any transaction.

    False if somebody who reads kept the log from being emptied.
    """
    with closing(writer.raw_connection()) as raw, closing(raw.cursor()) as cursor:
        cursor.execute("INSERT INTO search_text (search_text) VALUES ('optimize')")
        cursor.execute("VACUUM")
        is_busy, *_ = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    return not is_busy


def people_named(connection: Connection, words: Iterable[str]) -> list[tuple[bytes, str, bytes]]:
    """People of a server whose names hold every word: id, name, school."""
    table = RECORD_TABLES["person"]
    name = table.c.surname + " " + func.coalesce(table.c.given_name, "") + " " + func.coalesce(table.c.patronymic, "")
    query = select(table.c.id, name, table.c.stream).where(*(name.contains(word, autoescape=True) for word in words))
    return [(bytes(row), full.strip(), bytes(school)) for row, full, school in connection.execute(query.limit(50))]
