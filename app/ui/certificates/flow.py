"""Lines of a certificate set one below another in the middle of the page, made smaller together until they fit.

Lengths are tenths of a millimetre, also those of letters.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout, QTextOption

from app.ui.printing.measures import letter_by_letter

FAMILY = "Noto Sans"
_SMALLEST = 0.5
_STEP = 0.96
_MOST_LINES = 4


class Text(Struct, frozen=True):
    """Words in one size and colour, `gap` below what stands above them."""

    words: str
    size: float
    colour: str
    gap: float = 0
    strong: bool = False
    one_line: bool = False
    """Rather smaller than on two lines, as long as that stays readable."""
    spread: float = 0
    """Room between letters, as a share of the size."""


class Rule(Struct, frozen=True):
    """A mark of `height` that the caller draws, such as an ornament."""

    height: float
    gap: float


Item = Text | Rule


def letters(size: float, *, strong: bool = False, spread: float = 0) -> QFont:
    """The font of certificates, letters `size` tenths of a millimetre high."""
    font = letter_by_letter(QFont(FAMILY))
    font.setPixelSize(max(1, round(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if strong:
        font.setWeight(QFont.Weight.DemiBold)
    if spread:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, size * spread)
    return font


class SetText:
    """Words broken into lines of even length, in the middle of `width`."""

    def __init__(self, text: Text, width: float, factor: float = 1.0) -> None:
        self._colour = QColor(text.colour)
        self.layout = _narrowed(text, width, factor) if text.one_line else _even(text, width, factor)
        self.height = self.layout.boundingRect().height()
        self.lines = self.layout.lineCount()

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Draw the lines with their first one at `top`."""
        painter.setPen(self._colour)
        self.layout.draw(painter, QPointF(left, top))


class Flow:
    """Items in a column `width` wide, not higher than `room` if they can be made to fit."""

    def __init__(self, items: Sequence[Item], width: float, room: float) -> None:
        factor = 1.0
        self._set(items, width, factor)
        while self.height > room and factor > _SMALLEST:
            factor *= _STEP
            self._set(items, width, factor)

    def _set(self, items: Sequence[Item], width: float, factor: float) -> None:
        self.tops: list[float] = []
        self.texts: list[SetText | None] = []
        height = 0.0
        for number, item in enumerate(items):
            height += item.gap * factor if number else 0
            self.tops.append(height)
            made = SetText(item, width, factor) if isinstance(item, Text) else None
            self.texts.append(made)
            height += item.height * factor if isinstance(item, Rule) else made.height if made else 0
        self.height = height


def _narrowed(text: Text, width: float, factor: float) -> QTextLayout:
    """One line, in smaller letters if need be; two where even three fifths of the size are too wide."""
    size = text.size * factor
    while size > text.size * factor * 0.6:
        made = _broken(text, size, width)
        if made.lineCount() == 1:
            return made
        size *= _STEP
    return _even(text, width, factor * 0.75)


def _even(text: Text, width: float, factor: float) -> QTextLayout:
    """As few lines as possible, and none of them much shorter than the others."""
    size = text.size * factor
    wide = _broken(text, size, width)
    low, high, best = width / 3, width, wide
    for _ in range(7 if wide.lineCount() in range(2, _MOST_LINES + 1) else 0):
        middle = (low + high) / 2
        tried = _broken(text, size, middle, width)
        if tried.lineCount() > wide.lineCount():
            low = middle
        else:
            high, best = middle, tried
    return best


def _broken(text: Text, size: float, width: float, room: float = 0) -> QTextLayout:
    """Lines at most `width` wide, each centred in `room`."""
    layout = QTextLayout(text.words, letters(size, strong=text.strong, spread=text.spread))
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(((room or width) - width) / 2, top))
        top += line.height()
    layout.endLayout()
    return layout
