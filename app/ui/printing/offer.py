"""Ctrl+P on a page: what the page shows, on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QToolButton, QWidget

from app.domain.text import mark
from app.ui import keys
from app.ui.context import PageContext
from app.ui.kit.base import icon_button
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.usecases.papers import Offer


class Printable(Struct, frozen=True):
    """What can be printed of a page now."""

    papers: Callable[[], Sequence[Offer]]
    """Gives the offers; called on the `read` lane."""
    first: str = ""
    """Key of the offer to begin with."""


class Printing(QObject):
    """Lets a page be printed; `shown()` says what it shows, None for nothing that could be printed."""

    def __init__(self, context: PageContext, page: QWidget, shown: Callable[[], Printable | None]) -> None:
        super().__init__(page)
        self._context, self._page, self._shown = context, page, shown
        QShortcut(QKeySequence(keys.PRINT), page).activated.connect(self.open)

    def open(self) -> None:
        """Show the preview."""
        printable = self._shown()
        if printable is None:
            return
        from app.ui.printing.preview import PreviewDialog  # few people print on most days

        preview = PreviewDialog(self._context, self._page, printable.papers, printable.first)
        preview.finished.connect(preview.deleteLater)
        preview.open()


def print_button(clicked: Callable[[], object]) -> QToolButton:
    """The button that stands among the actions of a page."""
    return icon_button("printer", tr_label("printing", mark("printing", "Print (Ctrl+P)")), clicked)
