"""The lesson as it ran: stages over the minutes, a row per case pupil, and a dot for everything that was noted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.domain.ids import Id
from app.domain.records.lesson_evidence import PadKind
from app.domain.records.lesson_study import CasePupil
from app.domain.records.research_lessons import RlStage
from app.domain.rules.observation_pad import PadLine, StageSpan, minute, stage_spans
from app.ui.kit import tokens
from app.ui.kit.theme import theme

_LEFT, _PAD, _DOT = 60, 10, 5.0
_ALIGN = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PadTimeline(QWidget):
    """Painted; what it says can be read in the list beside it, so the keyboard has no need of it."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[PadLine] = ()
        self._spans: tuple[StageSpan, ...] = ()
        self._names: Mapping[Id, str] = {}
        self._pupils: Sequence[CasePupil] = ()
        self._end = 45 * 60
        self._own: Id | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The course of the lesson"))

    def show_lines(
        self,
        lines: Sequence[PadLine],
        stages: Sequence[RlStage],
        pupils: Sequence[CasePupil],
        minutes: int,
        own: Id,
    ) -> None:
        """Show the pads of a lesson of so many minutes; dots of `own` are filled, those of others are rings."""
        self._lines, self._pupils, self._own = lines, pupils, own
        self._spans = stage_spans(lines)
        self._names = {stage.id: f"{number}. {stage.name}" for number, stage in enumerate(stages, start=1)}
        self._end = max([minutes * 60, *(line.second + 60 for line in lines)])
        seen = sum(line.note.kind is PadKind.NOTE for line in lines)
        told = self.tr("Stages begun: {stages}; notes: {notes}")
        self.setAccessibleDescription(told.format(stages=len(self._spans), notes=seen))
        self.update()

    def sizeHint(self) -> QSize:
        """A band of stages, a row per pupil and one for the class, the minutes; what room there is comes on top."""
        return QSize(420, theme().px(16) * (len(self._pupils) + 3) + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Names need their width."""
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - always painted whole
        """Draw everything; there are never more than some hundred marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(tokens.CHIP))
        self._paint_stages(painter)
        self._paint_rows(painter)
        self._paint_minutes(painter)
        for line in self._lines:
            if line.note.kind is PadKind.NOTE:
                self._paint_dot(painter, line)

    def event(self, event: QEvent) -> bool:
        """A dot under the mouse tells its note."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            near = [line for line in self._lines if line.note.text and _is_near(self._place(line), event.pos())]
            text = "\n".join(f"{minute(line.second)} {line.note.text}" for line in near)
            QToolTip.showText(event.globalPos(), text, self) if text else QToolTip.hideText()
            return True
        return super().event(event)

    def _rows(self) -> int:
        return len(self._pupils) + 3

    def _height(self) -> float:
        return (self.height() - 2 * _PAD) / self._rows()

    def _x(self, second: int) -> float:
        return _LEFT + (self.width() - _LEFT - 2 * _PAD) * second / self._end

    def _row(self, pupil: Id | None) -> int:
        """Row of a pupil; the class stands below them."""
        return next((n for n, each in enumerate(self._pupils, start=1) if each.id == pupil), len(self._pupils) + 1)

    def _place(self, line: PadLine) -> QPointF:
        return QPointF(self._x(line.second), _PAD + self._height() * (self._row(line.note.pupil_id) + 0.5))

    def _paint_stages(self, painter: QPainter) -> None:
        look, height = theme(), self._height()
        bottom = _PAD + height * (self._rows() - 1)
        for number, span in enumerate(self._spans):
            left, right = self._x(span.begins), self._x(span.ends if span.ends is not None else self._end)
            band = QRectF(left, _PAD, right - left, bottom - _PAD)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("soft" if number % 2 == 0 else "surface2"))
            painter.drawRoundedRect(band.adjusted(0.5, 0, -0.5, 0), 3, 3)
            painter.setPen(look.color("text"))
            room = QRectF(left + 6, _PAD, right - left - 10, height)
            name = self._names.get(span.stage_id, "")
            elided = QFontMetrics(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, _ALIGN, elided)

    def _paint_rows(self, painter: QPainter) -> None:
        look, height = theme(), self._height()
        names = [*(pupil.label for pupil in self._pupils), self.tr("Class")]
        for number, name in enumerate(names, start=1):
            middle = _PAD + height * (number + 0.5)
            painter.setPen(QPen(look.color("border"), 1))
            painter.drawLine(QPointF(_LEFT, middle), QPointF(self.width() - 2 * _PAD, middle))
            painter.setPen(look.color("text2"))
            painter.drawText(QRectF(_PAD, middle - height / 2, _LEFT - 2 * _PAD, height), _ALIGN, name)

    def _paint_minutes(self, painter: QPainter) -> None:
        painter.setPen(theme().color("text2"))
        top = _PAD + self._height() * (self._rows() - 1)
        step = 5 if self._end <= 60 * 60 else 15
        for at in range(0, self._end // 60 + 1, step):
            text, x = f"{at}′", self._x(at * 60)
            width = QFontMetrics(painter.font()).horizontalAdvance(text)
            painter.drawText(QRectF(x - width / 2, top, width + 2, self._height()), _ALIGN, text)

    def _paint_dot(self, painter: QPainter, line: PadLine) -> None:
        look = theme()
        color: QColor = look.color("primary")
        is_own = line.note.observer_id == self._own
        painter.setPen(QPen(look.color("surface") if is_own else color, 2))
        painter.setBrush(color if is_own else look.color("surface"))
        painter.drawEllipse(self._place(line), _DOT + is_own, _DOT + is_own)


def _is_near(dot: QPointF, mouse: QPoint) -> bool:
    apart = dot - QPointF(mouse)
    return abs(apart.x()) + abs(apart.y()) < 2 * _DOT + 4
