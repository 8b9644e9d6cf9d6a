"""The overlay: this machine's own changes that lie over the server's state until the server has taken them in.

A change leaves it when the server has taken it in *and* the copy has read past the number it got, or when it was
refused; then the table shows what the server has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed, Dot, Op, Refusal
from app.domain.ids import Id
from app.storage import cells as cell_store
from app.storage import hand_ins
from app.storage import server_log as log
from app.storage.bulk import rows_of, rows_where, update_where
from app.storage.cells import Cells
from app.storage.erasing import forget_words
from app.storage.leaving import left_streams
from app.storage.outbox import OP_COLUMNS, acknowledged_spans, op_of, sent_until
from app.storage.packing import pack, unpack
from app.storage.rows import Values
from app.storage.tables import IS_PENDING, change_log
from app.sync.fitting import misfit
from app.sync.rules import Rules
from app.sync.wire_frames import StateFrame

_PENDING = select(change_log.c.n, change_log.c.code, *OP_COLUMNS).where(
    change_log.c.stream == bindparam("asked"), change_log.c.origin == bindparam("by"), IS_PENDING,
    change_log.c.seq >= bindparam("first"), change_log.c.seq <= bindparam("last"),
)  # fmt: skip
Hidden = dict[bytes, dict[int, Collection[int]]]
"""Row → log line of an own pending change → the fields whose base it hides."""


class Leaving(NamedTuple):
    """An own change on its way out of the overlay: its log line and what it says."""

    n: int
    op: Op
    code: str | None
    """Why the server refused it, if it said so before it acknowledged it."""


def leaving_with(connection: Connection, frame: StateFrame, rules: Rules, live_origin: int) -> Sequence[Leaving]:
    """Own pending changes that this frame settles: absorbed up to a mark, or refused by number."""
    if rules.overlay_until_head:
        sent = sent_until(connection, frame.stream, live_origin)
        taken = {m.origin: min(m.op, sent) if m.origin == live_origin else m.op for m in frame.marks}
    else:
        spans = acknowledged_spans(connection)
        taken = {span.origin: span.last for span in spans if span.stream == frame.stream}
    leaving = [line for origin, op in taken.items() for line in _pending(connection, frame.stream, origin, 1, op)]
    for run in frame.runs:
        first, last = max(run.first, taken.get(run.origin, 0) + 1), run.first + run.count - 1
        leaving += _pending(connection, frame.stream, run.origin, first, last) if first <= last else ()
    return leaving


def note_early(connection: Connection, frame: StateFrame, leaving: Sequence[Leaving]) -> None:
    """Keep the code of a refusal that arrives before the server has acknowledged the change to this copy."""
    now = {line.op.dot for line in leaving} if frame.refusals else ()
    for r in frame.refusals:
        if (r.origin, r.seq) not in now:
            one = (change_log.c.stream == frame.stream, change_log.c.origin == r.origin, change_log.c.seq == r.seq)
            statement = update(change_log).where(*one, IS_PENDING)
            connection.execute(statement, {"code": r.code})


def hidden_by(connection: Connection, rows: Iterable[bytes], leaving: Iterable[Leaving]) -> Hidden:
    """Which fields of `rows` the waiting changes hide, those that are `leaving` among them."""
    hidden: Hidden = defaultdict(dict)
    for line in leaving:
        hidden[line.op.row][line.n] = line.op.fields.keys()
    waiting = rows_where(connection, (change_log.c.n, change_log.c.row), change_log.c.row, rows, "state = 'pending'")
    staying = [n for n, row in waiting if n not in hidden[row]]
    columns = (change_log.c.n, change_log.c.row, change_log.c.fields)
    for n, row, fields in rows_where(connection, columns, change_log.c.n, staying):
        hidden[row][n] = unpack(fields).keys()
    return hidden


def laid_over(connection: Connection, cells: Mapping[bytes, Cells]) -> dict[bytes, Values]:
    """What the waiting changes let the tables show in these rows: the later over the earlier.

    After a restore of the server old changes wait again under what was read on top of them: a value that stands in the
    table stays, if the history knows it. A value no column could hold says nothing.
    """
    columns = (change_log.c.n, change_log.c.row, change_log.c.state, change_log.c.fields, change_log.c.old)
    last: dict[bytes, Values] = defaultdict(dict)
    written: dict[bytes, list[Values]] = defaultdict(list)
    for _, row, state, *parts in sorted(rows_where(connection, columns, change_log.c.row, cells), key=itemgetter(0)):
        fields, old = (unpack(part) if part else {} for part in parts)
        written[row] += [fields, old]
        if state == "pending":
            kind = cells[row].kind
            last[row].update({n: v for n, v in fields.items() if kind is None or misfit(kind, {n: v}) is None})
    for row, values in last.items():
        for number in values:
            shown = cells[row].values.get(number)
            if any(number in line and line[number] == shown for line in written[row]):
                values[number] = shown
    return dict(last)


def hides(waiting: Mapping[int, Collection[int]], number: int) -> bool:
    """Whether one of the changes that wait on a row hides this field."""
    return any(number in fields for fields in waiting.values())


def settle(connection: Connection, stream: bytes, origin: int, sent: int) -> int:
    """Own changes that the server acknowledges only now, while their mark was read before; answers how many."""
    upto = min(sent, log.mark_of(connection, stream, origin))
    leaving = _pending(connection, stream, origin, 1, upto)
    if leaving:
        codes = {line.op.dot: line.code for line in leaving if line.code}
        _let_go(connection, stream, leaving, {dot: Refusal(Id(stream), *dot, 0, code) for dot, code in codes.items()})
    return len(leaving)


def settle_left(connection: Connection, absorbed: Iterable[tuple[bytes, int, int]]) -> int:
    """In a stream this copy has left no mark will ever be read: what the server acknowledged is settled at once."""
    left, count = left_streams(connection), 0
    for stream, origin, op in absorbed:
        if stream in left:
            leaving = _pending(connection, stream, origin, 1, op)
            _let_go(connection, stream, leaving, {})
            count += len(leaving)
    return count


def refuse(connection: Connection, stream: bytes, origin: int, first: int, last: int, code: str) -> Changed:
    """Own changes the server will not take from this device: they leave the overlay and are kept with the reason."""
    leaving = _pending(connection, stream, origin, first, last)
    refusals = {line.op.dot: Refusal(Id(stream), *line.op.dot, 0, code) for line in leaving}
    return _let_go(connection, stream, leaving, refusals)


def _let_go(
    connection: Connection, stream: bytes, leaving: Sequence[Leaving], refusals: Mapping[Dot, Refusal]
) -> Changed:
    """Let changes leave the overlay apart from any frame."""
    cells = cell_store.load(connection, {line.op.row: line.op.type for line in leaving}, stream)
    gone = release(connection, refusals, leaving, cells, hidden_by(connection, cells, leaving))
    cell_store.store(connection, [row for row in cells.values() if row.row not in gone])
    cell_store.remove(connection, gone.values())
    return changed_rows(cells.values())


def absorb(connection: Connection, leaving: Sequence[Leaving]) -> None:
    """Note that the server has taken in these changes."""
    hand_ins.count(connection, (line.op.type for line in leaving))
    update_where(connection, {"state": "absorbed"}, change_log.c.n, [line.n for line in leaving])


def release(
    connection: Connection, refusals: Mapping[Dot, Refusal], leaving: Sequence[Leaving],
    cells: Mapping[bytes, Cells], hidden: Hidden,
) -> dict[bytes, Cells]:  # fmt: skip
    """Let settled changes leave the overlay; answers the rows that nothing speaks for any more."""
    absorb(connection, [line for line in leaving if line.op.dot not in refusals])
    for line in leaving:
        refusal = refusals.get(line.op.dot)
        if refusal is not None:
            values = {"state": "refused", "code": refusal.code, "facts": pack(dict(refusal.facts))}
            connection.execute(update(change_log).where(change_log.c.n == line.n), values)
            if refusal.code == "erased":
                forget_words(connection, [line.op.row])
    gone: dict[bytes, Cells] = {}
    for line in leaving:
        row, waiting = cells[line.op.row], hidden.get(line.op.row)
        if waiting is None:
            continue
        del waiting[line.n]
        for number in line.op.fields:
            if not hides(waiting, number):
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


def _pending(connection: Connection, stream: bytes, origin: int, first: int, last: int) -> Sequence[Leaving]:
    """Own changes of one origin that wait, by their numbers."""
    lines = rows_of(connection, _PENDING, {"asked": stream, "by": origin, "first": first, "last": last})
    return [Leaving(line[0], op_of(line[2:]), line[1]) for line in lines]


def changed_rows(rows: Iterable[Cells | Op]) -> Changed:
    """The rows that `rows` are or speak of, by the names of their types."""
    found: dict[str, set[Id]] = defaultdict(set)
    for row in rows:
        kind = TYPE_BY_NUMBER.get(row.type)
        if kind is not None:
            found[kind.name].add(Id(row.row))
    return Changed({name: frozenset(ids) for name, ids in found.items()})
