"""A clash of two edits as a record people see: both values, what stood before them, both authors, when and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from app.domain.change import Op, Register, device_of
from app.domain.ids import NOBODY, Id, derive
from app.domain.kinds import Wire
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.rules.conflict_values import rest_text, value_text
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
    base: tuple[bool, Wire] = (False, None)
    """Whether it is known what both authors had in front of them, and it."""
    beside: Mapping[int, Wire] = field(default_factory=dict)
    """What stood in the other fields of the group."""
    is_joined: bool = False
    """Both values became one text: nobody needs to choose."""

    @property
    def question(self) -> tuple[bytes, str, int]:
        """One question for all fields that make sense only together, and for all edits of the one who lost."""
        spec = None if self.cells.kind is None else self.cells.kind.by_number.get(self.number)
        name = str(self.number) if spec is None or spec.group is None else spec.group
        return self.cells.row, name, (self.register if self.takes_over else self.op).origin

    def after(self, earlier: Clash | None) -> Clash:
        """What is asked when the same question came up in this frame before: about the last text of who wrote on."""
        if earlier is None:
            return self
        if earlier.op.dot == self.op.dot:
            return earlier  # the first field of a group speaks for the others
        if earlier.is_joined and self.is_joined:
            return replace(self, register=earlier.register, before=earlier.before, base=earlier.base)
        return self


def clash_of(cells: Cells, number: int, op: Op, takes_over: bool, base: tuple[bool, Wire]) -> Clash | None:
    """The clash of `op` with what stands in a field; None where both are the same."""
    register, before, value = cells.registers.get(number), cells.base(number), op.fields[number]
    if register is None or before == value:
        return None
    kind = cells.kind
    spec = None if kind is None else kind.by_number.get(number)
    group = () if kind is None or spec is None else kind.group_of(spec)
    beside = {other.number: cells.base(other.number) for other in group if other is not spec}
    return Clash(cells, number, register, op, value, before, takes_over, base, beside)


def conflict_op(clash: Clash, stream: bytes, origin: int, stamp: int, connection: Connection) -> Op | None:
    """The creation of the conflict's record, not numbered yet; None where nobody needs to be asked (a conflict about
    a conflict).
    """
    kind = EditConflict.record_type
    if clash.cells.type == kind.number:
        return None
    standing_author = Id(log.author_at(connection, stream, clash.register.wseq) or NOBODY)
    written = {number: clash.op.fields[number] for number in clash.beside if number in clash.op.fields}
    ours = (value_text(clash.value), clash.op.author, clash.op.stamp, device_of(clash.op.origin), written)
    standing = (
        value_text(clash.before), standing_author, clash.register.stamp, device_of(clash.register.origin), clash.beside
    )  # fmt: skip
    kept, other = (ours, standing) if clash.takes_over else (standing, ours)
    loser = clash.register.dot if clash.takes_over else clash.op.dot
    row = derive(kind.name, clash.cells.row, clash.number.to_bytes(4, "big"), repr(loser).encode())
    record = EditConflict(
        id=row, row_id=Id(clash.cells.row), type_number=clash.cells.type, field_number=clash.number,
        kept_value=kept[0], other_value=other[0], kept_author=kept[1], other_author=other[1],
        kept_stamp=kept[2], other_stamp=other[2], kept_device=kept[3], other_device=other[3],
        kept_rest=rest_text(kept[4]), other_rest=rest_text(other[4]),
        base_value=value_text(clash.base[1]), has_base=clash.base[0],
        status=ConflictStatus.JOINED if clash.is_joined else ConflictStatus.OPEN,
    )  # fmt: skip
    values = kind.encode(record)
    fields = {s.number: values[s.number] for s in kind.fields if values[s.number] != s.wire_default}
    blind = sum(1 << number for number in fields)
    return Op(Id(stream), origin, 0, kind.number, row, stamp, NOBODY, 0, (), blind, fields)
