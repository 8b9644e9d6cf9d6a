"""Saving on the page of people and schools: one field at a time, each to be taken back."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.records.people import Person
from app.domain.records.schools import HubLink, School
from app.ui.context import PageContext
from app.ui.saving import Saver, keep_draft
from app.ui.translate import tr_label


class EntrySaver(QObject):
    """Writes fields of people, schools and links."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self.saver = Saver(context, owner)

    def edit(self, record: Person | School | HubLink, field: str, value: Any) -> None:
        """Write a field; what was overwritten can be taken back."""
        people, kind, before = self._context.desk.people, type(record), getattr(record, field)
        work = partial(people.edit, kind, record.id, **{field: value})
        if before in ("", None, frozenset()):
            self.saver.run(work)
            return
        name = tr_label("records", kind.record_type.by_name[field].label)
        undo = partial(people.take_back, kind, record.id, field, before, value)
        self.saver.run(work, toast=self.tr("“{field}” was changed.").format(field=name), undo=undo)

    def draft(self, record: Person | School, field: str, text: str) -> None:
        """Keep what is being typed."""
        keep_draft(self._context, self._owner, type(record), record.id, field, text)
