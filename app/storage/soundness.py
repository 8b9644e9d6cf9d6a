"""Whether the rows of this copy are what was once written: read even where bytes are damaged, and mended from here.

Every row keeps a print of what a server announced in it, and the change log keeps what this machine wrote. Both stand
apart from the record tables, so a value that a disk or a mistake changed shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, exists, insert, literal, select, update

from app.domain.catalogue import TYPE_BY_NAME, TYPE_BY_NUMBER
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.bulk import rows_where
from app.storage.cells import Cells
from app.storage.packing import unpack
from app.storage.prints import row_chunks
from app.storage.registers import add_prints, unpack_registers
from app.storage.rows import fetch
from app.storage.tables import RECORD_TABLES, change_log, sync_row, sync_stream

UNREADABLE = (ValueError, TypeError, IndexError, AttributeError)
"""What a decoder meets in bytes that are no longer what was written."""


def forget_unreadable(connection: Connection, rows: Iterable[bytes]) -> int:
    """Empty what is kept of `rows` where its bytes make no sense; answers how many rows that were.

    Their prints stay, so that the sum of the stream shows what is missing only once they are computed anew.
    """
    columns = (sync_row.c.id, sync_row.c.registers, sync_row.c.shadow, sync_row.c.ext)
    broken = [row for row, *state in rows_where(connection, columns, sync_row.c.id, rows) if not _is_readable(*state)]
    for row in broken:
        empty = {"registers": None, "shadow": None, "ext": None}
        connection.execute(update(sync_row).where(sync_row.c.id == row), empty)
    return len(broken)


def load_any(connection: Connection, rows: Mapping[bytes, int], stream: bytes) -> tuple[dict[bytes, Cells], int]:
    """The cells of `rows` (id → type, 0 for any), however damaged; and the prints of those that stood elsewhere.

    A row known in another stream or as another type is taken out and comes empty.
    """
    forget_unreadable(connection, rows)
    cells = cell_store.load(connection, rows, stream)
    elsewhere = [c for c in cells.values() if c.in_sync and (c.stream != stream or rows[c.row] not in (0, c.type))]
    lost = sum(c.print for c in elsewhere if c.stream == stream)
    cell_store.remove(connection, elsewhere)
    for found in elsewhere:
        number = rows[found.row] or found.type
        cells[found.row] = Cells(found.row, number, stream, TYPE_BY_NUMBER.get(number))
    by_type: dict[int, list[bytes]] = defaultdict(list)
    for row, found in cells.items():
        if found.kind is not None and not found.in_sync:
            by_type[found.type].append(row)
    for number, unknown in by_type.items():
        for row, values in fetch(connection, TYPE_BY_NUMBER[number], unknown).items():
            cells[row].values, cells[row].in_table = values, True
    return cells, lost


def take_stock(connection: Connection, stream: bytes) -> int:
    """Compute the prints of a stream from its rows as they are, and keep them and their sum; answers the sum."""
    adopt_strays(connection, [stream])
    total = 0
    for chunk in row_chunks(connection, stream):
        forget_unreadable(connection, chunk)
        cells = cell_store.load(connection, chunk, stream)
        cell_store.store(connection, [c for c in cells.values() if c.fingerprint() != c.print or not c.in_table])
        for found in cells.values():
            total = add_prints(total, found.print)
    log.advance(connection, stream, log.position(connection, stream).head, total, ())
    return total


def adopt_strays(connection: Connection, streams: Iterable[bytes]) -> int:
    """Let the exchange know of rows that stand in a table only, and take out those nobody ever wrote; answers how many
    there were of both.
    """
    wanted, found = list(streams), 0
    for name, table in RECORD_TABLES.items():
        known = exists().where(sync_row.c.id == table.c.id)
        strays = select(table.c.id, table.c.stream, literal(TYPE_BY_NAME[name].number)).where(
            table.c.stream.in_(wanted), ~known
        )
        found += connection.execute(insert(sync_row).from_select(["id", "stream", "type"], strays)).rowcount
    if found:
        cell_store.remove(connection, cell_store.load(connection, _unwritten(connection, wanted), b"").values())
    return found


def _unwritten(connection: Connection, streams: Sequence[bytes]) -> dict[bytes, int]:
    """Rows without a word of a server or a person: their ids are those of no record."""
    is_written = exists().where(change_log.c.row == sync_row.c.id)
    anew = select(sync_stream.c.stream).where(sync_stream.c.rereading)
    query = select(sync_row.c.id, sync_row.c.type).where(
        sync_row.c.stream.in_(streams), sync_row.c.stream.not_in(anew), sync_row.c.print == 0,
        sync_row.c.registers.is_(None), ~is_written,
    )  # fmt: skip
    return {bytes(row): number for row, number in connection.execute(query)}


def _is_readable(registers: bytes | None, shadow: bytes | None, ext: bytes | None) -> bool:
    try:
        unpack_registers(registers)
        return all(part is None or isinstance(unpack(part), dict) for part in (shadow, ext))
    except UNREADABLE:
        return False
