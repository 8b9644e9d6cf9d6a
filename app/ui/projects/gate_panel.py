"""The gate in front of the next stage: what is missing, in words, and the step itself with a note."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.domain.records.projects import ProjectStage
from app.domain.rules.finding import Finding
from app.domain.rules.projects import is_locked
from app.ui.field_editors import no_personal_number, sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import button, clear, column, holder, icon_label, label, row, set_kind
from app.ui.kit.form_field import FormField
from app.ui.kit.held import deed, is_held
from app.ui.kit.text_fields import DraftLineEdit
from app.ui.projects.words import word
from app.usecases.projects_views import ProjectPage, StepState


class GatePanel(QFrame):
    """Says what is missing and asks before going on; `moved(stage, note)` when the person decided.

    `wanted(finding)` asks for the place where something missing is written down.
    """

    moved = Signal(object, str)
    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "well")
        self._title = label("", "strong", wrap=True)
        self._go = deed(button("", self._on_go))
        self._reasons = column(gap=tokens.GAP_TIGHT)
        self._question = label("", "strong", wrap=True)
        self._note = DraftLineEdit(check=no_personal_number)
        self._note.returnPressed.connect(self._on_yes)
        self._note_field = FormField(self.tr("Note"), self._note)
        self._yes = button("", self._on_yes)
        self._asking = holder(
            column(
                self._question,
                self._note_field,
                row(self._yes, button(self.tr("Stay here"), self.stop_asking), None),
                gap=tokens.GAP,
            )
        )
        head = row(gap=tokens.GAP_CARD)
        head.addWidget(self._title, 1)
        head.addWidget(self._go)
        self.setLayout(column(head, self._reasons, self._asking, gap=tokens.GAP, margins=tokens.GAP_LIST))
        self._page: ProjectPage | None = None
        self._target: ProjectStage | None = None
        self.stop_asking()

    def show_page(self, page: ProjectPage) -> None:
        """Show the gate of a project; a question about another project is dropped."""
        if self._page is None or self._page.project.id != page.project.id:
            self.stop_asking()
        self._page = page
        target = page.next_stage
        clear(self._reasons)
        self._go.setVisible(_is_open(page))
        self._title.setText(self._headline(page, target))
        if target is not None:
            self._go.setText(self._verb(target))
        for finding in page.missing:
            line = _line("mark-warning", "warn", sentence_of(finding))
            line.addWidget(button(self.tr("Go there"), partial(self.wanted.emit, finding), kind="link"))
            self._reasons.addLayout(line)
        if target is not None and target in page.moves and not page.missing:
            self._reasons.addLayout(_line("mark-check", "ok", self.tr("Nothing is missing.")))

    def ask(self, stage: ProjectStage) -> None:
        """Ask about a move to `stage`, with room for a note."""
        page = self._page
        if page is None or stage not in page.moves or is_held(self):
            return
        forward = stage is page.next_stage
        if forward and is_locked(page.missing):
            return
        self._target = stage
        self._question.setText(self._question_about(stage, page.missing if forward else ()))
        self._yes.setText(self.tr("Go on anyway") if forward and page.missing else self._verb(stage))
        self._note.load("", place=(page.project.id, stage))
        needs_reason = stage is ProjectStage.WITHDRAWN
        self._note_field.set_help(self.tr("A reason is needed.") if needs_reason else "")
        self._asking.show()
        self._go.hide()
        self._note.setFocus()

    def stop_asking(self) -> None:
        """Put the question away; nothing is moved."""
        self._target = None
        self._asking.hide()
        page = self._page
        self._go.setVisible(page is not None and _is_open(page))

    def is_asking(self) -> bool:
        """Whether a question is open."""
        return self._target is not None

    def _on_go(self) -> None:
        page = self._page
        if page is None or page.next_stage is None:
            return
        if page.missing:
            self.ask(page.next_stage)
        else:
            self.moved.emit(page.next_stage, "")

    def _on_yes(self) -> None:
        note = self._note.text().strip()
        if self._target is ProjectStage.WITHDRAWN and not note:
            self._note_field.show_error(self.tr("Please write why the project is withdrawn."))
            self._note.setFocus()
            return
        if self._target is not None and not no_personal_number(note):
            target = self._target
            self.stop_asking()
            self.moved.emit(target, note)

    def _headline(self, page: ProjectPage, target: ProjectStage | None) -> str:
        here = word(page.project.stage)
        if target is None:
            return self.tr("The project is at its end: {stage}.").format(stage=here)
        if page.missing:
            return self.tr("Before “{next}” this is still missing:").format(next=word(target))
        if not any(step.stage is page.project.stage for step in page.steps if step.state is StepState.HERE):
            return self.tr("{stage}. The project goes on with “{next}”.").format(stage=here, next=word(target))
        return self.tr("Next stage: “{next}”").format(next=word(target))

    def _verb(self, stage: ProjectStage) -> str:
        page = self._page
        if stage is ProjectStage.PAUSED:
            return self.tr("Pause the project")
        if stage is ProjectStage.WITHDRAWN:
            return self.tr("Withdraw the project")
        if page is not None and stage is not page.next_stage and stage is not ProjectStage.RESUBMIT:
            return self.tr("Go back to “{stage}”").format(stage=word(stage))
        return self.tr("Move on to “{stage}”").format(stage=word(stage))

    def _question_about(self, stage: ProjectStage, missing: Sequence[Finding]) -> str:
        if missing:
            return self.tr("Go on although something is missing?")
        asks: dict[ProjectStage, Callable[[], str]] = {
            ProjectStage.PAUSED: lambda: self.tr("Pause the project? It keeps its place on the path."),
            ProjectStage.WITHDRAWN: lambda: self.tr("Withdraw the project? This ends it."),
        }
        ask = asks.get(stage)
        return ask() if ask else self.tr("Move the project to “{stage}”?").format(stage=word(stage))


def _is_open(page: ProjectPage) -> bool:
    """Whether the project may go on to its next stage, perhaps with things missing."""
    return page.next_stage is not None and page.next_stage in page.moves and not is_locked(page.missing)


def _line(icon_name: str, color: str, sentence: str) -> QHBoxLayout:
    made = row(icon_label(icon_name, color, 16), gap=tokens.GAP)
    made.addWidget(label(sentence, wrap=True), 1)
    return made
