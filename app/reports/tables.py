"""Records of one type as a table of typed cells, and the table as a CSV file that Excel opens by a double click.

What has a code gets two columns: the word in the reader's language, and the code, which every language shares.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from app.domain.choice_words import choice_word
from app.domain.codes import code_label, entries
from app.domain.identifiers import parse_phone
from app.domain.ids import Id
from app.domain.record import FieldSpec, Record, RecordType
from app.domain.text import mark

Translate = Callable[[str, str], str]
"""Context and English source → the text in the reader's language."""
Cell = str | int | date | datetime | time | None
"""A day is a `date`, a number an `int`; nothing is None."""

YES, NO = mark("export", "yes"), mark("export", "no")
CODE_OF = mark("export", "{field} (code)")
FIELD, CODE, WORD = mark("export", "Field"), mark("export", "Code"), mark("export", "Word")
_FORMULA = re.compile(r"[=@\t\r]|[+-](?!\d[\d\s().-]*$)")


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of cells."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def table_of_records(
    kind: RecordType, records: Iterable[Record], titles: Mapping[Id, str], translate: Translate, language: str
) -> Table:
    """The table of `records`; `titles` names the records they refer to."""
    headings: list[str] = []
    for spec in kind.fields:
        label = translate("records", spec.label)
        headings.append(label)
        if _has_code(spec):
            headings.append(translate("export", CODE_OF).format(field=label))
    rows = (tuple(_cells(kind, record, titles, translate, language)) for record in records)
    return Table(tuple(headings), tuple(rows))


def codes_of_type(kind: RecordType, translate: Translate, language: str) -> Table:
    """Every code that may stand in the table of a type, with its word."""
    headings = tuple(translate("export", word) for word in (FIELD, CODE, WORD))
    rows = [
        (translate("records", spec.label), code, word)
        for spec in kind.fields
        for code, word in _code_words(spec, translate, language)
    ]
    return Table(headings, tuple(rows))


def csv_bytes(table: Table) -> bytes:
    """The table as a file: semicolons and a byte order mark, as Excel here expects; no text runs as a formula.

    Days as dd.MM.yyyy, times as HH:MM.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(table.headings)
    writer.writerows([_harmless(_as_text(cell)) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def _has_code(spec: FieldSpec) -> bool:
    return spec.options is not None or spec.codes is not None


def _code_words(spec: FieldSpec, translate: Translate, language: str) -> Iterator[tuple[str, str]]:
    if spec.codes is not None:
        yield from ((entry.code, entry.label(language)) for entry in entries(spec.codes))
    for member in spec.options or ():
        yield member.value, _word(member, translate)


def _cells(
    kind: RecordType, record: Record, titles: Mapping[Id, str], translate: Translate, language: str
) -> Iterator[Cell]:
    for spec in kind.fields:
        value = getattr(record, spec.name)
        if spec.codes is not None:
            yield code_label(spec.codes, value, language) if value else ""
            yield value
        elif spec.options is not None:
            members = sorted(value) if isinstance(value, frozenset) else [value] if value is not None else []
            yield ", ".join(_word(member, translate) for member in members)
            yield ", ".join(str(member) for member in members)
        elif spec.kind.name == "reference":
            yield titles.get(value, "") if value is not None else ""
        elif isinstance(value, bool):
            yield translate("export", YES if value else NO)
        else:
            yield value


def _word(member: Any, translate: Translate) -> str:
    return translate(*choice_word(member)) if isinstance(member, StrEnum) else str(member)


def _as_text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        return cell.strftime("%d.%m.%Y %H:%M")
    if isinstance(cell, date):
        return cell.strftime("%d.%m.%Y")
    return cell.strftime("%H:%M") if isinstance(cell, time) else str(cell)


def _harmless(cell: str) -> str:
    """A text that Excel would take for a formula, made plain text; phone numbers and negative numbers stay."""
    return f"'{cell}" if _FORMULA.match(cell) and parse_phone(cell) is None else cell
