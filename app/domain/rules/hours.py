"""Hours of a person in an event: the rule of the programme, and how a figure explains itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from app.domain.ids import Id
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.programmes import ProgrammeCycle
from app.domain.rules.attendance import GRACE_MINUTES, HoursCredit, credit_event, slot_minutes
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark
from app.domain.value import value

THERE = frozenset({
    AttendanceStatus.PRESENT, AttendanceStatus.LATE, AttendanceStatus.LEFT_EARLY, AttendanceStatus.ONLINE,
})  # fmt: skip
"""Marks of somebody who was there, all the time or not."""


@value
class CreditRule:
    """What a programme says about hours; the defaults hold where no programme says otherwise."""

    academic_hour_min: int = 45
    late_minutes: int = GRACE_MINUTES
    excused_left_out: bool = False
    """Whether slots missed for a good reason are taken out of what was planned."""
    threshold: int = 80
    """Per cent of the planned time that a certificate needs."""

    def credit(self, slots: Iterable[Slot], marks: Mapping[Id, Attendance]) -> HoursCredit:
        """Return what the `marks` of a person (by slot id) are worth under this rule."""
        return credit_event(
            slots, marks, self.academic_hour_min, excused_left_out=self.excused_left_out, late_minutes=self.late_minutes
        )


@value
class HoursStory:
    """A person's hours in an event with what they come from."""

    rule: CreditRule
    credit: HoursCredit
    there: int
    """Slots the person was in, all the time or not."""
    slots: int
    lost_whole: int
    """Slots without any minutes."""
    lost_minutes: int
    """Minutes missing in slots that have some."""
    excused: int
    """Slots missed for a good reason."""

    def reasons(self) -> tuple[Finding, ...]:
        """Return why the figure is that one: what was lost, and what it means for a certificate."""
        return (*self._losses(), *self._verdict())

    def rule_in_words(self) -> tuple[Finding, ...]:
        """Return the rule that was applied, as far as it matters here."""
        return tuple(self._rule())

    def _losses(self) -> Iterable[Finding]:
        if self.lost_whole:
            text = mark("rules", "Slots without minutes (absent, excused or not marked): {count}.")
            yield warn("lost_slots", text, count=self.lost_whole)
        if self.lost_minutes:
            text = mark("rules", "Coming late or leaving early cost {minutes} min.")
            yield warn("lost_minutes", text, minutes=self.lost_minutes)
        if not self.lost_whole and not self.lost_minutes and self.slots:
            yield warn("nothing_lost", mark("rules", "Nothing was missed."))

    def _rule(self) -> Iterable[Finding]:
        text = mark("rules", "An academic hour has {hour} min; being up to {late} min late costs nothing.")
        yield warn("rule", text, hour=self.rule.academic_hour_min, late=self.rule.late_minutes)
        if self.excused and self.rule.excused_left_out:
            text = mark("rules", "Slots missed for a good reason are not counted as planned: {count}.")
            yield warn("excused_left_out", text, count=self.excused)
        elif self.excused:
            text = mark("rules", "Slots missed for a good reason count as planned: {count}.")
            yield warn("excused_counted", text, count=self.excused)

    def _verdict(self) -> Iterable[Finding]:
        percent = self.credit.percent
        if percent is None:
            yield warn("nothing_planned", mark("rules", "No slot has its times yet."))
            return
        reached = mark("rules", "{percent} % of the planned time; the certificate needs {threshold} %: reached.")
        missed = mark("rules", "{percent} % of the planned time; the certificate needs {threshold} %: not reached.")
        enough = self.credit.reaches(self.rule.threshold)
        yield warn("verdict", reached if enough else missed, percent=percent, threshold=self.rule.threshold)


def rule_of(event: Event, cycle: ProgrammeCycle | None) -> CreditRule:
    """Return the rule of the programme that `event` belongs to; an hour is as long as the event says."""
    usual = CreditRule()
    hour = event.academic_hour_min or (cycle.academic_hour_min if cycle else None) or usual.academic_hour_min
    if cycle is None:
        return CreditRule(hour)
    late, threshold = cycle.late_minutes, cycle.attendance_threshold
    return CreditRule(
        academic_hour_min=hour,
        late_minutes=usual.late_minutes if late is None else late,
        excused_left_out=bool(cycle.excused_leaves_denominator),
        threshold=usual.threshold if threshold is None else threshold,
    )


def hours_story(slots: Sequence[Slot], marks: Mapping[Id, Attendance], rule: CreditRule) -> HoursStory:
    """Return what a person's `marks` (by slot id) in `slots` are worth, and why."""
    credit = rule.credit(slots, marks)
    by_slot = dict(credit.lines)
    there = [slot for slot in slots if slot.id in marks and marks[slot.id].status in THERE]
    excused = [slot for slot in slots if slot.id in marks and marks[slot.id].status is AttendanceStatus.EXCUSED]
    return HoursStory(
        rule=rule,
        credit=credit,
        there=len(there),
        slots=len(slots),
        lost_whole=sum(1 for slot in slots if not by_slot[slot.id].minutes),
        lost_minutes=sum(
            (slot_minutes(slot) or 0) - by_slot[slot.id].minutes for slot in there if by_slot[slot.id].minutes
        ),
        excused=len(excused),
    )
