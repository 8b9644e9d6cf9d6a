"""Blocks of a document as strips of a paper."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

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
_LINE, _FACT, _BELOW, _AFTER = 8 * MM, 7 * MM, 2 * MM, 1.2 * MM
"""Distance of lines to write on; least height of a fact that is written in by hand, and the room below its line;
the room below a fact."""
_BETWEEN = 8 * MM
"""Room between two columns of facts."""
_MOST_OF_FACT = 0.5
"""A label takes no more than this of the room it shares with its value."""
_MOST_WHOLE = 12
"""A fact of more lines than these may be parted by the end of a page."""
_MOST_LINES = 6
"""Room to write of no more lines than these is not parted."""
_SIGNATURE, _LONGEST_SIGNATURE = 12 * MM, 90 * MM
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
    """A strip per line of pairs; the values of one column begin below each other."""
    columns = max(block.columns, 1)
    room = (width - _BETWEEN * (columns - 1)) / columns
    lines = [block.rows[start : start + columns] for start in range(0, len(block.rows), columns)]
    beside = [
        max(text_width(line[place][0], font(CELL)) for line in lines if place < len(line)) + 4 * MM
        for place in range(min(columns, len(block.rows)))
    ]
    for number, line in enumerate(lines):
        pairs = [
            _Fact(label, value, place * (room + _BETWEEN), min(beside[place], room * _MOST_OF_FACT), room)
            for place, (label, value) in enumerate(line)
        ]
        yield from _side_by_side(pairs, before=GAP if number == 0 else 0.0)


def _side_by_side(pairs: Sequence[_Fact], before: float) -> Iterator[Strip]:
    """One strip, or for a long value that stands alone one for each of its lines: it may run over a page."""
    value = pairs[0].value if len(pairs) == 1 else None
    if value is not None and value.lines > _MOST_WHOLE:
        yield from pairs[0].by_line(value, before)
        return
    height = max(pair.height for pair in pairs)
    is_form = any(pair.value is None for pair in pairs)

    def paint(painter: QPainter, top: float) -> None:
        for pair in pairs:
            pair.paint(painter, top + (height - pair.height if is_form else 0.0))

    yield Strip(height, paint, before=before)


class _Fact:
    """A label with its value, or with a line to write on."""

    def __init__(self, label: str, value: str, left: float, beside: float, room: float) -> None:
        self._left, self._value_left, self._right = left, left + beside, left + room
        self._label = TextBox(label, font(CELL), beside - 2 * MM, colour=QUIET)
        self.value = TextBox(value, font(BODY), room - beside) if value else None
        least = _FACT if self.value is None else self.value.height
        self.height = max(self._label.height, least) + (_BELOW if self.value is None else _AFTER)

    def by_line(self, value: TextBox, before: float) -> Iterator[Strip]:
        """The value line by line, with the label beside the first ones."""
        for number in range(value.lines):

            def paint(painter: QPainter, top: float, number: int = number) -> None:
                value.paint(painter, self._value_left, top, number, 1)
                if number == 0:
                    self._label.paint(painter, self._left, top)

            is_last = number + 1 == value.lines
            yield Strip(
                value.top_of(number + 1) - value.top_of(number) + (_AFTER if is_last else 0.0),
                paint,
                before=before if number == 0 else 0.0,
                keep=number < self._label.lines or number == value.lines - 2,
            )

    def paint(self, painter: QPainter, top: float) -> None:
        """Paint label and value, or label and line."""
        if self.value is None:
            foot = top + self.height - _BELOW
            self._label.paint(painter, self._left, foot - self._label.height + 0.6 * MM)
            _rule(painter, self._value_left, self._right, foot)
            return
        self._label.paint(painter, self._left, top + self.value.ascent() - self._label.ascent())
        self.value.paint(painter, self._value_left, top)


def _writing_lines(block: WritingLines, width: float) -> Iterator[Strip]:
    if block.label:
        box = TextBox(block.label, font(BODY, strong=True), width)
        yield Strip(box.height, lambda painter, top: box.paint(painter, 0, top), before=GAP, keep=True)
    for number in range(block.count):
        yield Strip(
            _LINE,
            lambda painter, top: _rule(painter, 0, width, top + _LINE),
            keep=number + 1 < block.count and (block.count <= _MOST_LINES or number in (0, block.count - 2)),
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
    names = width * 0.3
    line_end = min(width - names - 4 * MM, roles + _LONGEST_SIGNATURE)
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
                _rule(painter, line_end + 4 * MM, line_end + 4 * MM + names, foot)

        yield Strip(height, paint, before=GAP if number == 0 else 0.0, keep=number + 1 < len(block.rows))


def _rule(painter: QPainter, left: float, right: float, height: float) -> None:
    """A line to write on."""
    painter.setPen(line_pen(0.2, RULE))
    painter.drawLine(QPointF(left, height), QPointF(right, height))
