"""The history of a record: who wrote what, when and on which machine; and taking a change back."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from msgspec import Struct

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.change import Changed
from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.problems import NotFound, Superseded
from app.domain.record import DELETED, FieldSpec, Record, RecordType
from app.domain.rules.conflict_values import value_of
from app.domain.text import mark
from app.storage.history import HistoryLine, lines_of, person_names
from app.storage.rows import Values, fetch
from app.storage.settling_queries import titles_of, versions_of
from app.storage.work import Work
from app.usecases.desk import KAZAKH_TIME, Desk

DELETION = mark("history", "Deleted")


class FieldChange(Struct, frozen=True):
    """One field before and after, as Python values of the record; labels are translated under `context`."""

    field: str
    """Name of the field; empty for deletion and bringing back."""
    label: str
    context: str
    before: Any
    after: Any


class Step(Struct, frozen=True):
    """One change in the history of a record."""

    n: int
    """Names the step towards `undo`."""
    when: datetime
    """Local time, by the clock of the machine that made the change."""
    author: Id
    author_name: str
    """Empty when this copy does not know the person."""
    device: int
    is_here: bool
    """Made on this machine."""
    state: str
    """`pending`, `absorbed`, `refused` or `foreign`."""
    batch: str
    is_creation: bool
    changes: tuple[FieldChange, ...]
    """Empty for a creation on another machine: everything that stands and was not changed later came with it."""


class PastValue(Struct, frozen=True):
    """One value of a field, as a Python value of the record."""

    value: Any
    when: datetime
    author_name: str
    """Empty when this copy does not know the person."""
    device: int
    is_here: bool
    stood: bool
    """Whether it ever stood in the field; False for the version of a conflict that did not."""


class HistoryDesk:
    """What happened to a record."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of(self, cls: type[Record], row: Id) -> tuple[Step, ...]:
        """The steps of one record, newest first; no steps for a record nobody knows here."""
        store = self._desk.store
        with store.reading() as connection:
            lines = lines_of(connection, row)
            names = person_names(connection, (line.author for line in lines))
        return tuple(
            Step(
                n=line.n,
                when=_local(line.stamp),
                author=line.author,
                author_name=names.get(line.author, ""),
                device=line.device,
                is_here=line.state != "foreign",
                state=line.state,
                batch=line.batch,
                is_creation=line.old is None,
                changes=_changes(cls.record_type, line),
            )
            for line in reversed(lines)
        )

    def values(self, cls: type[Record], row: Id, field: str) -> tuple[PastValue, ...]:
        """What one field held over time, the newest first, and what others wrote that did not come to stand."""
        kind = cls.record_type
        spec = kind.by_name[field]
        with self._desk.store.reading() as connection:
            lines = [line for line in lines_of(connection, row) if line.state != "refused"]
            conflicts = versions_of(connection, row, spec.number)
            people = [*(line.author for line in lines), *(c.other_author for c in conflicts)]
            names = person_names(connection, people)
            standing = fetch(connection, kind, [row]).get(row, {}).get(spec.number, spec.wire_default)
        here = self._desk.store.device
        stood = [
            PastValue(spec.kind.decode(wire), _local(line.stamp), names.get(line.author, ""), line.device,
                      line.state != "foreign", True)
            for line, wire in _values_of(spec, lines, standing)
        ]  # fmt: skip
        known = {value.value for value in stood}
        beside = [
            PastValue(value, _local(one.other_stamp or 0), names.get(one.other_author, ""), one.other_device or 0,
                      one.other_device == here, False)
            for one in conflicts
            if (value := spec.kind.decode(value_of(kind, spec.number, one.other_value))) not in known
        ]  # fmt: skip
        return tuple(sorted([*stood, *beside], key=lambda value: value.when, reverse=True))

    def titles(self, cls: type[Record], field: str, values: Iterable[Any]) -> dict[Id, str]:
        """The titles of the records that values of a field refer to."""
        to = TYPE_BY_NAME.get(cls.record_type.by_name[field].to or "")
        wanted = [] if to is None else [(to.number, value) for value in values if value is not None]
        with self._desk.store.reading() as connection:
            return dict(titles_of(connection, wanted))

    def bringing_back(self, cls: type[Record], row: Id, field: str, value: Any) -> BringingBack:
        """An earlier value of a field to be written again, which can be taken back."""
        return BringingBack(self._desk, cls, row, field, value)

    def names(self, cls: type[Record], row: Id, steps: Iterable[Step]) -> tuple[str, Mapping[Id, str]]:
        """The title of the record, and the titles of the records that values in `steps` refer to."""
        kind = cls.record_type
        wanted = {(kind.number, row)}
        for change in (change for step in steps for change in step.changes if change.field):
            to = TYPE_BY_NAME.get(kind.by_name[change.field].to or "")
            if to is not None:
                wanted |= {(to.number, value) for value in (change.before, change.after) if value is not None}
        with self._desk.store.reading() as connection:
            titles = titles_of(connection, wanted)
        return titles.get(row, ""), titles

    def undo(self, cls: type[Record], row: Id, n: int, field: str = "") -> Changed:
        """Take step `n` back: `field` with the rest of its group, or without a field the whole step.

        A creation is taken back by deleting, a deletion by bringing the record back whole. Raises Superseded when
        something else stands in the field by now, NotFound for a step that is not there.
        """
        kind = cls.record_type
        store = self._desk.store
        with store.work(author=self._desk.who) as work:
            line = next((line for line in lines_of(work.connection, row) if line.n == n), None)
            if line is None:
                raise NotFound(type=kind.name, id=row.hex())
            standing = fetch(work.connection, kind, [row])[row]
            if line.old is None:
                _undo_creation(work, cls, row, line, standing)
            else:
                _put_back(work, kind, row, line, standing, _numbers(kind, line, field))
            return work.changed


class BringingBack:
    """An ordinary edit of one field. Raises NotFound for a deleted record."""

    def __init__(self, desk: Desk, cls: type[Record], row: Id, field: str, value: Any) -> None:
        self._desk, self._cls, self._row, self._field, self._value = desk, cls, row, field, value
        self._before: Any = None

    def do(self) -> Changed:
        """Write the value."""
        return self._write(self._value)

    def undo(self) -> Changed:
        """Write what stood before."""
        return self._write(self._before)

    def _write(self, value: Any) -> Changed:
        with self._desk.store.work(author=self._desk.who) as work:
            record = work.get(self._cls, self._row)
            self._before = getattr(record, self._field)
            work.save(dataclasses.replace(record, **{self._field: value}))
        return work.changed


def _local(stamp: int) -> datetime:
    return datetime.fromtimestamp(ms_from_stamp(stamp) / 1000, KAZAKH_TIME)


def _values_of(spec: FieldSpec, lines: Sequence[HistoryLine], standing: Wire) -> list[tuple[HistoryLine, Wire]]:
    """What each step left in a field. A creation elsewhere does not repeat its values: they are what later steps
    found there, or what still stands.
    """
    found: list[tuple[HistoryLine, Wire]] = []
    before = standing
    for line in reversed(lines):
        if spec.number in line.fields:
            found.append((line, line.fields[spec.number]))
            before = (line.old or {}).get(spec.number, spec.wire_default)
        elif line.old is None and before != spec.wire_default:
            found.append((line, before))
    return found


def _changes(kind: RecordType, line: HistoryLine) -> tuple[FieldChange, ...]:
    changes = []
    for number, value in line.fields.items():
        before = (line.old or {}).get(number)
        if number == DELETED:
            if line.old is not None:
                changes.append(FieldChange("", DELETION, "history", bool(before), bool(value)))
        elif number in kind.by_number and (line.old is None or before != value):
            spec = kind.by_number[number]
            old = spec.kind.decode(spec.wire_default if line.old is None else before)
            changes.append(FieldChange(spec.name, spec.label, "records", old, spec.kind.decode(value)))
    return tuple(changes)


def _numbers(kind: RecordType, line: HistoryLine, field: str) -> list[int]:
    """Numbers of the fields to put back."""
    if not field:
        return list(line.fields)
    return [spec.number for spec in kind.group_of(kind.by_name[field]) if spec.number in line.fields]


def _undo_creation(work: Work, cls: type[Record], row: Id, line: HistoryLine, standing: Values) -> None:
    changed = [number for number, value in line.fields.items() if number != DELETED and standing[number] != value]
    if changed:
        raise Superseded(type=cls.record_type.name, field=_name(cls.record_type, changed[0]))
    work.delete(cls, row)


def _put_back(
    work: Work, kind: RecordType, row: Id, line: HistoryLine, standing: Values, numbers: list[int]
) -> None:  # fmt: skip
    for number in numbers:
        if standing.get(number) != line.fields[number]:
            raise Superseded(type=kind.name, field=_name(kind, number))
    old: Values = {number: (line.old or {}).get(number) for number in numbers}
    if old.get(DELETED):
        work.delete(kind.cls, row)
        return
    record = kind.decode(row, standing)
    values = {kind.by_number[n].name: kind.by_number[n].kind.decode(v) for n, v in old.items() if n in kind.by_number}
    work.save(dataclasses.replace(record, **values))


def _name(kind: RecordType, number: int) -> str:
    return kind.by_number[number].name if number in kind.by_number else ""
