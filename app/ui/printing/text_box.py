"""A text broken into lines of a width, to be painted whole or in parts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption

from app.reports.document import Align
from app.ui.printing.measures import BLACK

_LINE_BREAK = "\u2028"
_ALIGN = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class TextBox:
    """The lines of one text; line breaks in it are kept, a word wider than the box is broken."""

    def __init__(
        self, text: str, font: QFont, width: float, *, align: Align = Align.LEFT, colour: QColor = BLACK
    ) -> None:
        self._colour = colour
        self._layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", _LINE_BREAK), font)
        option = QTextOption(_ALIGN[align])
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        self._layout.setTextOption(option)
        self._tops = [0.0]
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, self._tops[-1]))
            self._tops.append(self._tops[-1] + line.height())
        self._layout.endLayout()

    @property
    def lines(self) -> int:
        """Number of lines."""
        return len(self._tops) - 1

    @property
    def height(self) -> float:
        """Height of all lines."""
        return self._tops[-1]

    def top_of(self, line: int) -> float:
        """Where a line begins; that of the line after the last is the height."""
        return self._tops[min(line, self.lines)]

    def ascent(self) -> float:
        """From the top to the foot of the letters of the first line."""
        return self._layout.lineAt(0).ascent() if self.lines else 0.0

    def end_of_last(self) -> float:
        """Where the letters of the last line end."""
        return self._line(self.lines - 1).naturalTextWidth() if self.lines else 0.0

    def widest(self) -> float:
        """Width of the longest line."""
        return max((self._line(number).naturalTextWidth() for number in range(self.lines)), default=0.0)

    def paint(self, painter: QPainter, left: float, top: float, first: int = 0, count: int | None = None) -> None:
        """Paint `count` lines from line `first` on, the first of them at `top`."""
        painter.setPen(self._colour)
        end = self.lines if count is None else min(first + count, self.lines)
        origin = QPointF(left, top - self.top_of(first))
        for number in range(first, end):
            self._line(number).draw(painter, origin)

    def _line(self, number: int) -> QTextLine:
        return self._layout.lineAt(number)


def text_width(text: str, font: QFont) -> float:
    """Width of `text` on one line."""
    return QFontMetricsF(font).horizontalAdvance(text)


def longest_word(text: str, font: QFont) -> float:
    """Width of the widest word of `text`."""
    metrics = QFontMetricsF(font)
    return max((metrics.horizontalAdvance(word) for word in text.split()), default=0.0)
