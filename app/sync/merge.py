"""Which value stands: one pure decision per field.

What an author had seen beats every clock; only edits made without sight of each other are decided by stamp, then
origin, then number.
"""

from __future__ import annotations

from enum import Enum

from app.domain.change import Op, Register
from app.sync.rules import RULES, Rules


class Verdict(Enum):
    """What becomes of one field of an op."""

    FIRST = "first"
    """Nobody had written the field."""
    ON_TOP = "on top"
    """The author had seen what stood there."""
    WINS = "wins"
    """Concurrent, and later."""
    LOSES = "loses"
    """Concurrent, and earlier."""
    SUPERSEDED = "superseded"
    """Someone who had seen this op has already replaced it."""

    @property
    def takes_over(self) -> bool:
        """Whether the op's value stands afterwards."""
        return self in (Verdict.FIRST, Verdict.ON_TOP, Verdict.WINS)

    @property
    def concurrent(self) -> bool:
        """Whether two people wrote without seeing each other."""
        return self in (Verdict.WINS, Verdict.LOSES)


def judge(register: Register | None, op: Op, number: int, superseded: bool, rules: Rules = RULES) -> Verdict:
    """Decide field `number` of `op` against what stands there."""
    if superseded and rules.superseded:
        return Verdict.SUPERSEDED
    if register is None:
        return Verdict.FIRST
    if has_seen(register, op, number, rules):
        return Verdict.ON_TOP
    later = (op.stamp, op.origin, op.seq) > (register.stamp, register.origin, register.seq)
    return Verdict.WINS if later else Verdict.LOSES


def has_seen(register: Register, op: Op, number: int, rules: Rules = RULES) -> bool:
    """Whether the op's author had seen the value that stands."""
    if register.origin == op.origin:
        return True
    if not rules.context:
        return False
    if register.dot in op.deps:
        return True
    blind = rules.blind and op.blind >> number & 1
    return not blind and register.wseq <= op.cursor


def stamp_on_top(register: Register | None, op: Op, verdict: Verdict) -> int:
    """The stamp the winner gets: never lower than what it replaces knowingly."""
    if verdict is Verdict.ON_TOP and register is not None:
        return max(op.stamp, register.stamp + 1)
    return op.stamp
