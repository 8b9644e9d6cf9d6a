"""One big picture over the whole width, and the story below it as in a magazine."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import product

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.reports.poster import PosterContent
from app.ui.poster import heading, ink
from app.ui.poster.blocks import Block, ChartSlot, Numbers, Picture, PictureStrip, SectionText, cut
from app.ui.poster.heading import FOOT, HEIGHT, MARGIN, WIDTH, Head
from app.ui.poster.letters import Setting
from app.ui.poster.stacking import Pair, Ruled, Stack

_HERO = 2350
_LIGHT = 1000
"""Least heights of the picture, and of the light above a title without one."""
_GROWTH = 1500
_OVERLAP = 640
"""How far the panel with the title reaches up into the picture."""
_PANEL = 5050
_PAD = 200
_ABOVE_STRIP = 130
_COLUMNS_FOOT = HEIGHT - FOOT - 150
_GAP = 190
_NARROW = 1660
_WIDE = WIDTH - 2 * MARGIN - _NARROW - _GAP


class PictureLayout:
    """The first picture carries the poster; without one there is light instead."""

    most_body = 112

    def __init__(self, content: PosterContent, pictures: Sequence[Picture]) -> None:
        self._content = content
        self._hero = pictures[0] if pictures else None
        width = _PANEL - MARGIN - _PAD if self._hero else WIDTH - 2 * MARGIN
        self._head = Head(content, width, heading.ON_DARK)
        self._numbers = Numbers(content.numbers, ink.PRIMARY, ink.TEXT) if content.numbers else None
        parts = {section.key: SectionText(section) for section in content.sections}
        self._narrow: list[Block] = [Ruled([parts[key]]) for key in ("question", "did") if key in parts]
        chart = ChartSlot(content.chart) if content.chart is not None else None
        self._results: list[Block] = []
        if "changed" in parts:
            self._results.append(Ruled([Pair(parts["changed"], chart, (0.36, 0.44, 0.52), _GAP)]))
        elif chart is not None:
            self._results.append(Ruled([chart]))
        self._ending: list[Block] = [Ruled([parts[key]], ink.GOLD) for key in ("learned", "next_steps") if key in parts]
        self._others = list(pictures[1:])

    def parts(self, setting: Setting) -> list[tuple[Block, QRectF]]:
        """The narrow column left and the wide one right of it."""
        narrow, wide = min(self._ways(), key=partial(_needs, setting))
        top = self._head_foot(setting) + self._strip(setting) + _GAP
        height = _COLUMNS_FOOT - top
        return [
            (Stack(narrow, _GAP, spreads=_GAP), QRectF(MARGIN, top, _NARROW, height)),
            (Stack(wide, _GAP, spreads=_GAP), QRectF(WIDTH - MARGIN - _WIDE, top, _WIDE, height)),
        ]

    def _ways(self) -> Iterator[tuple[list[Block], list[Block]]]:
        """What may stand in the narrow and in the wide column: the other pictures find their place among the words."""
        last: list[Block] = self._ending[1:]
        for places in product(("narrow", "last", "strip"), repeat=len(self._others)):
            there: dict[str, list[Picture]] = {"narrow": [], "last": [], "strip": []}
            for place, picture in zip(places, self._others, strict=True):
                there[place].append(picture)
            right: list[Block] = [*last, *there["last"]]
            ending: list[Block] = right
            if self._ending:
                ending = [Pair(self._ending[0], Stack(right, _GAP) if right else None, (0.5,), _GAP)]
            strip = [PictureStrip(there["strip"], _GAP)] if there["strip"] else []
            yield [*self._narrow, *there["narrow"]], [*self._results, *ending, *strip]

    def paint_ground(self, painter: QPainter, setting: Setting) -> None:
        """Picture or light, the title on its panel, figures and foot."""
        foot = self._head_foot(setting)
        if self._hero is not None:
            panel = QRectF(0, foot - self._head.height - 2 * _PAD, _PANEL, self._head.height + 2 * _PAD)
            place = QRectF(0, 0, WIDTH, panel.y() + _OVERLAP)
            painter.drawImage(place, self._hero.image, cut(self._hero.image, place.size()))
            painter.fillRect(panel, ink.DARK)
            painter.fillRect(QRectF(0, panel.y(), 90, panel.height()), ink.GOLD)
        else:
            self._paint_light(painter, foot)
        self._head.paint(painter, MARGIN, foot - _PAD - self._head.height)
        if self._numbers is not None:
            inner = WIDTH - 2 * MARGIN
            strip = QRectF(MARGIN, foot + _ABOVE_STRIP, inner, self._numbers.least(inner, setting))
            self._numbers.paint(painter, strip, setting)
        heading.paint_foot(painter, self._content)

    def _paint_light(self, painter: QPainter, foot: float) -> None:
        """Rings of light around a lamp, on dark ground."""
        ground = QRectF(0, 0, WIDTH, foot)
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

    def _head_foot(self, setting: Setting) -> float:
        """Where the head ends: what the words below leave over makes the picture higher."""
        least: float = _HERO - _OVERLAP + 2 * _PAD if self._hero is not None else _LIGHT
        least += self._head.height
        words = min(_needs(setting, way) for way in self._ways())
        spare = _COLUMNS_FOOT - least - self._strip(setting) - _GAP - words
        return least + max(0.0, min(spare, _GROWTH))

    def _strip(self, setting: Setting) -> float:
        """The height of the figures and what is above them."""
        if self._numbers is None:
            return 0
        return self._numbers.least(WIDTH - 2 * MARGIN, setting) + _ABOVE_STRIP


def _needs(setting: Setting, way: tuple[list[Block], list[Block]]) -> float:
    """The height of the higher of both columns."""
    narrow, wide = way
    return max(Stack(narrow, _GAP).least(_NARROW, setting), Stack(wide, _GAP).least(_WIDE, setting))
