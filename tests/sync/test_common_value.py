"""The value two authors both built on, found in what every op says its author had seen."""

from __future__ import annotations

from app.domain.change import Dot, Op, Register
from app.domain.ids import NOBODY, Id
from app.domain.kinds import Wire
from app.sync.common_value import FieldLog

FIELD, OTHER_FIELD = 5, 6
A, B, B_LATER, C, SERVER = 1 << 32, 2 << 32, (2 << 32) + 1, 3 << 32, 7
"""Origins: two starts of the second machine, and the server itself."""


def op(
    origin: int, seq: int, cursor: int, value: Wire, *, deps: tuple[Dot, ...] = (), stamp: int = 0, blind: int = 0,
    field: int = FIELD,
) -> Op:  # fmt: skip
    fields = {field: value}
    return Op(Id(b"s" * 16), origin, seq, 1, Id(b"r" * 16), stamp or seq, NOBODY, cursor, deps, blind, fields)


def stands(number: int, by: Op) -> Register:
    return Register(by.stamp, by.origin, by.seq, number, number)


FIRST = (1, op(A, 1, 0, "негіз", stamp=1))


def test_both_had_read_the_same() -> None:
    """Two who had read up to the same number built on what stood at that number."""
    mine = (2, op(A, 2, 1, "а", stamp=9))
    assert FieldLog([FIRST, mine], FIELD).common(stands(*mine), op(B, 1, 1, "б")) == (True, "негіз")


def test_who_wrote_twice_before_sending_built_on_the_own_text() -> None:
    """The second edit of an author is compared with the first, once the server has joined that one."""
    mine = (2, op(A, 2, 1, "а", stamp=9))
    joined = (3, op(SERVER, 1, 2, "аб", deps=((B, 1),), stamp=10))
    theirs = (4, op(B, 1, 1, "б", stamp=8))
    lines = [FIRST, mine, joined, theirs]
    assert FieldLog(lines, FIELD).common(stands(*joined), op(B, 2, 1, "бб")) == (True, "б")
    assert FieldLog(lines, FIELD).common(stands(*joined), op(B_LATER, 1, 1, "бб", deps=((B, 1),))) == (True, "б")


def test_the_other_author_who_goes_on_is_found_too() -> None:
    """Whoever wrote the standing text and writes on, not knowing of the join, built on the own text."""
    mine = (2, op(A, 2, 1, "а", stamp=9))
    joined = (3, op(SERVER, 1, 2, "аб", deps=((B, 1),), stamp=10))
    theirs = (4, op(B, 1, 1, "б", stamp=8))
    found = FieldLog([FIRST, mine, joined, theirs], FIELD).common(stands(*joined), op(A, 3, 2, "аа"))
    assert found == (True, "а")


def test_a_lost_text_is_passed_over() -> None:
    """Behind an own text that lost against the other, the search goes on to what both had read."""
    lost, mine = (2, op(B, 1, 1, "б", stamp=3)), (3, op(A, 2, 1, "а", stamp=9))
    assert FieldLog([FIRST, lost, mine], FIELD).common(stands(*mine), op(B, 2, 1, "бб")) == (True, "негіз")


def test_nothing_is_guessed() -> None:
    """Whoever was blind, names a change that is not here, or had seen what stands, shares no certain value."""
    mine = (2, op(A, 2, 1, "а", stamp=9))
    log = FieldLog([FIRST, mine], FIELD)
    assert log.common(stands(*mine), op(B, 1, 1, "б", blind=1 << FIELD)) == (False, None)
    assert log.common(stands(*mine), op(B, 1, 1, "б", deps=((C, 4),))) == (False, None)
    assert log.common(stands(*mine), op(B, 1, 2, "б")) == (False, None)
    assert log.common(stands(7, op(C, 1, 0, "в")), op(B, 1, 1, "б")) == (False, None)
    assert FieldLog([], FIELD).common(stands(*mine), op(B, 1, 1, "б")) == (False, None)


def test_other_fields_of_the_row_say_nothing() -> None:
    """Changes of other fields neither stand in this one nor make it uncertain."""
    aside = (2, op(C, 1, 1, "басқа", field=OTHER_FIELD))
    mine = (3, op(A, 2, 2, "а", stamp=9))
    found = FieldLog([FIRST, aside, mine], FIELD).common(stands(*mine), op(B, 1, 2, "б", deps=((C, 1),)))
    assert found == (True, "негіз")
