"""Sessions that repeat: the rule of an event, decisions about single days, and making the slots.

Nothing is made before the person has seen what will be made. Slots with marks, records, agendas or feedback stay as
they are, whatever the rule says.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, NotFound
from app.domain.records.events import Event, Slot
from app.domain.records.sessions import EventSeries, SeriesException
from app.domain.rules.finding import Finding
from app.domain.rules.series import Fate, PlannedDay, Rhythm, plan_series, read_rhythm, slot_id
from app.domain.school_calendar import school_year, school_year_of
from app.reports.recurrence import days_of
from app.storage.event_queries import used_slots
from app.usecases.editing import RecordDesk
from app.usecases.events import slot_order

_YEAR = timedelta(days=366)


class SeriesPicture(Struct, frozen=True):
    """The series of an event and what would become of each of its days."""

    event: Event
    series: EventSeries
    rhythm: Rhythm | None
    """The rule in simple terms; None for one that says more."""
    days: tuple[PlannedDay, ...]
    findings: tuple[Finding, ...]

    def count(self, fate: Fate) -> int:
        """How many days have this fate."""
        return sum(1 for each in self.days if each.fate is fate)

    @property
    def is_to_do(self) -> bool:
        """Whether applying it would change anything."""
        return any(each.fate in (Fate.NEW, Fate.MOVES, Fate.GOES) for each in self.days)


class SeriesDesk(RecordDesk):
    """What a person does with a series."""

    def picture(self, event_id: Id) -> SeriesPicture:
        """The series as it stands, or as it would usually be, with its preview; raises NotFound."""
        store = self._desk.store
        event = store.get(Event, event_id)
        slots = sorted(store.all(Slot, event_id=event_id), key=slot_order)
        series = self._series(event_id, slots)
        with store.reading() as connection:
            used = used_slots(connection, event_id)
        try:
            days = days_of(series.rule, series.first_day, series.first_day + _YEAR) if series.first_day else ()
        except InvalidRecord as problem:
            findings = problem.facts["findings"]
            return SeriesPicture(event, series, None, (), findings if isinstance(findings, tuple) else ())
        exceptions = store.all(SeriesException, event_id=event_id)
        planned = plan_series(series, days, exceptions, slots, used, self._desk.today())
        return SeriesPicture(event, series, read_rhythm(series.rule), planned, ())

    def write(self, event_id: Id, **fields: Any) -> Changed:
        """Write into the series of an event; the first word makes it. Raises InvalidRecord for an unreadable rule."""
        slots = sorted(self._desk.store.all(Slot, event_id=event_id), key=slot_order)
        edited = replace(self._series(event_id, slots), **fields)
        if "rule" in fields:
            days_of(edited.rule, edited.first_day or self._desk.today(), edited.first_day or self._desk.today())
        return self.put_back(edited)

    def decide(self, event_id: Id, day: date, moved_to: date | None, reason: str = "") -> Changed:
        """Decide about one day: `moved_to` another day, or the day itself to meet anyway, or None for no session."""
        row = SeriesException.record_type.derived_id(event_id, day.isoformat().encode())
        return self.put_back(
            SeriesException(id=row, event_id=event_id, day=day, moved_to=moved_to, reason=reason.strip())
        )

    def undecide(self, exception: Id) -> Changed:
        """Let the rule decide about the day again."""
        return self.remove(SeriesException, exception)

    def apply(self, event_id: Id) -> Changed:
        """Make, move and take out slots as the preview says."""
        picture = self.picture(event_id)
        series = picture.series
        with self._desk.store.work(self._desk.who) as work:
            work.save(series)
            for each in picture.days:
                if each.fate is Fate.NEW:
                    work.save(
                        Slot(
                            id=slot_id(event_id, each.day), event_id=event_id, day=each.meets_on, start=series.start,
                            end=series.end, break_min=series.break_min or 0,
                        )
                    )  # fmt: skip
                elif each.fate is Fate.MOVES and each.slot is not None:
                    work.save(replace(work.get(Slot, each.slot.id), day=each.meets_on))
                elif each.fate is Fate.GOES and each.slot is not None:
                    work.delete(Slot, each.slot.id)
            return work.changed

    def take_back(self, before: SeriesPicture) -> Changed:
        """Undo `apply`: the slots as they were when `before` was shown; what somebody used meanwhile stays."""
        with self._desk.store.reading() as connection:
            used = used_slots(connection, before.event.id)
        with self._desk.store.work(self._desk.who) as work:
            for each in before.days:
                if each.fate is Fate.NEW and slot_id(before.event.id, each.day) not in used:
                    work.delete(Slot, slot_id(before.event.id, each.day))
                elif each.fate in (Fate.MOVES, Fate.GOES) and each.slot is not None:
                    work.save(each.slot)
            return work.changed

    def _series(self, event_id: Id, slots: list[Slot]) -> EventSeries:
        row = EventSeries.record_type.derived_id(event_id)
        try:
            return self._desk.store.get(EventSeries, row)
        except NotFound:
            first = next((slot for slot in slots if slot.day), None)
            day = first.day if first is not None and first.day else self._desk.today()
            year = school_year(school_year_of(day))
            rhythm = Rhythm(2, (day.weekday(),), until=year.last if year else day + timedelta(days=120))
            return EventSeries(
                id=row, event_id=event_id, rule=rhythm.rule(), first_day=day, start=first.start if first else None,
                end=first.end if first else None, break_min=first.break_min if first else 0,
            )  # fmt: skip
