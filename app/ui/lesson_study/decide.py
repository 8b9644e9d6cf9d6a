"""The decision about a cycle: a field with the seven statuses, and the reason that is asked for when it is given up."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.problems import InvalidRecord, Problem
from app.domain.records.lesson_study import CycleStatus, LsCycle
from app.ui.context import PageContext
from app.ui.field_editors import no_personal_number
from app.ui.help.offer import offer_help
from app.ui.history.field_menu import offer_history_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, label, row
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.dialogs import Dialog
from app.ui.kit.form_field import FormField
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.lesson_study.parts import findings_of
from app.ui.lesson_study.words import choices, field_name, sentences
from app.ui.saving import Saver


class StatusField(ChoiceField):
    """Shows where the cycle stands; choosing decides. `refused(sentence)` says why something cannot be decided yet."""

    refused = Signal(str)

    def __init__(self, context: PageContext) -> None:
        super().__init__(choices(CycleStatus))
        self.setAccessibleName(self.tr("Where the cycle stands"))
        self.setToolTip(self.tr("Where the cycle stands"))
        self.setMinimumWidth(190)
        self._context = context
        self._saver = Saver(context, self)
        self._cycle: LsCycle | None = None
        self.chosen.connect(self._decide)
        offer_history_of(context, self, lambda: None if self._cycle is None else (LsCycle, self._cycle.id, "status"))

    def show_cycle(self, cycle: LsCycle) -> None:
        """Show the decision that stands."""
        self._cycle = cycle
        self.set_code(str(cycle.status))

    def _decide(self, code: str) -> None:
        cycle, status, reason = self._cycle, CycleStatus(code), ""
        if cycle is None:
            return
        if status is CycleStatus.ABANDONED:
            asked = ReasonDialog(self)
            if asked.exec() != QDialog.DialogCode.Accepted:
                self.show_cycle(cycle)
                return
            reason = asked.reason.text().strip()
        desk, row_id = self._context.desk, cycle.id
        self._saver.run(
            lambda: desk.lesson_study.decide(row_id, status, reason),
            done=lambda _changed: self.refused.emit(""),
            failed=self._went_wrong,
        )

    def _went_wrong(self, problem: Problem) -> None:
        if self._cycle is not None:
            self.show_cycle(self._cycle)
        if isinstance(problem, InvalidRecord):
            self.refused.emit(sentences(findings_of(problem)))
        else:
            self._context.problem(problem, self)


class ReasonDialog(Dialog):
    """Asks why the cycle is given up; without a reason there is no way on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Give the cycle up"))
        offer_help(self, "cycle")
        self.reason = DraftLineEdit(check=no_personal_number)
        give_up = button(self.tr("Give the cycle up"), self.accept, kind="danger")
        give_up.setEnabled(False)
        self.reason.textChanged.connect(
            lambda text: give_up.setEnabled(bool(text.strip()) and not no_personal_number(text))
        )
        keep = button(self.tr("Keep it"), self.reject)
        note = self.tr("Everything written so far stays, and the cycle can be taken up again.")
        self.setLayout(
            column(
                label(self.tr("Why is the cycle given up?"), "section", wrap=True),
                label(note, "muted", wrap=True),
                FormField(field_name(LsCycle, "status_reason"), self.reason),
                row(None, keep, give_up),
                margins=tokens.MARGIN,
            )
        )
        self.setMinimumWidth(480)
        QTimer.singleShot(0, self, self.reason.setFocus)
