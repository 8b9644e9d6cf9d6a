"""Saving on the project page: a field, a new record, a removal; each can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record import Record
from app.ui.context import PageContext
from app.ui.saving import Saver, keep_draft
from app.ui.translate import tr_label


class RecordSaver(QObject):
    """Makes changes to the records of projects."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context, self._owner = context, owner
        self._saver = Saver(context, owner)

    def edit(self, record: Record, field: str, value: Any) -> None:
        """Write a field; what was overwritten can be taken back."""
        before = getattr(record, field)
        projects = self._context.desk.projects
        kind = type(record)
        work = partial(projects.edit, kind, record.id, **{field: value})
        if before in ("", None):
            self._saver.run(work)
            return
        name = tr_label("records", kind.record_type.by_name[field].label)
        undo = partial(projects.take_back, kind, record.id, field, before, value)
        self._saver.run(work, toast=self.tr("“{field}” was changed.").format(field=name), undo=undo)

    def make(
        self,
        work: Callable[[], Changed],
        kind: type[Record],
        toast: str,
        *,
        done: Callable[[Changed], None] | None = None,
    ) -> None:
        """Make a new record of `kind`; taking it back removes it."""
        projects = self._context.desk.projects
        made: list[Changed] = []

        def remember(changed: Changed) -> None:
            made.append(changed)
            if done is not None:
                done(changed)

        def undo() -> Changed:
            (row,) = made[0].rows[kind.record_type.name]
            return projects.remove(kind, row)

        self._saver.run(work, toast=toast, undo=undo, done=remember)

    def draft(self, kind: type[Record], row: Id, field: str, text: str) -> None:
        """Keep what is being typed."""
        keep_draft(self._context, self._owner, kind, row, field, text)

    def draft_choice(self, kind: type[Record], row: Id, field: str, code: str) -> None:
        """Keep what is chosen for a record that is not made yet, beside its words."""
        desk = self._context.desk
        work = partial(desk.drafts.keep, kind, row, field, code)
        self._context.background.run("write", work, owner=self._owner)

    def draft_of(self, record: Record, field: str, text: str) -> None:
        """Keep what is being typed into a record."""
        self.draft(type(record), record.id, field, text)

    def forget_draft(self, row: Id, field: str) -> None:
        """Drop a draft that has become a record of its own."""
        desk = self._context.desk
        self._context.background.run("write", lambda: desk.drafts.forget(row, field), owner=self._owner)

    def remove(self, record: Record, toast: str) -> None:
        """Take a record out; taking that back brings it back whole."""
        projects = self._context.desk.projects
        self._saver.run(
            partial(projects.remove, type(record), record.id), toast=toast, undo=partial(projects.put_back, record)
        )

    def run(
        self, work: Callable[[], Changed], *, toast: str = "", undo: Callable[[], Changed] | None = None,
        done: Callable[[Changed], None] | None = None,
    ) -> None:  # fmt: skip
        """Any other change."""
        self._saver.run(work, toast=toast, undo=undo, done=done)
