"""Frames: ops on their way up, state on its way down, both as columns.

A frame is complete in itself. Rows of the same shape (type, fields) put their values into common columns, numbers
that rise travel as differences, and what repeats travels once, so that a change costs a few bytes after compression.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.domain.change import Entry, Mark, Op, Refusal
from app.domain.ids import Id
from app.sync import wire_bounds as bounds
from app.sync.wire import WireError
from app.sync.wire_ids import IdReader, IdWriter
from app.sync.wire_packing import squeeze, unsqueeze
from app.sync.wire_rows import KeyOf, Row, read_rows, write_rows
from app.sync.wire_runs import repeats, steps, unrepeat, unsteps

OPS, STATE, END, ROWS, PAST = 1, 2, 3, 4, 5
NONSENSE = (IndexError, KeyError, TypeError, ValueError, AttributeError, StopIteration, OverflowError)
"""What a decoder meets in bytes that no encoder made."""


@dataclass(frozen=True, slots=True)
class Run:
    """Own ops that won unchanged: `count` ops from `first` on stand under the numbers from `number` on."""

    origin: int
    first: int
    number: int
    count: int

    def holds(self, origin: int, seq: int) -> bool:
        """Whether the op with this name is one of them."""
        return origin == self.origin and self.first <= seq < self.first + self.count


@dataclass(frozen=True, slots=True)
class StateFrame:
    """What happened in one stream after `after` and up to `upto`, as it stands now."""

    stream: Id
    after: int
    upto: int
    fingerprint: int | None
    """Fingerprint of the whole stream, given when `upto` is its head."""
    entries: tuple[Entry, ...] = ()
    runs: tuple[Run, ...] = ()
    refusals: tuple[Refusal, ...] = ()
    marks: tuple[Mark, ...] = field(default=())
    whole: bool = False
    """Not what happened, but all that stands in some rows at `upto`; only for who asked for it."""
    part: int | None = None
    """Not what is new, but all rows of one part of the stream that were last written after `after` and up to `upto`;
    only for who reads it newest first."""
    since_ms: int = 0
    """With `part`: when the server took in the oldest of it."""


def encode_ops(ops: Sequence[Op], key_of: KeyOf) -> bytes:
    """Ops of one stream and one origin, numbered without a gap, as one frame."""
    first = ops[0]
    ids = IdWriter()
    ids.place(first.stream)
    return squeeze([
        OPS, first.origin, first.seq,
        *write_rows((Row(op.type, op.row, op.fields, op.blind) for op in ops), ids, key_of),
        *_stamps_out(op.stamp for op in ops),
        repeats(ids.place(op.author) for op in ops), repeats(op.batch for op in ops), repeats(op.cursor for op in ops),
        [[place, op.deps] for place, op in enumerate(ops) if op.deps],
        ids.packed(),
    ])  # fmt: skip


def encode_state(frame: StateFrame, key_of: KeyOf) -> bytes:
    """A state frame as bytes."""
    entries = frame.entries
    ids = IdWriter()
    ids.place(frame.stream)
    origins: dict[int, int] = {}
    kind = PAST if frame.part is not None else ROWS if frame.whole else STATE
    return squeeze([
        kind, frame.after, frame.upto - frame.after,
        frame.fingerprint if frame.part is None else [frame.part, frame.since_ms],
        *write_rows((Row(e.type, e.row, e.fields) for e in entries), ids, key_of),
        *_stamps_out(e.stamp for e in entries),
        repeats(ids.place(e.author) for e in entries), repeats(steps(e.fseq - frame.after for e in entries)),
        repeats(e.fseq - e.wseq for e in entries),
        repeats(origins.setdefault(e.origin, len(origins)) for e in entries), repeats(steps(e.seq for e in entries)),
        [[origins.setdefault(run.origin, len(origins)), run.first, run.number - frame.after, run.count]
         for run in frame.runs],
        [[r.origin, r.seq, r.at_seq, r.code, dict(r.facts)] for r in frame.refusals],
        [[origins.setdefault(mark.origin, len(origins)), mark.op, frame.upto - mark.at_seq] for mark in frame.marks],
        list(origins), ids.packed(),
    ])  # fmt: skip


def encode_end(more: bool) -> bytes:
    """The frame that closes an answer."""
    return squeeze([END, more])


def decode_ops(data: bytes) -> list[Op]:
    """The ops of a frame; raises WireError for anything else."""
    try:
        kind, origin, first, order, shapes, columns, *parts = unsqueeze(data, bounds.parts_of_ops)
        ms, low, authors, batches, cursors, deps, table = parts
        if kind != OPS:
            raise WireError("not a frame of ops")
        count = len(order)
        bounds.rows(count, bounds.MAX_OPS)
        bounds.numbers((origin, first - 1))
        ids, stream = _ids_in(table)
        rows = read_rows((order, shapes, columns), ids)
        seen = {place: tuple((a, b) for a, b in dots) for place, dots in deps}
        spread = (_stamps_in(ms, low, count), *(unrepeat(column, count) for column in (authors, batches, cursors)))
        ops = [
            Op(
                stream, origin, first + place, row.type, Id(row.row), stamp, Id(ids.at(author)), cursor,
                seen.get(place, ()), row.blind, row.fields, batch,
            )
            for place, (row, stamp, author, batch, cursor) in enumerate(zip(rows, *spread, strict=True))
        ]  # fmt: skip
        bounds.ops(ops)
    except NONSENSE as error:
        raise WireError(repr(error)) from error
    return ops


def decode_down(data: bytes) -> StateFrame | bool:
    """A state frame, or for the closing frame whether there is more; raises WireError for anything else."""
    try:
        parts = unsqueeze(data)
        if parts[0] == END:
            return bool(parts[1])
        if parts[0] not in (STATE, ROWS, PAST):
            raise WireError("not a state frame")
        return _state(parts)
    except NONSENSE as error:
        raise WireError(repr(error)) from error


def _state(parts: Sequence[Any]) -> StateFrame:
    (kind, after, length, told, order, shapes, columns, ms, low, authors, fseqs, behind, winners, seqs, runs,
     refusals, marks, origins, table) = parts  # fmt: skip
    count, upto = len(order), after + length
    part, since_ms = told if kind == PAST else (None, 0)
    fingerprint = None if kind == PAST else told
    bounds.numbers(told if kind == PAST else ())
    bounds.rows(count, bounds.MAX_ROWS)
    ids, stream = _ids_in(table)
    numbers = [after + number for number in unsteps(unrepeat(fseqs, count))]
    ops = unsteps(unrepeat(seqs, count))
    who, lag, winner = unrepeat(authors, count), unrepeat(behind, count), unrepeat(winners, count)
    rows = read_rows((order, shapes, columns), ids)
    entries = tuple(
        Entry(
            numbers[n], row.type, Id(row.row), stamp, origins[winner[n]], ops[n], numbers[n] - lag[n],
            Id(ids.at(who[n])), row.fields,
        )
        for n, (row, stamp) in enumerate(zip(rows, _stamps_in(ms, low, count), strict=True))
    )  # fmt: skip
    made = tuple(Run(origins[origin], first, after + number, many) for origin, first, number, many in runs)
    moved = tuple(Mark(stream, origins[origin], op, upto - back) for origin, op, back in marks)
    bounds.numbers((after, upto, *numbers, *ops, *origins, *(entry.wseq for entry in entries)))
    bounds.numbers(part for run in made for part in (run.origin, run.first, run.number, run.count))
    bounds.numbers(part for mark in moved for part in (mark.origin, mark.op, mark.at_seq))
    bounds.numbers(part for refusal in refusals for part in refusal[:3])
    bounds.texts((refusal[3] for refusal in refusals), bounds.MAX_CODE)
    if sum(run.count for run in made) > bounds.MAX_ROWS or not (fingerprint is None or _is_print(fingerprint)):
        raise WireError("run or fingerprint out of range")
    turned_down = tuple(Refusal(stream, origin, seq, at, code, facts) for origin, seq, at, code, facts in refusals)
    return StateFrame(stream, after, upto, fingerprint, entries, made, turned_down, moved, kind == ROWS, part, since_ms)


def _ids_in(table: Sequence[Any]) -> tuple[IdReader, Id]:
    """The ids of a frame, and its stream, which is the first of them."""
    ids = IdReader(table)
    bounds.ids(ids.all)
    ids.begin(1)
    return ids, Id(ids.at(0))


def _stamps_out(stamps: Iterable[int]) -> tuple[list[int], list[Any]]:
    """Milliseconds, which rise by this and that, and counters, which mostly stand still or go on by one."""
    found = list(stamps)
    return steps(stamp >> 16 for stamp in found), repeats(steps(stamp & 0xFFFF for stamp in found))


def _stamps_in(ms: Sequence[int], low: Sequence[Any], count: int) -> list[int]:
    stamps = [high << 16 | part for high, part in zip(unsteps(ms), unsteps(unrepeat(low, count)), strict=True)]
    bounds.numbers(stamps)
    return stamps


def _is_print(value: object) -> bool:
    return type(value) is int and -(1 << 63) <= value < 1 << 63
