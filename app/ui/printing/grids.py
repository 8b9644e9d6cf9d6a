"""Tables on paper: columns wide enough for their longest word, rows that are not torn, a header on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from app.reports.column_widths import share_width
from app.reports.document import Align, Grid
from app.ui.printing.measures import CELL, MM, RULE, SHADE, SMALL, font, line_pen
from app.ui.printing.strips import Strip
from app.ui.printing.text_box import TextBox, longest_word

_SIDE, _ABOVE = 1.5 * MM, 1.0 * MM
"""Room around the text of a cell."""
_LOW = 9 * MM
"""In a row no higher than this texts stand in the middle; in a higher one there is room to write below them."""
_MOST_OF_WIDTH = 0.4
"""A single word claims no more of the table than this."""
_MEASURED_ROWS = 400
"""Rows looked at for their longest word; of longer lists the first tell enough."""
_MOST_HELD = 400
"""Rows of a table whose broken texts are kept from measuring to painting."""


def grid_strips(grid: Grid, width: float, room: float, before: float) -> Iterator[Strip]:
    """The header and the rows of a table on pages of the height `room`."""
    widths = column_widths(grid, width)
    aligns = [column.align for column in grid.columns]
    titles = [column.title for column in grid.columns]
    head = _Row(titles, widths, aligns, font(SMALL, strong=True), shaded=True)
    header = Strip(head.height, head.paint, before=before, keep=True) if any(titles) else None
    if header is not None:
        yield header if grid.rows else Strip(head.height, head.paint, before=before)
    left = room - (header.height if header else 0.0)
    for number, cells in enumerate(grid.rows):
        row = _Row(cells, widths, aligns, font(CELL), least=grid.row_mm * MM, held=len(grid.rows) <= _MOST_HELD)
        gap = before if header is None and number == 0 else 0.0
        for part in row.parts(left):
            yield Strip(part.height, part.paint, before=gap, head=header, keep=grid.stays(number))
            gap = 0.0


def column_widths(grid: Grid, width: float) -> list[float]:
    """The widths of the columns by their shares, each at least as wide as its longest word where that is possible."""
    shares = [max(column.share, 0.01) for column in grid.columns]
    least = [
        min(_longest(grid, place) + 2 * _SIDE + 0.2 * MM, width * _MOST_OF_WIDTH) for place in range(len(grid.columns))
    ]
    return share_width(width, shares, least)


def _longest(grid: Grid, place: int) -> float:
    cells = (row[place] for row in grid.rows[:_MEASURED_ROWS] if place < len(row))
    words = {word for cell in cells for word in cell.split()}
    longest = sorted(words, key=len)[-8:]  # the widest is among the longest
    title = longest_word(grid.columns[place].title, font(SMALL, strong=True))
    return max(title, longest_word(" ".join(longest), font(CELL)))


class _Row:
    """One row: its cells as boxes of text between lines.

    A long list makes the boxes again when a row is painted: held all at once, those of a whole region would take
    hundreds of megabytes.
    """

    def __init__(
        self, cells: Sequence[str], widths: Sequence[float], aligns: Sequence[Align], letters: QFont, *,
        least: float = 0.0, shaded: bool = False, held: bool = True,
    ) -> None:  # fmt: skip
        self._texts = (*cells, *("" for _ in range(len(widths) - len(cells))))
        self._widths, self._aligns, self._letters, self._shaded = widths, aligns, letters, shaded
        self._held: list[TextBox] | None = None
        boxes = self._boxes()
        if held:
            self._held = boxes
        self._slices: Sequence[tuple[int, int]] | None = None
        self.height = max(least, max((box.height for box in boxes), default=0.0) + 2 * _ABOVE)

    def parts(self, room: float) -> Iterator[_Row]:
        """The row itself, or where it is higher than a page as many rows as its lines need."""
        if self.height <= room:
            yield self
            return
        boxes = self._boxes()
        starts = [0] * len(boxes)
        while any(start < box.lines for start, box in zip(starts, boxes, strict=True)):
            slices = [
                (start, _fitting(box, start, room - 2 * _ABOVE)) for start, box in zip(starts, boxes, strict=True)
            ]
            part = copy(self)
            part._slices = slices
            part.height = 2 * _ABOVE + max(map(_height, boxes, slices))
            starts = [first + count for first, count in slices]
            yield part

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint texts and lines."""
        boxes, width = self._boxes(), sum(self._widths)
        if self._shaded:
            painter.fillRect(QRectF(0, top, width, self.height), SHADE)
        left = 0.0
        for box, each, lines in zip(boxes, self._widths, self._slices or _whole(boxes), strict=True):
            above = (self.height - _height(box, lines)) / 2 if self.height <= _LOW else _ABOVE
            box.paint(painter, left + _SIDE, top + above, *lines)
            left += each
        painter.setPen(line_pen(0.18, RULE))
        left = 0.0
        for each in (0.0, *self._widths):
            left += each
            painter.drawLine(QPointF(left, top), QPointF(left, top + self.height))
        painter.drawLine(QPointF(0, top), QPointF(width, top))
        painter.drawLine(QPointF(0, top + self.height), QPointF(width, top + self.height))

    def _boxes(self) -> list[TextBox]:
        return self._held or [
            TextBox(text, self._letters, each - 2 * _SIDE, align=align)
            for text, each, align in zip(self._texts, self._widths, self._aligns, strict=False)
        ]


def _whole(boxes: Sequence[TextBox]) -> Sequence[tuple[int, int]]:
    return [(0, box.lines) for box in boxes]


def _height(box: TextBox, lines: tuple[int, int]) -> float:
    """Height of some lines of a box, given as first and number."""
    first, count = lines
    return box.top_of(first + count) - box.top_of(first)


def _fitting(box: TextBox, first: int, room: float) -> int:
    """Number of lines from `first` on that have room, at least one while there are any."""
    count = 0
    while first + count < box.lines and (
        count == 0 or box.top_of(first + count + 1) - box.top_of(first) <= room
    ):  # fmt: skip
        count += 1
    return count
