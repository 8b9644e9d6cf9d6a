"""A clash of two edits as a record people see: both values, both authors, when and on which machine."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.change import Op, Register, device_of
from app.domain.ids import NOBODY, Id, derive
from app.domain.kinds import Wire
from app.domain.records.conflicts import EditConflict
from app.storage import server_log as log
from app.storage.cells import Cells


@dataclass(frozen=True, slots=True)
class Clash:
    """Two values for one field, written without sight of each other."""

    cells: Cells
    number: int
    register: Register
    """Who had written what stood before."""
    op: Op
    value: Wire
    before: Wire
    """The value that stood there."""
    takes_over: bool

    @property
    def question(self) -> tuple[bytes, str]:
        """One question for all fields that make sense only together."""
        spec = None if self.cells.kind is None else self.cells.kind.by_number.get(self.number)
        return self.cells.row, str(self.number) if spec is None or spec.group is None else spec.group


def conflict_op(clash: Clash, stream: bytes, origin: int, seq: int, stamp: int, connection: Connection) -> Op | None:
    """The creation of the conflict's record; None where nobody needs to be asked (a conflict about a conflict)."""
    kind = EditConflict.record_type
    if clash.cells.type == kind.number:
        return None
    standing_author = Id(log.author_at(connection, stream, clash.register.wseq) or NOBODY)
    ours = (_text(clash.value), clash.op.author, clash.op.stamp, device_of(clash.op.origin))
    standing = (_text(clash.before), standing_author, clash.register.stamp, device_of(clash.register.origin))
    kept, other = (ours, standing) if clash.takes_over else (standing, ours)
    loser = clash.register.dot if clash.takes_over else clash.op.dot
    row = derive(kind.name, clash.cells.row, clash.number.to_bytes(4, "big"), repr(loser).encode())
    record = EditConflict(
        id=row, row_id=Id(clash.cells.row), type_number=clash.cells.type, field_number=clash.number,
        kept_value=kept[0], other_value=other[0], kept_author=kept[1], other_author=other[1],
        kept_stamp=kept[2], other_stamp=other[2], kept_device=kept[3], other_device=other[3],
    )  # fmt: skip
    values = kind.encode(record)
    fields = {s.number: values[s.number] for s in kind.fields if values[s.number] != s.wire_default}
    blind = sum(1 << number for number in fields)
    return Op(Id(stream), origin, seq, kind.number, row, stamp, NOBODY, 0, (), blind, fields)


def _text(value: Wire) -> str:
    if value is None:
        return ""
    return value.hex() if isinstance(value, bytes) else str(value)
