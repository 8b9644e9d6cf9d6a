"""Random histories on the real client and server code."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.history_machine import Histories


def test_histories() -> None:
    """I1, I3–I6, I9, I11, I12, I17, I20, I24, I25: whatever happens, nothing is lost, doubled, or wrong on screen."""
    twice = 2 * settings().max_examples
    run_state_machine_as_test(Histories, settings=settings(stateful_step_count=35, max_examples=twice))
