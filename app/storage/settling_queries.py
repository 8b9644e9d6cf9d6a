"""What the exchange left for a person: refused changes, entries set aside, and fields with two versions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from sqlalchemy import Connection, select

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.ids import Id
from app.domain.record import RecordType
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.storage.packing import unpack
from app.storage.rows import Values, fetch, record_of, table_of
from app.storage.tables import IS_REFUSED, change_log, sync_parked


class RefusedRow(Struct, frozen=True):
    """A change the server would not take."""

    n: int
    type: int
    row: Id
    stamp: int
    code: str
    fields: tuple[int, ...]


class ParkedRow(Struct, frozen=True):
    """A received entry this version could not apply."""

    n: int
    type: int
    row: Id
    reason: str


def refused_rows(connection: Connection, most: int) -> list[RefusedRow]:
    """Refused changes, the newest first."""
    columns = change_log.c
    query = (
        select(columns.n, columns.type, columns.row, columns.stamp, columns.code, columns.fields)
        .where(IS_REFUSED)
        .order_by(columns.n.desc())
        .limit(most)
    )
    return [
        RefusedRow(n, number, Id(bytes(row)), stamp, code or "", tuple(int(field) for field in unpack(bytes(fields))))
        for n, number, row, stamp, code, fields in connection.execute(query)
    ]


def parked_rows(connection: Connection, most: int) -> list[ParkedRow]:
    """Entries set aside, the newest first."""
    query = select(sync_parked.c.n, sync_parked.c.row, sync_parked.c.reason, sync_parked.c.data)
    return [
        ParkedRow(n, int(unpack(bytes(data))[0]), Id(bytes(row)), reason)
        for n, row, reason, data in connection.execute(query.order_by(sync_parked.c.n.desc()).limit(most))
    ]


def open_conflicts(connection: Connection, most: int) -> list[EditConflict]:
    """Conflicts nobody has settled, the oldest first."""
    table = table_of(EditConflict.record_type)
    query = select(table).where(table.c.deleted.is_(False), table.c.status == ConflictStatus.OPEN)
    rows = connection.execute(query.order_by(table.c.other_stamp, table.c.id).limit(most))
    return [record_of(EditConflict.record_type, row) for row in rows]  # type: ignore[misc]


def joined_texts(connection: Connection, most: int) -> list[EditConflict]:
    """Texts that became one and that nobody has looked at, the newest first."""
    table = table_of(EditConflict.record_type)
    query = select(table).where(table.c.deleted.is_(False), table.c.status == ConflictStatus.JOINED)
    rows = connection.execute(query.order_by(table.c.other_stamp.desc(), table.c.id).limit(most))
    return [record_of(EditConflict.record_type, row) for row in rows]  # type: ignore[misc]


def conflicts_of(connection: Connection, *, row: Id | None = None, conflict: Id | None = None) -> list[EditConflict]:
    """What nobody has settled or looked at about one record, or the one with an id."""
    table = table_of(EditConflict.record_type)
    where = table.c.id == conflict if row is None else table.c.row_id == row
    query = select(table).where(where, table.c.deleted.is_(False), table.c.status != ConflictStatus.SETTLED)
    rows = connection.execute(query.order_by(table.c.other_stamp, table.c.id))
    return [record_of(EditConflict.record_type, row) for row in rows]  # type: ignore[misc]


def versions_of(connection: Connection, row: Id, field: int) -> list[EditConflict]:
    """Every conflict there ever was about one field, settled ones too."""
    table = table_of(EditConflict.record_type)
    query = select(table).where(table.c.row_id == row, table.c.field_number == field, table.c.deleted.is_(False))
    return [record_of(EditConflict.record_type, line) for line in connection.execute(query)]  # type: ignore[misc]


def titles_of(connection: Connection, rows: Iterable[tuple[int, Id]]) -> Mapping[Id, str]:
    """Type number and id → the title of the record; records without one are left out."""
    wanted: dict[RecordType, set[Id]] = {}
    for number, row in rows:
        kind = TYPE_BY_NUMBER.get(number)
        if kind is not None and kind.title:
            wanted.setdefault(kind, set()).add(row)
    titles: dict[Id, str] = {}
    for kind, ids in wanted.items():
        for found, values in fetch(connection, kind, ids).items():
            title = _title(kind, values)
            if title:
                titles[Id(found)] = title
    return titles


def _title(kind: RecordType, values: Values) -> str:
    parts = (str(values.get(kind.by_name[name].number) or "") for name in kind.title)
    return " ".join(filter(None, parts))
