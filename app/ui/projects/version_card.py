"""One submitted version of a portfolio: what it was, its papers, and its assessment."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.records.people import Person, PersonRole
from app.domain.records.portfolios import Outcome, ProjectAssessment
from app.domain.records.projects import Project
from app.domain.rules.assessment import check_assessor
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.banner import Banner
from app.ui.kit.base import button, column, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.form_field import FormField
from app.ui.kit.held import deed, hold
from app.ui.kit.tokens import Tone
from app.ui.projects.assessment_card import OUTCOME_TONES, AssessmentCard
from app.ui.projects.paper_writing import write_paper
from app.ui.projects.words import word
from app.ui.saving import Saver
from app.usecases.portfolio_views import VersionLine
from app.usecases.portfolios import Exported
from app.usecases.projects_views import ProjectChoices


class VersionCard(Card):
    """The latest version is assessed here; earlier ones keep what was said about them."""

    exported = Signal(object)

    def __init__(
        self, context: PageContext, project: Project, shown: VersionLine, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        hold(self, not context.desk.may_write(ProjectAssessment))
        title = self.tr("Version {number}").format(number=shown.portfolio.version or 1)
        self.setAccessibleName(title)
        self._about, self._chip = label("", "caption", wrap=True), ChipLabel()
        self._export = button(self.tr("Export to a folder…"), self._choose_folder, icon_name="export")
        self._stayed = Banner(closable=True)
        head = row(label(title, "section"), self._chip, None, self._export, gap=tokens.GAP_LIST)
        self._context, self._saver = context, Saver(context, self)
        self._project, self._shown = project, shown
        self._cards: dict[Id, AssessmentCard] = {}
        self._choices = ProjectChoices((), ())
        self._fresh = False
        self._assessments = column(gap=tokens.GAP)
        self._lines = label("", wrap=True)
        self._assessor = ChoiceField([("", "–")])
        self._assessor_field = FormField(self.tr("Assessor"), self._assessor)
        self._assessor.chosen.connect(self._check_assessor)
        self._begin = deed(button(self.tr("Begin an assessment"), self._assess))
        below = column(label(" ", "fieldlabel"), self._begin, None, gap=tokens.GAP_TIGHT)
        self._new = QWidget()
        line = row(gap=tokens.GAP_LIST)
        line.addWidget(self._assessor_field, 1)
        line.addLayout(below)
        line.setContentsMargins(0, 0, 0, 0)
        self._new.setLayout(line)
        self.add(head, self._about, self._stayed, self._lines, self._assessments, self._new)

    def show_version(self, project: Project, shown: VersionLine, *, is_latest: bool) -> None:
        """Show a version and what was said about it."""
        self._project, self._shown = project, shown
        portfolio = shown.portfolio
        facts = [show_day(portfolio.submitted_on), word(portfolio.language) if portfolio.language else ""]
        facts.append(self.tr("%n word(s)", "", portfolio.word_count or 0))
        if not shown.is_here:
            away, comes = (
                self.tr("what was in it is on another computer"),
                self.tr("what was in it comes with an exchange"),
            )
            facts.append(comes if shown.comes else away)
        self._about.setText(" · ".join(filter(None, facts)))
        self._export.setEnabled(shown.is_here)
        outcomes = [line.assessment.outcome for line in shown.assessments if line.assessment.outcome]
        self._chip.setVisible(bool(outcomes))
        if outcomes:
            self._chip.show_state(word(outcomes[-1]), OUTCOME_TONES[Outcome(outcomes[-1])])
        self._new.setVisible(is_latest)
        self._show_assessments(shown, is_latest)
        self._show_lines(shown, is_latest)

    def start(self) -> None:
        """Put the keyboard where a version that was just submitted is taken along."""
        self._export.setFocus()

    def show_choices(self, choices: ProjectChoices, assessors: Sequence[Person]) -> None:
        """Offer people: those whose role is to assess first."""
        self._choices = choices
        first = sorted(assessors, key=lambda person: PersonRole.ASSESSOR not in person.roles)
        self._assessor.set_choices([("", "–"), *((person.id.hex(), person.full_name) for person in first)])
        for card in self._cards.values():
            card.offer(choices)

    def _show_assessments(self, shown: VersionLine, is_latest: bool) -> None:
        wanted = {line.assessment.id: line for line in shown.assessments} if is_latest else {}
        for gone in [row_id for row_id in self._cards if row_id not in wanted]:
            card = self._cards.pop(gone)
            self._assessments.removeWidget(card)
            card.hide()
            card.deleteLater()
        for row_id, line in wanted.items():
            if row_id not in self._cards:
                made = self._cards[row_id] = AssessmentCard(self._context, line.assessment, self)
                made.offer(self._choices)
                self._assessments.addWidget(made)
                if self._fresh:
                    made.start()
            self._cards[row_id].show_line(line)
        self._fresh = False

    def _show_lines(self, shown: VersionLine, is_latest: bool) -> None:
        """What was said about an earlier version, in a line each."""
        lines = []
        for each in () if is_latest else shown.assessments:
            outcome = word(each.assessment.outcome) if each.assessment.outcome else self.tr("Not decided yet")
            sentence = self.tr("{name}: {points} of {most} points, {outcome}.")
            name = each.assessor.full_name if each.assessor else "…"
            stands = each.standing
            lines.append(sentence.format(name=name, points=stands.points, most=stands.most, outcome=outcome.lower()))
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))

    def _check_assessor(self, code: str) -> bool:
        """Say at once who may not assess this portfolio."""
        found = check_assessor(self._project, Id(bytes.fromhex(code))) if code else ()
        self._assessor_field.show_error(" ".join(sentence_of(finding) for finding in found))
        return bool(code) and not found

    def _assess(self) -> None:
        code = self._assessor.code()
        if not code:
            self._assessor_field.show_error(self.tr("Choose who assesses."))
        elif self._check_assessor(code):
            self._fresh = True
            work = partial(self._context.desk.portfolios.assess, self._shown.portfolio.id, Id(bytes.fromhex(code)))
            self._saver.run(work, failed=self._refused)
            return
        self._assessor.setFocus()

    def _refused(self, problem: Problem) -> None:
        if isinstance(problem, InvalidRecord):
            self._check_assessor(self._assessor.code())
        else:
            self._context.problem(problem, self)

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where should the portfolio go?"))
        if name:
            self.export_to(Path(name))

    def export_to(self, folder: Path) -> None:
        """Write the version with its originals into a folder of its own."""
        work = partial(self._context.desk.portfolios.export, self._shown.portfolio.id, folder, write_paper)
        self._context.background.run("read", work, owner=self, done=self._exported)

    def _exported(self, made: Exported) -> None:
        if made.left_out:
            left = self.tr("Pictures that stayed here because no consent is named: {count}.")
            self._stayed.show_sentence(left.format(count=made.left_out), Tone.WARN, "lock")
        else:
            self._stayed.hide()
        self._context.toast(self.tr("The portfolio is in the folder “{name}”.").format(name=made.folder.name))
        self.exported.emit(made.folder)
