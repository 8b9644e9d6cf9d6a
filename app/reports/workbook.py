"""A table as an Excel workbook: real days, times and numbers, a header that stays, and a sheet that explains the codes.

No text becomes a formula or a link, and no moment carries a zone: moments are written in the time of the country.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from xlsxwriter import Workbook  # type: ignore[import-untyped]  # it comes without types

from app.reports.tables import Cell, Table

_ZONE = timezone(timedelta(hours=5))
_FIRST_DAY = date(1900, 3, 1)
"""Excel believes that 1900 was a leap year; earlier days stay texts."""
_LEAST, _MOST, _LONGEST = 8, 48, 32_767
_NAME_LENGTH = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']+")
_LOOKED_AT = 200
_DEFAULTS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}


def xlsx_bytes(sheets: Mapping[str, Table]) -> bytes:
    """The workbook with one sheet per table, in their order; names are cut to what Excel takes."""
    target = io.BytesIO()
    with Workbook(target, _DEFAULTS) as book:
        formats = _Formats(book)
        for number, (name, table) in enumerate(sheets.items(), start=1):
            _write(book.add_worksheet(_sheet_name(name, number)), table, formats)
    return target.getvalue()


class _Formats:
    """How cells look, made once per workbook."""

    def __init__(self, book: Workbook) -> None:
        self.head = book.add_format(
            {"bold": True, "bottom": 1, "bg_color": "#EBEFF3", "text_wrap": True, "valign": "top"}
        )
        self.day = book.add_format({"num_format": "dd.mm.yyyy", "align": "left"})
        self.moment = book.add_format({"num_format": "dd.mm.yyyy hh:mm", "align": "left"})
        self.time = book.add_format({"num_format": "hh:mm", "align": "left"})
        self.number = book.add_format({"num_format": "0"})
        self.text = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})


def _write(sheet: Any, table: Table, formats: _Formats) -> None:
    for column, heading in enumerate(table.headings):
        sheet.write_string(0, column, heading, formats.head)
        sheet.set_column(column, column, _width(table, column))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            _write_cell(sheet, number, column, cell, formats)
    sheet.freeze_panes(1, 1)
    if table.headings:
        sheet.autofilter(0, 0, max(1, len(table.rows)), len(table.headings) - 1)


def _write_cell(sheet: Any, row: int, column: int, cell: Cell, formats: _Formats) -> None:
    if isinstance(cell, datetime):
        local = cell.astimezone(_ZONE) if cell.tzinfo else cell
        sheet.write_datetime(row, column, local.replace(tzinfo=None), formats.moment)
    elif isinstance(cell, date) and cell >= _FIRST_DAY:
        sheet.write_datetime(row, column, datetime(cell.year, cell.month, cell.day), formats.day)
    elif isinstance(cell, date):
        sheet.write_string(row, column, f"{cell:%d.%m.%Y}", formats.text)
    elif isinstance(cell, time):
        sheet.write_datetime(row, column, cell, formats.time)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell, formats.number)
    elif cell:
        sheet.write_string(row, column, cell[:_LONGEST], formats.text)


def _width(table: Table, column: int) -> int:
    texts = [str(row[column] or "") for row in table.rows[:_LOOKED_AT]]
    longest = max((len(text) for text in texts), default=0)
    return min(_MOST, max(_LEAST, longest + 2, min(20, len(table.headings[column]) + 3)))


def _sheet_name(name: str, number: int) -> str:
    """A name Excel takes: at most 31 letters, none of those it keeps for itself."""
    return _NOT_IN_NAMES.sub(" ", name).strip()[:_NAME_LENGTH].strip() or str(number)
