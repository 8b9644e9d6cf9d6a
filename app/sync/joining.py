"""Long texts that two people changed without seeing each other: the server puts one text in the place of both.

It writes that text as an op of its own, which has seen both. Its number comes before that of the op that arrived, so
that op is already replaced when it is taken in, and everybody learns the joined text with it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.change import Op, Register
from app.domain.ids import NOBODY
from app.domain.kinds import Wire
from app.storage import server_log as log
from app.storage.cells import Cells
from app.sync.common_value import FieldLog, Told
from app.sync.conflicts import Clash, clash_of
from app.sync.merge import judge
from app.sync.rules import Rules
from app.sync.text_merge import joined

MOST_LINES = 1000
"""In a row that was written more often nothing is joined, so that a merge costs a bounded time."""
MOST_TEXT = 64 * 1024
"""Letters a text may have on the server."""


class Joined(NamedTuple):
    """One text for two."""

    number: int
    text: str
    clash: Clash


class RowLogs:
    """The logs of the rows of one frame, each read once; what the frame itself takes in is told to them."""

    def __init__(self, connection: Connection, stream: bytes, rules: Rules, judged: Callable[[Op, int], Op]) -> None:
        """`judged` gives an op, received at a moment, the stamp by which it is judged."""
        self._connection, self._stream, self._rules, self._judged = connection, stream, rules, judged
        self._lines: dict[bytes, list[Told] | None] = {}
        self._fresh: dict[bytes, list[Told]] = {}

    def tell(self, number: int, op: Op) -> None:
        """An op of this frame was taken in."""
        self._fresh.setdefault(op.row, []).append((number, op))

    def base(self, cells: Cells, number: int, op: Op) -> tuple[bool, Wire]:
        """What the author of `op` and the one whose value stands had in front of them, if that is certain."""
        register = cells.registers.get(number)
        if cells.row not in self._lines:
            found = log.lines_of_row(self._connection, self._stream, cells.row, MOST_LINES)
            told = None if found is None else [(line.seq, self._judged(line.op, line.received_ms)) for line in found]
            self._lines[cells.row] = told
        lines = self._lines[cells.row]
        if lines is None or register is None:
            return False, None
        return FieldLog([*lines, *self._fresh.get(cells.row, ())], number, self._rules).common(register, op)


def join_texts(cells: Cells, op: Op, logs: RowLogs, replaced: Callable[[int], bool], rules: Rules) -> Iterator[Joined]:
    """The texts of `op` that can be joined with what stands; `replaced` tells fields somebody already wrote over."""
    for number, value in op.fields.items():
        spec = None if cells.kind is None else cells.kind.by_number.get(number)
        register = cells.registers.get(number)
        if not rules.join or register is None or spec is None or spec.kind.name != "long text" or spec.group:
            continue
        verdict = judge(register, op, number, replaced(number), rules)
        clash = clash_of(cells, number, op, takes_over=False, base=(False, None)) if verdict.concurrent else None
        before = cells.base(number)
        if clash is None or not isinstance(value, str) or not isinstance(before, str):
            continue
        is_known, base = logs.base(cells, number, op)
        text = joined(base, before, value) if is_known and isinstance(base, str) else None
        if text is not None and len(text) <= min(spec.high or MOST_TEXT, MOST_TEXT):
            yield Joined(number, text, dataclasses.replace(clash, base=(True, base), is_joined=True))


def joining_op(op: Op, texts: list[Joined], head: int, origin: int, seq: int) -> Op:
    """The server's op that puts joined texts in the place of those of `op` and of what stood there."""
    stamp = max(op.stamp, *(text.clash.register.stamp for text in texts)) + 1
    fields: dict[int, Wire] = {text.number: text.text for text in texts}
    return Op(op.stream, origin, seq, op.type, op.row, stamp, NOBODY, head, (op.dot,), 0, fields)


def standing(op: Op, number: int) -> Register:
    """The register of a field in which the op of a stream number stands."""
    return Register(op.stamp, op.origin, op.seq, number, number)
