"""One school: its three names, its place, its links, and its people."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal

from app.domain.ids import Id
from app.domain.problems import NotFound, Problem
from app.domain.records.schools import School
from app.domain.rules.bilingual import missing_translations
from app.domain.rules.practice_tasks import Look
from app.ui.context import PageContext
from app.ui.history.dialog import offer_history, show_history
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, clear, column, holder, icon_button, label, row
from app.ui.kit.card import Card
from app.ui.kit.held import hold
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.kit.tokens import Tone
from app.ui.people.entry_saver import EntrySaver
from app.ui.people.hub_links import HubLinksCard
from app.ui.people.words import WORDS
from app.ui.practice.looked import looked
from app.ui.record_form import RecordForm
from app.ui.region.detail_offer import DetailOffer
from app.usecases.people import SchoolCard, SchoolLine, school_title

_ROWS = (
    ("name_kk",),
    ("name_ru",),
    ("name_en",),
    ("region_code", "district", "locality"),
    ("role", "hub_type", "type"),
    ("short_name", "bin"),
    ("pupils", "teachers"),
    ("internet", "power"),
    ("is_rural", "is_small_class", "closed_on"),
    ("teaching_languages",),
)
_NAMES_SHOWN = 12


class SchoolView(ScrollPage):
    """Shows a school; `opened` asks for a linked one, `people_wanted` for its people, `visit_wanted` for a visit."""

    opened = Signal(object)
    people_wanted = Signal(object)
    visit_wanted = Signal(object)

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self._school: Id | None = None
        self._saver = EntrySaver(context, self)
        visit = self._visit = button(self.tr("Ready for the visit"), self._want_visit, icon_name="flag")
        past = icon_button("history", self.tr("History (Ctrl+H)"), self._show_history)
        self._header = PageHeader("", "", visit, past)
        offer_history(context, self, lambda: None if self._school is None else (School, self._school))
        self._region = Banner("", Tone.WARN, action=(self.tr("Choose the region"), self.choose_region))
        self._fixed = Banner()
        self.form = RecordForm(context, School, _ROWS, WORDS)
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        facts = Card()
        facts.add(self.form)
        self.links = HubLinksCard(context, self._saver)
        self.links.opened.connect(self.opened.emit)
        self._people = Card(self.tr("People"))
        self._names = column(gap=tokens.GAP)
        self._people.add(self._names)
        self.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        self.offer = DetailOffer(context)
        self.offer.chosen.connect(self.refresh)
        parts = column(
            self._header, self._region, self._fixed, self.offer, facts, self.links, self._people, gap=tokens.GAP_CARD
        )
        self._inside = holder(parts)
        self.add(self._inside, None)
        self._inside.hide()

    @property
    def school_id(self) -> Id | None:
        """The school shown."""
        return self._school

    def show_school(self, school: Id) -> None:
        """Read a school and show it."""
        self._school = school
        looked(self._context, Look.SCHOOL, school)
        self.refresh()

    def refresh(self) -> None:
        """Read the school again."""
        school, desk = self._school, self._context.desk
        if school is not None:
            self._context.background.run(
                "read", lambda: (desk.people.school_card(school), desk.people.schools()), owner=self, done=self._show,
                failed=self._failed,
            )  # fmt: skip

    def start(self) -> None:
        """Put the cursor into the first name."""
        self.form.editors["name_kk"].widget.setFocus()

    def _want_visit(self) -> None:
        if self._school is not None:
            self.visit_wanted.emit(self._school)

    def _show_history(self) -> None:
        if self._school is not None:
            show_history(self._context, self, School, self._school)

    def choose_region(self) -> None:
        """Go to the region and open its list."""
        editor = self.form.editors["region_code"].widget
        editor.setFocus()
        self.ensureWidgetVisible(editor)
        editor.showPopup()  # type: ignore[attr-defined]

    def _show(self, read: tuple[SchoolCard, tuple[SchoolLine, ...]]) -> None:
        card, schools = read
        if card.school.id != self._school:
            return
        other = self.form.record is None or self.form.record.id != card.school.id
        place = ", ".join(part for part in (card.school.locality, card.school.district) if part)
        title = school_title(card.school, self._context.language) or self.tr("School without a name")
        self._header.set_texts(title, place)
        self._show_rights(card)
        self.form.show_record(card.school)
        self.form.show_findings(missing_translations(card.school) if card.may_change else ())
        self.links.show_card(card, schools)
        self.offer.show_school(card.school.id, card.closeness)
        self._visit.setVisible(card.is_here)
        self._people.setVisible(card.is_here)
        self._show_people(card)
        if other:
            self.verticalScrollBar().setValue(0)
        self._inside.show()

    def _show_rights(self, card: SchoolCard) -> None:
        """Offer what who sits here may change, and say why the rest is only read."""
        missing = self.tr("Nobody has said yet in which region this school is.")
        fixed = self.tr("You read about this school. Its facilitator or the coordinator changes what is wrong here.")
        self._region.show_sentence("" if card.school.region_code or not card.may_change else missing, Tone.WARN)
        is_said = self._context.desk.only_reads  # above the page
        self._fixed.show_sentence("" if card.may_change or is_said else fixed)
        hold(self.form, not card.may_change)

    def _show_people(self, card: SchoolCard) -> None:
        clear(self._names)
        names = [person.full_name for person in card.people]
        if names:
            shown = ", ".join(names[:_NAMES_SHOWN])
            more = len(names) - _NAMES_SHOWN
            text = self.tr("{names} and %n more", "", more).format(names=shown) if more > 0 else shown
            self._names.addWidget(label(text, wrap=True))
        else:
            self._names.addWidget(label(self.tr("Nobody is entered here yet."), "muted"))
        show = button(
            self.tr("Show in the list of people"), lambda: self.people_wanted.emit(card.school.id), kind="link"
        )
        self._names.addLayout(row(show, None))

    def _on_edited(self, field: str, value: Any) -> None:
        if isinstance(self.form.record, School):
            self._saver.edit(self.form.record, field, value)

    def _on_typed(self, field: str, text: str) -> None:
        if isinstance(self.form.record, School):
            self._saver.draft(self.form.record, field, text)

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, NotFound):
            self._school = None
            self._inside.hide()
        else:
            self._context.problem(problem, self)
