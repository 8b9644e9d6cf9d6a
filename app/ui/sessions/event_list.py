"""The list of events: filters, lines by time, and the button for a new one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.ids import NOBODY, Id
from app.ui.context import PageContext
from app.ui.kit.base import button, column
from app.ui.kit.card import Card
from app.ui.kit.chips import FilterChips
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import hand_focus_on
from app.ui.kit.record_list import ListRow, RecordList
from app.ui.sessions.words import EventSentences

if TYPE_CHECKING:
    from app.usecases.events import EventLine, EventPage

_PAGE = 100


class EventList(Card):
    """`chosen(id)` while moving through the list, `opened(id)` on Enter or click, `new_wanted`."""

    chosen = Signal(object)
    opened = Signal(object)
    new_wanted = Signal()
    shown = Signal()
    """The list has been read; it may be empty."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._sentences = EventSentences(self)
        self._lines: list[EventLine] = []
        self._wanted: Id | None = None
        self.filters = FilterChips(self.tr("Which sessions"))
        self.filters.set_choices([
            ("upcoming", self.tr("Upcoming")), ("held", self.tr("Held")), ("mine", self.tr("Mine")),
            ("all", self.tr("All")),
        ])  # fmt: skip
        self.filters.chosen.connect(lambda _code: self.refresh())
        self.rows = RecordList(self.tr("Sessions"))
        self.rows.chosen.connect(self.chosen)
        self.rows.opened.connect(self.opened)
        self._more = button(self.tr("Show more"), self._read_more, kind="link")
        self._more.hide()
        self._can_create = context.desk.school != NOBODY and not context.desk.only_reads
        self._nothing = self._empty(context)
        self._nothing_ahead = self._ahead() if context.desk.school != NOBODY else self._nothing
        self._nothing_of_kind = EmptyState("sessions", self.tr("No session fits this filter"))
        self._stack = QStackedWidget()
        for each in (self.rows, self._nothing, self._nothing_ahead, self._nothing_of_kind):
            self._stack.addWidget(each)
        self._new = button(self.tr("New session (Ctrl+N)"), self.new_wanted.emit, icon_name="plus")
        self.body.addLayout(column(self.filters, self._stack, self._more, self._new, gap=10))
        hand_focus_on(self, self.rows)

    def refresh(self) -> None:
        """Read the list again, as far as it is shown."""
        self._read(0, max(_PAGE, len(self._lines)))

    def choose(self, event: Id) -> None:
        """Make `event` the chosen one, as soon as the list holds it; another filter is tried if this one does not."""
        self._wanted = event
        if self.rows.choose(event):
            self._wanted = None

    def first(self) -> Id | None:
        """The first event of the list."""
        return self._lines[0].id if self._lines else None

    def line_of(self, event: Id) -> EventLine | None:
        """The line of `event`, if it is in the list."""
        return next((line for line in self._lines if line.id == event), None)

    def _read_more(self) -> None:
        self._read(len(self._lines), _PAGE)

    def _read(self, offset: int, limit: int) -> None:
        which = self.filters.code()
        events, language = self._context.desk.events, self._context.language
        self._context.background.run(
            "read",
            partial(events.page, which, limit=limit, offset=offset, language=language),  # type: ignore[arg-type]
            owner=self,
            done=partial(self._show, which, offset),
        )

    def _show(self, which: str, offset: int, page: EventPage) -> None:
        if which != self.filters.code():
            return
        self._lines = [*self._lines[:offset], *page.lines]
        self.rows.show_rows([self._row(line) for line in self._lines], current=self._wanted)
        self._more.setVisible(len(self._lines) < page.total)
        empty = {"all": self._nothing, "upcoming": self._nothing_ahead}.get(which, self._nothing_of_kind)
        self._stack.setCurrentWidget(self.rows if self._lines else empty)
        self._new.setVisible(self._can_create and self._stack.currentWidget() in (self.rows, self._nothing_of_kind))
        if self._wanted is not None and not self.rows.choose(self._wanted) and which != "all":
            self.filters.set_code("all")
            self.refresh()
            return
        self._wanted = None
        self.shown.emit()

    def _empty(self, context: PageContext) -> EmptyState:
        """What an empty list says: a school plans its first session, a coordinator reads those of the schools here."""
        if context.desk.school == NOBODY:
            sentence = self.tr("Sessions of schools that you read in detail appear here.")
            return EmptyState("sessions", self.tr("No sessions here yet"), sentence)
        if not self._can_create:
            return EmptyState("sessions", self.tr("No sessions here yet"))
        sentence = self.tr("Plan the first one: a title and a day are enough.")
        new = (self.tr("New session"), self.new_wanted.emit)
        return EmptyState("sessions", self.tr("No sessions here yet"), sentence, action=new)

    def _ahead(self) -> EmptyState:
        """What is said when no session lies ahead; others may have been held."""
        title = self.tr("No session ahead")
        sentence = self.tr("A title and a day are enough to plan one.")
        new = (self.tr("New session"), self.new_wanted.emit)
        every = (self.tr("Show all sessions"), self._show_all)
        if not self._can_create:
            return EmptyState("sessions", title, link=every)
        return EmptyState("sessions", title, sentence, action=new, link=every)

    def _show_all(self) -> None:
        self.filters.set_code("all")
        self.refresh()
        self.rows.setFocus()

    def _row(self, line: EventLine) -> ListRow:
        text, tone = self._sentences.chip(line)
        return ListRow(line.id, line.title or self._sentences.untitled(), self._sentences.subtitle(line), text, tone)
