"""The server's log: every op with the number its stream gave it. Numbers are dense, so a cursor never skips a change.

A stream's row in `sync_stream` is its counter: it is locked from the first op of a frame to the commit.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, func, or_, select, text, update

from app.domain.change import Mark, Op, origin_of
from app.domain.ids import Id
from app.domain.rules.scopes import WHOLE, Scope
from app.storage.bulk import CHUNK, insert_many, rows_of
from app.storage.packing import pack, unpack
from app.storage.server_tables import server_log, server_superseded
from app.storage.tables import sync_mark, sync_row, sync_stream
from app.storage.upsert import upsert

# What runs with every frame is made once; where a row may stand already as text, which the toolkit need not build anew.
_MAKE_STREAM = text("INSERT INTO sync_stream (stream) VALUES (:asked) ON CONFLICT DO NOTHING")
_POSITION = select(sync_stream.c.cursor, sync_stream.c.fingerprint).where(sync_stream.c.stream == bindparam("asked"))
_POSITIONS = select(sync_stream.c.stream, sync_stream.c.cursor, sync_stream.c.fingerprint).where(
    sync_stream.c.stream.in_(bindparam("asked", expanding=True))
)
_LOCKED_POSITION = _POSITION.with_for_update()
_ADVANCE = update(sync_stream).where(sync_stream.c.stream == bindparam("asked"))
_MARK = select(sync_mark.c.op).where(sync_mark.c.stream == bindparam("asked"), sync_mark.c.origin == bindparam("by"))
_PUT_MARK = text(
    "INSERT INTO sync_mark (stream, origin, op, at_seq) VALUES (:stream, :origin, :op, :at_seq)"
    " ON CONFLICT (stream, origin) DO UPDATE SET op = excluded.op, at_seq = excluded.at_seq"
    " WHERE excluded.op > sync_mark.op"
)
_MARKS = select(sync_mark).where(
    sync_mark.c.stream == bindparam("asked"),
    sync_mark.c.at_seq > bindparam("after"), sync_mark.c.at_seq <= bindparam("upto"),
)  # fmt: skip
_IS_SUPERSEDED = and_(
    server_superseded.c.stream == bindparam("asked"), server_superseded.c.origin == bindparam("by"),
    server_superseded.c.op >= bindparam("first"), server_superseded.c.op <= bindparam("last"),
)  # fmt: skip
_SUPERSEDED = select(server_superseded.c.op, server_superseded.c.row, server_superseded.c.field).where(_IS_SUPERSEDED)


class Line(NamedTuple):
    """One op and what became of it."""

    seq: int
    op: Op
    digest: bytes
    clean: bool
    code: str | None = None


class Position(NamedTuple):
    """Where a stream stands."""

    head: int
    fingerprint: int


def lock_stream(connection: Connection, stream: bytes) -> Position:
    """Take the stream for this transaction, making it if it is new."""
    connection.execute(_MAKE_STREAM, {"asked": stream})
    return Position(*connection.execute(_LOCKED_POSITION, {"asked": stream}).one())


def position(connection: Connection, stream: bytes) -> Position:
    """Where the stream stands; a stream nobody wrote stands at 0."""
    found = connection.execute(_POSITION, {"asked": stream}).first()
    return Position(*found) if found else Position(0, 0)


def positions(connection: Connection, streams: Iterable[bytes]) -> dict[bytes, Position]:
    """The same for many streams at once."""
    found = dict.fromkeys(streams, Position(0, 0))
    asked = list(found)
    for start in range(0, len(asked), CHUNK):
        lines = connection.execute(_POSITIONS, {"asked": asked[start : start + CHUNK]})
        found |= {bytes(stream): Position(head, fingerprint) for stream, head, fingerprint in lines}
    return found


def advance(connection: Connection, stream: bytes, head: int, fingerprint: int, marks: Iterable[Mark]) -> None:
    """Store the new head, fingerprint and marks of a stream."""
    connection.execute(_ADVANCE, {"asked": stream, "cursor": head, "fingerprint": fingerprint})
    put_marks(connection, marks)


def put_marks(connection: Connection, marks: Iterable[Mark]) -> None:
    """Store marks; a mark never goes back."""
    lines = [{"stream": m.stream, "origin": m.origin, "op": m.op, "at_seq": m.at_seq} for m in marks]
    if lines:
        connection.execute(_PUT_MARK, lines)


def mark_of(connection: Connection, stream: bytes, origin: int) -> int:
    """Highest op of the origin that the stream has taken in."""
    return connection.scalar(_MARK, {"asked": stream, "by": origin}) or 0


def marks_between(connection: Connection, stream: bytes, after: int, upto: int) -> list[Mark]:
    """The marks that moved in a part of the stream."""
    moved = connection.execute(_MARKS, {"asked": stream, "after": after, "upto": upto})
    return [Mark(line.stream, line.origin, line.op, line.at_seq) for line in moved]


def append(connection: Connection, lines: Sequence[Line], now_ms: int) -> None:
    """Write log lines."""
    columns = (
        "stream", "seq", "type", "row", "origin", "op", "author", "stamp", "clean", "code", "digest", "received_ms",
        "payload",
    )  # fmt: skip
    rows = [
        (
            op.stream, line.seq, op.type, op.row, op.origin, op.seq, op.author, op.stamp, line.clean, line.code,
            line.digest, now_ms,
            pack([op.cursor, op.deps, op.blind, op.batch, op.fields]),
        )
        for line in lines
        for op in (line.op,)
    ]  # fmt: skip
    insert_many(connection, server_log, columns, rows)


def digest_at(connection: Connection, stream: bytes, origin: int, op: int) -> bytes | None:
    """The digest of a known op; None once its line is gone."""
    query = select(server_log.c.digest).where(
        server_log.c.stream == stream, server_log.c.origin == origin, server_log.c.op == op
    )
    found = connection.scalar(query)
    return None if found is None else bytes(found)


def digests(connection: Connection, stream: bytes, origin: int, first: int, last: int) -> list[bytes]:
    """The digests of known ops in their order; fewer than asked for where lines are gone."""
    query = select(server_log.c.digest).where(
        server_log.c.stream == stream, server_log.c.origin == origin, server_log.c.op.between(first, last)
    )
    return [bytes(digest) for digest in connection.scalars(query.order_by(server_log.c.op))]


def refused_between(connection: Connection, stream: bytes, origin: int, first: int, last: int) -> list[tuple[int, str]]:
    """Number and code of the ops of an origin that were consumed without being taken over."""
    query = select(server_log.c.op, server_log.c.code).where(
        server_log.c.stream == stream, server_log.c.origin == origin, server_log.c.op.between(first, last),
        server_log.c.code.is_not(None),
    )  # fmt: skip
    return [(op, code) for op, code in connection.execute(query.order_by(server_log.c.op))]


def author_at(connection: Connection, stream: bytes, seq: int) -> bytes | None:
    """Who wrote the op with a number of the stream."""
    query = select(server_log.c.author).where(server_log.c.stream == stream, server_log.c.seq == seq)
    found = connection.scalar(query)
    return None if found is None else bytes(found)


def authors_at(connection: Connection, stream: bytes, seqs: Iterable[int]) -> dict[int, bytes]:
    """Who wrote the ops with these numbers."""
    wanted = list(seqs)
    if not wanted:
        return {}
    query = select(server_log.c.seq, server_log.c.author).where(
        server_log.c.stream == stream, server_log.c.seq.in_(wanted)
    )
    return {seq: bytes(author) for seq, author in connection.execute(query)}


class RowLine(NamedTuple):
    """An op that was taken in about one row."""

    seq: int
    op: Op
    received_ms: int


def lines_of_row(connection: Connection, stream: bytes, row: bytes, most: int) -> list[RowLine] | None:
    """What was taken in about a row, in order; None if that is more than `most`."""
    c = server_log.c
    query = (
        select(c.seq, c.received_ms, c.type, c.origin, c.op, c.author, c.stamp, c.payload)
        .where(c.stream == stream, c.row == row, c.code.is_(None))
        .order_by(c.seq)
        .limit(most + 1)
    )
    lines = connection.execute(query).all()
    return None if len(lines) > most else [_row_line(Id(stream), Id(row), line) for line in lines]


def _row_line(stream: Id, row: Id, line: Sequence[Any]) -> RowLine:
    seq, received_ms, type_number, origin, op, author, stamp, payload = line
    cursor, deps, blind, batch, fields = unpack(bytes(payload))
    seen = tuple((other, number) for other, number in deps)
    made = Op(stream, origin, op, type_number, row, stamp, Id(bytes(author)), cursor, seen, blind, fields, batch)
    return RowLine(seq, made, received_ms)


class LogLine(NamedTuple):
    """What a pull reads of one line of the log."""

    seq: int
    type: int
    row: bytes
    origin: int
    op: int
    author: bytes
    clean: bool
    code: str | None


_LINES = (
    select(*(server_log.c[name] for name in LogLine._fields))
    .where(server_log.c.stream == bindparam("asked"), server_log.c.seq > bindparam("after"))
    .order_by(server_log.c.seq)
    .limit(bindparam("most"))
)


def lines_after(
    connection: Connection, stream: bytes, after: int, most: int, scope: Scope = WHOLE, devices: Iterable[int] = ()
) -> list[LogLine]:
    """Up to `most` log lines behind a number, in order: those about rows that `scope` shows, and all of `devices`."""
    query = _LINES
    if not scope.is_whole:
        own = (server_log.c.origin.between(origin_of(d, 0), origin_of(d, (1 << 32) - 1)) for d in devices)
        there = and_(sync_row.c.id == server_log.c.row, sync_row.c.stream == bindparam("asked"))
        query = query.outerjoin(sync_row, there).where(or_(is_seen(scope), *own))
    return list(map(LogLine._make, rows_of(connection, query, {"asked": stream, "after": after, "most": most})))


def is_seen(scope: Scope) -> ColumnElement[bool]:
    """Whether a narrow `scope` shows the row of `sync_row` that stands beside a line."""
    path = sync_row.c.path
    if scope.only is not None:
        return path.in_(sorted(scope.only))
    after = scope.hidden[:-1] + bytes([scope.hidden[-1] + 1])
    return or_(path < scope.hidden, path >= after)


def take_superseded(
    connection: Connection, stream: bytes, origin: int, first: int, last: int
) -> set[tuple[int, bytes, int]]:
    """Which of these ops were already knowingly replaced: (op, row, field); they are forgotten with this."""
    asked = {"asked": stream, "by": origin, "first": first, "last": last}
    found = {(op, bytes(row), field) for op, row, field in connection.execute(_SUPERSEDED, asked)}
    if found:
        connection.execute(delete(server_superseded).where(_IS_SUPERSEDED), asked)
    return found


def note_superseded(connection: Connection, stream: bytes, ops: Iterable[Op]) -> None:
    """Remember which ops, not here yet, were seen and replaced by these."""
    marks: dict[int, int] = {}
    lines = []
    for op in ops:
        for origin, seq in op.deps:
            if origin not in marks:
                marks[origin] = mark_of(connection, stream, origin)
            if seq > marks[origin]:
                lines += [
                    {"stream": stream, "origin": origin, "op": seq, "row": op.row, "field": number}
                    for number in op.fields
                ]
    if lines:
        connection.execute(upsert(connection)(server_superseded).on_conflict_do_nothing(), lines)


def last_received_ms(connection: Connection) -> int:
    """When the newest op came in; the server's clock never shows an earlier moment."""
    return connection.scalar(select(func.max(server_log.c.received_ms))) or 0


def bump_heads(connection: Connection, by: int) -> None:
    """Leave a gap in every stream, so that numbers a restored server forgot are never given again."""
    connection.execute(update(sync_stream).values(cursor=sync_stream.c.cursor + bindparam("by")), {"by": by})
