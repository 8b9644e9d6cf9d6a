"""What every desk does with a single record: write some of its fields, take it out, put it back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord
from app.domain.record import Record
from app.domain.rules.finding import block
from app.domain.text import mark

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class RecordDesk:
    """The base of desks whose records are edited field by field."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def edit(self, cls: type[Record], row: Id, **fields: Any) -> Changed:
        """Write some fields of a record; raises NotFound, and InvalidRecord for an empty text that is needed."""
        with self._desk.store.work(self._desk.who) as work:
            edited = replace(work.get(cls, row), **fields)
            need_texts(edited, fields)
            work.save(edited)
            return work.changed

    def remove(self, cls: type[Record], row: Id) -> Changed:
        """Take a record out; `put_back` brings it back whole."""
        with self._desk.store.work(self._desk.who) as work:
            work.delete(cls, row)
            return work.changed

    def put_back(self, *records: Record) -> Changed:
        """Let these records stand as they are given."""
        with self._desk.store.work(self._desk.who) as work:
            for one in records:
                work.save(one)
            return work.changed


def need_texts(record: Record, names: Iterable[str]) -> None:
    """Refuse an empty value in one of the fields `names` that the catalogue calls required."""
    kind = record.record_type
    empty = [name for name in names if kind.by_name[name].required and getattr(record, name) in ("", None)]
    if empty:
        text = mark("rules", "Please fill in this field.")
        raise InvalidRecord(findings=tuple(block("required", text, field=name) for name in empty))
