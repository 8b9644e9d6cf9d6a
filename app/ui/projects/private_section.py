"""My reasons: values and concern of the teacher, with a note who may read them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.records.projects import ProjectPrivate
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import column
from app.ui.kit.card import Card
from app.ui.kit.tokens import Tone
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.sheet_form import SheetForm
from app.usecases.projects_views import ProjectPage

_ROWS = (("values_text",), ("concern_text",), ("concern_why",), ("vision_text",))


class PrivateSection(QWidget):
    """Four texts that save themselves; kept from others until the plan."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._lock = Banner()
        self._card = Card()
        help_texts = {
            "values_text": self.tr("What matters to you as a teacher?"),
            "concern_text": self.tr("What in your pupils' learning worries you? At least 30 characters."),
            "concern_why": self.tr("Why is it worth your time, and who else would gain?"),
            "vision_text": self.tr("How will you notice that it got better?"),
        }
        self.form = SheetForm(context, saver, ProjectPrivate, _ROWS, help_texts)
        self._card.add(self.form)
        self.setLayout(column(self._lock, self._card, None, gap=tokens.GAP_LIST))

    def show_page(self, page: ProjectPage) -> None:
        """Show the texts, or only the lock for somebody who may not read them."""
        self._card.setVisible(not page.private_is_hidden)
        self._lock.show_sentence(self._who_reads(page), Tone.INFO, "lock")
        if page.private_is_hidden:
            return
        self.form.show_sheet(page.project.id, page.records.private)

    def start(self) -> None:
        """Put the cursor into the first text that is not written yet."""
        self.form.start()

    def _who_reads(self, page: ProjectPage) -> str:
        if page.private_is_open and not page.private_is_hidden:
            return self.tr("The project has reached its plan: colleagues of the programme can read these texts too.")
        return self.tr("Only the teacher and the facilitators read these texts until the project has a plan.")
