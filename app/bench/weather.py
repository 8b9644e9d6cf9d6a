"""What a line is like: how slow, how far, how often it breaks and in what way. None of it by itself."""

from __future__ import annotations

from dataclasses import dataclass

SEGMENT, SEGMENT_HEAD = 1448, 52
"""Bytes of a segment on the way, and of the head that the network puts before each."""
FAR = 0.3
"""Seconds one way: 600 ms for a question and its answer."""


@dataclass(frozen=True, slots=True)
class Weather:
    """Rates in bits per second and times in seconds, as a person would measure them; 0 leaves a thing out."""

    up_bits: float = 0
    down_bits: float = 0
    up_delay: float = 0
    down_delay: float = 0
    cut_seconds: float = 0
    """The line breaks about this often, whatever travels on it."""
    cut_bytes: float = 0
    """A connection breaks after about so many bytes of both directions."""
    silent: bool = False
    """A break is a black hole: nothing arrives any more, and nobody is told. Otherwise both sides are told at once."""
    doubled: float = 0
    """Share of the requests that the network delivers a second time."""
    slow_close: float = 0
    """Seconds until one side hears that the other has closed."""

    @property
    def round_trip(self) -> float:
        """Seconds of a question and its answer."""
        return self.up_delay + self.down_delay


def village(bits: float = 64_000, one_way: float = FAR) -> Weather:
    """The line of a rural school, unbroken."""
    return Weather(up_bits=bits, down_bits=bits, up_delay=one_way, down_delay=one_way)


def on_the_wire(size: int) -> int:
    """Bytes that `size` bytes are on the way."""
    return size + SEGMENT_HEAD * -(-size // SEGMENT)
