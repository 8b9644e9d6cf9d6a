"""State from a server into this copy: one frame, its cursor and everything it settles, in one transaction.

The tables show the server's state with this machine's own, not yet absorbed changes laid over it. A frame replaces
base values only by higher numbers; an own change leaves the overlay when the server has taken it in *and* the copy
has read past the number it got. Applying a frame never makes a change.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed, Dot, Entry, Register
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.record import DELETED
from app.storage import cells as cell_store
from app.storage import first_load
from app.storage import server_log as log
from app.storage.bulk import insert_many, rows_where
from app.storage.cells import Cells
from app.storage.first_load import Load
from app.storage.outbox import own_ops
from app.storage.packing import pack
from app.storage.registers import add_prints
from app.storage.streams import end_rereading
from app.storage.tables import change_log
from app.sync import parked
from app.sync.births import settle_births
from app.sync.compare import Comparison, check_head
from app.sync.erasure import empty, erased_rows, obey
from app.sync.fitting import all_fit, misfit
from app.sync.overlay import Hidden, Leaving, changed_rows, hidden_by, hides, leaving_with, note_early, release
from app.sync.rules import RULES, Rules
from app.sync.wire_frames import StateFrame


@dataclass(slots=True)
class Applied:
    """What one frame brought."""

    changed: Changed = field(default_factory=lambda: Changed({}))
    received: int = 0
    """Rows of other people."""
    settled: int = 0
    """Own changes that left the overlay."""
    parked: int = 0
    differs: bool = False
    """At the head of the stream this copy does not hold what the server holds."""


def apply_state(connection: Connection, frame: StateFrame, rules: Rules = RULES, live_origin: int = 0) -> Applied:
    """Take over one frame. A frame that does not continue where this copy stands is left alone.

    Marks of the `live_origin` settle only what the server acknowledged to this very copy: a twin resumed from the same
    image may have used the numbers of changes that are not sent yet.
    """
    position = log.position(connection, frame.stream)
    load = first_load.under_way(connection, frame.stream)
    result = Applied()
    if not _continues(frame, position.head, load):
        return result
    obey(connection, frame.entries)
    settled = leaving_with(connection, frame, rules, live_origin)
    births = settle_births(connection, frame, settled)
    leaving = births.rest
    entries = _with_own(connection, frame, leaving, births.dots)
    rows = _rows_of(entries, leaving)
    hidden = hidden_by(connection, rows, leaving)
    cells = cell_store.load(connection, rows, frame.stream)
    taken = _merge(connection, frame, entries, cells, hidden, result, all_fit(frame.entries))
    for row in erased_rows(frame.entries):
        empty(cells[row])
    foreign = [t for t in taken if not any(run.holds(t.entry.origin, t.entry.seq) for run in frame.runs)]
    remember(connection, frame.stream, foreign)
    result.received = len(foreign)
    obey(connection, frame.entries)  # once more: what was remembered just now names what stood there
    refusals = {(r.origin, r.seq): r for r in frame.refusals}
    note_early(connection, frame, settled)
    gone = release(connection, refusals, leaving, cells, hidden)
    growth = cell_store.store(connection, _founded(cells, gone))
    cell_store.remove(connection, gone.values())
    fingerprint = add_prints(position.fingerprint, growth + births.growth)
    if rules.cursor_with_data:
        head = position.head if frame.part is not None else max(position.head, frame.upto)
        log.advance(connection, frame.stream, head, fingerprint, frame.marks)
    if frame.part is not None and load is not None:
        first_load.go_down(connection, frame.stream, load, frame.part, frame.after, frame.since_ms)
    result.settled = len(settled)
    result.changed = changed_rows(cells.values()) | births.changed
    if frame.fingerprint is not None and (load is None or load.is_whole or not rules.past_first):
        first_load.end(connection, frame.stream)
        result.changed = result.changed | changed_rows(end_rereading(connection, frame.stream))
        result.differs = check_head(connection, frame, fingerprint) is Comparison.DIFFERENT
    return result


def _continues(frame: StateFrame, head: int, load: Load | None) -> bool:
    """Whether a frame goes on where this copy stands: behind its number, or under the floor of a part."""
    if frame.part is None:
        return frame.after <= head <= frame.upto
    if load is None or frame.part >= len(load.floors):
        return False
    return frame.after < load.floors[frame.part] <= frame.upto


def touched_rows(connection: Connection, frame: StateFrame, rules: Rules, live_origin: int) -> dict[bytes, int]:
    """The rows a frame writes, with the numbers of their types."""
    leaving = leaving_with(connection, frame, rules, live_origin)
    return _rows_of(_with_own(connection, frame, leaving), leaving)


def _rows_of(entries: Iterable[Entry], leaving: Iterable[Leaving]) -> dict[bytes, int]:
    rows: dict[bytes, int] = {entry.row: entry.type for entry in entries}
    return rows | {line.op.row: line.op.type for line in leaving}


def retry_parked(connection: Connection, now_ms: int, version: str) -> Changed:
    """Try what was set aside once more, if its time has come."""
    changed = Changed({})
    for stream, entries in parked.due(connection, now_ms, version).items():
        rows: dict[bytes, int] = {entry.row: entry.type for entry in entries}
        cells = cell_store.load(connection, rows, stream)
        place = log.position(connection, stream)
        taken = _merge(connection, StateFrame(Id(stream), 0, 0, None), entries, cells,
                       hidden_by(connection, rows, ()), Applied())  # fmt: skip
        remember(connection, stream, taken)
        known = _founded(cells, ())
        growth = cell_store.store(connection, known)
        log.advance(connection, stream, place.head, add_prints(place.fingerprint, growth), ())
        changed = changed | changed_rows(known)
    return changed


def _with_own(
    connection: Connection, frame: StateFrame, leaving: Sequence[Leaving], done: Collection[Dot] = ()
) -> list[Entry]:  # fmt: skip
    """The entries of the frame and, from this machine's own log, those that needed no echo and are not `done`, in order
    of number.
    """
    entries = list(frame.entries)
    waiting = {line.op.dot: line.op for line in leaving}
    for run in frame.runs:
        dots = {(run.origin, run.first + n) for n in range(run.count)}.difference(done)
        ops = [waiting[dot] for dot in dots if dot in waiting]
        if len(ops) < len(dots):
            own = own_ops(connection, frame.stream, run.origin, run.first, run.count)
            ops = [op for op in own if op.dot in dots]
        for op in ops:
            number = run.number + op.seq - run.first
            entries.append(Entry(number, op.type, op.row, op.stamp, op.origin, op.seq, number, op.author, op.fields))
    return sorted(entries, key=lambda entry: entry.fseq)


class Taken(NamedTuple):
    """An entry as it was taken over, with the values it replaced."""

    entry: Entry
    created: bool
    old: Mapping[int, Wire]


def _merge(
    connection: Connection, frame: StateFrame, entries: Iterable[Entry], cells: Mapping[bytes, Cells],
    hidden: Hidden, result: Applied, fit: bool = False,
) -> list[Taken]:  # fmt: skip
    """Take over entries; `fit` says that all their values are known to fit their columns."""
    taken = []
    for entry in entries:
        row = cells[entry.row]
        fault = _fault(entry, row, fit)
        if fault:
            parked.put_aside(connection, frame.stream, entry, fault)
            result.parked += 1
            continue
        created = row.registers.born is None
        old: dict[int, Wire] = {}
        if created and entry.row not in hidden:
            row.newborn(Register(entry.stamp, entry.origin, entry.seq, entry.wseq, entry.fseq), entry.fields)
            taken.append(Taken(entry, created, old))
            continue
        waiting = hidden.get(entry.row, {})
        for number, value in entry.fields.items():
            register = row.registers.get(number)
            if register is not None and register.fseq >= entry.fseq:
                continue
            old[number] = row.base(number)
            made = Register(entry.stamp, entry.origin, entry.seq, entry.wseq, entry.fseq)
            row.put(number, made, value, hidden=hides(waiting, number))
        if old:
            taken.append(Taken(entry, created, old))
    return taken


def _fault(entry: Entry, row: Cells, fit: bool) -> str:
    if row.in_sync and row.type != entry.type:
        return parked.OTHER_TYPE
    return "" if fit else unfit_field(entry)


def unfit_field(entry: Entry) -> str:
    """The name of a field whose value no column of ours would give back; empty if all fit."""
    kind = TYPE_BY_NUMBER.get(entry.type)
    number = None if kind is None else misfit(kind, entry.fields)
    if kind is None or number is None:
        return ""
    return "deleted" if number == DELETED else kind.by_number[number].name


def remember(connection: Connection, stream: bytes, taken: Sequence[Taken]) -> None:
    """History: a line for every change of others; own changes have theirs already."""
    known = _known_dots(connection, stream, taken)
    columns = (
        "stream", "type", "row", "origin", "seq", "stamp", "author", "tx", "state", "fields", "old", "batch", "cursor",
        "blind",
    )  # fmt: skip
    lines = [
        (
            stream, t.entry.type, t.entry.row, t.entry.origin, t.entry.seq, t.entry.stamp, t.entry.author, 0, "foreign",
            pack({} if t.created else {n: t.entry.fields[n] for n in t.old}), None if t.created else pack(dict(t.old)),
            "", 0, 0,
        )
        for t in taken
        if (t.entry.row, t.entry.origin, t.entry.seq) not in known
    ]  # fmt: skip
    insert_many(connection, change_log, columns, lines)


def _known_dots(connection: Connection, stream: bytes, taken: Sequence[Taken]) -> set[tuple[bytes, int, int]]:
    columns = (change_log.c.row, change_log.c.origin, change_log.c.seq, change_log.c.stream)
    lines = rows_where(connection, columns, change_log.c.row, {t.entry.row for t in taken})
    return {(row, origin, seq) for row, origin, seq, where in lines if where == stream}


def _founded(cells: Mapping[bytes, Cells], gone: Container[bytes]) -> list[Cells]:
    """The rows to keep: not those that are gone, nor one of which all there was had to be set aside."""
    return [c for row, c in cells.items() if row not in gone and (c.in_sync or c.registers.born is not None)]
