"""Deciding what the exchange could not: which of two versions stands, and what became of refused changes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from app.domain.catalogue import TYPE_BY_NAME, TYPE_BY_NUMBER
from app.domain.change import Changed
from app.domain.clock import ms_from_stamp
from app.domain.ids import NOBODY, Id
from app.domain.kinds import Wire
from app.domain.problems import NotFound
from app.domain.record import DELETED, FieldSpec, RecordType
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.text import mark
from app.storage import settling_queries as queries
from app.storage.history import person_names
from app.storage.rows import fetch
from app.storage.work import Work
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

MOST = 200

REFUSALS = {
    "no_right": mark(
        "refusals", "This profile may not write that. Ask the coordinator for an invitation that allows it."
    ),
    "wrong_stream": mark("refusals", "The entry belongs to another school now. Type it anew where it belongs."),
    "malformed": mark("refusals", "The server could not read the change. Type it again, or update Shyraq."),
    "erased": mark("refusals", "The record was erased because somebody asked for it. Nothing can be written into it."),
    "too_large": mark("refusals", "The text is too long for the server. Shorten it and type it again."),
}
"""Code of a refusal → why, and what to do."""
OTHER_REFUSAL = mark("refusals", "The server would not take it. Type it again, or ask the coordinator.")


@dataclass(frozen=True, slots=True)
class Refused:
    """A change that stays on this computer only."""

    n: int
    label: str
    """Kind of record; translated under `records`."""
    row: Id
    title: str
    fields: tuple[str, ...]
    """Labels; translated under `records`."""
    when: datetime
    reason: str
    """Translated under `refusals`."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A received entry that waits for a newer version of the program."""

    n: int
    label: str
    title: str


@dataclass(frozen=True, slots=True)
class Version:
    """One of the two values of a field."""

    value: Any
    """As in the record; for a deleted record whether it is deleted."""
    author_name: str
    """Empty when this copy does not know the person."""
    when: datetime | None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two people wrote into one field without seeing each other."""

    id: Id
    kind: RecordType
    row: Id
    title: str
    field: FieldSpec | None
    """None when one of them deleted the record while the other went on writing."""
    standing: Version
    other: Version
    names: dict[Id, str]
    """Titles of the records the values refer to."""


class SettlingDesk:
    """What waits for a person of this profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def refused(self) -> tuple[Refused, ...]:
        """Refused changes, the newest first."""
        with self._desk.store.reading() as connection:
            rows = queries.refused_rows(connection, MOST)
            titles = queries.titles_of(connection, ((row.type, row.row) for row in rows))
        return tuple(
            Refused(
                row.n, _label(row.type), row.row, titles.get(row.row, ""), _field_labels(row.type, row.fields),
                local_time(ms_from_stamp(row.stamp)), REFUSALS.get(row.code, OTHER_REFUSAL),
            )
            for row in rows
        )  # fmt: skip

    def set_aside(self) -> tuple[SetAside, ...]:
        """Entries set aside, the newest first."""
        with self._desk.store.reading() as connection:
            rows = queries.parked_rows(connection, MOST)
            titles = queries.titles_of(connection, ((row.type, row.row) for row in rows))
        return tuple(SetAside(row.n, _label(row.type), titles.get(row.row, "")) for row in rows)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Open conflicts whose record and field this version knows, the oldest first."""
        with self._desk.store.reading() as connection:
            found = [c for c in queries.open_conflicts(connection, MOST) if _is_known(c)]
            titles = queries.titles_of(connection, ((c.type_number or 0, c.row_id) for c in found))
            people = person_names(connection, [person for c in found for person in (c.kept_author, c.other_author)])
            referred = {pair for c in found for pair in _referred(c)}
            names = dict(queries.titles_of(connection, referred))
        return tuple(_conflict(c, titles.get(c.row_id, ""), people, names) for c in found)

    def settle(self, conflict: Id, *, take_other: bool) -> Changed:
        """Let the value that stands stand, or write the other one as an ordinary edit; the question is gone then.

        Raises NotFound when conflict or record are no longer there.
        """
        store = self._desk.store
        with store.work(author=self._desk.who) as work:
            found = work.get(EditConflict, conflict)
            if take_other:
                _write(work, found)
            work.save(dataclasses.replace(found, status=ConflictStatus.SETTLED))
        return work.changed


def _write(work: Work, conflict: EditConflict) -> None:
    kind = TYPE_BY_NUMBER[conflict.type_number or 0]
    values = fetch(work.connection, kind, [conflict.row_id]).get(conflict.row_id)
    if values is None:
        raise NotFound(type=kind.name, id=conflict.row_id.hex())
    number = conflict.field_number or DELETED
    wanted = wire_of(kind, number, conflict.other_value)
    if number == DELETED and wanted:
        work.delete(kind.cls, conflict.row_id)
        return
    if number != DELETED:
        values = {**values, number: wanted}
    if number == DELETED or not values[DELETED]:
        work.save(kind.decode(conflict.row_id, values))


def wire_of(kind: RecordType, number: int, text: str) -> Wire:
    """The stored value that a conflict carries as text."""
    column = "integer" if number == DELETED else kind.by_number[number].kind.column
    if column == "text":
        return text
    if not text:
        return None
    return int(text) if column == "integer" else bytes.fromhex(text)


def _conflict(found: EditConflict, title: str, people: dict[Id, str], names: dict[Id, str]) -> Conflict:
    kind = TYPE_BY_NUMBER[found.type_number or 0]
    spec = kind.by_number.get(found.field_number or DELETED)

    def version(text: str, author: Id, stamp: int | None) -> Version:
        wire = wire_of(kind, found.field_number or DELETED, text)
        value = bool(wire) if spec is None else spec.kind.decode(wire)
        when = None if stamp is None else local_time(ms_from_stamp(stamp))
        return Version(value, "" if author == NOBODY else people.get(author, ""), when)

    return Conflict(
        found.id, kind, found.row_id, title, spec,
        version(found.kept_value, found.kept_author, found.kept_stamp),
        version(found.other_value, found.other_author, found.other_stamp), names,
    )  # fmt: skip


def _is_known(found: EditConflict) -> bool:
    kind = TYPE_BY_NUMBER.get(found.type_number or 0)
    return kind is not None and (found.field_number in (None, DELETED) or found.field_number in kind.by_number)


def _referred(found: EditConflict) -> list[tuple[int, Id]]:
    """The records that the values of a reference field point to."""
    spec = TYPE_BY_NUMBER[found.type_number or 0].by_number.get(found.field_number or DELETED)
    if spec is None or spec.to is None or spec.to not in TYPE_BY_NAME:
        return []
    number = TYPE_BY_NAME[spec.to].number
    return [(number, Id(bytes.fromhex(text))) for text in (found.kept_value, found.other_value) if text]


def _label(number: int) -> str:
    kind = TYPE_BY_NUMBER.get(number)
    return "" if kind is None else kind.label


def _field_labels(number: int, fields: tuple[int, ...]) -> tuple[str, ...]:
    kind = TYPE_BY_NUMBER.get(number)
    if kind is None:
        return ()
    return tuple(kind.by_number[field].label for field in fields if field in kind.by_number)
