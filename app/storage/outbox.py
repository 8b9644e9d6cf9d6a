"""What this machine still has to send: the change log read as a queue, stream by stream, origin by origin."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from msgspec import Struct
from sqlalchemy import Connection, and_, bindparam, func, select, update

from app.domain.change import Op
from app.storage.bulk import rows_of
from app.storage.packing import unpack
from app.storage.tables import IS_PENDING, change_log, sync_mark, sync_sent
from app.storage.upsert import upsert

OWN = ("pending", "absorbed", "refused")
MAX_OPS = 600
MAX_BYTES = 128 * 1024


class Span(Struct, frozen=True):
    """Ops of one origin in one stream, by number."""

    stream: bytes
    origin: int
    first: int
    last: int


OP_COLUMNS = (
    change_log.c.stream, change_log.c.origin, change_log.c.seq, change_log.c.type, change_log.c.row, change_log.c.stamp,
    change_log.c.author, change_log.c.cursor, change_log.c.deps, change_log.c.blind, change_log.c.fields,
    change_log.c.batch,
)  # fmt: skip
"""What `op_of` reads, in its order."""
_FIELDS = OP_COLUMNS.index(change_log.c.fields) + 1
_NO_END = (1 << 63) - 1
_OWN_OPS = (
    select(change_log.c.tx, *OP_COLUMNS)
    .where(
        change_log.c.stream == bindparam("asked"), change_log.c.origin == bindparam("by"),
        change_log.c.seq >= bindparam("first"), change_log.c.seq <= bindparam("last"), change_log.c.state.in_(OWN),
    )
    .order_by(change_log.c.seq)
)  # fmt: skip


def op_of(line: Sequence[Any]) -> Op:
    """An op from its columns of the change log (`OP_COLUMNS`)."""
    stream, origin, seq, type_number, row, stamp, author, cursor, deps, blind, fields, batch = line
    seen = tuple((other, number) for other, number in unpack(deps)) if deps else ()
    return Op(stream, origin, seq, type_number, row, stamp, author, cursor, seen, blind, unpack(fields), batch)


def unsent_count(connection: Connection) -> int:
    """Changes the server has not acknowledged."""
    return connection.scalar(select(func.count()).where(IS_PENDING)) or 0


def waiting_streams(connection: Connection) -> set[bytes]:
    """The streams in which changes wait."""
    return {bytes(stream) for stream in connection.scalars(select(change_log.c.stream).where(IS_PENDING).distinct())}


def oldest_unsent_stamp(connection: Connection) -> int | None:
    """Stamp of the oldest change the server has not acknowledged."""
    oldest: int | None = connection.scalar(select(func.min(change_log.c.stamp)).where(IS_PENDING))
    return oldest


def batches(
    connection: Connection, passed_over: Collection[tuple[bytes, int, int, int]] = ()
) -> Iterator[list[Op]]:  # fmt: skip
    """Unsent ops cut into frames: one stream, one origin, no gap, whole transactions, a bounded size; without those
    `passed_over`, by stream, origin, first and last number.

    Oldest origins come first, so that what was seen arrives before what was made on top of it.
    """
    for span in _unsent_spans(connection):
        first = span.first
        for begin, end in sorted(each[2:] for each in passed_over if each[:2] == (span.stream, span.origin)):
            if first < begin:
                yield from _frames(connection, span, first, begin - 1)
            first = max(first, end + 1)
        yield from _frames(connection, span, first, _NO_END)


def _frames(connection: Connection, span: Span, first: int, last: int) -> Iterator[list[Op]]:
    asked = {"asked": span.stream, "by": span.origin, "first": first, "last": last}
    frame: list[Op] = []
    size, tx = 0, -1
    for line in rows_of(connection, _OWN_OPS, asked):
        full = len(frame) >= MAX_OPS or size >= MAX_BYTES
        if frame and full and line[0] != tx:
            yield frame
            frame, size = [], 0
        frame.append(op_of(line[1:]))
        size += len(line[_FIELDS])
        tx = line[0]
    if frame:
        yield frame


def acknowledged_spans(connection: Connection) -> list[Span]:
    """Own ops the server has, whose outcome this copy has not read yet."""
    query = (
        select(change_log.c.stream, change_log.c.origin, func.min(change_log.c.seq), sync_sent.c.op)
        .join(sync_sent, and_(sync_sent.c.stream == change_log.c.stream, sync_sent.c.origin == change_log.c.origin))
        .where(IS_PENDING, change_log.c.seq <= sync_sent.c.op)
        .group_by(change_log.c.stream, change_log.c.origin, sync_sent.c.op)
    )
    return [Span(bytes(stream), origin, first, last) for stream, origin, first, last in connection.execute(query)]


def note_sent(connection: Connection, absorbed: Iterable[tuple[bytes, int, int]]) -> None:
    """The server has the ops of (stream, origin) up to a number; fewer than it once said if it was restored since."""
    lines = [{"stream": stream, "origin": origin, "op": op} for stream, origin, op in absorbed]
    if lines:
        statement = upsert(connection)(sync_sent)
        statement = statement.on_conflict_do_update(
            index_elements=["stream", "origin"], set_={"op": statement.excluded.op}
        )
        connection.execute(statement, lines)


def sent_until(connection: Connection, stream: bytes, origin: int) -> int:
    """The last op of an origin that the server said to this copy it has."""
    query = select(sync_sent.c.op).where(sync_sent.c.stream == stream, sync_sent.c.origin == origin)
    return connection.scalar(query) or 0


def own_ops(connection: Connection, stream: bytes, origin: int, first: int, count: int) -> list[Op]:
    """Own ops by number, in order."""
    asked = {"asked": stream, "by": origin, "first": first, "last": first + count - 1}
    return [op_of(line[1:]) for line in rows_of(connection, _OWN_OPS, asked)]


def renumber(
    connection: Connection, stream: bytes, origin: int, first: int, new_origin: int, behind: int = 0
) -> int:  # fmt: skip
    """Give ops that were never taken in a new origin, from number `behind` + 1 on, because their own numbers are
    spent; answers the last number given.
    """
    query = (
        select(change_log.c.n)
        .where(
            change_log.c.stream == stream, change_log.c.origin == origin, change_log.c.seq >= first,
            IS_PENDING,
        )
        .order_by(change_log.c.seq)
    )  # fmt: skip
    lines = list(connection.scalars(query))
    for seq, n in enumerate(lines, start=behind + 1):
        values = {"origin": new_origin, "seq": seq, "code": None}
        connection.execute(update(change_log).where(change_log.c.n == n), values)
    return behind + len(lines)


def _unsent_spans(connection: Connection) -> list[Span]:
    """What waits, from the first op on that the server is not known to have: a refused one in front goes along."""
    query = (
        select(
            change_log.c.stream, change_log.c.origin, func.min(change_log.c.seq), func.max(change_log.c.seq),
            func.coalesce(func.max(sync_sent.c.op), 0), func.coalesce(func.max(sync_mark.c.op), 0),
        )
        .outerjoin(
            sync_sent, and_(sync_sent.c.stream == change_log.c.stream, sync_sent.c.origin == change_log.c.origin)
        )
        .outerjoin(
            sync_mark, and_(sync_mark.c.stream == change_log.c.stream, sync_mark.c.origin == change_log.c.origin)
        )
        .where(IS_PENDING)
        .group_by(change_log.c.stream, change_log.c.origin)
        .order_by(func.min(change_log.c.n))
    )  # fmt: skip
    spans = []
    for stream, origin, first, last, sent, mark in connection.execute(query):
        start = sent + 1 if first <= sent else min(first, max(sent, mark) + 1)
        if start <= last:
            spans.append(Span(bytes(stream), origin, start, last))
    return spans


WEIGHT = 24
"""What stands around the fields of an op, roughly, in bytes before they are packed."""


def unsent_weight(connection: Connection) -> int:
    """Bytes of everything that waits, before it is packed for the way."""
    total = 0
    for span in _unsent_spans(connection):
        query = select(func.count(), func.coalesce(func.sum(func.length(change_log.c.fields)), 0)).where(
            change_log.c.stream == span.stream, change_log.c.origin == span.origin,
            change_log.c.seq >= span.first, change_log.c.state.in_(OWN),
        )  # fmt: skip
        count, size = connection.execute(query).one()
        total += count * WEIGHT + size
    return total
