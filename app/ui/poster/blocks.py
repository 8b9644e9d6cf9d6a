"""What a poster is put together from. A block says how high it must be and may be at a width, and paints itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from app.reports.chart_marks import draw
from app.reports.charts import PRINT_COLOURS, Chart
from app.reports.poster import PosterNumber, PosterSection
from app.ui.charts import measure_with, paint_marks
from app.ui.poster import ink
from app.ui.poster.letters import LEADING, TIGHT, Lines, Setting, letters, lines, width_of

_CHART_LETTERS = 70
"""Letters of a chart do not grow with the text: they would need the room of its bars."""
_LEAD = 1.2
"""Letters of the part that opens the story, as a share of the others."""
_CAPTION = 1.2
"""Distance of the lines of small words."""
RADIUS = 46
"""Corners of cards and pictures."""


Placed = tuple["SectionText", float]
"""A section and the width it gets."""


class Block(Protocol):
    """A part of a poster."""

    def least(self, width: float, setting: Setting) -> float:
        """The height it needs."""

    def most(self, width: float, setting: Setting) -> float:
        """The height it can make good use of."""

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """Paint it into `box`."""

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:
        """The sections in it, each with the width it gets."""


class Colouring(NamedTuple):
    """Colours of a section."""

    heading: QColor = ink.PRIMARY
    text: QColor = ink.TEXT
    bullet: QColor = ink.PRIMARY


ON_PAPER = Colouring()
ON_DARK = Colouring(ink.ON_DARK, ink.ON_DARK, ink.GOLD)


class SectionText:
    """Heading and words of one part of the story; a lead has larger letters than the other parts."""

    def __init__(self, section: PosterSection, colouring: Colouring = ON_PAPER, *, is_lead: bool = False) -> None:
        self.section, self._colouring = section, colouring
        self._share = _LEAD if is_lead else 1.0

    def least(self, width: float, setting: Setting) -> float:
        """Heading and all lines, or as much as the setting allows."""
        return min(self.whole(width, setting), setting.limits.get(self.section.key, 1e9))

    def most(self, width: float, setting: Setting) -> float:
        """Words do not grow."""
        return self.least(width, setting)

    def whole(self, width: float, setting: Setting) -> float:
        """The height of everything."""
        heading, words = self._broken(width, setting.body)
        return heading.height + setting.body * 0.35 + words.height

    def shortest(self, width: float, setting: Setting) -> float:
        """The height of heading and first line."""
        heading, _lines = self._broken(width, setting.body)
        return heading.height + setting.body * (0.4 + LEADING * self._share)

    def lost(self, width: float, setting: Setting) -> int:
        """How many characters do not fit."""
        heading, words = self._broken(width, setting.body)
        room = self.least(width, setting) - heading.height - setting.body * 0.35
        return max(0, sum(map(len, self.section.lines)) - words.fitting(room))

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """Heading, then words."""
        heading, words = self._broken(box.width(), setting.body)
        colours = self._colouring
        heading.paint(painter, box.x(), box.y(), colours.heading, colours.heading, heading.height)
        gone = heading.height + setting.body * 0.35
        room = self.least(box.width(), setting) - gone
        words.paint(painter, box.x(), box.y() + gone, colours.text, colours.bullet, room)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:  # noqa: ARG002 - the shape of a block
        """Itself."""
        yield self, width

    def _broken(self, width: float, body: int) -> tuple[Lines, Lines]:
        section, setting = self.section, Setting(body)
        heading = lines((section.heading,), width, setting.heading, bold=True, leading=TIGHT)
        return heading, lines(section.lines, width, round(body * self._share), is_list=section.is_list)


class Picture:
    """A photo, cut to its place without being squeezed, with its caption below."""

    def __init__(self, image: QImage, caption: str, colour: QColor = ink.QUIET) -> None:
        self.image, self._caption, self._colour = image, caption, colour

    def least(self, width: float, setting: Setting) -> float:
        """Wide and low, or as photos usually are."""
        return (min(width * 0.6, 1500) if setting.is_roomy else min(width * 0.36, 760)) + self.caption_height(
            width, setting
        )

    def most(self, width: float, setting: Setting) -> float:
        """As high as nothing of the picture is lost, but never a tower."""
        whole = width * self.image.height() / max(1, self.image.width())
        return min(max(whole, width * 0.5), width * 0.8, 2000) + self.caption_height(width, setting)

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """The picture with round corners."""
        below = self.caption_height(box.width(), setting)
        place = box.adjusted(0, 0, 0, -below)
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(place, RADIUS, RADIUS)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.drawImage(place, self.image, cut(self.image, place.size()))
        painter.restore()
        if below:
            words = lines((self._caption,), box.width(), setting.small)
            y = place.bottom() + setting.small * 0.3
            words.paint(painter, box.x(), y, self._colour, self._colour, words.height)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:  # noqa: ARG002 - the shape of a block
        """None."""
        return iter(())

    def caption_height(self, width: float, setting: Setting) -> float:
        """What the words below it take."""
        if not self._caption:
            return 0
        return lines((self._caption,), width, setting.small).height + setting.small * 0.3


def cut(image: QImage, size: QSizeF) -> QRectF:
    """The part of a picture that fills a place of `size`; faces are above the middle, so more is cut off below."""
    shown = size.scaled(QSizeF(image.size()), Qt.AspectRatioMode.KeepAspectRatio)
    spare = QSizeF(image.size()) - shown
    return QRectF(QPointF(spare.width() / 2, spare.height() * 0.4), shown)


class PictureStrip:
    """Pictures side by side, equally wide and high."""

    def __init__(self, pictures: Sequence[Picture], gap: float) -> None:
        self._pictures, self._gap = pictures, gap

    def least(self, width: float, setting: Setting) -> float:
        """The height of the one with the longest caption."""
        cell = self._cell(width)
        return max(each.least(cell, setting) for each in self._pictures)

    def most(self, width: float, setting: Setting) -> float:
        """The height of the highest."""
        cell = self._cell(width)
        return max(each.most(cell, setting) for each in self._pictures)

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """One beside the other, their lower edges on one line."""
        cell = self._cell(box.width())
        below = max(each.caption_height(cell, setting) for each in self._pictures)
        for place, each in enumerate(self._pictures):
            height = box.height() - below + each.caption_height(cell, setting)
            each.paint(painter, QRectF(box.x() + place * (cell + self._gap), box.y(), cell, height), setting)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:  # noqa: ARG002 - the shape of a block
        """None."""
        return iter(())

    def _cell(self, width: float) -> float:
        return (width - self._gap * (len(self._pictures) - 1)) / len(self._pictures)


class ChartSlot:
    """A chart."""

    def __init__(self, chart: Chart) -> None:
        self.chart = chart

    def least(self, width: float, setting: Setting) -> float:
        """About half as high as wide."""
        return width * (0.56 if setting.is_roomy else 0.44)

    def most(self, width: float, setting: Setting) -> float:  # noqa: ARG002 - the shape of a block
        """Still wider than high."""
        return width * 0.72

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """The marks of the chart."""
        size = min(setting.small, _CHART_LETTERS)
        font = letters(size)
        painter.save()
        painter.translate(box.topLeft())
        marks = draw(self.chart, box.width(), box.height(), size, measure_with(font))
        paint_marks(painter, marks, PRINT_COLOURS, font)
        painter.restore()

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:  # noqa: ARG002 - the shape of a block
        """None."""
        return iter(())


class Numbers:
    """Counts side by side, a big figure above a few words: as many in a row as their words leave room for."""

    def __init__(self, numbers: Sequence[PosterNumber], figure: QColor, words: QColor, per_row: int = 5) -> None:
        self._numbers, self._figure, self._words = numbers, figure, words
        self._most = max(1, min(per_row, len(numbers)))

    def least(self, width: float, setting: Setting) -> float:
        """All rows."""
        per_row, _cell, row = self._grid(width, setting)
        rows = -(-len(self._numbers) // per_row)
        return rows * row + (rows - 1) * setting.body * 0.8

    def most(self, width: float, setting: Setting) -> float:
        """Figures do not grow."""
        return self.least(width, setting)

    def paint(self, painter: QPainter, box: QRectF, setting: Setting) -> None:
        """Figures and words, left in their cells, the rows in the middle of the box."""
        per_row, cell, row = self._grid(box.width(), setting)
        top = box.y() + (box.height() - self.least(box.width(), setting)) / 2
        for place, number in enumerate(self._numbers):
            x = box.x() + place % per_row * (cell + setting.body)
            y = top + place // per_row * (row + setting.body * 0.8)
            figure = lines((str(number.value),), cell, setting.number, bold=True, leading=TIGHT)
            figure.paint(painter, x, y, self._figure, self._figure, figure.height)
            words = lines((number.caption,), cell, setting.small, leading=_CAPTION)
            words.paint(painter, x, y + figure.height, self._words, self._words, words.height)

    def texts(self, width: float, setting: Setting) -> Iterator[Placed]:  # noqa: ARG002 - the shape of a block
        """None."""
        return iter(())

    def _grid(self, width: float, setting: Setting) -> tuple[int, float, float]:
        """How many stand in a row, and how wide and high one is."""
        longest = max(width_of(word, setting.small) for each in self._numbers for word in each.caption.split())
        per_row = self._most
        while per_row > 1 and (width - (per_row - 1) * setting.body) / per_row < longest:
            per_row -= 1
        cell = (width - (per_row - 1) * setting.body) / per_row
        words = max(lines((each.caption,), cell, setting.small, leading=_CAPTION).height for each in self._numbers)
        return per_row, cell, setting.number * TIGHT + words
