"""The report of a cycle: sections that begin as drafts from the records, and somebody's approval."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.ids import Id
from app.domain.records.sharing import LsReport
from app.ui.context import PageContext
from app.ui.kit.base import button, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import ChipLabel
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.day_text import show_day
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.held import deed
from app.ui.kit.tokens import Tone
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import WORDS
from app.ui.record_form import RecordForm
from app.ui.translate import tr_label
from app.usecases.lesson_study_pictures import CyclePicture

_ROWS = (
    ("answer_to_question",),
    ("pupil_progress",),
    ("teacher_learning",),
    ("recommendations",),
    ("limits",),
    ("authors",),
    ("audience",),
)


class ReportCard(Card):
    """One button fills what is empty; every section saves itself."""

    def __init__(self, context: PageContext) -> None:
        self.fill_button = deed(button("", self._assemble, icon_name="note"))
        super().__init__(self.tr("Report"), self.fill_button)
        self.fill_button.setText(self.tr("Fill empty sections from the records"))
        self._part = Part(context, self)
        self._cycle: Id | None = None
        hint = self.tr("The records only give a first draft. Rewrite it: what do your findings mean?")
        helps = {"audience": self.tr("Who reads it decides how it is written; settle this early.")}
        self.form = RecordForm(context, LsReport, _ROWS, WORDS, help_texts=helps)
        self.form.edited.connect(lambda field, value: self._write(**{field: value}))
        self.form.typed.connect(self._keep)
        self.approver = ChoiceField(placeholder=self.tr("Who approves it"), acts=True)
        self.approver.setAccessibleName(self.tr("Who approves it"))
        self.approver.chosen.connect(self._approve)
        self.approved = ChipLabel()
        self.withdraw = deed(button(self.tr("Take the approval back"), lambda: self._approve(""), kind="link"))
        line = row(self.approver, self.approved, self.withdraw, None, gap=8)
        self.add(label(hint, "caption", wrap=True), self.form, line)

    def show_picture(self, picture: CyclePicture) -> None:
        """Show the report of the cycle; what is being typed stays."""
        report, self._cycle = picture.report, picture.cycle.id
        self.form.show_record(report)
        people = {person.id: person.short for person in picture.people}
        self.approver.set_choices([(row_id.hex(), name) for row_id, name in people.items()])
        self.approver.setCurrentIndex(-1)
        is_approved = report.approved_on is not None
        self.approver.setVisible(not is_approved and bool(report.answer_to_question.strip()))
        for each in (self.approved, self.withdraw):
            each.setVisible(is_approved)
        if is_approved:
            name = people.get(report.approved_by, "…") if report.approved_by else "…"
            text = self.tr("Approved: {name}, {day}").format(name=name, day=show_day(report.approved_on))
            self.approved.show_state(text, Tone.OK, "check")

    def next_field(self) -> QWidget:
        """Where the keyboard goes when the report is missing something."""
        return self.approver if self.approver.isVisibleTo(self) else self.form.editors["answer_to_question"].widget

    def _assemble(self) -> None:
        flush_drafts(self.form)  # a section somebody is writing is not empty
        if self._cycle is not None:
            part, cycle = self._part, self._cycle
            part.save(
                lambda: part.study.sharing.assemble(cycle, tr_label),
                toast=self.tr("Empty sections were filled from the records"),
            )

    def _approve(self, code: str) -> None:
        if self._cycle is not None:
            part, cycle = self._part, self._cycle
            person = Id(bytes.fromhex(code)) if code else None
            part.save(lambda: part.study.sharing.approve(cycle, person))

    def _write(self, **values: object) -> None:
        if self._cycle is not None:
            part, cycle = self._part, self._cycle
            part.save(lambda: part.study.sharing.write(cycle, **values))

    def _keep(self, field: str, text: str) -> None:
        if self._cycle is not None:
            self._part.keep_draft(LsReport, LsReport.record_type.derived_id(self._cycle), field, text)
