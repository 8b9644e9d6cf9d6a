"""Reading the change log as history: what happened to one record, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from sqlalchemy import Connection, select

from app.domain.change import device_of
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.storage.bulk import CHUNK
from app.storage.packing import unpack
from app.storage.tables import RECORD_TABLES, change_log


class HistoryLine(Struct, frozen=True):
    """One change of one record, with wire values by field number."""

    n: int
    """Number of the line in this copy's log."""
    stamp: int
    author: Id
    device: int
    state: str
    """`pending`, `absorbed`, `refused`, or `foreign` for a change that came from another machine."""
    batch: str
    fields: Mapping[int, Wire]
    """What was written; empty for a creation on another machine."""
    old: Mapping[int, Wire] | None
    """What stood there before; None for a creation."""


def lines_of(connection: Connection, row: Id) -> list[HistoryLine]:
    """All changes of the record `row` this copy knows of, oldest first by stamp."""
    columns = change_log.c
    query = select(
        columns.n, columns.stamp, columns.author, columns.origin, columns.state, columns.batch, columns.fields,
        columns.old,
    ).where(columns.row == row)  # fmt: skip
    lines = [
        HistoryLine(
            n, stamp, Id(bytes(author)), device_of(origin), state, batch, _values(fields), _values(old) if old else None
        )
        for n, stamp, author, origin, state, batch, fields, old in connection.execute(query)
    ]
    return sorted(lines, key=lambda line: (line.stamp, line.n))


def person_names(connection: Connection, people: Iterable[Id]) -> dict[Id, str]:
    """Surname and given name of those of `people` this copy knows."""
    table = RECORD_TABLES["person"]
    wanted = list(set(people))
    names: dict[Id, str] = {}
    for start in range(0, len(wanted), CHUNK):
        query = select(table.c.id, table.c.surname, table.c.given_name).where(
            table.c.id.in_(wanted[start : start + CHUNK])
        )
        for person, surname, given_name in connection.execute(query):
            names[Id(bytes(person))] = " ".join(filter(None, (surname, given_name)))
    return names


def _values(packed: bytes) -> dict[int, Wire]:
    return {int(number): value for number, value in unpack(bytes(packed)).items()}
