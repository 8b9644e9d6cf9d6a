"""Fields with two versions: which wait for somebody, what they say, and settling them so that it can be taken back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from msgspec import Struct, structs

from app.domain.catalogue import TYPE_BY_NAME, TYPE_BY_NUMBER
from app.domain.change import Changed
from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.problems import NotFound
from app.domain.record import DELETED, FieldSpec, RecordType
from app.domain.records.conflicts import ConflictStatus, EditConflict
from app.domain.rules.conflict_values import Choice, rest_values, value_of
from app.storage import settling_queries as queries
from app.storage.history import person_names
from app.storage.rows import Values, fetch
from app.storage.work import Work
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

MOST = 200
MOST_NOTICES = 20


class Version(Struct, frozen=True):
    """One value of the field, with the other fields of its group."""

    value: Any
    """As in the record; for a deleted record whether it is deleted."""
    beside: tuple[tuple[FieldSpec, Any], ...]
    author_name: str
    """Empty when this copy does not know the person."""
    when: datetime | None
    device: int
    """0 for the server, which joins texts."""
    is_here: bool
    """Written on this computer."""


class Conflict(Struct, frozen=True):
    """Two people wrote into one field without seeing each other."""

    id: Id
    kind: RecordType
    row: Id
    title: str
    field: FieldSpec | None
    """None when one of them deleted the record while the other went on writing."""
    now: Version | None
    """What stands in the field; None where the record has not arrived."""
    first: Version
    """What stood when the two met."""
    other: Version
    base: Any
    """What both had in front of them."""
    has_base: bool
    is_joined: bool
    """The two texts became one already."""
    is_gone: bool
    """The record is deleted: only once it is back another version can be chosen."""
    names: Mapping[Id, str]
    """Titles of the records the values refer to."""

    @property
    def is_changed(self) -> bool:
        """Whether something else stands by now than one of the two."""
        return self.now is not None and self.now.value != self.first.value


class VersionsDesk:
    """What two people wrote without seeing each other."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def questions(self) -> tuple[Conflict, ...]:
        """What waits for somebody, the oldest first, as far as this version knows record and field."""
        if not self._desk.may_settle:
            return ()
        with self._desk.store.reading() as connection:
            found = queries.open_conflicts(connection, MOST)
        deletions: set[Id] = set()
        asked = []
        for one in found:
            if one.field_number in (None, DELETED):
                if one.row_id in deletions:
                    continue  # one answer is enough for all who edited the deleted record
                deletions.add(one.row_id)
            asked.append(one)
        return self._told(asked)

    def notices(self) -> tuple[Conflict, ...]:
        """Texts that were joined, the newest first, until somebody has looked at them; of one text the last time."""
        if not self._desk.may_settle:
            return ()
        with self._desk.store.reading() as connection:
            found = queries.joined_texts(connection, MOST_NOTICES)
        last = {(one.row_id, one.field_number): one for one in reversed(found)}
        return self._told(one for one in found if last[one.row_id, one.field_number] is one)

    def one(self, conflict: Id) -> Conflict:
        """One of them; raises NotFound when it is settled or gone."""
        with self._desk.store.reading() as connection:
            found = queries.conflicts_of(connection, conflict=conflict)
        for told in self._told(found):
            return told
        raise NotFound(type="edit_conflict", id=conflict.hex())

    def marks(self, row: Id) -> dict[str, tuple[Id, bool]]:
        """The fields of a record with two versions: name → the conflict, and whether its texts were joined."""
        if not self._desk.may_settle:
            return {}
        with self._desk.store.reading() as connection:
            found = queries.conflicts_of(connection, row=row)
        marks: dict[str, tuple[Id, bool]] = {}
        for one in sorted(found, key=lambda c: c.status != ConflictStatus.OPEN):
            kind = TYPE_BY_NUMBER.get(one.type_number or 0)
            for spec in _fields_of(kind, one.field_number or DELETED):
                marks.setdefault(spec.name, (one.id, one.status == ConflictStatus.JOINED))
        return marks

    def settling(self, conflict: Id, choice: Choice, value: Any = None) -> Settling:
        """A decision about a conflict, to be done and perhaps taken back."""
        return Settling(self._desk, conflict, choice, value)

    def _told(self, found: Iterable[EditConflict]) -> tuple[Conflict, ...]:
        known = [one for one in found if _is_known(one)]
        with self._desk.store.reading() as connection:
            titles = queries.titles_of(connection, ((c.type_number or 0, c.row_id) for c in known))
            people = person_names(connection, [person for c in known for person in (c.kept_author, c.other_author)])
            names = queries.titles_of(connection, {pair for c in known for pair in _referred(c)})
            standing: dict[Id, Values] = {}
            for kind in {TYPE_BY_NUMBER[c.type_number or 0] for c in known}:
                rows = [c.row_id for c in known if c.type_number == kind.number]
                standing |= {Id(row): values for row, values in fetch(connection, kind, rows).items()}
        here = self._desk.store.device
        return tuple(_conflict(c, titles.get(c.row_id, ""), people, names, standing.get(c.row_id), here) for c in known)


class Settling:
    """One decision about a field with two versions: an ordinary edit, and the question is gone."""

    def __init__(self, desk: Desk, conflict: Id, choice: Choice, value: Any) -> None:
        self._desk, self._conflict, self._choice, self._value = desk, conflict, choice, value
        self._before: Values = {}
        self._written: Values = {}
        self._statuses: dict[Id, ConflictStatus] = {}

    def do(self) -> Changed:
        """Write what was chosen. Raises NotFound when conflict or record are no longer there."""
        with self._desk.store.work(author=self._desk.who) as work:
            found = work.get(EditConflict, self._conflict)
            kind = TYPE_BY_NUMBER[found.type_number or 0]
            wanted = self._wanted(kind, found)
            if wanted:
                stands = _stands(work, kind, found.row_id)
                if stands[DELETED] and DELETED not in wanted:
                    raise NotFound(type=kind.name, id=found.row_id.hex())
                self._before, self._written = {number: stands[number] for number in wanted}, wanted
                _write(work, kind, found.row_id, {**stands, **wanted})
            for one in self._answered(work, found):
                self._statuses[one.id] = one.status
                work.save(replace(one, status=ConflictStatus.SETTLED))
        return work.changed

    def undo(self) -> Changed:
        """Ask again; what was written is taken back unless somebody has changed it since."""
        with self._desk.store.work(author=self._desk.who) as work:
            found = work.get(EditConflict, self._conflict)
            kind = TYPE_BY_NUMBER[found.type_number or 0]
            if self._written:
                stands = _stands(work, kind, found.row_id)
                if all(stands[number] == value for number, value in self._written.items()):
                    _write(work, kind, found.row_id, {**stands, **self._before})
            for row, status in self._statuses.items():
                work.save(replace(work.get(EditConflict, row), status=status))
        return work.changed

    def _wanted(self, kind: RecordType, found: EditConflict) -> Values:
        """The values to write, by field number; none when what stands stays."""
        number = found.field_number or DELETED
        if self._choice is Choice.ANOTHER:
            return {number: kind.by_number[number].kind.encode(self._value)}
        if self._choice is Choice.OTHER:
            return {number: value_of(kind, number, found.other_value), **rest_values(kind, found.other_rest)}
        if self._choice is Choice.FIRST:
            return {number: value_of(kind, number, found.kept_value), **rest_values(kind, found.kept_rest)}
        return {}

    def _answered(self, work: Work, found: EditConflict) -> list[EditConflict]:
        """The conflict, and all that are answered with it: where a record was deleted, and where a text was joined."""
        if found.field_number not in (None, DELETED) and found.status != ConflictStatus.JOINED:
            return [found]
        same = queries.conflicts_of(work.connection, row=found.row_id)
        alike = [one for one in same if (one.field_number, one.status) == (found.field_number, found.status)]
        return [found, *(one for one in alike if one.id != found.id)]


def _stands(work: Work, kind: RecordType, row: Id) -> Values:
    values = fetch(work.connection, kind, [row]).get(row)
    if values is None:
        raise NotFound(type=kind.name, id=row.hex())
    return values


def _write(work: Work, kind: RecordType, row: Id, values: Values) -> None:
    """Make the record hold `values`."""
    if values[DELETED]:
        work.delete(kind.cls, row)
    else:
        work.save(kind.decode(row, values))


def _conflict(
    found: EditConflict, title: str, people: Mapping[Id, str], names: Mapping[Id, str], stands: Values | None, here: int
) -> Conflict:
    kind = TYPE_BY_NUMBER[found.type_number or 0]
    number = found.field_number or DELETED
    spec = kind.by_number.get(number)

    def shown(wire: Wire) -> Any:
        return bool(wire) if spec is None else spec.kind.decode(wire)

    def version(text: str, written_with: str, author: Id, stamp: int | None, device: int | None) -> Version:
        rest = sorted(rest_values(kind, written_with).items())
        beside = tuple((kind.by_number[n], kind.by_number[n].kind.decode(wire)) for n, wire in rest)
        when = None if stamp is None else local_time(ms_from_stamp(stamp))
        name = people.get(author, "")
        return Version(shown(value_of(kind, number, text)), beside, name, when, device or 0, device == here)

    first = version(found.kept_value, found.kept_rest, found.kept_author, found.kept_stamp, found.kept_device)
    other = version(found.other_value, found.other_rest, found.other_author, found.other_stamp, found.other_device)
    now = (
        None
        if stands is None
        else structs.replace(first, value=shown(stands[number]), beside=_beside(kind, spec, stands))
    )
    if now is not None and now.value != first.value:
        now = structs.replace(now, author_name="", when=None, device=0, is_here=False)
    base = shown(value_of(kind, number, found.base_value)) if found.has_base else None
    return Conflict(
        found.id, kind, found.row_id, title, spec, now, first, other, base, found.has_base,
        found.status == ConflictStatus.JOINED, bool(spec and (stands is None or stands[DELETED])), names,
    )  # fmt: skip


def _beside(kind: RecordType, spec: FieldSpec | None, stands: Values) -> tuple[tuple[FieldSpec, Any], ...]:
    group = () if spec is None else kind.group_of(spec)
    return tuple((other, other.kind.decode(stands[other.number])) for other in group if other is not spec)


def _fields_of(kind: RecordType | None, number: int) -> tuple[FieldSpec, ...]:
    """The fields at which a conflict is shown: the whole group."""
    spec = None if kind is None else kind.by_number.get(number)
    return () if kind is None or spec is None else kind.group_of(spec)


def _is_known(found: EditConflict) -> bool:
    kind = TYPE_BY_NUMBER.get(found.type_number or 0)
    return kind is not None and (found.field_number in (None, DELETED) or found.field_number in kind.by_number)


def _referred(found: EditConflict) -> list[tuple[int, Id]]:
    """The records that the values of a reference field point to."""
    spec = TYPE_BY_NUMBER[found.type_number or 0].by_number.get(found.field_number or DELETED)
    if spec is None or spec.to is None or spec.to not in TYPE_BY_NAME:
        return []
    number = TYPE_BY_NAME[spec.to].number
    texts = (found.kept_value, found.other_value, found.base_value)
    return [(number, Id(bytes.fromhex(text))) for text in texts if text]
