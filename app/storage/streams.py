"""Streams of this copy: which are held, how far they were read, and reading one anew."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select, update

from app.domain.record import DELETED
from app.storage import cells as cell_store
from app.storage.packing import unpack
from app.storage.prints import row_chunks
from app.storage.seen import name_what_was_seen
from app.storage.tables import RECORD_TABLES, change_log, sync_mark, sync_parked, sync_row, sync_sent, sync_stream
from app.storage.upsert import upsert


@dataclass(frozen=True, slots=True)
class Held:
    """A stream this copy holds, and how far it was read."""

    stream: bytes
    cursor: int


def held_streams(connection: Connection) -> list[Held]:
    """The streams the server gave this device, in a fixed order."""
    query = select(sync_stream.c.stream, sync_stream.c.cursor).where(sync_stream.c.held).order_by(sync_stream.c.stream)
    return [Held(bytes(stream), cursor) for stream, cursor in connection.execute(query)]


def records_of(connection: Connection, streams: Iterable[bytes]) -> dict[str, set[tuple[object, ...]]]:
    """Every record of the named streams, by table, for comparing two copies."""
    wanted = list(streams)
    return {
        name: {tuple(row) for row in connection.execute(select(table).where(table.c.stream.in_(wanted)))}
        for name, table in RECORD_TABLES.items()
    }


def hold(connection: Connection, streams: Iterable[bytes]) -> None:
    """Begin to hold streams."""
    for stream in streams:
        statement = upsert(connection)(sync_stream).values(stream=stream, held=True)
        connection.execute(statement.on_conflict_do_update(index_elements=["stream"], set_={"held": True}))


def leave(connection: Connection, streams: Iterable[bytes]) -> None:
    """No longer follow streams; what is here stays readable."""
    for stream in streams:
        connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), {"held": False})


def reset_stream(connection: Connection, stream: bytes) -> None:
    """Forget what the server said about a stream, so that it is read from its beginning; the tables keep showing it."""
    connection.execute(
        update(sync_row).where(sync_row.c.stream == stream), {"registers": None, "shadow": None, "print": 0}
    )
    connection.execute(delete(sync_mark).where(sync_mark.c.stream == stream))
    connection.execute(delete(sync_parked).where(sync_parked.c.stream == stream))
    statement = update(sync_stream).where(sync_stream.c.stream == stream)
    connection.execute(statement, {"cursor": 0, "fingerprint": 0, "rereading": True})


def offer_again(connection: Connection) -> None:
    """A restored server may have lost what it had acknowledged: all of it waits again until a mark is seen to cover it.

    The numbers by which the changes told what their authors had seen are the lost ones, so they name it one by one.
    """
    connection.execute(delete(sync_sent))
    connection.execute(update(change_log).where(change_log.c.state == "absorbed"), {"state": "pending"})
    name_what_was_seen(connection)


def drop_unfounded(connection: Connection, stream: bytes) -> None:
    """End of reading a stream anew: what neither the server nor a waiting change speaks for is no longer shown."""
    for chunk in row_chunks(connection, stream):
        waiting = _waiting(connection, chunk)
        cells = cell_store.load(connection, chunk, stream)
        gone = []
        for row in cells.values():
            own = waiting.get(row.row, set())
            if row.registers.born is None and not own:
                gone.append(row)
                continue
            numbers = [DELETED] if row.kind is None else [DELETED, *row.kind.by_number]
            for number in numbers:
                if row.registers.get(number) is None and number not in own:
                    row.show(number, row.default(number))
        kept = [row for row in cells.values() if row not in gone]
        cell_store.store(connection, kept)
        cell_store.remove(connection, gone)
    connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), {"rereading": False})


def _waiting(connection: Connection, rows: Iterable[bytes]) -> dict[bytes, set[int]]:
    query = select(change_log.c.row, change_log.c.fields).where(
        change_log.c.row.in_(list(rows)), change_log.c.state == "pending"
    )
    waiting: dict[bytes, set[int]] = {}
    for row, fields in connection.execute(query):
        waiting.setdefault(bytes(row), set()).update(int(number) for number in unpack(fields))
    return waiting
