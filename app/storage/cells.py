"""The cells of some rows while changes are merged into them: registers, values, and what local changes hide.

Client and server use the same picture; on a server nothing is ever hidden. `load` and `store` move many rows at once,
because a first pull brings ten thousand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from msgspec import Struct, field
from sqlalchemy import Connection, bindparam, delete, update

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Register
from app.domain.kinds import Wire
from app.domain.record import DELETED, RecordType
from app.storage import search
from app.storage.bulk import insert_many, update_many
from app.storage.known_rows import known_rows
from app.storage.packing import pack, unpack
from app.storage.registers import Registers, mask_of, unpack_registers
from app.storage.rows import Values, fetch, insert_rows, sort_key_of, table_of
from app.storage.tables import sync_row

_STATE = ("registers", "shadow", "ext", "print", "path")
_LOADED = (sync_row.c.id, sync_row.c.stream, sync_row.c.type, *(sync_row.c[name] for name in _STATE))


class Cells(Struct):
    """One row being merged into."""

    row: bytes
    type: int
    stream: bytes
    kind: RecordType | None
    """None for a type this version does not know; then all values are in `ext`."""
    registers: Registers = field(default_factory=Registers)
    values: Values = field(default_factory=dict)
    shadow: Values = field(default_factory=dict)
    ext: Values = field(default_factory=dict)
    print: int = 0
    path: bytes | None = None
    """On a server: whose matter the row is; None before it was decided, and on every other copy."""
    in_table: bool = False
    in_sync: bool = False
    touched: set[int] = field(default_factory=set)

    def knows(self, number: int) -> bool:
        """Whether this version has a column for the field."""
        return self.kind is not None and number in self.kind.numbers

    def base(self, number: int) -> Wire:
        """The value of the server's state, whatever the table shows."""
        if not self.knows(number):
            return self.ext.get(number)
        return self.shadow[number] if number in self.shadow else self.values.get(number, self.default(number))

    def default(self, number: int) -> Wire:
        """The value of a field nobody wrote."""
        if self.kind is None or number == DELETED:
            return 0 if number == DELETED else None
        return self.kind.by_number[number].wire_default

    def newborn(self, register: Register, fields: Mapping[int, Wire]) -> None:
        """Set all fields of a row nobody had written: the usual case, and much shorter than field by field."""
        self.registers.born = register
        self.registers.mask |= mask_of(tuple(fields))
        if self.kind is not None and not self.in_table and fields.keys() <= self.kind.numbers:
            self.values = dict(fields)
            return
        for number, value in fields.items():
            if self.knows(number):
                self.show(number, value)
            else:
                self.ext[number] = value

    def put(self, number: int, register: Register, value: Wire, hidden: bool = False) -> None:
        """Set a field of the base; `hidden` keeps it behind the local change that the table shows."""
        self.registers.put(number, register)
        if not self.knows(number):
            self.ext[number] = value
        elif hidden:
            self.shadow[number] = value
        else:
            self.show(number, value)

    def rebuild(self, registers: Registers, base: Values, waiting: Values) -> None:
        """Set the whole row: what a server says (`base`), with the own changes that wait laid over it."""
        self.registers = registers
        self.ext = {number: value for number, value in base.items() if not self.knows(number)}
        self.shadow = {number: base[number] for number in waiting if number in base and self.knows(number)}
        for number in () if self.kind is None else self.kind.numbers:
            self._expose(number, waiting[number] if number in waiting else base.get(number, self.default(number)))

    def show(self, number: int, value: Wire) -> None:
        """Set what the table shows."""
        self.shadow.pop(number, None)
        self._expose(number, value)

    def _expose(self, number: int, value: Wire) -> None:
        if not self.in_table or self.values.get(number) != value:
            self.values[number] = value
            self.touched.add(number)

    def fingerprint(self) -> int:
        """The row's print as it is now."""
        if self.registers.born is None:
            return 0
        if not self.shadow and not self.ext:
            return self.registers.print_of(self.row, self.values)
        return self.registers.print_of(self.row, {n: self.base(n) for n in self.registers.numbers()})


def load(connection: Connection, rows: Mapping[bytes, int], stream: bytes) -> dict[bytes, Cells]:
    """The cells of `rows` (id → type number); unknown rows come empty, in `stream`."""
    cells: dict[bytes, Cells] = {}
    for row, place, number, registers, shadow, ext, print_, path in known_rows(connection, _LOADED, rows, stream):
        cells[row] = Cells(
            row, number, place, TYPE_BY_NUMBER.get(number), unpack_registers(registers), {},
            unpack(shadow) if shadow else {}, unpack(ext) if ext else {}, print_, path, in_sync=True,
        )  # fmt: skip
    by_kind: dict[int, list[bytes]] = defaultdict(list)
    for row, number in rows.items():
        if row in cells:
            by_kind[cells[row].type].append(row)
        else:
            cells[row] = Cells(row, number, stream, TYPE_BY_NUMBER.get(number))
    for number, stored in by_kind.items():
        kind = TYPE_BY_NUMBER.get(number)
        if kind is not None:
            for row, values in fetch(connection, kind, stored).items():
                cells[row].values, cells[row].in_table = values, True
    return cells


def store(connection: Connection, changed: Iterable[Cells], listed: bool = True) -> int:
    """Write the cells back with their prints; answers by how much their stream's fingerprint grows.

    A server leaves out what only lists and searches need (`listed`): nobody looks at its tables.
    """
    growth = 0
    fresh_sync: list[tuple[Any, ...]] = []
    known_sync: list[tuple[Any, ...]] = []
    streams: list[bytes] = []
    tables: dict[int, list[Cells]] = defaultdict(list)
    for cells in changed:
        now = cells.fingerprint()
        growth += now - cells.print
        cells.print = now
        state = (
            cells.registers.packed(), pack(cells.shadow) if cells.shadow else None,
            pack(cells.ext) if cells.ext else None, now, cells.path,
        )  # fmt: skip
        if cells.in_sync:
            known_sync.append((*state, cells.row))
            streams.append(cells.stream)
        else:
            fresh_sync.append((*state, cells.row, cells.stream, cells.type))
        if cells.kind is not None and (cells.touched or not cells.in_table):
            tables[cells.type].append(cells)
    insert_many(connection, sync_row, (*_STATE, "id", "stream", "type"), fresh_sync)
    update_many(connection, sync_row, _STATE, known_sync, streams)
    for number, rows in tables.items():
        _write_rows(connection, TYPE_BY_NUMBER[number], rows, listed)
    return growth


def remove(connection: Connection, gone: Iterable[Cells]) -> None:
    """Take rows out of the table that no base and no local change speaks for any more."""
    for cells in gone:
        if cells.kind is not None:
            remove_from_table(connection, cells.kind, cells.row)
        connection.execute(delete(sync_row).where(sync_row.c.id == cells.row))


def remove_from_table(connection: Connection, kind: RecordType, row: bytes) -> None:
    """Show a row no longer; what the exchange knows of it stays."""
    table = table_of(kind)
    connection.execute(delete(table).where(table.c.id == row))
    search.index_row(connection, kind, row, {DELETED: 1})


def _write_rows(connection: Connection, kind: RecordType, rows: list[Cells], listed: bool) -> None:
    fresh = [cells for cells in rows if not cells.in_table]
    insert_rows(connection, kind, [(cells.row, cells.stream, cells.values) for cells in fresh], listed=listed)
    if listed:
        search.index_rows(connection, kind, [(cells.row, cells.values) for cells in fresh], fresh=True)
    known = [cells for cells in rows if cells.in_table]
    same: dict[tuple[int, ...], list[dict[str, Any]]] = defaultdict(list)
    for cells in known:
        same[tuple(sorted(cells.touched))].append(_parameters(kind, cells, listed))
    table = table_of(kind)
    for lines in same.values():
        connection.execute(update(table).where(table.c.id == bindparam("b_id")), lines)
    if listed:
        search.index_rows(connection, kind, [(cells.row, cells.values) for cells in known])


def _parameters(kind: RecordType, cells: Cells, listed: bool) -> dict[str, Any]:
    line: dict[str, Any] = {"b_id": cells.row, "sort_key": sort_key_of(kind, cells.values) if listed else ""}
    for number in cells.touched:
        if number == DELETED:
            line["deleted"] = bool(cells.values.get(DELETED))
        else:
            line[kind.by_number[number].name] = cells.values.get(number)
    return line
