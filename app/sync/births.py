"""Rows born here: one own change made them, the server took it in as it was, and nothing else is known of them.

That is what a push settles by the ten thousand, and it needs no merge: the table has shown these rows since they were
typed, and only how they stand on the server is still to be written down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed, Dot, Op, Register
from app.storage.bulk import rows_where, update_many
from app.storage.registers import Registers, mask_of
from app.storage.tables import change_log, sync_row
from app.sync.overlay import Leaving, absorb, changed_rows
from app.sync.wire_frames import StateFrame

_WAITS = "state = 'pending'"
_IS_BLANK = "registers IS NULL AND shadow IS NULL AND ext IS NULL"
_PLACE = (sync_row.c.id, sync_row.c.stream, sync_row.c.type)


@dataclass(frozen=True, slots=True)
class Births:
    """What was settled in this way."""

    dots: frozenset[Dot]
    growth: int
    """By how much the fingerprint of the stream grows."""
    changed: Changed = field(default_factory=lambda: Changed({}))


def settle_births(connection: Connection, frame: StateFrame, leaving: Sequence[Leaving]) -> Births:
    """Settle the births among the own changes that leave the overlay with this frame."""
    born, states, growth = [], [], 0
    for line, number in _births(connection, frame, leaving):
        op = line.op
        registers = Registers(Register(op.stamp, op.origin, op.seq, number, number), mask_of(tuple(op.fields)))
        fingerprint = registers.print_of(op.row, op.fields)
        states.append((registers.packed(), fingerprint, op.row))
        growth += fingerprint
        born.append(line)
    update_many(connection, sync_row, ("registers", "print"), states)
    absorb(connection, born)
    return Births(frozenset(line.op.dot for line in born), growth, changed_rows(line.op for line in born))


def _births(connection: Connection, frame: StateFrame, leaving: Sequence[Leaving]) -> Iterator[tuple[Leaving, int]]:
    """The births, each with its number in the stream."""
    numbers = {(run.origin, run.first + n): run.number + n for run in frame.runs for n in range(run.count)}
    for refusal in frame.refusals:
        numbers.pop((refusal.origin, refusal.seq), None)
    told = {entry.row for entry in frame.entries}
    asked = [line.op.row for line in leaving if line.op.row not in told] if numbers else []
    waiting = Counter(row for (row,) in rows_where(connection, (change_log.c.row,), change_log.c.row, asked, _WAITS))
    alone = [row for row, count in waiting.items() if count == 1]
    places = rows_where(connection, _PLACE, sync_row.c.id, alone, _IS_BLANK)
    blank = {row: number for row, stream, number in places if stream == frame.stream}
    for line in leaving:
        number = numbers.get(line.op.dot)
        if number is not None and blank.get(line.op.row) == line.op.type and _is_known(line.op):
            yield line, number


def _is_known(op: Op) -> bool:
    kind = TYPE_BY_NUMBER.get(op.type)
    return kind is not None and op.fields.keys() <= kind.numbers
