"""A look into a file before it is imported: its columns, what they are taken for, and the first cells of each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from app.domain.identifiers import mask_iin
from app.domain.roster_words import Column
from app.reports.roster_columns import RosterMapping, find_mapping
from app.reports.sheets import Sheet, read_sheets

_MOST_ROWS = 5
_HIDDEN = "•••"


class Sample(Struct, frozen=True):
    """How a file would be read, and its first rows; no personal number stands in them."""

    mapping: RosterMapping
    rows: tuple[tuple[str, ...], ...]
    is_recognised: bool
    """Whether a column of names was found; else somebody has to choose it."""


def read_sample(path: Path, mapping: RosterMapping | None = None) -> Sample:
    """Return the columns of the file at `path` as `mapping`, or its headings, say. Raises UnreadableFile."""
    sheets = read_sheets(path)
    found = mapping or find_mapping(sheets)
    used = found or _blank_mapping(sheets)
    sheet = next((each for each in sheets if each.name == used.sheet), sheets[0])
    below = [row for row in sheet.rows[used.header_row :] if any(row)][:_MOST_ROWS]
    return Sample(used, tuple(_shown(row, used.columns) for row in below), found is not None and found.has_names)


def _blank_mapping(sheets: Sequence[Sheet]) -> RosterMapping:
    """Everything left out, under the first row that has as many cells as most have."""
    sheet = max(sheets, key=lambda each: len(each.rows))
    width = max((len(row) for row in sheet.rows), default=0)
    filled = [sum(map(bool, row)) for row in sheet.rows]
    header = next((number for number, count in enumerate(filled, start=1) if count * 2 > max(filled)), 0)
    headings = sheet.rows[header - 1] if header else ()
    return RosterMapping(sheet.name, header, (Column.IGNORED,) * width, tuple(headings))


def _shown(row: Sequence[str], columns: Sequence[Column]) -> tuple[str, ...]:
    cells = (*row, *("" for _ in range(len(columns) - len(row))))
    return tuple(
        _HIDDEN if column is Column.IIN and cell else mask_iin(cell)
        for cell, column in zip(cells, columns, strict=False)
    )
