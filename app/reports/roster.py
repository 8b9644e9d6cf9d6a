"""A staff list as people keep it, read into rows: no titles, no totals, names in their parts, no personal numbers.

No IIN leaves this module. A column of them is dropped, and one that stands in any other cell is taken out of its text
before the text goes anywhere; both are noted, without the number.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.codes import find_category, find_region, find_subject
from app.domain.identifiers import parse_phone
from app.domain.problems import NoNamesInFile
from app.domain.records.people import Sex
from app.domain.roster_words import NAME_COLUMNS, Column
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import display_repair, mark, search_key
from app.reports.roster_columns import (
    RosterMapping,
    find_mapping,
    holds_iin,
    known_words,
    read_headings,
)
from app.reports.roster_names import FullName, read_name, without_iin
from app.reports.sheets import Row, Sheet

_ALMOST_EMPTY = 2
_LONGEST_PHONE = 20


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person of a staff list; `number` is the row in the file, counted from 1."""

    number: int
    surname: str
    given_name: str = ""
    patronymic: str = ""
    school: str = ""
    """As written; empty where the list does not say."""
    subject_code: str = ""
    subject_text: str = ""
    category_code: str = ""
    position: str = ""
    phone: str = ""
    """E.164 where it could be read, else as written."""
    email: str = ""
    region_code: str = ""
    district: str = ""
    locality: str = ""
    sex: Sex | None = None

    @property
    def full_name(self) -> str:
        """Surname, given name, patronymic."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that names nobody, and why."""

    number: int
    reason: Finding


@dataclass(frozen=True, slots=True)
class RosterReading:
    """What a file holds: how it was read, the people, the rows without a name, and remarks about the whole."""

    mapping: RosterMapping
    rows: tuple[RosterRow, ...]
    refused: tuple[RefusedRow, ...]
    notes: tuple[Finding, ...]

    @property
    def row_count(self) -> int:
        """Data rows of the file, without titles, totals and empty rows."""
        return len(self.rows) + len(self.refused)


def read_roster(sheets: Sequence[Sheet], mapping: RosterMapping | None = None) -> RosterReading:
    """Read a staff list from `sheets`, as `mapping` says or as its headings do.

    Raises NoNamesInFile when there is neither a column of names nor a mapping that names one.
    """
    found = mapping or find_mapping(sheets)
    if found is None or not found.has_names:
        raise NoNamesInFile()
    sheet = next((one for one in sheets if one.name == found.sheet), sheets[0])
    reader = _Reader(found)
    for number, row in enumerate(sheet.rows[found.header_row :], start=found.header_row + 1):
        reader.read(number, row)
    others = [one.name for one in sheets if one is not sheet and any(map(any, one.rows))]
    return RosterReading(found, tuple(reader.rows), tuple(reader.refused), tuple(reader.notes(others)))


class _Reader:
    """Reads row after row; remembers the school a heading inside the list names and what has to be noted."""

    def __init__(self, mapping: RosterMapping) -> None:
        self.rows: list[RosterRow] = []
        self.refused: list[RefusedRow] = []
        self._mapping = mapping
        self._places = {column: mapping.columns.index(column) for column in mapping.columns}
        self._school = ""
        self._with_iin: list[int] = []
        self._repaired: list[int] = []
        self._bad_phones: list[int] = []

    def read(self, number: int, row: Row) -> None:
        """Take in one row under the headings."""
        cells = self._cells(row)
        if not _is_data(cells, row):
            self._notice_school(row)
            return
        if read_headings(row) == self._mapping.columns:
            return
        if any(holds_iin(text) for text in cells.values()):
            self._with_iin.append(number)
            cells = {column: without_iin(text) for column, text in cells.items()}
        name = read_name(cells)
        if name is None:
            text = mark("rules", "There is no name in row {row}.")
            self.refused.append(RefusedRow(number, block("no_name", text, row=number)))
            return
        self.rows.append(self._person(number, name, cells))

    def _cells(self, row: Row) -> dict[Column, str]:
        """The texts of the columns that are read; personal numbers and unknown columns stay behind here."""
        left_behind = (Column.IIN, Column.IGNORED)
        return {
            column: row[place].strip() if place < len(row) else ""
            for column, place in self._places.items()
            if column not in left_behind
        }

    def _person(self, number: int, name: FullName, cells: dict[Column, str]) -> RosterRow:
        cell = {column: cells.get(column, "") for column in Column}
        repaired = FullName(*map(display_repair, name))
        if repaired != name:
            self._repaired.append(number)
        subject, category = find_subject(cell[Column.SUBJECT]), find_category(cell[Column.CATEGORY])
        region = find_region(cell[Column.REGION])
        # A category that is none is most often a post; it is kept where posts stand.
        position = cell[Column.POSITION] or ("" if category else cell[Column.CATEGORY])
        return RosterRow(
            number=number,
            surname=repaired.surname,
            given_name=repaired.given_name,
            patronymic=repaired.patronymic,
            school=display_repair(cell[Column.SCHOOL] or self._school),
            subject_code=subject.code if subject else "",
            subject_text=display_repair(cell[Column.SUBJECT]),
            category_code=category.code if category else "",
            position=position,
            phone=self._phone(number, cell[Column.PHONE]),
            email=cell[Column.EMAIL],
            region_code=region.code if region else "",
            district=cell[Column.DISTRICT],
            locality=cell[Column.LOCALITY],
            sex=_sex(cell[Column.SEX]),
        )

    def _phone(self, number: int, text: str) -> str:
        """The first number in a cell that can be read; one that cannot is kept as written, if it fits the field."""
        for part in (text, *text.replace(";", ",").replace("/", ",").replace("\n", ",").split(",")):
            phone = parse_phone(part)
            if phone:
                return phone
        if text:
            self._bad_phones.append(number)
        return text if len(text) <= _LONGEST_PHONE else ""

    def _notice_school(self, row: Row) -> None:
        """A line with nothing but a school's name is a heading for the rows under it."""
        filled = [cell for cell in row if cell]
        if len(set(filled)) == 1 and Column.SCHOOL not in self._places and _names_school(filled[0]):
            self._school = without_iin(filled[0])

    def notes(self, other_sheets: Sequence[str]) -> list[Finding]:
        """Return the remarks about the whole list; row numbers stand in them, contents do not."""
        found: list[Finding] = []
        if Column.IIN in self._mapping.columns:
            text = mark("rules", "The column with IINs was left out: identification numbers are not kept here.")
            found.append(warn("iin_column_dropped", text))
        if self._with_iin:
            text = mark("rules", "An IIN was taken out of these rows: {rows}.")
            found.append(warn("iin_taken_out", text, rows=_listed(self._with_iin)))
        if self._repaired:
            text = mark("rules", "Latin letters in Kazakh or Russian names were put right in these rows: {rows}.")
            found.append(warn("look_alikes_repaired", text, rows=_listed(self._repaired)))
        if self._bad_phones:
            text = mark("rules", "The phone number could not be read in these rows: {rows}.")
            found.append(warn("phones_unread", text, rows=_listed(self._bad_phones)))
        if other_sheets:
            text = mark("rules", "Only the sheet {sheet} was read; not read: {others}.")
            names = ", ".join(other_sheets)
            found.append(warn("other_sheets", text, sheet=self._mapping.sheet, others=names))
        return found


def _is_data(cells: dict[Column, str], row: Row) -> bool:
    """Whether a row is about a person: not empty, no title or heading in between, no total, no signature line."""
    told = [text for column, text in cells.items() if text and column is not Column.NUMBER]
    filled = [text for text in row if text]
    if not told and not any(map(holds_iin, filled)):
        return False
    if any(search_key(text).strip("0123456789 ") in known_words("total") for text in filled):
        return False
    if len(set(filled)) > _ALMOST_EMPTY:
        return True
    if _is_footer(filled[0]):
        return False
    named = any(cells.get(column) for column in NAME_COLUMNS)
    alone = len(set(filled)) == 1 and len(cells) > 1
    return not (alone and named and _names_school(filled[0]))


def _is_footer(text: str) -> bool:
    """Whether a text begins like the lines under a list: who made it, who signs it, when."""
    key = search_key(text)
    return any(key == word or key.startswith(f"{word} ") for word in known_words("footer"))


def _names_school(text: str) -> bool:
    return not known_words("school").isdisjoint(search_key(text).split())


def _sex(text: str) -> Sex | None:
    key = search_key(text)
    if key in known_words("female"):
        return Sex.F
    return Sex.M if key in known_words("male") else None


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
