"""The story as a path with numbered stops: what began as a concern leads down to the next steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.reports.poster import PosterContent
from app.ui.poster import heading, ink
from app.ui.poster.blocks import Block, ChartSlot, Numbers, Picture, SectionText
from app.ui.poster.heading import FOOT, HEIGHT, MARGIN, WIDTH, Head
from app.ui.poster.letters import TIGHT, Setting, lines
from app.ui.poster.stacking import Card, Pair, Stack

_ABOVE, _BELOW = 270, 230
_STOP = 130
"""Radius of a stop."""
_TEXT = MARGIN + 2 * _STOP + 190
_GAP = 170
_BESIDE = 230
_SHARE = 0.57


class PathLayout:
    """One stop a section, with a picture, the chart or the figures beside it."""

    most_body = 130

    def __init__(self, content: PosterContent, pictures: Sequence[Picture]) -> None:
        self._content = content
        self._head = Head(content, WIDTH - 2 * MARGIN, heading.ON_SOFT)
        beside = _beside(content, pictures)
        rows = [
            Pair(SectionText(part, is_lead=part.key == "question"), beside.get(part.key), (_SHARE,), _BESIDE)
            for part in content.sections
        ]
        self._stack = Stack(rows, _GAP, spreads=HEIGHT)

    def parts(self, setting: Setting) -> list[tuple[Block, QRectF]]:  # noqa: ARG002 - the shape of a layout
        """All stops in one stack."""
        return [(self._stack, self._box())]

    def paint_ground(self, painter: QPainter, setting: Setting) -> None:
        """Head, path and foot."""
        head = self._head_height()
        painter.fillRect(QRectF(0, 0, WIDTH, head), ink.SOFT)
        painter.fillRect(QRectF(0, 0, 90, head), ink.GOLD)
        self._head.paint(painter, MARGIN, _ABOVE)
        self._paint_path(painter, head, setting)
        heading.paint_foot(painter, self._content)

    def _paint_path(self, painter: QPainter, head: float, setting: Setting) -> None:
        x = MARGIN + _STOP
        stops = [place.y() + setting.heading * TIGHT / 2 for _row, place in self._stack.places(self._box(), setting)]
        if not stops:
            return
        painter.fillRect(QRectF(x - 14, head, 28, stops[-1] - head), ink.PRIMARY)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for number, y in enumerate(stops, start=1):
            is_last = number == len(stops)
            painter.setBrush(ink.PAPER)
            painter.drawEllipse(QPointF(x, y), _STOP + 26, _STOP + 26)
            painter.setBrush(ink.GOLD if is_last else ink.PRIMARY)
            painter.drawEllipse(QPointF(x, y), _STOP, _STOP)
            figure = lines((str(number),), 2 * _STOP, 150, bold=True, leading=TIGHT)
            colour = ink.DARK if is_last else ink.ON_DARK
            figure.paint(painter, x - figure.longest() / 2, y - figure.height / 2, colour, colour, figure.height)
        painter.restore()

    def _box(self) -> QRectF:
        top = self._head_height() + 220
        return QRectF(_TEXT, top, WIDTH - MARGIN - _TEXT, HEIGHT - FOOT - 130 - top)

    def _head_height(self) -> float:
        return self._head.height + _ABOVE + _BELOW


def _beside(content: PosterContent, pictures: Sequence[Picture]) -> dict[str, Block]:
    """What stands beside which section."""
    beside: dict[str, Block] = {}
    if content.numbers:
        beside["did"] = Card([Numbers(content.numbers, ink.PRIMARY, ink.TEXT, per_row=3)])
    if content.chart is not None:
        beside["changed"] = ChartSlot(content.chart)
    free = [key for key in ("question", "learned", "next_steps", "changed", "did") if key not in beside]
    keys = [section.key for section in content.sections]
    beside.update(zip([key for key in free if key in keys], pictures, strict=False))
    return beside
