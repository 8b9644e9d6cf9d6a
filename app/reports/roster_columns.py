"""Which column of a staff list holds what: found from the headings, or from the cells where there are none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from app.domain.codes import find_category, find_subject
from app.domain.identifiers import has_iin, is_cut_iin, mask_iin, parse_phone
from app.domain.resources import resource_path
from app.domain.roster_words import NAME_COLUMNS, Column
from app.domain.text import search_key
from app.reports.sheets import Row, Sheet

SEARCHED_ROWS = 30
"""The headings stand among the first rows, under titles and stamps of approval."""

_SHORTEST_PART = 5
_LEAST_SHARE = 0.6
_NAME_WORDS = range(2, 5)


@dataclass(frozen=True, slots=True)
class RosterMapping:
    """How to read a sheet: the row of its headings (counted from 1, 0 for none) and what each column holds."""

    sheet: str
    header_row: int
    columns: tuple[Column, ...]
    headings: tuple[str, ...] = ()

    @property
    def has_names(self) -> bool:
        """Whether some column holds surnames or full names."""
        return not NAME_COLUMNS.isdisjoint(self.columns)

    def place(self, column: Column) -> int | None:
        """Index of the first column that holds `column`, None if there is none."""
        return self.columns.index(column) if column in self.columns else None

    def with_column(self, index: int, column: Column) -> RosterMapping:
        """The same mapping with column `index` holding `column`; another that held it before is ignored now."""
        moved = [Column.IGNORED if held is column and column is not Column.IGNORED else held for held in self.columns]
        moved[index] = column
        return replace(self, columns=tuple(moved))


@cache
def known_words(kind: str) -> frozenset[str]:
    """Return the folded words of one kind (``total``, ``footer``, ``no_name``, ``school``, ``female``, ``male``)."""
    return frozenset(map(search_key, _data()["words"][kind]))


def find_mapping(sheets: Sequence[Sheet]) -> RosterMapping | None:
    """Return how to read the first sheet that has a column of names, None if no sheet has one."""
    for find in (_mapping_by_headings, _mapping_by_cells):
        for sheet in sheets:
            mapping = find(sheet)
            if mapping is not None:
                return _without_iin(mapping, sheet)
    return None


def _mapping_by_headings(sheet: Sheet) -> RosterMapping | None:
    """The row that announces the most columns, names among them; one alone is believed only where headings stand."""
    best: RosterMapping | None = None
    top = next((number for number, row in enumerate(sheet.rows, start=1) if any(row)), 0)
    for number, row in enumerate(sheet.rows[:SEARCHED_ROWS], start=1):
        columns = read_headings(row)
        if NAME_COLUMNS.isdisjoint(columns):
            continue
        if _known(columns) < 2 and sum(map(bool, row)) > 1 and number != top:
            continue
        if best is None or _known(columns) > _known(best.columns):
            best = RosterMapping(sheet.name, number, columns, row)
    return best


def _known(columns: Iterable[Column]) -> int:
    return sum(column is not Column.IGNORED for column in columns)


def read_headings(row: Row) -> tuple[Column, ...]:
    """Return what each heading of `row` announces; a second column of the same thing is ignored."""
    columns: list[Column] = []
    for cell in row:
        column = _column_of(cell)
        columns.append(Column.IGNORED if column in columns and column is not Column.IIN else column)
    if Column.FULL_NAME in columns and Column.SURNAME in columns and Column.GIVEN_NAME not in columns:
        columns[columns.index(Column.FULL_NAME)] = Column.GIVEN_NAME
    elif Column.GIVEN_NAME in columns and NAME_COLUMNS.isdisjoint(columns):
        columns[columns.index(Column.GIVEN_NAME)] = Column.FULL_NAME
    return tuple(columns)


def _column_of(heading: str) -> Column:
    for spelling in (heading, heading.partition("(")[0]):
        known = _headings().get(heading_key(spelling))
        if known is not None:
            return known
    return _column_by_part(heading_key(heading))


def _column_by_part(key: str) -> Column:
    """The column whose longest name begins or ends a longer heading: "Контактный телефон учителя"."""
    parts = [
        name
        for name in _headings()
        if len(name) >= _SHORTEST_PART and (key.startswith(f"{name} ") or key.endswith(f" {name}"))
    ]
    return _headings()[max(parts, key=len)] if parts else Column.IGNORED


def heading_key(text: str) -> str:
    """Return the form in which headings are compared; № keeps its own, which a search key would lose."""
    return search_key(text.replace("№", " nr ")) or text.strip().lower()


def _mapping_by_cells(sheet: Sheet) -> RosterMapping | None:
    """The mapping of a sheet without headings, from what most cells of a column look like."""
    width = max(map(len, sheet.rows), default=0)
    columns: list[Column] = []
    for index in range(width):
        cells = _cells(sheet, index, 0)
        fits = (column for column, looks in _LOOKS if column not in columns and _most(cells, looks))
        columns.append(next(fits, Column.IGNORED))
    return RosterMapping(sheet.name, 0, tuple(columns)) if Column.FULL_NAME in columns else None


def _looks_like_full_name(cell: str) -> bool:
    words = cell.split()
    return len(words) in _NAME_WORDS and all(word[0].isupper() and word.replace("-", "").isalpha() for word in words)


_LOOKS: tuple[tuple[Column, Callable[[str], bool]], ...] = (
    (Column.PHONE, lambda cell: parse_phone(cell) is not None),
    (Column.SUBJECT, lambda cell: find_subject(cell) is not None),
    (Column.CATEGORY, lambda cell: find_category(cell) is not None),
    (Column.SCHOOL, lambda cell: not known_words("school").isdisjoint(search_key(cell).split())),
    (Column.FULL_NAME, _looks_like_full_name),
)


def _without_iin(mapping: RosterMapping, sheet: Sheet) -> RosterMapping:
    """The same mapping with every column of bare personal numbers marked as such, whatever its heading says."""
    columns = tuple(
        Column.IIN
        if column not in NAME_COLUMNS and _most(_cells(sheet, index, mapping.header_row), _is_iin)
        else column
        for index, column in enumerate(mapping.columns)
    )
    return replace(mapping, columns=columns)


def holds_iin(cell: str) -> bool:
    """Whether a cell holds an IIN, also one whose leading zeros a spreadsheet has cut off."""
    return has_iin(cell) or is_cut_iin(cell)


def _is_iin(cell: str) -> bool:
    """Whether a cell holds nothing but an IIN."""
    return is_cut_iin(cell) or (has_iin(cell) and not any(map(str.isalnum, mask_iin(cell))))


def _cells(sheet: Sheet, index: int, header_row: int) -> list[str]:
    return [row[index] for row in sheet.rows[header_row:] if index < len(row) and row[index]]


def _most(cells: Sequence[str], looks: Callable[[str], bool]) -> bool:
    return bool(cells) and sum(map(looks, cells)) >= _LEAST_SHARE * len(cells)


@cache
def _headings() -> Mapping[str, Column]:
    return {heading_key(name): Column(column) for column, names in _data()["columns"].items() for name in names}


@cache
def _data() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(resource_path("reference", "roster_words.json").read_text(encoding="utf-8"))
    return data
