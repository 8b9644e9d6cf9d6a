"""Writing records into a file for a spreadsheet: a typed workbook, or CSV where the name of the file asks for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.ids import Id
from app.domain.record import Record, RecordType
from app.domain.text import mark
from app.reports.tables import Translate, codes_of_type, csv_bytes, table_of_records
from app.storage.rows import fetch
from app.storage.store import Store
from app.texts import Texts
from app.usecases.whole_files import write_whole

if TYPE_CHECKING:
    from app.usecases.desk import Desk

XLSX = ".xlsx"
CODES = mark("export", "Codes")


def export_table(
    store: Store, record: str, path: Path, translate: Translate, language: str, rows: Sequence[Id] | None = None
) -> int:
    """Write the records of the type named `record`, all or those of `rows` in their order; gives their number.

    A name ending in .xlsx makes a workbook, any other a CSV file. Raises KeyError for an unknown type and
    CannotWriteFile; then an earlier file of this name is as it was.
    """
    kind = TYPE_BY_NAME[record]
    records = store.all(kind.cls) if rows is None else _records(store, kind, rows)
    table = table_of_records(kind, records, _titles(store, kind, records), translate, language)
    if path.suffix.lower() == XLSX:
        from app.reports.workbook import xlsx_bytes  # its library is for those who export

        codes = codes_of_type(kind, translate, language)
        sheets = {translate("records", kind.label): table, translate("export", CODES): codes}
        content = xlsx_bytes(sheets if codes.rows else dict(list(sheets.items())[:1]))
    else:
        content = csv_bytes(table)
    write_whole(path, content)
    return len(records)


class ExportingDesk:
    """Exports of lists, for screens."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def write(self, record: str, path: Path, language: str, rows: Sequence[Id] | None = None) -> int:
        """Write a list into a file; see `export_table`."""
        return export_table(self._desk.store, record, path, Texts(language).translate, language, rows)


def _records(store: Store, kind: RecordType, rows: Sequence[Id]) -> list[Record]:
    with store.reading() as connection:
        found = fetch(connection, kind, rows)
    return [kind.decode(row, found[row]) for row in rows if row in found]


def _titles(store: Store, kind: RecordType, records: list[Record]) -> dict[Id, str]:
    """The titles of all records that `records` refer to."""
    titles: dict[Id, str] = {}
    for spec in kind.fields:
        if spec.kind.name != "reference" or spec.to is None or spec.to == "*":
            continue
        to = TYPE_BY_NAME[spec.to]
        wanted = {getattr(record, spec.name) for record in records} - {None}
        with store.reading() as connection:
            found = fetch(connection, to, wanted)
        for row, values in found.items():
            parts = (str(values.get(to.by_name[name].number) or "") for name in to.title)
            titles[Id(row)] = " ".join(filter(None, parts))
    return titles
