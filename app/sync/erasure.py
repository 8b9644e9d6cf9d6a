"""An erasure: an operator's change that empties a record everywhere, for somebody who asks to be forgotten.

It travels in the stream like any change of the server, with a field number that no record has as its sign. Whoever
reads it empties the record, and takes its words out of the history, drafts, the index and free parts of the file.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.domain.change import Entry
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.record import DELETED, ERASED
from app.domain.records.conflicts import EditConflict
from app.storage.cells import Cells
from app.storage.erased_with import going_with, papers_about
from app.storage.erasing import forget_log, forget_words, note_lingering
from app.storage.left_files import HASH_FIELDS, note_left
from app.storage.rewriting import note_tables
from app.storage.rows import table_of
from app.storage.server_log import lock_stream
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


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did on a server."""

    went_with: int
    """Pictures, documents and submitted versions that belonged to the record."""
    papers: Sequence[Id]
    """Submitted versions that may still hold its words."""


def erase(connection: Connection, row: bytes, *, now_ms: int, server_origin: int) -> Erased | None:
    """Empty a row of a server, the conflicts about it and the files that belong to it; None for one it does not know.

    A row that was erased before is left as it is.
    """
    query = select(sync_row.c.stream, sync_row.c.type, sync_row.c.path).where(sync_row.c.id == row)
    place = connection.execute(query).first()
    if place is None:
        return None
    stream = bytes(place.stream)
    lock_stream(connection, stream)  # before looking: what comes meanwhile would not go with it
    papers = papers_about(connection, stream, row, place.path and bytes(place.path))
    belonging = going_with(connection, stream, row)
    rows = {row: place.type, **belonging}
    hand = OwnHand(connection, stream, rows | _about(connection, rows), now_ms=now_ms, origin=server_origin)
    for found in hand.rows.values():
        if not found.ext.get(ERASED):
            note_left(connection, _hashes(found))
            forget_log(connection, stream, found.row)
            hand.change(found.row, _emptied(found))
    hand.finish()
    note_lingering(connection)
    count_erasure(connection)
    note_tables(connection, stream, {found.type for found in hand.rows.values()})
    return Erased(len(belonging.keys() - {row}), [paper for paper in papers if paper not in rows])


def _about(connection: Connection, rows: Collection[bytes]) -> dict[bytes, int]:
    """The conflicts about rows."""
    table = table_of(EditConflict.record_type)
    about = connection.scalars(select(table.c.id).where(table.c.row_id.in_(rows)))
    return dict.fromkeys(map(bytes, about), EditConflict.record_type.number)


def _hashes(row: Cells) -> Iterable[Wire]:
    if row.type in HASH_FIELDS:
        yield row.base(HASH_FIELDS[row.type])


def _emptied(row: Cells) -> Mapping[int, Wire]:
    """Every field that was ever written as nobody wrote it; what it belongs to stays, which is ids alone."""
    fields: dict[int, Wire] = {DELETED: 1, ERASED: 1}
    for number in row.registers.numbers():
        spec = None if row.kind is None else row.kind.by_number.get(number)
        if spec is None or spec.kind.name != "reference":
            fields.setdefault(number, row.default(number) if row.knows(number) else None)
    return fields
