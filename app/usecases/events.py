"""Events: the list by time, one event with its slots and people, and everything a person does with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, time
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from msgspec import Struct, structs

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.kinds import day_from, day_number
from app.domain.records.events import (
    Enrolment,
    EnrolmentRole,
    EnrolmentStatus,
    Event,
    EventKind,
    EventStatus,
    Slot,
)
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.text import search_key, sort_key
from app.storage import event_queries as queries
from app.storage.event_queries import CandidateRow

if TYPE_CHECKING:
    from app.usecases.desk import Desk

OUT = frozenset({EnrolmentStatus.DECLINED, EnrolmentStatus.WITHDRAWN})
"""Enrolments that stay in the history but no longer on the sheet."""

_AT_ONCE = 50
"""Enrolments in one transaction: each carries a name and a school, and a transaction holds 32 KB."""


class Which(StrEnum):
    """Filters of the list."""

    UPCOMING = "upcoming"
    HELD = "held"
    MINE = "mine"
    ALL = "all"


class EventLine(Struct, frozen=True):
    """One event of the list."""

    id: Id
    title: str
    kind: EventKind | str
    status: EventStatus | str
    first: date | None
    last: date | None
    next_day: date | None
    next_start: time | None
    slots: int
    people: int
    unmarked: int
    """Marks that are missing in slots whose day has come."""
    school_name: str = ""
    """The school that holds it, when it is not the own one."""

    @property
    def is_over(self) -> bool:
        """Whether no day of it lies ahead."""
        return self.last is not None and self.next_day is None


class EventPage(Struct, frozen=True):
    """A page of the list and how many events the filter has altogether."""

    lines: tuple[EventLine, ...]
    total: int


class CycleChoice(Struct, frozen=True):
    """A programme cycle as people choose it."""

    id: Id
    name: str
    academic_hour_min: int


class EventDetails(Struct, frozen=True):
    """One event with all that its form shows; slots by time, people in Kazakh alphabet order."""

    event: Event
    slots: tuple[Slot, ...]
    people: tuple[Enrolment, ...]
    cycles: tuple[CycleChoice, ...]


class Candidate(Struct, frozen=True):
    """Somebody who could be enrolled; a guest of an earlier event has no `school_id`."""

    person_id: Id
    name: str
    school_id: Id | None
    school_name: str
    position: str
    category_code: str
    school_names: str = ""
    """Everything the school is called, to be found by."""


class EventsDesk:
    """What a person does with events."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def page(
        self, which: Which = Which.UPCOMING, *, limit: int = 100, offset: int = 0, language: str = ""
    ) -> EventPage:
        """A page of the list: upcoming events soonest first, all others latest first; schools named in `language`."""
        today = day_number(self._desk.today())
        with self._desk.store.reading() as connection:
            rows = queries.list_events(
                connection, which, today=today, who=self._desk.who, limit=limit, offset=offset, language=language
            )
            total = queries.count_events(connection, which, today=today, who=self._desk.who)
        lines = tuple(_line(row, self._desk.school) for row in rows)
        if self._desk.sees_part:  # the marks of others do not reach this copy, so none of them is missing
            lines = tuple(structs.replace(line, unmarked=0) for line in lines)
        return EventPage(lines, total)

    def details(self, event_id: Id) -> EventDetails:
        """One event with its slots, people and the cycles it may belong to; raises NotFound."""
        store = self._desk.store
        event = store.get(Event, event_id)
        slots = sorted(store.all(Slot, event_id=event_id), key=slot_order)
        people = [one for one in store.all(Enrolment, event_id=event_id) if one.status not in OUT]
        return EventDetails(event, tuple(slots), tuple(people), self.cycles())

    def cycles(self) -> tuple[CycleChoice, ...]:
        """All programme cycles, the latest first."""
        store = self._desk.store
        programmes = {one.id: one for one in store.all(Programme)}
        cycles = sorted(store.all(ProgrammeCycle), key=lambda one: one.start or date.min, reverse=True)
        return tuple(
            CycleChoice(one.id, _cycle_name(one, programmes.get(one.programme_id)), one.academic_hour_min or 45)
            for one in cycles
        )

    def candidates(self, event_id: Id, language: str = "") -> tuple[Candidate, ...]:
        """Everybody who could still be enrolled, own school first, each part in Kazakh alphabet order."""
        with self._desk.store.reading() as connection:
            rows = queries.candidates(connection, event_id, language)
        rows.sort(key=lambda row: row.school_id != self._desk.school)
        return tuple(_candidate(row) for row in rows)

    def people_elsewhere(self, school: Id, language: str = "") -> tuple[Candidate, ...]:
        """Everybody in the register who is not of `school`, in Kazakh alphabet order."""
        with self._desk.store.reading() as connection:
            return tuple(_candidate(row) for row in queries.people_elsewhere(connection, school, language))

    def has_colleagues(self) -> bool:
        """Whether anybody else is entered at the own school; somebody who works for a region asks for nobody."""
        if self._desk.school == NOBODY:
            return True
        with self._desk.store.reading() as connection:
            return queries.has_colleagues(connection, self._desk.school, self._desk.who)

    def create(
        self,
        title: str,
        day: date | None = None,
        start: time | None = None,
        end: time | None = None,
        kind: EventKind = EventKind.GROUP_SESSION,
        cycle_id: Id | None = None,
    ) -> Changed:
        """Make an event of the own school with its first slot; the new ids stand in the answer."""
        store = self._desk.store
        event = Event(id=store.new_id(), school_id=self._desk.school, title=title, kind=kind, cycle_id=cycle_id)
        slot = Slot(id=store.new_id(), event_id=event.id, day=day, start=start, end=end)
        with store.work(self._desk.who) as work:
            work.save(event)
            work.save(slot)
            return work.changed

    def edit(self, event_id: Id, **fields: Any) -> Changed:
        """Write some fields of an event; a cycle brings its academic hour along."""
        cycle = self._desk.store.find(ProgrammeCycle, fields.get("cycle_id"))
        if cycle is not None and cycle.academic_hour_min:
            fields.setdefault("academic_hour_min", cycle.academic_hour_min)
        with self._desk.store.work(self._desk.who) as work:
            work.save(replace(work.get(Event, event_id), **fields))
            return work.changed

    def remove(self, event_id: Id) -> Changed:
        """Take an event off the list; `restore` brings it back whole."""
        with self._desk.store.work(self._desk.who) as work:
            work.delete(Event, event_id)
            return work.changed

    def restore(self, record: Event | Slot | Enrolment) -> Changed:
        """Bring back what was removed, as it was."""
        with self._desk.store.work(self._desk.who) as work:
            work.save(record)
            return work.changed

    def add_slot(self, event_id: Id) -> Changed:
        """Add a slot a week after the last one, at the same hours; without a dated one, an empty slot."""
        store = self._desk.store
        others = sorted(store.all(Slot, event_id=event_id), key=slot_order)
        last = next((slot for slot in reversed(others) if slot.day), None)
        slot = Slot(id=store.new_id(), event_id=event_id)
        if last is not None and last.day is not None:
            slot = replace(
                slot, day=day_from(day_number(last.day) + 7), start=last.start, end=last.end,
                break_min=last.break_min, place=last.place, trainers=last.trainers,
            )  # fmt: skip
        with store.work(self._desk.who) as work:
            work.save(slot)
            return work.changed

    def edit_slot(self, slot_id: Id, **fields: Any) -> Changed:
        """Write some fields of a slot."""
        with self._desk.store.work(self._desk.who) as work:
            work.save(replace(work.get(Slot, slot_id), **fields))
            return work.changed

    def remove_slot(self, slot_id: Id) -> Changed:
        """Take a slot out of its event; its marks stay with it and come back with `restore`."""
        with self._desk.store.work(self._desk.who) as work:
            work.delete(Slot, slot_id)
            return work.changed

    def enrol(self, event_id: Id, people: Sequence[Candidate]) -> Changed:
        """Enrol people with name, school and position as they stand now; who was there before comes back."""
        changed = Changed({})
        for start in range(0, len(people), _AT_ONCE):
            changed |= self._enrol(event_id, people[start : start + _AT_ONCE])
        return changed

    def _enrol(self, event_id: Id, people: Sequence[Candidate]) -> Changed:
        with self._desk.store.work(self._desk.who) as work:
            for one in people:
                guest = one.school_id != self._desk.school
                work.save(
                    Enrolment(
                        id=Enrolment.record_type.derived_id(event_id, one.person_id),
                        event_id=event_id,
                        person_id=one.person_id,
                        name=one.name,
                        school_name=one.school_name,
                        position=one.position,
                        category_code=one.category_code,
                        role=EnrolmentRole.GUEST if guest else EnrolmentRole.PARTICIPANT,
                    )
                )
            return work.changed

    def enrol_guest(self, event_id: Id, name: str, school_name: str = "", position: str = "") -> Changed:
        """Enrol somebody of another school by name; a guest of an earlier event keeps the same person id."""
        wanted = (search_key(name), search_key(school_name))
        with self._desk.store.reading() as connection:
            known = queries.guest_rows(connection)
        person = next(
            (row.person_id for row in known if (search_key(row.name), search_key(row.school_name)) == wanted),
            self._desk.store.new_id(),
        )
        guest = Candidate(person, " ".join(name.split()), None, school_name.strip(), position.strip(), "")
        return self._enrol(event_id, [guest])

    def edit_enrolment(self, enrolment_id: Id, **fields: Any) -> Changed:
        """Write some fields of an enrolment, such as the role or the name as written."""
        with self._desk.store.work(self._desk.who) as work:
            work.save(replace(work.get(Enrolment, enrolment_id), **fields))
            return work.changed

    def withdraw(self, enrolments: Iterable[Id]) -> Changed:
        """Take people off the sheet; their marks stay in the history, and `restore` brings them back."""
        with self._desk.store.work(self._desk.who) as work:
            for enrolment in enrolments:
                work.save(replace(work.get(Enrolment, enrolment), status=EnrolmentStatus.WITHDRAWN))
            return work.changed


def slot_order(slot: Slot) -> tuple[date, time, Id]:
    """Slots by time; those without a day come last."""
    return (slot.day or date.max, slot.start or time.min, slot.id)


def nearest_slot(slots: Iterable[Slot], today: date) -> Slot | None:
    """The slot closest to `today`, rather one that was than one that will be; None if no slot has a day."""
    dated = [(abs((slot.day - today).days), slot.day > today, slot_order(slot), slot) for slot in slots if slot.day]
    return min(dated, key=lambda each: each[:3])[3] if dated else None


def name_order(one: Enrolment) -> tuple[str, Id]:
    """People in Kazakh alphabet order."""
    return (sort_key(one.name), one.person_id)


def _line(row: queries.EventRow, own_school: Id) -> EventLine:
    start = row.next_start
    return EventLine(
        id=row.id,
        title=row.title,
        kind=_member(EventKind, row.kind),
        status=_member(EventStatus, row.status),
        first=None if row.first_day is None else day_from(row.first_day),
        last=None if row.last_day is None else day_from(row.last_day),
        next_day=None if row.next_day is None else day_from(row.next_day),
        next_start=time(start // 60, start % 60) if start else None,
        slots=row.slots,
        people=row.people,
        unmarked=max(0, row.people * row.due_slots - row.marks),
        school_name="" if row.school_id == own_school else row.school_name,
    )


def _member(options: type[StrEnum], code: str) -> Any:
    return options(code) if code in set(options) else code


def _cycle_name(cycle: ProgrammeCycle, programme: Programme | None) -> str:
    """A cycle often carries only a year as its name; the programme's short code says which."""
    if programme is None or programme.code in cycle.name:
        return cycle.name
    return f"{programme.code} · {cycle.name}"


def _candidate(row: CandidateRow) -> Candidate:
    return Candidate(
        row.person_id, row.name, row.school_id, row.school_name, row.position, row.category_code, row.school_names
    )
