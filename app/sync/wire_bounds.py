"""What numbers and lengths in a frame may be: whatever passes here fits every column and every list it is put into.

How many lists a frame of ops has is bounded while it is decoded: two million empty ones are two kilobytes on the line,
and cost a server more time than all the work of a village.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from app.domain.change import Op
from app.sync.wire import MAX_FRAME, WireError, unpack_plain

SEPARATOR_BYTE = b"\0"
_COLUMNS, _DEPS = 5, 11
"""Places of parts in a frame of ops."""
MAX_ROWS = 1 << 16
MAX_OPS = 4096
MAX_FIELD = 62
"""Field numbers are bits of a mask that a signed database column holds."""
MAX_MASK = (1 << (MAX_FIELD + 1)) - 1
MAX_TYPE = (1 << 31) - 1
MAX_NUMBER = (1 << 63) - 1
MAX_LABEL = 1000
MAX_CODE = 200
MAX_COLUMNS = 128
"""Of one shape: its fields, and what names its rows."""
MAX_ALL_COLUMNS = 1 << 16
MAX_LISTS = 1 << 16
"""Bytes of values that are lists or maps, which no field of ours has; a later version may."""
MAX_IDS = 1 << 16
MAX_DOTS = MAX_FRAME // 10
"""Ops that the ops of a frame say their authors had seen; a real one has no less than ten bytes."""

_PerRow = Annotated[list[int], Meta(max_length=MAX_OPS)]
_Runs = Annotated[list[int], Meta(max_length=2 * MAX_OPS)]
_Labels = Annotated[list[int | str], Meta(max_length=2 * MAX_OPS)]
_Columns = Annotated[list[msgspec.Raw], Meta(max_length=MAX_COLUMNS)]
_Ids = Annotated[list[int], Meta(max_length=2 * MAX_IDS)]
_frame_of_ops = msgspec.msgpack.Decoder(
    tuple[
        int, int, int, bytes | _PerRow, Annotated[list[tuple[int, int, int]], Meta(max_length=MAX_OPS)],
        Annotated[list[_Columns], Meta(max_length=MAX_OPS)], _PerRow, _Runs, _Runs, _Labels, _Runs,
        Annotated[list[tuple[int, list[tuple[int, int]]]], Meta(max_length=MAX_OPS)],
        tuple[_Ids, _Ids, _Ids, _Ids, _Ids, bytes],
    ]
)  # fmt: skip
_Texts = Annotated[list[bool | int | float | str | None], Meta(max_length=MAX_OPS)]
_Bytes = Annotated[list[bool | int | float | bytes | None], Meta(max_length=MAX_OPS)]
_column_readers = tuple(msgspec.msgpack.Decoder(each | bytes | dict[bytes, bytes]) for each in (_Texts, _Bytes))
_values = msgspec.msgpack.Decoder(Annotated[list[msgspec.Raw], Meta(max_length=MAX_OPS)])
_OPENING = frozenset((*range(0x80, 0xA0), *range(0xDC, 0xE0)))
"""First bytes of lists and maps."""


def parts_of_ops(data: bytes) -> Sequence[Any]:
    """The parts of a frame of ops, none of them longer than there can be ops; raises ValueError for anything else."""
    parts: list[Any] = list(_frame_of_ops.decode(data))
    if sum(map(len, parts[_COLUMNS])) > MAX_ALL_COLUMNS:
        raise WireError("too many columns")
    room = MAX_LISTS
    for of_shape in parts[_COLUMNS]:
        for place, packed in enumerate(of_shape):
            of_shape[place], size = _column(packed, room)
            room -= size
    if sum(len(dots) for _, dots in parts[_DEPS]) > MAX_DOTS:
        raise WireError("too many ops seen")
    return parts


def _column(packed: msgspec.Raw, room: int) -> tuple[Any, int]:
    """The values of a column, and how many bytes lists among them have, of which there is `room` for so many.

    All values of ours are texts, or none is; any other column is looked through before it is unpacked.
    """
    for reader in _column_readers:
        with suppress(msgspec.ValidationError):
            return reader.decode(packed), 0
    views = [memoryview(value) for value in _values.decode(packed)]
    size = sum(len(value) for value in views if value[0] in _OPENING)
    if size > room:
        raise WireError("too many lists for values")
    return unpack_plain(bytes(packed)), size


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
