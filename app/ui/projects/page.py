"""The page of development projects: the list by stage, and the project chosen in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.people import Person
from app.domain.records.projects import Project, Theme
from app.domain.rules.finding import Finding
from app.ui import keys
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.history.dialog import offer_history
from app.ui.kit.focus import focus_inside
from app.ui.kit.held import hold
from app.ui.kit.split_view import SplitView
from app.ui.printing.offer import Printable, Printing
from app.ui.projects.detail import TABLES, ProjectDetail
from app.ui.projects.listing import ProjectListing
from app.ui.projects.new_project import NewProjectDialog
from app.ui.saving import Saver
from app.usecases.paper_offers import of_portfolio
from app.usecases.projects_views import ProjectLine

if TYPE_CHECKING:
    from app.usecases.papers import Offer


class ProjectsPage(SplitView):
    """List left, project right; one at a time on a narrow window."""

    def __init__(self, context: PageContext) -> None:
        self._context = context
        self.listing = ProjectListing(context.today, begins=not context.desk.only_reads)
        self.detail = ProjectDetail(context)
        super().__init__(self.listing, self.detail, list_width=344)
        hold(self, context.desk.only_reads)
        self._saver = Saver(context, self)
        self._wanted: Id | None = None
        self._section = ""
        self._has_landed = False
        self.listing.chosen.connect(self._choose)
        self.listing.opened.connect(self._open)
        self.listing.list.entered.connect(self.detail.enter)
        self.listing.wanted_new.connect(self.start_new)
        shortcut = QShortcut(QKeySequence(keys.NEW), self)
        shortcut.activated.connect(self.start_new)
        self.detail.print_wanted.connect(Printing(context, self, self._printable).open)
        offer_history(context, self, self._shown)
        context.live.changed.connect(self._on_changed)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """The list has the focus, unless something on the page has it already."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: focus_inside(self, self.listing.list))

    def refresh(self) -> None:
        """Read the list again."""
        desk = self._context.desk
        self._context.background.run("read", lambda: desk.projects.listing(), owner=self, done=self._show)

    def open(self, **args: object) -> None:
        """Show the project `project`, in its `section` if one is given; `new` starts one."""
        if isinstance(args.get("project"), bytes):
            self._wanted = Id(args["project"])  # type: ignore[arg-type]
            self._section = str(args.get("section", ""))
            self.refresh()
        elif args.get("new"):
            self.start_new()

    def start_new(self) -> None:
        """Ask whose project it is and what it is called."""
        desk = self._context.desk
        if desk.only_reads:
            return
        self._context.background.run("read", lambda: desk.projects.teachers(), owner=self, done=self._ask_new)

    def _ask_new(self, teachers: tuple[Person, ...]) -> None:
        context = self._context
        dialog = NewProjectDialog(self, teachers, context.desk.who)

        def show_findings(findings: tuple[Finding, ...]) -> None:
            dialog.warn(" ".join(sentence_of(finding) for finding in findings))

        def check(teacher: Id) -> None:
            context.background.run(
                "read", lambda: context.desk.projects.check_new(teacher), owner=dialog, done=show_findings
            )

        dialog.teacher_chosen.connect(check)
        dialog.created.connect(self._create)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        dialog.announce_teacher()

    def _create(self, teacher: Id, title: str, theme: Theme | None) -> None:
        desk = self._context.desk
        first = "reasons" if teacher == desk.who else "details"
        self._saver.run(partial(desk.projects.create, teacher, title, theme), done=partial(self._created, first))

    def _created(self, first: str, changed: Changed) -> None:
        (self._wanted,) = changed.rows["project"]
        self._section = first  # the cursor is where the work goes on
        self.refresh()

    def _show(self, lines: tuple[ProjectLine, ...]) -> None:
        wanted, self._wanted = self._wanted, None
        self.listing.show_lines(lines, wanted)
        self._land()
        key = self.listing.list.key()
        if wanted is not None and key == wanted:
            self._open(wanted)
            section, self._section = self._section, ""
            go_on = partial(self.detail.show_section, section) if section else self.detail.enter
            QTimer.singleShot(0, self, go_on)
        elif key is None and lines and not self.is_narrow:
            self.listing.list.choose(lines[0].project.id)
            self._choose(self.listing.list.key())

    def _land(self) -> None:
        """At the first visit the projects come after the keyboard: it goes on from the search field to their list."""
        if not self._has_landed and self.listing.list.isVisible():
            self._has_landed = True
            if self.listing.search.hasFocus() and not self.listing.search.text():
                self.listing.list.setFocus()

    def _printable(self) -> Printable:
        """The project in view, and the list as it is filtered."""
        desk, language, project = self._context.desk, self._context.language, self.detail.project_id
        papers = desk.papers
        shown, typed, stage = self.listing.shown(), self.listing.search.text(), self.listing.stage()

        def offers() -> Sequence[Offer]:
            found = [] if project is None else [*papers.of_project(project, language)]
            found += [] if project is None else of_portfolio(desk, project, language)
            return (*found, papers.lists.projects(language, shown, typed, stage))

        return Printable(offers)

    def _shown(self) -> tuple[type[Record], Id] | None:
        """The project whose history Ctrl+H opens, wherever on the page the keyboard is."""
        project = self.detail.project_id
        return None if project is None else (Project, project)

    def _choose(self, project: object) -> None:
        if isinstance(project, bytes):
            self.detail.show_project(Id(project))

    def _open(self, project: object) -> None:
        self._choose(project)
        self.show_detail()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*TABLES):
            self.refresh()


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return ProjectsPage(context)
