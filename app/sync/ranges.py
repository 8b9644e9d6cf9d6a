"""Where two copies of a stream differ, found by sums over ever smaller parts of it. Arithmetic only.

A row stands where a hash of its id puts it, so that rows spread evenly however their ids were made. A part is what
begins with the same hexadecimal digits; its sum is that of the prints of its rows, and equal sums mean equal rows.
"""

from __future__ import annotations

import hashlib
import struct
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

WAYS = 16
DEEPEST = 12
"""Digits of a place; no two rows of one stream stand closer."""
_BITS = 4
_ROW = struct.Struct(">16sq")
_SUMS = struct.Struct(f">{WAYS}q")


class Part(NamedTuple):
    """The rows whose place begins with the `depth` digits of `place`."""

    depth: int
    place: int

    def child(self, number: int) -> Part:
        """One of the sixteen parts of this part."""
        return Part(self.depth + 1, self.place << _BITS | number)


ROOT = Part(0, 0)
"""All rows of a stream."""


class Ranges:
    """The rows of one stream with their prints, in the order of their places."""

    def __init__(self, rows: Iterable[tuple[bytes, int]]) -> None:
        found = sorted((_place(row), row, print_) for row, print_ in rows if print_)
        self._places = [place for place, _, _ in found]
        self._rows = [(row, print_) for _, row, print_ in found]
        self._sums = [0, *accumulate(print_ for _, print_ in self._rows)]

    def __len__(self) -> int:
        return len(self._rows)

    def rows(self, part: Part) -> Sequence[tuple[bytes, int]]:
        """The rows of a part."""
        return self._rows[self._border(part) : self._border(part._replace(place=part.place + 1))]

    def count(self, part: Part) -> int:
        """How many rows a part has."""
        return self._border(part._replace(place=part.place + 1)) - self._border(part)

    def sum(self, part: Part = ROOT) -> int:
        """The sum of a part, as the signed number that a database column holds."""
        total = self._sums[self._border(part._replace(place=part.place + 1))] - self._sums[self._border(part)]
        return (total + (1 << 63)) % (1 << 64) - (1 << 63)

    def sums(self, part: Part) -> tuple[int, ...]:
        """The sums of the sixteen parts of a part."""
        return tuple(self.sum(part.child(number)) for number in range(WAYS))

    def _border(self, part: Part) -> int:
        return bisect_left(self._places, part.place << _BITS * (DEEPEST - part.depth))


def pack_sums(sums: Sequence[int]) -> bytes:
    """Sixteen sums as bytes."""
    return _SUMS.pack(*sums)


def unpack_sums(data: bytes) -> tuple[int, ...]:
    """The opposite of `pack_sums`; raises ValueError for bytes of another size."""
    if len(data) != _SUMS.size:
        raise ValueError(len(data))
    return _SUMS.unpack(data)


def pack_rows(rows: Iterable[tuple[bytes, int]]) -> bytes:
    """Rows with their prints as bytes."""
    return b"".join(_ROW.pack(row, print_) for row, print_ in rows)


def unpack_rows(data: bytes) -> dict[bytes, int]:
    """The opposite of `pack_rows`; raises ValueError for bytes of another size."""
    if len(data) % _ROW.size:
        raise ValueError(len(data))
    return dict(_ROW.iter_unpack(data))


def _place(row: bytes) -> int:
    return int.from_bytes(hashlib.blake2b(row, digest_size=_BITS * DEEPEST // 8).digest(), "big")
