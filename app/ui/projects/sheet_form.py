"""A form over what a project has exactly one of: its private texts, its impact, its vignette."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from app.domain.ids import Id
from app.ui.context import PageContext
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.words import WORDS
from app.ui.record_form import RecordForm
from app.usecases.projects import Sheet


class SheetForm(RecordForm):
    """Saves itself; the first word makes the record, and a power cut before that costs no more than a second."""

    def __init__(
        self, context: PageContext, saver: RecordSaver, kind: type[Sheet], rows: Sequence[Sequence[str]],
        help_texts: Mapping[str, str] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(context, kind, rows, WORDS, help_texts=help_texts)
        self._desk, self._saver, self._cls = context.desk.projects, saver, kind
        self.edited.connect(self._on_edited)
        self.typed.connect(self._on_typed)

    def show_sheet(self, project: Id, stored: Sheet | None) -> None:
        """Show what is stored about a project, or an empty form."""
        row = self._cls.record_type.derived_id(project)
        self.show_record(stored or self._cls(id=row, project_id=project))

    def load_drafts(self, drafts: Mapping[str, str]) -> None:
        """Show texts that were being written when the program stopped, over what is stored."""
        if self.record is not None and drafts:
            self.show_record(self.record, drafts)

    def _on_typed(self, field: str, text: str) -> None:
        if self.record is not None:
            self._saver.draft(self._cls, self.record.id, field, text)

    def _on_edited(self, field: str, value: Any) -> None:
        record = self.record
        if record is None:
            return
        project: Id = record.project_id  # type: ignore[attr-defined]
        before = getattr(record, field)
        write = partial(self._desk.write, self._cls, project, **{field: value})
        if before in ("", None):
            self._saver.run(write)
            return
        undo = partial(self._desk.write, self._cls, project, **{field: before})
        self._saver.run(write, toast=self.tr("The text was changed."), undo=undo)
