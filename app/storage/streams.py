"""Streams of this copy: which are held, how far they were read, and reading one anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from sqlalchemy import Column, Connection, Table, delete, select, update

from app.domain.record import DELETED
from app.storage import cells as cell_store
from app.storage.cells import Cells
from app.storage.first_load import Load, load_in
from app.storage.leaving import forget_rows
from app.storage.packing import unpack
from app.storage.prints import row_chunks
from app.storage.seen import name_what_was_seen
from app.storage.tables import (
    IS_PENDING,
    RECORD_TABLES,
    change_log,
    sync_mark,
    sync_parked,
    sync_row,
    sync_sent,
    sync_stream,
)
from app.storage.upsert import upsert


class Held(Struct, frozen=True):
    """A stream this copy holds, and how far it was read."""

    stream: bytes
    cursor: int
    scope: bytes = b""
    """The name of what this copy may see of it; empty for all of it."""
    load: Load | None = None
    """How far back it has come, where it is read newest first."""


def held_streams(connection: Connection) -> list[Held]:
    """The streams the server gave this device, in a fixed order."""
    place = sync_stream.c
    query = select(place.stream, place.cursor, place.scope, place.load).where(place.held).order_by(place.stream)
    return [
        Held(bytes(stream), cursor, bytes(scope or b""), load_in(load))
        for stream, cursor, scope, load in connection.execute(query)
    ]


def records_of(connection: Connection, streams: Iterable[bytes]) -> dict[str, set[tuple[object, ...]]]:
    """Every record of the named streams, by table, for comparing two copies."""
    wanted = list(streams)
    return {
        name: {tuple(row) for row in connection.execute(select(*compared(table)).where(table.c.stream.in_(wanted)))}
        for name, table in RECORD_TABLES.items()
    }


def compared(table: Table) -> list[Column[Any]]:
    """The columns in which two copies agree: all but the place in a list, which a server does not keep."""
    return [column for column in table.c if column.name != "sort_key"]


def hold(connection: Connection, streams: Iterable[bytes]) -> None:
    """Begin to hold streams."""
    held = {"held": True, "narrowed": False}
    for stream in streams:
        statement = upsert(connection)(sync_stream).values(stream=stream, **held)
        connection.execute(statement.on_conflict_do_update(index_elements=["stream"], set_=held))


def leave(connection: Connection, streams: Iterable[bytes]) -> None:
    """No longer follow streams; `leaving.drop_left` takes them away once everything of them was handed in."""
    for stream in streams:
        values = {"held": False, "narrowed": True, "scope": None}
        connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), values)


def see(connection: Connection, stream: bytes, scope: bytes, anew: bool) -> None:
    """Keep the name of what this copy may see of a stream; `anew`: look at it from its beginning."""
    if anew:
        reset_stream(connection, stream)
    values = {"scope": scope or None} | ({"narrowed": True} if anew else {})
    connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), values)


def reset_stream(connection: Connection, stream: bytes) -> None:
    """Forget what the server said about a stream, so that it is read from its beginning; the tables keep showing it."""
    connection.execute(
        update(sync_row).where(sync_row.c.stream == stream), {"registers": None, "shadow": None, "print": 0}
    )
    connection.execute(delete(sync_mark).where(sync_mark.c.stream == stream))
    connection.execute(delete(sync_parked).where(sync_parked.c.stream == stream))
    statement = update(sync_stream).where(sync_stream.c.stream == stream)
    connection.execute(statement, {"cursor": 0, "fingerprint": 0, "rereading": True, "load": None})


def offer_again(connection: Connection) -> None:
    """A restored server may have lost what it had acknowledged: all of it waits again until a mark is seen to cover it.

    The numbers by which the changes told what their authors had seen are the lost ones, so they name it one by one.
    """
    connection.execute(delete(sync_sent))
    connection.execute(update(change_log).where(change_log.c.state == "absorbed"), {"state": "pending"})
    name_what_was_seen(connection)


def end_rereading(connection: Connection, stream: bytes) -> list[Cells]:
    """After a stream was read anew to its head: what neither the server nor a waiting change speaks for is no longer
    shown. Answers the rows that went.
    """
    query = select(sync_stream.c.rereading, sync_stream.c.narrowed).where(sync_stream.c.stream == stream)
    place = connection.execute(query).first()
    if place is None or not place.rereading:
        return []
    gone: list[Cells] = []
    for chunk in row_chunks(connection, stream):
        waiting = _waiting(connection, chunk)
        cells = cell_store.load(connection, chunk, stream)
        unfounded = [row for row in cells.values() if row.registers.born is None and not waiting.get(row.row)]
        kept = [row for row in cells.values() if row not in unfounded]
        for row in kept:
            numbers = [DELETED] if row.kind is None else [DELETED, *row.kind.by_number]
            for number in numbers:
                if row.registers.get(number) is None and number not in waiting.get(row.row, set()):
                    row.show(number, row.default(number))
        cell_store.store(connection, kept)
        cell_store.remove(connection, unfounded)
        gone += unfounded
    if place.narrowed:
        forget_rows(connection, gone)
    values = {"rereading": False, "narrowed": False}
    connection.execute(update(sync_stream).where(sync_stream.c.stream == stream), values)
    return gone


def _waiting(connection: Connection, rows: Iterable[bytes]) -> dict[bytes, set[int]]:
    query = select(change_log.c.row, change_log.c.fields).where(change_log.c.row.in_(list(rows)), IS_PENDING)
    waiting: dict[bytes, set[int]] = {}
    for row, fields in connection.execute(query):
        waiting.setdefault(bytes(row), set()).update(int(number) for number in unpack(fields))
    return waiting
