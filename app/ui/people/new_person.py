"""A new person: the name, the school, and a look at who is there already while one types."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.rules.finding import Finding
from app.ui import keys
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number, sentence_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, row
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.kit.tokens import Tone
from app.ui.saving import Saver
from app.ui.translate import tr_label
from app.usecases.people import SchoolLine, school_title

_NAMES = ("surname", "given_name", "patronymic")
_PAUSE_MS = 250


class NewPersonView(ScrollPage):
    """`added(id)` when the person is there, `given_up` on Cancel."""

    added = Signal(object)
    given_up = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context, self._saver = context, Saver(context, self)
        self._fields = {name: DraftLineEdit(check=no_personal_number) for name in _NAMES}
        specs = Person.record_type.by_name
        forms = [FormField(tr_label("records", specs[name].label), self._fields[name]) for name in _NAMES]
        self._surname_form = forms[0]
        self._school = ChoiceField(placeholder=self.tr("Choose a school"))
        self._school_form = FormField(tr_label("records", specs["school_id"].label), self._school)
        self._warnings = column(gap=tokens.GAP)
        add = button(self.tr("Add person  Ctrl+Enter"), self.finish, kind="primary")
        card = Card()
        card.add(
            form_row(*forms), self._school_form, self._warnings,
            row(None, button(self.tr("Cancel"), self.given_up.emit), add),
        )  # fmt: skip
        self.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        self.add(
            PageHeader(self.tr("New person"), self.tr("The rest of the entry follows once the name is there.")),
            card,
            None,
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self._look_for_others)
        for field in self._fields.values():
            field.textEdited.connect(lambda _text: self._timer.start())
        shortcut = QShortcut(QKeySequence(keys.KEEP), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.finish)

    def begin(self, schools: Sequence[SchoolLine], school: Id) -> None:
        """Start with an empty name at `school`."""
        language = self._context.language
        self._school.set_choices([(line.school.id.hex(), school_title(line.school, language)) for line in schools])
        self._school.set_code(school.hex() if school != NOBODY else "")
        for field in self._fields.values():
            field.flush()
            field.load("")
        clear(self._warnings)
        QTimer.singleShot(0, self._fields["surname"], self._fields["surname"].setFocus)

    def person(self) -> Person:
        """The person as typed so far."""
        code = self._school.code()
        made = self._context.desk.people.new_person(Id(bytes.fromhex(code)) if code else NOBODY)
        texts = {name: field.text().strip() for name, field in self._fields.items()}
        return replace(made, **texts)  # type: ignore[arg-type]  # every value is a text

    def finish(self) -> None:
        """Add the person, or say what is missing."""
        self._timer.stop()
        person = self.person()
        surname = self._fields["surname"]
        self._surname_form.show_error("" if person.surname else self.tr("A person needs a surname."))
        self._school_form.show_error("" if person.school_id != NOBODY else self.tr("Please choose the school."))
        if not person.surname or any(field.error() for field in self._fields.values()):
            surname.setFocus()
            return
        if person.school_id == NOBODY:
            self._school.setFocus()
            return
        people = self._context.desk.people
        self._saver.run(
            partial(people.save_person, person),
            toast=self.tr("{name} was added.").format(name=person.full_name),
            undo=partial(people.delete_person, person.id),
            done=lambda _changed: self.added.emit(person.id),
        )

    def warnings(self) -> list[str]:
        """What is said about the name typed."""
        return [banner.sentence() for banner in self.findChildren(Banner) if not banner.isHidden()]

    def _look_for_others(self) -> None:
        person, desk, language = self.person(), self._context.desk, self._context.language
        if not person.surname or any(field.error() for field in self._fields.values()):
            clear(self._warnings)
            return
        self._context.background.run("read", lambda: desk.people.check(person, language), owner=self, done=self._warn)

    def _warn(self, findings: tuple[Finding, ...]) -> None:
        clear(self._warnings)
        for finding in findings[:4]:
            self._warnings.addWidget(Banner(sentence_of(finding), Tone.WARN))
