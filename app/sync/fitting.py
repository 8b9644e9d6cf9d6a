"""Whether wire values fit the columns of a record type: exactly what goes in must come out again.

A value that a database gives back otherwise would make fingerprints depend on who read the row from where. The question
is put to all values of a field at once: row by row it takes ten times as long.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Entry, Op
from app.domain.kinds import Wire
from app.domain.record import DELETED, RecordType

Fit = Callable[[Sequence[Any]], bool]


def misfit(kind: RecordType, fields: Mapping[int, Wire]) -> int | None:
    """The number of a field whose value its column would not give back as it is; fields of later versions fit."""
    return next((number for number, value in fields.items() if not _fits(kind, number, (value,))), None)


def all_fit(changes: Iterable[Op | Entry], longest: int | None = None) -> bool:
    """Whether no change has a misfit, and no text is longer than `longest`."""
    alike: dict[tuple[int, tuple[int, ...]], list[Iterable[Wire]]] = defaultdict(list)
    for change in changes:
        alike[change.type, tuple(change.fields)].append(change.fields.values())
    return all(
        _fits(TYPE_BY_NUMBER.get(number), field, values) and (longest is None or _are_short(values, longest))
        for (number, fields), lines in alike.items()
        for field, values in zip(fields, zip(*lines, strict=True), strict=False)
    )


def _fits(kind: RecordType | None, number: int, values: Sequence[Wire]) -> bool:
    if kind is None or number not in kind.numbers:
        return True
    if number == DELETED:
        return _deletions(values)
    found = values if None not in values else [value for value in values if value is not None]
    return not found or _BY_COLUMN[kind.by_number[number].kind.column](found)


def _are_short(values: Sequence[Wire], longest: int) -> bool:
    return max(map(len, [value for value in values if isinstance(value, str)]), default=0) <= longest


def _integers(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {int} and min(values) >= -(1 << 63) and max(values) < 1 << 63


def _ids(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {bytes} and set(map(len, values)) == {16}


def _texts(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {str} and "\0" not in "".join(values)


def _deletions(values: Sequence[Any]) -> bool:
    return set(map(type, values)) == {int} and set(values) <= {0, 1}


_BY_COLUMN: Mapping[str, Fit] = {"integer": _integers, "bytes": _ids, "text": _texts}
