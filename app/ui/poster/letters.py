"""Letters on a poster: fonts, sizes and paragraphs broken into lines.

Lengths everywhere in this package are tenths of a millimetre on A1; other papers are the same drawing at another scale.
Nothing is rounded to pixels, so lines break alike in the preview and on paper.
"""

from __future__ import annotations

import atexit
import re
from collections.abc import Mapping
from functools import lru_cache

from msgspec import Struct, field
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QTextLayout, QTextOption

from app.ui.printing.measures import letter_by_letter

PAPER_FONT = "Noto Sans"
FAMILIES = (PAPER_FONT, "Segoe UI", "DejaVu Sans")
LEAST_BODY = 85
"""Body text has at least 24 pt, which is readable from two metres."""
LEAST_SMALL = 64
"""Captions and chart labels: 18 pt."""
LEADING, TIGHT = 1.36, 1.14
"""Distance of lines as a share of the size: running text, headings."""
_BETWEEN = 0.42
"""More distance between paragraphs, as a share of the size."""
MORE = "…"

_SUFFIX = re.compile(r"(?<=[\d%])-(?=\w)|(?<=\d) (?=%)")
"""In “83 %-ға” and “7-сынып” a line must not end."""


class Setting(Struct, frozen=True):
    """The sizes of one fit: everything follows from the body text. `limits` cap sections that are too long."""

    body: int
    is_roomy: bool = False
    """Whether pictures and charts claim the height they look well in, not only the least one."""
    limits: Mapping[str, float] = field(default_factory=dict)

    @property
    def heading(self) -> int:
        """Headings of sections."""
        return round(self.body * 1.42)

    @property
    def small(self) -> int:
        """Captions, chart labels, the foot of the page."""
        return max(LEAST_SMALL, round(self.body * 0.74))

    @property
    def number(self) -> int:
        """Big figures."""
        return round(self.body * 2.5)


def letters(size: int, *, bold: bool = False) -> QFont:
    """The font of posters at `size`."""
    font = letter_by_letter(QFont(list(FAMILIES)))
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def has_paper_font() -> bool:
    """Whether the font of posters is on this computer."""
    return PAPER_FONT in QFontDatabase.families()


@lru_cache(maxsize=256)
def width_of(text: str, size: int, *, bold: bool = False) -> float:
    """How wide a text is on one line."""
    return QFontMetricsF(letters(size, bold=bold)).horizontalAdvance(text)


class Lines:
    """Paragraphs broken to a width. A list hangs its points behind a mark. Made by `lines`."""

    def __init__(
        self, paragraphs: tuple[str, ...], width: float, size: int, bold: bool, leading: float, is_list: bool
    ) -> None:
        self._font = letters(size, bold=bold)
        self._ascent = QFontMetricsF(self._font).ascent()
        self._size, self._step, self._is_list = size, size * leading, is_list
        self._indent = size * 1.05 if is_list else 0.0
        self.width = width
        self._parts: list[tuple[QTextLayout, float]] = []
        y = 0.0
        for number, paragraph in enumerate(paragraphs):
            y += size * _BETWEEN if number else 0
            part = self._broken(paragraph)
            self._parts.append((part, y))
            y += part.lineCount() * self._step
        self.height = y

    def count(self) -> int:
        """How many lines there are."""
        return sum(part.lineCount() for part, _y in self._parts)

    def longest(self) -> float:
        """The width of the longest line."""
        return max(
            (part.maximumWidth() if not part.lineCount() else _widest(part) for part, _y in self._parts), default=0
        )

    def fitting(self, height: float) -> int:
        """How many characters stand in the lines that fit into `height`."""
        kept = 0
        for part, top in self._parts:
            for place in range(part.lineCount()):
                if top + (place + 1) * self._step > height + 0.5:
                    return kept
                line = part.lineAt(place)
                kept = kept + line.textLength()
        return kept

    def paint(self, painter: QPainter, x: float, y: float, colour: QColor, bullet: QColor, height: float) -> None:
        """Paint what fits into `height` from (x, y) on; three dots say where something did not."""
        painter.setPen(colour)
        for number, (part, top) in enumerate(self._parts):
            room = int((height - top + 0.5) / self._step)
            if room < 1:
                return
            if self._is_list:
                self._paint_bullet(painter, x, y + top, bullet)
            following = number + 1 < len(self._parts)
            next_top = self._parts[number + 1][1] if following else 0
            is_cut = room < part.lineCount() or (following and next_top + self._step > height + 0.5)
            self._paint_lines(painter, part, QPointF(x + self._indent, y + top), room, is_cut)

    def boxes(self, x: float, y: float) -> list[QRectF]:
        """Where each line's letters stand when painted at (x, y)."""
        found = []
        for part, top in self._parts:
            for place in range(part.lineCount()):
                line_width = part.lineAt(place).naturalTextWidth()
                found.append(QRectF(x + self._indent, y + top + place * self._step, line_width, self._step))
        return found

    def _broken(self, paragraph: str) -> QTextLayout:
        part = QTextLayout(_SUFFIX.sub(_unbroken, paragraph), self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        part.setTextOption(option)
        part.beginLayout()
        lead = (self._step - self._font.pixelSize() * LEADING) / 2
        y = lead
        while (line := part.createLine()).isValid():
            line.setLineWidth(self.width - self._indent)
            line.setPosition(QPointF(0, y))
            y += self._step
        part.endLayout()
        return part

    def _paint_lines(self, painter: QPainter, part: QTextLayout, at: QPointF, room: int, is_cut: bool) -> None:
        if not is_cut:
            part.draw(painter, at)
            return
        painter.setFont(self._font)
        shown = min(room, part.lineCount())
        for place in range(shown):
            line = part.lineAt(place)
            text = part.text()[line.textStart() : line.textStart() + line.textLength()].rstrip()
            if place == shown - 1:
                room_for = self.width - self._indent - width_of(MORE, self._size, bold=self._font.bold())
                text = QFontMetricsF(self._font).elidedText(text, Qt.TextElideMode.ElideRight, room_for).rstrip(MORE)
                text += MORE
            painter.drawText(QPointF(at.x(), at.y() + line.y() + self._ascent), text)

    def _paint_bullet(self, painter: QPainter, x: float, y: float, colour: QColor) -> None:
        radius = self._size * 0.17
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        middle = y + (self._step - self._size * LEADING) / 2 + self._ascent - self._size * 0.33
        painter.drawEllipse(QPointF(x + self._size * 0.28, middle), radius, radius)
        painter.restore()


@lru_cache(maxsize=1024)
def lines(
    paragraphs: tuple[str, ...], width: float, size: int, *, bold: bool = False, leading: float = LEADING,
    is_list: bool = False,
) -> Lines:  # fmt: skip
    """Paragraphs broken to a width; asked for again and again while sizes are sought, broken once."""
    return Lines(paragraphs, width, size, bold, leading, is_list)


atexit.register(lines.cache_clear)  # broken lines must not outlive the application whose fonts they hold


def balanced(text: str, width: float, size: int) -> Lines:
    """A title in lines of about equal length: no more of them than `width` asks for."""
    whole = lines((text,), width, size, bold=True, leading=TIGHT)
    count, low, high = whole.count(), width / 2, width
    if count < 2:
        return whole
    for _ in range(7):
        middle = (low + high) / 2
        if lines((text,), middle, size, bold=True, leading=TIGHT).count() <= count:
            high = middle
        else:
            low = middle
    return lines((text,), high, size, bold=True, leading=TIGHT)


def _widest(part: QTextLayout) -> float:
    return max((part.lineAt(place).naturalTextWidth() for place in range(part.lineCount())), default=0)


def _unbroken(found: re.Match[str]) -> str:
    return "\u2011" if found.group() == "-" else "\u00a0"
