"""All that stands in some rows of a server, as entries for a frame."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlalchemy import Connection

from app.domain.change import Entry, Register
from app.domain.ids import NOBODY, Id
from app.domain.kinds import Wire
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.registers import numbers_in
from app.sync.wire_rows import KeyOf


def entries_of(row: Cells) -> Iterator[Entry]:
    """Everything that stands in a row, one entry per op that won some of it."""
    registers = row.registers
    if registers.born is not None and not registers.later:
        yield _entry(row, registers.born, {number: row.base(number) for number in numbers_in(registers.mask)})
        return
    winners: dict[Register, dict[int, Wire]] = defaultdict(dict)
    for number in registers.numbers():
        register = registers.get(number)
        if register is not None:
            winners[register][number] = row.base(number)
    for register, fields in winners.items():
        yield _entry(row, register, fields)


def newest(row: Cells) -> int:
    """The number under which the row was announced last; 0 for one that never was."""
    registers = row.registers
    born = registers.born.fseq if registers.born is not None and registers.mask else 0
    return max([born, *(register.fseq for register in registers.later.values())])


def signed(connection: Connection, stream: bytes, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The entries with who wrote them, in the order of their numbers."""
    ordered = sorted(entries, key=lambda entry: entry.fseq)
    authors = log.authors_at(connection, stream, {entry.wseq for entry in ordered})
    return tuple(entry._replace(author=Id(authors.get(entry.wseq, NOBODY))) for entry in ordered)


def keys_in(cells: Mapping[bytes, Cells]) -> KeyOf:
    """What derived rows derive from, told from their cells; see `keys.key_reader`."""

    def key_of(_type: int, row: bytes) -> Sequence[bytes]:
        found = cells.get(row)
        if found is None or found.kind is None or not found.kind.key or not found.in_table:
            return ()
        key = tuple(found.values.get(found.kind.by_name[name].number) for name in found.kind.key)
        known = tuple(part for part in key if isinstance(part, bytes))
        return known if len(known) == len(key) and found.kind.derived_id(*map(Id, known)) == row else ()

    return key_of


def _entry(row: Cells, register: Register, fields: dict[int, Wire]) -> Entry:
    return Entry(
        register.fseq, row.type, Id(row.row), register.stamp, register.origin, register.seq, register.wseq, NOBODY,
        fields,
    )  # fmt: skip
