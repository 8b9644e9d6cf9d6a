"""Random histories on the real client and server code, with machines to which a school comes newest first."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.load_machine import LoadHistories


def test_load_histories() -> None:
    """I1, I3–I6, I9, I11, I12, I17, I20: a school that comes newest first is the same school, whatever happens."""
    half = settings().max_examples // 2  # up to six machines that all come to rest at the end take their time
    LoadHistories.half_way = 0
    run_state_machine_as_test(LoadHistories, settings=settings(stateful_step_count=25, max_examples=half))
    assert LoadHistories.half_way > half // 10, "no machine was ever half way"
