"""Cards: white panels that hold one thing each, and the small figure card of the start and region pages."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import Item, column, holder, icon_label, label, row, set_kind


class Card(QFrame):
    """A panel with an optional section heading and actions on the right of it; fill `body`."""

    def __init__(self, title: str = "", *actions: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self.body: QVBoxLayout = column(gap=tokens.GAP_LIST)
        outer = column(margins=tokens.GAP_CARD, gap=tokens.GAP_LIST)
        self.heading = label(title, "section", wrap=True)
        if title or actions:
            head = row(self.heading, *actions)
            head.setStretch(0, 1)
            outer.addLayout(head)
            if actions:  # a button is higher than a heading; headings of neighbouring cards stay on one line
                outer.setContentsMargins(tokens.GAP_CARD, 11, tokens.GAP_CARD, tokens.GAP_CARD)
            self.setAccessibleName(title)
        outer.addLayout(self.body, 1)
        self.setLayout(outer)

    def add(self, *items: Item) -> None:
        """Append widgets, layouts, gaps or stretches to the body."""
        for item in items:
            if item is None:
                self.body.addStretch(1)
            elif isinstance(item, int):
                self.body.addSpacing(item)
            elif isinstance(item, QWidget):
                self.body.addWidget(item)
            else:
                self.body.addLayout(item)


class StatCard(QFrame):
    """One figure with its caption, an icon, a line below, and a progress bar if `share` is set."""

    def __init__(self, caption: str, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "card")
        self._caption = label(caption, "caption")
        self._value = label("–", "big")
        self._note = label("", "caption", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._foot = holder(column(None, self._bar, None, gap=0))
        self._foot.setFixedHeight(20)
        self._foot.hide()
        self._bar.setAccessibleName(caption)
        self._note.setMinimumHeight(20)
        head = row(self._caption, None, icon_label(icon_name, "primary", 22))
        self.setLayout(column(head, self._value, self._foot, self._note, None, gap=4, margins=tokens.GAP_CARD))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(140)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_caption(self, caption: str) -> None:
        """Say otherwise what the figure is of; it is spoken with the next value."""
        self._caption.setText(caption)
        self._bar.setAccessibleName(caption)

    def show_value(self, value: str, note: str = "", share: float | None = None) -> None:
        """Show the figure as text; `share` from 0 to 1 fills the bar."""
        self._value.setText(value)
        self._note.setText(note)
        self._note.setVisible(bool(note) or share is None)
        if share is not None:
            self._bar.setValue(round(share * 100))  # before it is seen: a bar that is seen paints at once
        self._foot.setVisible(share is not None)
        self.setAccessibleName(f"{self._caption.text()}: {value}. {note}".rstrip(". ") + ".")
