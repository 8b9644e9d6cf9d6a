"""The pages of the window, made at their first visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from app.domain.problems import Problem
from app.ui.context import Opens, PageContext, Refreshes
from app.ui.help.place import explain
from app.ui.kit import tokens
from app.ui.kit.base import column, set_kind
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.focus import focus_first, has_focus
from app.ui.kit.held import is_held
from app.ui.pages import PageSpec

if TYPE_CHECKING:
    from app.ui.kit.banner import Banner
    from app.ui.kit.held_note import HeldNote
    from app.ui.shell.problem_strip import ProblemStrip


class PageStack(QWidget):
    """Shows one page at a time below the strip for problems. Pages that were visited keep their state."""

    def __init__(self, pages: Sequence[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "canvas")
        self._specs = {spec.key: spec for spec in pages}
        self._made: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._strip: ProblemStrip | None = None
        self._offer: Banner | None = None
        self._note: HeldNote | None = None
        self._column = column(self._stack, gap=0)
        self.setLayout(self._column)
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
            explain(page, key)
            self._stack.addWidget(page)
        elif isinstance(page, Refreshes) and key != self.key:
            page.refresh()
        if key != self.key:
            self.put_problem_away()
        self.key, self.args = key, args
        focused = self._stack.focusWidget()
        if focused is not None and page.focusWidget() is None:
            focused.clearFocus()  # Qt would give it to the first button of a new page, wherever the page begins
        self._stack.setCurrentWidget(page)
        self._say_who_reads(page)
        if before is not None and before is not page and not self._window_keeps_focus():
            QTimer.singleShot(0, page, lambda: None if has_focus(page) else focus_first(page))
        if args and isinstance(page, Opens):
            page.open(**args)
        return page

    def _say_who_reads(self, page: QWidget) -> None:
        """Say in a quiet line above a page why nothing can be written on it."""
        if self._note is None and is_held(page):
            from app.ui.kit.held_note import HeldNote  # for those who only read

            self._note = HeldNote()
            self._note.setContentsMargins(tokens.MARGIN, tokens.GAP, tokens.MARGIN, 0)
            self._column.insertWidget(self._column.indexOf(self._stack), self._note)
        if self._note is not None:
            self._note.setVisible(is_held(page))

    def _window_keeps_focus(self) -> bool:
        """Whether the focus is outside the pages, as after a click into the rail, and should stay there."""
        focused = QApplication.focusWidget()
        return focused is not None and focused.isVisible() and not self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """Give the keyboard back to what had it on the page."""
        page = self.current()
        before = page.focusWidget() if page is not None else None
        if before is not None and before.isVisible():
            before.setFocus()
        elif page is not None:
            focus_first(page)

    def current(self) -> QWidget | None:
        """The page shown now, None before the first."""
        return self._made.get(self.key)

    def show_problem(self, problem: Problem) -> None:
        """Say above the page what did not work."""
        if self._strip is None:
            from app.ui.shell.problem_strip import ProblemStrip  # hundreds of words nobody needs on a good day

            self._strip = ProblemStrip()
            self._column.insertWidget(0, self._strip)
        self._strip.show_problem(problem)

    def withdraw_problem(self, problem: Problem) -> None:
        """Say no more of a problem that is over; what is said of another one stays."""
        if self._strip is not None and self._strip.problem is problem:
            self._strip.hide()

    def offer(self, sentence: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Say above the page what could be done now; an empty sentence takes the last offer back."""
        if self._offer is not None:
            self._offer.hide()
            self._offer.deleteLater()
            self._offer = None
        if sentence:
            from app.ui.kit.banner import Banner
            from app.ui.kit.tokens import Tone

            self._offer = Banner(sentence, Tone.INFO, icon_name="usb", action=action, closable=True)
            self._column.insertWidget(0, self._offer)

    def put_problem_away(self) -> None:
        """Hide the strip: the person went on."""
        if self._strip is not None:
            self._strip.hide()

    def problem_text(self) -> str:
        """What the strip says, "" while it is hidden."""
        return self._strip.text() if self._strip is not None and self._strip.isVisibleTo(self) else ""
