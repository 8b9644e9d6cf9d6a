"""Frames give back exactly what was put into them, however it is named, repeated or coded on the way."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue import TYPES
from app.domain.change import Entry, Op
from app.domain.ids import Id, IdParts, join
from app.domain.kinds import Wire
from app.domain.records.events import Attendance
from app.domain.records.people import Person
from app.sync.wire_frames import StateFrame, decode_down, decode_ops, encode_ops, encode_state
from app.sync.wire_packing import unsqueeze
from app.sync.wire_references import references_of

MARK, PERSON, UNKNOWN = Attendance.record_type, Person.record_type, 9_999
STREAM = Id(b"\x01" * 16)
new_ids = st.builds(lambda ms, device, n: join(IdParts(ms, 5, device, n)), *[st.integers(0, 3)] * 3)
ids = st.one_of(new_ids, st.binary(min_size=16, max_size=16).map(Id))
texts = st.sampled_from(["", "Әсел", "present", "late", "math", "жаңа код", "Latin 😀", "\1\2"])
values = st.none() | st.integers(-5, 1 << 40) | texts | ids
person_fields = st.dictionaries(
    st.sampled_from([2, 3, PERSON.by_name["sex"].number, PERSON.by_name["subject_code"].number]), texts, min_size=1
)
unknown_fields = st.dictionaries(st.integers(0, 62), values, min_size=1, max_size=5)


def marks(slot: Id, person: Id, created: bool, status: str) -> tuple[int, Id, dict[int, Wire]]:
    """A mark as it is made, with its key among the fields, or as it is changed."""
    fields: dict[int, Wire] = {MARK.by_name["status"].number: status}
    if created:
        fields = {1: slot, 2: person, **fields}
    return MARK.number, MARK.derived_id(slot, person), fields


rows = st.one_of(
    st.builds(marks, new_ids, new_ids, st.booleans(), texts),
    st.tuples(st.just(PERSON.number), ids, st.builds(lambda f, school: {1: school, **f}, person_fields, ids)),
    st.tuples(st.just(UNKNOWN), ids, unknown_fields),
)
numbers = st.integers(0, 1 << 40)
shapes = st.lists(st.tuples(rows, numbers, ids, st.booleans()), min_size=1, max_size=12)


def key_of(keys: dict[bytes, tuple[bytes, ...]], row: bytes) -> Sequence[bytes]:
    """The key of a mark that this side happens to know."""
    return keys.get(row, ())


@given(shapes, st.booleans())
def test_ops_come_back(made: list[tuple[tuple[int, Id, dict[int, Wire]], int, Id, bool]], keys_known: bool) -> None:
    """Ops of any shape come out of a frame as they went in."""
    ops = [
        Op(STREAM, 7, n, kind, row, stamp, author, n, ((9, n),) if blind else (),
           sum(1 << number for number in fields) if blind else 0, fields, "тізім" if blind else "")
        for n, ((kind, row, fields), stamp, author, blind) in enumerate(made, start=1)
    ]  # fmt: skip
    keys = {row: (fields[1], fields[2]) for (kind, row, fields), *_ in made if kind == MARK.number and 1 in fields}
    known = keys if keys_known else {}
    assert decode_ops(encode_ops(ops, lambda _kind, row: key_of(known, row))) == ops  # type: ignore[arg-type]


@given(shapes, st.integers(0, 1 << 40))
def test_state_comes_back(made: list[tuple[tuple[int, Id, dict[int, Wire]], int, Id, bool]], after: int) -> None:
    """Entries of any shape, of several origins, come out of a frame as they went in."""
    entries = tuple(
        Entry(after + n, kind, row, stamp, 7 + blind, n, after + n - blind * min(n, after), author, fields)
        for n, ((kind, row, fields), stamp, author, blind) in enumerate(made, start=1)
    )
    frame = StateFrame(STREAM, after, after + len(made), -5, entries)
    assert decode_down(encode_state(frame, lambda _kind, _row: ())) == frame


def test_frozen_references_say_what_the_records_say() -> None:
    """What is frozen of a record type is never contradicted by its declaration: references stay, keys are the same."""
    for kind in TYPES:
        frozen = references_of(kind.number)
        assert all(kind.by_number[number].kind.name == "reference" for number in frozen.fields)
        if frozen.key:
            assert (frozen.name, frozen.key) == (kind.name, tuple(kind.by_name[name].number for name in kind.key))


def test_ids_of_later_fields_and_types_travel_as_they_are() -> None:
    """I23: an id in a field or type that came later is no place in a table, so whoever does not know it counts well."""
    later, other = Id(bytes(range(16))), Id(bytes(range(30, 46)))
    rows: list[tuple[int, dict[int, Wire]]] = [
        (Person.record_type.number, {2: "Әсел", 50: later}),
        (9_999, {1: later, 2: other}),
        (9_999, {1: other}),
    ]
    ops = [
        Op(later, 7, n + 1, number, Id(bytes([n] * 16)), (n + 1) << 20, other, 0, (), 0, fields)
        for n, (number, fields) in enumerate(rows)
    ]
    data = encode_ops(ops, lambda _type, _row: ())
    assert decode_ops(data) == ops
    columns = unsqueeze(data)[5]
    assert later in columns[0][-1]
