"""Writing records into a file for a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from app.domain.catalogue import TYPE_BY_NAME
from app.domain.ids import Id
from app.domain.record import Record, RecordType
from app.reports.tables import Translate, csv_bytes, table_of_records
from app.storage.rows import fetch
from app.storage.store import Store
from app.usecases.paper_files import write_file


def export_csv(store: Store, record: str, path: Path, translate: Translate, language: str) -> int:
    """Write all records of the type named `record` to the CSV file `path`; gives their number.

    Raises KeyError for an unknown type and CannotWriteFile; then an earlier file of this name is as it was.
    """
    kind = TYPE_BY_NAME[record]
    records = store.all(kind.cls)
    table = table_of_records(kind, records, _titles(store, kind, records), translate, language)
    write_file(path, csv_bytes(table))
    return len(records)


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
