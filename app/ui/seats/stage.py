"""Calm pages one after the other over a window; another language builds the one in view anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.ui.seats.calm import CalmPage
from app.ui.shell.window import MainWindow

Make = Callable[[str], CalmPage]
"""Builds a page in a language."""


class Stage(QObject):
    """`show` a page; it stays until the next one."""

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._make: Make | None = None
        self.page: CalmPage | None = None

    def show(self, make: Make) -> None:
        """Build a page and show it instead of the one before."""
        self._make = make
        page = self.page = make(self._window.language)
        page.language_chosen.connect(self._switch)
        self._window.cover(page)

    def _switch(self, language: str) -> None:
        if self._make is not None and language != self._window.language:
            self._window.switch_language(language)
            self.show(self._make)
