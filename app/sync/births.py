"""Rows born here: one own change made them, the server took it in as it was, and nothing else is known of them.

That is what a push settles by the ten thousand, and it needs no merge: the table has shown these rows since they were
typed, and only how they stand on the server is still to be written down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Sequence
from dataclasses import dataclass

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
    """What was settled in this way, and what was not."""

    dots: Collection[Dot]
    rest: Sequence[Leaving]
    growth: int
    """By how much the fingerprint of the stream grows."""
    changed: Changed


def settle_births(connection: Connection, frame: StateFrame, leaving: Sequence[Leaving]) -> Births:
    """Settle the births among the own changes that leave the overlay with this frame."""
    numbers = {(run.origin, run.first + n): run.number + n for run in frame.runs for n in range(run.count)}
    for refusal in frame.refusals:
        numbers.pop((refusal.origin, refusal.seq), None)
    born = _births(connection, frame, leaving, numbers) if numbers else {}
    states, growth = [], 0
    for dot, line in born.items():
        op, number = line.op, numbers[dot]
        registers = Registers(Register(op.stamp, op.origin, op.seq, number, number), mask_of(tuple(op.fields)))
        fingerprint = registers.print_of(op.row, op.fields)
        states.append((registers.packed(), fingerprint, op.row))
        growth += fingerprint
    update_many(connection, sync_row, ("registers", "print"), states, [frame.stream] * len(states))
    absorb(connection, list(born.values()))
    rest = [line for line in leaving if line.op.dot not in born]
    return Births(born.keys(), rest, growth, changed_rows(line.op for line in born.values()))


def _births(
    connection: Connection, frame: StateFrame, leaving: Sequence[Leaving], taken: Container[Dot]
) -> dict[Dot, Leaving]:
    """The births among changes of which the server took in those that are `taken` as they were."""
    told = {entry.row for entry in frame.entries}
    asked = [line.op.row for line in leaving if line.op.row not in told]
    waiting = Counter(row for (row,) in rows_where(connection, (change_log.c.row,), change_log.c.row, asked, _WAITS))
    alone = [row for row, count in waiting.items() if count == 1]
    places = rows_where(connection, _PLACE, sync_row.c.id, alone, _IS_BLANK)
    blank = {row: number for row, stream, number in places if stream == frame.stream}
    return {
        line.op.dot: line for line in leaving
        if line.op.dot in taken and blank.get(line.op.row) == line.op.type and _is_known(line.op)
    }  # fmt: skip


def _is_known(op: Op) -> bool:
    kind = TYPE_BY_NUMBER.get(op.type)
    return kind is not None and op.fields.keys() <= kind.numbers
