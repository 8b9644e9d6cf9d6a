"""Ops into the state of a server: merged field by field, numbered without gaps, each with its line in the log.

Called inside one transaction that holds the stream, with the ops of one frame. Nothing here ever makes a frame fail
because of one op: a bad op is consumed, logged and refused by itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.audience import SCHOOL
from app.domain.change import Mark, Op, Register, device_of
from app.domain.clock import stamp_from_ms
from app.domain.ids import GLOBAL_STREAM
from app.domain.record import DELETED, ERASED
from app.domain.rules.grant_wishes import may_carry
from app.domain.rules.scopes import Rights
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.erased_with import late_files
from app.storage.packing import pack
from app.storage.registers import add_prints
from app.sync.conflicts import Clash, clash_of, conflict_op
from app.sync.fitting import all_fit, misfit
from app.sync.joining import MOST_TEXT, RowLogs, join_texts, joining_op, standing
from app.sync.merge import has_seen, judge, stamp_on_top
from app.sync.placing import Places, find_lost
from app.sync.rules import RULES, Rules

CLAMP_MS = 120_000
"""A stamp may lie this far ahead of the server's clock before it is brought down."""


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
    rights: Rights | None
    rules: Rules
    all_fit: bool
    """Whether every value of the frame fits its column; else each op is asked."""
    rows: dict[bytes, Cells]
    dead: set[tuple[int, bytes, int]]
    places: Places | None
    """None for the stream that everybody sees."""
    logs: RowLogs
    server_origin: int
    server_seq: int
    """The last number of the server's own ops."""
    late: set[bytes]
    """Rows about files of what was erased."""
    lines: list[log.Line] = field(default_factory=list)
    clashes: list[Clash] = field(default_factory=list)
    touched: dict[bytes, Cells] = field(default_factory=dict)


def ingest(
    connection: Connection, ops: Sequence[Op], *, now_ms: int, server_origin: int, rights: Rights | None = None,
    rules: Rules = RULES,
) -> Ingested:  # fmt: skip
    """Merge ops of one stream and one origin, in the order of their numbers; what is known already is left alone.

    `rights` are those of the device they come from; None for one that may write everything.

    Ops after a gap are not taken: the mark in the answer tells the sender where to go on.
    """
    stream, origin = ops[0].stream, ops[0].origin
    head, total = log.lock_stream(connection, stream)
    mark = log.mark_of(connection, stream, origin)
    known = [op for op in ops if op.seq <= mark]
    fork = _fork(connection, known) if known and rules.fork else None
    fresh = _following(ops, mark, rules) if fork is None else []
    if not fresh:
        return Ingested(mark, fork)
    rows = cell_store.load(connection, {op.row: op.type for op in fresh}, stream)
    frame = _Frame(
        now_ms, head, rights if rules.rights else None, rules, all_fit(fresh, MOST_TEXT), rows,
        log.take_superseded(connection, stream, origin, fresh[0].seq, fresh[-1].seq),
        Places(connection, rows) if stream != GLOBAL_STREAM else None,
        RowLogs(connection, stream, rules, lambda op, received_ms: _judged(op, received_ms, rules)),
        server_origin, log.mark_of(connection, stream, server_origin), late_files(connection, stream, fresh),
    )  # fmt: skip
    for op in fresh:
        _take(frame, op)
    log.note_superseded(connection, stream, fresh)
    _record_clashes(connection, frame, stream)
    growth = cell_store.store(connection, frame.touched.values(), listed=False)
    if frame.places is not None:
        frame.places.note(stream, head + 1, origin)
        find_lost(connection, stream, head + 1, origin)
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


def _following(ops: Sequence[Op], mark: int, rules: Rules) -> list[Op]:
    """The ops behind the mark, up to the first gap."""
    if not rules.in_order:
        return [op for op in ops if op.seq > mark]
    fresh: list[Op] = []
    for op in ops:
        if op.seq == mark + 1 + len(fresh):
            fresh.append(op)
    return fresh


def _take(frame: _Frame, op: Op) -> None:
    """Give the op its number and merge it, or refuse it."""
    digest = digest_of(op)
    cells = frame.rows[op.row]
    code = _fault(frame, op, cells) or _no_right(frame, op, cells)
    if code:
        if not frame.rules.isolate:
            raise ValueError(code)
        frame.head += 1
        kept = op._replace(fields={}) if code == "erased" else op
        frame.lines.append(log.Line(frame.head, kept, digest, clean=False, code=code))
        return
    judged = _judged(op, frame.now_ms, frame.rules)
    if cells.registers.born is None and not frame.dead:
        frame.head += 1
        cells.newborn(standing(judged, frame.head), op.fields)
        clean = judged.stamp == op.stamp
    else:
        frame.clashes += [clash for clash in (_deletion(frame, judged, cells),) if clash is not None]
        _join(frame, judged, cells)
        frame.head += 1
        clean = _merge(frame, judged, cells) and judged.stamp == op.stamp
    _touch(frame, cells, op)
    frame.lines.append(log.Line(frame.head, op, digest, clean=clean))
    frame.logs.tell(frame.head, judged)


def _judged(op: Op, received_ms: int, rules: Rules) -> Op:
    """The op with the stamp it is judged by: one from the future is brought down to the moment it arrived."""
    if not rules.clamp or op.stamp <= stamp_from_ms(received_ms + CLAMP_MS):
        return op
    return op._replace(stamp=stamp_from_ms(received_ms))


def _merge(frame: _Frame, op: Op, cells: Cells) -> bool:
    """Merge the op field by field; whether every field won unchanged."""
    clean = True
    for number, value in op.fields.items():
        register = cells.registers.get(number)
        verdict = judge(register, op, number, (op.seq, op.row, number) in frame.dead, frame.rules)
        if verdict.concurrent and cells.base(number) != value:
            clash = clash_of(cells, number, op, verdict.takes_over, frame.logs.base(cells, number, op))
            frame.clashes += [clash] if clash is not None else []
        if verdict.takes_over:
            final = stamp_on_top(register, op, verdict)
            clean = clean and final == op.stamp
            cells.put(number, Register(final, op.origin, op.seq, frame.head, frame.head), value)
        else:
            clean = False
            if register is not None:
                cells.put(number, register._replace(fseq=frame.head), cells.base(number))
    return clean


def _join(frame: _Frame, op: Op, cells: Cells) -> None:
    """Let the server put one text in the place of two that do not overlap; the op counts as replaced by it."""
    texts = list(join_texts(cells, op, frame.logs, lambda n: (op.seq, op.row, n) in frame.dead, frame.rules))
    if not texts:
        return
    frame.server_seq += 1
    made = joining_op(op, texts, frame.head, frame.server_origin, frame.server_seq)
    frame.head += 1
    for number, text, clash in texts:
        frame.clashes += [clash] if text not in (clash.value, clash.before) else []
        cells.put(number, standing(made, frame.head), text)
        frame.dead.add((op.seq, op.row, number))
    frame.lines.append(log.Line(frame.head, made, digest_of(made), clean=True))
    frame.logs.tell(frame.head, made)


def _touch(frame: _Frame, cells: Cells, op: Op) -> None:
    frame.touched[cells.row] = cells
    if frame.places is not None:
        frame.places.place(cells, op.fields)


def _fault(frame: _Frame, op: Op, cells: Cells) -> str:
    """Why the op cannot be taken, as a code; empty if it can."""
    if cells.in_sync and cells.stream != op.stream:
        return "wrong_stream"
    if ERASED in op.fields:
        return "no_right"
    if cells.ext.get(ERASED) or (op.row in frame.late and not cells.in_sync):
        return "erased"
    if len(op.row) != 16 or (cells.in_sync and cells.type != op.type):
        return "malformed"
    if frame.all_fit:
        return ""
    if any(len(value) > MOST_TEXT for value in op.fields.values() if isinstance(value, str)):
        return "too_large"
    return "malformed" if cells.kind is not None and misfit(cells.kind, op.fields) is not None else ""


def _no_right(frame: _Frame, op: Op, cells: Cells) -> str:
    rights = frame.rights
    if rights is None:
        return ""
    name = "" if cells.kind is None else cells.kind.name
    if frame.places is None or rights.scope.is_whole:
        paths = [SCHOOL]  # any path will do
    else:
        paths = [frame.places.of(cells, op), *([cells.path] if cells.path else ())]
    born = cells.registers.born
    is_own = born is not None and device_of(born.origin) == device_of(op.origin)
    is_brought = born is not None and is_own and op.cursor < born.fseq
    if name == "grant_wish" and not may_carry(op.fields, is_new=born is None, is_own=is_own):
        return "no_right"
    refused = (
        rights.refuses(name, op.row, path, op.cursor, is_new=born is None, is_being_brought=is_brought)
        for path in paths
    )
    return "no_right" if any(refused) else ""


def _deletion(frame: _Frame, op: Op, cells: Cells) -> Clash | None:
    """An edit and a deletion made without sight of each other: the deletion stands, and a person is asked."""
    register, is_deleted = cells.registers.get(DELETED), bool(cells.base(DELETED))
    if DELETED not in op.fields:
        if register is None or not is_deleted or has_seen(register, op, DELETED, frame.rules):
            return None
        return Clash(cells, DELETED, register, op, 0, 1, takes_over=False)
    if not op.fields[DELETED] or is_deleted or not frame.rules.late_deletion:
        return None
    for number in cells.registers.numbers():
        edit = cells.registers.get(number)
        is_other = edit is not None and device_of(edit.origin) != device_of(op.origin)
        if edit is not None and is_other and not has_seen(edit, op, number, frame.rules):
            return Clash(cells, DELETED, edit, op, 1, 0, takes_over=True)
    return None


def _record_clashes(connection: Connection, frame: _Frame, stream: bytes) -> None:
    """What the merge did not choose becomes a record of its own, made by the server."""
    stamp = stamp_from_ms(frame.now_ms)
    latest: dict[tuple[bytes, str, int], Clash] = {}
    for clash in frame.clashes:
        latest[clash.question] = clash.after(latest.get(clash.question))
    made = [conflict_op(clash, stream, frame.server_origin, stamp, connection) for clash in latest.values()]
    fresh = {op.row: op for op in made if op is not None}
    if not fresh:
        return
    rows = cell_store.load(connection, {row: op.type for row, op in fresh.items()}, stream)
    frame.rows |= rows
    for op in fresh.values():
        if rows[op.row].in_sync:
            continue
        frame.server_seq += 1
        numbered = op._replace(seq=frame.server_seq)
        frame.head += 1
        for number, value in op.fields.items():
            rows[op.row].put(number, standing(numbered, frame.head), value)
        _touch(frame, rows[op.row], op)
        frame.lines.append(log.Line(frame.head, numbered, digest_of(numbered), clean=True))
