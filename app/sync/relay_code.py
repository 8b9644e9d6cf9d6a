"""The six digits a relay shows: good for ten minutes and five mistakes, and only while somebody asked for them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from hmac import compare_digest
from threading import Lock

from app.domain.relay_address import CODE_DIGITS

LIFE_SECONDS = 600
MISTAKES = 5


class PairingCode:
    """One code at a time; several machines may use it while it lives. May be asked from any thread."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._lock = Lock()
        self._code = ""
        self._ends = 0.0
        self._mistakes_left = 0

    def offer(self) -> str:
        """Make a new code; the one before is worth nothing any more."""
        with self._lock:
            self._code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}}"
            self._ends = self._now() + LIFE_SECONDS
            self._mistakes_left = MISTAKES
            return self._code

    @property
    def current(self) -> tuple[str, float]:
        """The code that is good now and for how many seconds; an empty one if there is none."""
        with self._lock:
            left = self._ends - self._now()
            return (self._code, left) if self._is_alive() else ("", 0.0)

    def fits(self, typed: str) -> bool:
        """Whether `typed` is the code; every mistake brings its end nearer."""
        with self._lock:
            if not self._is_alive():
                return False
            if compare_digest(typed.encode(), self._code.encode()):
                return True
            self._mistakes_left -= 1
            return False

    def _is_alive(self) -> bool:
        return bool(self._code) and self._mistakes_left > 0 and self._now() < self._ends
