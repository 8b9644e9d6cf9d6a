"""The record decorator: one frozen, typed class per record type, from which everything else is read.

Tables, change capture, wire format, lists, forms, search and export all walk `RecordType.fields`. The numbers of
types and fields stand in `registry.py` and are never used twice.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, ClassVar, TypeVar, dataclass_transform

from app.domain import kinds
from app.domain.ids import Id, derive
from app.domain.kinds import Kind, Wire
from app.domain.registry import NUMBERS
from app.domain.value import value

DELETED = 0
"""Field number of deletion: a flag in the same scheme as every other field."""
ERASED = 62
"""Field number under which an operator's erasure travels; no record type has a field of this number."""


@value
class FieldSpec:
    """What is known about one field of a record type."""

    name: str
    number: int
    kind: Kind
    label: str
    default: Any
    """Python value of a field nobody wrote; `wire_default` is its stored form."""
    wire_default: Wire
    required: bool = False
    group: str | None = None
    """Fields of one group make sense only together and are always written together."""
    options: type[StrEnum] | None = None
    to: str | None = None
    codes: str | None = None
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class RecordType:
    """One record type of the catalogue."""

    name: str
    number: int
    label: str
    cls: type[Record]
    fields: tuple[FieldSpec, ...]
    parent: str | None
    """Reference field whose row's stream this record lives in; None for a school and for global types."""
    is_global: bool
    key: tuple[str, ...]
    """Reference fields the id derives from; empty for types with new ids."""
    title: tuple[str, ...]
    """Fields that name the record in lists and search results."""
    by_name: dict[str, FieldSpec]
    by_number: dict[int, FieldSpec]
    numbers: frozenset[int]
    """Numbers of all fields, deletion among them."""
    defaults: tuple[tuple[str, Any], ...]
    """Every field with what it holds when it is not given; `MISSING` if it must be."""

    def __repr__(self) -> str:
        return f"RecordType({self.name})"

    def group_of(self, spec: FieldSpec) -> tuple[FieldSpec, ...]:
        """All fields written together with `spec`, itself included."""
        if spec.group is None:
            return (spec,)
        return tuple(other for other in self.fields if other.group == spec.group)

    def encode(self, record: Record) -> dict[int, Wire]:
        """Every field of `record` as number → wire value."""
        return {spec.number: spec.kind.encode(getattr(record, spec.name)) for spec in self.fields}

    def decode(self, row: bytes, values: dict[int, Wire]) -> Record:
        """The record with id `row`; fields missing in `values` take their defaults."""
        given: dict[str, Any] = {
            spec.name: spec.kind.decode(values[spec.number]) if spec.number in values else spec.default
            for spec in self.fields
        }
        return self.cls(id=Id(row), **given)

    def derived_id(self, *key: bytes) -> Id:
        """The id of the row about `key` (in the order of `RecordType.key`)."""
        return derive(self.name, *key)


C = TypeVar("C")


@dataclass_transform(frozen_default=True, kw_only_default=True)
def _with_slots(cls: type[C]) -> type[C]:
    """Make fields and slots, and leave the methods to `Record`: made for every type, they were a tenth of a start."""
    return dataclass(slots=True, kw_only=True, eq=False, repr=False, init=False)(cls)


@_with_slots
class Record:
    """Base of all records: an id and the fields people fill, all given by name and never changed.

    Two are equal if they are of one type and all fields are.
    """

    __dataclass_fields__: ClassVar[dict[str, dataclasses.Field[Any]]]
    record_type: ClassVar[RecordType]
    id: Id

    def __init__(self, *, id: Id, **given: Any) -> None:  # noqa: A002 - the name of the field
        put = object.__setattr__  # as frozen classes do
        put(self, "id", id)
        defaults = self.record_type.defaults
        for name, default in defaults:
            value = given.get(name, default)
            if value is dataclasses.MISSING:
                raise TypeError(f"{type(self).__name__} needs {name}")
            put(self, name, value)
        if not given.keys() <= self.record_type.by_name.keys():
            raise TypeError(f"{type(self).__name__} has no {given.keys() - self.record_type.by_name.keys()}")

    def __setattr__(self, name: str, _value: object) -> None:
        raise dataclasses.FrozenInstanceError(name)

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(name)

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in ("id", *self.record_type.by_name))
        return f"{type(self).__name__}({fields})"

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        names = ("id", *self.record_type.by_name)
        return all(getattr(self, name) == getattr(other, name) for name in names)

    def __hash__(self) -> int:
        return hash(self.id)


R = TypeVar("R", bound=Record)


def _field(kind: Kind, label: str, default: Any, **facts: Any) -> Any:
    spec = {"kind": kind, "label": label, **facts}
    if default is dataclasses.MISSING:
        return dataclasses.field(metadata=spec)
    return dataclasses.field(default=default, metadata=spec)


def text_field(
    label: str, *, default: str = "", long: bool = False, required: bool = False, high: int | None = None,
    group: str | None = None,
) -> str:  # fmt: skip
    """Text of at most `high` characters; `long` texts are merged by paragraph and shown in a larger box."""
    kind = kinds.LONG_TEXT if long else kinds.TEXT
    return _field(kind, label, default, required=required, high=high, group=group)  # type: ignore[no-any-return]


def number_field(
    label: str, *, low: int | None = None, high: int | None = None, default: int | None = None
) -> int | None:
    """A whole number; the bounds are advice that a screen shows while typing."""
    return _field(kinds.NUMBER, label, default, low=low, high=high)  # type: ignore[no-any-return]


def duration_field(
    label: str, *, low: int | None = None, high: int | None = None, default: int | None = None, group: str | None = None
) -> int | None:
    """Whole minutes."""
    return _field(kinds.DURATION, label, default, low=low, high=high, group=group)  # type: ignore[no-any-return]


def day_field(label: str, *, required: bool = False, group: str | None = None) -> date | None:
    """A calendar day without zone."""
    return _field(kinds.DAY, label, None, required=required, group=group)  # type: ignore[no-any-return]


def time_field(label: str, *, group: str | None = None) -> time | None:
    """A time of day, to the minute."""
    return _field(kinds.TIME_OF_DAY, label, None, group=group)  # type: ignore[no-any-return]


def moment_field(label: str) -> datetime | None:
    """A technical moment, UTC."""
    return _field(kinds.MOMENT, label, None)  # type: ignore[no-any-return]


def flag_field(label: str, *, default: bool | None = False) -> bool:
    """Yes or no; with default None also "not said"."""
    return _field(kinds.FLAG, label, default)  # type: ignore[no-any-return]


E = TypeVar("E", bound=StrEnum)


def choice_field(label: str, options: type[E], *, default: E | None = None, group: str | None = None) -> Any:
    """One member of `options`, or None while nothing was chosen."""
    return _field(kinds.choice(options), label, default, options=options, group=group)


def choices_field(label: str, options: type[E]) -> frozenset[E]:
    """A closed set of members of `options`."""
    return _field(kinds.choices(options), label, frozenset(), options=options)  # type: ignore[no-any-return]


def code_field(label: str, codes: str, *, required: bool = False) -> str:
    """A code of the reference list `codes` (`regions`, `subjects`, …); empty while not chosen."""
    return _field(kinds.CODE, label, "", codes=codes, required=required)  # type: ignore[no-any-return]


def machine_field(label: str) -> str:
    """A word that programs write and read, such as a content hash; nobody types it, and it is not searched."""
    return _field(kinds.CODE, label, "")  # type: ignore[no-any-return]


def reference_field(label: str, *, to: str) -> Id:
    """The id of another record; always given."""
    return _field(kinds.REFERENCE, label, dataclasses.MISSING, to=to, required=True)  # type: ignore[no-any-return]


def optional_reference(label: str, *, to: str) -> Id | None:
    """The id of another record, or None."""
    return _field(kinds.REFERENCE, label, None, to=to)  # type: ignore[no-any-return]


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    # The checker takes every other field function for a default value, which is what it gives.
    field_specifiers=(reference_field,),
)
def record(
    name: str,
    *,
    label: str,
    parent: str | None = None,
    is_global: bool = False,
    key: tuple[str, ...] = (),
    title: tuple[str, ...] = (),
) -> Callable[[type[R]], type[R]]:
    """Declare a record type; see `docs/adding-a-record-type.md`."""

    def build(cls: type[R]) -> type[R]:
        made = _with_slots(cls)
        number, numbers = NUMBERS[name]
        fields = [field for field in dataclasses.fields(made) if field.name != "id"]
        specs = tuple(_spec(field, numbers) for field in fields)
        made.record_type = RecordType(
            name=name, number=number, label=label, cls=made, fields=specs, parent=parent, is_global=is_global, key=key,
            title=title, by_name={spec.name: spec for spec in specs}, by_number={spec.number: spec for spec in specs},
            numbers=frozenset((DELETED, *(spec.number for spec in specs))),
            defaults=tuple((field.name, field.default) for field in fields),
        )  # fmt: skip
        return made

    return build


def _spec(field: dataclasses.Field[Any], numbers: Mapping[str, int]) -> FieldSpec:
    facts = dict(field.metadata)
    kind: Kind = facts.pop("kind")
    default = None if field.default is dataclasses.MISSING else field.default
    return FieldSpec(
        name=field.name,
        number=numbers[field.name],
        kind=kind,
        label=facts.pop("label"),
        default=default,
        wire_default=kind.encode(default),
        **facts,
    )
