"""Clashes are said in words, with names."""

from __future__ import annotations

from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.rules.clashes import Booking, find_clashes, overlap

DAY, HOLIDAY, BREAK = date(2026, 11, 24), date(2026, 12, 16), date(2026, 10, 28)
PEOPLE = [Id(bytes([number]) * 16) for number in range(1, 6)]
NAMES = dict(zip(PEOPLE, ("Айгүл", "Бауыржан", "Гүлнар", "Дина", "Ерлан"), strict=True))
TIMES = st.none() | st.builds(time, st.integers(8, 18), st.sampled_from([0, 30]))


def booking(number: int, start: time | None = time(10), end: time | None = time(12), day: date = DAY,
            people: int = 2, capacity: int | None = None, group: int | None = None) -> Booking:  # fmt: skip
    return Booking(
        Id(bytes([100 + number]) * 16), Id(bytes([200 if group is None else group]) * 16) if group else
        Id(bytes([150 + number]) * 16), f"№ {number}", day, start, end, frozenset(PEOPLE[:people]), capacity,
    )  # fmt: skip


def codes(*bookings: Booking) -> list[str]:
    return [clash.finding.code for clash in find_clashes(bookings, NAMES, "kk")]


def test_a_person_in_two_places_is_called_by_name() -> None:
    """Up to three names are said; more are hinted at."""
    (clash,) = find_clashes([booking(1), booking(2, time(11), time(13))], NAMES, "kk")
    assert clash.finding.sentence() == "In two places at once, “№ 1” and “№ 2”: Айгүл, Бауыржан"
    (clash,) = find_clashes([booking(1, people=5), booking(2, people=5)], NAMES, "kk")
    assert clash.finding.sentence().endswith("Айгүл, Бауыржан, Гүлнар …")


def test_one_after_the_other_is_no_clash() -> None:
    """Ending when the other begins, another day, unknown hours, or parts of one event side by side are fine."""
    assert codes(booking(1), booking(2, time(12), time(13))) == []
    assert codes(booking(1), booking(2, day=date(2026, 11, 25))) == []
    assert codes(booking(1), booking(2, None, None)) == []
    assert codes(booking(1, group=7), booking(2, group=7)) == []


def test_holidays_breaks_and_full_rooms_are_said() -> None:
    """Each of them is a sentence of its own."""
    assert codes(booking(1, day=HOLIDAY)) == ["on_holiday"]
    assert codes(booking(1, day=BREAK)) == ["in_break"]
    assert codes(booking(1, capacity=1)) == ["room_full"]
    assert codes(booking(1, capacity=2)) == []
    (clash,) = find_clashes([booking(1, day=HOLIDAY)], NAMES, "kk")
    assert "Тәуелсіздік күні" in clash.finding.sentence()


@given(TIMES, TIMES, TIMES, TIMES)
def test_sharing_a_moment_is_mutual(one: time | None, other: time | None, begin: time | None, end: time | None) -> None:
    """If one booking overlaps the other, the other overlaps the one; one that takes no time overlaps nothing."""
    first, second = booking(1, one, other), booking(2, begin, end)
    assert overlap(first, second) is overlap(second, first)
    if one is None or other is None or other <= one:
        assert not overlap(first, booking(3, time(0), time(0, 1)))
