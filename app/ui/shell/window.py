"""The main window.

It is painted before the store is open: `attach` brings the desk and with it the first page. Switching the language
builds everything inside the window anew on the same page; all state is in the store, so nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.domain.problems import Problem
from app.ui.background import Background, Live
from app.ui.context import PageContext
from app.ui.kit import tokens
from app.ui.kit.base import column, row, set_kind
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.toast import ToastBar
from app.ui.pages import PageSpec, pages_for
from app.ui.shell.header import HeaderBar
from app.ui.shell.page_stack import PageStack
from app.ui.shell.rail import NavigationRail
from app.ui.shell.search import Hit, SearchPanel
from app.ui.shell.sync_view import SyncView
from app.ui.translate import tr_label, use_language

if TYPE_CHECKING:
    from app.usecases.desk import Desk

Finder = Callable[[str], Sequence[Hit]]
"""Finds things by a text; runs on the `read` lane."""


@dataclass(frozen=True)
class _Service:
    """What the window works with once the store is open."""

    desk: Desk
    background: Background
    live: Live
    today: Callable[[], date]
    finder: Finder | None


class MainWindow(QMainWindow):
    """Rail, header, pages. `language_chosen` and `sync_wanted` are for the one who put the window together."""

    language_chosen = Signal(str)
    sync_wanted = Signal()
    closing = Signal()

    def __init__(self, language: str = "kk", role: str = "") -> None:
        super().__init__()
        self.language = language
        self._pages: tuple[PageSpec, ...] = pages_for(role)
        self._service: _Service | None = None
        self._school, self._sync, self._narrow = "", SyncView(), False
        self.setWindowTitle("Шырақ")
        self.setMinimumSize(960, 540)
        self.resize(1280, 720)
        self._layers = QStackedWidget()
        self._layers.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(self._layers)
        self._build()
        for number in range(1, 8):
            self._shortcut(f"Ctrl+{number}", partial(self._show_number, number))
        self._shortcut("Ctrl+K", lambda: self.header.start_search())

    def attach(
        self,
        desk: Desk,
        background: Background,
        live: Live,
        *,
        today: Callable[[], date],
        role: str = "",
        finder: Finder | None = None,
        page: str = "",
    ) -> None:
        """Bring the open store to the window and show the first page (or `page`)."""
        self._service = _Service(desk, background, live, today, finder)
        background.problem_handler = self.show_problem
        if pages_for(role) != self._pages:
            self._pages = pages_for(role)
            self._build()
        self.show_page(page or self._pages[0].key)

    def show_page(self, key: str, **args: object) -> QWidget | None:
        """Show the page `key` and hand it `args`; None while no store is open. Raises KeyError for an unknown page."""
        if self._service is None:
            return None
        spec = next((spec for spec in self._pages if spec.key == key), None)
        if spec is None:
            raise KeyError(key)
        page = self.stack.show_page(key, self._context(self._service), args)
        self.rail.set_current(key)
        self.header.set_title(tr_label("pages", spec.title))
        return page

    def set_school(self, name: str) -> None:
        """Show the name of the school in the rail."""
        self._school = name
        self.rail.set_school(name)

    def show_sync(self, view: SyncView) -> None:
        """Show how things stand with the exchange."""
        self._sync = view
        self.header.sync.show_view(view)

    def show_toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short message with a way back."""
        self.toast.show_message(text, undo)

    def show_problem(self, problem: Problem, owner: QObject | None = None) -> None:  # noqa: ARG002 - one strip for all
        """Say above the page what did not work and what to do."""
        self.stack.show_problem(problem)

    def switch_language(self, language: str) -> None:
        """Use `language` at once, on the same page."""
        flush_drafts(self)
        self.language = language
        use_language(language)
        self.rebuild()
        self.language_chosen.emit(language)

    def rebuild(self) -> None:
        """Build everything inside the window anew, keeping the page."""
        key, args = self.stack.key, self.stack.args
        self._build()
        if key:
            self.show_page(key, **args)

    def cover(self, widget: QWidget) -> None:
        """Show `widget` instead of rail and pages (first start, restoring a backup) until `uncover`."""
        self.uncover()
        self._layers.addWidget(widget)
        self._layers.setCurrentWidget(widget)

    def uncover(self) -> None:
        """Show rail and pages again."""
        self._layers.setCurrentIndex(0)
        while (widget := self._layers.widget(1)) is not None:
            self._layers.removeWidget(widget)
            widget.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below `tokens.WIDE` rail and search become icons."""
        super().resizeEvent(event)
        narrow = event.size().width() < tokens.WIDE
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is typed before the window goes."""
        flush_drafts(self)
        self.closing.emit()
        super().closeEvent(event)

    def _build(self) -> None:
        frame = QWidget()
        set_kind(frame, "canvas")
        self.rail = NavigationRail(self._pages)
        self.header = HeaderBar(self.language)
        self.stack = PageStack(self._pages)
        layout = row(self.rail, gap=0)
        layout.addLayout(column(self.header, self.stack, gap=0), 1)
        frame.setLayout(layout)
        self.toast = ToastBar(frame)
        self.hits = SearchPanel(self.header.search, frame)
        self.rail.chosen.connect(self.show_page)
        self.header.language_chosen.connect(self.switch_language)
        self.header.sync.sync_wanted.connect(self.sync_wanted)
        self.header.search.searched.connect(self._search)
        self.hits.chosen.connect(lambda hit: self.show_page(hit.page, **hit.args))
        self.rail.set_school(self._school)
        self.header.sync.show_view(self._sync)
        self._fit()
        before = self._layers.widget(0)
        self._layers.insertWidget(0, frame)
        if before is not None:
            self._layers.removeWidget(before)
            before.deleteLater()
            self._layers.setCurrentIndex(0)

    def _fit(self) -> None:
        self.rail.set_narrow(self._narrow)
        self.header.set_narrow(self._narrow)

    def _context(self, service: _Service) -> PageContext:
        return PageContext(
            desk=service.desk,
            background=service.background,
            live=service.live,
            toast=self.show_toast,
            problem=self.show_problem,
            navigate=self._navigate,
            language=self.language,
            today=service.today,
        )

    def _navigate(self, key: str, **args: object) -> None:
        self.show_page(key, **args)

    def _search(self, text: str) -> None:
        service = self._service
        if service is None or service.finder is None or len(text) < 2:
            self.hits.close_panel()
            return
        finder, field = service.finder, self.header.search

        def show(found: Sequence[Hit]) -> None:
            if field.text().strip() == text:
                self.hits.show_hits(found)

        service.background.run("read", lambda: finder(text), owner=field, done=show)

    def _show_number(self, number: int) -> None:
        if number <= len(self._pages):
            self.show_page(self._pages[number - 1].key)

    def _shortcut(self, keys: str, action: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(action)
