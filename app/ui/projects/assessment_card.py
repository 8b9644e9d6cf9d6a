"""One assessment of a version: six scores, what they come to, comments, the second look, and the decision."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from app.domain.ids import Id
from app.domain.problems import InvalidRecord, Problem
from app.domain.records.portfolios import Outcome, ProjectAssessment
from app.domain.rules.assessment import CRITERIA, check_moderator
from app.ui.context import PageContext
from app.ui.field_editors import sentence_of
from app.ui.history.field_menu import offer_history_of
from app.ui.kit import tokens
from app.ui.kit.base import column, icon_button, label, line, row, set_kind
from app.ui.kit.chips import ChipLabel
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.kit.held import deed
from app.ui.kit.tokens import Tone
from app.ui.projects.score_field import ScoreField
from app.ui.projects.words import WORDS, word
from app.ui.record_form import RecordForm
from app.ui.saving import Saver, keep_draft
from app.ui.translate import tr_label
from app.usecases.portfolio_views import AssessmentLine
from app.usecases.projects_views import ProjectChoices

OUTCOME_TONES = {
    Outcome.PASS: Tone.OK,
    Outcome.MERIT: Tone.OK,
    Outcome.REFER: Tone.WARN,
    Outcome.FAIL: Tone.ERR,
}


class AssessmentCard(QFrame):
    """Saves itself; what the rules forbid is said where it was tried, and nothing is lost."""

    def __init__(self, context: PageContext, assessment: ProjectAssessment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "well")
        self._context, self._saver = context, Saver(context, self)
        self._assessment = assessment
        labels = {name: tr_label("records", spec.label) for name, spec in ProjectAssessment.record_type.by_name.items()}
        self._name, self._chip = label("", "strong"), ChipLabel()
        trash = deed(icon_button("trash", self.tr("Remove this assessment"), self._remove))
        self._scores = {name: ScoreField(labels[name]) for name in CRITERIA}
        for name, field in self._scores.items():
            field.scored.connect(partial(self._edit, name))
        self._total = label("", "strong", wrap=True)
        self._form = RecordForm(context, ProjectAssessment, (("comments",), ("moderated_by",)), WORDS)
        self._form.edited.connect(self._edit)
        self._form.typed.connect(self._on_typed)
        outcomes = [(outcome.value, word(outcome)) for outcome in Outcome]
        self._outcome = ChoiceField([("", self.tr("Not decided yet")), *outcomes])
        self._outcome.chosen.connect(self._decide)
        self._outcome_field = FormField(labels["outcome"], self._outcome)
        for name, widget in (*self._scores.items(), ("outcome", self._outcome)):
            offer_history_of(context, widget, partial(self._place, name))
        head = row(self._name, self._chip, None, trash, gap=tokens.GAP)
        scores = column(*self._scores.values(), gap=tokens.GAP_TIGHT)
        self.setLayout(
            column(head, scores, self._total, line(), self._form, self._outcome_field, gap=tokens.GAP,
                   margins=tokens.GAP_LIST)
        )  # fmt: skip

    def _place(self, field: str) -> tuple[type[ProjectAssessment], Id, str]:
        return ProjectAssessment, self._assessment.id, field

    def show_line(self, shown: AssessmentLine) -> None:
        """Show an assessment as it stands."""
        assessment, stands = shown.assessment, shown.standing
        self._assessment = assessment
        self._name.setText(shown.assessor.full_name if shown.assessor else "…")
        outcome = assessment.outcome
        self._chip.setVisible(outcome is not None)
        if outcome is not None:
            self._chip.show_state(word(outcome), OUTCOME_TONES.get(outcome, Tone.NEUTRAL))
        for name, field in self._scores.items():
            field.show_score(getattr(assessment, name))
        total = self.tr("{points} of {most} points. It takes {needed} to pass, and no 0.")
        self._total.setText(total.format(points=stands.points, most=stands.most, needed=stands.needed))
        self._form.show_record(assessment)
        self._form.show_findings(check_moderator(assessment))
        self._outcome.set_code(outcome.value if outcome else "")
        self.setAccessibleName(self._name.text())

    def offer(self, choices: ProjectChoices) -> None:
        """Say who can take the second look."""
        self._form.offer("moderated_by", [(person.id.hex(), person.full_name) for person in choices.people])

    def start(self) -> None:
        """Put the cursor on the first score."""
        self._scores[CRITERIA[0]].setFocus()

    def _edit(self, field: str, value: Any) -> None:
        before = self._assessment
        portfolios = self._context.desk.portfolios
        work = partial(portfolios.edit_assessment, before.id, **{field: value})
        undo = partial(portfolios.put_back, before) if getattr(before, field) not in (None, "") else None
        toast = self.tr("The assessment was changed.") if undo else ""
        self._outcome_field.show_error("")
        self._saver.run(work, toast=toast, undo=undo)

    def _decide(self, code: str) -> None:
        work = partial(self._context.desk.portfolios.decide, self._assessment.id, Outcome(code) if code else None)
        undo = partial(self._context.desk.portfolios.put_back, self._assessment)
        self._outcome_field.show_error("")
        self._saver.run(work, toast=self.tr("The decision was kept."), undo=undo, failed=self._refused)

    def _refused(self, problem: Problem) -> None:
        """Say why at the decision itself; the earlier one stands."""
        if not isinstance(problem, InvalidRecord):
            self._context.problem(problem, self)
            return
        findings: Any = problem.facts["findings"]
        self._outcome_field.show_error(" ".join(sentence_of(finding) for finding in findings))
        self._outcome.set_code(self._assessment.outcome.value if self._assessment.outcome else "")

    def _on_typed(self, field: str, text: str) -> None:
        keep_draft(self._context, self, ProjectAssessment, self._assessment.id, field, text)

    def _remove(self) -> None:
        portfolios, removed = self._context.desk.portfolios, self._assessment
        self._saver.run(
            partial(portfolios.remove_assessment, removed.id), toast=self.tr("The assessment was removed."),
            undo=partial(portfolios.put_back, removed),
        )  # fmt: skip

    @property
    def row(self) -> Id:
        """Whose card this is."""
        return self._assessment.id
