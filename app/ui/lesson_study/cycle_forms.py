"""The forms of a cycle: what it is about and for whom, and its research question with the five SMART checks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_study import LsCycle, Smart
from app.domain.records.programmes import ProgrammeCycle
from app.domain.rules.finding import Finding
from app.domain.rules.lesson_study_settings import LessonStudySettings
from app.ui.context import PageContext
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.base import column, label
from app.ui.kit.card import Card
from app.ui.kit.held import tick
from app.ui.lesson_study.parts import Part
from app.ui.lesson_study.words import WORDS, word
from app.ui.record_form import RecordForm

_SET_UP = (
    ("title",),
    ("subject_code", "teaching_language"),
    ("grade", "class_label", "class_size"),
    ("class_mode", "grades"),
    ("start_date", "target_end_date"),
    ("planned_rl_count", "school_year"),
    ("protocol_adopted_on", "research_theme"),
    ("programme_cycle_id",),
)


class CycleFormCard(Card):
    """A card with a form over some fields of the cycle; every field saves itself."""

    def __init__(
        self, title: str, context: PageContext, rows: Sequence[Sequence[str]], helps: dict[str, str] | None = None
    ) -> None:
        super().__init__(title)
        self._part = Part(context, self)
        self.form = RecordForm(context, LsCycle, rows, WORDS, help_texts=helps)
        self.form.edited.connect(self._save)
        self.form.typed.connect(self._keep)
        self.add(self.form)

    def show_cycle(self, cycle: LsCycle, findings: Sequence[Finding]) -> None:
        """Show the stored cycle and what is odd about it."""
        self.form.show_record(cycle)
        self.form.show_findings(findings)

    def _save(self, field: str, value: object) -> None:
        record = self.form.record
        if record is not None:
            part, row = self._part, record.id
            part.save(lambda: part.study.edit(row, **{field: value}), field=self.form.fields[field])

    def _keep(self, field: str, text: str) -> None:
        if self.form.record is not None:
            self._part.keep_draft(LsCycle, self.form.record.id, field, text)


class SetUpCard(CycleFormCard):
    """Class, subject, days: what a cycle needs before the first lesson."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(self.tr("Set-up"), context, _SET_UP)
        self._is_counted = False
        self._asked = label("", "caption", wrap=True)
        self.add(self._asked)

    def offer_programmes(self, cycles: Sequence[ProgrammeCycle]) -> None:
        """Let the cycle be counted to one of `cycles`; without any there is nothing to choose."""
        self._is_counted = bool(cycles)
        self.form.offer("programme_cycle_id", [(each.id.hex(), each.name) for each in cycles])

    def show_settings(self, settings: LessonStudySettings) -> None:
        """Say what the programme asks for."""
        asked = self.tr(
            "Asked for: {pupils} case pupils, {lessons} lessons, discussions of {minutes} min within {hours} h."
        )
        self._asked.setText(
            asked.format(
                pupils=settings.case_pupils,
                lessons=settings.lessons,
                minutes=settings.discussion_minutes,
                hours=settings.discussion_hours,
            )
        )

    def show_cycle(self, cycle: LsCycle, findings: Sequence[Finding]) -> None:
        """Ask for the grades taught together, and for the programme, only where there are several or any."""
        super().show_cycle(cycle, findings)
        self.form.fields["programme_cycle_id"].setVisible(self._is_counted or cycle.programme_cycle_id is not None)
        self.form.fields["grades"].setVisible(cycle.class_mode == "combined")


class QuestionCard(CycleFormCard):
    """The research question, what is known already, and five questions to test it with. The checks only advise."""

    def __init__(self, context: PageContext) -> None:
        helps = {"research_question": self.tr("What do we want to find out about the learning of which pupils?")}
        super().__init__(self.tr("Research question"), context, (("research_question",),), helps)
        self._checks = {letter: tick(QCheckBox(word(letter))) for letter in Smart}
        for box in self._checks.values():
            box.clicked.connect(lambda _checked=False: self._save_checks())
            offer_history_of(context, box, self._checks_place)
        hint = label(
            self.tr("Read the question aloud and tick what holds. This is advice; nothing depends on it."),
            "caption",
            wrap=True,
        )
        self.add(column(hint, *self._checks.values(), gap=0), 4)
        self._more = RecordForm(context, LsCycle, (("baseline",), ("sources",)), WORDS)
        self._more.edited.connect(self._save_more)
        self._more.typed.connect(self._keep)
        self.add(self._more)

    def show_cycle(self, cycle: LsCycle, findings: Sequence[Finding]) -> None:
        """Show the question and its checks."""
        super().show_cycle(cycle, findings)
        self._more.show_record(cycle)
        for letter, box in self._checks.items():
            box.setChecked(letter in cycle.smart_check)

    def checks(self) -> list[QWidget]:
        """The five boxes, in the order of the letters."""
        return list(self._checks.values())

    def _checks_place(self) -> tuple[type[LsCycle], Id, str] | None:
        return None if self.form.record is None else (LsCycle, self.form.record.id, "smart_check")

    def _save_checks(self) -> None:
        if self.form.record is not None:
            row, part = self.form.record.id, self._part
            ticked = frozenset(letter for letter, box in self._checks.items() if box.isChecked())
            part.save(lambda: part.study.edit(row, smart_check=ticked))

    def _save_more(self, field: str, value: object) -> None:
        if self._more.record is not None:
            row, part = self._more.record.id, self._part
            part.save(lambda: part.study.edit(row, **{field: value}), field=self._more.fields[field])
