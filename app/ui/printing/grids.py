"""Tables on paper: columns wide enough for their longest word, rows that are not torn, a header on every page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
        row = _Row(cells, widths, aligns, font(CELL), least=grid.row_mm * MM)
        gap = before if header is None and number == 0 else 0.0
        is_last = (number + 1) % max(grid.together, 1) == 0 or number + 1 == len(grid.rows)
        for part in row.parts(left):
            yield Strip(part.height, part.paint, before=gap, head=header, keep=not is_last)
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
    """One row: its cells as boxes of text between lines."""

    def __init__(
        self, cells: Sequence[str], widths: Sequence[float], aligns: Sequence[Align], letters: QFont, *,
        least: float = 0.0, shaded: bool = False,
    ) -> None:  # fmt: skip
        self._widths, self._shaded = widths, shaded
        texts = [*cells, *("" for _ in range(len(widths) - len(cells)))]
        self._boxes = [
            TextBox(text, letters, each - 2 * _SIDE, align=align)
            for text, each, align in zip(texts, widths, aligns, strict=False)
        ]
        self._slices = [(0, box.lines) for box in self._boxes]
        self.height = max(least, max((box.height for box in self._boxes), default=0.0) + 2 * _ABOVE)

    def parts(self, room: float) -> Iterator[_Row]:
        """The row itself, or where it is higher than a page as many rows as its lines need."""
        if self.height <= room:
            yield self
            return
        starts = [0] * len(self._boxes)
        while any(start < box.lines for start, box in zip(starts, self._boxes, strict=True)):
            part = _Row.__new__(_Row)
            part._widths, part._shaded, part._boxes = self._widths, self._shaded, self._boxes
            part._slices = [
                (start, _fitting(box, start, room - 2 * _ABOVE)) for start, box in zip(starts, self._boxes, strict=True)
            ]
            part.height = 2 * _ABOVE + max(
                box.top_of(first + count) - box.top_of(first)
                for box, (first, count) in zip(self._boxes, part._slices, strict=True)
            )
            starts = [first + count for first, count in part._slices]
            yield part

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint texts and lines."""
        width = sum(self._widths)
        if self._shaded:
            painter.fillRect(QRectF(0, top, width, self.height), SHADE)
        left = 0.0
        for box, each, (first, count) in zip(self._boxes, self._widths, self._slices, strict=True):
            lines = box.top_of(first + count) - box.top_of(first)
            above = (self.height - lines) / 2 if self.height <= _LOW else _ABOVE
            box.paint(painter, left + _SIDE, top + above, first, count)
            left += each
        painter.setPen(line_pen(0.18, RULE))
        left = 0.0
        for each in (0.0, *self._widths):
            left += each
            painter.drawLine(QPointF(left, top), QPointF(left, top + self.height))
        painter.drawLine(QPointF(0, top), QPointF(width, top))
        painter.drawLine(QPointF(0, top + self.height), QPointF(width, top + self.height))


def _fitting(box: TextBox, first: int, room: float) -> int:
    """Number of lines from `first` on that have room, at least one while there are any."""
    count = 0
    while first + count < box.lines and (
        count == 0 or box.top_of(first + count + 1) - box.top_of(first) <= room
    ):  # fmt: skip
        count += 1
    return count
