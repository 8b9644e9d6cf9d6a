"""What is inside the main window: rail, header, pages, toast and search, put together once per language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.problems import Problem
from app.domain.rules.rights import COORDINATOR
from app.ui import keys
from app.ui.background import Background, Live
from app.ui.context import Machine, PageContext, Refreshes
from app.ui.exchanging import Exchanging
from app.ui.kit import tokens
from app.ui.kit.base import column, row, set_kind
from app.ui.kit.focus import has_focus
from app.ui.kit.toast import ToastBar
from app.ui.pages import pages_for
from app.ui.shell.exporting import ListExporter, list_of
from app.ui.shell.finding import Finder, Hit
from app.ui.shell.header import HeaderBar
from app.ui.shell.page_stack import PageStack
from app.ui.shell.rail import NavigationRail
from app.ui.translate import tr_label

if TYPE_CHECKING:
    from app.ui.practice.strip import PracticeStrip
    from app.ui.shell.coming_strip import ComingStrip
    from app.ui.shell.partial_strip import PartialStrip
    from app.ui.shell.search import SearchPanel
    from app.ui.shell.sync_view import SyncView
    from app.usecases.desk import Desk
    from app.usecases.today_picture import TodayPicture


class Service(Struct, frozen=True):
    """What the pages work with once the store is open."""

    desk: Desk
    background: Background
    live: Live
    today: Callable[[], date]
    finder: Finder | None = None
    machine: Machine | None = None
    exchanging: Exchanging | None = None


class WindowContent(QWidget):
    """Rail, header, pages in one language. `shown(key)` fires when a page comes into view."""

    language_chosen = Signal(str)
    sync_wanted = Signal()
    sync_stop_wanted = Signal()
    help_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, language: str, role: str, *, is_practice: bool = False) -> None:
        super().__init__()
        set_kind(self, "canvas")
        self._language = language
        self._pages = pages_for(role)
        self._service: Service | None = None
        self._hits: SearchPanel | None = None
        self._narrow: bool | None = None
        self._ahead: Refreshes | None = None
        """The first page, while it shows what was known before the store was open."""
        self._wanted: tuple[str, dict[str, object]] | None = None
        self.rail = NavigationRail(self._pages)
        self.header = HeaderBar(language)
        self.stack = PageStack(self._pages)
        layout = row(self.rail, gap=0)
        self.strip = self._practice_strip() if is_practice else None
        self.partial = self._partial_strip() if role == COORDINATOR else None
        above = [each for each in (self.strip, self.header, self.partial) if each is not None]
        self._pages_and_above = column(*above, self.stack, gap=0)
        self.coming: ComingStrip | None = None
        """What is said while a school comes to this computer; made when there is something to say."""
        layout.addLayout(self._pages_and_above, 1)
        self.setLayout(layout)
        self.toast = ToastBar(self)
        self.exporter = ListExporter(self)
        self.rail.chosen.connect(self.show_page)
        self.header.language_chosen.connect(self.language_chosen)
        self.header.sync.sync_wanted.connect(self.sync_wanted)
        self.header.sync.stop_wanted.connect(self.sync_stop_wanted)
        self.header.sync.details_wanted.connect(partial(self.show_page, "settings", section="sync"))
        self.header.search.searched.connect(self._search)
        for number, spec in enumerate(self._pages, start=1):
            self._shortcut(keys.page(number), partial(self.show_page, spec.key))
        self.header.export_wanted.connect(self._export)
        self.header.help_wanted.connect(self.help_wanted)
        self.header.place.leave_wanted.connect(self.leave_wanted)
        self.header.place.settings_wanted.connect(partial(self.show_page, "settings", section="seats"))
        self._shortcut(keys.SEATS, self.leave_wanted.emit)
        self._shortcut(keys.SEARCH, self.header.start_search)
        self._shortcut(keys.EXPORT, self._export)
        self._shortcut(keys.IMPORT, partial(self.show_page, "people", importing=True))

    def serve(self, service: Service, role: str = "") -> None:
        """Let the pages work with an open store, and the practice school with who is played in it."""
        self._service = service
        self.header.place.serve(service.desk, service.background, service.machine)
        if self.strip is not None:
            self.strip.serve(self._context(service), role)
        if self.partial is not None:
            self.partial.serve(self._context(service))
        ahead, self._ahead = self._ahead, None
        if ahead is not None:
            ahead.refresh()

    def take_wanted(self) -> tuple[str, dict[str, object]] | None:
        """Where somebody who was quicker than the store wants to go: key and arguments of a page."""
        wanted, self._wanted = self._wanted, None
        return wanted

    def show_ahead(self, service: Service, sight: TodayPicture) -> None:
        """Show the first page with what is known of it before `serve` brings the store."""
        page = self._show(self.first_page(), self._context(service, sight), {})
        self._ahead = page if isinstance(page, Refreshes) else None
        self.header.place.show()

    def show_sync(self, view: SyncView) -> None:
        """Show how things stand with the exchange."""
        self.header.sync.show_view(view)
        if view.coming and self.coming is None:
            from app.ui.shell.coming_strip import ComingStrip  # for computers that are new

            self.coming = ComingStrip()
            self._pages_and_above.insertWidget(self._pages_and_above.indexOf(self.stack), self.coming)
        if self.coming is not None:
            self.coming.say(view.coming)

    @property
    def title(self) -> str:
        """What the window is called."""
        return "Шырақ" if self.strip is None else self.tr("Practice school – Shyraq")

    def first_page(self) -> str:
        """Key of the page shown at the start."""
        return self._pages[0].key

    def show_page(self, key: str, **args: object) -> QWidget | None:
        """Show the page `key` and hand it `args`, as soon as there is a store: None until then.

        Raises KeyError for an unknown page.
        """
        if self._service is None:
            self._wanted = key, args
            return None
        return self._show(key, self._context(self._service), args)

    def _show(self, key: str, context: PageContext, args: dict[str, object]) -> QWidget:
        spec = {spec.key: spec for spec in self._pages}[key]
        page = self.stack.show_page(key, context, args)
        self.rail.set_current(key)
        if self.partial is not None:
            self.partial.show_on(key)
        self.header.set_title(tr_label("pages", spec.title))
        self.header.offer_export(list_of(key, page) is not None)
        return page

    def show_problem(self, problem: Problem, owner: object = None) -> None:  # noqa: ARG002 - one strip for all pages
        """Say above the page what did not work and what to do."""
        self.stack.show_problem(problem)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads from the rail or the header back into the page."""
        if event.key() == Qt.Key.Key_Escape and not has_focus(self.stack):
            self.stack.take_focus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below `tokens.WIDE` rail and search become icons."""
        narrow = event.size().width() < tokens.WIDE
        if narrow != self._narrow:
            self._narrow = narrow
            self.rail.set_narrow(narrow)
            self.header.set_narrow(narrow)
        if self._hits is not None:
            self._hits.hide()
        super().resizeEvent(event)

    def _context(self, service: Service, sight: TodayPicture | None = None) -> PageContext:
        return PageContext(
            desk=service.desk,
            background=service.background,
            live=service.live,
            toast=self.toast.show_message,
            problem=self.show_problem,
            navigate=self._navigate,
            language=self._language,
            today=service.today,
            machine=service.machine,
            exchanging=service.exchanging,
            sight=sight,
        )

    def _navigate(self, key: str, **args: object) -> None:
        self.show_page(key, **args)

    def _search(self, text: str) -> None:
        service, field = self._service, self.header.search
        if service is None or service.finder is None or len(text) < 2:
            if self._hits is not None:
                self._hits.hide()
            return
        finder = service.finder

        def show(found: Sequence[Hit]) -> None:
            if field.text().strip() == text:
                self._panel().show_hits(found)

        service.background.run("read", lambda: finder(text), owner=field, done=show)

    def _panel(self) -> SearchPanel:
        if self._hits is None:
            from app.ui.shell.search import SearchPanel  # lists and their styles cost time the first paint has not

            self._hits = SearchPanel(self.header.search, self)
            self._hits.chosen.connect(self._go_to)
        return self._hits

    def _go_to(self, hit: Hit) -> None:
        self.header.end_search()
        self.show_page(hit.page, **hit.args)

    def _export(self) -> None:
        asked = list_of(self.stack.key, self.stack.current())
        if asked is not None and self._service is not None:
            self.exporter.start(self._context(self._service), asked)

    def _practice_strip(self) -> PracticeStrip:
        from app.ui.practice.strip import PracticeStrip  # for those who practise

        return PracticeStrip()

    def _partial_strip(self) -> PartialStrip:
        from app.ui.shell.partial_strip import PartialStrip  # for those who look at many schools

        return PartialStrip(partial(self.show_page, "region"))

    def _shortcut(self, pressed: str, action: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(pressed), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(action)
