"""What stands about a row before a person writes it: who wrote its fields, and how far its stream has been read.

One question, because it is asked with every save, and a statement costs the toolkit ten times what it costs SQLite.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct, field
from sqlalchemy import Connection, and_, bindparam, literal_column, or_, select

from app.domain.change import Dot
from app.domain.ids import Id
from app.storage.registers import Registers, unpack_registers
from app.storage.seen import EVERY, written_fields
from app.storage.tables import change_log, sync_row, sync_stream

_ANYWAY = select(literal_column("1").label("one")).subquery("anyway")
"""One line, so that there is an answer about a row or a stream that nobody knows."""
# What the server has settled counts only while its stream is being read anew; see `Standing.seen`.
_IS_OPEN = or_(change_log.c.state == "pending", and_(sync_stream.c.rereading, change_log.c.state != "refused"))
_STANDING = select(
    sync_row.c.id, sync_row.c.registers, sync_row.c.shadow, sync_stream.c.cursor, sync_stream.c.rereading,
    change_log.c.origin, change_log.c.seq, change_log.c.state, change_log.c.fields, change_log.c.old,
).select_from(
    _ANYWAY.outerjoin(sync_row, sync_row.c.id == bindparam("asked_row"))
    .outerjoin(sync_stream, sync_stream.c.stream == bindparam("asked_stream"))
    .outerjoin(
        change_log,
        and_(change_log.c.row == bindparam("asked_row"), change_log.c.origin != bindparam("own"), _IS_OPEN),
    )
)  # fmt: skip


class Standing(Struct):
    """A row as the exchange knows it, and the changes of other origins that still count."""

    is_known: bool
    registers: Registers
    shadow: bytes | None
    cursor: int
    origin: int
    """The one that writes now; it needs not be told what it wrote itself."""
    waiting: dict[int, set[Dot]] = field(default_factory=dict)
    """By field: ops of this machine that the server has not absorbed."""
    settled: dict[int, set[Dot]] = field(default_factory=dict)
    """By field: other ops, while the stream is being read anew."""

    def seen(self, fields: Iterable[int]) -> tuple[list[Dot], int, int]:
        """What the author had seen: foreign ops beyond the cursor, a mask of unseen fields, the highest stamp.

        A field without a register still shows something while its stream is being read anew.
        """
        deps: set[Dot] = set()
        blind = above = 0
        for number in fields:
            deps |= self.waiting.get(number, set())
            register = self.registers.get(number)
            if register is None:
                blind |= 1 << number
                deps |= self.settled.get(number, set()) | self.settled.get(EVERY, set())
                continue
            above = max(above, register.stamp)
            if register.wseq > self.cursor and register.origin != self.origin:
                deps.add(register.dot)
        return sorted(deps), blind, above


def is_announced(connection: Connection, row: Id) -> bool:
    """Whether a server has said anything of a row."""
    registers = connection.scalar(select(sync_row.c.registers).where(sync_row.c.id == row))
    return unpack_registers(registers).born is not None


def read_standing(connection: Connection, row: Id, stream: bytes, origin: int) -> Standing:
    """What stands about `row` of `stream` for somebody who writes as `origin`."""
    asked = {"asked_row": row, "asked_stream": stream, "own": origin}
    lines = connection.execute(_STANDING, asked).all()
    first = lines[0]
    found = Standing(first.id is not None, unpack_registers(first.registers), first.shadow, first.cursor or 0, origin)
    for line in lines:
        if line.state is None:
            continue
        ops = found.waiting if line.state == "pending" else found.settled
        for number in written_fields(line):
            ops.setdefault(number, set()).add((line.origin, line.seq))
    return found
