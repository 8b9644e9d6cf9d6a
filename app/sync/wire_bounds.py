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
MAX_MASK = (1 << (MAX_FIELD + 1)) - 1
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


def fields(type_number: Any, mask: Any) -> tuple[int, ...]:
    """The field numbers of a mask, ascending, or WireError if type or mask are out of range."""
    numbers((type_number,), MAX_TYPE)
    numbers((mask,), MAX_MASK)
    return tuple(number for number in range(mask.bit_length()) if mask >> number & 1)


def blind(mask: Any) -> int:
    """The mask of unseen fields, or WireError."""
    numbers((mask,), MAX_MASK)
    return int(mask)


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


def spread(shapes: Iterable[tuple[int, Iterable[Any]]]) -> None:
    """Values together not larger than a frame, or WireError, given how many rows each shape has and its columns.

    A long text may stand for a thousand rows in a few bytes.
    """
    if sum(_spread(column, count) for count, columns in shapes for column in columns) > MAX_FRAME:
        raise WireError("frame too large")


def _spread(column: Any, count: int) -> int:
    if isinstance(column, dict):
        return sum(_repeated(data, places) for data, places in column.items())
    if isinstance(column, bytes):
        return len(column) * (count if column.count(SEPARATOR_BYTE) == 1 else 1)
    return sum(len(value) for value in column if isinstance(value, str | bytes)) * (count if len(column) == 1 else 1)


def _repeated(data: bytes, places: Iterable[int]) -> int:
    lengths = [len(text) for text in data.split(SEPARATOR_BYTE)]
    return sum(map(lengths.__getitem__, places))
