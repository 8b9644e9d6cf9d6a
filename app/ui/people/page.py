"""The page of people and schools: a list with search, the chosen entry beside it; over both an import or a visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.ui import keys
from app.ui.context import ListExport, PageContext
from app.ui.help.place import explain
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import focus_inside
from app.ui.kit.held import hold
from app.ui.kit.paged_table import Page
from app.ui.kit.split_view import SplitView
from app.ui.people.listing import SCHOOLS, PeopleListing
from app.ui.people.new_person import NewPersonView
from app.ui.people.person_view import PersonView
from app.ui.people.school_view import SchoolView
from app.ui.printing.offer import Printable, Printing
from app.ui.saving import Saver
from app.usecases.paper_offers import of_person, of_school
from app.usecases.papers import Offer
from app.usecases.people import PeopleFilter, PersonLine, SchoolLine
from app.usecases.saved_filters import ListFilter, filter_from


class PeoplePage(QStackedWidget):
    """Layers: the lists with their entries, the import, and the page for a visit."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context, self._saver = context, Saver(context, self)
        hold(self, context.desk.only_reads)
        self._asked = 0
        self._shown_for: PeopleFilter | None = None
        self._schools: tuple[SchoolLine, ...] = ()
        self._wanted_school: Id | None = None
        self._visited: Id | None = None
        self.listing = PeopleListing(context)
        self.person, self.school, self.new_person = PersonView(context), SchoolView(context), NewPersonView(context)
        self._nothing = EmptyState("people", self.tr("Choose a person or a school in the list"))
        self.detail = QStackedWidget()
        for view in (self._nothing, self.person, self.school, self.new_person):
            self.detail.addWidget(view)
        self.split = SplitView(self.listing, self.detail, list_width=640, list_least=384, detail_width=496)
        self.addWidget(self.split)
        self._connect()
        context.live.changed.connect(self._on_changed)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The search field has the focus, unless something on the page has it already."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: focus_inside(self, self.listing.search))

    def refresh(self) -> None:
        """Read the lists again; what is searched for stays."""
        self._read_schools()
        self._read_people()

    def open(self, **args: object) -> None:
        """Show what is asked for: a `person`, a `school`, a `visit`, a kept `filter`; or start a `new` one."""
        if isinstance(args.get("person"), bytes):
            self._open_person(args["person"])
            self.person.start()
        elif isinstance(args.get("school"), bytes):
            self._wanted_school = Id(args["school"])  # type: ignore[arg-type]
            self.listing.show_view(SCHOOLS)
            self._open_school(args["school"])
        elif isinstance(args.get("visit"), bytes):
            self._show_visit(args["visit"])
        elif isinstance(args.get("filter"), bytes):
            self._apply_kept(Id(args["filter"]))  # type: ignore[arg-type]
        elif args.get("without_consent"):
            self._list(ListFilter(people=PeopleFilter(without_consent=True)))
        elif args.get("new"):
            self.start_new()
        elif args.get("importing"):
            self.start_import(args["importing"])

    def _apply_kept(self, row: Id) -> None:
        filters = self._context.desk.filters
        self._context.background.run(
            "read", lambda: filters.get(row), owner=self, done=lambda kept: self._list(filter_from(kept.text))
        )

    def _list(self, narrowed: ListFilter) -> None:
        self.setCurrentWidget(self.split)
        self.split.show_list()
        self.listing.apply(narrowed)

    def _show_visit(self, school: object) -> None:
        from app.ui.people.visit_view import VisitView  # once in a while

        if not isinstance(school, bytes):
            return
        view = next(iter(self.findChildren(VisitView)), None)
        if view is None:
            view = VisitView(self._context)
            explain(view, "visit")
            view.closed.connect(partial(self.setCurrentWidget, self.split))
            view.print_wanted.connect(self.printing.open)
            self.addWidget(view)
        self._visited = Id(school)
        view.show_school(self._visited)
        self.setCurrentWidget(view)

    def exported(self) -> ListExport:
        """The people or schools in view."""
        if not self.listing.is_people:
            shown = [Id(row.key) for row in self.listing.schools.rows() if isinstance(row.key, bytes)]
            return ListExport("school", lambda: shown)
        people, asked = self._context.desk.people, self.listing.people_filter()
        return ListExport("person", lambda: people.listed(asked))

    def start_new(self) -> None:
        """Begin a new person, or make a new school when schools are listed."""
        if self._context.desk.only_reads:
            return
        self.setCurrentWidget(self.split)
        if self.listing.is_people:
            self.new_person.begin(self._schools, self.listing.chosen_school() or self._context.desk.school)
            self._show_detail(self.new_person)
            return
        if not self._context.desk.begins_schools:
            return
        people = self._context.desk.people
        school = people.new_school()
        self._wanted_school = school.id
        self._saver.run(partial(people.save_school, school), done=lambda _changed: self._added_school(school.id))

    def start_import(self, file: object = None) -> None:
        """Cover the lists with the import of a staff list."""
        if self._context.desk.only_reads:
            return
        from app.ui.importing.panel import ImportPanel  # reads table files; only for those who import

        panel = next((each for each in self.findChildren(ImportPanel)), None)
        if panel is None:
            panel = ImportPanel(self._context)
            explain(panel, "import")
            panel.closed.connect(self._close_import)
            self.addWidget(panel)
        self.setCurrentWidget(panel)
        panel.start()
        if isinstance(file, Path):
            panel.read(file)

    def _connect(self) -> None:
        listing = self.listing
        listing.asked.connect(self._read_list)
        listing.person_chosen.connect(self._choose_person)
        listing.person_opened.connect(self._open_person)
        listing.person_entered.connect(lambda person: self.open(person=person))
        listing.school_chosen.connect(self._choose_school)
        listing.school_opened.connect(self._open_school)
        listing.new_wanted.connect(self.start_new)
        listing.import_wanted.connect(self.start_import)
        listing.kept.chosen.connect(lambda kept: self._list(filter_from(kept.text)))
        self.printing = Printing(self._context, self, self._printable)
        listing.print_wanted.connect(self.printing.open)
        self.person.opened.connect(self._open_person)
        self.person.gone.connect(self._leave)
        self.school.opened.connect(self._open_school)
        self.school.people_wanted.connect(self._list_people_of)
        self.school.visit_wanted.connect(self._show_visit)
        self.new_person.added.connect(self._open_person)
        self.new_person.given_up.connect(self._leave)
        for pressed, action in (
            (QKeySequence(keys.NEW), self.start_new),
            (QKeySequence(keys.FIND), self.listing.search.setFocus),
            (QKeySequence(keys.FILTERS), self.listing.kept.open),
        ):
            QShortcut(pressed, self).activated.connect(action)

    def _read_list(self) -> None:
        """Read what is listed, and nothing else: this runs while people type."""
        if self.listing.is_people:
            self._read_people()
        else:
            self._read_schools()

    def _read_people(self) -> None:
        listing, desk = self.listing, self._context.desk
        self._asked += 1
        number = self._asked
        asked = listing.people_filter()

        def show(found: int) -> None:
            if number == self._asked and listing.is_people:
                again, self._shown_for = asked == self._shown_for, asked
                listing.show_people(found, self._page_reader(asked), keep_place=again)

        self._context.background.run("read", lambda: desk.people.count(asked), owner=self, done=show)

    def _page_reader(self, asked: PeopleFilter) -> Callable[[int, int, Callable[[Page], None]], None]:
        listing, context = self.listing, self._context

        def read(offset: int, limit: int, deliver: Callable[[Page], None]) -> None:
            def work() -> tuple[PersonLine, ...]:
                return context.desk.people.page(asked, offset=offset, limit=limit, language=context.language)

            context.background.run("read", work, owner=self, done=lambda lines: deliver(listing.page_of(lines)))

        return read

    def _read_schools(self) -> None:
        desk, typed = self._context.desk, "" if self.listing.is_people else self.listing.search.text()

        def show(lines: tuple[SchoolLine, ...]) -> None:
            if not typed:
                self._schools = tuple(line for line in lines if line.is_here)
                self.listing.offer_schools(self._schools)
            wanted, self._wanted_school = self._wanted_school, None
            self.listing.show_schools(lines, wanted)

        self._context.background.run("read", lambda: desk.people.schools(typed), owner=self, done=show)

    def _choose_person(self, person: object) -> None:
        if isinstance(person, bytes) and not self.split.is_narrow:
            self.person.show_person(Id(person))
            self.detail.setCurrentWidget(self.person)

    def _open_person(self, person: object) -> None:
        if isinstance(person, bytes):
            self.setCurrentWidget(self.split)
            self.person.show_person(Id(person))
            self._show_detail(self.person)

    def _choose_school(self, school: object) -> None:
        if isinstance(school, bytes) and not self.split.is_narrow:
            self.school.show_school(Id(school))
            self.detail.setCurrentWidget(self.school)

    def _open_school(self, school: object) -> None:
        if isinstance(school, bytes):
            self.setCurrentWidget(self.split)
            self.school.show_school(Id(school))
            self._show_detail(self.school)

    def _added_school(self, school: Id) -> None:
        self._open_school(school)
        self.school.start()

    def _list_people_of(self, school: Id) -> None:
        self.listing.filter_school(school)
        self.split.show_list()

    def _show_detail(self, view: QWidget) -> None:
        self.detail.setCurrentWidget(view)
        self.split.show_detail()

    def _printable(self) -> Printable:
        """The list in view as it is filtered, with the papers of what stands beside it; or those of a visit."""
        listing, lists, language = self.listing, self._context.desk.papers.lists, self._context.language
        if self.currentWidget() is not self.split and self._visited is not None:
            return Printable(partial(of_school, self._context.desk, self._visited, language))
        beside = self._papers_beside()
        typed, asked = listing.search.text(), listing.people_filter()
        if listing.is_people:
            return Printable(lambda: (lists.people(language, asked), *beside()))
        without = listing.is_without_region
        return Printable(lambda: (lists.schools(language, typed, without_region=without), *beside()))

    def _papers_beside(self) -> Callable[[], Sequence[Offer]]:
        desk, language, shown = self._context.desk, self._context.language, self.detail.currentWidget()
        if shown is self.person and self.person.person_id is not None:
            return partial(of_person, desk, self.person.person_id, language)
        if shown is self.school and self.school.school_id is not None:
            return partial(of_school, desk, self.school.school_id, language)
        return tuple

    def _leave(self) -> None:
        self.detail.setCurrentWidget(self._nothing)
        self.split.show_list()

    def _close_import(self) -> None:
        self.setCurrentWidget(self.split)
        self.refresh()
        self._context.navigate("people")  # from here on a new language shows the lists, not the import
        self.listing.current_list().setFocus()

    def _on_changed(self, changed: Changed) -> None:
        if not changed.touches("person", "school", "hub_link", "consent", "person_link"):
            return
        self.refresh()
        shown = self.detail.currentWidget()
        if shown is self.person:
            self.person.refresh()
        elif shown is self.school:
            self.school.refresh()


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return PeoplePage(context)
