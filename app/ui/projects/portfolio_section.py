"""The portfolio: what is in it and what is not yet, its numbered versions, and their assessment."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import Problem
from app.domain.records.people import Person
from app.domain.records.portfolios import PaperLanguage
from app.domain.rules.finding import Finding
from app.domain.rules.portfolio import Part
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import button, column, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.kit.held import deed
from app.ui.kit.tokens import Tone
from app.ui.projects.content_line import ContentLine
from app.ui.projects.record_saver import RecordSaver
from app.ui.projects.version_card import VersionCard
from app.ui.projects.words import word
from app.usecases.portfolio_views import PortfolioPage
from app.usecases.projects_views import ProjectChoices, ProjectPage

if TYPE_CHECKING:
    from app.ui.poster.drawn import ReadPoster


class PortfolioSection(QWidget):
    """Reads the portfolio on the `read` lane; `wanted(finding)` asks for the place where something is written down.

    `poster_wanted` asks for the poster.
    """

    wanted = Signal(object)
    poster_wanted = Signal()

    def __init__(self, context: PageContext, saver: RecordSaver) -> None:
        super().__init__()
        self._context, self._saver = context, saver
        self._project: Id | None = None
        self._page: PortfolioPage | None = None
        self._starting = False
        self._is_submitting = False
        self._fresh: Id | None = None
        self._choices = ProjectChoices((), ())
        self._assessors: tuple[Person, ...] = ()
        self._cards: dict[Id, VersionCard] = {}
        self._chip = ChipLabel()
        self._contents = Card(self.tr("What goes into the portfolio"), self._chip)
        self._lines = {part: ContentLine(part) for part in Part}
        for line in self._lines.values():
            line.wanted.connect(self._ask_for)
        self._language = ChoiceField([(each.value, word(each)) for each in PaperLanguage])
        self._language.set_code(context.language)
        self.submit_button = button("", self._submit, kind="primary")
        submitting = row(gap=tokens.GAP_LIST)
        submitting.addWidget(FormField(self.tr("Language of the portfolio"), self._language), 1)
        submitting.addLayout(column(label(" ", "fieldlabel"), self.submit_button, None, gap=tokens.GAP_TIGHT))
        submitting.addStretch(1)
        note = self.tr("A version is kept as it is that day: what you change later goes into the next one.")
        self._contents.add(
            column(*self._lines.values(), gap=tokens.GAP_TIGHT),
            deed(label(note, "muted", wrap=True)),
            deed(holder(submitting)),
        )
        self._versions = column(gap=tokens.GAP_LIST)
        self.setLayout(column(self._contents, self._versions, None, gap=tokens.GAP_LIST))
        self._contents.hide()

    def show_page(self, page: ProjectPage) -> None:
        """Read and show the portfolio of a project."""
        first = self._project != page.project.id
        self._project = page.project.id
        desk, background = self._context.desk, self._context.background
        background.run("read", partial(desk.portfolios.page, page.project.id), owner=self, done=self._show)
        if first:
            background.run("read", desk.portfolios.assessors, owner=self, done=self._show_assessors)

    def show_choices(self, choices: ProjectChoices) -> None:
        """Know the people of the school."""
        self._choices = choices
        self._offer()

    def start(self) -> None:
        """Put the cursor on the first thing to do, as soon as it is there."""
        self._starting = self._contents.isHidden()
        links = [line.there for line in self._lines.values() if line.there.isVisible()]
        (links[0] if links else self.submit_button).setFocus()

    def _ask_for(self, lacking: Finding) -> None:
        if lacking.code == "no_poster":
            self.poster_wanted.emit()
        else:
            self.wanted.emit(lacking)

    def _show(self, page: PortfolioPage) -> None:
        if page.project.id != self._project:
            return
        self._page = page
        complete = sum(1 for item in page.contents if item.is_complete)
        told = self.tr("{count} of {all} complete").format(count=complete, all=len(page.contents))
        self._chip.show_state(told, Tone.OK if complete == len(page.contents) else Tone.INFO)
        for item in page.contents:
            self._lines[item.part].show_item(item)
        submit = self.tr("Submit as version {number}")
        self.submit_button.setText(submit.format(number=page.next_version))
        self._show_versions(page)
        self._contents.show()
        if self._starting:
            self.start()

    def _show_versions(self, page: PortfolioPage) -> None:
        shown = {line.portfolio.id: line for line in page.versions}
        for gone in [row_id for row_id in self._cards if row_id not in shown]:
            card = self._cards.pop(gone)
            self._versions.removeWidget(card)
            card.hide()
            card.deleteLater()
        for place, (row_id, line) in enumerate(shown.items()):
            if row_id not in self._cards:
                self._cards[row_id] = VersionCard(self._context, page.project, line, self)
                self._cards[row_id].show_choices(self._choices, self._assessors)
            card = self._cards[row_id]
            card.show_version(page.project, line, is_latest=place == 0)
            if self._versions.indexOf(card) != place:
                self._versions.insertWidget(place, card)
            if row_id == self._fresh:
                self._fresh = None
                QTimer.singleShot(0, card, card.start)

    def _show_assessors(self, people: tuple[Person, ...]) -> None:
        self._assessors = people
        self._offer()

    def _offer(self) -> None:
        for card in self._cards.values():
            card.show_choices(self._choices, self._assessors)

    def _submit(self) -> None:
        """Paint the poster first, if there is one: it belongs into the version."""
        from app.ui.poster.drawn import read_poster  # charts and fonts, which a day without posters spares

        page = self._page
        if page is not None and not self._is_submitting:
            self._is_submitting = True
            work = partial(read_poster, self._context.desk, page.project.id)
            self._context.background.run(
                "read", work, owner=self, done=partial(self._keep, page), failed=self._not_kept
            )

    def _keep(self, page: PortfolioPage, read: ReadPoster) -> None:
        from app.ui.poster.drawn import drawn_poster

        portfolios = self._context.desk.portfolios
        made: list[Changed] = []

        def undo() -> Changed:
            (portfolio,) = made[0].rows["portfolio"]
            return portfolios.take_back(portfolio)

        def submitted(change: Changed) -> None:
            made.append(change)
            (self._fresh,) = change.rows["portfolio"]

        toast = self.tr("Version {number} was submitted.").format(number=page.next_version)
        language = PaperLanguage(self._language.code())
        work = partial(portfolios.submit, page.project.id, language, drawn_poster(read))
        self._saver.run(work, toast=toast, undo=undo, done=submitted)
        self._is_submitting = False

    def _not_kept(self, problem: Problem) -> None:
        self._is_submitting = False
        self._context.problem(problem, self)
