"""The frame of every page that stands alone in the window: languages on top, one card in the middle."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import Item, column, holder, label, row
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.page import ScrollPage
from app.ui.translate import LANGUAGE_NAMES, LANGUAGES

_WIDTH = 620


class CalmPage(ScrollPage):
    """Fill it with `build`. `language_chosen` when another one is wanted, `back` on Escape."""

    language_chosen = Signal(str)
    back = Signal()

    def __init__(self, language: str, title: str, sentence: str = "") -> None:
        super().__init__()
        explain(self, "several-people")
        self.languages = FilterChips(self.tr("Language"))
        self.languages.set_choices([(code, LANGUAGE_NAMES[code]) for code in LANGUAGES], language)
        self.languages.chosen.connect(self.language_chosen.emit)
        self.heading = label(title, "title", wrap=True)
        self.sentence = label(sentence, "muted", wrap=True)
        if not sentence:
            self.sentence.hide()
        self._first: QWidget | None = None

    def build(
        self, *items: Item, first: QWidget | None = None, face: QWidget | None = None, in_card: bool = True
    ) -> None:
        """Put `items` below the heading; `first` gets the keyboard, `face` stands beside the heading."""
        self._first = first
        words = column(self.heading, self.sentence, gap=2)
        head = row(gap=tokens.GAP_CARD)
        if face is not None:
            head.addWidget(face)
        head.addLayout(words, 1)
        if in_card:
            card = Card()
            card.add(head, *items)
            middle = holder(column(self.languages, card, gap=tokens.GAP_CARD))
        else:
            middle = holder(column(self.languages, head, *items, gap=tokens.GAP_CARD))
        middle.setMaximumWidth(_WIDTH)
        line = row(gap=0)
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        self.add(None, line, None)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard waits where people begin."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.focus_first)

    def focus_first(self) -> None:
        """Give the keyboard to where people begin."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.emit()
            return
        super().keyPressEvent(event)
