"""Attendance: what a mark needs, and how many hours it is worth, with the reason for each minute.

Crediting reads raw records only, so a certificate's hours can be worked out again at any time: present and online count
in full, and so does being a little late, as far as the programme allows; who came later or left early has the minutes
present; absent and excused have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field as dataclass_field
from datetime import date, time

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus, Slot
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import mark
from app.domain.value import value

GRACE_MINUTES = 15
"""Being late by no more than this costs nothing, where no programme says otherwise."""


@value
class Credit:
    """What one mark is worth in minutes, and why: an English sentence with places for `facts`, context ``rules``."""

    minutes: int
    text: str
    facts: Mapping[str, object] = dataclass_field(default_factory=dict)


@value
class HoursCredit:
    """What a person's marks in the slots of an event are worth together."""

    planned_minutes: int
    credited_minutes: int
    academic_hour_min: int
    lines: tuple[tuple[Id, Credit], ...]
    """The credit of each slot, by slot id, in the order the slots were given."""

    @property
    def half_hours(self) -> int:
        """Credited academic hours as they are shown and printed everywhere: in halves, rounded down."""
        return half_hours(self.credited_minutes, self.academic_hour_min)

    @property
    def planned_half_hours(self) -> int:
        """Planned academic hours, counted the same way."""
        return half_hours(self.planned_minutes, self.academic_hour_min)

    @property
    def percent(self) -> int | None:
        """Share of the planned minutes in whole percent, rounded down; None when nothing was planned."""
        return self.credited_minutes * 100 // self.planned_minutes if self.planned_minutes else None

    def reaches(self, threshold: int) -> bool:
        """Whether the share reaches `threshold` percent; never when nothing was planned."""
        return self.planned_minutes > 0 and self.credited_minutes * 100 >= threshold * self.planned_minutes


def half_hours(minutes: int, academic_hour_min: int) -> int:
    """Whole halves of an academic hour in `minutes`."""
    return minutes * 2 // max(1, academic_hour_min)


def slot_minutes(slot: Slot) -> int | None:
    """Return the minutes of `slot` without its breaks, None while its times are not known."""
    if slot.start is None or slot.end is None:
        return None
    return max(0, _minute(slot.end) - _minute(slot.start) - (slot.break_min or 0))


def is_backwards(slot: Slot) -> bool:
    """Whether `slot` ends before it begins, or in the same minute: no time lies in it, and no hours."""
    return slot.start is not None and slot.end is not None and slot.end <= slot.start


def check_slot(slot: Slot) -> tuple[Finding, ...]:
    """Return what is odd about the times of `slot`."""
    if is_backwards(slot):
        return (warn("slot_backwards", mark("rules", "The slot ends before it begins."), field="end"),)
    if slot_minutes(slot) == 0:
        return (warn("slot_all_break", mark("rules", "The breaks are as long as the slot."), field="break_min"),)
    return ()


def check(attendance: Attendance, slot: Slot, today: date | None = None) -> tuple[Finding, ...]:
    """Return what is odd about a mark; only minutes that the slot does not have are blocked."""
    return (*_check_times(attendance, slot), *_check_minutes(attendance, slot), *check_day(slot, today))


def check_day(slot: Slot, today: date | None) -> tuple[Finding, ...]:
    """Return what is odd about marking anybody in `slot` on this day."""
    if today and slot.day and slot.day > today:
        return (warn("slot_ahead", mark("rules", "This slot is on {day}, which has not come yet."), day=slot.day),)
    return ()


def _check_times(attendance: Attendance, slot: Slot) -> Iterable[Finding]:
    arrival, departure = attendance.arrival, attendance.departure
    if attendance.status is AttendanceStatus.LATE and arrival is None and attendance.minutes_present is None:
        yield warn("arrival_missing", mark("rules", "When did the person come?"), field="arrival")
    if attendance.status is AttendanceStatus.LEFT_EARLY and departure is None and attendance.minutes_present is None:
        yield warn("departure_missing", mark("rules", "When did the person leave?"), field="departure")
    for name, moment in (("arrival", arrival), ("departure", departure)):
        if moment and slot.start and slot.end and not slot.start <= moment <= slot.end:
            yield warn(
                "time_outside_slot",
                mark("rules", "The slot lasts from {start} to {end}."),
                field=name,
                start=slot.start,
                end=slot.end,
            )
    if arrival and departure and departure < arrival:
        yield warn("left_before_coming", mark("rules", "The person left before coming."), field="departure")


def _check_minutes(attendance: Attendance, slot: Slot) -> Iterable[Finding]:
    minutes, longest = attendance.minutes_present, slot_minutes(slot)
    if minutes is None:
        return
    if minutes < 0 or (longest is not None and minutes > longest):
        yield block(
            "minutes_outside_slot",
            mark("rules", "The slot has {most} minutes without its breaks."),
            field="minutes_present",
            most="…" if longest is None else longest,
        )


def credit(attendance: Attendance | None, slot: Slot, late_minutes: int = GRACE_MINUTES) -> Credit:
    """Return what a mark is worth in `slot`; no mark is worth nothing."""
    full = slot_minutes(slot)
    status = attendance.status if attendance else None
    if attendance is None or status is None:
        return Credit(0, mark("rules", "Not marked."))
    if full is None:
        return Credit(0, mark("rules", "The times of the slot are not known."))
    if status in (AttendanceStatus.PRESENT, AttendanceStatus.ONLINE):
        return Credit(full, mark("rules", "There all the time: {minutes} min."), {"minutes": full})
    if status is AttendanceStatus.LATE:
        return _credit_late(attendance, slot, full, late_minutes)
    if status is AttendanceStatus.LEFT_EARLY:
        return _credit_left_early(attendance, slot, full, late_minutes)
    if status is AttendanceStatus.EXCUSED:
        return Credit(0, mark("rules", "Away for a good reason: no minutes."))
    return Credit(0, mark("rules", "Not there: no minutes."))


def _credit_late(attendance: Attendance, slot: Slot, full: int, grace: int) -> Credit:
    if attendance.arrival is None:
        if attendance.minutes_present is not None:
            return _credit_minutes(attendance.minutes_present, full)
        text = mark("rules", "Late, time of arrival not noted: counted as up to {grace} minutes late, {minutes} min.")
        return Credit(full, text, {"grace": grace, "minutes": full})
    late = _late_by(slot, attendance.arrival)
    if late <= grace:
        text = mark("rules", "Late by {late} min, which is within {grace}: counted in full, {minutes} min.")
        return Credit(full, text, {"late": late, "grace": grace, "minutes": full})
    if attendance.minutes_present is not None:
        return _credit_minutes(attendance.minutes_present, full)
    minutes = max(0, full - late - _missed_at_the_end(slot, attendance.departure))
    return Credit(minutes, mark("rules", "Late by {late} min: {minutes} min."), {"late": late, "minutes": minutes})


def _credit_left_early(attendance: Attendance, slot: Slot, full: int, grace: int) -> Credit:
    if attendance.minutes_present is not None:
        return _credit_minutes(attendance.minutes_present, full)
    if attendance.departure is None:
        return Credit(0, mark("rules", "Left early, minutes present not noted: no minutes."))
    early = _missed_at_the_end(slot, attendance.departure)
    late = _late_by(slot, attendance.arrival) if attendance.arrival else 0
    minutes = max(0, full - early - (late if late > grace else 0))
    return Credit(
        minutes, mark("rules", "Left {early} min early: {minutes} min."), {"early": early, "minutes": minutes}
    )


def _credit_minutes(noted: int, full: int) -> Credit:
    minutes = min(max(noted, 0), full)
    return Credit(minutes, mark("rules", "Minutes present as noted: {minutes} min."), {"minutes": minutes})


def credit_event(
    slots: Iterable[Slot],
    marks: Mapping[Id, Attendance],
    academic_hour_min: int,
    *,
    excused_left_out: bool = False,
    late_minutes: int = GRACE_MINUTES,
) -> HoursCredit:
    """Return what a person's `marks` (by slot id) in `slots` are worth.

    With `excused_left_out` (a rule some programmes have) slots missed for a good reason are not counted as planned.
    `rules.hours` has the rule of each programme.
    """
    planned = credited = 0
    lines: list[tuple[Id, Credit]] = []
    for slot in slots:
        found = marks.get(slot.id)
        worth = credit(found, slot, late_minutes)
        lines.append((slot.id, worth))
        credited += worth.minutes
        if not (excused_left_out and found and found.status is AttendanceStatus.EXCUSED):
            planned += slot_minutes(slot) or 0
    return HoursCredit(planned, credited, max(1, academic_hour_min), tuple(lines))


def _late_by(slot: Slot, arrival: time) -> int:
    return max(0, _minute(arrival) - _minute(slot.start)) if slot.start else 0


def _missed_at_the_end(slot: Slot, departure: time | None) -> int:
    return max(0, _minute(slot.end) - _minute(departure)) if slot.end and departure else 0


def _minute(moment: time) -> int:
    return moment.hour * 60 + moment.minute
