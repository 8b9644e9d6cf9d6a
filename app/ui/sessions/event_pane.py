"""One event beside the list: what it is, its days, its people, and the way to its sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.records.events import Enrolment, EnrolmentRole, Event, Slot
from app.ui import keys
from app.ui.context import PageContext
from app.ui.history.dialog import offer_history, show_history
from app.ui.kit.base import button, icon_button
from app.ui.kit.drafting import flush_drafts
from app.ui.kit.held import deed, is_held
from app.ui.kit.page import PageHeader, ScrollPage
from app.ui.printing.offer import print_button
from app.ui.saving import Saver
from app.ui.sessions.event_form import EventForm
from app.ui.sessions.people_card import PeopleCard
from app.ui.sessions.people_picker import PeoplePicker
from app.ui.sessions.slots_card import SlotsCard
from app.usecases.events import nearest_slot

if TYPE_CHECKING:
    from app.usecases.events import Candidate, EventDetails

_SHOWN = ("event", "slot", "enrolment", "programme_cycle")


class EventPane(ScrollPage):
    """`sheet_wanted(event id, slot id or None)`, `session_wanted(slot id)`, `series_wanted(event id)`.

    `certificates_wanted(event id)`; `gone` when the event was removed.
    """

    sheet_wanted = Signal(object, object)
    certificates_wanted = Signal(object)
    session_wanted = Signal(object)
    series_wanted = Signal(object)
    gone = Signal()
    print_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(margin=0)
        self._context = context
        self._saver = Saver(context, self)
        self._details: EventDetails | None = None
        self._event: Id | None = None
        self._then: Callable[[], None] | None = None
        """Where the cursor goes once the event is shown."""
        sheet, tip = self.tr("Attendance sheet"), self.tr("Ctrl+T")
        self._sheet = button(sheet, self._want_sheet, kind="primary", icon_name="table", tip=tip)
        self._bin = deed(icon_button("trash", self.tr("Remove the session"), self._remove))
        papers = icon_button("certificate", self.tr("Certificates (Ctrl+G)"), self._want_certificates)
        past = icon_button("history", self.tr("History (Ctrl+H)"), self._show_history)
        printing = print_button(self.print_wanted.emit)
        self._header = PageHeader("", "", self._sheet, printing, papers, past, self._bin)
        offer_history(context, self, self._record)
        QShortcut(QKeySequence(keys.ADD), self).activated.connect(self.pick_people)
        self.form = EventForm(context)
        self.slots = SlotsCard(context)
        self.people = PeopleCard()
        self.add(self._header, self.slots, self.people, self.form, None)
        self.form.edited.connect(self._edit)
        self.form.typed.connect(self._draft)
        self.slots.edited.connect(self._edit_slot)
        self.slots.added.connect(self.add_slot)
        self.slots.removed.connect(self._remove_slot)
        self.slots.sheet_wanted.connect(lambda slot: self.sheet_wanted.emit(self._event, slot))
        self.slots.session_wanted.connect(self._want_session)
        self.slots.series_wanted.connect(self._want_series)
        self.people.add_wanted.connect(self.pick_people)
        self.people.role_chosen.connect(self._choose_role)
        self.people.removed.connect(self._withdraw)
        context.live.changed.connect(self._on_changed)

    @property
    def event_id(self) -> Id | None:
        """The event shown."""
        return self._event

    def show_event(self, event: Id) -> None:
        """Show another event; what was typed into the one before is committed first."""
        if event != self._event:
            flush_drafts(self)
            self._event = event
            self.verticalScrollBar().setValue(0)
        self._read()

    def add_slot(self) -> None:
        """Add a day and put the cursor into it."""
        if self._event is not None:
            self._then = self.slots.focus_last
            self._saver.run(partial(self._context.desk.events.add_slot, self._event))

    def correct_times(self, slot: Id) -> None:
        """Put the cursor into the hours of `slot`."""
        self._then = partial(self.slots.focus_end, slot)
        self._read()

    def pick_people(self) -> None:
        """Open the dialog in which people are chosen."""
        if self._event is not None and not is_held(self):
            PeopleAdding(self._context, self, self._event).start()

    def _read(self) -> None:
        event, desk = self._event, self._context.desk
        if event is None:
            return

        def read() -> tuple[EventDetails, Mapping[str, str]]:
            return desk.events.details(event), desk.drafts.of(event)

        self._context.background.run(
            "read", read, owner=self, done=self._show, failed=lambda _problem: self.gone.emit()
        )

    def _show(self, found: tuple[EventDetails, Mapping[str, str]]) -> None:
        details, drafts = found
        if details.event.id != self._event:
            return
        self._details = details
        self._header.set_texts(details.event.title or self.tr("Session without a title"), self._summary(details))
        self.form.show_event(details, drafts)
        self.slots.show_slots(details.slots)
        self.people.show_people(details.people)
        if self._then is not None:
            QTimer.singleShot(0, self.slots, self._then)
        self._then = None

    def _summary(self, details: EventDetails) -> str:
        days = [slot.day for slot in details.slots if slot.day]
        if not days:
            return self.tr("No day yet")
        span = f"{days[0]:%d.%m.%Y}" if days[0] == days[-1] else f"{days[0]:%d.%m.%Y} – {days[-1]:%d.%m.%Y}"
        people = self.tr("%n person(s)", "", len(details.people))
        return " · ".join(part for part in (span, people, details.event.venue) if part)

    def _record(self) -> tuple[type[Event], Id] | None:
        return None if self._event is None else (Event, self._event)

    def _show_history(self) -> None:
        if self._event is not None:
            show_history(self._context, self, Event, self._event)

    def _want_sheet(self) -> None:
        flush_drafts(self)
        self.sheet_wanted.emit(self._event, None)

    def _want_certificates(self) -> None:
        flush_drafts(self)
        self.certificates_wanted.emit(self._event)

    def want_nearest_session(self) -> None:
        """Go to the page of the session closest to today."""
        slot = nearest_slot(self._details.slots, self._context.today()) if self._details else None
        if slot is not None:
            self._want_session(slot.id)

    def _want_session(self, slot: Id) -> None:
        flush_drafts(self)
        self.session_wanted.emit(slot)

    def _want_series(self) -> None:
        flush_drafts(self)
        self.series_wanted.emit(self._event)

    def _edit(self, name: str, value: Any) -> None:
        if self._event is not None:
            self._saver.run(partial(self._context.desk.events.edit, self._event, **{name: value}))

    def _draft(self, name: str, text: str) -> None:
        if self._event is not None:
            keep = partial(self._context.desk.drafts.keep, Event, self._event, name, text)
            self._context.background.run("write", keep, owner=self)

    def _edit_slot(self, slot: Id, name: str, value: Any) -> None:
        self._saver.run(partial(self._context.desk.events.edit_slot, slot, **{name: value}))

    def _remove_slot(self, slot: Slot) -> None:
        events = self._context.desk.events
        self._saver.run(
            partial(events.remove_slot, slot.id), toast=self.tr("The day was removed."),
            undo=partial(events.restore, slot),
        )  # fmt: skip

    def _remove(self) -> None:
        if self._details is None:
            return
        events, event = self._context.desk.events, self._details.event
        self._saver.run(
            partial(events.remove, event.id), toast=self.tr("The session was removed."),
            undo=partial(events.restore, event), done=lambda _changed: self.gone.emit(),
        )  # fmt: skip

    def _choose_role(self, one: Enrolment, role: EnrolmentRole) -> None:
        self._saver.run(partial(self._context.desk.events.edit_enrolment, one.id, role=role))

    def _withdraw(self, one: Enrolment) -> None:
        events = self._context.desk.events
        self._saver.run(
            partial(events.withdraw, [one.id]),
            toast=self.tr("{name} was taken off the list.").format(name=one.name),
            undo=partial(events.restore, one),
        )

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(*_SHOWN):
            self._read()


class PeopleAdding:
    """The dialog of an event's people, kept up to date while it is open."""

    def __init__(self, context: PageContext, owner: QWidget, event: Id) -> None:
        self._context, self._event = context, event
        self._saver = Saver(context, owner)
        self.dialog = PeoplePicker(owner, context.desk.school)
        self.dialog.chosen.connect(self._enrol)
        self.dialog.guest_named.connect(self._enrol_guest)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.setProperty("controller", self)  # lives as long as the dialog

    def start(self) -> None:
        """Open the dialog."""
        self.dialog.open()
        self._read()

    def _read(self) -> None:
        events, language = self._context.desk.events, self._context.language

        def work() -> tuple[tuple[Candidate, ...], bool]:
            return events.candidates(self._event, language), events.has_colleagues()

        self._context.background.run(
            "read", work, owner=self.dialog, done=lambda read: self.dialog.show_candidates(*read)
        )

    def _enrol(self, people: list[Candidate]) -> None:
        work = partial(self._context.desk.events.enrol, self._event, people)
        self._saver.run(work, done=lambda _changed: self._read())

    def _enrol_guest(self, name: str, school: str, position: str) -> None:
        work = partial(self._context.desk.events.enrol_guest, self._event, name, school, position)
        self._saver.run(work, done=lambda _changed: self._read())
