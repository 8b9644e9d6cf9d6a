"""How long to wait for the next exchange that comes by itself."""

from __future__ import annotations

import random

from msgspec import Struct, field

from app.sync.backoff import Backoff


class AutoSync(Struct):
    """When to exchange by itself: soon after an edit, ever later after failures, calmly when all is well.

    Pauses are seconds from now; None means that nothing happens by itself.
    """

    minutes: int
    """The calm rhythm from the settings; 0 means only by hand."""
    _backoff: Backoff = field(default_factory=Backoff)

    def stirred(self) -> float | None:
        """The program started, something was edited here, or the network is back."""
        return self._unless_by_hand(self._backoff.stirred())

    def succeeded(self) -> float | None:
        """An exchange came to its end, or a person stopped it."""
        self._backoff.succeeded()
        return self._unless_by_hand(self.minutes * 60.0 * random.uniform(0.9, 1.1))  # noqa: S311 - spreads load

    def failed(self, at_least: float = 0.0) -> float | None:
        """An exchange failed; `at_least` is what a busy server asked for."""
        return self._unless_by_hand(self._backoff.failed(at_least))

    def _unless_by_hand(self, pause: float) -> float | None:
        return pause if self.minutes else None
