"""A paper on the screen: the same blocks that are printed, as text that scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from app.reports.document import Align, Block, Checks, Document, Facts, Grid, Heading, Paragraph
from app.ui.kit import tokens
from app.ui.kit.base import clear, column, holder, icon_label, label, line, row
from app.ui.kit.layouts import GridLayout

_SIDES = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class DocumentView(QWidget):
    """Shows a `Document`; what only paper needs (lines to write on, signatures) is left out."""

    def __init__(self) -> None:
        super().__init__()
        self._blocks = column(gap=tokens.GAP_LIST)
        self.setLayout(self._blocks)

    def show_document(self, document: Document) -> None:
        """Show another paper."""
        clear(self._blocks)
        self._blocks.addWidget(label(document.title, "title", wrap=True))
        if document.subtitle:
            self._blocks.addWidget(label(document.subtitle, "muted", wrap=True))
        for block in document.blocks:
            draw = _DRAWN.get(type(block))
            if draw is not None:
                self._blocks.addLayout(draw(block))
        self._blocks.addStretch(1)
        self.setAccessibleName(document.title)


def _heading(block: Heading) -> QLayout:
    if block.level > 1:
        return column(label(block.text, "strong", wrap=True))
    return column(tokens.GAP, line(), label(block.text, "section", wrap=True), gap=tokens.GAP)


def _paragraph(block: Paragraph) -> QLayout:
    return column(label(block.text, "caption" if block.quiet else "", wrap=True))


def _facts(block: Facts) -> QLayout:
    table = _table()
    for number, (name, value) in enumerate(block.rows):
        table.addWidget(label(name, "muted", wrap=True), number, 0, Qt.AlignmentFlag.AlignTop)
        table.addWidget(label(value or "–", wrap=True), number, 1, Qt.AlignmentFlag.AlignTop)
    table.setColumnStretch(0, 2)
    table.setColumnStretch(1, 5)
    return table


def _grid(block: Grid) -> QLayout:
    table = _table()
    titles = tuple(cell.title for cell in block.columns)
    for number, texts in enumerate((titles, *block.rows)):
        for place, (text, cell) in enumerate(zip(texts, block.columns, strict=True)):
            made = label(text, "" if number else "caption", wrap=True)
            made.setAlignment(_SIDES[cell.align] | Qt.AlignmentFlag.AlignTop)
            table.addWidget(made, number, place)
    for place, cell in enumerate(block.columns):
        table.setColumnStretch(place, max(1, round(cell.share * 10)))
    return table


def _checks(block: Checks) -> QLayout:
    made = column(gap=tokens.GAP_TIGHT)
    for ticked, text in block.items:
        words = row(icon_label("check" if ticked else "minus", "ok" if ticked else "text2"), gap=tokens.GAP)
        words.addWidget(label(text, wrap=True), 1)
        made.addWidget(holder(words))
    return made


def _table() -> QGridLayout:
    made = GridLayout()
    made.setHorizontalSpacing(tokens.GAP_CARD)
    made.setVerticalSpacing(tokens.GAP_TIGHT + 2)
    return made


_DRAWN: dict[type[Block], Callable[..., QLayout]] = {
    Heading: _heading, Paragraph: _paragraph, Facts: _facts, Grid: _grid, Checks: _checks,
}  # fmt: skip
