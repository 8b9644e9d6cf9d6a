"""Rows of a frame as columns.

Rows of the same *shape* (type, fields, what was unseen, how the row is named) put their values into common columns. A
column that is the same in every row is given once; texts travel as one run of bytes, codes of closed lists as numbers.
A derived row is named by the ids it derives from, and where it was just created its key fields need not be said again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any, NamedTuple

from app.domain.kinds import Wire
from app.sync import wire_bounds as bounds
from app.sync.wire_codes import codes_of
from app.sync.wire_ids import IdReader, IdWriter
from app.sync.wire_references import references_of
from app.sync.wire_text import join_texts, split_texts

KeyOf = Callable[[int, bytes], Sequence[bytes]]
"""Type number and row id → the ids a derived row derives from, or () if they are not known."""


class Named(IntEnum):
    """How a row of a shape is named."""

    BY_ID = 0
    BY_KEY = 1
    BY_KEY_FIELDS = 2
    """By its key, which stands in fields of the row as well."""


class Row(NamedTuple):
    """One row of a frame."""

    type: int
    row: bytes
    fields: Mapping[int, Wire]
    blind: int = 0


class Shape(NamedTuple):
    """What rows with common columns have in common; the mask holds the numbers of the fields that have a column."""

    type: int
    mask: int
    manner: int
    """What was unseen, and how the rows are named."""


def write_rows(rows: Iterable[Row], ids: IdWriter, key_of: KeyOf) -> list[Any]:
    """Shape of every row, the shapes, and per shape its columns."""
    shapes: dict[Shape, _Writer] = {}
    writers: dict[tuple[int, tuple[int, ...], int, Named], _Writer] = {}
    order: list[int] = []
    for row in rows:
        named, key = _name(row, key_of)
        alike = (row.type, tuple(row.fields), row.blind, named)
        writer = writers.get(alike)
        if writer is None:
            shape = _shape_of(row, named)
            writer = writers[alike] = shapes.setdefault(shape, _Writer(shape, len(shapes)))
        order.append(writer.place)
        writer.add(key or (row.row,), row.fields, ids)
    columns = [[_column_out(column) for column in writer.columns()] for writer in shapes.values()]
    return [bytes(order) if len(shapes) < 256 else order, [list(shape) for shape in shapes], columns]


def read_rows(packed: Sequence[Any], ids: IdReader) -> Iterator[Row]:
    """The opposite of `write_rows`; raises WireError or one of `NONSENSE` for what it did not make."""
    order, shapes, columns = packed
    counts = [0] * len(shapes)
    for place in order:
        counts[place] += 1
    bounds.spread(zip(counts, columns, strict=True))
    readers = [
        _Reader(Shape(*shape), [_column_in(column, count) for column in of_shape], ids)
        for shape, of_shape, count in zip(shapes, columns, counts, strict=True)
    ]
    for place in order:
        yield readers[place].next()


class _Writer:
    """Collects the rows of one shape."""

    def __init__(self, shape: Shape, place: int) -> None:
        self.place = place
        self._lines: list[list[Wire]] = []
        self._numbers = bounds.fields(shape.type, shape.mask)
        self._references = references_of(shape.type).fields
        self._codes = codes_of(shape.type)

    def add(self, named: Sequence[bytes], fields: Mapping[int, Wire], ids: IdWriter) -> None:
        """Put a row, named by the ids `named`, below the others."""
        line: list[Wire] = [ids.code(part) for part in named]
        refers = self._references
        line += [_refer(fields[number], ids) if number in refers else fields[number] for number in self._numbers]
        self._lines.append(line)

    def columns(self) -> Iterator[Sequence[Wire]]:
        """What names the rows, then their fields."""
        columns = list(zip(*self._lines, strict=True))
        names = len(columns) - len(self._numbers)
        yield from columns[:names]
        for number, column in zip(self._numbers, columns[names:], strict=True):
            codes = self._codes.get(number)
            yield column if codes is None else list(map(codes.write, column))


class _Reader:
    """Reads the rows of one shape."""

    def __init__(self, shape: Shape, columns: Sequence[Sequence[Wire]], ids: IdReader) -> None:
        bounds.numbers((shape.manner,))
        blind, named = divmod(shape.manner, len(Named))
        self._type, self._named, self._ids = shape.type, Named(named), ids
        self._numbers = bounds.fields(shape.type, shape.mask)
        self._frozen = references_of(shape.type)
        if self._named and not self._frozen.key:
            raise ValueError("key of an unknown type")
        self._names = len(self._frozen.key) if self._named else 1
        self._references = [number for number in self._numbers if number in self._frozen.fields]
        self._lines = zip(*columns[: self._names], *self._fields(columns[self._names :]), strict=True)
        written = (*self._numbers, *(self._frozen.key if self._named == Named.BY_KEY_FIELDS else ()))
        self._blind = bounds.blind(_blind_in(written, blind))

    def _fields(self, columns: Sequence[Sequence[Wire]]) -> Iterator[Sequence[Wire]]:
        for number, column in zip(self._numbers, columns, strict=True):
            codes = codes_of(self._type).get(number)
            yield column if codes is None else list(map(codes.read, column))

    def next(self) -> Row:
        """The next row in the order of the frame."""
        line = next(self._lines, None)
        if line is None:
            raise ValueError("no columns")
        named = [self._ids.read(code) for code in line[: self._names]]
        fields: dict[int, Wire] = dict(zip(self._numbers, line[self._names :], strict=True))
        for number in self._references:
            value = fields[number]
            if isinstance(value, int):
                fields[number] = self._ids.read(value)
        row = named[0]
        if self._named:
            row = self._frozen.derived_id(named)
            if self._named == Named.BY_KEY_FIELDS:
                fields |= zip(self._frozen.key, named, strict=True)
        return Row(self._type, row, fields, self._blind)


def _shape_of(row: Row, named: Named) -> Shape:
    left_out = references_of(row.type).key if named == Named.BY_KEY_FIELDS else ()
    mask = _mask(number for number in row.fields if number not in left_out)
    return Shape(row.type, mask, _blind_out(row.fields, row.blind) * len(Named) + named)


def _refer(value: Wire, ids: IdWriter) -> Wire:
    return ids.code(value) if isinstance(value, bytes) and len(value) == 16 else value


def _name(row: Row, key_of: KeyOf) -> tuple[Named, Sequence[bytes]]:
    """How to name a row: a creation of a derived row tells its key, for an edit it is looked up."""
    frozen = references_of(row.type)
    if not frozen.key:
        return Named.BY_ID, ()
    key = [row.fields.get(number) for number in frozen.key]
    if all(isinstance(part, bytes) and len(part) == 16 for part in key) and frozen.derived_id(key) == row.row:  # type: ignore[arg-type]
        return Named.BY_KEY_FIELDS, key  # type: ignore[return-value]
    known = key_of(row.type, row.row)
    return (Named.BY_KEY, known) if known else (Named.BY_ID, ())


def _column_out(column: Sequence[Wire]) -> Any:
    """A list of values, bytes that hold texts, or a map from few texts to the place of one per row."""
    kinds = set(map(type, column))
    same = column[:1] if len(kinds) == 1 and column.count(column[0]) == len(column) else column
    texts = [value for value in same if value is None or isinstance(value, str)]
    if len(texts) < len(same) or not any(texts):
        return list(same)
    places = {text: place for place, text in enumerate(dict.fromkeys(texts))}
    if len(places) > min(len(same) // 2, 255):
        return join_texts(texts)
    return {join_texts(places): bytes(places[text] for text in texts)}


def _column_in(packed: Any, count: int) -> Sequence[Wire]:
    if isinstance(packed, dict):
        ((data, places),) = packed.items()
        texts = split_texts(data)
        values: Sequence[Wire] = [texts[place] for place in places]
    else:
        values = split_texts(packed) if isinstance(packed, bytes) else packed
    if len(values) == 1 < count:
        return list(values) * count
    if len(values) != count:
        raise ValueError("column of the wrong length")
    return values


def _mask(numbers: Iterable[int]) -> int:
    return sum(1 << number for number in numbers)


def _blind_out(numbers: Iterable[int], blind: int) -> int:
    """0 for an edit that saw everything, 1 for a creation, else the mask itself shifted out of their way."""
    return 0 if blind == 0 else 1 if blind == _mask(numbers) else blind << 1


def _blind_in(numbers: Iterable[int], packed: int) -> int:
    return _mask(numbers) if packed == 1 else packed >> 1
