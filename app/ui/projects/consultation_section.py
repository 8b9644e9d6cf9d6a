"""Talks about a project: with whom, about what, what was said, what was decided."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.projects import Consultation, ConsultedRole
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.held import deed
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone
from app.ui.projects.entry_card import EntryList, EntryText
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.unfinished import Unfinished
from app.ui.projects.words import word
from app.ui.translate import tr_label
from app.usecases.projects_views import ProjectChoices, ProjectPage

_ROWS = (("feedback",), ("decision",), ("question",), ("with_role", "with_person_id", "day"))


class ConsultationSection(QWidget):
    """A line for a new talk, and the talks there were."""

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._page: ProjectPage | None = None
        self._role = ChoiceField([(role.value, word(role)) for role in ConsultedRole])
        self._role.set_code(ConsultedRole.COLLEAGUE.value)
        self._question = DraftLineEdit(check=no_personal_number)
        self._question.returnPressed.connect(self.finish)
        self._question_field = FormField(self.tr("What did you ask?"), self._question)
        self._person = ChoiceField([("", "–")])
        self._names: dict[str, str] = {}
        form = deed(Card(self.tr("New consultation")))
        who = FormField(tr_label("records", Consultation.record_type.by_name["with_person_id"].label), self._person)
        fields = form_row(FormField(self.tr("With whom"), self._role), who)
        form.add(
            fields,
            self._question_field,
            row(None, button(self.tr("Add consultation  Enter"), self.finish, kind="primary")),
        )
        self._empty = label(
            self.tr("No consultations yet. Talk your concern over with at least two colleagues."), "muted", wrap=True
        )
        self.entries = EntryList(context, _ROWS)
        self.entries.edited.connect(saver.edit)
        self.entries.typed.connect(saver.draft_of)
        self.entries.removed.connect(lambda record: saver.remove(record, self.tr("The consultation was removed.")))
        self.unfinished = Unfinished(
            saver, Consultation, {"question": self._question}, ("with_role", self._role), self._project
        )
        self._fresh: bytes | None = None
        self.setLayout(column(form, self._empty, self.entries, None, gap=tokens.GAP_LIST))

    def show_page(self, page: ProjectPage) -> None:
        """Show the talks about a project; one just added opens for what was said."""
        if self._page is not None and self._page.project.id != page.project.id:
            self._clear()
        self._page = page
        self.unfinished.begin(page.project.id)
        talks = sorted(page.records.consultations, key=lambda talk: talk.id, reverse=True)
        self.entries.show_entries([(talk, self._text(talk)) for talk in talks])
        self._empty.setVisible(not talks)
        card = self.entries.card(self._fresh) if self._fresh else None
        if card is not None:
            self._fresh = None
            QTimer.singleShot(0, card, card.toggle)

    def show_choices(self, choices: ProjectChoices) -> None:
        """Offer the people of the school."""
        people = [(person.id.hex(), person.full_name) for person in choices.people]
        self._names = dict(people)
        self._person.set_choices([("", "–"), *people])
        self.entries.offer("with_person_id", people)
        if self._page is not None:
            self.show_page(self._page)

    def start(self) -> None:
        """Put the cursor into the line."""
        self._question.setFocus()

    def finish(self) -> None:
        """Keep the talk, or say what is missing."""
        question = self._question.text().strip()
        self._question_field.show_error("" if question else self.tr("Please write what you asked."))
        if not question:
            self._question.setFocus()
            return
        if self._page is None or no_personal_number(question):
            return
        role = ConsultedRole(self._role.code())
        code = self._person.code()
        person = Id(bytes.fromhex(code)) if code else None
        work = partial(self._context.desk.projects.consult, self._page.project.id, role, question, person=person)
        self._saver.make(work, Consultation, self.tr("The consultation was added."), done=self._added)

    def _added(self, changed: Changed) -> None:
        self._clear()
        self.unfinished.forget()
        (self._fresh,) = changed.rows["consultation"]

    def _clear(self) -> None:
        self._question.flush()
        self._question.load("")
        self._person.set_code("")

    def _project(self) -> Id | None:
        return None if self._page is None else self._page.project.id

    def _text(self, talk: Consultation) -> EntryText:
        return EntryText(
            day=show_day(talk.day),
            kind=word(talk.with_role),
            tone=Tone.INFO,
            meta=self._names.get(talk.with_person_id.hex(), "") if talk.with_person_id else "",
            title=talk.question,
            paragraphs=((self.tr("What was said"), talk.feedback), (self.tr("What was decided"), talk.decision)),
        )
