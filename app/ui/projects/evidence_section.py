"""Evidence of a project: something that shows a change, with what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.projects import EvidenceKind, EvidenceNote
from app.ui import keys
from app.ui.attachments.panel import AttachmentPanel
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.tokens import Tone
from app.ui.projects.entry_card import EntryList, EntryText
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.unfinished import Unfinished
from app.ui.projects.words import word
from app.usecases.attachments import Place
from app.usecases.projects_views import ProjectPage

_ROWS = (("title",), ("kind", "day"), ("what_it_shows",), ("description",))


class EvidenceSection(QWidget):
    """A short form for a new piece of evidence, and the pieces there are."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._page: ProjectPage | None = None
        self._kind = ChoiceField([(kind.value, word(kind)) for kind in EvidenceKind])
        self._kind.set_code(EvidenceKind.PUPIL_WORK.value)
        self._title = DraftLineEdit(check=no_personal_number)
        self._shows = DraftTextEdit(
            self.tr("For example: pupils now refer to the text when they argue."), check=no_personal_number, least=2
        )
        self._title_field = FormField(self.tr("What it is"), self._title)
        self._shows_field = FormField(
            self.tr("What it shows"), self._shows, self.tr("Without this sentence it is only a file.")
        )
        add = button(self.tr("Add evidence  Ctrl+Enter"), self.finish, kind="primary")
        form = deed(Card(self.tr("New evidence")))
        form.add(form_row(FormField(self.tr("Kind"), self._kind), self._title_field), self._shows_field, row(None, add))
        shortcut = QShortcut(QKeySequence(keys.KEEP), form)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.finish)
        self._empty = label(
            self.tr("No evidence yet. Three pieces of at least two kinds make a picture."), "muted", wrap=True
        )
        self.entries = EntryList(context, _ROWS, self._files)
        self.entries.edited.connect(saver.edit)
        self.entries.typed.connect(saver.draft_of)
        self.entries.removed.connect(lambda record: saver.remove(record, self.tr("The evidence was removed.")))
        fields: Mapping[str, DraftLineEdit | DraftTextEdit] = {"title": self._title, "what_it_shows": self._shows}
        self.unfinished = Unfinished(saver, EvidenceNote, fields, ("kind", self._kind), self._project)
        self.setLayout(column(form, self._empty, self.entries, None, gap=tokens.GAP_LIST))

    def show_page(self, page: ProjectPage) -> None:
        """Show the evidence of a project."""
        if self._page is not None and self._page.project.id != page.project.id:
            self._clear()
        self._page = page
        self.unfinished.begin(page.project.id)
        self.entries.show_entries([(note, self._text(note)) for note in page.records.evidence])
        self._empty.setVisible(not page.records.evidence)

    def start(self) -> None:
        """Put the cursor into the form."""
        self._title.setFocus()

    def finish(self) -> None:
        """Keep what is in the form, or say what is missing."""
        title, shows = self._title.text().strip(), self._shows.text().strip()
        self._title_field.show_error("" if title else self.tr("Please name it."))
        self._shows_field.show_error("" if shows else self.tr("Please say what it shows."))
        if not title or not shows:
            (self._shows if title else self._title).setFocus()
            return
        if self._page is None or no_personal_number(f"{title} {shows}"):
            return
        kind = EvidenceKind(self._kind.code())
        work = partial(self._context.desk.projects.add_evidence, self._page.project.id, kind, title, shows)
        self._saver.make(work, EvidenceNote, self.tr("The evidence was added."), done=self._added)

    def _added(self, _changed: Changed) -> None:
        self._clear()
        self.unfinished.forget()
        self._title.setFocus()

    def _project(self) -> Id | None:
        return None if self._page is None else self._page.project.id

    def _clear(self) -> None:
        self._title.flush()
        self._title.load("")
        self._shows.flush()
        self._shows.load("")

    def _files(self, note: Record) -> QWidget:
        panel = AttachmentPanel(self._context)
        if self._page is not None:
            project = self._page.project
            panel.show_place(Place.of(project.school_id, project_id=project.id, evidence_id=note.id))
        return panel

    def _text(self, note: EvidenceNote) -> EntryText:
        return EntryText(
            day=show_day(note.day),
            kind=word(note.kind),
            tone=Tone.INFO,
            title=note.title,
            paragraphs=((self.tr("What it shows"), note.what_it_shows), (self.tr("Description"), note.description)),
        )
