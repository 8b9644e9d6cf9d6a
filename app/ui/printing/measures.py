"""Sizes of a paper: A4, its margins, its letters and lines. One unit is a hundredth of a millimetre.

A layout made in these units is the same on every device, so a preview, a printer and a PDF break pages alike.
"""

from __future__ import annotations

from functools import cache

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPen

MM = 100.0
"""Units of one millimetre."""
UNITS_PER_INCH = 2540
_UNITS_PER_POINT = UNITS_PER_INCH / 72

FAMILIES = ("Noto Sans", "Segoe UI", "DejaVu Sans")
"""Fonts with all Kazakh letters whose text can be searched in a PDF; fonts that change digits beside signs cannot."""

BLACK, QUIET, RULE, SHADE = QColor("#000000"), QColor("#3d3d3d"), QColor("#6f6f6f"), QColor("#ececec")


class Frame(Struct, frozen=True):
    """A page and the place on it that is written on."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Width of what is written."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height of what is written, without the footer."""
        return self.height - self.top - self.bottom


PORTRAIT = Frame(210 * MM, 297 * MM, left=20 * MM, right=12 * MM, top=14 * MM, bottom=19 * MM)
"""The left margin is wide enough for a binder."""
LANDSCAPE = Frame(297 * MM, 210 * MM, left=13 * MM, right=13 * MM, top=18 * MM, bottom=17 * MM)
"""A binder takes a landscape page at its top."""
FOOTER = 9 * MM
"""From the lower edge of the page to the foot of the footer's letters."""

TITLE, PART, SECTION, BODY, CELL, SMALL = 17.0, 13.0, 10.5, 10.0, 9.0, 8.0
"""Sizes of letters in points."""


def letter_by_letter(font: QFont) -> QFont:
    """Let `font` paint each letter by itself: who searches a PDF for “fi” does not find the two drawn as one."""
    font.setFeature(QFont.Tag("liga"), 0)
    return font


@cache
def font(points: float, *, strong: bool = False) -> QFont:
    """Letters of a size, laid out without regard to the pixels of a screen."""
    made = letter_by_letter(QFont(list(FAMILIES)))
    made.setPixelSize(round(points * _UNITS_PER_POINT))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    if strong:
        made.setWeight(QFont.Weight.Bold)
    return made


def line_pen(mm: float, colour: QColor = BLACK) -> QPen:
    """A line of a width."""
    made = QPen(colour, mm * MM)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    return made
