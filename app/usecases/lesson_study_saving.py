"""Saving of lesson study, one field at a time: a person leaves a field, and exactly that field is a change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.record import Record
from app.storage.work import Work

if TYPE_CHECKING:
    from app.usecases.desk import Desk

R = TypeVar("R", bound=Record)


class Saving:
    """Writes records for the person at the desk."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def save(self, *records: Record) -> Changed:
        """Save `records` in one transaction. Raises InvalidRecord for a text that must not be stored."""
        with self.desk.store.work(author=self.desk.who) as work:
            for record in records:
                work.save(record)
        return work.changed

    def edit(self, cls: type[Record], row: Id, **values: Any) -> Changed:
        """Write `values` into fields of the record `row`. Raises NotFound, InvalidRecord."""
        with self.desk.store.work(author=self.desk.who) as work:
            work.save(replace(work.get(cls, row), **values))
        return work.changed

    def edit_or_make(self, new: Record, **values: Any) -> Changed:
        """Write `values` into the record with the id of `new`, or into `new` itself where there is none yet.

        For rows with derived ids: whoever writes first makes the row, everybody else writes into it.
        """
        with self.desk.store.work(author=self.desk.who) as work:
            work.save(replace(stored_or(work, new), **values))
        return work.changed

    def remove(self, cls: type[Record], row: Id) -> Changed:
        """Take a record out; `bring_back` puts it where it was."""
        with self.desk.store.work(author=self.desk.who) as work:
            work.delete(cls, row)
        return work.changed

    def bring_back(self, record: Record) -> Changed:
        """Undo `remove`."""
        return self.save(record)


def stored_or(work: Work, new: R) -> R:
    """The record that stands under the id of `new`, or `new`."""
    try:
        return work.get(type(new), new.id)
    except NotFound:
        return new
