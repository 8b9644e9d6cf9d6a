"""An erasure: an operator's change that empties a record everywhere, for somebody who asks to be forgotten.

It travels in the stream like any change of the server, with a field number that no record has as its sign. Whoever
reads it empties the record, and takes its words out of the history, drafts, the index and free parts of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from app.domain.change import Entry, Mark, Op, Register
from app.domain.clock import stamp_from_ms
from app.domain.ids import GLOBAL_STREAM, NOBODY, Id
from app.domain.kinds import Wire
from app.domain.record import DELETED, ERASED
from app.domain.records.conflicts import EditConflict
from app.storage import cells as cell_store
from app.storage import server_log as log
from app.storage.cells import Cells
from app.storage.erasing import forget_log, forget_words
from app.storage.registers import add_prints
from app.storage.rows import table_of
from app.storage.tables import sync_row
from app.sync.ingest import digest_of
from app.sync.placing import Places


def erased_rows(entries: Iterable[Entry]) -> set[bytes]:
    """The rows that these entries erase."""
    return {entry.row for entry in entries if entry.fields.get(ERASED)}


def obey(connection: Connection, entries: Iterable[Entry]) -> None:
    """Carry out in a copy what the entries erase."""
    forget_words(connection, erased_rows(entries))


def empty(row: Cells) -> None:
    """Show nothing in a row that was erased, also where only this machine had written."""
    row.shadow.clear()
    if row.kind is not None:
        for number in row.kind.numbers:
            if row.registers.get(number) is None:
                row.show(number, row.default(number))


def erase(connection: Connection, row: bytes, *, now_ms: int, server_origin: int) -> bool:
    """Empty a row of a server and the conflicts about it; False for one it does not know."""
    place = connection.execute(select(sync_row.c.stream, sync_row.c.type).where(sync_row.c.id == row)).first()
    if place is None:
        return False
    stream = bytes(place.stream)
    head, total = log.lock_stream(connection, stream)
    seq = log.mark_of(connection, stream, server_origin)
    table = table_of(EditConflict.record_type)
    about = connection.scalars(select(table.c.id).where(table.c.row_id == row)).all()
    rows = {row: place.type, **dict.fromkeys(map(bytes, about), EditConflict.record_type.number)}
    cells = cell_store.load(connection, rows, stream)
    lines = []
    places = Places(connection, cells)
    for place_in, found in enumerate(cells.values(), start=1):
        fields = _emptied(found)
        op = Op(
            Id(stream), server_origin, seq + place_in, found.type, Id(found.row), stamp_from_ms(now_ms), NOBODY, 0, (),
            0, fields,
        )  # fmt: skip
        register = Register(op.stamp, op.origin, op.seq, head + place_in, head + place_in)
        for number, value in fields.items():
            found.put(number, register, value)
        places.place(found, {})
        lines.append(log.Line(head + place_in, op, digest_of(op), clean=True))
        forget_log(connection, stream, found.row)
    growth = cell_store.store(connection, cells.values(), searchable=False)
    if stream != GLOBAL_STREAM:
        places.note(stream, head + 1, server_origin)
    log.append(connection, lines, now_ms)
    head += len(lines)
    mark = Mark(Id(stream), server_origin, seq + len(lines), head)
    log.advance(connection, stream, head, add_prints(total, growth), [mark])
    return True


def _emptied(row: Cells) -> Mapping[int, Wire]:
    """Every field that was ever written as nobody wrote it; what it belongs to stays, which is ids alone."""
    fields: dict[int, Wire] = {DELETED: 1, ERASED: 1}
    for number in row.registers.numbers():
        spec = None if row.kind is None else row.kind.by_number.get(number)
        if spec is None or spec.kind.name != "reference":
            fields.setdefault(number, row.default(number) if row.knows(number) else None)
    return fields
