"""Numbers of certificates: given offline by anybody, never twice."""

from __future__ import annotations

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.serials import (
    LONGEST_PREFIX,
    SALT_BITS,
    Series,
    clean_prefix,
    count_of,
    highest_count,
    place_code,
    prefix_of_name,
)

DEVICES = st.integers(1, 2**31 - 1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("issue"), st.integers(0, 2), st.integers(1, 5)),
        st.tuples(st.just("copy"), st.integers(0, 2), st.integers(0, 1)),
        st.tuples(st.just("restore"), st.integers(0, 2), st.integers(0, 1)),
        st.tuples(st.just("hear"), st.integers(0, 2), st.integers(0, 2)),
    ),
    max_size=30,
)


@given(STEPS, st.lists(DEVICES, min_size=3, max_size=3, unique=True), st.permutations(range(40)))
def test_no_number_is_given_twice(steps: list[tuple[str, int, int]], devices: list[int], dice: list[int]) -> None:
    """Three devices that issue, are copied, fall back to an old copy and hear of each other never repeat a number."""
    counts, copies, heard = [0, 0, 0], {}, [[] for _ in devices]  # type: ignore[var-annotated]
    given_out: list[str] = []
    throw = iter(dice)
    for step, who, what in steps:
        if step == "issue":
            after = max(counts[who], highest_count(heard[who], devices[who]))
            batch = list(islice(Series("AMS", 2026, devices[who], next(throw), after).numbers(), what))
            given_out += batch
            counts[who] = after + len(batch)
        elif step == "copy":
            copies[who, what] = counts[who]
        elif step == "restore":
            counts[who] = copies.get((who, what), 0)
            heard[who] = []
        else:
            heard[who] = list(given_out)
    assert len(set(given_out)) == len(given_out)


@given(DEVICES, DEVICES, st.integers(0, 2**SALT_BITS - 1), st.integers(0, 2**SALT_BITS - 1))
def test_different_devices_stand_in_different_places(one: int, other: int, salt: int, pepper: int) -> None:
    """Whatever letters two batches draw, the numbers of two devices differ in their third part."""
    assert (place_code(one, salt) == place_code(other, pepper)) == ((one, salt) == (other, pepper))


def test_a_number_shows_organisation_year_device_and_count() -> None:
    """The number of an enrolled device stays short enough to be read out over the telephone."""
    assert next(Series("AMS", 2026, 7, 0b10011_00100_10111_11101, 11).numbers()) == "AMS-2026-7K4QX-0012"
    assert count_of("AMS-2026-7K4QX-0012") == 12
    assert count_of("a note") == 0


@given(DEVICES, st.integers(0, 20_000))
def test_a_device_recognises_how_far_it_counted(device: int, after: int) -> None:
    """Numbers of other devices and texts that are none do not move a device's count."""
    own = next(Series("ӘҒ-АБ", 2026, device, 5, after).numbers())
    foreign = next(Series("AMS", 2026, device % 1000 + 2**30, 5, 90_000).numbers()) if device < 2**30 else ""
    assert highest_count([own, foreign, "", "AMS-2026"], device) == after + 1


@pytest.mark.parametrize(
    ("name", "prefix"),
    [("Ақсу мектебі", "АМ"), ("«Тірек» № 5 мектебі", "Т5М"), ("", "SH"), ("…", "SH"), ("Һамит атындағы", "ҺА")],
)
def test_a_school_without_a_programme_lends_its_initials(name: str, prefix: str) -> None:
    """The first letters of its words stand for a school; where there are none, those of the program do."""
    assert prefix_of_name(name) == prefix


def test_a_prefix_keeps_letters_and_digits_only() -> None:
    """What would tear a number apart is left out, and it stays short."""
    assert clean_prefix(" ams-kz / қ ") == "AMSKZҚ"
    assert len(clean_prefix("a" * 40)) == LONGEST_PREFIX
