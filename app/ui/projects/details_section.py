"""The facts of a project, and every stage it went through."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.records.projects import Project, ProjectStageChange
from app.ui.attachments.panel import AttachmentPanel
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.day_text import show_day
from app.ui.projects.advice import advice
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.words import WORDS, word
from app.ui.record_form import RecordForm
from app.usecases.attachments import Place
from app.usecases.projects_views import ProjectChoices, ProjectPage

_ROWS = (
    ("title",),
    ("theme", "subject_code", "grades"),
    ("co_leaders", "colleagues_involved"),
    ("strategies",),
    ("started_on", "principal_informed_on", "ended_on"),
    ("facilitator_id", "cycle_id"),
)


class DetailsSection(QWidget):
    """A form that saves itself, and the history of stages."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._saver, self._today = saver, context.today
        self._project: Project | None = None
        self.form = RecordForm(context, Project, _ROWS, WORDS)
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        card = Card()
        card.add(self.form)
        self.files = AttachmentPanel(context)
        files = Card(self.tr("Files of the project"))
        files.add(self.files)
        self._history = Card(self.tr("Stages so far"))
        self._lines = column(gap=tokens.GAP)
        self._history.add(self._lines)
        self.setLayout(column(card, files, self._history, None, gap=tokens.GAP_LIST))

    def show_page(self, page: ProjectPage) -> None:
        """Show the facts of a project."""
        self._project = page.project
        self.form.show_record(page.project)
        self.form.show_findings(advice(page.project, self._today()))
        self.files.show_place(Place.of(page.project.school_id, project_id=page.project.id))
        clear(self._lines)
        for change in reversed(page.records.changes):
            self._lines.addLayout(
                row(
                    label(show_day(change.day), "strong"),
                    label(self._told(change), wrap=True),
                    None,
                    gap=tokens.GAP_CARD,
                )
            )
        self._history.setVisible(bool(page.records.changes))

    def show_choices(self, choices: ProjectChoices) -> None:
        """Offer the people of the school, and the programme cycles if there are any."""
        self.form.offer("facilitator_id", [(person.id.hex(), person.full_name) for person in choices.people])
        self.form.offer("cycle_id", [(cycle.id.hex(), cycle.name) for cycle in choices.cycles])
        self.form.fields["cycle_id"].setVisible(bool(choices.cycles))

    def start(self) -> None:
        """Put the cursor into the title."""
        self.form.editors["title"].widget.setFocus()

    def _on_typed(self, field: str, text: str) -> None:
        if self._project is not None:
            self._saver.draft(Project, self._project.id, field, text)

    def _on_edited(self, field: str, value: object) -> None:
        if self._project is None:
            return
        if field == "title" and not value:
            self.form.fields["title"].show_error(self.tr("A project needs a title."))
            self.form.show_record(self._project)
            return
        self._saver.edit(self._project, field, value)

    def _told(self, change: ProjectStageChange) -> str:
        stage = word(change.to_stage)
        return self.tr("{stage}: {note}").format(stage=stage, note=change.note) if change.note else stage
