"""A poster with its sizes found: the largest letters with which everything fits, or what has to be shortened.

Lists taken from the records lose their last points before letters get small; what a teacher wrote is never left out
silently: it ends in three dots and `too_long` says by how many characters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol

from msgspec import Struct, field, structs
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.domain.records.posters import PosterLayout
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark
from app.reports.poster import PosterContent
from app.ui.poster import ink
from app.ui.poster.blocks import Block, Picture, SectionText
from app.ui.poster.heading import HEIGHT, WIDTH
from app.ui.poster.layout_columns import ColumnsLayout
from app.ui.poster.layout_path import PathLayout
from app.ui.poster.layout_picture import PictureLayout
from app.ui.poster.letters import LEADING, LEAST_BODY, Setting

COMFORTABLE = 98
"""Below this size pictures get lower and lists from the records shorter, rather than letters smaller."""
_FEWEST_POINTS = 3


class Layout(Protocol):
    """One way to put a poster together."""

    most_body: int
    """Larger letters than these would break its columns into single words."""

    def parts(self, setting: Setting) -> list[tuple[Block, QRectF]]:
        """The blocks that hold the story, each with its place."""

    def paint_ground(self, painter: QPainter, setting: Setting) -> None:
        """Everything else."""


LAYOUTS: Mapping[PosterLayout, Callable[[PosterContent, Sequence[Picture]], Layout]] = {
    PosterLayout.COLUMNS: ColumnsLayout,
    PosterLayout.PATH: PathLayout,
    PosterLayout.PICTURE: PictureLayout,
}


class Sheet(Struct, frozen=True):
    """A poster ready to be painted."""

    content: PosterContent
    layout: Layout
    setting: Setting
    too_long: Mapping[str, int] = field(default_factory=dict)
    """Section → how many characters are too many."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Section → how many points of its records do not stand on the poster."""

    def paint(self, painter: QPainter) -> None:
        """Paint the whole page; the painter's unit is a tenth of a millimetre of A1."""
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(QRectF(0, 0, WIDTH, HEIGHT), ink.PAPER)
        self.layout.paint_ground(painter, self.setting)
        for block, box in self.layout.parts(self.setting):
            block.paint(painter, box, self.setting)


def sheet_of(content: PosterContent, pictures: Sequence[Picture]) -> Sheet:
    """Find the sizes of a poster."""
    left_out: dict[str, int] = {}
    while True:
        layout = LAYOUTS[content.layout](content, pictures)
        setting = _largest(layout)
        droppable = _droppable(content, layout, setting)
        if droppable is None:
            break
        left_out[droppable] = left_out.get(droppable, 0) + 1
        content = _without_last(content, droppable)
    if setting is not None:
        return Sheet(content, layout, setting, {}, left_out)
    setting = _limited(layout)
    too_long = {
        text.section.key: lost
        for block, box in layout.parts(setting)
        for text, width in block.texts(box.width(), setting)
        if (lost := text.lost(width, setting))
    }
    return Sheet(content, layout, setting, too_long, left_out)


def _largest(layout: Layout) -> Setting | None:
    """The largest letters with which everything fits, None if nothing does; pictures get lower before letters small."""
    roomy = _largest_body(layout, layout.most_body, is_roomy=True)
    if roomy >= COMFORTABLE:
        return Setting(roomy, is_roomy=True)
    body = _largest_body(layout, COMFORTABLE, is_roomy=False)
    return Setting(body) if body else None


def _largest_body(layout: Layout, most: int, *, is_roomy: bool) -> int:
    low, high = LEAST_BODY - 1, most
    while low < high:
        middle = (low + high + 1) // 2
        if _missing(layout, Setting(middle, is_roomy)):
            high = middle - 1
        else:
            low = middle
    return low if low >= LEAST_BODY else 0


def _missing(layout: Layout, setting: Setting) -> list[tuple[Block, QRectF, float]]:
    """The blocks that do not fit, with the height they lack."""
    found = []
    for block, box in layout.parts(setting):
        lacking = block.least(box.width(), setting) - box.height()
        if lacking > 0.5:
            found.append((block, box, lacking))
    return found


def _droppable(content: PosterContent, layout: Layout, found: Setting | None) -> str | None:
    """The section whose last point is left out next: the longest list from records where letters would get small."""
    if found is not None and found.body >= COMFORTABLE:
        return None
    setting = Setting(LEAST_BODY if found is None else found.body + 1)
    tight = {
        text.section.key
        for block, box, _lacking in _missing(layout, setting)
        for text, width in block.texts(box.width(), setting)
        if _eases(block, box.width(), text, width, setting)
    }
    fewest = 1 if found is None else _FEWEST_POINTS
    lists = [each for each in content.sections if each.is_selection and each.key in tight and len(each.lines) > fewest]
    return max(lists, key=lambda section: sum(map(len, section.lines))).key if lists else None


def _eases(block: Block, block_width: float, text: SectionText, width: float, setting: Setting) -> bool:
    """Whether the block gets lower once a section in it has a line less."""
    shorter = _with_limit(setting, text, width, text.least(width, setting) - setting.body * LEADING)
    return block.least(block_width, shorter) < block.least(block_width, setting) - 0.5


def _with_limit(setting: Setting, text: SectionText, width: float, height: float) -> Setting:
    limit = max(text.shortest(width, setting), height)
    return structs.replace(setting, limits={**setting.limits, text.section.key: limit})


def _without_last(content: PosterContent, key: str) -> PosterContent:
    sections = tuple(
        replace(section, lines=section.lines[:-1]) if section.key == key else section for section in content.sections
    )
    return replace(content, sections=sections)


def _limited(layout: Layout) -> Setting:
    """The smallest setting, with the longest sections cut until everything stands in its place."""
    setting = Setting(LEAST_BODY)
    while missing := _missing(layout, setting):
        block, box, lacking = missing[0]
        texts = sorted(
            block.texts(box.width(), setting), key=lambda each: each[0].least(each[1], setting), reverse=True
        )
        easing = next((each for each in texts if _eases(block, box.width(), *each, setting)), None)
        if easing is None:
            break
        text, width = easing
        step = max(setting.body * LEADING, lacking / (2 * len(texts)))
        setting = _with_limit(setting, text, width, text.least(width, setting) - step)
    return setting


def too_long_findings(sheet: Sheet) -> tuple[Finding, ...]:
    """What has to be shortened, each at its field, rounded up to what a person can count."""
    sentence = mark("rules", "This is too long for the poster by about {count} characters: please shorten it.")
    return tuple(
        warn("poster_text_too_long", sentence, field=key, count=-(-lost // 5) * 5)
        for key, lost in sheet.too_long.items()
    )
