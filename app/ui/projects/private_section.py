"""My reasons: values and concern of the teacher, with a note who may read them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.records.projects import ProjectPrivate
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import column
from app.ui.kit.card import Card
from app.ui.kit.tokens import Tone
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.words import WORDS
from app.ui.record_form import RecordForm
from app.usecases.projects_views import ProjectPage

_ROWS = (("values_text",), ("concern_text",), ("concern_why",), ("vision_text",))


class PrivateSection(QWidget):
    """Four texts that save themselves; kept from others until the plan."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._page: ProjectPage | None = None
        self._lock = Banner()
        self._card = Card()
        help_texts = {
            "values_text": self.tr("What matters to you as a teacher?"),
            "concern_text": self.tr("What in your pupils' learning worries you? At least 30 characters."),
            "concern_why": self.tr("Why is it worth your time, and who else would gain?"),
            "vision_text": self.tr("How will you notice that it got better?"),
        }
        self.form = RecordForm(context, ProjectPrivate, _ROWS, WORDS, help_texts=help_texts)
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        self._card.add(self.form)
        self.setLayout(column(self._lock, self._card, None, gap=tokens.GAP_LIST))

    def show_page(self, page: ProjectPage) -> None:
        """Show the texts, or only the lock for somebody who may not read them."""
        self._page = page
        self._card.setVisible(not page.private_is_hidden)
        self._lock.show_sentence(self._who_reads(page), Tone.INFO, "lock")
        if page.private_is_hidden:
            return
        row = ProjectPrivate.record_type.derived_id(page.project.id)
        self.form.show_record(page.records.private or ProjectPrivate(id=row, project_id=page.project.id))

    def load_drafts(self, drafts: Mapping[str, str]) -> None:
        """Show texts that were being written when the program stopped, over what is stored."""
        record = self.form.record
        if record is not None and drafts:
            self.form.show_record(record, drafts)

    def start(self) -> None:
        """Put the cursor into the first text."""
        self.form.editors["values_text"].widget.setFocus()

    def _who_reads(self, page: ProjectPage) -> str:
        if page.private_is_open and not page.private_is_hidden:
            return self.tr("The project has reached its plan: colleagues of the programme can read these texts too.")
        return self.tr("Only the teacher and the facilitators read these texts until the project has a plan.")

    def _on_typed(self, field: str, text: str) -> None:
        if self._page is not None:
            row = ProjectPrivate.record_type.derived_id(self._page.project.id)
            self._saver.draft(ProjectPrivate, row, field, text)

    def _on_edited(self, field: str, value: Any) -> None:
        page = self._page
        if page is None:
            return
        desk, project = self._context.desk.projects, page.project.id
        stored = page.records.private
        before = getattr(stored, field) if stored else ""
        write = partial(desk.write_private, project, **{field: value})
        if not before:
            self._saver.run(write)
            return
        undo = partial(desk.write_private, project, **{field: before})
        self._saver.run(write, toast=self.tr("The text was changed."), undo=undo)
