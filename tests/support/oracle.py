"""What the tests know about a history without asking the code under test: who had seen what, and what was promised."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, select

from app.domain.catalogue import TYPE_BY_NAME, TYPE_BY_NUMBER
from app.domain.change import Dot
from app.domain.ids import Id
from app.storage.packing import unpack
from app.storage.registers import add_prints, unpack_registers
from app.storage.rows import fetch, sort_key_of
from app.storage.server_tables import server_log
from app.storage.store import Store
from app.storage.streams import compared
from app.storage.tables import RECORD_TABLES, change_log, sync_row, sync_stream

Cell = tuple[bytes, int]


def shown_dots(connection: Connection, row: bytes) -> dict[int, Dot]:
    """Field → the op whose value this machine shows."""
    found = connection.execute(select(sync_row.c.registers).where(sync_row.c.id == row)).first()
    registers = unpack_registers(found.registers if found else None)
    dots = {number: register.dot for number in registers.numbers() if (register := registers.get(number))}
    query = select(change_log).where(change_log.c.row == row, change_log.c.state == "pending").order_by(change_log.c.n)
    for line in connection.execute(query):
        dots |= {int(number): (line.origin, line.seq) for number in unpack(line.fields)}
    return dots


def tables_of(connection: Connection) -> dict[str, set[tuple[Any, ...]]]:
    """Every record of every table, comparable between machines and with a server."""
    return {
        name: {tuple(row) for row in connection.execute(select(*compared(table)))}
        for name, table in RECORD_TABLES.items()
    }


def misplaced_rows(connection: Connection) -> list[bytes]:
    """The records of a machine that stand in another place of its lists than their words say."""
    found = []
    for name, table in RECORD_TABLES.items():
        keys = {line.id: line.sort_key for line in connection.execute(select(table.c.id, table.c.sort_key))}
        values = fetch(connection, TYPE_BY_NAME[name], list(keys)) if keys else {}
        found += [row for row, key in keys.items() if key != sort_key_of(TYPE_BY_NAME[name], values[row])]
    return found


def registers_of(connection: Connection) -> dict[Cell, tuple[Dot, int]]:
    """Cell → winning op and its stamp."""
    cells = {}
    for line in connection.execute(select(sync_row.c.id, sync_row.c.registers)):
        registers = unpack_registers(line.registers)
        for number in registers.numbers():
            register = registers.get(number)
            if register is not None:
                cells[bytes(line.id), number] = (register.dot, register.stamp)
    return cells


def streams_of(connection: Connection) -> dict[bytes, bytes]:
    """Row → the stream it lives in."""
    return {bytes(row): bytes(stream) for row, stream in connection.execute(select(sync_row.c.id, sync_row.c.stream))}


def prints_of(connection: Connection) -> dict[bytes, int]:
    """Stream → fingerprint, summed from the rows."""
    sums: dict[bytes, int] = defaultdict(int)
    for line in connection.execute(select(sync_row.c.stream, sync_row.c.print)):
        sums[bytes(line.stream)] = add_prints(sums[bytes(line.stream)], line.print)
    return dict(sums)


def kept_prints_of(connection: Connection) -> dict[bytes, int]:
    """Stream → fingerprint as it is kept step by step."""
    rows = connection.execute(select(sync_stream.c.stream, sync_stream.c.fingerprint))
    return {bytes(stream): value for stream, value in rows if value}


def logged_dots(connection: Connection) -> set[tuple[bytes, Dot]]:
    """Ops in the durable history of a server, by stream."""
    rows = connection.execute(select(server_log.c.stream, server_log.c.origin, server_log.c.op))
    return {(bytes(stream), (origin, op)) for stream, origin, op in rows}


def taken_dots(connection: Connection) -> set[tuple[bytes, Dot]]:
    """Ops a server took over, those it refused left out, by stream."""
    query = select(server_log.c.stream, server_log.c.origin, server_log.c.op).where(server_log.c.code.is_(None))
    return {(bytes(stream), (origin, op)) for stream, origin, op in connection.execute(query)}


def acknowledged_dots(store: Store) -> set[tuple[bytes, Dot]]:
    """Own ops of a machine that a server said it has taken in."""
    query = select(change_log.c.stream, change_log.c.origin, change_log.c.seq).where(
        change_log.c.state.in_(("absorbed", "refused"))
    )
    with store.reading() as connection:
        return {(bytes(stream), (origin, seq)) for stream, origin, seq in connection.execute(query)}


@dataclass
class Causes:
    """Which op had seen which: the predecessor of every op on every cell it wrote."""

    before: dict[tuple[Cell, Dot], Dot | None] = field(default_factory=dict)

    def note(self, row: Id, dot: Dot, fields: list[int], seen: dict[int, Dot]) -> None:
        """An op wrote `fields` of `row` while its author saw `seen`."""
        for number in fields:
            earlier = seen.get(number)
            self.before[(row, number), dot] = None if earlier == dot else earlier

    def ancestors(self, cell: Cell, dot: Dot) -> set[Dot]:
        """Everything the op had seen on the cell, directly or through others."""
        found: set[Dot] = set()
        earlier = self.before.get((cell, dot))
        while earlier is not None and earlier not in found:
            found.add(earlier)
            earlier = self.before.get((cell, earlier))
        return found

    def superseded(self, cell: Cell, known: set[Dot]) -> set[Dot]:
        """Ops that can no longer win on the cell once the ops `known` were taken in."""
        return {
            old for (where, dot) in self.before if where == cell and dot in known for old in self.ancestors(cell, dot)
        }


def shown_value(connection: Connection, type_number: int, row: bytes, number: int) -> Any:
    """What the table of a machine shows in one field, as a wire value."""
    kind = TYPE_BY_NUMBER[type_number]
    return fetch(connection, kind, [row]).get(row, {}).get(number)
