"""Random histories on the real client and server code."""

from __future__ import annotations

import os

from hypothesis import settings

from tests.sync.history_machine import Histories

EXAMPLES = {"nightly": 20_000, "ci": 150}


class TestHistories(Histories.TestCase):  # type: ignore[name-defined,misc]
    """I1, I3–I6, I9, I11, I12, I17, I20, I24, I25: whatever happens, nothing is lost, doubled, or wrong on screen."""

    settings = settings(
        settings.get_profile(os.environ.get("HYPOTHESIS_PROFILE", "default")),
        max_examples=EXAMPLES.get(os.environ.get("HYPOTHESIS_PROFILE", ""), 60),
        stateful_step_count=35,
    )
