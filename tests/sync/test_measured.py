"""A request that goes in slices is the same request, and can be stopped between any two of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.measured import SLICE, Measured
from app.sync.runner import Cancelled

bodies = st.lists(st.binary(max_size=3 * SLICE), max_size=4)


@given(bodies)
def test_nothing_changes_but_the_cuts(pieces: list[bytes]) -> None:
    """The bytes are those of the pieces, no slice is long, and the count told rises from nothing to all of them."""
    told: list[int] = []
    measured = Measured(pieces, told.append)
    assert b"".join(measured) == b"".join(pieces)
    assert all(len(one) <= SLICE for one in measured)
    assert measured.size == sum(map(len, pieces))
    half = told[: len(told) // 2]
    assert (half[0], half[-1]) == (0, measured.size)
    assert half == sorted(half)


def test_asking_for_its_length_sends_nothing() -> None:
    """Adding up the lengths place by place tells nobody that something went."""
    told: list[int] = []
    measured = Measured([bytes(3 * SLICE)], told.append)
    assert sum(len(measured[place]) for place in range(len(measured))) == 3 * SLICE
    assert told == []


def test_a_stop_comes_between_two_slices() -> None:
    """What `told` raises ends the sending where it is."""

    def stop_at_the_second(gone: int) -> None:
        if gone:
            raise Cancelled

    going = iter(Measured([bytes(5 * SLICE)], stop_at_the_second))
    assert next(going) == bytes(SLICE)
    with pytest.raises(Cancelled):
        next(going)
