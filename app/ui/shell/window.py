"""The main window, in two steps: a bare frame that is painted at once, then everything inside it.

The frame needs almost nothing of the toolkit, so it stands on the screen before rail, header and pages are imported.
`attach` brings the open store and with it the first page. Switching the language builds the inside anew on the same
page; all state is in the store, so nothing is lost.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from app.ui.kit import tokens
from app.ui.kit.tokens import DARK, LIGHT, Scheme

if TYPE_CHECKING:
    from app.domain.problems import Problem
    from app.ui.help.offer import HelpOffer
    from app.ui.shell.content import Service, WindowContent
    from app.ui.shell.sync_view import SyncView
    from app.usecases.today_picture import TodayPicture


class MainWindow(QMainWindow):
    """Rail, header, pages. Its signals are for the one who put the window together.

    `ready` fires once, when the inside stands; `language_chosen` when the person switched it; `sync_wanted` and
    `sync_stop_wanted` from the panel of the sync chip; `leave_wanted` when somebody else is to sit down; `closing`
    after everything typed was committed.
    """

    ready = Signal()
    language_chosen = Signal(str)
    sync_wanted = Signal()
    sync_stop_wanted = Signal()
    leave_wanted = Signal()
    closing = Signal()

    def __init__(
        self, language: str = "kk", scheme: Scheme = Scheme.SYSTEM, text_percent: int = 100, *, is_calm: bool = False
    ) -> None:
        """`is_calm`: something covers the window from the first moment on, so no rail is painted before it."""
        super().__init__()
        self._is_calm = is_calm
        self.language = language
        self._scheme, self._percent = scheme, text_percent
        self._role, self._school = "", ""
        self._is_practice = False
        self._sync: SyncView | None = None
        self._service: Service | None = None
        self._layers: QStackedWidget | None = None
        self._content: WindowContent | None = None
        self._help: HelpOffer | None = None
        self.setWindowTitle("Шырақ")
        self.setMinimumSize(960, 540)
        self.resize(1280, 720)

    @property
    def content(self) -> WindowContent:
        """What is inside the window; built now if the frame has not been painted yet."""
        if self._content is None:
            self._fill()
        content = self._content
        if content is None:
            raise RuntimeError("the window has no inside")
        return content

    def attach(self, service: Service, *, role: str = "", page: str = "") -> None:
        """Bring the open store to the window and show `page`, or the first one of this `role`."""
        self._service = service
        service.background.problem_handler = lambda problem, _owner: self.show_problem(problem)
        self._take_role(role)
        self.content.serve(service, role)
        key, args = self.content.take_wanted() or (page or self.content.first_page(), {})
        self.content.show_page(key, **args)

    def show_ahead(self, service: Service, sight: TodayPicture, *, role: str) -> None:
        """Show the first page as it is known before the store is open; `attach` follows, or `detach`."""
        self._take_role(role)
        self.content.show_ahead(service, sight)

    def _take_role(self, role: str) -> None:
        if role != self._role:
            from app.ui.pages import pages_for  # long there by now, but not yet before the first paint

            others = pages_for(role) != pages_for(self._role)
            self._role = role
            if self._content is not None and (others or self._content.stack.key):
                self._build()

    def detach(self) -> None:
        """Let go of the store: the pages go, and nothing of them asks it for anything any more."""
        from app.ui.kit.drafting import forget_refused

        self._service = None
        forget_refused()
        self._build()

    def show_page(self, key: str, **args: object) -> QWidget | None:
        """Show the page `key` and hand it `args`; None while no store is open. Raises KeyError for an unknown page."""
        return self.content.show_page(key, **args)

    def set_school(self, name: str) -> None:
        """Show the name of the school in the rail."""
        self._school = name
        if self._content is not None:
            self._content.rail.set_school(name)

    def mark_practice(self) -> None:
        """Say above every page, and in the title, that this is a practice school."""
        if not self._is_practice:
            self._is_practice = True
            self._build()

    def show_sync(self, view: SyncView) -> None:
        """Show how things stand with the exchange."""
        self._sync = view
        if self._content is not None:
            self._content.show_sync(view)

    def show_toast(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a short message with a way back."""
        self.content.toast.show_message(text, undo)

    def show_problem(self, problem: Problem) -> None:
        """Say above the page what did not work and what to do."""
        self.content.show_problem(problem)

    def withdraw_problem(self, problem: Problem) -> None:
        """Say no more of a problem that is over."""
        self.content.stack.withdraw_problem(problem)

    def offer(self, sentence: str, action: tuple[str, Callable[[], object]] | None = None) -> None:
        """Say above the page what could be done now; an empty sentence takes the last offer back."""
        self.content.stack.offer(sentence, action)

    def open_help(self, topic: str = "") -> None:
        """Open the help at `topic`, or at the topic of what is in view."""
        if self._help is not None:
            self._help.open(topic)

    def switch_language(self, language: str) -> None:
        """Use `language` at once, on the same page."""
        from app.ui.kit.drafting import flush_drafts
        from app.ui.translate import use_language

        flush_drafts(self)
        self.language = language
        use_language(language)
        self.rebuild()
        if self._help is not None:
            self._help.follow()
        self.content.header.language.setFocus()
        self.language_chosen.emit(language)

    def change_look(self, scheme: Scheme, text_percent: int) -> None:
        """Use other colours and another size of texts at once."""
        from app.ui.kit.drafting import flush_drafts
        from app.ui.kit.theme import theme

        flush_drafts(self)
        self._scheme, self._percent = scheme, text_percent
        theme().choose(scheme, text_percent)
        place = self._focus_place()
        self.rebuild()
        QTimer.singleShot(0, self, lambda: self._focus_again(place))  # after the arrow key has moved on in the old page

    def rebuild(self) -> None:
        """Build everything inside the window anew, keeping the page."""
        key, args = self.content.stack.key, self.content.stack.args
        self._build()
        if key:
            self.content.show_page(key, **args)

    def _focus_place(self) -> int:
        """Which widget of the page has the keyboard, as a number that holds for the same page built anew; or -1."""
        page, focused = self.content.stack.current(), self.focusWidget()
        inside = page.findChildren(QWidget) if page is not None else []
        return inside.index(focused) if focused in inside else -1

    def _focus_again(self, place: int) -> None:
        page = self.content.stack.current()
        inside = page.findChildren(QWidget) if page is not None else []
        if 0 <= place < len(inside):
            inside[place].setFocus()

    def cover(self, widget: QWidget) -> None:
        """Show `widget` instead of rail and pages (first start, restoring a backup) until `uncover`."""
        self.uncover()
        layers = self._stacked()
        layers.addWidget(widget)
        layers.setCurrentWidget(widget)

    def uncover(self) -> None:
        """Show rail and pages again."""
        _ = self.content
        layers = self._stacked()
        layers.setCurrentIndex(0)
        while (widget := layers.widget(1)) is not None:
            layers.removeWidget(widget)
            widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame in our colours and fill it right after."""
        if self._content is not None:
            super().paintEvent(event)
            return
        dark = self.palette().window().color().lightness() < 128 if self._scheme is Scheme.SYSTEM else None
        colours = DARK if dark or self._scheme is Scheme.DARK else LIGHT
        rail = tokens.RAIL_WIDTH if self.width() >= tokens.WIDE else tokens.RAIL_WIDTH_NARROW
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.canvas))
        if not self._is_calm:
            painter.fillRect(rail, 0, self.width() - rail, tokens.HEADER_HEIGHT, QColor(colours.surface))
            painter.fillRect(0, 0, rail, self.height(), QColor(colours.rail))
        painter.end()
        QTimer.singleShot(0, self, self._fill)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The Tab key follows the eye."""
        from app.ui.kit.reading_order import step_focus

        return step_focus(self, forward=forward) or super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Commit what is typed before the window goes."""
        if self._content is not None:
            from app.ui.kit.drafting import flush_drafts, forget_refused

            flush_drafts(self)
            forget_refused()
        self.closing.emit()
        super().closeEvent(event)

    def _fill(self) -> None:
        if self._content is not None:
            return
        from PySide6.QtWidgets import QApplication

        from app.ui.kit.theme import install
        from app.ui.translate import use_language

        app = QApplication.instance()
        if isinstance(app, QApplication):
            install(app, self._scheme, self._percent)
        use_language(self.language)
        self._build()
        self._offer_help()
        self.ready.emit()

    def _offer_help(self) -> None:
        from app.ui.help.offer import HelpOffer

        self._help = HelpOffer(self, self._looked_at)

    def _looked_at(self) -> QWidget | None:
        """The page in view, or what covers it."""
        covering = self._stacked().widget(1)
        return covering if covering is not None else self.content.stack.current()

    def _stacked(self) -> QStackedWidget:
        if self._layers is None:
            self._layers = QStackedWidget()
            self.setCentralWidget(self._layers)
        return self._layers

    def _build(self) -> None:
        from app.ui.shell.content import WindowContent

        made = WindowContent(self.language, self._role, is_practice=self._is_practice)
        self.setWindowTitle(made.title)
        made.language_chosen.connect(self.switch_language)
        made.sync_wanted.connect(self.sync_wanted)
        made.sync_stop_wanted.connect(self.sync_stop_wanted)
        made.rail.set_school(self._school)
        if self._sync is not None:
            made.show_sync(self._sync)
        if self._service is not None:
            made.serve(self._service, self._role)
        layers, before, covered = self._stacked(), self._content, self._stacked().currentIndex() > 0
        layers.insertWidget(0, made)
        self._content = made
        if before is not None:
            layers.removeWidget(before)
            before.deleteLater()
        made.help_wanted.connect(self.open_help)
        made.leave_wanted.connect(self.leave_wanted)
        if not covered:
            layers.setCurrentIndex(0)
