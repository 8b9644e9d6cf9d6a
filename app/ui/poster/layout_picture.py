"""One big picture over the whole width, and the story below it as in a magazine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from app.reports.poster import PosterContent
from app.ui.poster import heading, ink
from app.ui.poster.blocks import Block, ChartSlot, Numbers, Picture, PictureStrip, SectionText, cut
from app.ui.poster.heading import FOOT, HEIGHT, MARGIN, WIDTH, Head
from app.ui.poster.letters import Setting
from app.ui.poster.stacking import Pair, Ruled, Stack

_HERO = 2450
_OVERLAP = 640
"""How far the panel with the title reaches up into the picture."""
_PANEL = 5050
_PAD = 200
_GAP = 190
_NARROW = 1660


class PictureLayout:
    """The first picture carries the poster; without one there is light instead."""

    def __init__(self, content: PosterContent, pictures: Sequence[Picture]) -> None:
        self._content = content
        self._hero = pictures[0] if pictures else None
        width = _PANEL - MARGIN - _PAD if self._hero else WIDTH - 2 * MARGIN
        self._head = Head(content, width, heading.ON_DARK)
        self._numbers = Numbers(content.numbers, ink.PRIMARY, ink.TEXT) if content.numbers else None
        parts = {section.key: SectionText(section) for section in content.sections}
        self._narrow: list[Block] = [Ruled([parts[key]]) for key in ("question", "did") if key in parts]
        chart = ChartSlot(content.chart) if content.chart is not None else None
        self._wide: list[Block] = []
        if "changed" in parts:
            self._wide.append(Ruled([Pair(parts["changed"], chart, (0.36, 0.44, 0.52), _GAP)]))
        elif chart is not None:
            self._wide.append(Ruled([chart]))
        ending = [Ruled([parts[key]], ink.GOLD) for key in ("learned", "next_steps") if key in parts]
        if ending:
            self._wide.append(Pair(ending[0], ending[1] if len(ending) > 1 else None, (0.5,), _GAP))
        self._others = list(pictures[1:])

    def parts(self, setting: Setting) -> list[tuple[Block, QRectF]]:
        """The narrow column left and the wide one right of it."""
        top, foot = self._top(setting), HEIGHT - FOOT - 150
        wide = WIDTH - 2 * MARGIN - _NARROW - _GAP
        narrow, broad = list(self._narrow), list(self._wide)
        if len(self._others) > 1:
            broad.append(PictureStrip(self._others, _GAP))
        elif self._others:
            shorter = Stack(narrow, _GAP).least(_NARROW, setting) < Stack(broad, _GAP).least(wide, setting)
            (narrow if shorter else broad).append(self._others[0])
        return [
            (Stack(narrow, _GAP, spreads=True), QRectF(MARGIN, top, _NARROW, foot - top)),
            (Stack(broad, _GAP, spreads=True), QRectF(WIDTH - MARGIN - wide, top, wide, foot - top)),
        ]

    def paint_ground(self, painter: QPainter, setting: Setting) -> None:
        """Picture or light, the title on its panel, figures and foot."""
        if self._hero is not None:
            place = QRectF(0, 0, WIDTH, _HERO)
            painter.drawImage(place, self._hero.image, cut(self._hero.image, QSizeF(place.size())))
            panel = QRectF(0, _HERO - _OVERLAP, _PANEL, self._head.height + 2 * _PAD)
            painter.fillRect(panel, ink.DARK)
            painter.fillRect(QRectF(0, panel.y(), 90, panel.height()), ink.GOLD)
            self._head.paint(painter, MARGIN, panel.y() + _PAD)
        else:
            self._paint_light(painter)
            self._head.paint(painter, MARGIN, self._head_foot() - _PAD - self._head.height)
        if self._numbers is not None:
            inner = WIDTH - 2 * MARGIN
            strip = QRectF(MARGIN, self._head_foot() + _GAP * 0.7, inner, self._numbers.least(inner, setting))
            self._numbers.paint(painter, strip, setting)
        heading.paint_foot(painter, self._content)

    def _paint_light(self, painter: QPainter) -> None:
        """Rings of light around a lamp, on dark ground."""
        ground = QRectF(0, 0, WIDTH, self._head_foot())
        painter.save()
        painter.setClipRect(ground)
        painter.fillRect(ground, ink.DARK)
        lamp = QPointF(WIDTH - 900, 520)
        painter.setPen(QPen(ink.DARK_SHAPE, 70))
        for radius in range(520, 6000, 360):
            painter.drawEllipse(lamp, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.GOLD)
        painter.drawEllipse(lamp, 210, 210)
        painter.restore()

    def _head_foot(self) -> float:
        if self._hero is not None:
            return _HERO - _OVERLAP + self._head.height + 2 * _PAD
        return max(1900.0, self._head.height + 1000)

    def _top(self, setting: Setting) -> float:
        numbers = self._numbers.least(WIDTH - 2 * MARGIN, setting) + _GAP * 0.7 if self._numbers else 0
        return self._head_foot() + numbers + _GAP
