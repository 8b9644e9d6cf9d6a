"""Ops into the state of a server: merged field by field, numbered without gaps, each with its line in the log.

Called inside one transaction that holds the stream, with the ops of one frame. Nothing here ever makes a frame fail
because of one op: a bad op is consumed, logged and refused by itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.change import Mark, Op, Register
from app.domain.clock import stamp_from_ms
from app.domain.record import DELETED, ERASED
from app.domain.rules.rights import may_write
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.packing import pack
from app.storage.registers import add_prints
from app.sync.conflicts import Clash, conflict_op
from app.sync.fitting import misfit
from app.sync.merge import has_seen, judge, stamp_on_top
from app.sync.rules import RULES, Rules

CLAMP_MS = 120_000
"""A stamp may lie this far ahead of the server's clock before it is brought down."""
MAX_TEXT = 64 * 1024


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of a frame."""

    mark: int
    """Highest op of the origin taken in."""
    fork: int | None = None
    """Number under which another op was already known."""


@dataclass(slots=True)
class _Frame:
    """One frame while it is merged."""

    now_ms: int
    head: int
    role: str
    rules: Rules
    rows: dict[bytes, Cells]
    dead: set[tuple[int, bytes, int]]
    lines: list[log.Line] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    touched: dict[bytes, Cells] = field(default_factory=dict)


def ingest(
    connection: Connection, ops: Sequence[Op], *, now_ms: int, server_origin: int, role: str = "", rules: Rules = RULES
) -> Ingested:
    """Merge ops of one stream and one origin, in the order of their numbers; what is known already is left alone.

    `role` is that of the device they come from.

    Ops after a gap are not taken: the mark in the answer tells the sender where to go on.
    """
    stream, origin = ops[0].stream, ops[0].origin
    head, total = log.lock_stream(connection, stream)
    mark = log.mark_of(connection, stream, origin)
    known = [op for op in ops if op.seq <= mark]
    fork = _fork(connection, known) if known and rules.fork else None
    fresh = _without_gap(ops, mark) if fork is None else []
    if not fresh:
        return Ingested(mark, fork)
    frame = _Frame(
        now_ms, head, role, rules,
        cell_store.load(connection, {op.row: op.type for op in fresh}, stream),
        log.take_superseded(connection, stream, origin, fresh[0].seq, fresh[-1].seq),
    )  # fmt: skip
    for op in fresh:
        _take(frame, op)
    log.note_superseded(connection, stream, fresh)
    _record_clashes(connection, frame, stream, server_origin)
    growth = cell_store.store(connection, frame.touched.values(), searchable=False)
    log.append(connection, frame.lines, now_ms)
    marks = {line.op.origin: Mark(stream, line.op.origin, line.op.seq, line.seq) for line in frame.lines}
    log.advance(connection, stream, frame.head, add_prints(total, growth), marks.values())
    return Ingested(fresh[-1].seq)


def digest_of(op: Op) -> bytes:
    """Eight bytes that tell whether two ops under one number are the same op.

    What its author had seen is left out: after a restore of the server the same op says it in other words.
    """
    parts = [op.type, op.row, op.stamp, op.author, op.batch]
    return hashlib.blake2b(pack([*parts, sorted(op.fields.items())]), digest_size=8).digest()


def _fork(connection: Connection, known: Iterable[Op]) -> int | None:
    for op in known:
        digest = log.digest_at(connection, op.stream, op.origin, op.seq)
        if digest is not None and digest != digest_of(op):
            return op.seq
    return None


def _without_gap(ops: Sequence[Op], mark: int) -> list[Op]:
    fresh: list[Op] = []
    for op in ops:
        if op.seq == mark + 1 + len(fresh):
            fresh.append(op)
    return fresh


def _take(frame: _Frame, op: Op) -> None:
    """Give the op its number and merge it, or refuse it."""
    frame.head += 1
    digest = digest_of(op)
    cells = frame.rows[op.row]
    code = _fault(op, cells) or _no_right(frame, cells)
    if code:
        if not frame.rules.isolate:
            raise ValueError(code)
        kept = op._replace(fields={}) if code == "erased" else op
        frame.lines.append(log.Line(frame.head, kept, digest, clean=False, code=code))
        return
    limit = stamp_from_ms(frame.now_ms + CLAMP_MS)
    stamp = op.stamp
    if stamp > limit and frame.rules.clamp:
        stamp = stamp_from_ms(frame.now_ms)
    clean = stamp == op.stamp
    judged = op if clean else op._replace(stamp=stamp)
    _notice_deletion(frame, judged, cells)
    if cells.registers.born is None and not frame.dead:
        cells.newborn(Register(stamp, op.origin, op.seq, frame.head, frame.head), op.fields)
        frame.touched[op.row] = cells
        frame.lines.append(log.Line(frame.head, op, digest, clean=clean))
        return
    for number, value in op.fields.items():
        register = cells.registers.get(number)
        verdict = judge(register, judged, number, (op.seq, op.row, number) in frame.dead, frame.rules)
        if verdict.concurrent and register is not None and cells.base(number) != value:
            frame.clashes.append(Clash(cells, number, register, judged, value, cells.base(number), verdict.takes_over))
        if verdict.takes_over:
            final = stamp_on_top(register, judged, verdict)
            clean = clean and final == op.stamp
            cells.put(number, Register(final, op.origin, op.seq, frame.head, frame.head), value)
        else:
            clean = False
            if register is not None:
                again = Register(register.stamp, register.origin, register.seq, register.wseq, frame.head)
                cells.put(number, again, cells.base(number))
    frame.touched[op.row] = cells
    frame.lines.append(log.Line(frame.head, op, digest, clean=clean))


def _fault(op: Op, cells: Cells) -> str:
    """Why the op cannot be taken, as a code; empty if it can."""
    if cells.in_sync and cells.stream != op.stream:
        return "wrong_stream"
    if ERASED in op.fields:
        return "no_right"
    if cells.ext.get(ERASED):
        return "erased"
    if len(op.row) != 16 or (cells.in_sync and cells.type != op.type):
        return "malformed"
    if any(len(value) > MAX_TEXT for value in op.fields.values() if isinstance(value, str)):
        return "too_large"
    return "malformed" if cells.kind is not None and misfit(cells.kind, op.fields) is not None else ""


def _no_right(frame: _Frame, cells: Cells) -> str:
    is_allowed = cells.kind is None or not frame.rules.rights or may_write(frame.role, cells.kind.name)
    return "" if is_allowed else "no_right"


def _notice_deletion(frame: _Frame, op: Op, cells: Cells) -> None:
    """An edit of a row somebody deleted meanwhile: the deletion stands, and a person is asked."""
    register = cells.registers.get(DELETED)
    if register is None or not cells.base(DELETED) or DELETED in op.fields:
        return
    if not has_seen(register, op, DELETED, frame.rules):
        frame.clashes.append(Clash(cells, DELETED, register, op, 0, 1, takes_over=False))


def _record_clashes(connection: Connection, frame: _Frame, stream: bytes, server_origin: int) -> None:
    """What the merge did not choose becomes a record of its own, made by the server."""
    seq = log.mark_of(connection, stream, server_origin)
    fresh: dict[bytes, Op] = {}
    asked: set[tuple[bytes, str]] = set()
    for clash in frame.clashes:
        if clash.question in asked:
            continue
        asked.add(clash.question)
        op = conflict_op(clash, stream, server_origin, seq + len(fresh) + 1, stamp_from_ms(frame.now_ms), connection)
        if op is not None:
            fresh.setdefault(op.row, op)
    if not fresh:
        return
    rows = cell_store.load(connection, {row: op.type for row, op in fresh.items()}, stream)
    for op in fresh.values():
        if rows[op.row].in_sync:
            continue
        seq += 1
        numbered = op._replace(seq=seq)
        frame.head += 1
        for number, value in op.fields.items():
            register = Register(op.stamp, op.origin, seq, frame.head, frame.head)
            rows[op.row].put(number, register, value)
        frame.touched[op.row] = rows[op.row]
        frame.lines.append(log.Line(frame.head, numbered, digest_of(numbered), clean=True))
