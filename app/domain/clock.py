"""Stamps and the local clock: right about order always, about time as often as possible.

A stamp is an unsigned 64-bit number: 48 bits of milliseconds since 2020 and 16 bits of counter. The counter carries
into the time, so nothing overflows. The clock never refuses: a PC that says 1970 or 2045 gets a doubtful clock that
goes on from the last time it could believe.
"""

from __future__ import annotations

import time
from datetime import timedelta, timezone
from typing import Protocol

from app.domain.value import value

EPOCH_MS = 1_577_836_800_000
"""2020-01-01 in milliseconds since 1970."""
BUILD_MS = 1_790_000_000_000
"""No honest clock shows an earlier moment than the time this version was made (September 2026)."""
JUMP_MS = 200 * 86_400_000
"""A wall clock that moved further than this between two starts is not believed."""
FOLLOW_MS = 86_400_000
"""Stamps of others further ahead than this never move our clock."""

KAZAKH_TIME = timezone(timedelta(hours=5))
"""The whole country since 1 March 2024; old systems still believe in +6."""


def stamp_from_ms(ms: int) -> int:
    """The first stamp of the millisecond `ms` (since 1970)."""
    return max(0, ms - EPOCH_MS) << 16


def ms_from_stamp(stamp: int) -> int:
    """Milliseconds since 1970 of a stamp."""
    return (stamp >> 16) + EPOCH_MS


class TimeSource(Protocol):
    """Where time comes from: the machine, or a test."""

    def wall_ms(self) -> int:
        """Milliseconds since 1970 as the machine claims."""

    def elapsed_ms(self) -> int:
        """Milliseconds since some fixed point of this start; never goes back."""


class MachineTime:
    """The machine's own clocks; elapsed time goes on during sleep where the system offers it."""

    def wall_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def elapsed_ms(self) -> int:
        boot_clock = getattr(time, "CLOCK_BOOTTIME", None)
        return (time.monotonic_ns() if boot_clock is None else time.clock_gettime_ns(boot_clock)) // 1_000_000


@value
class ClockState:
    """What a clock must remember between two starts; stored in the transaction that used it."""

    last_stamp: int = 0
    believed_ms: int = 0
    """The last moment we believed in, milliseconds since 1970."""
    wall_ms: int = 0
    """What the wall clock said at that moment."""
    proven_ms: int = 0
    """Latest time proven by a server: the present is never before it."""


class Clock:
    """Time and stamps of one start of the program."""

    def __init__(self, source: TimeSource, state: ClockState) -> None:
        self._source = source
        self._last = state.last_stamp
        self._proven = state.proven_ms
        wall = source.wall_ms()
        self._zero = source.elapsed_ms()
        self._start, self.doubtful = _believe(wall, state)

    def now_ms(self) -> int:
        """Best guess of the present, milliseconds since 1970; never before what a server proved."""
        return max(self._start + self._source.elapsed_ms() - self._zero, self._proven)

    def next_stamp(self, above: int = 0) -> int:
        """A stamp greater than all earlier ones of this device and than `above`; `used` makes it the last one."""
        return max(self._last + 1, above + 1, stamp_from_ms(self.now_ms()))

    def used(self, stamp: int) -> None:
        """Note that `stamp` was committed; call it only after the transaction succeeded."""
        self._last = max(self._last, stamp)

    def anchor(self, server_ms: int) -> None:
        """Take over a server's proven time: it heals a doubtful clock, and stamps leave a future that never was."""
        self._proven = max(self._proven, server_ms)
        if ms_from_stamp(self._last) > server_ms + FOLLOW_MS:
            self._last = stamp_from_ms(server_ms)
        self._start = server_ms - (self._source.elapsed_ms() - self._zero)
        self.doubtful = False

    def prove(self, server_ms: int) -> None:
        """Take over a time that a server proved some while ago: the present is later, nobody knows by how much."""
        self._proven = max(self._proven, server_ms)

    def believe_person(self, now_ms: int) -> None:
        """The person at the keyboard said what time it is."""
        self._start = now_ms - (self._source.elapsed_ms() - self._zero)
        self.doubtful = False

    def follow(self, stamp: int) -> None:
        """Let a stamp of somebody else move ours forward, unless it lies more than a day ahead."""
        if ms_from_stamp(stamp) <= self.now_ms() + FOLLOW_MS:
            self._last = max(self._last, stamp)

    def state(self) -> ClockState:
        """What to store."""
        return ClockState(self._last, self.now_ms(), self._source.wall_ms(), self._proven)


def _believe(wall: int, state: ClockState) -> tuple[int, bool]:
    """The moment to start from, and whether it is a doubtful one."""
    if state.believed_ms == 0:
        honest = BUILD_MS <= wall <= BUILD_MS + 20 * 365 * 86_400_000
        return (wall if honest else BUILD_MS), not honest
    passed = wall - state.wall_ms
    if 0 <= passed <= JUMP_MS:
        return state.believed_ms + passed, False
    return max(state.believed_ms, state.proven_ms), True
