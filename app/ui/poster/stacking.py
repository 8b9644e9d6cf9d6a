"""Blocks that hold blocks: one below the other, on a card, or side by side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.poster import ink
from app.ui.poster.blocks import RADIUS, Block, Placed
from app.ui.poster.letters import Setting


class Stack:
    """Blocks one below the other. Spare height goes to those that can use it, then to all, or between them.

    With `spreads` the gaps grow by at most that much, and what is spare then stays below.
    """

    def __init__(self, blocks: Sequence[Block], gap: float, *, spreads: float = 0) -> None:
        self.blocks, self._gap, self._spreads = blocks, gap, spreads

    def least(self, width: float, setting: Setting) -> float:
        """What the blocks need."""
        return sum(each.least(width, setting) for each in self.blocks) + self._gaps()

    def most(self, width: float, setting: Setting) -> float:
        """What the blocks can use."""
        return sum(each.most(width, setting) for each in self.blocks) + self._gaps()

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """Every block in its place."""
        for block, place in self.places(box, setting):
            block.paint(painter, place, setting)

    def places(self, box: QRectF, setting: Setting) -> Iterator[tuple[Block, QRectF]]:
        """Each block with its box."""
        heights = self._heights(box, setting)
        rest = max(0.0, box.height() - sum(heights) - self._gaps())
        between = self._gap + min(self._spreads, rest / max(1, len(heights) - 1))
        grown = 0 if self._spreads else rest / max(1, len(heights))
        y = box.y()
        for block, height in zip(self.blocks, heights, strict=True):
            yield block, QRectF(box.x(), y, box.width(), height + grown)
            y += height + grown + between

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:
        """Those of all blocks."""
        return chain.from_iterable(each.texts(width, setting) for each in self.blocks)

    def _heights(self, box: QRectF, setting: Setting) -> list[float]:
        least = [each.least(box.width(), setting) for each in self.blocks]
        wish = [max(0.0, each.most(box.width(), setting) - low) for each, low in zip(self.blocks, least, strict=True)]
        spare = max(0.0, box.height() - sum(least) - self._gaps())
        share = min(1.0, spare / sum(wish)) if sum(wish) else 0.0
        return [low + more * share for low, more in zip(least, wish, strict=True)]

    def _gaps(self) -> float:
        return self._gap * max(0, len(self.blocks) - 1)


class Card:
    """A filled panel around a stack."""

    def __init__(
        self, blocks: Sequence[Block], fill: QColor = ink.CARD, edge: QColor | None = ink.EDGE, pad: float = 120
    ) -> None:
        self._stack = Stack(blocks, pad * 0.7)
        self._fill, self._edge, self._pad = fill, edge, pad

    def least(self, width: float, setting: Setting) -> float:
        """The stack and the edge around it."""
        return self._stack.least(width - 2 * self._pad, setting) + 2 * self._pad

    def most(self, width: float, setting: Setting) -> float:
        """The stack and the edge around it."""
        return self._stack.most(width - 2 * self._pad, setting) + 2 * self._pad

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """The panel, then the stack."""
        painter.setPen(QPen(self._edge, 6) if self._edge is not None else Qt.PenStyle.NoPen)
        painter.setBrush(self._fill)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pad = self._pad
        self._stack.paint(painter, box.adjusted(pad, pad, -pad, -pad), setting)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:
        """Those of the stack."""
        return self._stack.texts(width - 2 * self._pad, setting)


class Ruled:
    """A stack below a thick short line, as in a magazine."""

    ABOVE = 90

    def __init__(self, blocks: Sequence[Block], colour: QColor = ink.PRIMARY) -> None:
        self._stack, self._colour = Stack(blocks, 90), colour

    def least(self, width: float, setting: Setting) -> float:
        """The stack and the line."""
        return self._stack.least(width, setting) + self.ABOVE

    def most(self, width: float, setting: Setting) -> float:
        """The stack and the line."""
        return self._stack.most(width, setting) + self.ABOVE

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """The line, then the stack."""
        painter.fillRect(QRectF(box.x(), box.y(), box.width(), 8), ink.EDGE)
        painter.fillRect(QRectF(box.x(), box.y(), min(420.0, box.width()), 26), self._colour)
        self._stack.paint(painter, box.adjusted(0, self.ABOVE, 0, 0), setting)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:
        """Those of the stack."""
        return self._stack.texts(width, setting)


class Pair:
    """Two blocks side by side, such as words and a picture; of several `shares` the one that needs least height."""

    def __init__(
        self, left: Block, right: Block | None, shares: Sequence[float], gap: float, *, fills: bool = False
    ) -> None:
        self._left, self._right, self._shares, self._gap, self._fills = left, right, shares, gap, fills

    def least(self, width: float, setting: Setting) -> float:
        """The higher of the two."""
        return self._best(width, setting)[0]

    def most(self, width: float, setting: Setting) -> float:
        """As high as either can use."""
        first, second = self._widths(width, setting)
        beside = self._right.most(second, setting) if self._right is not None else 0
        return max(self._left.most(first, setting), beside)

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """Both from the top on; unless it `fills`, what is right never gets higher than it can use."""
        first, second = self._widths(box.width(), setting)
        self._left.paint(painter, QRectF(box.x(), box.y(), first, box.height()), setting)
        if self._right is not None:
            height = box.height() if self._fills else min(box.height(), self._right.most(second, setting))
            self._right.paint(painter, QRectF(box.right() - second, box.y(), second, height), setting)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:
        """Those of both."""
        first, second = self._widths(width, setting)
        right = self._right.texts(second, setting) if self._right is not None else ()
        return chain(self._left.texts(first, setting), right)

    def _widths(self, width: float, setting: Setting) -> tuple[float, float]:
        first = self._best(width, setting)[1]
        return first, max(0.0, width - self._gap - first)

    def _best(self, width: float, setting: Setting) -> tuple[float, float]:
        """Height and width of the left block at the best share."""
        right = self._right
        if right is None:
            return self._left.least(width, setting), width
        found = []
        for share in self._shares:
            first = (width - self._gap) * share
            second = width - self._gap - first
            found.append((max(self._left.least(first, setting), right.least(second, setting)), first))
        return min(found)
