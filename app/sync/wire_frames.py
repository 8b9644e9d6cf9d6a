"""Frames: ops on their way up, state on its way down, both as columns.

A frame is complete in itself. Rows of the same shape (type, fields) put their values into common columns, numbers
that rise travel as differences, and what repeats travels once, so that a change costs a few bytes after compression.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Entry, Mark, Op, Refusal
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.sync import wire_bounds as bounds
from app.sync.wire import WireError, squeeze, unsqueeze
from app.sync.wire_ids import IdWriter, read_ids
from app.sync.wire_text import join_texts, split_texts

OPS, STATE, END = 1, 2, 3
NONSENSE = (IndexError, KeyError, TypeError, ValueError, AttributeError, StopIteration, OverflowError)
"""What a decoder meets in bytes that no encoder made."""

KeyOf = Callable[[int, bytes], Sequence[bytes]]
"""Type number and row id → the ids a derived row derives from, or () if they are not known."""


@dataclass(frozen=True, slots=True)
class Run:
    """Own ops that won unchanged: `count` ops from `first` on stand under the numbers from `number` on."""

    origin: int
    first: int
    number: int
    count: int


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


def encode_ops(ops: Sequence[Op], key_of: KeyOf) -> bytes:
    """Ops of one stream and one origin, numbered without a gap, as one frame."""
    first = ops[0]
    ids = IdWriter()
    rows, shapes, columns = _rows_out(((op.type, op.row, op.fields, op.blind) for op in ops), ids, key_of)
    return squeeze([
        OPS, first.stream, first.origin, first.seq, rows, shapes, columns,
        _steps(op.stamp >> 16 for op in ops), _repeats(op.stamp & 0xFFFF for op in ops),
        _repeats(ids.place(op.author) for op in ops), _repeats(op.batch for op in ops),
        _repeats(op.cursor for op in ops),
        [[place, [list(dot) for dot in op.deps]] for place, op in enumerate(ops) if op.deps],
        ids.packed(),
    ])  # fmt: skip


def encode_state(frame: StateFrame, key_of: KeyOf) -> bytes:
    """A state frame as bytes."""
    entries = frame.entries
    ids = IdWriter()
    rows, shapes, columns = _rows_out(((e.type, e.row, e.fields, 0) for e in entries), ids, key_of)
    origins: dict[int, int] = {}
    return squeeze([
        STATE, frame.stream, frame.after, frame.upto, frame.fingerprint, rows, shapes, columns,
        _steps(e.stamp >> 16 for e in entries), _repeats(e.stamp & 0xFFFF for e in entries),
        _repeats(ids.place(e.author) for e in entries), _steps(e.fseq for e in entries),
        _repeats(e.fseq - e.wseq for e in entries),
        _repeats(origins.setdefault(e.origin, len(origins)) for e in entries), _steps(e.seq for e in entries),
        [[run.origin, run.first, run.number, run.count] for run in frame.runs],
        [[r.origin, r.seq, r.at_seq, r.code, dict(r.facts)] for r in frame.refusals],
        [[mark.origin, mark.op, mark.at_seq] for mark in frame.marks],
        list(origins), ids.packed(),
    ])  # fmt: skip


def encode_end(more: bool) -> bytes:
    """The frame that closes an answer."""
    return squeeze([END, more])


def decode_ops(data: bytes) -> list[Op]:
    """The ops of a frame; raises WireError for anything else."""
    try:
        kind, stream, origin, first, *parts = unsqueeze(data)
        rows, shapes, columns, ms, low, authors, batches, cursors, deps, table = parts
        if kind != OPS:
            raise WireError("not a frame of ops")
        ids, count = read_ids(table), len(rows[0])
        bounds.ids((stream, *ids))
        bounds.rows(count, bounds.MAX_OPS)
        bounds.numbers((origin, first - 1))
        seen = {place: tuple((a, b) for a, b in dots) for place, dots in deps}
        stamps = _stamps(ms, _unrepeat(low, count))
        spread = (_unrepeat(authors, count), _unrepeat(batches, count), _unrepeat(cursors, count))
        ops = [
            Op(
                Id(stream), origin, first + place, type_number, Id(row), stamps[place], Id(ids[spread[0][place]]),
                spread[2][place], seen.get(place, ()), blind, fields, spread[1][place],
            )
            for place, (type_number, row, fields, blind) in enumerate(_rows_in(rows, shapes, columns, ids))
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
        if parts[0] != STATE:
            raise WireError("not a state frame")
        return _state(parts)
    except NONSENSE as error:
        raise WireError(repr(error)) from error


def _state(parts: Sequence[Any]) -> StateFrame:
    (_, stream, after, upto, fingerprint, rows, shapes, columns, ms, low, authors, fseqs, behind, winners, seqs, runs,
     refusals, marks, origins, table) = parts  # fmt: skip
    ids = read_ids(table)
    count = len(rows[0])
    bounds.ids((stream, *ids))
    bounds.rows(count, bounds.MAX_ROWS)
    stamps, numbers, ops = _stamps(ms, _unrepeat(low, count)), _unsteps(fseqs), _unsteps(seqs)
    who, lag, winner = _unrepeat(authors, count), _unrepeat(behind, count), _unrepeat(winners, count)
    entries = tuple(
        Entry(
            numbers[n], type_number, Id(row), stamps[n], origins[winner[n]], ops[n], numbers[n] - lag[n],
            Id(ids[who[n]]), fields,
        )
        for n, (type_number, row, fields, _) in enumerate(_rows_in(rows, shapes, columns, ids))
    )  # fmt: skip
    heads = [number - step for number, step in zip(numbers, lag, strict=True)]
    bounds.numbers((after, upto, *numbers, *ops, *origins, *heads))
    bounds.numbers(part for run in runs for part in run)
    bounds.numbers(part for mark in marks for part in mark)
    bounds.numbers(part for refusal in refusals for part in refusal[:3])
    bounds.texts((refusal[3] for refusal in refusals), bounds.MAX_CODE)
    if sum(run[3] for run in runs) > bounds.MAX_ROWS or not (fingerprint is None or _is_print(fingerprint)):
        raise WireError("run or fingerprint out of range")
    return StateFrame(
        Id(stream), after, upto, fingerprint, entries,
        tuple(Run(*run) for run in runs),
        tuple(Refusal(Id(stream), origin, seq, at, code, facts) for origin, seq, at, code, facts in refusals),
        tuple(Mark(Id(stream), origin, op, at) for origin, op, at in marks),
    )  # fmt: skip


def _is_print(value: object) -> bool:
    return type(value) is int and -(1 << 63) <= value < 1 << 63


Shape = tuple[int, tuple[int, ...], int]
"""Type number, field numbers, blind mask."""


def _rows_out(
    rows: Iterable[tuple[int, bytes, Mapping[int, Wire], int]], ids: IdWriter, key_of: KeyOf
) -> tuple[list[list[int]], list[Any], list[Any]]:
    """Place of shape and of id for every row, the shapes, and the values: per shape one column per field."""
    shapes: dict[Shape, int] = {}
    values: list[list[list[Wire]]] = []
    referring: list[list[int]] = []
    heads: list[list[int]] = []
    last = 0
    for type_number, row, fields, blind in rows:
        shape = (type_number, tuple(fields), blind)
        place = shapes.get(shape)
        if place is None:
            place = shapes[shape] = len(values)
            values.append([])
            referring.append(_referring(type_number, shape[1]))
        here = ids.place(row, type_number, _key(type_number, row, fields, key_of))
        heads.append([place, here - last])
        last = here
        line = list(fields.values())
        for index in referring[place]:
            value = line[index]
            if isinstance(value, bytes) and len(value) == 16:
                line[index] = last - ids.place(value)
        values[place].append(line)
    packed = [[_column_out(column) for column in zip(*lines, strict=True)] for lines in values]
    return _transposed(heads), [[t, list(n), _mask_out(n, b)] for t, n, b in shapes], packed


def _rows_in(
    rows: Sequence[Any], shapes: Sequence[Any], columns: Sequence[Any], ids: Sequence[bytes]
) -> Iterable[tuple[int, bytes, dict[int, Wire], int]]:
    bounds.spread(column for shape in columns for column in shape if column[0] == FEW)
    takers = [zip(*map(_column_in, shape), strict=True) for shape in columns]
    known = [_shape_in(*shape) for shape in shapes]
    last = 0
    for place, step in _untransposed(rows):
        last += step
        if last < 0:
            raise WireError("no such id")
        type_number, numbers, blind, referring = known[place]
        line = next(takers[place], None)
        if line is None:
            raise WireError("short column")
        fields: dict[int, Wire] = dict(zip(numbers, line, strict=True))
        for index in referring:
            value = line[index]
            if isinstance(value, int):
                fields[numbers[index]] = ids[_index(last - value)]
        yield type_number, ids[last], fields, blind


def _shape_in(type_number: int, fields: Sequence[int], packed: int) -> tuple[int, tuple[int, ...], int, list[int]]:
    bounds.numbers(fields, bounds.MAX_FIELD)
    blind = _mask_in(fields, packed)
    bounds.shape(type_number, fields, blind)
    return type_number, tuple(fields), blind, _referring(type_number, fields)


RAW, TEXTS, FEW = 0, 1, 2
"""Forms of a column: values as they are, texts in one run, or a short list of texts and a place in it per row."""


def _column_out(column: Sequence[Wire]) -> list[Any]:
    texts = [value for value in column if value is None or isinstance(value, str)]
    if len(texts) < len(column) or not any(texts):
        return [RAW, column]
    places = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    if len(places) > min(len(column) // 2, 255):
        return [TEXTS, join_texts(texts)]
    return [FEW, join_texts(places), bytes(places[text] for text in texts)]


def _column_in(packed: Sequence[Any]) -> Iterable[Wire]:
    form, data, *places = packed
    if form == RAW:
        return data  # type: ignore[no-any-return]
    texts = split_texts(data)
    return [texts[place] for place in places[0]] if form == FEW else texts


def _key(type_number: int, row: bytes, fields: Mapping[int, Wire], key_of: KeyOf) -> Sequence[bytes]:
    """What a derived row derives from: a creation tells it, for an edit it is looked up."""
    kind = TYPE_BY_NUMBER.get(type_number)
    if kind is None or not kind.key:
        return ()
    key = tuple(fields.get(kind.by_name[name].number) for name in kind.key)
    if all(isinstance(part, bytes) for part in key) and kind.derived_id(*key) == row:  # type: ignore[arg-type]
        return key  # type: ignore[return-value]
    return key_of(type_number, row)


def _index(place: int) -> int:
    if place < 0:
        raise WireError("no such id")
    return place


def _referring(type_number: int, numbers: Sequence[int]) -> list[int]:
    """Which of a row's fields are references, by their place in it."""
    kind = TYPE_BY_NUMBER.get(type_number)
    if kind is None:
        return []
    references = {spec.number for spec in kind.fields if spec.kind.name == "reference"}
    return [index for index, number in enumerate(numbers) if number in references]


def _mask_out(numbers: Iterable[int], blind: int) -> int:
    """0 for an edit that saw everything, 1 for a creation, else the mask itself shifted out of their way."""
    every = sum(1 << number for number in numbers)
    return 0 if blind == 0 else 1 if blind == every else blind << 1


def _mask_in(numbers: Iterable[int], packed: int) -> int:
    return sum(1 << number for number in numbers) if packed == 1 else packed >> 1


def _transposed(heads: Sequence[Sequence[int]]) -> list[list[int]]:
    return [list(column) for column in zip(*heads, strict=True)] or [[], []]


def _untransposed(rows: Sequence[Any]) -> Iterable[tuple[int, int]]:
    return zip(rows[0], rows[1], strict=True)


def _steps(numbers: Iterable[int]) -> list[int]:
    steps, last = [], 0
    for number in numbers:
        steps.append(number - last)
        last = number
    return steps


def _unsteps(steps: Iterable[int]) -> list[int]:
    numbers, last = [], 0
    for step in steps:
        last += step
        numbers.append(last)
    return numbers


def _stamps(ms: Iterable[int], low: Iterable[int]) -> list[int]:
    stamps = [high << 16 | part for high, part in zip(_unsteps(ms), low, strict=True)]
    bounds.numbers(stamps)
    return stamps


def _repeats(values: Iterable[Any]) -> list[Any]:
    """Runs of equal values: value, count, value, count, …"""
    return [part for value, group in groupby(values) for part in (value, sum(1 for _ in group))]


def _unrepeat(packed: Sequence[Any], count: int) -> list[Any]:
    values: list[Any] = []
    for value, times in zip(packed[::2], packed[1::2], strict=True):
        if not 0 < times <= count - len(values):
            raise WireError("column of the wrong length")
        values += [value] * times
    if len(values) != count:
        raise WireError("column of the wrong length")
    return values
