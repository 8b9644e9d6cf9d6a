"""Blocks of a document as strips of a paper."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from app.reports.document import (
    Block,
    Checks,
    Facts,
    Grid,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Signatures,
    WritingLines,
)
from app.ui.printing.grids import grid_strips
from app.ui.printing.measures import BODY, CELL, MM, PART, QUIET, RULE, SECTION, SMALL, font, line_pen
from app.ui.printing.pictures import picture_strip
from app.ui.printing.strips import Strip
from app.ui.printing.text_box import TextBox, text_width

GAP = 3 * MM
"""Room between two blocks."""
_LINE, _FACT, _BELOW = 8 * MM, 7 * MM, 2 * MM
"""Distance of lines to write on; least height of a fact that is written in by hand, and the room below its line."""
_SIGNATURE = 12 * MM
_BOX = 3.4 * MM


def block_strips(block: Block, width: float, room: float) -> Iterator[Strip]:
    """The strips of one block on pages `width` wide with `room` from top to bottom; a page break has none."""
    match block:
        case Heading():
            yield _heading(block, width)
        case Paragraph():
            yield from _paragraph(block, width)
        case Facts():
            yield from _facts(block, width)
        case Grid():
            yield from grid_strips(block, width, room, GAP)
        case WritingLines():
            yield from _writing_lines(block, width)
        case Checks():
            yield from _checks(block, width)
        case Signatures():
            yield from _signatures(block, width)
        case Picture():
            yield picture_strip(block, width, room, GAP)
        case PageBreak():
            return


def _heading(block: Heading, width: float) -> Strip:
    is_part = block.level == 1
    box = TextBox(block.text, font(PART if is_part else SECTION, strong=True), width)
    return Strip(
        box.height, lambda painter, top: box.paint(painter, 0, top), before=(7 if is_part else 5) * MM, keep=True,
        opens_part=is_part,
    )  # fmt: skip


def _paragraph(block: Paragraph, width: float) -> Iterator[Strip]:
    """A strip per line; neither the first nor the last line stands alone on a page."""
    letters = font(SMALL if block.quiet else BODY)
    box = TextBox(block.text, letters, width, colour=QUIET) if block.quiet else TextBox(block.text, letters, width)

    def paint(number: int) -> Strip:
        return Strip(
            box.top_of(number + 1) - box.top_of(number),
            lambda painter, top: box.paint(painter, 0, top, number, 1),
            before=2 * MM if number == 0 else 0.0,
            keep=number in (0, box.lines - 2) and number + 1 < box.lines,
        )

    yield from map(paint, range(box.lines))


def _facts(block: Facts, width: float) -> Iterator[Strip]:
    letters = font(BODY)
    labels = [TextBox(label, font(CELL), width * 0.36, colour=QUIET) for label, _value in block.rows]
    beside = max((label.widest() for label in labels), default=0.0) + 4 * MM
    for number, (label, (_text, value)) in enumerate(zip(labels, block.rows, strict=True)):
        box = TextBox(value, letters, width - beside)
        height = max(label.height, box.height) + 1.2 * MM if value else max(_FACT, label.height) + _BELOW

        def paint(
            painter: QPainter, top: float, label: TextBox = label, box: TextBox = box, height: float = height,
            is_empty: bool = not value,
        ) -> None:  # fmt: skip
            if is_empty:
                foot = top + height - _BELOW
                label.paint(painter, 0, foot - label.height + 0.6 * MM)
                _rule(painter, beside, width, foot)
            else:
                label.paint(painter, 0, top + box.ascent() - label.ascent())
                box.paint(painter, beside, top)

        yield Strip(height, paint, before=GAP if number == 0 else 0.0)


def _writing_lines(block: WritingLines, width: float) -> Iterator[Strip]:
    if block.label:
        box = TextBox(block.label, font(BODY, strong=True), width)
        yield Strip(box.height, lambda painter, top: box.paint(painter, 0, top), before=GAP, keep=True)
    for number in range(block.count):
        yield Strip(
            _LINE,
            lambda painter, top: _rule(painter, 0, width, top + _LINE),
            keep=number == 0 and block.count > 1,
            before=GAP if number == 0 and not block.label else 0.0,
        )


def _checks(block: Checks, width: float) -> Iterator[Strip]:
    indent = _BOX + 2.6 * MM
    for number, (ticked, text) in enumerate(block.items):
        box = TextBox(text, font(BODY), width - indent)

        def paint(painter: QPainter, top: float, box: TextBox = box, ticked: bool = ticked) -> None:
            _check_box(painter, top + box.ascent() - _BOX + 0.3 * MM, ticked)
            box.paint(painter, indent, top)

        yield Strip(box.height + 1.4 * MM, paint, before=GAP if number == 0 else 0.0)


def _check_box(painter: QPainter, top: float, ticked: bool) -> None:
    painter.setPen(line_pen(0.25))
    painter.drawRect(QRectF(0.2 * MM, top, _BOX, _BOX))
    if ticked:
        tick = QPainterPath(QPointF(0.9 * MM, top + 0.55 * _BOX))
        tick.lineTo(0.2 * MM + 0.42 * _BOX, top + 0.8 * _BOX)
        tick.lineTo(0.2 * MM + 0.9 * _BOX, top + 0.12 * _BOX)
        painter.setPen(line_pen(0.55))
        painter.drawPath(tick)


def _signatures(block: Signatures, width: float) -> Iterator[Strip]:
    """Role, a line to sign on, and the name in print; all signatures stand together."""
    letters = font(BODY)
    roles = min(max((text_width(role, letters) for role, _name in block.rows), default=0.0) + 4 * MM, width * 0.42)
    names = width * 0.30
    line_end = width - names - 4 * MM
    for number, (role, name) in enumerate(block.rows):
        role_box = TextBox(role, letters, roles - 4 * MM)
        name_box = TextBox(name, letters, names)
        height = max(_SIGNATURE, role_box.height, name_box.height)

        def paint(
            painter: QPainter, top: float, role_box: TextBox = role_box, name_box: TextBox = name_box,
            height: float = height, is_known: bool = bool(name),
        ) -> None:  # fmt: skip
            foot = top + height
            role_box.paint(painter, 0, foot - role_box.height + 0.8 * MM)
            _rule(painter, roles, line_end, foot)
            if is_known:
                name_box.paint(painter, line_end + 4 * MM, foot - name_box.height + 0.8 * MM)
            else:
                _rule(painter, line_end + 4 * MM, width, foot)

        yield Strip(height, paint, before=GAP if number == 0 else 0.0, keep=number + 1 < len(block.rows))


def _rule(painter: QPainter, left: float, right: float, height: float) -> None:
    """A line to write on."""
    painter.setPen(line_pen(0.2, RULE))
    painter.drawLine(QPointF(left, height), QPointF(right, height))
