"""The data of a day: a ceiling that holds whatever the clock does, with a part kept for text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.data_budget import Allowance, Limits, PhotosGo, Spent, allowance

sizes = st.integers(0, 3_000_000)
budgets = st.integers(1, 50)


@given(st.lists(sizes, max_size=20), st.integers(700_000, 800_000))
def test_the_bytes_of_a_day_add_up(moved: list[int], day: int) -> None:
    """While the clock stands on one day, what was spent is the sum of what moved."""
    spent = Spent()
    for size in moved:
        spent = spent.on(day).plus(size)
    assert spent.on(day).size == sum(moved)
    assert spent.on(day + 1).size == 0


@given(sizes, sizes, st.integers(1, 400))
def test_a_clock_that_was_ahead_gives_no_second_budget(before: int, ahead: int, days: int) -> None:
    """Bytes that moved while the clock ran ahead, and those of before, all count once the clock is right again."""
    spent = Spent().on(1000).plus(before).on(1000 + days).plus(ahead).on(1000)
    assert spent.size == before + ahead


@given(sizes, st.integers(1, 400))
def test_a_clock_that_was_ahead_closes_no_later_day(ahead: int, days: int) -> None:
    """The day after the clock was set right begins with nothing spent, however far ahead it had been."""
    spent = Spent().on(1000 + days).plus(ahead).on(1000)
    assert spent.on(1001).size == 0


@given(budgets, st.lists(sizes, max_size=60))
def test_what_goes_by_itself_stays_within_the_budget(megabytes: int, pieces: list[int]) -> None:
    """Whoever asks before each piece spends at most the budget and the piece it ended with; photos leave a fifth."""
    limits = Limits(megabytes)
    for kind in ("text", "photos"):
        spent = largest = 0
        for size in pieces:
            left = getattr(allowance(limits, spent, by_hand=False), kind)
            if left == 0:
                break
            spent, largest = spent + size, max(largest, size)
        share = limits.budget if kind == "text" else limits.budget * 4 // 5
        assert spent <= share + largest


@given(budgets, sizes, sizes)
def test_allowances_shrink_by_what_moves(megabytes: int, spent: int, more: int) -> None:
    """Reckoning on from an allowance gives what a fresh look at the day gives."""
    limits = Limits(megabytes)
    assert allowance(limits, spent, by_hand=False).after(more) == allowance(limits, spent + more, by_hand=False)


def test_a_person_may_always_send_text_and_never_more_photos() -> None:
    """Pressing the button after the budget is spent lets text go, and lets photos wait for tomorrow."""
    spent = allowance(Limits(5), 5_000_000, by_hand=True)
    assert spent == Allowance(None, 0)
    assert not spent.is_spent
    assert allowance(Limits(5), 5_000_000, by_hand=False).is_spent


def test_without_a_budget_only_the_switch_counts() -> None:
    """No budget means no bound; photos by stick only, or never, are none on the line."""
    assert allowance(Limits(), 10**12, by_hand=False) == Allowance()
    for photos in (PhotosGo.STICK, PhotosGo.NEVER):
        assert allowance(Limits(photos=photos), 0, by_hand=True) == Allowance(None, 0)
