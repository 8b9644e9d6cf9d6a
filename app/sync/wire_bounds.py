"""What numbers and lengths in a frame may be: whatever passes here fits every column and every list it is put into."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from app.domain.change import Op
from app.sync.wire import MAX_FRAME, WireError

SEPARATOR_BYTE = b"\0"
MAX_ROWS = 1 << 16
MAX_OPS = 4096
MAX_FIELD = 62
"""Field numbers are bits of a mask that a signed database column holds."""
MAX_TYPE = (1 << 31) - 1
MAX_NUMBER = (1 << 63) - 1
MAX_LABEL = 1000
MAX_CODE = 200


def numbers(values: Iterable[Any], most: int = MAX_NUMBER) -> None:
    """Whole numbers from 0 to `most`, or WireError."""
    found = list(values)
    if found and (set(map(type, found)) != {int} or min(found) < 0 or max(found) > most):
        raise WireError("number out of range")


def ids(values: Iterable[Any]) -> None:
    """Ids of 16 bytes, or WireError."""
    found = list(values)
    if set(map(type, found)) != {bytes} or set(map(len, found)) != {16}:
        raise WireError("not an id")


def texts(values: Iterable[Any], most: int) -> None:
    """Texts of at most `most` letters, or WireError."""
    for value in values:
        if type(value) is not str or len(value) > most:
            raise WireError("text too long")


def shape(type_number: Any, fields: Sequence[Any], blind: Any) -> None:
    """Type, distinct field numbers and mask of a row, or WireError."""
    numbers((type_number,), MAX_TYPE)
    numbers(fields, MAX_FIELD)
    numbers((blind,), (1 << (MAX_FIELD + 1)) - 1)
    if len(set(fields)) != len(fields):
        raise WireError("field named twice")


def rows(count: int, most: int) -> None:
    """No more than `most` rows, or WireError."""
    if count > most:
        raise WireError("too many rows")


def ops(found: Sequence[Op]) -> None:
    """Ops with numbers and labels in range, or WireError."""
    numbers(op.cursor for op in found)
    numbers((found[-1].seq,) if found else ())
    texts({op.batch for op in found}, MAX_LABEL)
    numbers(part for op in found for dot in op.deps for part in dot)


def spread(columns: Iterable[Sequence[Any]]) -> None:
    """Columns of few texts and many places that are together not larger than a frame, or WireError.

    A long text may be repeated a thousand times in a few bytes.
    """
    size = 0
    for _, data, places in columns:
        lengths = [len(text) for text in data.split(SEPARATOR_BYTE)]
        size += sum(lengths[place] for place in places)
    if size > MAX_FRAME:
        raise WireError("frame too large")
