"""The talk after the lesson as a way of six steps: pupils before teaching, one step before the eyes at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.lesson_study_words import CONTEXT, SHORT_STEPS
from app.domain.records.research_lessons import DiscussionStep
from app.ui import keys
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import PushButton, button, column, label, row, set_kind, set_state
from app.ui.kit.flow import FlowLayout
from app.ui.kit.icons import icon
from app.ui.kit.page import ScrollPage
from app.ui.lesson_study.discussion_evidence import EvidenceCard
from app.ui.lesson_study.discussion_head import DiscussionHead
from app.ui.lesson_study.discussion_step import DiscussionStepCard
from app.ui.translate import tr_label
from app.usecases.lesson_study_pictures import LessonPicture

_ORDER = tuple(DiscussionStep)


class DiscussionTab(ScrollPage):
    """Alt+PgDown and Alt+PgUp go from step to step; a step that waits says for what."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._picture: LessonPicture | None = None
        self.step = DiscussionStep.PUPILS
        self.head = DiscussionHead(context)
        rule = self.tr("Pupils come before teaching: each contribution starts from what somebody saw a pupil do.")
        self.buttons = {step: self._step_button(step) for step in DiscussionStep}
        way = QWidget()
        flow = FlowLayout(gap=6)
        way.setLayout(flow)
        way.setAccessibleName(self.tr("Steps of the talk"))
        for made in self.buttons.values():
            flow.addWidget(made)
        self.steps = {step: DiscussionStepCard(context, step) for step in DiscussionStep}
        self.evidence = EvidenceCard()
        self.back_button = button(self.tr("Step back"), partial(self._walk, -1), icon_name="arrow-left")
        self.next_button = button(
            self.tr("Next step"), partial(self._walk, 1), icon_name="arrow-right", tip=self.tr("Alt+PgDown")
        )
        halves = row(gap=tokens.GAP_CARD)
        walk = row(self.back_button, None, self.next_button)
        halves.addLayout(column(*self.steps.values(), walk, None, gap=tokens.GAP_LIST), 62)
        halves.addLayout(column(self.evidence, None), 38)
        self.add(self.head, way, label(rule, "muted", wrap=True), halves, None)
        self.body.setSpacing(tokens.GAP_LIST)
        for pressed, steps in ((keys.STEP_BEFORE, -1), (keys.STEP_AFTER, 1)):
            shortcut = QShortcut(QKeySequence(pressed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._walk, steps))
        self._show_step()

    def show_picture(self, picture: LessonPicture) -> None:
        """Show the talk about a lesson, another one from the step that has no notes yet; what is being typed stays."""
        other = self._picture is None or self._picture.lesson.id != picture.lesson.id
        self._picture = picture
        self.head.show_picture(picture)
        for step, card in self.steps.items():
            card.show_picture(picture, picture.waiting.get(step, ()))
        if other:
            noted = {note.step for note in picture.notes}
            self.step = next((step for step in _ORDER if step not in noted), DiscussionStep.NEXT)
            self.step = DiscussionStep.PUPILS if self.step in picture.waiting else self.step
        self._show_step()

    def first_field(self) -> QWidget:
        """Where writing begins: the empty field of the step."""
        blanks = [blank.text for blank in self.steps[self.step].blanks.values() if blank.isVisibleTo(self)]
        return blanks[0] if blanks else self.next_button

    def go(self, step: DiscussionStep) -> None:
        """Bring a step before the eyes, and the keyboard into its empty field."""
        self.step = step
        self._show_step()
        QTimer.singleShot(0, self, lambda: self.first_field().setFocus(Qt.FocusReason.OtherFocusReason))

    def _step_button(self, step: DiscussionStep) -> QPushButton:
        made = PushButton(f"{step.value}  {tr_label(CONTEXT, SHORT_STEPS[step])}")
        set_kind(made, "step")
        made.setAutoDefault(False)
        made.clicked.connect(lambda _checked=False: self.go(step))
        return made

    def _walk(self, steps: int) -> None:
        place = _ORDER.index(self.step) + steps
        if 0 <= place < len(_ORDER):
            self.go(_ORDER[place])

    def _show_step(self) -> None:
        picture = self._picture
        noted = {note.step for note in picture.notes} if picture is not None else set()
        waiting = picture.waiting if picture is not None else {}
        for step, made in self.buttons.items():
            set_state(made, "here" if step is self.step else "passed" if step in noted else "")
            locked = step in waiting
            made.setIcon(icon("lock", "on_primary" if step is self.step else "text2") if locked else QIcon())
            told = self.tr("Step {number}: {name}, still waiting") if locked else self.tr("Step {number}: {name}")
            made.setAccessibleName(told.format(number=step.value, name=tr_label(CONTEXT, SHORT_STEPS[step])))
        for step, card in self.steps.items():
            card.setVisible(step is self.step)
        self.back_button.setVisible(self.step is not _ORDER[0])
        self.next_button.setVisible(self.step is not _ORDER[-1])
        if picture is not None:
            self.evidence.show_for(self.step, picture)
