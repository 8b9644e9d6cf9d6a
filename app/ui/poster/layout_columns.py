"""Two columns of cards below a dark head: the calm poster of a conference."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.reports.poster import PosterContent, PosterSection
from app.ui.poster import blocks, heading, ink
from app.ui.poster.blocks import Block, ChartSlot, Numbers, Picture, PictureStrip, SectionText
from app.ui.poster.heading import FOOT, HEIGHT, MARGIN, WIDTH, Head
from app.ui.poster.letters import Setting
from app.ui.poster.stacking import Card, Pair, Stack

GUTTER = 200
_ABOVE, _BELOW = 250, 220
"""Margins inside the head."""
_STRIP = 120
_SHARES = (0.5, 0.47, 0.53, 0.44, 0.56)
"""Widths of the left column; the one with which both columns end on one line wastes no paper."""
_LITTLE = 0.5
"""A column less than this high beside the other one would be an empty card."""
_COLUMN = (WIDTH - 2 * MARGIN - GUTTER) / 2


class ColumnsLayout:
    """Question and deeds left, results and what was learned right, the next steps across the foot."""

    most_body = 130

    def __init__(self, content: PosterContent, pictures: Sequence[Picture]) -> None:
        self._content, self._pictures = content, pictures
        self._head = Head(content, WIDTH - 2 * MARGIN, heading.ON_DARK)
        self._numbers = Numbers(content.numbers, ink.PRIMARY, ink.TEXT) if content.numbers else None
        parts: Mapping[str, PosterSection] = {section.key: section for section in content.sections}
        self._left: list[Block] = []
        self._right: list[Block] = []
        if "question" in parts:
            self._left.append(Card([SectionText(parts["question"], is_lead=True)], ink.SOFT, None))
        if "did" in parts:
            self._left.append(Card([SectionText(parts["did"])]))
        results: list[Block] = [SectionText(parts["changed"])] if "changed" in parts else []
        results += [ChartSlot(content.chart)] if content.chart is not None else []
        if results:
            self._right.append(Card(results))
        if "learned" in parts:
            self._right.append(Card([SectionText(parts["learned"])]))
        self._below: list[Block] = [PictureStrip(pictures, GUTTER)] if len(pictures) > 1 else []
        if "next_steps" in parts:
            self._below.append(Card([SectionText(parts["next_steps"], blocks.ON_DARK)], ink.DARK, None))

    def parts(self, setting: Setting) -> list[tuple[Block, QRectF]]:
        """Both columns, or the one that says something, and below them pictures and next steps over the whole width."""
        top = self._strip_foot(setting) + GUTTER
        sides = [stack for stack in self._stacks(setting) if stack.blocks]
        columns = [Pair(sides[0], sides[-1] if len(sides) > 1 else None, _SHARES, GUTTER, fills=True)] if sides else []
        page = QRectF(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - FOOT - GUTTER * 0.7 - top)
        return [(Stack([*columns, *self._below], GUTTER), page)]

    def paint_ground(self, painter: QPainter, setting: Setting) -> None:
        """Head, strip of figures and foot."""
        head = self._head.height + _ABOVE + _BELOW
        painter.fillRect(QRectF(0, 0, WIDTH, head), ink.DARK)
        painter.fillRect(QRectF(0, head, WIDTH, 22), ink.GOLD)
        self._head.paint(painter, MARGIN, _ABOVE)
        if self._numbers is not None:
            height = self._numbers.least(WIDTH - 2 * MARGIN, setting)
            strip = QRectF(MARGIN, head + 22 + _STRIP, WIDTH - 2 * MARGIN, height)
            self._numbers.paint(painter, strip, setting)
        heading.paint_foot(painter, self._content)

    def _strip_foot(self, setting: Setting) -> float:
        head = self._head.height + _ABOVE + _BELOW + 22
        if self._numbers is None:
            return head
        return head + self._numbers.least(WIDTH - 2 * MARGIN, setting) + _STRIP

    def _stacks(self, setting: Setting) -> tuple[Stack, Stack]:
        """The columns; where much was found and little done, what was learned stands left.

        A picture that is alone ends the one that is shorter.
        """
        columns = [list(self._left), list(self._right)]
        if len(columns[1]) > 1 and _height(columns[0], setting) < _LITTLE * _height(columns[1], setting):
            columns[0].append(columns[1].pop())
        if len(self._pictures) == 1:
            shorter = min(columns, key=lambda column: _height(column, setting))
            shorter.append(self._pictures[0])
        return Stack(columns[0], GUTTER), Stack(columns[1], GUTTER)


def _height(column: Sequence[Block], setting: Setting) -> float:
    """What a column of about the usual width needs."""
    return Stack(column, GUTTER).least(_COLUMN, setting)
