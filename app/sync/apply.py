"""State from a server into this copy: one frame, its cursor and everything it settles, in one transaction.

The tables show the server's state with this machine's own, not yet absorbed changes laid over it. A frame replaces
base values only by higher numbers; an own change leaves the overlay when the server has taken it in *and* the copy
has read past the number it got. Applying a frame never makes a change.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, and_, insert, or_, select, update

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed, Dot, Entry, Op, Refusal, Register
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.bulk import insert_many
from app.storage.cells import Cells
from app.storage.outbox import acknowledged_spans, op_of, own_ops
from app.storage.packing import pack, unpack
from app.storage.registers import add_prints
from app.storage.rows import CHUNK
from app.storage.streams import drop_unfounded, reset_stream, stored_print
from app.storage.tables import change_log, sync_parked, sync_stream
from app.sync.ingest import fits
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
    mended: bool = False
    """The fingerprints differed, and the stream is read anew."""


Hidden = dict[bytes, dict[int, set[int]]]
"""Row → field → log lines of own pending changes that hide its base."""


def apply_state(connection: Connection, frame: StateFrame, rules: Rules = RULES) -> Applied:
    """Take over one frame. A frame that does not continue where this copy stands is left alone."""
    position = log.position(connection, frame.stream)
    result = Applied()
    if frame.after > position.head or frame.upto < position.head:
        return result
    leaving = _leaving(connection, frame, rules)
    entries = _with_own(connection, frame, leaving)
    rows: dict[bytes, int] = {e.row: e.type for e in entries}
    rows |= {line.op.row: line.op.type for line in leaving}
    hidden = _hidden(connection, rows, leaving)
    made_here = _made_here(frame, entries, hidden)
    cells = cell_store.load(connection, rows, frame.stream, made_here)
    for row in made_here:
        if cells[row].registers.born is None:
            hidden.pop(row)
    taken = _merge(connection, frame, entries, cells, hidden, result)
    own = {(run.origin, run.first + n) for run in frame.runs for n in range(run.count)}
    _remember(connection, frame.stream, [t for t in taken if (t.entry.origin, t.entry.seq) not in own])
    refusals = {(r.origin, r.seq): r for r in frame.refusals}
    gone = _release(connection, refusals, leaving, cells, hidden)
    growth = cell_store.store(connection, [c for row, c in cells.items() if row not in gone])
    cell_store.remove(connection, gone.values())
    fingerprint = add_prints(position.fingerprint, growth)
    if rules.cursor_with_data:
        log.advance(connection, frame.stream, max(position.head, frame.upto), fingerprint, frame.marks)
    result.settled = len(leaving)
    result.changed = _changed(cells.values())
    if frame.fingerprint is not None:
        _check(connection, frame, fingerprint, result)
    return result


def refuse(connection: Connection, stream: bytes, origin: int, first: int, last: int, code: str) -> Changed:
    """Own changes the server will not take from this device: they leave the overlay and are kept with the reason."""
    where = and_(change_log.c.origin == origin, change_log.c.seq >= first, change_log.c.seq <= last)
    leaving = _pending(connection, stream, where)
    cells = cell_store.load(connection, {line.op.row: line.op.type for line in leaving}, stream)
    refusals = {line.op.dot: Refusal(Id(stream), *line.op.dot, 0, code) for line in leaving}
    gone = _release(connection, refusals, leaving, cells, _hidden(connection, cells, leaving))
    cell_store.store(connection, [row for row in cells.values() if row.row not in gone])
    cell_store.remove(connection, gone.values())
    return _changed(cells.values())


def check_quiet(connection: Connection, streams: Iterable[bytes], quiet_print: int) -> bool:
    """Compare the fingerprints of streams for which no frame came; where they differ, all of them are read anew."""
    held = list(streams)
    total = 0
    for stream in held:
        total = add_prints(total, log.position(connection, stream).fingerprint)
    if total == quiet_print:
        return True
    for stream in held:
        if stored_print(connection, stream, recompute=True) != log.position(connection, stream).fingerprint:
            log.advance(connection, stream, log.position(connection, stream).head, stored_print(connection, stream), ())
        reset_stream(connection, stream)
    return False


def _with_own(connection: Connection, frame: StateFrame, leaving: Sequence[_Leaving]) -> list[Entry]:
    """The entries of the frame and, from this machine's own log, those that needed no echo, in order of number."""
    entries = list(frame.entries)
    waiting = {line.op.dot: line.op for line in leaving}
    for run in frame.runs:
        ops = [waiting.get((run.origin, run.first + n)) for n in range(run.count)]
        if None in ops:
            ops = list(own_ops(connection, frame.stream, run.origin, run.first, run.count))
        for op in filter(None, ops):
            number = run.number + op.seq - run.first
            entries.append(Entry(number, op.type, op.row, op.stamp, op.origin, op.seq, number, op.author, op.fields))
    return sorted(entries, key=lambda entry: entry.fseq)


def _made_here(frame: StateFrame, entries: Iterable[Entry], hidden: Hidden) -> dict[bytes, dict[int, Wire]]:
    """Rows that one own change of this frame wrote and no other waiting one touches, with what it wrote."""
    own = {(run.origin, run.first + n) for run in frame.runs for n in range(run.count)}
    return {
        entry.row: dict(entry.fields)
        for entry in entries
        if (entry.origin, entry.seq) in own and len(set().union(*hidden[entry.row].values())) == 1
    }


def _leaving(connection: Connection, frame: StateFrame, rules: Rules) -> Sequence[_Leaving]:
    """Own pending changes that this frame settles: absorbed up to a mark, or refused by number."""
    if rules.overlay_until_head:
        taken = [(mark.origin, mark.op) for mark in frame.marks]
    else:
        taken = [(span.origin, span.last) for span in acknowledged_spans(connection) if span.stream == frame.stream]
    reached = [and_(change_log.c.origin == origin, change_log.c.seq <= op) for origin, op in taken]
    reached += [
        and_(change_log.c.origin == run.origin, change_log.c.seq.between(run.first, run.first + run.count - 1))
        for run in frame.runs
    ]
    return _pending(connection, frame.stream, or_(*reached)) if reached else ()


def _pending(connection: Connection, stream: bytes, which: ColumnElement[bool]) -> Sequence[_Leaving]:
    query = select(change_log).where(change_log.c.stream == stream, change_log.c.state == "pending", which)
    return [_Leaving(line.n, op_of(line)) for line in connection.execute(query)]


@dataclass(frozen=True, slots=True)
class _Leaving:
    """An own change on its way out of the overlay: its log line and what it says."""

    n: int
    op: Op


def _hidden(connection: Connection, rows: Iterable[bytes], leaving: Iterable[_Leaving]) -> Hidden:
    hidden: Hidden = defaultdict(lambda: defaultdict(set))
    known: set[int] = set()
    for line in leaving:
        known.add(line.n)
        for number in line.op.fields:
            hidden[line.op.row][number].add(line.n)
    wanted = list(rows)
    for start in range(0, len(wanted), CHUNK):
        query = select(change_log.c.n, change_log.c.row, change_log.c.fields).where(
            change_log.c.row.in_(wanted[start : start + CHUNK]), change_log.c.state == "pending"
        )
        for n, row, fields in connection.execute(query):
            if n not in known:
                for number in unpack(fields):
                    hidden[bytes(row)][int(number)].add(n)
    return hidden


@dataclass(frozen=True, slots=True)
class _Taken:
    """An entry as it was taken over, with the values it replaced."""

    entry: Entry
    created: bool
    old: Mapping[int, Wire]


def _merge(
    connection: Connection, frame: StateFrame, entries: Iterable[Entry], cells: Mapping[bytes, Cells],
    hidden: Hidden, result: Applied,
) -> list[_Taken]:  # fmt: skip
    taken = []
    for entry in entries:
        row = cells[entry.row]
        fault = _fault(entry, row)
        if fault:
            _park(connection, frame.stream, entry, fault)
            result.parked += 1
            continue
        created = row.registers.born is None
        old: dict[int, Wire] = {}
        if created and entry.row not in hidden:
            row.newborn(Register(entry.stamp, entry.origin, entry.seq, entry.wseq, entry.fseq), entry.fields)
            taken.append(_Taken(entry, created, old))
            continue
        for number, value in entry.fields.items():
            register = row.registers.get(number)
            if register is not None and register.fseq >= entry.fseq:
                continue
            old[number] = row.base(number)
            made = Register(entry.stamp, entry.origin, entry.seq, entry.wseq, entry.fseq)
            row.put(number, made, value, hidden=number in hidden.get(entry.row, ()))
        if old:
            taken.append(_Taken(entry, created, old))
    own = {(run.origin, run.first + n) for run in frame.runs for n in range(run.count)}
    result.received = sum((t.entry.origin, t.entry.seq) not in own for t in taken)
    return taken


def _fault(entry: Entry, row: Cells) -> str:
    if row.in_sync and row.type != entry.type:
        return "type"
    if row.kind is None:
        return ""
    for number, value in entry.fields.items():
        spec = row.kind.by_number.get(number)
        if spec is not None and not fits(spec.kind.column, value):
            return spec.name
    return ""


def _park(connection: Connection, stream: bytes, entry: Entry, reason: str) -> None:
    data = pack([entry.type, entry.origin, entry.seq, entry.stamp, entry.wseq, entry.author, dict(entry.fields)])
    line = {"stream": stream, "fseq": entry.fseq, "row": entry.row, "reason": reason, "data": data}
    connection.execute(insert(sync_parked), line)


def _remember(connection: Connection, stream: bytes, taken: Sequence[_Taken]) -> None:
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


def _known_dots(connection: Connection, stream: bytes, taken: Sequence[_Taken]) -> set[tuple[bytes, int, int]]:
    known: set[tuple[bytes, int, int]] = set()
    rows = list({t.entry.row for t in taken})
    for start in range(0, len(rows), CHUNK):
        query = select(change_log.c.row, change_log.c.origin, change_log.c.seq).where(
            change_log.c.row.in_(rows[start : start + CHUNK]), change_log.c.stream == stream
        )
        known |= {(bytes(row), origin, seq) for row, origin, seq in connection.execute(query)}
    return known


def _release(
    connection: Connection, refusals: Mapping[Dot, Refusal], leaving: Sequence[_Leaving],
    cells: Mapping[bytes, Cells], hidden: Hidden,
) -> dict[bytes, Cells]:  # fmt: skip
    """Let settled changes leave the overlay; answers the rows that nothing speaks for any more."""
    absorbed = [line.n for line in leaving if line.op.dot not in refusals]
    for start in range(0, len(absorbed), CHUNK):
        settled = change_log.c.n.in_(absorbed[start : start + CHUNK])
        connection.execute(update(change_log).where(settled), {"state": "absorbed"})
    for line in leaving:
        refusal = refusals.get(line.op.dot)
        if refusal is not None:
            values = {"state": "refused", "code": refusal.code, "facts": pack(dict(refusal.facts))}
            connection.execute(update(change_log).where(change_log.c.n == line.n), values)
    gone: dict[bytes, Cells] = {}
    for line in leaving:
        row, waiting = cells[line.op.row], hidden.get(line.op.row)
        if waiting is None:
            continue
        for number in line.op.fields:
            waiting[number].discard(line.n)
            if not waiting[number]:
                del waiting[number]
                _show_base(row, number)
        if row.registers.born is None and not waiting:
            gone[line.op.row] = row
    return gone


def _show_base(row: Cells, number: int) -> None:
    if not row.knows(number):
        return
    if number in row.shadow:
        row.show(number, row.shadow[number])
    elif row.registers.get(number) is None:
        row.show(number, row.default(number))


def _changed(cells: Iterable[Cells]) -> Changed:
    rows: dict[str, set[Id]] = defaultdict(set)
    for row in cells:
        kind = TYPE_BY_NUMBER.get(row.type)
        if kind is not None:
            rows[kind.name].add(Id(row.row))
    return Changed({name: frozenset(ids) for name, ids in rows.items()})


def _check(connection: Connection, frame: StateFrame, fingerprint: int, result: Applied) -> None:
    """At the head of a stream both sides must hold the same; if not, the stream is read anew."""
    reading = select(sync_stream.c.rereading).where(sync_stream.c.stream == frame.stream)
    if connection.scalar(reading):
        drop_unfounded(connection, frame.stream)
    if fingerprint == frame.fingerprint:
        return
    truth = stored_print(connection, frame.stream, recompute=True)
    log.advance(connection, frame.stream, frame.upto, truth, ())
    if truth != frame.fingerprint:
        reset_stream(connection, frame.stream)
        result.mended = True
