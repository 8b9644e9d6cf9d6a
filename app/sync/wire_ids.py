"""The table of ids in a frame.

Every id of a frame stands once in a table, in order of first use. A new id is taken apart into who made it, when and
its counter, which differ little from their neighbours. Rows name ids by *codes*: 0 for the next id of the table, n for
the one n places before it, so that lists that run through new ids cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from typing import Any

from app.domain.ids import IdParts, join, split
from app.sync.wire_runs import repeats, unrepeat


class IdWriter:
    """Collects the ids of a frame."""

    def __init__(self) -> None:
        self._places: dict[bytes, int] = {}
        self._makers: dict[tuple[int, int], int] = {}
        self._new: tuple[list[int], list[int], list[int]] = ([], [], [])
        self._raw: list[bytes] = []
        self._raw_places: list[int] = []
        self._last = (0, 0)

    def place(self, row: bytes) -> int:
        """The place of `row` in the table."""
        place = self._places.get(row)
        return self._add(row) if place is None else place

    def code(self, row: bytes) -> int:
        """The code of `row` at this point of the frame."""
        place = self._places.get(row)
        if place is None:
            self._add(row)
            return 0
        return len(self._places) - place

    def packed(self) -> list[Any]:
        """The table as MessagePack-able columns."""
        makers = [part for maker in self._makers for part in maker]
        return [makers, repeats(self._new[0]), *self._new[1:], self._raw_places, b"".join(self._raw)]

    def _add(self, row: bytes) -> int:
        place = self._places[row] = len(self._places)
        parts = split(row)
        if parts is None:
            self._raw.append(row)
            self._raw_places.append(place)
            return place
        makers, times, counters = self._new
        makers.append(self._makers.setdefault((parts.salt, parts.device), len(self._makers)))
        times.append(parts.ms - self._last[0])
        counters.append(parts.counter - self._last[1])
        self._last = (parts.ms, parts.counter)
        return place


class IdReader:
    """The ids of a frame while it is read; raises IndexError or ValueError for what does not add up."""

    def __init__(self, packed: Sequence[Any]) -> None:
        makers, who, times, counters, raw_places, raw = packed
        known = list(zip(makers[::2], makers[1::2], strict=True))
        new = (
            join(IdParts(ms, *known[maker], counter))  # type: ignore[call-arg]  # salt and device stand in `known`
            for maker, ms, counter in zip(
                unrepeat(who, len(times)), accumulate(times), accumulate(counters), strict=True
            )
        )
        others = {place: raw[16 * n : 16 * n + 16] for n, place in enumerate(raw_places)}
        if len(raw) != 16 * len(others):
            raise ValueError("short id")
        self._ids: list[bytes] = []
        for place in range(len(times) + len(others)):
            self._ids.append(others[place] if place in others else next(new))
        self._next = 0

    @property
    def all(self) -> Sequence[bytes]:
        """Every id of the table."""
        return self._ids

    def at(self, place: int) -> bytes:
        """The id at a place of the table."""
        if place < 0:
            raise IndexError(place)
        return self._ids[place]

    def begin(self, count: int) -> None:
        """The first `count` ids of the table are known by their places before the first code is read."""
        self._next = count

    def read(self, code: int) -> bytes:
        """The id of a code; codes are read in the order in which they were written."""
        if code == 0:
            self._next += 1
            code = 1
        if not 0 < code <= self._next:
            raise IndexError(code)
        return self._ids[self._next - code]
