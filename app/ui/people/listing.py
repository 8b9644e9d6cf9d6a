"""The two lists: people by the hundred thousand, and schools."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.codes import code_label, entries
from app.domain.ids import NOBODY, Id
from app.ui.context import PageContext
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import hand_focus_on
from app.ui.kit.paged_table import Column, Page, PagedTable
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.kit.search_field import SearchField
from app.ui.kit.tokens import Tone
from app.ui.people.kept_filters import KeptFilters
from app.ui.people.words import ROLE_TONES, word
from app.ui.printing.offer import print_button
from app.usecases.people import EVERYBODY, PeopleFilter, PersonLine, SchoolLine, school_title
from app.usecases.saved_filters import ListFilter

PEOPLE, SCHOOLS = "people", "schools"
_EVERY, _NONE = "every", "none"


class PeopleListing(Card):
    """Search, filters and the list; signals carry ids. `asked()` says that other rows are wanted."""

    asked = Signal()
    person_chosen = Signal(object)
    person_opened = Signal(object)
    person_entered = Signal(object)
    """Enter: the work goes on in the entry."""
    school_chosen = Signal(object)
    school_opened = Signal(object)
    new_wanted = Signal()
    import_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._language, self._desk = context.language, context.desk
        self._begins = not context.desk.only_reads
        self._no_region_only = False
        self.views = FilterChips(self.tr("People or schools"))
        self.views.set_choices([(PEOPLE, self.tr("People")), (SCHOOLS, self.tr("Schools"))], PEOPLE)
        self.views.chosen.connect(lambda _code: self.show_view(self.views.code()))
        bring = button(self.tr("Import a list"), self.import_wanted.emit, icon_name="import")
        bring.setToolTip(self.tr("Staff lists from Excel or CSV (Ctrl+I)"))
        self.search = SearchField(self.tr("Search: name, subject, phone"))
        self.search.searched.connect(lambda _text: self.asked.emit())
        self.school = self._filter(self.tr("School"))
        self.subject = self._filter(self.tr("Subject"))
        subjects = [(entry.code, entry.label(self._language)) for entry in entries("subjects")]
        self.subject.set_choices([(_EVERY, self.tr("All subjects")), *subjects])
        self.subject.set_code(_EVERY)
        self.consent = self._filter(self.tr("Consent"))
        self.consent.set_choices([(_EVERY, self.tr("Consent: any")), (_NONE, self.tr("Without consent"))])
        self.consent.set_code(_EVERY)
        narrowed = row()
        for choice in (self.school, self.subject, self.consent):
            narrowed.addWidget(choice, 1)
        self._filters = holder(narrowed)
        self.kept = KeptFilters(context, self, lambda: self.filter().as_text())
        self._region = Banner(tone=Tone.WARN, action=(self.tr("Show them"), self.show_without_region))
        columns = (
            Column("name", self.tr("Name")), Column("subject", self.tr("Subject"), 104, 210),
            Column("school", self.tr("School"), 140, 320),
            Column("consent", "", 36, marks={self.tr("Without consent"): ("mark-warning", "warn")}),
        )  # fmt: skip
        self.table = PagedTable(self.tr("People"), columns)
        self.table.selectionModel().currentChanged.connect(lambda _new, _old: self._choose_person())
        self.table.opened.connect(self.person_entered.emit)
        self.table.clicked.connect(lambda _index: self._open_person())
        self.schools = RecordList(self.tr("Schools"))
        self.schools.chosen.connect(self.school_chosen.emit)
        self.schools.opened.connect(self.school_opened.emit)
        self.search.left_down.connect(lambda: self.current_list().setFocus())
        self._nobody = self._empty_state()
        self._count = label("", "caption")
        self._new = button("", self.new_wanted.emit, icon_name="plus")
        top = row(self.views, None, print_button(self.print_wanted.emit), *([bring] if self._begins else []))
        if context.desk.sees_part:
            self.consent.hide()
        self.add(top, row(self.search, self.kept.button), self._filters, self._region)
        for widget in (self.table, self.schools, self._nobody):
            self.body.addWidget(widget, 1)
        self.body.addLayout(row(self._count, None, self._new))
        for each in (self.table, self.schools):
            hand_focus_on(self, each)
        self.show_view(PEOPLE, ask=False)

    def current_list(self) -> QWidget:
        """The list in view."""
        return self.table if self.is_people else self.schools

    @property
    def is_people(self) -> bool:
        """Whether people are listed, not schools."""
        return self.views.code() == PEOPLE

    def show_view(self, view: str, *, ask: bool = True) -> None:
        """List people or schools."""
        self.views.set_code(view)
        people = view == PEOPLE
        self._no_region_only = self._no_region_only and not people
        self._filters.setVisible(people)
        self.table.setVisible(people)
        self.schools.setVisible(not people)
        self._nobody.hide()
        self._new.setText(self.tr("New person  Ctrl+N") if people else self.tr("New school  Ctrl+N"))
        self._new.setVisible(self._begins if people else self._desk.begins_schools)
        hint = self.tr("Search: name, subject, phone") if people else self.tr("Search: name, village, district")
        self.search.setPlaceholderText(hint)
        if ask:
            self.asked.emit()

    def show_without_region(self) -> None:
        """List the schools whose region nobody has named."""
        self._no_region_only = True
        self.show_view(SCHOOLS)

    @property
    def is_without_region(self) -> bool:
        """Whether only schools are listed whose region nobody has named."""
        return self._no_region_only

    def chosen_school(self) -> Id | None:
        """The school people are filtered by, None for all."""
        code = self.school.code()
        return Id(bytes.fromhex(code)) if code not in ("", _EVERY) else None

    def people_filter(self) -> PeopleFilter:
        """What the list of people is narrowed down to."""
        subject = self.subject.code()
        return PeopleFilter(
            self.search.text().strip(), self.chosen_school(), "" if subject == _EVERY else subject,
            self.consent.code() == _NONE,
        )  # fmt: skip

    def filter(self) -> ListFilter:
        """What the page shows, to be kept under a name."""
        return ListFilter(PEOPLE if self.is_people else SCHOOLS, self.people_filter(), self._no_region_only)

    def apply(self, kept: ListFilter) -> None:
        """Show what a kept filter says."""
        people = kept.people
        self.search.setText(people.typed)
        self.school.set_code(people.school.hex() if people.school is not None else _EVERY)
        self.subject.set_code(people.subject or _EVERY)
        self.consent.set_code(_NONE if people.without_consent else _EVERY)
        self._no_region_only = kept.without_region
        self.show_view(SCHOOLS if kept.view == SCHOOLS else PEOPLE)

    def filter_school(self, school: Id) -> None:
        """List the people of one school."""
        self.apply(ListFilter(people=PeopleFilter(school=school if school != NOBODY else None)))

    def show_people(
        self, count: int, read: Callable[[int, int, Callable[[Page], None]], None], *, keep_place: bool = False
    ) -> None:
        """Show a result of `count` people; `read` brings its pages; `keep_place` for the same search read again."""
        place, current = self.table.verticalScrollBar().value(), self.table.currentIndex()
        self.table.show_rows(count, read)
        if keep_place and 0 <= current.row() < count:
            self.table.setCurrentIndex(self.table.model().index(current.row(), 0))
            self.table.verticalScrollBar().setValue(place)
        nothing = not count and self.people_filter() == EVERYBODY
        self.table.setVisible(not nothing)
        self._nobody.setVisible(nothing)
        self._count.setText(self.tr("%n person(s)", "", count))

    def page_of(self, lines: Sequence[PersonLine]) -> Page:
        """Lines as rows of the table."""
        without = self.tr("Without consent")
        return [
            (
                line.person.id,
                (
                    line.person.full_name, self._subject_of(line), line.school_name,
                    "" if line.has_consent else without,
                ),
            )
            for line in lines
        ]  # fmt: skip

    def show_schools(self, lines: Sequence[SchoolLine], current: Id | None = None) -> None:
        """Show schools, and keep the filter of people in step with them."""
        missing = sum(line.needs_region for line in lines)
        self._region.show_sentence(self.tr("%n school(s) without a region", "", missing) if missing else "", Tone.WARN)
        wanted = [line for line in lines if line.needs_region or not self._no_region_only]
        self.schools.show_rows([self._school_row(line) for line in wanted], current)
        if not self.is_people:
            self._count.setText(self.tr("%n school(s)", "", len(wanted)))

    def offer_schools(self, lines: Sequence[SchoolLine]) -> None:
        """Offer schools to filter people by."""
        names = [(line.school.id.hex(), school_title(line.school, self._language)) for line in lines]
        keep = self.school.code() or _EVERY
        self.school.set_choices([(_EVERY, self.tr("All schools")), *names])
        self.school.set_code(keep)

    def _filter(self, name: str) -> ChoiceField:
        made = ChoiceField(writes=False)
        made.setAccessibleName(name)
        made.chosen.connect(lambda _code: self.asked.emit())
        return made

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            "people",
            self.tr("Nobody is entered yet"),
            self.tr("Bring the staff list of the school from Excel; you see everything before it is imported."),
            action=(self.tr("Import a list"), self.import_wanted.emit) if self._begins else None,
            link=(self.tr("Enter one person"), self.new_wanted.emit) if self._begins else None,
        )

    def _subject_of(self, line: PersonLine) -> str:
        person = line.person
        return (
            code_label("subjects", person.subject_code, self._language) if person.subject_code else person.subject_text
        )

    def _school_row(self, line: SchoolLine) -> ListRow:
        school = line.school
        region = code_label("regions", school.region_code, self._language) if school.region_code else ""
        people = "" if line.people is None else self.tr("%n person(s)", "", line.people)
        where = ", ".join(part for part in (school.locality, region) if part)
        chip, tone = (word(school.role), ROLE_TONES[school.role]) if school.role else ("", Tone.NEUTRAL)
        if line.needs_region:
            chip, tone = self.tr("Region?"), Tone.WARN
        title = school_title(school, self._language) or self.tr("School without a name")
        return ListRow(school.id, title, " · ".join(part for part in (where, people) if part), chip, tone)

    def _choose_person(self) -> None:
        key = self.table.key()
        if key is not None and self.table.hasFocus():
            self.person_chosen.emit(key)

    def _open_person(self) -> None:
        key = self.table.key()
        if key is not None:
            self.person_opened.emit(key)
