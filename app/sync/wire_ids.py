"""The table of ids in a frame.

Every id and reference of a frame stands once in a table, in order of first use, and is named by its place. A new id
is taken apart into who made it, when and its counter, which differ little from their neighbours; the id of a derived
row costs only the places of the ids it derives from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.ids import IdParts, join, split

NEW, RAW, DERIVED = 0, 1, 2


class IdWriter:
    """Collects the ids of a frame."""

    def __init__(self) -> None:
        self._places: dict[bytes, int] = {}
        self._forms: list[int] = []
        self._makers: dict[tuple[int, int], int] = {}
        self._new: tuple[list[int], list[int], list[int]] = ([], [], [])
        self._raw: list[bytes] = []
        self._keys: list[int] = []
        self._last = (0, 0)

    def place(self, row: bytes, type_number: int = 0, key: Sequence[bytes] = ()) -> int:
        """The place of `row`; the first time, `key` tells what a derived row of `type_number` derives from."""
        place = self._places.get(row)
        if place is None:
            place = self._derived(row, type_number, key) if key else self._plain(row)
        return place

    def packed(self) -> list[Any]:
        """The table as MessagePack-able columns."""
        makers = [part for maker in self._makers for part in maker]
        return [self._forms, makers, *self._new, b"".join(self._raw), self._keys]

    def _plain(self, row: bytes) -> int:
        parts = split(row)
        if parts is None:
            self._raw.append(row)
            return self._add(row, RAW)
        maker = self._makers.setdefault((parts.salt, parts.device), len(self._makers))
        for column, value in zip(
            self._new, (maker, parts.ms - self._last[0], parts.counter - self._last[1]), strict=True
        ):
            column.append(value)
        self._last = (parts.ms, parts.counter)
        return self._add(row, NEW)

    def _derived(self, row: bytes, type_number: int, key: Sequence[bytes]) -> int:
        places = [self.place(part) for part in key]
        here = len(self._forms)
        self._keys += (here - place for place in places)
        return self._add(row, DERIVED + type_number)

    def _add(self, row: bytes, form: int) -> int:
        place = self._places[row] = len(self._forms)
        self._forms.append(form)
        return place


def read_ids(packed: Sequence[Any]) -> list[bytes]:
    """The ids of a table, by place. Raises IndexError, ValueError or KeyError for a table that does not add up."""
    forms, makers, columns, raw, keys = packed[0], packed[1], packed[2:5], packed[5], iter(packed[6])
    new = zip(*columns, strict=True)
    ids: list[bytes] = []
    ms = counter = taken = 0
    for form in forms:
        if form == NEW:
            maker, ms_step, counter_step = next(new)
            ms, counter = ms + ms_step, counter + counter_step
            ids.append(join(IdParts(ms, makers[2 * maker], makers[2 * maker + 1], counter)))
        elif form == RAW:
            ids.append(raw[taken : taken + 16])
            taken += 16
            if len(ids[-1]) != 16:
                raise ValueError("short id")
        else:
            kind = TYPE_BY_NUMBER[form - DERIVED]
            here = len(ids)
            places = [here - next(keys) for _ in kind.key]
            if any(not 0 <= place < here for place in places):
                raise ValueError("derived from an id to come")
            ids.append(kind.derived_id(*(ids[place] for place in places)))
    return ids
