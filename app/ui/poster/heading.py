"""The head of a poster, and its foot: what it is about, whose it is, and from where."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app.reports.poster import PosterContent
from app.ui.poster import ink
from app.ui.poster.letters import LEADING, TIGHT, Lines, balanced, lines

WIDTH, HEIGHT = 5940, 8410
MARGIN = 340
FOOT = 300
"""Height of the foot of the page, its margin included."""

_LARGEST, _SMALLEST, _STEP = 300, 180, 10
_MOST_LINES, _TWO_LINES_UNTIL = 3, 230
"""A title may take a third line once its letters would get smaller than this for two."""
_TAGS, _AUTHORS, _PLACE, _FOOTER = 74, 100, 84, 62


class HeadColours(Struct, frozen=True):
    """Colours of the lines of a head."""

    tags: QColor
    title: QColor
    authors: QColor
    place: QColor


ON_DARK = HeadColours(ink.GOLD, ink.ON_DARK, ink.ON_DARK, ink.ON_DARK_QUIET)
ON_SOFT = HeadColours(ink.PRIMARY, ink.DARK, ink.TEXT, ink.QUIET)


class Head:
    """Theme, title, names and school, one below the other; a long title takes smaller letters."""

    def __init__(self, content: PosterContent, width: float, colours: HeadColours) -> None:
        title = _title(content.title, width)
        tags = lines((content.tags.upper(),), width, _TAGS, bold=True)
        authors = lines((content.authors,), width, _AUTHORS, bold=True, leading=1.25)
        place = lines((content.place,), width, _PLACE, leading=1.25)
        rows = (
            (content.tags, tags, colours.tags, 0.0),
            (content.title, title, colours.title, 50.0),
            (content.authors, authors, colours.authors, 100.0),
            (content.place, place, colours.place, 24.0),
        )
        self._rows: list[tuple[Lines, QColor, float]] = []
        y = 0.0
        for text, row, colour, above in rows:
            if text:
                y += above if self._rows else 0
                self._rows.append((row, colour, y))
                y += row.height
        self.height = y

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        """All rows from (x, y) on."""
        for row, colour, top in self._rows:
            row.paint(painter, x, y + top, colour, colour, row.height)

    def boxes(self, x: float, y: float) -> list[QRectF]:
        """Where the letters of every line stand."""
        return [box for row, _colour, top in self._rows for box in row.boxes(x, y + top)]


def paint_foot(painter: QPainter, content: PosterContent) -> None:
    """The programme and the school year below a thin line."""
    top = HEIGHT - FOOT
    painter.fillRect(QRectF(MARGIN, top, WIDTH - 2 * MARGIN, 6), ink.EDGE)
    foot = lines((content.footer,), WIDTH - 2 * MARGIN, _FOOTER)
    foot.paint(painter, MARGIN, top + 50, ink.QUIET, ink.QUIET, _FOOTER * LEADING * 2)


def _title(text: str, width: float) -> Lines:
    for size in range(_LARGEST, _SMALLEST, -_STEP):
        most = 2 if size >= _TWO_LINES_UNTIL else _MOST_LINES
        if lines((text,), width, size, bold=True, leading=TIGHT).count() <= most:
            return balanced(text, width, size)
    return balanced(text, width, _SMALLEST)
