"""A heading that opens what is below it: for what few people need on most days."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.kit import tokens
from app.ui.kit.base import Item, button, column, holder, label, set_kind
from app.ui.kit.icons import icon


class Fold(QWidget):
    """Closed until it is pressed, and closed again on a page that is made anew; a screen reader hears a switch."""

    def __init__(self, title: str, *items: Item, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = button(title, kind="fold")
        self.head.setCheckable(True)
        self.head.setIconSize(QSize(22, 18))
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.toggled.connect(self._show)
        self._about = label("", "caption", wrap=True)
        indented = column(self._about)
        indented.setContentsMargins(_INDENT, 0, 0, 0)
        self._body = holder(column(*items, gap=tokens.GAP_CARD))
        set_kind(self._body, "plain")
        top = column(self.head, indented, gap=0)
        self.setLayout(column(top, self._body, gap=tokens.GAP))
        self._show(False)

    def say(self, about: str) -> None:
        """Say what is inside, for as long as it is closed."""
        self._about.setText(about)
        self.head.setAccessibleDescription(about)

    @property
    def is_open(self) -> bool:
        """Whether what is inside can be seen."""
        return self.head.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or close it."""
        self.head.setChecked(is_open)

    def _show(self, is_open: bool) -> None:
        self.head.setIcon(icon("chevron-down" if is_open else "chevron-right", "text2"))
        self._about.setVisible(not is_open)
        self._body.setVisible(is_open)


_INDENT = 34
"""Where the words of the heading begin: after its edge, its padding and its picture."""
