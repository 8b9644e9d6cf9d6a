"""The head of a paper: title, line below it, and its table of contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from app.reports.document import Align, Document, Heading
from app.ui.printing.measures import BODY, MM, QUIET, RULE, TITLE, font, line_pen
from app.ui.printing.strips import Strip
from app.ui.printing.text_box import TextBox

_NUMBER = 14 * MM
_LEADER_GAP = 1.5 * MM


def head_strip(document: Document, width: float) -> Strip:
    """Title and subtitle over a strong line."""
    title = TextBox(document.title, font(TITLE, strong=True), width)
    subtitle = TextBox(document.subtitle, font(BODY), width, colour=QUIET)
    below = subtitle.height if document.subtitle else 0.0
    height = title.height + below + 2 * MM

    def paint(painter: QPainter, top: float) -> None:
        title.paint(painter, 0, top)
        if document.subtitle:
            subtitle.paint(painter, 0, top + title.height)
        painter.setPen(line_pen(0.5))
        painter.drawLine(QPointF(0, top + height), QPointF(width, top + height))

    return Strip(height + 0.5 * MM, paint, keep=True)


def contents_strips(document: Document, width: float, page_of: Sequence[int]) -> Iterator[Strip]:
    """A line per part; `page_of` has the pages in the order of the parts by the time the lines are painted."""
    parts = [block for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    for place, part in enumerate(parts):
        yield _line(part.text, width, page_of, place)


def _line(text: str, width: float, page_of: Sequence[int], place: int) -> Strip:
    box = TextBox(text, font(BODY), width - _NUMBER)

    def paint(painter: QPainter, top: float) -> None:
        number = TextBox(str(page_of[place]), font(BODY), _NUMBER, align=Align.RIGHT)
        last_line = top + box.top_of(box.lines - 1)
        foot = last_line + box.ascent()
        box.paint(painter, 0, top)
        number.paint(painter, width - _NUMBER, last_line)
        painter.setPen(QPen(RULE, 0.3 * MM, Qt.PenStyle.DotLine))
        end = width - number.widest() - _LEADER_GAP
        painter.drawLine(QPointF(box.end_of_last() + _LEADER_GAP, foot), QPointF(end, foot))

    return Strip(box.height + 1.6 * MM, paint, before=4 * MM if place == 0 else 0.0)
