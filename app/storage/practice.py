"""What a practice school needs of its database: to be made quickly, to look received, and to tell its deeds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from msgspec import Struct
from sqlalchemy import Connection, func, select, update

from app.domain.ids import Id
from app.storage import engine as engines
from app.storage import local, receipts
from app.storage.receipts import Receipt
from app.storage.store import Store
from app.storage.tables import change_log


class DeedRow(Struct, frozen=True):
    """One row that somebody wrote in the practice school."""

    type: int
    row: Id
    is_new: bool


@contextmanager
def hurried(store: Store) -> Iterator[None]:
    """Do not wait for the disk at every commit: a practice school half made in a power cut is made anew."""
    with engines.synchronous(store.writer, "OFF"):
        yield


def as_received(store: Store) -> None:
    """Let everything recorded so far stand as sent by others and taken over now; nothing waits to be sent."""
    now_ms, state = store.clock.now_ms(), store.clock.state()
    with store.transaction() as connection:
        connection.execute(update(change_log).values(state="foreign"))
        receipts.write(connection, Receipt(0, now_ms, "done", 0, 0, 0, 0, now_ms, ""))
        local.write(connection, "clock", [state.last_stamp, state.believed_ms, state.wall_ms, state.proven_ms])


def last_line(connection: Connection) -> int:
    """Number of the newest line of the change log."""
    return connection.scalar(select(func.max(change_log.c.n))) or 0


def rows_since(connection: Connection, line: int) -> list[DeedRow]:
    """What was written after a line of the change log, a row once for each time it was written."""
    query = select(change_log.c.type, change_log.c.row, change_log.c.old.is_(None)).where(change_log.c.n > line)
    return [DeedRow(number, Id(bytes(row)), bool(is_new)) for number, row, is_new in connection.execute(query)]
