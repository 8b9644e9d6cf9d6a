"""How fast somebody may guess: buckets that fill slowly and empty with every wrong try."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable


class Bucket:
    """Holds up to `size` tries and gets `per_second` new ones."""

    def __init__(self, size: float, per_second: float, now: float) -> None:
        self._size = size
        self._per_second = per_second
        self._level = size
        self._at = now

    def wait(self, now: float) -> float:
        """Seconds until a try is there; 0 if one is there now."""
        self._fill(now)
        return max(0.0, (1 - self._level) / self._per_second)

    def take(self, now: float) -> None:
        """Use up one try."""
        self._fill(now)
        self._level -= 1

    def _fill(self, now: float) -> None:
        self._level = min(self._size, self._level + (now - self._at) * self._per_second)
        self._at = now


class GuessLimit:
    """Limits wrong invitation codes: ten at once and one a minute per address, three hundred and one a second in all.

    With 50 bits in a code the limit for all leaves a guesser a million years per open invitation; the limit per address
    keeps one guesser from closing the door for everybody else. `clock` gives seconds that never go back.
    """

    ADDRESSES = 10_000

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._all = Bucket(300, 1.0, clock())
        self._by_address: OrderedDict[str, Bucket] = OrderedDict()

    def wait(self, address: str) -> int:
        """Whole seconds this address has to wait before its next try; 0 if it may try now."""
        now = self._clock()
        own = self._by_address.get(address)
        return math.ceil(max(self._all.wait(now), own.wait(now) if own else 0.0))

    def wrong(self, address: str) -> None:
        """Count a wrong code of this address."""
        now = self._clock()
        self._all.take(now)
        self._by_address.setdefault(address, Bucket(10, 1 / 60, now)).take(now)
        self._by_address.move_to_end(address)
        if len(self._by_address) > self.ADDRESSES:
            self._by_address.popitem(last=False)
