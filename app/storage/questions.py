"""What this device asked in envelopes and has not been answered yet, however long the answer takes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, delete, func, insert, select, update

from app.storage.packing import pack, unpack
from app.storage.streams import Held
from app.storage.tables import sync_question

KEEP = 200
ASKED, ANSWERED, OVERTAKEN = "asked", "answered", "overtaken"


class Question(Struct, frozen=True):
    """One envelope that left this device."""

    serial: int
    hash: bytes
    made_ms: int
    epoch: int
    ops: int
    """Changes it carries."""
    streams: tuple[Held, ...]
    state: str
    """`asked`, `answered`, or `overtaken` by news that are newer than any answer to it can be."""


def ask(
    connection: Connection, request_hash: bytes, made_ms: int, epoch: int, ops: int, streams: Sequence[Held]
) -> int:  # fmt: skip
    """Remember a question and answer its number; very old ones are forgotten."""
    made = insert(sync_question).values(
        hash=request_hash, made_ms=made_ms, epoch=epoch, ops=ops,
        streams=pack([[held.stream, held.cursor] for held in streams]), state=ASKED,
    )  # fmt: skip
    key = connection.execute(made).inserted_primary_key
    serial = 0 if key is None else int(key[0])
    connection.execute(delete(sync_question).where(sync_question.c.n <= serial - KEEP))
    return serial


def find(connection: Connection, request_hash: bytes) -> Question | None:
    """The question whose header has this hash."""
    return _question(connection.execute(select(sync_question).where(sync_question.c.hash == request_hash)).first())


def newest(connection: Connection) -> Question | None:
    """The last question that was asked."""
    return _question(connection.execute(select(sync_question).order_by(sync_question.c.n.desc()).limit(1)).first())


def answered_until(connection: Connection) -> int:
    """Number of the last question that needs no road any more; 0 if there is none."""
    query = select(func.max(sync_question.c.n)).where(sync_question.c.state != ASKED)
    return connection.scalar(query) or 0


def answer(connection: Connection, serial: int) -> None:
    """An answer was read: no answer to an earlier question can say anything newer."""
    connection.execute(update(sync_question).where(sync_question.c.n == serial), {"state": ANSWERED})
    earlier = (sync_question.c.n < serial, sync_question.c.state == ASKED)
    connection.execute(update(sync_question).where(*earlier), {"state": OVERTAKEN})


def overtake(connection: Connection) -> None:
    """The server itself answered, on the line: what was asked before is old news."""
    connection.execute(update(sync_question).where(sync_question.c.state == ASKED), {"state": OVERTAKEN})


def _question(row: Any) -> Question | None:
    if row is None:
        return None
    held = tuple(Held(bytes(stream), int(cursor)) for stream, cursor in unpack(row.streams))
    return Question(row.n, bytes(row.hash), row.made_ms, row.epoch, row.ops, held, row.state)
