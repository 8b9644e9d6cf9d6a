"""The path of a project: one step per stage, the one it stands in spelled out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.domain.records.projects import ProjectStage
from app.ui.kit.base import PushButton, row, set_kind, set_state
from app.ui.kit.day_text import show_day
from app.ui.kit.icons import icon
from app.ui.projects.words import word
from app.usecases.projects_views import Step, StepState

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_THE_PATH = (Qt.Key.Key_Left, Qt.Key.Key_Right, *_ENTER)


class _StepButton(PushButton):
    """A step of the path; the arrows are the path's, a button would take them for Tab."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows and Enter to the path."""
        if event.key() in _OF_THE_PATH:
            event.ignore()
        else:
            super().keyPressEvent(event)


class StagePath(QWidget):
    """Ten steps in a row; `chosen(stage)` on click or Enter. Left and right move between them."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row(gap=4)
        self.setLayout(self._row)
        self.setAccessibleName(self.tr("Path of the project"))
        self._steps: tuple[Step, ...] = ()
        self._buttons: list[QPushButton] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the path; buttons are kept, so the focus stays where it is."""
        if tuple(steps) == self._steps:
            return
        self._steps = tuple(steps)
        while len(self._buttons) < len(steps):
            self._buttons.append(self._button(len(self._buttons)))
        for number, (step, made) in enumerate(zip(steps, self._buttons, strict=True), start=1):
            self._dress(made, number, step)

    def _button(self, place: int) -> QPushButton:
        made = _StepButton()
        set_kind(made, "step")
        made.setAutoDefault(False)
        made.setIconSize(QSize(14, 14))
        made.clicked.connect(lambda _checked=False: self.chosen.emit(self._steps[place].stage))
        self._row.addWidget(made)
        return made

    def _dress(self, made: QPushButton, number: int, step: Step) -> None:
        here = step.state is StepState.HERE
        passed = step.state is StepState.PASSED
        name = word(step.stage)
        made.setText(f"{number}  {name}" if here else "" if passed else str(number))
        made.setIcon(icon("mark-check", "ok") if passed else QIcon())
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._row.setStretch(number - 1, 0 if here else 1)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)
        set_state(made, step.state.value)
        made.setToolTip(self._tip(name, step))
        made.setAccessibleName(self._spoken(number, name, step))

    def _tip(self, name: str, step: Step) -> str:
        if step.entered_on is None or step.state is StepState.AHEAD:
            return name
        return self.tr("{stage}, since {day}").format(stage=name, day=show_day(step.entered_on))

    def _spoken(self, number: int, name: str, step: Step) -> str:
        texts = {
            StepState.PASSED: self.tr("Stage {number}, {stage}: passed"),
            StepState.HERE: self.tr("Stage {number}, {stage}: the project is here"),
            StepState.AHEAD: self.tr("Stage {number}, {stage}: still ahead"),
        }
        return texts[step.state].format(number=number, stage=name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move the focus along the path, Enter chooses."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        focused = next((place for place, made in enumerate(self._buttons) if made.hasFocus()), None)
        if focused is None:
            super().keyPressEvent(event)
        elif event.key() in _ENTER:
            self.chosen.emit(self._steps[focused].stage)
        elif step is None:
            super().keyPressEvent(event)
        else:
            self._buttons[(focused + step) % len(self._buttons)].setFocus(Qt.FocusReason.OtherFocusReason)

    def stage(self) -> ProjectStage | None:
        """The stage the project stands in, None before anything is shown."""
        return next((step.stage for step in self._steps if step.state is StepState.HERE), None)
