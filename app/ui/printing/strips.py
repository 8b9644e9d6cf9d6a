"""What a paper is cut into before it is put on pages: strips that are never torn, and the rules of turning a page."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, float], None]
"""Paints a strip whose upper edge is at the given height; its left edge is at 0."""


class Strip(Struct, frozen=True):
    """A piece of a paper over its whole width."""

    height: float
    paint: Paint
    before: float = 0.0
    """Room above it, left out at the top of a page."""
    keep: bool = False
    """Stands on the same page as the strip after it."""
    head: Strip | None = None
    """Stands above it where it is the first on a page: the header of its table."""
    opens_part: bool = False
    """Shows a heading that stands in the table of contents."""
    new_page: bool = False


class Placed(NamedTuple):
    """A strip and where it stands on its page."""

    strip: Strip
    top: float


Page = tuple[Placed, ...]


def paginate(strips: Iterable[Strip], room: float) -> tuple[Page, ...]:
    """Put strips on pages of the height `room`; there is at least one page."""
    pages: list[list[Placed]] = [[]]
    filled = 0.0
    for chain in _chains(strips):
        starts_anew = chain[0].new_page or filled + _height(chain, first=not pages[-1]) > room
        if starts_anew and pages[-1]:
            pages.append([])
            filled = 0.0
        for strip in chain:
            above = strip.before if pages[-1] else 0.0
            if pages[-1] and filled + above + strip.height > room:  # a chain longer than a page
                pages.append([])
                filled = above = 0.0
            if not pages[-1] and strip.head is not None:
                pages[-1].append(Placed(strip.head, 0.0))
                filled = strip.head.height
            pages[-1].append(Placed(strip, filled + above))
            filled += above + strip.height
    return tuple(map(tuple, pages))


def _chains(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Strips that have to stand together."""
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def _height(chain: Sequence[Strip], *, first: bool) -> float:
    height = sum(strip.before + strip.height for strip in chain)
    return height - chain[0].before if first else height
