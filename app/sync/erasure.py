"""An erasure: an operator's change that empties a record everywhere, for somebody who asks to be forgotten.

It travels in the stream like any change of the server, with a field number that no record has as its sign. Whoever
reads it empties the record, and takes its words out of the history, drafts, the index and free parts of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from app.domain.change import Entry
from app.domain.kinds import Wire
from app.domain.record import DELETED, ERASED
from app.domain.records.conflicts import EditConflict
from app.storage.cells import Cells
from app.storage.erasing import forget_log, forget_words
from app.storage.rows import table_of
from app.storage.server_past import count_erasure
from app.storage.tables import sync_row
from app.sync.own_hand import OwnHand


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
    table = table_of(EditConflict.record_type)
    about = connection.scalars(select(table.c.id).where(table.c.row_id == row)).all()
    rows = {row: place.type, **dict.fromkeys(map(bytes, about), EditConflict.record_type.number)}
    hand = OwnHand(connection, stream, rows, now_ms=now_ms, origin=server_origin)
    for found in hand.rows.values():
        hand.change(found.row, _emptied(found))
        forget_log(connection, stream, found.row)
    hand.finish()
    count_erasure(connection)
    return True


def _emptied(row: Cells) -> Mapping[int, Wire]:
    """Every field that was ever written as nobody wrote it; what it belongs to stays, which is ids alone."""
    fields: dict[int, Wire] = {DELETED: 1, ERASED: 1}
    for number in row.registers.numbers():
        spec = None if row.kind is None else row.kind.by_number.get(number)
        if spec is None or spec.kind.name != "reference":
            fields.setdefault(number, row.default(number) if row.knows(number) else None)
    return fields
