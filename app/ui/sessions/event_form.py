"""The fields of an event, each saving itself."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.ids import Id, from_text, to_text
from app.domain.records.events import Event
from app.ui.context import PageContext
from app.ui.history.field_menu import offer_history_of
from app.ui.kit.card import Card
from app.ui.kit.choice_field import ChoiceField
from app.ui.kit.form_field import FormField
from app.ui.record_form import RecordForm
from app.ui.sessions.words import WORDS

if TYPE_CHECKING:
    from app.usecases.events import EventDetails

_FIRST = (("title",), ("kind", "mode", "status"), ("subject_code", "venue"))
_SECOND = (("audience", "organiser"), ("planned_hours", "academic_hour_min", "capacity"), ("summary",))


class EventForm(Card):
    """`edited(field, value)` when a person changed a field, `typed(field, text)` while typing."""

    edited = Signal(str, object)
    typed = Signal(str, str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About the session"), parent=parent)
        self._first = RecordForm(context, Event, _FIRST, WORDS)
        self._second = RecordForm(context, Event, _SECOND, WORDS)
        self._cycle = ChoiceField()
        self._cycle.chosen.connect(self._choose_cycle)
        self._shown: Id | None = None
        self.cycle_field = FormField(self.tr("Programme and cycle"), self._cycle)
        offer_history_of(context, self._cycle, self._cycle_place)
        for form in (self._first, self._second):
            form.edited.connect(self.edited)
            form.typed.connect(self.typed)
        self.body.setSpacing(2)
        self.add(self._first, self.cycle_field, self._second)

    def show_event(self, details: EventDetails, drafts: Mapping[str, str]) -> None:
        """Show the stored event, and over it what was typed and not saved yet."""
        event = details.event
        self._shown = event.cycle_id
        choices = [("", self.tr("No programme")), *((to_text(one.id), one.name) for one in details.cycles)]
        self._cycle.set_choices(choices)
        self._cycle.set_code(to_text(event.cycle_id) if event.cycle_id else "")
        self.cycle_field.setVisible(bool(details.cycles) or event.cycle_id is not None)
        for form in (self._first, self._second):
            form.show_record(event, drafts)

    def _cycle_place(self) -> tuple[type[Event], Id, str] | None:
        record = self._first.record
        return None if record is None else (Event, record.id, "cycle_id")

    def focus_title(self) -> None:
        """Put the cursor into the title."""
        self._first.editors["title"].widget.setFocus()

    def _choose_cycle(self, code: str) -> None:
        wanted = from_text(code) if code else None
        if wanted != self._shown:
            self._shown = wanted
            self.edited.emit("cycle_id", wanted)
