"""Whether there may be a way to the server again: what this machine can tell without paying for it.

Three things end the waiting for the next attempt: the machine woke up, its place in a network changed, or the server
took a bare connection. The first two cost nothing; the third is tried ever more seldom.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import urlsplit

LOOK_S = 20.0
"""How often one looks."""
ASLEEP_S = 60.0
"""Time that passed without anybody looking: the machine slept."""
FIRST_TRY_S, LAST_TRY_S = 40.0, 300.0
CONNECT_S = 4.0
_SOMEWHERE = ("192.0.2.1", 9)
"""An address of nobody: asked for the way there, the system names its own address on the way out and sends nothing."""


class News(Enum):
    """What was noticed."""

    NOTHING = "nothing"
    WOKE = "woke"
    MOVED = "moved"
    """There is a network again, or another one."""
    TRY = "try"
    """Nothing changed here; the way beyond may be open again."""


def own_address() -> str:
    """The address of this machine on the way out; empty without a network. Sends nothing."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(_SOMEWHERE)
            return str(probe.getsockname()[0])
    except OSError:
        return ""


def is_reachable(url: str, seconds: float = CONNECT_S) -> bool:
    """Whether the server at `url` takes a connection; nothing is said over it."""
    parts = urlsplit(url)
    try:
        port = parts.port or (80 if parts.scheme == "http" else 443)
        with socket.create_connection((parts.hostname or "", port), timeout=seconds):
            return True
    except (OSError, ValueError):
        return False


@dataclass(slots=True)
class LinkSense:
    """Looked at every `LOOK_S` seconds; clocks and address may be those of a test.

    A school's own network may have no way out and still hold the server, so it is tried without an address too.
    """

    address: Callable[[], str] = own_address
    wall: Callable[[], float] = time.time
    steady: Callable[[], float] = time.monotonic
    _address: str = field(init=False)
    _seen: tuple[float, float] = field(init=False)
    _try_at: float = field(default=0.0, init=False)
    _pause: float = field(default=FIRST_TRY_S, init=False)

    def __post_init__(self) -> None:
        self._address = self.address()
        self._seen = (self.wall(), self.steady())

    def look(self, *, is_offline: bool) -> News:
        """What is new since the last look; `is_offline` if the last attempt found no way."""
        wall, steady = self.wall(), self.steady()
        passed = max(wall - self._seen[0], steady - self._seen[1])  # some clocks stand still during sleep, some do not
        self._seen = (wall, steady)
        address, before = self.address(), self._address
        self._address = address
        if address and address != before:
            return self._afresh(News.MOVED)
        if passed > ASLEEP_S + LOOK_S:
            return self._afresh(News.WOKE)
        if not is_offline:
            self._rest()
            return News.NOTHING
        if not self._try_at:
            self._try_at = steady + self._pause
        elif steady >= self._try_at:
            self._pause = min(self._pause * 2, LAST_TRY_S)
            self._try_at = steady + self._pause
            return News.TRY
        return News.NOTHING

    def _afresh(self, news: News) -> News:
        self._rest()
        return news

    def _rest(self) -> None:
        self._try_at, self._pause = 0.0, FIRST_TRY_S
