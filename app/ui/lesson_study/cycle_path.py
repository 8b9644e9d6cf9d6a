"""The way of a cycle as a path: each phase with a mark and a word that say whether it is done, next or to come."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.domain.rules.lesson_study import Phase, PhaseState
from app.ui.kit import tokens
from app.ui.kit.base import clear, enter_presses, row
from app.ui.kit.icons import pixmap
from app.ui.kit.theme import theme
from app.ui.lesson_study.words import sentences, word

OF_LESSONS = frozenset({Phase.PLAN, Phase.TEACH, Phase.DISCUSS, Phase.REVISE})
"""Phases that return with every research lesson."""
_DOT = 26
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class StepState(StrEnum):
    """How far a phase is."""

    DONE = "done"
    CURRENT = "current"
    MISSING = "missing"


class PathStep(Struct, frozen=True):
    """One phase on the path: its lessons put together."""

    phase: Phase
    state: StepState
    note: str
    missing: str
    """What is missing, in sentences."""


class CyclePath(QWidget):
    """`chosen(phase)` when a step is clicked; Tab reaches every step."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._row = row(gap=0)
        self.setLayout(self._row)
        self._steps: list[PathStepButton] = []

    def show_phases(self, states: Sequence[PhaseState], current: PhaseState | None) -> None:
        """Show the phases of one cycle; those of several lessons become one step."""
        steps = self._put_together(states, current)
        if [button.step for button in self._steps] == steps:
            return
        focused = next((button.step.phase for button in self._steps if button.hasFocus()), None)
        clear(self._row)
        self._steps = []
        for number, step in enumerate(steps):
            made = PathStepButton(step, number + 1, self._spoken(step), first=number == 0, last=step is steps[-1])
            made.clicked.connect(partial(self._choose, step.phase))
            self._row.addWidget(made, 1)
            self._steps.append(made)
            if step.phase is focused:
                made.setFocus()

    def steps(self) -> list[PathStep]:
        """What is shown."""
        return [button.step for button in self._steps]

    def _put_together(self, states: Sequence[PhaseState], current: PhaseState | None) -> list[PathStep]:
        lessons = sum(state.phase is Phase.PLAN for state in states)
        return [
            self._step(phase, [state for state in states if state.phase is phase], current, lessons) for phase in Phase
        ]

    def _step(self, phase: Phase, states: Sequence[PhaseState], current: PhaseState | None, lessons: int) -> PathStep:
        done = sum(state.is_done for state in states)
        count = lessons if phase in OF_LESSONS else len(states)
        state = StepState.DONE if count and done >= count else StepState.MISSING
        state = StepState.CURRENT if current is not None and current.phase is phase else state
        first_open = next((each for each in states if not each.is_done), None)
        missing = sentences(first_open.missing) if first_open else ""
        if phase in OF_LESSONS and count > 1:
            note = self.tr("{done} of {count}").format(done=done, count=count)
        elif state is StepState.DONE:
            note = self.tr("done")
        else:
            note = self.tr("next") if state is StepState.CURRENT else self.tr("to do")
        return PathStep(phase, state, note, missing)

    def _spoken(self, step: PathStep) -> str:
        words = {
            StepState.DONE: self.tr("{phase}: done"),
            StepState.CURRENT: self.tr("{phase}: next. {missing}"),
            StepState.MISSING: self.tr("{phase}: still to do. {missing}"),
        }
        return words[step.state].format(phase=word(step.phase), missing=step.missing)

    def _choose(self, phase: Phase, _checked: bool = False) -> None:
        self.chosen.emit(phase)


class PathStepButton(QAbstractButton):
    """A dot on the line with a mark or a number, the name of the phase and a word below it."""

    def __init__(self, step: PathStep, number: int, spoken: str, *, first: bool, last: bool) -> None:
        super().__init__()
        self.step, self._number, self._first, self._last = step, number, first, last
        self.setAccessibleName(spoken)
        self.setToolTip(step.missing or spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(84)

    def sizeHint(self) -> QSize:
        """The dot and two lines."""
        return QSize(110, _DOT + theme().px(40) + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it too."""
        if not enter_presses(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the line to the neighbours, the dot and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        middle, top = self.width() / 2, 4.0
        if self.underMouse() or self.hasFocus():
            painter.setPen(QPen(look.color("primary"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surface2") if self.underMouse() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._paint_line(painter, middle, top + _DOT / 2)
        self._paint_dot(painter, QRectF(middle - _DOT / 2, top, _DOT, _DOT))
        self._paint_words(painter, top + _DOT + 4)

    def _paint_line(self, painter: QPainter, middle: float, height: float) -> None:
        painter.setPen(QPen(theme().color("border"), 2))
        gap = _DOT / 2 + 4
        if not self._first:
            painter.drawLine(0, round(height), round(middle - gap), round(height))
        if not self._last:
            painter.drawLine(round(middle + gap), round(height), self.width(), round(height))

    def _paint_dot(self, painter: QPainter, dot: QRectF) -> None:
        look = theme()
        state = self.step.state
        edge = {StepState.DONE: "ok", StepState.CURRENT: "primary", StepState.MISSING: "border2"}[state]
        fill = {StepState.DONE: "ok_soft", StepState.CURRENT: "primary", StepState.MISSING: "surface"}[state]
        painter.setPen(QPen(look.color(edge), 1.5))
        painter.setBrush(look.color(fill))
        painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        if state is StepState.DONE:
            device = painter.device()
            image = pixmap("check", 16, "ok", device.devicePixelRatioF() if device else 1.0)
            painter.drawPixmap(round(dot.center().x() - 8), round(dot.center().y() - 8), image)
            return
        painter.setPen(look.color("on_primary" if state is StepState.CURRENT else "text2"))
        painter.setFont(look.font(tokens.CHIP, strong=True))
        painter.drawText(dot, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, top: float) -> None:
        look = theme()
        strong = self.step.state is StepState.CURRENT
        font = look.font(tokens.CAPTION, strong=strong)
        painter.setFont(font)
        painter.setPen(look.color("text"))
        width = self.width() - 6
        name = QFontMetrics(font).elidedText(word(self.step.phase), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(3, top, width, look.px(20)), _CENTRE, name)
        painter.setFont(look.font(tokens.CHIP))
        colors = {StepState.DONE: "ok", StepState.CURRENT: "primary", StepState.MISSING: "text2"}
        painter.setPen(look.color(colors[self.step.state]))
        painter.drawText(QRectF(3, top + look.px(19), width, look.px(18)), _CENTRE, self.step.note)
