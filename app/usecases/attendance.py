"""The attendance sheet: people of an event × its slots, and the marks that are put into it.

The id of a mark derives from slot and person, so two machines that mark the same person in the same slot meet in one
record. A mark and what belongs to it (minutes, arrival, departure, reason) are one group and always written together.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field, structs

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import InvalidRecord, NotFound
from app.domain.records.events import (
    AbsenceReason,
    Attendance,
    AttendanceStatus,
    Enrolment,
    EnrolmentRole,
    Event,
    Slot,
)
from app.domain.records.programmes import ProgrammeCycle
from app.domain.rules import attendance as rules
from app.domain.rules.certificates import LEADING_ROLES
from app.domain.rules.earning import Demands, demands_of
from app.domain.rules.finding import Finding, blocking
from app.domain.rules.hours import CreditRule, rule_of
from app.storage.attendance_queries import SheetRecords, sheet_records
from app.storage.earning_queries import scores_of, work_done
from app.storage.own_queries import whose_entries
from app.usecases.events import OUT, name_order, slot_order

if TYPE_CHECKING:
    from app.storage.work import Work
    from app.usecases.desk import Desk

_AT_ONCE = 180
"""Marks in one transaction; one transaction holds 200 rows."""


class SheetPerson(Struct, frozen=True):
    """One row of the sheet."""

    person_id: Id
    enrolment: Enrolment
    name: str
    marks: Mapping[Id, Attendance]
    """By slot id; a slot that was never marked is missing."""
    is_guest: bool
    lacks: tuple[Finding, ...] = ()
    """What the programme asks for besides hours and is not there yet; nothing for those who lead."""


class Sheet(Struct, frozen=True):
    """People in Kazakh alphabet order × slots by time."""

    event: Event
    slots: tuple[Slot, ...]
    people: tuple[SheetPerson, ...]
    rule: CreditRule
    """How the programme of the event credits hours."""
    demands: Demands = field(default_factory=Demands)
    """What a certificate needs besides hours."""
    is_own: bool = False
    """Whether it holds only the marks of the person at the desk, for those of others do not reach this computer."""

    @property
    def threshold(self) -> int:
        """Per cent of the planned time for a certificate."""
        return self.rule.threshold

    @property
    def academic_hour_min(self) -> int:
        """Minutes of an academic hour in this event."""
        return self.rule.academic_hour_min


class AttendanceDesk:
    """What a person does with the sheet."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def sheet(self, event_id: Id) -> Sheet:
        """The sheet of an event; raises NotFound."""
        with self._desk.store.reading() as connection:
            records = sheet_records(connection, event_id)
            own = whose_entries(connection, self._desk.who)
        cycle = self._desk.store.find(ProgrammeCycle, records.event.cycle_id)
        people = _people(records)
        attending = [one for one in people if one.person_id in own and one.enrolment.role not in LEADING_ROLES]
        if self._desk.sees_part and attending:  # whoever holds a session keeps its sheet, whoever attends has a row
            people = tuple(one for one in people if one in attending or one.marks)
        return Sheet(
            event=records.event,
            slots=tuple(sorted(records.slots, key=slot_order)),
            people=self._with_lacks(people, records.event, cycle),
            rule=rule_of(records.event, cycle),
            demands=demands_of(cycle),
            is_own=list(people) == attending,
        )

    def mark(
        self,
        slot: Id,
        person: Id,
        status: AttendanceStatus,
        *,
        arrival: time | None = None,
        departure: time | None = None,
        minutes: int | None = None,
        reason: AbsenceReason | None = None,
    ) -> Changed:
        """Mark one person in one slot; raises InvalidRecord for minutes that the slot does not have."""
        return self.put([
            Attendance(
                id=mark_id(slot, person), slot_id=slot, person_id=person, status=status, arrival=arrival,
                departure=departure, minutes_present=minutes, reason=reason,
            )
        ])  # fmt: skip

    def mark_many(self, cells: Iterable[tuple[Id, Id]], status: AttendanceStatus) -> Changed:
        """Give many cells, as (slot, person), one and the same mark."""
        return self.put([
            Attendance(id=mark_id(slot, person), slot_id=slot, person_id=person, status=status)
            for slot, person in cells
        ])  # fmt: skip

    def clear(self, slot: Id, person: Id) -> Changed:
        """Take a mark out: the cell is empty again."""
        return self.put([Attendance(id=mark_id(slot, person), slot_id=slot, person_id=person)])

    def put(self, marks: Sequence[Attendance]) -> Changed:
        """Let these marks stand, empty ones included; proof and note of a cell stay as they are.

        All are checked before the first is written; more than a transaction holds are written in several.
        """
        self._check(marks)
        changed = Changed({})
        for start in range(0, len(marks), _AT_ONCE):
            with self._desk.store.work(self._desk.who) as work:
                for one in marks[start : start + _AT_ONCE]:
                    self._put(work, one)
                changed |= work.changed
        return changed

    def edit(self, slot: Id, person: Id, **fields: Any) -> Changed:
        """Write some fields of a mark, note and proof included; another status has nothing left of the one before.

        Raises InvalidRecord for minutes that the slot does not have.
        """
        with self._desk.store.work(self._desk.who) as work:
            try:
                standing = work.get(Attendance, mark_id(slot, person))
            except NotFound:
                standing = Attendance(id=mark_id(slot, person), slot_id=slot, person_id=person)
            if "status" in fields and fields["status"] is not standing.status:
                fields = {"arrival": None, "departure": None, "minutes_present": None, "reason": None} | fields
            edited = replace(standing, **fields)
            self._check([edited])
            work.save(edited)
            return work.changed

    def _with_lacks(
        self, people: tuple[SheetPerson, ...], event: Event, cycle: ProgrammeCycle | None
    ) -> tuple[SheetPerson, ...]:
        demands = demands_of(cycle)
        if cycle is None or not demands:
            return people
        with self._desk.store.reading() as connection:
            done = work_done(connection, [one.person_id for one in people], cycle.id)
            scores = scores_of(connection, event.id)
        return tuple(
            one
            if one.enrolment.role in LEADING_ROLES
            else structs.replace(one, lacks=demands.lacks(done.get(one.person_id, ()), scores.get(one.person_id)))
            for one in people
        )

    def _put(self, work: Work, wanted: Attendance) -> None:
        try:
            standing = work.get(Attendance, wanted.id)
        except NotFound:
            if wanted.status is not None:
                work.save(wanted)
        else:
            work.save(replace(wanted, proof=standing.proof, note=standing.note))

    def _check(self, marks: Iterable[Attendance]) -> None:
        slots: dict[Id, Slot] = {}
        for one in marks:
            if one.minutes_present is None:
                continue
            if one.slot_id not in slots:
                slots[one.slot_id] = self._desk.store.get(Slot, one.slot_id)
            findings = blocking(rules.check(one, slots[one.slot_id]))
            if findings:
                raise InvalidRecord(findings=findings)


def mark_id(slot: Id, person: Id) -> Id:
    """The id of the mark of `person` in `slot`, the same on every machine."""
    return Attendance.record_type.derived_id(slot, person)


def _people(records: SheetRecords) -> tuple[SheetPerson, ...]:
    marks: dict[Id, dict[Id, Attendance]] = {}
    for found in records.marks:
        marks.setdefault(found.person_id, {})[found.slot_id] = found
    here = sorted((one for one in records.enrolments if one.status not in OUT), key=name_order)
    return tuple(
        SheetPerson(
            person_id=one.person_id,
            enrolment=one,
            name=one.name,
            marks=marks.get(one.person_id, {}),
            is_guest=one.role is EnrolmentRole.GUEST,
        )
        for one in here
    )
