"""One person: a form that saves itself, who may be the same person, what they agreed to and take part in."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import NotFound, Problem
from app.domain.records.people import Person
from app.domain.rules.practice_tasks import Look
from app.ui.certificates.person_card import PersonCertificates
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.history.dialog import offer_history, show_history
from app.ui.kit import tokens
from app.ui.kit.base import column, holder, icon_button, label
from app.ui.kit.card import Card
from app.ui.kit.held import deed, hold
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.people.alike_card import AlikeCard
from app.ui.people.consent_card import ConsentCard
from app.ui.people.entry_saver import EntrySaver
from app.ui.people.story_card import StoryCard
from app.ui.people.words import WORDS
from app.ui.practice.looked import looked
from app.ui.record_form import RecordForm
from app.usecases.people import PersonCard, school_title

_ROWS = (
    ("surname", "given_name", "patronymic"),
    ("other_spelling", "sex"),
    ("position", "subject_code"),
    ("category_code", "subject_text"),
    ("phone", "email"),
    ("roles",),
    ("note",),
)


class PersonView(ScrollPage):
    """Shows a person; `opened(id)` asks for another one, `gone` when there is nobody to show any more."""

    opened = Signal(object)
    gone = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self._person: Id | None = None
        self._card: PersonCard | None = None
        self._saver = EntrySaver(context, self)
        past = icon_button("history", self.tr("History (Ctrl+H)"), self._show_history)
        self._header = PageHeader("", "", past, deed(icon_button("trash", self.tr("Delete this person"), self._delete)))
        offer_history(context, self, lambda: None if self._person is None else (Person, self._person))
        self.alike = AlikeCard(context, self)
        explain(self.alike, "same-person")
        self.alike.opened.connect(self.opened.emit)
        self.form = RecordForm(
            context, Person, _ROWS, WORDS,
            help_texts={"other_spelling": self.tr("For example, how the name is written in Russian.")},
        )  # fmt: skip
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        facts = Card()
        facts.add(self.form)
        self.consent, self.story = ConsentCard(context, self), StoryCard(context)
        explain(self.consent, "consent")
        self.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        self.certificates = PersonCertificates(context)
        explain(self.certificates, "passport")
        text = self.tr("What colleagues attended, agreed to and were given is not kept on your computer.")
        self._elsewhere = label(text, "muted", wrap=True)
        parts = column(
            self._header,
            self.alike,
            facts,
            self._elsewhere,
            self.consent,
            self.story,
            self.certificates,
            gap=tokens.GAP_CARD,
        )
        self._inside = holder(parts)
        self.add(self._inside, None)
        self._inside.hide()

    @property
    def person_id(self) -> Id | None:
        """The person shown."""
        return self._person

    def show_person(self, person: Id) -> None:
        """Read a person and show them."""
        self._person = person
        self.refresh()

    def refresh(self) -> None:
        """Read the person again."""
        person, context = self._person, self._context
        if person is not None:
            desk, language = context.desk, context.language
            context.background.run(
                "read", lambda: desk.people.card(person, language), owner=self, done=self._show, failed=self._failed
            )

    def start(self) -> None:
        """Put the cursor into the surname."""
        self.form.editors["surname"].widget.setFocus()

    def _show(self, card: PersonCard) -> None:
        if card.person.id != self._person:
            return
        other = self._card is None or self._card.person.id != card.person.id
        self._card = card
        title = school_title(card.school, self._context.language) or self.tr("School not known on this computer")
        self._header.set_texts(card.person.full_name or self.tr("No name yet"), title)
        hold(self.form, not card.may_change)
        self.form.show_record(card.person)
        self.form.show_findings(card.findings)
        self.alike.show_card(card)
        self.consent.show_person(card.person.id)
        self.story.show_story(card.story)
        self.certificates.show_person(card.person.id, card.person.full_name)
        if other:
            self.verticalScrollBar().setValue(0)
            looked(self._context, Look.PERSON, card.person.id)
        for each in (self.consent, self.story, self.certificates):
            each.setVisible(not card.is_part)
        self._elsewhere.setVisible(card.is_part)
        self._inside.show()

    def _on_edited(self, field: str, value: Any) -> None:
        record = self.form.record
        if not isinstance(record, Person):
            return
        if field == "surname" and not value:
            self.form.show_record(record)
            self.form.fields["surname"].show_error(self.tr("A person needs a surname."))
            return
        self._saver.edit(record, field, value)

    def _on_typed(self, field: str, text: str) -> None:
        if isinstance(self.form.record, Person):
            self._saver.draft(self.form.record, field, text)

    def _show_history(self) -> None:
        if self._person is not None:
            show_history(self._context, self, Person, self._person)

    def _delete(self) -> None:
        card = self._card
        if card is None:
            return
        people = self._context.desk.people
        text = self.tr("{name} was deleted.").format(name=card.person.full_name)
        undo = partial(people.put_back, card.person)
        self._saver.saver.run(partial(people.delete_person, card.person.id), toast=text, undo=undo, done=self._deleted)

    def _deleted(self, _changed: Changed) -> None:
        self._person = self._card = None
        self._inside.hide()
        self.gone.emit()

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, NotFound):
            self._deleted(Changed({}))
        else:
            self._context.problem(problem, self)
