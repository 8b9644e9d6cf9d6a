"""Random histories of who may see what."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.sync.scope_machine import ScopeHistories


def test_scope_histories() -> None:
    """I1, I21, I22: whatever happens, everybody is sent and ends up with exactly what they may see."""
    half = settings().max_examples // 2  # four machines that look at everything after each exchange take their time
    run_state_machine_as_test(ScopeHistories, settings=settings(stateful_step_count=25, max_examples=half))
