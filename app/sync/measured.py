"""The pieces of a request in small slices, told one by one: progress and a stop need not wait for a whole frame."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import overload

SLICE = 4096


class Measured(Sequence[bytes]):
    """Like the pieces themselves; `told` hears, before each slice goes, how many bytes have gone before it.

    What `told` raises ends the sending.
    """

    def __init__(self, pieces: Sequence[bytes], told: Callable[[int], None]) -> None:
        self._slices = [piece[at : at + SLICE] for piece in pieces for at in range(0, len(piece), SLICE)]
        self._told = told

    @property
    def size(self) -> int:
        """Bytes altogether."""
        return sum(map(len, self._slices))

    def __iter__(self) -> Iterator[bytes]:
        gone = 0
        for one in self._slices:
            self._told(gone)
            yield one
            gone += len(one)
        self._told(gone)

    def __len__(self) -> int:
        return len(self._slices)

    @overload
    def __getitem__(self, place: int) -> bytes: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[bytes]: ...

    def __getitem__(self, place: int | slice) -> bytes | Sequence[bytes]:
        return self._slices[place]
