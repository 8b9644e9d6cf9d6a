"""The page of one project: its path with the gate on top, below it the sections."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QTabBar, QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import NotFound, Problem
from app.domain.records.projects import Project, ProjectStage
from app.domain.rules.finding import Finding
from app.domain.rules.projects import STAGE_ORDER
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.history.dialog import show_history
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, icon_button, set_kind
from app.ui.kit.day_text import show_day
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.held import deed
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.printing.offer import print_button
from app.ui.projects.consultation_section import ConsultationSection
from app.ui.projects.details_section import DetailsSection
from app.ui.projects.evidence_section import EvidenceSection
from app.ui.projects.gate_panel import GatePanel
from app.ui.projects.log_section import LogSection
from app.ui.projects.places import first_section, section_of
from app.ui.projects.plan_section import PlanSection
from app.ui.projects.portfolio_section import PortfolioSection
from app.ui.projects.private_section import PrivateSection
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.results_section import ResultsSection
from app.ui.projects.sheet_form import SheetForm
from app.ui.projects.stage_path import StagePath
from app.ui.projects.unfinished import drafts_of
from app.ui.projects.words import word
from app.usecases.projects_views import ProjectChoices, ProjectPage

TABLES = (
    "project", "project_private", "project_stage_change", "consultation", "plan_action", "progress_log",
    "evidence_note", "person", "project_impact", "vignette", "poster", "portfolio",
    "portfolio_file", "project_assessment",
)  # fmt: skip
"""Record types whose changes the page shows."""

_LOW = 560
"""Below this height a section that is worked in gets the whole page."""


class Section(Protocol):
    """What the sections have in common."""

    def show_page(self, page: ProjectPage) -> None: ...

    def start(self) -> None: ...


class ProjectDetail(ScrollPage):
    """Reads a project on the `read` lane and shows it; a project that is gone leaves the page empty."""

    print_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self._project: Id | None = None
        self._page: ProjectPage | None = None
        self._stale: set[str] = set()
        self._wanted = ""
        self._follows = False
        saver = self._saver = RecordSaver(context, self)
        self._menu = QMenu(self)
        more = deed(icon_button("more", self.tr("More for this project"), self._open_menu))
        self._more = more
        past = icon_button("history", self.tr("History (Ctrl+H)"), self._show_history)
        poster = button(self.tr("Poster"), self._show_poster, icon_name="poster")
        self._header = PageHeader("", "", poster, print_button(self.print_wanted.emit), past, more)
        self.path = StagePath()
        self.gate = GatePanel()
        self.path.chosen.connect(self.gate.ask)
        self.gate.moved.connect(self._move)
        self.gate.wanted.connect(self._go_to)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Sections of the project"))
        self.tabs.setExpanding(False)
        set_kind(self.tabs, "sections")
        self._consultations, self._details = ConsultationSection(context, saver), DetailsSection(context, saver)
        self._evidence = EvidenceSection(context, saver)
        self._log, self._reasons = LogSection(context, saver), PrivateSection(context, saver)
        self._results, self._portfolio = ResultsSection(context, saver), PortfolioSection(context, saver)
        self._portfolio.wanted.connect(self._go_to)
        self._portfolio.poster_wanted.connect(self._show_poster)
        self.sections: dict[str, QWidget] = {
            "plan": PlanSection(context, saver),
            "log": self._log,
            "evidence": self._evidence,
            "consultations": self._consultations,
            "reasons": self._reasons,
            "results": self._results,
            "portfolio": self._portfolio,
            "details": self._details,
        }
        for key, topic in (("log", "project-log"), ("evidence", "project-log"), ("portfolio", "portfolio")):
            explain(self.sections[key], topic)
        for key in self.sections:
            self.tabs.setTabData(self.tabs.addTab(""), key)
        self.tabs.currentChanged.connect(self._show_section)
        self.body.setContentsMargins(0, 0, tokens.GAP, tokens.GAP_CARD)
        self._inside = holder(
            column(self._header, self.path, self.gate, self.tabs, *self.sections.values(), gap=tokens.GAP_CARD)
        )
        self.add(self._inside, None)
        for pressed, step in ((keys.PART_AFTER, 1), (keys.AFTER, 1), (keys.PART_BEFORE, -1), (keys.BEFORE, -1)):
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.activated.connect(partial(self._step_section, step))
        context.live.changed.connect(self._on_changed)
        self._inside.hide()

    def show_project(self, project: Id | None) -> None:
        """Show a project; what is typed in the one before is kept first."""
        if project != self._project:
            flush_drafts(self)
            self._page = None
        self._project = project
        self._inside.setVisible(project is not None and self._page is not None)
        self.refresh()

    def refresh(self) -> None:
        """Read the project again."""
        project = self._project
        if project is None:
            return
        desk, background = self._context.desk, self._context.background
        background.run("read", lambda: desk.projects.page(project), owner=self, done=self._show, failed=self._failed)
        if self._page is None:
            choices = partial(self._show_choices, project)
            background.run(
                "read", lambda: desk.projects.choices(project), owner=self, done=choices, failed=self._failed
            )
            background.run(
                "read", partial(drafts_of, desk, project), owner=self, done=partial(self._load_drafts, project)
            )

    @property
    def project_id(self) -> Id | None:
        """The project shown, None for none."""
        return self._project if self._page is not None else None

    def section(self) -> str:
        """Key of the section shown."""
        return str(self.tabs.tabData(self.tabs.currentIndex()))

    def show_section(self, key: str) -> None:
        """Show a section and put the cursor where its work begins; a project that is on its way opens there."""
        if self._page is None:
            self._wanted = key
            return
        self.tabs.setCurrentIndex(list(self.sections).index(key))
        QTimer.singleShot(0, self, partial(self._start_section, self.sections[key]))

    def enter(self) -> None:
        """Put the cursor where the work on the project goes on, in the section in view."""
        if self._page is None:
            self._follows = True
        else:
            self.show_section(self.section())

    def _go_to(self, finding: Finding) -> None:
        """Show the section where something missing is written down, and its field."""
        self.show_section(section_of(finding))
        for form in (self._details.form, *(form for _section, form in self._sheets())):
            if finding.field in form.editors and form.isVisible():
                QTimer.singleShot(0, form, form.editors[finding.field].widget.setFocus)

    def _start_section(self, section: QWidget) -> None:
        section.start()  # type: ignore[attr-defined]
        if self.viewport().height() < _LOW:
            self.verticalScrollBar().setValue(self.tabs.y())

    def _show(self, page: ProjectPage) -> None:
        if page.project.id != self._project:
            return
        first = self._page is None
        self._page = page
        self._header.set_texts(page.project.title, self._subtitle(page))
        self.path.show_steps(page.steps)
        self.gate.show_page(page)
        self._stale = set(self.sections)
        self._name_tabs(page)
        if first:
            self.tabs.setCurrentIndex(list(self.sections).index(self._wanted or first_section(page)))
            self.verticalScrollBar().setValue(0)
        self._show_section()
        self._inside.show()
        follows, self._follows = self._follows, False
        if first and self._wanted:
            wanted, self._wanted = self._wanted, ""
            self.show_section(wanted)
        elif follows:
            self.show_section(first_section(page))

    def _show_choices(self, project: Id, choices: ProjectChoices) -> None:
        if project == self._project:
            self._consultations.show_choices(choices)
            self._details.show_choices(choices)
            self._portfolio.show_choices(choices)

    def _load_drafts(self, project: Id, drafts: tuple[dict[str, str], ...]) -> None:
        if project != self._project:
            return
        forms: tuple[tuple[str, Callable[[Mapping[str, str]], None]], ...] = (
            ("log", self._log.unfinished.load),
            ("consultations", self._consultations.unfinished.load),
            ("evidence", self._evidence.unfinished.load),
            *((key, form.load_drafts) for key, form in self._sheets()),
        )
        for (key, load), texts in zip(forms, drafts, strict=True):
            if texts:
                self._fill(key)
                load(texts)

    def _sheets(self) -> tuple[tuple[str, SheetForm], ...]:
        """The forms that may hold text before their record exists, in the order of `_SHEETS`, with their sections."""
        return ("reasons", self._reasons.form), ("results", self._results.impact), ("results", self._results.vignette)

    def _subtitle(self, page: ProjectPage) -> str:
        parts = [page.teacher.full_name if page.teacher else self.tr("Unknown teacher")]
        if page.project.theme:
            parts.append(word(page.project.theme))
        if page.project.started_on:
            parts.append(self.tr("since {day}").format(day=show_day(page.project.started_on)))
        return " · ".join(parts)

    def _name_tabs(self, page: ProjectPage) -> None:
        records = page.records
        names = {
            "plan": (self.tr("Plan"), len(records.actions)),
            "log": (self.tr("Log"), len(records.log)),
            "evidence": (self.tr("Evidence"), len(records.evidence)),
            "consultations": (self.tr("Consultations"), len(records.consultations)),
            "reasons": (self.tr("Reasons"), 0),
            "results": (self.tr("Results"), 0),
            "portfolio": (self.tr("Portfolio"), len(records.portfolios)),
            "details": (self.tr("Details"), 0),
        }
        for place, key in enumerate(self.sections):
            name, count = names[key]
            self.tabs.setTabText(place, f"{name} {count}" if count else name)

    def _show_section(self) -> None:
        current = self.section()
        self._fill(current)
        for key, section in self.sections.items():
            section.setVisible(key == current)

    def _fill(self, key: str) -> None:
        """Show the project in a section that still shows an earlier picture; sections nobody looks at cost nothing."""
        if self._page is not None and key in self._stale:
            self._stale.discard(key)
            self.sections[key].show_page(self._page)  # type: ignore[attr-defined]

    def _step_section(self, step: int) -> None:
        place = (self.tabs.currentIndex() + step) % self.tabs.count()
        self.show_section(list(self.sections)[place])

    def _move(self, stage: ProjectStage, note: str) -> None:
        page = self._page
        if page is None:
            return
        desk = self._context.desk.projects
        made: list[Changed] = []

        def undo() -> Changed:
            (change,) = made[0].rows["project_stage_change"]
            return desk.take_back_move(change)

        work = partial(desk.move, page.project.id, stage, note, anyway=True)
        toast = self.tr("The project is now at “{stage}”.").format(stage=word(stage))

        def moved(change: Changed) -> None:
            made.append(change)
            self._follows = stage in STAGE_ORDER  # the work of the new stage is done in its own section

        self._saver.run(work, toast=toast, undo=undo, done=moved)

    def _open_menu(self) -> None:
        page = self._page
        if page is None:
            return
        self._menu.clear()
        for stage, text in (
            (ProjectStage.PAUSED, self.tr("Pause the project…")),
            (ProjectStage.RESUBMIT, self.tr("Return the portfolio to be submitted again…")),
            (ProjectStage.WITHDRAWN, self.tr("Withdraw the project…")),
        ):
            if stage in page.moves:
                self._menu_action(text, partial(self.gate.ask, stage))
        self._menu_action(self.tr("Delete the project"), self._delete)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _menu_action(self, text: str, action: partial[None] | object) -> None:
        made = QAction(text, self._menu)
        made.triggered.connect(lambda _checked=False: action())  # type: ignore[operator]
        self._menu.addAction(made)

    def _show_poster(self) -> None:
        if self._project is not None:
            from app.ui.poster.dialog import show_poster  # charts, fonts and PDF, which a day without posters spares

            show_poster(self._context, self, self._project)

    def _show_history(self) -> None:
        if self._project is not None:
            show_history(self._context, self, Project, self._project)

    def _delete(self) -> None:
        if self._page is not None:
            self._saver.remove(self._page.project, self.tr("The project was deleted."))

    def _on_changed(self, changed: Changed) -> None:
        if self._project is not None and changed.touches(*TABLES):
            self.refresh()

    def _failed(self, problem: Problem) -> None:
        if isinstance(problem, NotFound):
            self._project = self._page = None
            self._inside.hide()
        else:
            self._context.problem(problem, self)
