"""Tables that people bring: XLSX and its relatives, and CSV in the encodings and with the separators met here.

Whatever the file was, the result is rows of text, cell by cell as a person sees them: whole numbers without ".0", days
as dd.mm.yyyy, and a cell merged downwards repeated in each of its rows.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from app.domain.problems import UnreadableFile
from app.domain.text import normalise

Row = tuple[str, ...]

_WORKBOOK_BEGINNINGS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LEGACY_ENCODING = "cp1251"
_SEPARATORS = ";\t,|"
_SAMPLE_ROWS = 30
_MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table: its name (empty for CSV) and its rows, the first of which is row 1 for people."""

    name: str
    rows: tuple[Row, ...]


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the tables in the file at `path`, those of a workbook in its order.

    Raises UnreadableFile when the file is missing, too large, damaged or no table at all.
    """
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadableFile(path=str(path))
        content = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(path=str(path)) from error
    if content.startswith(_WORKBOOK_BEGINNINGS):
        return _read_workbook(content, path)
    text = decode(content)
    if text is None:
        raise UnreadableFile(path=str(path))
    try:
        return (Sheet("", _parse_csv(text)),)
    except csv.Error as error:
        raise UnreadableFile(path=str(path)) from error


def _read_workbook(content: bytes, path: Path) -> tuple[Sheet, ...]:
    from python_calamine import CalamineError, CalamineWorkbook  # here, because only an import needs the library

    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(content)) as workbook:
            sheets = [workbook.get_sheet_by_name(name) for name in workbook.sheet_names]
            return tuple(
                Sheet(sheet.name, _shown_rows(sheet.to_python(skip_empty_area=False), sheet.merged_cell_ranges or ()))
                for sheet in sheets
            )
    except (CalamineError, OSError, ValueError) as error:
        raise UnreadableFile(path=str(path)) from error


def _shown_rows(
    rows: Sequence[Sequence[object]], merged: Iterable[tuple[tuple[int, int], tuple[int, int]]]
) -> tuple[Row, ...]:
    shown = [[_shown(cell) for cell in row] for row in rows]
    for (top, left), (bottom, _right) in merged:
        for place in range(top + 1, min(bottom + 1, len(shown))):
            if left < len(shown[place]):
                shown[place][left] = shown[top][left]
    return tuple(tuple(row) for row in shown)


def _shown(cell: object) -> str:
    """A cell as people see it."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime) and cell.time() == time():
        return f"{cell:%d.%m.%Y}"
    if isinstance(cell, datetime):
        return f"{cell:%d.%m.%Y %H:%M}"
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return normalise(str(cell))


def decode(content: bytes) -> str | None:
    """Return the text of a file whose encoding is not known, None if it is no text.

    A byte order mark decides, then zero bytes (UTF-16 without a mark), then whether it is valid UTF-8; what is left was
    saved by an old Excel here, in Windows-1251.
    """
    for bom, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(bom):
            return _decoded(content, encoding)
    if 0 in content:
        high_bytes_last = content[1::2].count(0) >= content[::2].count(0)
        text = _decoded(content, "utf-16-le" if high_bytes_last else "utf-16-be")
        return text if text and _is_ours(text) else None
    text = _decoded(content, "utf-8")
    return text if text is not None else _decoded(content, _LEGACY_ENCODING)


def _decoded(content: bytes, encoding: str) -> str | None:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        return None
    return text if all(sign >= " " or sign in "\t\r\n\f\v" for sign in set(text)) else None


def _is_ours(text: str) -> bool:
    """Whether most characters are Latin or Cyrillic; bytes of a program read as UTF-16 are not."""
    return sum(sign < "\u0530" for sign in text) > len(text) // 2


def _parse_csv(text: str) -> tuple[Row, ...]:
    first, _, rest = text.partition("\n")
    announced = first.strip().strip('"')
    if announced.lower().startswith("sep=") and len(announced) == len("sep=;"):
        # Excel's own way to name the separator; the line is kept as an empty row so that row numbers stay right.
        return ((), *_rows(rest, announced[-1]))
    return tuple(_rows(text, _separator(text)))


def _rows(text: str, separator: str) -> list[Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    return [tuple(normalise(cell) for cell in row) for row in reader]


def _separator(text: str) -> str:
    """The separator that cuts the first rows into the most columns of one and the same number."""
    sample = "\n".join(text.splitlines()[:_SAMPLE_ROWS])
    return max(_SEPARATORS, key=lambda separator: _evenness(_rows(sample, separator)))


def _evenness(rows: Iterable[Row]) -> int:
    widths = Counter(len(row) for row in rows if len(row) > 1)
    return max((width * count for width, count in widths.items()), default=0)
