"""The dated actions of a plan along its months: a number per action, today as a line, and the chosen one in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.ids import Id
from app.domain.records.projects import PlanAction
from app.ui.kit import tokens
from app.ui.kit.day_text import show_day
from app.ui.kit.theme import theme
from app.ui.projects.plan_model import OPEN
from app.ui.projects.timeline_dots import RADIUS, Dot, is_late, paint_dot, stacked
from app.ui.projects.words import word

_ROW, _SIDE, _MARGIN_DAYS = 26, 20, 5


class PlanTimeline(QWidget):
    """Left and right go through the actions by their days, Enter edits; `chosen(id)` and `opened(id)`."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._dots: tuple[Dot, ...] = ()
        self._current: Id | None = None
        self._first = self._last = today()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Timeline of the plan"))
        self.hide()

    def show_actions(self, actions: Sequence[PlanAction]) -> None:
        """Show the actions that have a day; without any the line is not there."""
        dated = [(number, each, each.due) for number, each in enumerate(actions, start=1) if each.due]
        days = [day for _number, _action, day in dated]
        margin = timedelta(days=_MARGIN_DAYS)
        self._first = min([*days, self._today()]) - margin
        self._last = max([*days, self._today()]) + margin
        placed = [
            Dot(number, action, day) for number, action, day in sorted(dated, key=lambda each: (each[2], each[0]))
        ]
        self._dots = tuple(placed)
        self._stack()
        self.setVisible(bool(placed))
        self._say()
        self.update()

    def show_current(self, action: Id | None) -> None:
        """Mark an action without emitting."""
        self._current = action
        self._say()
        self.update()

    def dots(self) -> tuple[Dot, ...]:
        """What stands on the line, by day."""
        return self._dots

    def sizeHint(self) -> QSize:
        """The levels that are needed, the months, and a line of words."""
        levels = 1 + max((dot.level for dot in self._dots), default=0)
        return QSize(300, levels * _ROW + 2 * theme().px(20) + 14)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class docstring."""
        key = Qt.Key(event.key())
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if step is not None and self._dots:
            self._choose(self._dots[self._next(step)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._dot() is not None:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses an action."""
        dot = self._dot_at(event.position())
        if dot is not None:
            self._choose(dot)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click edits an action."""
        if self._dot_at(event.position()) is not None:
            self.opened.emit(self._current)

    def event(self, event: QEvent) -> bool:
        """Say the action below the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            dot = self._dot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._words(dot) if dot else "", self)
            return True
        return super().event(event)

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002 - only the new width counts
        """Another width brings other actions together."""
        self._stack()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw the months, today, the actions and the words of the chosen one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, base = theme(), self._base()
        painter.setPen(QPen(look.color("border2"), 1))
        painter.drawLine(QPointF(_SIDE, base), QPointF(self.width() - _SIDE, base))
        self._paint_months(painter, base)
        here = self._x(self._today())
        painter.setPen(QPen(look.color("primary"), 2))
        painter.drawLine(QPointF(here, 2), QPointF(here, base + 6))
        for dot in self._dots:
            ring = 0.0 if dot.action.id != self._current else 2.5 if self.hasFocus() else 1.5
            paint_dot(painter, dot, self._centre(dot), is_late(dot, self._today()), ring)
        self._paint_words(painter, base)

    def _paint_words(self, painter: QPainter, base: float) -> None:
        """Below the line: the chosen action, or the one that is due next; above it: what the upright line is."""
        look, chosen = theme(), self._dot()
        told = chosen or next((dot for dot in self._dots if dot.action.status in OPEN), None)
        painter.setFont(look.font(tokens.CAPTION))
        painter.setPen(look.color("text" if chosen else "text2"))
        room = QRectF(_SIDE, base + 10 + look.px(18), self.width() - 2 * _SIDE, look.px(20))
        words = self._words(told) if told else ""
        elided = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, elided)
        here, name = self._x(self._today()), self.tr("today")
        painter.setFont(look.font(tokens.CHIP))
        width = painter.fontMetrics().horizontalAdvance(name)
        if not any(-RADIUS < self._x(dot.day) - here < width + 6 + RADIUS for dot in self._dots):
            painter.setPen(look.color("primary"))
            painter.drawText(QRectF(here + 6, 0, width + 2, look.px(18)), Qt.AlignmentFlag.AlignLeft, name)

    def _paint_months(self, painter: QPainter, base: float) -> None:
        look, free = theme(), 0.0
        font = look.font(tokens.CHIP)
        painter.setFont(font)
        month = self._first.replace(day=1)
        while month <= self._last:
            x = max(float(_SIDE), self._x(month))
            following = (month + timedelta(days=32)).replace(day=1)
            painter.setPen(QPen(look.color("border2"), 1))
            if month >= self._first:
                painter.drawLine(QPointF(x, base), QPointF(x, base + 5))
            name = QLocale().standaloneMonthName(month.month)
            width = QFontMetrics(font).horizontalAdvance(name)
            room = min(self._x(following), self.width() - _SIDE) - x
            if width + 8 <= room and x >= free:
                painter.setPen(look.color("text2"))
                painter.drawText(QRectF(x + 4, base + 5, width + 4, look.px(18)), Qt.AlignmentFlag.AlignLeft, name)
                free = x + width + 8
            month = following

    def _stack(self) -> None:
        """Put actions that would cover one another above each other."""
        placed = stacked(self._dots, self._x)
        if placed != self._dots:
            self._dots = placed
            self.updateGeometry()

    def _choose(self, dot: Dot) -> None:
        self.show_current(dot.action.id)
        self.chosen.emit(dot.action.id)

    def _next(self, step: int) -> int:
        """The place of the dot to the left or right; without a chosen one the first."""
        here = next((place for place, dot in enumerate(self._dots) if dot.action.id == self._current), None)
        return 0 if here is None else min(max(0, here + step), len(self._dots) - 1)

    def _dot(self) -> Dot | None:
        return next((dot for dot in self._dots if dot.action.id == self._current), None)

    def _dot_at(self, where: QPointF) -> Dot | None:
        near = [dot for dot in self._dots if (self._centre(dot) - where).manhattanLength() <= 2 * RADIUS]
        return min(near, key=lambda dot: (self._centre(dot) - where).manhattanLength(), default=None)

    def _words(self, dot: Dot) -> str:
        if is_late(dot, self._today()):
            sentence = self.tr("{number}. {what}: {day}, {status}, overdue")
        else:
            sentence = self.tr("{number}. {what}: {day}, {status}")
        what = " ".join(dot.action.what.split())
        return sentence.format(
            number=dot.number, what=what, day=show_day(dot.day), status=word(dot.action.status).lower()
        )

    def _say(self) -> None:
        """Tell a screen reader what is chosen."""
        chosen = self._dot()
        self.setAccessibleDescription(self._words(chosen) if chosen else "")

    def _base(self) -> float:
        return (1 + max((dot.level for dot in self._dots), default=0)) * _ROW

    def _centre(self, dot: Dot) -> QPointF:
        return QPointF(self._x(dot.day), self._base() - (dot.level + 0.5) * _ROW)

    def _x(self, day: date) -> float:
        span = max(1, (self._last - self._first).days)
        return _SIDE + (self.width() - 2 * _SIDE) * (day - self._first).days / span
