"""What is being typed, so that a power cut takes at most a second of it.

A page keeps a draft while a person types and makes one change when they leave the field. A draft that is older than the
last change of its field made here has done its duty; the others are found again at the next start.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Changed
from app.domain.identifiers import has_iin
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, NotFound
from app.domain.record import Record
from app.storage import drafts as table
from app.storage.drafts import Draft
from app.storage.history import HistoryLine, lines_of
from app.usecases.desk import Desk

_TEXTS = ("text", "long text")


class Settled(Struct, frozen=True):
    """What became of the drafts found at a start."""

    changed: Changed
    left: tuple[Draft, ...]
    """Drafts of records that were never saved, or whose text the rules refuse: a person has to look."""


class DraftsDesk:
    """Drafts of this profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def keep(self, cls: type[Record], row: Id, field: str, text: str) -> None:
        """Keep `text` as what is being typed into `field`; a text with a personal number is not written anywhere."""
        if has_iin(text):
            return
        store = self._desk.store
        saved_at = store.clock.next_stamp()
        with store.transaction() as connection:
            table.put(connection, Draft(row, cls.record_type.number, field, text, self._desk.who, saved_at))

    def forget(self, row: Id, field: str) -> None:
        """Forget the draft of a field the person gave up."""
        with self._desk.store.transaction() as connection:
            table.remove(connection, row, field)

    def of(self, row: Id) -> dict[str, str]:
        """Field name → text of what was typed into the record `row` and not made a change yet."""
        with self._desk.store.reading() as connection:
            found = table.drafts_in(connection, row)
            done = _written_after(lines_of(connection, row), found) if found else set()
        return {draft.field: draft.text for draft in found if draft.field not in done}

    def settle(self) -> Settled:
        """Make changes of the drafts a crash left behind, one per field, in the name of who typed them."""
        store = self._desk.store
        with store.reading() as connection:
            found = table.drafts_in(connection)
        changed, left = Changed({}), []
        for draft in found:
            try:
                changed |= self._settle(draft)
            except (NotFound, InvalidRecord):
                left.append(draft)
        return Settled(changed, tuple(left))

    def _settle(self, draft: Draft) -> Changed:
        kind = TYPE_BY_NUMBER.get(draft.type)
        with self._desk.store.work(author=draft.author) as work:
            table.remove(work.connection, draft.row, draft.field)
            spec = kind.by_name.get(draft.field) if kind is not None else None
            if kind is None or spec is None:
                return work.changed
            if draft.field not in _written_after(lines_of(work.connection, draft.row), [draft]):
                record = work.get(kind.cls, draft.row)  # a choice, too, waits for the record it belongs to
                given: dict[str, Any] = {draft.field: draft.text}
                if spec.kind.name in _TEXTS:
                    work.save(dataclasses.replace(record, **given))
            return work.changed


def _written_after(lines: Sequence[HistoryLine], drafts: Sequence[Draft]) -> set[str]:
    """Names of the fields that were written on this machine after their draft."""
    done = set()
    for draft in drafts:
        kind = TYPE_BY_NUMBER.get(draft.type)
        spec = kind.by_name.get(draft.field) if kind is not None else None
        if spec is not None and any(
            line.state != "foreign" and line.stamp >= draft.saved_at and spec.number in line.fields for line in lines
        ):
            done.add(draft.field)
    return done
