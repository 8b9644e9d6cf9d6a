"""When to try again: soon after a failure, then ever later, never at the same moment as everybody else."""

from __future__ import annotations

import random
from dataclasses import dataclass

FIRST_S = 5.0
LAST_S = 15 * 60.0
CALM_S = 15 * 60.0
EAGER_S = 20.0


@dataclass(slots=True)
class Backoff:
    """Seconds until the next automatic exchange.

    A local edit or the return of the network ends the waiting: nothing ever waits for the *next* edit.
    """

    failures: int = 0

    def failed(self, at_least: float = 0.0) -> float:
        """After a failure; `at_least` is what a busy server asked for."""
        self.failures += 1
        pause = min(FIRST_S * 2.0 ** (self.failures - 1), LAST_S)
        return max(at_least, pause * random.uniform(0.5, 1.0))  # noqa: S311 - spreads load, hides nothing

    def succeeded(self) -> float:
        """After an exchange that came to its end."""
        self.failures = 0
        return CALM_S * random.uniform(0.9, 1.1)  # noqa: S311 - as above

    def stirred(self) -> float:
        """Something was edited, or the network came back."""
        self.failures = 0
        return EAGER_S * random.uniform(0.5, 1.0)  # noqa: S311 - as above
