"""The page of sessions: the list, the event chosen in it; over both its sheet, one session, or its certificates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.records.events import EventKind
from app.ui import keys
from app.ui.context import PageContext
from app.ui.help.place import explain
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.empty_state import EmptyState
from app.ui.kit.focus import focus_first, focus_inside
from app.ui.kit.held import hold
from app.ui.kit.split_view import SplitView
from app.ui.printing.offer import Printable, Printing
from app.ui.saving import Saver
from app.ui.sessions.event_list import EventList
from app.ui.sessions.event_pane import EventPane, PeopleAdding
from app.ui.sessions.new_session import NewSession
from app.usecases.paper_offers import of_session

if TYPE_CHECKING:
    from app.ui.attendance.sheet import AttendanceSheet
    from app.ui.certificates.event_view import EventCertificatesView
    from app.ui.sessions.series_pane import SeriesPane
    from app.ui.sessions.session_view import SessionView
    from app.usecases.papers import Offer

_LISTED = ("event", "slot", "enrolment", "attendance")


class SessionsPage(QStackedWidget):
    """List beside event; the sheet, the page of one session and the certificates take the whole room.

    What lies over the list is built when it is first wanted: most visits look at the list alone.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        hold(self, context.desk.only_reads)
        self._saver = Saver(context, self)
        self.list = EventList(context)
        self.pane = EventPane(context)
        self.new = NewSession(context.today)
        self.detail = QStackedWidget()
        self._nothing = EmptyState("sessions", self.tr("Choose a session on the left"), framed=True)
        for each in (self._nothing, self.pane, self.new):
            self.detail.addWidget(each)
        self.split = SplitView(self.list, self.detail)
        self.addWidget(self.split)
        self.list.chosen.connect(self._show_event)
        self.list.opened.connect(self._open_event)
        self.list.new_wanted.connect(self.start_new)
        self.list.shown.connect(self._show_first)
        self.pane.sheet_wanted.connect(self.open_sheet)
        self.pane.certificates_wanted.connect(self.open_certificates)
        self.pane.session_wanted.connect(self.open_session)
        self.pane.series_wanted.connect(self.open_series)
        self.pane.gone.connect(self._leave_event)
        self.new.wanted.connect(self._create)
        self.new.left.connect(self._leave_new)
        self.printing = Printing(context, self, self._printable)
        self.pane.print_wanted.connect(self.printing.open)
        shortcuts = (
            (keys.NEW, self.start_new), (keys.SHEET, self._toggle_sheet),
            (keys.SESSION, self._toggle_session), (keys.CERTIFICATES, self._toggle_certificates),
        )  # fmt: skip
        for pressed, action in shortcuts:
            QShortcut(QKeySequence(pressed), self).activated.connect(action)
        context.live.changed.connect(self._on_changed)
        self.list.refresh()

    @cached_property
    def sheet(self) -> AttendanceSheet:
        """The attendance sheet."""
        from app.ui.attendance.sheet import AttendanceSheet

        sheet = AttendanceSheet(self._context)
        sheet.left.connect(self.leave_sheet)
        sheet.people_wanted.connect(self._add_people)
        sheet.slots_wanted.connect(partial(self._leave_sheet_for, self.pane.add_slot))
        sheet.times_wanted.connect(lambda slot: self._leave_sheet_for(partial(self.pane.correct_times, slot)))
        sheet.header.print_wanted.connect(self.printing.open)
        explain(sheet, "attendance")
        self._lay_over(sheet, self.leave_sheet)
        return sheet

    @cached_property
    def session(self) -> SessionView:
        """The page of one session."""
        from app.ui.sessions.session_view import SessionView

        session = SessionView(self._context)
        session.left.connect(self.leave_session)
        session.sheet_wanted.connect(self.open_sheet)
        session.print_wanted.connect(self.printing.open)
        explain(session, "session")
        self._lay_over(session, self.leave_session)
        return session

    @cached_property
    def certificates(self) -> EventCertificatesView:
        """The certificates of one event."""
        from app.ui.certificates.event_view import EventCertificatesView

        certificates = EventCertificatesView(self._context)
        certificates.left.connect(self.leave_certificates)
        explain(certificates, "certificates")
        self._lay_over(certificates)
        return certificates

    @cached_property
    def series(self) -> SeriesPane:
        """The rule by which an event repeats."""
        from app.ui.sessions.series_pane import SeriesPane

        series = SeriesPane(self._context)
        series.left.connect(self._leave_new)
        self.detail.addWidget(series)
        return series

    def _lay_over(self, part: QWidget, leave: Callable[[], None] | None = None) -> None:
        self.addWidget(part)
        if leave is not None:
            QShortcut(QKeySequence(keys.BACK), part).activated.connect(leave)

    def _lies_over(self, name: str) -> bool:
        """Whether this part is in view; asking does not build it."""
        part = vars(self).get(name)
        return part is not None and self.currentWidget() is part

    def showEvent(self, event: QShowEvent) -> None:
        """The arrows belong to the list as soon as the page is there."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: focus_inside(self, self.list.rows))

    def refresh(self) -> None:
        """Read the list again, and the session that lies over it."""
        self.list.refresh()
        if self._lies_over("session") and self.session.slot_id is not None:
            self.session.open(self.session.slot_id)

    def open(self, **args: object) -> None:
        """Show the event `event`; with `sheet` its attendance sheet, at `slot` if given; `new` starts a new one.

        With `session` the page of that slot, with `certificates` those of the event.
        """
        event, slot = args.get("event"), args.get("slot")
        if isinstance(event, bytes):
            self.list.choose(Id(event))
            self._open_event(Id(event))
            session = args.get("session")
            if isinstance(session, bytes):
                self.open_session(Id(session))
            elif args.get("sheet"):
                self.open_sheet(Id(event), Id(slot) if isinstance(slot, bytes) else None)
            elif args.get("certificates"):
                self.open_certificates(Id(event))
            else:
                self.setCurrentWidget(self.split)
        elif args.get("new"):
            self.start_new()

    def open_sheet(self, event: Id | None, slot: Id | None = None) -> None:
        """Show the attendance sheet of `event`."""
        if event is not None:
            self.sheet.open(event, slot)
            self.setCurrentWidget(self.sheet)

    def leave_sheet(self) -> None:
        """Back from the sheet to the event."""
        if self._lies_over("sheet"):
            self._back_to_list()

    def _back_to_list(self) -> None:
        self.setCurrentWidget(self.split)
        self.list.refresh()
        self.list.rows.setFocus()

    def open_session(self, slot: Id) -> None:
        """Show the page of one session."""
        self.session.open(slot)
        self.setCurrentWidget(self.session)

    def leave_session(self) -> None:
        """Back from the session to its event."""
        if self._lies_over("session"):
            flush_drafts(self.session)
            self._back_to_list()

    def open_series(self, event: Id) -> None:
        """Let the sessions of an event repeat."""
        self.series.show_event(event)
        self.detail.setCurrentWidget(self.series)
        self.split.show_detail()

    def open_certificates(self, event: Id | None) -> None:
        """Show the certificates of `event`."""
        if event is not None:
            self.certificates.open(event)
            self.setCurrentWidget(self.certificates)

    def leave_certificates(self) -> None:
        """Back from the certificates to the event."""
        if self._lies_over("certificates"):
            self._back_to_list()

    def start_new(self) -> None:
        """Ask for the title of a new session; a coordinator has no school to hold it."""
        desk, new = self._context.desk, self.new
        if desk.school == NOBODY or desk.only_reads:
            return
        self.setCurrentWidget(self.split)
        new.reset()
        self._context.background.run("read", desk.events.has_colleagues, owner=new, done=new.show_colleagues)
        self.detail.setCurrentWidget(self.new)
        self.split.show_detail()

    def _create(
        self, title: str, day: date | None, start: time | None, end: time | None, kind: EventKind, everybody: bool
    ) -> None:
        events, school, language = self._context.desk.events, self._context.desk.school, self._context.language

        def work() -> Changed:
            changed = events.create(title, day, start, end, kind)
            (event,) = changed.rows["event"]
            found = events.candidates(event, language) if everybody else ()
            return changed | events.enrol(event, [one for one in found if one.school_id == school])

        self._saver.run(work, done=self._created)

    def _created(self, changed: Changed) -> None:
        (event,) = changed.rows["event"]
        self.list.choose(event)
        self.list.refresh()
        self._open_event(event)
        focus_first(self.pane)  # with the form goes the focus, and Qt would take it out of the page

    def _show_event(self, event: object) -> None:
        if isinstance(event, bytes):
            self.pane.show_event(Id(event))
            self.detail.setCurrentWidget(self.pane)

    def _open_event(self, event: object) -> None:
        self._show_event(event)
        self.split.show_detail()

    def _show_first(self) -> None:
        """A wide window shows the first event by itself; an empty list leaves nothing to show."""
        if self.detail.currentWidget() not in (self.pane, self._nothing):
            return
        event = self.list.rows.key()
        first = self.list.first()
        if event is None and first is not None and not self.split.is_narrow:
            self.list.rows.choose(first)
            event = first
        if event is not None:
            self._show_event(event)
        elif first is None:
            self.detail.setCurrentWidget(self._nothing)

    def _leave_event(self) -> None:
        self.detail.setCurrentWidget(self._nothing)
        self.split.show_list()
        self.list.refresh()

    def _leave_new(self) -> None:
        event = self.list.rows.key()
        if event is None:
            self.detail.setCurrentWidget(self._nothing)
            self.split.show_list()
            focus_first(self.list)
        else:
            self._show_event(event)
            self.list.rows.setFocus()

    def _toggle_sheet(self) -> None:
        if self._lies_over("sheet"):
            self.leave_sheet()
        elif self._lies_over("session"):
            self.session.want_sheet()
        elif self.detail.currentWidget() is self.pane:
            self.open_sheet(self.pane.event_id)

    def _toggle_certificates(self) -> None:
        if self._lies_over("certificates"):
            self.leave_certificates()
        elif self._lies_over("sheet"):
            self.open_certificates(self.sheet.event_id)
        elif self._lies_over("session"):
            flush_drafts(self.session)
            self.open_certificates(self.session.event_id)
        elif self.detail.currentWidget() is self.pane:
            self.open_certificates(self.pane.event_id)

    def _toggle_session(self) -> None:
        if self._lies_over("session"):
            self.leave_session()
        elif self.currentWidget() is self.split and self.detail.currentWidget() is self.pane:
            self.pane.want_nearest_session()

    def _printable(self) -> Printable:
        """The attendance sheet of the event in view, and the list."""
        desk, language, which = self._context.desk, self._context.language, self.list.filters.code()
        papers, slot = desk.papers, self.session.slot_id if self._lies_over("session") else None
        if slot is not None:
            return Printable(partial(of_session, desk, slot, language))
        in_sheet = self._lies_over("sheet")
        event = self.sheet.event_id if in_sheet else None
        if not in_sheet and self.detail.currentWidget() is self.pane:
            event = self.pane.event_id

        def offers() -> Sequence[Offer]:
            sheets = papers.of_event(event, language) if event is not None else ()
            return (*sheets, papers.lists.events(language, which))

        return Printable(offers)

    def _add_people(self) -> None:
        event = self.sheet.event_id
        if event is not None:
            PeopleAdding(self._context, self.sheet, event).start()

    def _leave_sheet_for(self, deed: Callable[[], None]) -> None:
        event = self.sheet.event_id
        if event is not None:
            self.leave_sheet()
            self._open_event(event)
            deed()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_LISTED) and self.currentWidget() is self.split:
            self.list.refresh()


def create(context: PageContext) -> QWidget:
    """The factory named in `app/ui/pages.py`."""
    return SessionsPage(context)
