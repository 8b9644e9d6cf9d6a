"""Whether values fit their columns is asked column by column, and answered as if each had been asked by itself."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Op
from app.domain.ids import NOBODY
from app.domain.record import DELETED
from app.domain.records.events import Attendance
from app.domain.records.people import Person
from app.sync.fitting import all_fit, misfit

LONGEST = 20
UNKNOWN_TYPE, UNKNOWN_FIELD = 30_000, 61
PEOPLE = Person.record_type
NOTE = PEOPLE.by_name["note"].number
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-2, 2), st.sampled_from([1 << 63, -(1 << 63), (1 << 63) - 1, 0.5]),
    st.sampled_from([bytes(16), bytes(15), b""]), st.text("аб\0", max_size=3), st.just("ә" * (LONGEST + 1)),
)  # fmt: skip
FIELDS = st.dictionaries(st.sampled_from([DELETED, *PEOPLE.by_number, UNKNOWN_FIELD]), VALUES, max_size=4)
TYPES = st.sampled_from([PEOPLE.number, Attendance.record_type.number, UNKNOWN_TYPE])


def an_op(number: int, fields: dict[int, object]) -> Op:
    return Op(NOBODY, 1, 1, number, NOBODY, 1, NOBODY, 0, (), 0, fields)  # type: ignore[arg-type]


def fits(op: Op, longest: int | None) -> bool:
    """The same question about one change, value by value."""
    kind = TYPE_BY_NUMBER.get(op.type)
    texts = [value for value in op.fields.values() if isinstance(value, str)]
    return (kind is None or misfit(kind, op.fields) is None) and all(len(t) <= (longest or 1 << 30) for t in texts)


@given(st.lists(st.builds(an_op, TYPES, FIELDS), max_size=6), st.sampled_from([None, LONGEST]))
@example([an_op(PEOPLE.number, {NOTE: text}) for text in ("а", "б\0")], None)
@example([an_op(PEOPLE.number, {NOTE: value}) for value in ("а", None, "б")], None)
def test_columns_answer_as_values_do(ops: list[Op], longest: int | None) -> None:
    """All fit exactly when each fits by itself."""
    assert all_fit(ops, longest) == all(fits(op, longest) for op in ops)
