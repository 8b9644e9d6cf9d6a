"""How long an exchange will take, told from those before it.

An exchange takes the time of a question and its answer and, besides, the time of its bytes. The first is learned from
the quickest exchange, the second from those large enough to show it. Where none was, no time is promised.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from app.domain.value import value

ENOUGH = 8_000
"""Bytes from which on an exchange shows how fast the line is."""
MOST = 5
"""So many of the latest ones count: "your last speed"."""
_LEAST_SHARE = 0.2
"""Of an exchange large enough, at least this part of the time was for its bytes."""


@value
class Sample:
    """One exchange that moved: bytes both ways and seconds from its first to its last."""

    size: int
    seconds: float


@value
class Speed:
    """What a line does: seconds until the first answer, then bytes a second."""

    pause: float
    rate: float

    def seconds_for(self, size: int) -> float:
        """How long `size` bytes will take."""
        return self.pause + size / self.rate


def speed_of(samples: Sequence[Sample]) -> Speed | None:
    """The speed told by `samples`, the newest first; None while no exchange was large enough."""
    moved = [sample for sample in samples if sample.seconds > 0 and sample.size > 0]
    large = [sample for sample in moved if sample.size >= ENOUGH][:MOST]
    if not large:
        return None
    pause = min(sample.seconds for sample in moved)
    rates = [sample.size / max(sample.seconds - pause, sample.seconds * _LEAST_SHARE) for sample in large]
    return Speed(min(pause, median(sample.seconds for sample in large)), median(rates))
