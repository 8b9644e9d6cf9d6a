"""A printable paper as blocks: what stands on it, in which order, and nothing about the engine that draws it.

The screens print a `Document` or write it as PDF, `reports` writes it for Word. Papers are A4, black and white; all
texts are already in the language of the paper.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from app.domain.written import joined

_SHORT = 4
"""A table of no more rows than these is not parted."""


class Align(Enum):
    """How the cells of a column stand."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 opens a part of the paper and stands in its table of contents, level 2 a section in it."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks are kept. A `quiet` one is an explanation in small letters."""

    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values, `columns` pairs a line; an empty value becomes a line to write on."""

    rows: tuple[tuple[str, str], ...]
    columns: int = 1
    """More than one suits short values at the head of a form; pairs run from left to right."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a grid: its title, its share of the width, how its cells stand."""

    title: str
    share: float = 1.0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with lines; its header stands again on every page it runs over, and a row is never torn apart."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    row_mm: float = 0
    """Least height of a row, for papers that are filled in by hand."""
    together: int = 1
    """So many rows one after another stand on the same page."""

    def stays(self, number: int) -> bool:
        """Whether a row, counted from 0, stands on the page of the next one.

        Short tables stay whole, and of longer ones neither the first nor the last row is alone on its page.
        """
        if number + 1 >= len(self.rows):
            return False
        if self.together > 1:
            return (number + 1) % self.together != 0
        return len(self.rows) <= _SHORT or number in (0, len(self.rows) - 2)


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on, below a label."""

    label: str
    count: int = 3


@dataclass(frozen=True, slots=True)
class Checks:
    """Statements with a box before each, ticked or empty."""

    items: tuple[tuple[bool, str], ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """A line to sign on for each role, with the name in print if it is known."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture file's bytes (PNG, JPEG or SVG), as wide as told, with a caption below."""

    data: bytes
    width_mm: float
    caption: str = ""


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = Heading | Paragraph | Facts | Grid | WritingLines | Checks | Signatures | Picture | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    """One paper."""

    title: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    footer: str = ""
    """What tells this paper from others of its name: whose it is, of which day."""
    landscape: bool = False
    contents: bool = False
    """Whether a table of contents with page numbers follows the title."""
    language: str = field(default="kk")

    @property
    def foot(self) -> str:
        """What stands left at the foot of every page, so that a page that got lost is known by it."""
        return " ".join(joined(self.title, self.footer).split())
