"""What all certificates of a session have in common: a small form whose answers show at once on the preview."""

from __future__ import annotations

from msgspec import structs
from PySide6.QtCore import Signal

from app.domain.certificate_words import CONTEXT, KINDS, LANGUAGES
from app.domain.ids import Id
from app.domain.records.certificates import CertificateKind, PaperLanguage
from app.domain.serials import clean_prefix
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.kit.base import label
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField, form_row
from app.ui.kit.text_fields import DraftLineEdit, DraftTextEdit
from app.ui.kit.when_fields import DayField
from app.ui.translate import tr_label
from app.usecases.certificates import PaperTerms

_FOR_TAKING_PART = (
    CertificateKind.PARTICIPATION, CertificateKind.COMPLETION, CertificateKind.POSTER, CertificateKind.THANKS,
    CertificateKind.UNIVERSITY_CERTIFICATE,
)  # fmt: skip


class TermsCard(Card):
    """`changed(PaperTerms)` after every change; `programme_changed(field, value)` after one that a programme keeps."""

    changed = Signal(object)
    programme_changed = Signal(str, object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("What all of them say"))
        self._terms: PaperTerms | None = None
        self.kind = ChoiceField([(kind.value, tr_label(CONTEXT, KINDS[kind])) for kind in _FOR_TAKING_PART])
        self.language = ChoiceField([(one.value, tr_label(CONTEXT, word)) for one, word in LANGUAGES.items()])
        self.title = DraftLineEdit(check=no_personal_number)
        self.issuer = DraftLineEdit(check=no_personal_number)
        self.signatory = DraftTextEdit(check=no_personal_number, least=2, most=4)
        self.day = DayField(context.today)
        self.prefix = DraftLineEdit(check=self._complaint)
        self.authorised = ChoiceField([("no", self.tr("No: the paper confirms")), ("yes", self.tr("Yes: certificate"))])
        self._authorised_field = FormField(self.tr("Is the provider authorised?"), self.authorised)
        self._alone = label(
            self.tr("The session belongs to no programme, so the paper confirms participation."), "caption", wrap=True
        )
        self.add(
            FormField(self.tr("For what"), self.title),
            form_row(
                FormField(self.tr("Those who took part get"), self.kind), FormField(self.tr("Language"), self.language)
            ),
            FormField(self.tr("Issuer"), self.issuer),
            FormField(self.tr("Who signs"), self.signatory, self.tr("One line for each signature, at most three.")),
            form_row(FormField(self.tr("Issued on"), self.day), FormField(self.tr("Numbers begin with"), self.prefix)),
            self._authorised_field,
            self._alone,
        )
        self._connect()

    @property
    def terms(self) -> PaperTerms | None:
        """What is filled in."""
        return self._terms

    def show_terms(self, event: Id, terms: PaperTerms, *, of_programme: bool) -> None:
        """Show what holds; only a programme can say that its provider is authorised."""
        self._terms = terms
        self.kind.set_code(terms.kind.value)
        self.language.set_code(terms.language.value)
        self.title.load(terms.title, place=(event, "title"))
        self.issuer.load(terms.issuer, place=(event, "issuer"))
        self.signatory.load(terms.signatory, place=(event, "signatory"))
        self.day.load(terms.issued_on)
        self.prefix.load(terms.prefix, place=(event, "prefix"))
        self.authorised.set_code("yes" if terms.provider_authorised else "no")
        self._authorised_field.setVisible(of_programme)
        self._alone.setVisible(not of_programme)

    def name(self, person: Id, name_kk: str, name_ru: str) -> None:
        """Print somebody's name as told."""
        if self._terms is not None:
            self._change(names={**self._terms.names, person: (name_kk, name_ru)})

    def _connect(self) -> None:
        self.kind.chosen.connect(lambda code: self._change(kind=CertificateKind(code)))
        self.language.chosen.connect(lambda code: self._change(language=PaperLanguage(code)))
        self.title.committed.connect(lambda text: self._change(title=text.strip()))
        self.day.changed.connect(lambda day: self._change(issued_on=day) if day else None)
        self.issuer.committed.connect(lambda text: self._change_programme("issuer", issuer=text.strip()))
        self.signatory.committed.connect(lambda text: self._change_programme("signatories", signatory=text.strip()))
        self.prefix.committed.connect(lambda text: self._change_programme("serial_prefix", prefix=clean_prefix(text)))
        self.authorised.chosen.connect(
            lambda code: self._change_programme("provider_authorised", provider_authorised=code == "yes")
        )

    def _complaint(self, text: str) -> str:
        return "" if clean_prefix(text) else self.tr("Please type letters or digits.")

    def _change_programme(self, field: str, **changed: object) -> None:
        """What the programme says for all its sessions, too."""
        (value,) = changed.values()
        if self._change(**changed):
            self.programme_changed.emit(field, value)

    def _change(self, **changed: object) -> bool:
        if self._terms is None:
            return False
        terms = structs.replace(self._terms, **changed)
        if terms == self._terms:
            return False
        self._terms = terms
        self.changed.emit(terms)
        return True
