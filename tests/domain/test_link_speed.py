"""How long an exchange will take is told from those before it, and not told where nothing is known."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.rules.link_speed import ENOUGH, Sample, speed_of

FACTOR = 2.0
"""A promised time is at most so many times too long or too short, on a line as steady as `WOBBLE` says."""
WOBBLE = st.floats(0.85, 1.15)


@given(
    rate=st.floats(2_000, 60_000), pause=st.floats(0.2, 1.5),
    small=st.lists(st.tuples(st.integers(300, 700), WOBBLE), min_size=1, max_size=20),
    large=st.lists(st.tuples(st.integers(40_000, 900_000), WOBBLE), min_size=1, max_size=5),
    wanted=st.integers(20_000, 5_000_000),
)  # fmt: skip
def test_the_promised_time_is_right_within_a_factor_of_two(
    rate: float, pause: float, small: list[tuple[int, float]], large: list[tuple[int, float]], wanted: int
) -> None:
    """From exchanges over a line of one speed, with empty ones among them, the time of another is known well enough."""
    samples = [Sample(size, (pause + size / rate) * wobble) for size, wobble in small + large]
    speed = speed_of(samples)
    assert speed is not None
    true = pause + wanted / rate
    assert true / FACTOR <= speed.seconds_for(wanted) <= true * FACTOR


@given(st.lists(st.tuples(st.integers(0, ENOUGH - 1), st.floats(0, 100)), max_size=20))
def test_small_exchanges_promise_nothing(samples: list[tuple[int, float]]) -> None:
    """Exchanges that moved next to nothing show how far the server is and not how fast the line is."""
    assert speed_of([Sample(size, seconds) for size, seconds in samples]) is None


def test_the_last_speed_counts() -> None:
    """A line that became slow is believed after the latest exchanges; old ones are forgotten."""
    slow, fast = Sample(40_000, 40.0), Sample(40_000, 4.0)
    speed = speed_of([slow] * 5 + [fast] * 30)
    assert speed is not None
    assert speed.seconds_for(400_000) > 100
