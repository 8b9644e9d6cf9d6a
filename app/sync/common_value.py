"""The value two authors both went on from, found in the log of their row.

Every line of the log says what its author had seen, so the winners of a field can be told for every moment, and for
every op the value it replaced. Wherever that is not certain there is no answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.domain.change import Dot, Op, Register, device_of
from app.domain.kinds import Wire
from app.sync.merge import judge, stamp_on_top
from app.sync.rules import RULES, Rules

Told = tuple[int, Op]
"""An op with the number its stream gave it; its stamp is the one it was judged by."""
_FAR = 500
"""Ops looked at behind each side before the search is given up."""


class FieldLog:
    """What was taken in about one field of one row, in order."""

    def __init__(self, lines: Iterable[Told], field: int, rules: Rules = RULES) -> None:
        """`lines` are all that were taken in about the row, those that were refused left out."""
        told = {op.dot: (number, op) for number, op in lines}
        self._field = field
        self._known = told.keys()
        self._told = {dot: line for dot, line in told.items() if field in line[1].fields}
        self._winners = list(self._stood(rules))

    def common(self, register: Register, op: Op) -> tuple[bool, Wire]:
        """Whether the value is certain that the one who wrote `register` and the author of `op` both built on, and it.

        `op` itself is not in the log yet.
        """
        if not self._winners or self._winners[-1].dot != register.dot:
            return False, None
        standing = set(self._behind(self._seen_by(self._told[register.dot][1])))
        for dot in self._behind(self._seen_by(op)):
            if dot == register.dot:
                return False, None  # the author of `op` had seen it: nothing was written side by side
            if dot in standing:
                return True, self._told[dot][1].fields[self._field]
        return False, None

    def _stood(self, rules: Rules) -> Iterator[Register]:
        """Every op that ever stood in the field, in the order in which they took over."""
        register: Register | None = None
        replaced: set[Dot] = set()
        for number, op in self._told.values():
            verdict = judge(register, op, self._field, op.dot in replaced, rules)
            replaced.update(op.deps)
            if verdict.takes_over:
                register = Register(stamp_on_top(register, op, verdict), op.origin, op.seq, number, number)
                yield register

    def _behind(self, dots: Sequence[Dot]) -> Iterator[Dot]:
        """These ops, what their authors had seen, and so on, the nearest first."""
        waiting, met = list(dots), set(dots)
        for _ in range(_FAR):
            if not waiting:
                return
            dot = waiting.pop(0)
            yield dot
            earlier = [other for other in self._seen_by(self._told[dot][1]) if other not in met]
            met.update(earlier)
            waiting += earlier

    def _seen_by(self, op: Op) -> list[Dot]:
        """What stood in the field before the author of `op`; nothing if that is not certain.

        The server had seen both texts it joined. Everybody else had one before them: their own latest op where their
        copy had not read so far, else what had won by then.
        """
        if not self._known >= set(op.deps):
            return []
        named = [self._told[dot] for dot in op.deps if dot in self._told]
        if device_of(op.origin) == 0:
            stood = self._winner_at(op.cursor)
            return [*stood, *(told.dot for _, told in named)]
        own = [told for told in self._told.values() if told[1].origin == op.origin and told[1].seq < op.seq]
        later = [(number, told) for number, told in [*named, *own[-1:]] if number > op.cursor]
        if not later:
            return [] if op.blind >> self._field & 1 else self._winner_at(op.cursor)
        last = max(later, key=lambda line: line[0])
        return [last[1].dot] if all(_knew(last[1], number, told) for number, told in later) else []

    def _winner_at(self, cursor: int) -> list[Dot]:
        return [winner.dot for winner in self._winners if winner.wseq <= cursor][-1:]


def _knew(op: Op, number: int, other: Op) -> bool:
    """Whether `op` is `other`, or its author had seen it."""
    return other.origin == op.origin or other.dot in op.deps or number <= op.cursor
