"""The pages of the window, made at their first visit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.problems import Problem
from app.ui.context import Opens, PageContext, Refreshes
from app.ui.kit.base import column, set_kind
from app.ui.kit.drafting import flush_drafts
from app.ui.pages import PageSpec
from app.ui.shell.problem_strip import ProblemStrip


class PageStack(QWidget):
    """Shows one page at a time below the strip for problems. Pages that were visited keep their state."""

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "canvas")
        self._specs = {spec.key: spec for spec in pages}
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self.strip = ProblemStrip()
        self.setLayout(column(self.strip, self._stack, gap=0))
        self.key = ""
        self.args: dict[str, object] = {}

    def show_page(self, key: str, context: PageContext, args: dict[str, object]) -> QWidget:
        """Show the page `key`, making it first if needed, and hand it `args`. Raises KeyError for an unknown page."""
        before = self._made.get(self.key)
        if before is not None and key != self.key:
            flush_drafts(before)
        page = self._made.get(key)
        if page is None:
            page = self._made[key] = self._specs[key].load()(context)
            self._stack.addWidget(page)
        elif isinstance(page, Refreshes) and key != self.key:
            page.refresh()
        if key != self.key:
            self.strip.hide()
        self.key, self.args = key, args
        self._stack.setCurrentWidget(page)
        if args and isinstance(page, Opens):
            page.open(**args)
        return page

    def current(self) -> QWidget | None:
        """The page shown now, None before the first."""
        return self._made.get(self.key)

    def show_problem(self, problem: Problem) -> None:
        """Say above the page what did not work."""
        self.strip.show_problem(problem)
