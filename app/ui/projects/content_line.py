"""One part of the portfolio in a line: complete, or what it lacks with a way there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.portfolio_words import PARTS
from app.domain.rules.portfolio import ContentItem, Part
from app.ui.field_editors import sentence_of
from app.ui.kit import tokens
from app.ui.kit.base import button, column, icon_label, label, row
from app.ui.translate import tr_label


class ContentLine(QWidget):
    """`wanted(finding)` asks for the place where something is written down."""

    wanted = Signal(object)

    def __init__(self, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name = tr_label("portfolio", PARTS[part])
        self._item = ContentItem(part, ())
        self._sign = icon_label("mark-check", "ok", 16)
        self._lacks = label("", "caption", wrap=True)
        self.there = button(self.tr("Go there"), self._go, kind="link")
        self.there.setAccessibleName(f"{self.there.text()}: {name}")
        line = row(self._sign, gap=tokens.GAP)
        line.addLayout(column(label(name), self._lacks, gap=0), 1)
        line.addWidget(self.there)
        self.setLayout(line)

    def show_item(self, item: ContentItem) -> None:
        """Show how the part stands."""
        self._item = item
        self._sign.set_icon(*(("mark-check", "ok") if item.is_complete else ("mark-warning", "warn")))
        self._lacks.setText(" ".join(sentence_of(finding) for finding in item.lacks))
        for each in (self._lacks, self.there):
            each.setVisible(not item.is_complete)

    def _go(self) -> None:
        if self._item.lacks:
            self.wanted.emit(self._item.lacks[0])
