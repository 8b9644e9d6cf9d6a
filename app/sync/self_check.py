"""A copy looks at itself: whether the tables show what was announced, with the own changes that wait laid over it.

The print of a row was computed when its values arrived, and the change log keeps what was written; so a value that a
dying disk or a mistake changed shows without asking anybody. What the log still knows is put back from it. For the
rest the row's print is computed anew: the fingerprint of the stream no longer fits then, and the next exchange fetches
the row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from sqlalchemy import Column, Connection, Table, func, select, update

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed
from app.domain.kinds import Wire
from app.domain.record import RecordType
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.bulk import CHUNK, rows_where
from app.storage.cells import Cells
from app.storage.packing import unpack
from app.storage.prints import drifted, sum_anew
from app.storage.registers import Registers
from app.storage.rows import Values, align_streams, table_of
from app.storage.soundness import UNREADABLE, adopt_strays, forget_unreadable
from app.storage.tables import change_log, sync_row, sync_stream
from app.sync.overlay import changed_rows, laid_over

Rows = Mapping[bytes, int]
"""Row → number of its type."""


class _Place(NamedTuple):
    """What a row is and where."""

    stream: bytes
    type: int


class Mended(NamedTuple):
    """What was done about rows that were not as they were written."""

    changed: Changed
    put_right: int
    """Rows put right from what is on this machine."""
    wanted: int
    """Rows the next exchange has to fetch, as far as they are known."""


def part_after(connection: Connection, after: bytes, share: int) -> Rows:
    """The rows behind `after`, in the order of ids: one of `share` parts of all rows, or what is left of them."""
    total = connection.scalar(select(func.count()).select_from(sync_row)) or 0
    query = select(sync_row.c.id, sync_row.c.type).where(sync_row.c.id > after)
    part = connection.execute(query.order_by(sync_row.c.id).limit(-(-total // share)))
    return {bytes(row): number for row, number in part}


def suspects(connection: Connection, rows: Rows) -> Rows:
    """Those of `rows` that are not as they were written; only reads."""
    found: dict[bytes, int] = {}
    for chunk in _chunks(rows):
        try:
            cells = _checkable(connection, chunk)
            waiting = laid_over(connection, cells)
        except UNREADABLE:
            found |= chunk
            continue
        found |= {row: cells[row].type for row in cells if not _is_sound(cells[row], waiting.get(row, {}))}
        found |= {row: chunk[row] for row in _misplaced(connection, chunk)}
    return found


def mend(connection: Connection, rows: Rows) -> Mended:
    """Put rows right as far as this machine can."""
    changed, put_right, wanted = Changed({}), 0, 0
    strays = adopt_strays(connection, connection.scalars(select(sync_stream.c.stream)).all())
    for chunk in _chunks(rows):
        strays += _put_back(connection, chunk)
        forget_unreadable(connection, chunk)
        cells = _checkable(connection, chunk)
        waiting = laid_over(connection, cells)
        wrong = {row: c for row, c in cells.items() if not _is_sound(c, waiting.get(row, {}))}
        before = {c.stream: log.position(connection, c.stream).fingerprint for c in wrong.values()}
        lost = {row for row, c in wrong.items() if not _put_right(connection, c, waiting.get(row, {}))}
        cell_store.store(connection, wrong.values())
        cell_store.remove(
            connection, [c for row, c in wrong.items() if c.registers.born is None and row not in waiting]
        )
        for kind in {c.kind for c in wrong.values() if c.kind is not None}:
            align_streams(connection, kind, wrong)
        differing = {stream for stream in before if sum_anew(connection, stream) != before[stream]}
        asked = {row for row in lost if wrong[row].stream in differing}
        changed = changed | changed_rows(wrong.values())
        put_right += len(wrong) - len(asked)
        wanted += len(asked)
    for stream in drifted(connection):
        sum_anew(connection, stream)
        wanted += 1
    return Mended(changed, put_right + strays, wanted)


def _checkable(connection: Connection, rows: Rows) -> dict[bytes, Cells]:
    """The cells of the rows whose streams are not being read anew: there the tables show more than is known."""
    anew = set(map(bytes, connection.scalars(select(sync_stream.c.stream).where(sync_stream.c.rereading))))
    cells = cell_store.load(connection, rows, b"")
    return {row: c for row, c in cells.items() if c.in_sync and c.stream not in anew}


def _is_sound(row: Cells, waiting: Values) -> bool:
    if row.fingerprint() != row.print or (row.kind is not None and not row.in_table):
        return False
    if row.registers.born is None and not waiting:
        return False
    if row.kind is None:
        return True
    for number in row.kind.numbers:
        is_written = row.registers.get(number) is not None
        if number in waiting:
            if row.values.get(number) != waiting[number] or is_written != (number in row.shadow):
                return False
        elif number in row.shadow or not (is_written or row.values.get(number) == row.default(number)):
            return False
    return True


def _misplaced(connection: Connection, rows: Rows) -> dict[bytes, tuple[_Place, _Place]]:
    """Rows that the history or the table knows elsewhere: where they are kept, and where they belong."""
    kept = _places(connection, sync_row.c.id, sync_row, rows)
    logged = _places(connection, change_log.c.row, change_log, rows)
    said = _said(connection, {row: logged.get(row, place).type for row, place in kept.items()})
    return {
        row: (place, logged.get(row, place))
        for row, place in kept.items()
        if place != logged.get(row, place) or said.get(row, place.stream) != place.stream
    }


def _places(connection: Connection, row: Column[bytes], table: Table, rows: Rows) -> dict[bytes, _Place]:
    found = rows_where(connection, (row, table.c.stream, table.c.type), row, rows)
    return {of: _Place(stream, number) for of, stream, number in found}


def _said(connection: Connection, rows: Rows) -> dict[bytes, bytes]:
    """The streams that the tables name."""
    found: dict[bytes, bytes] = {}
    for kind, of_type in _by_kind(rows):
        table = table_of(kind)
        found.update(rows_where(connection, (table.c.id, table.c.stream), table.c.id, of_type))
    return found


def _put_back(connection: Connection, rows: Rows) -> int:
    """Let misplaced rows stand where they belong; answers how many there were."""
    misplaced = _misplaced(connection, rows)
    for row, (place, right) in misplaced.items():
        if place.type != right.type and place.type in TYPE_BY_NUMBER:
            cell_store.remove_from_table(connection, TYPE_BY_NUMBER[place.type], row)
        connection.execute(update(sync_row).where(sync_row.c.id == row), right._asdict())
    for kind, of_type in _by_kind({row: right.type for row, (_, right) in misplaced.items()}):
        align_streams(connection, kind, of_type)
    for stream in {place.stream for pair in misplaced.values() for place in pair}:
        sum_anew(connection, stream)
    return len(misplaced)


def _by_kind(rows: Rows) -> Iterator[tuple[RecordType, list[bytes]]]:
    """The rows of every type this version knows."""
    for number in set(rows.values()) & TYPE_BY_NUMBER.keys():
        yield TYPE_BY_NUMBER[number], [row for row in rows if rows[row] == number]


def _put_right(connection: Connection, row: Cells, waiting: Values) -> bool:
    """Rebuild a row from its registers and the change log; whether its print fits then."""
    base: Values = {number: row.base(number) for number in row.registers.numbers()}
    row.rebuild(row.registers, base, waiting)
    if row.fingerprint() == row.print:
        return True
    row.rebuild(row.registers, {**base, **_logged(connection, row.row, row.registers)}, waiting)
    if row.fingerprint() == row.print:
        return True
    row.rebuild(row.registers, base, waiting)
    return False


def _logged(connection: Connection, row: bytes, registers: Registers) -> dict[int, Wire]:
    """The values that the history keeps of the ops that won the fields of a row."""
    columns = (change_log.c.origin, change_log.c.seq, change_log.c.fields)
    found: dict[int, Wire] = {}
    for origin, seq, fields in rows_where(connection, columns, change_log.c.row, [row]):
        for number, value in unpack(fields).items():
            register = registers.get(number)
            if register is not None and register.dot == (origin, seq):
                found[number] = value
    return found


def _chunks(rows: Rows) -> list[dict[bytes, int]]:
    listed = list(rows.items())
    return [dict(listed[start : start + CHUNK]) for start in range(0, len(listed), CHUNK)]
