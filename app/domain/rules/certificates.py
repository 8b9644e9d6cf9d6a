"""Who has earned a certificate of an event, with the reason in words for everybody, and what a certificate may say.

Everything is worked out from raw attendance, the threshold of the programme and what else it asks for
(`rules/earning.py`), so it can be worked out again by anybody at any time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time

from app.domain.ids import Id
from app.domain.records.certificates import CertificateKind
from app.domain.records.events import Attendance, EnrolmentRole, Slot
from app.domain.rules.attendance import HoursCredit
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import mark
from app.domain.value import value

LEADING_ROLES: Mapping[EnrolmentRole, CertificateKind] = {
    EnrolmentRole.FACILITATOR: CertificateKind.FACILITATOR,
    EnrolmentRole.TRAINER: CertificateKind.TRAINER_TOT,
}
"""Who led an event gets another paper than who took part."""


@value
class Standing:
    """How a person stands with the certificate of an event."""

    earned: bool
    has_hours: bool
    """Whether the credited share of the time is enough."""
    half_hours: int
    """Credited academic hours, counted in halves and rounded down."""
    planned_half_hours: int
    slots: int
    slots_there: int
    """Slots in which the person was for at least some minutes."""
    percent: int
    why: Finding
    """How the hours stand, or what can still be done about them."""
    lacks: tuple[Finding, ...] = ()
    """What the programme asks for besides hours and is not there yet."""

    @property
    def reasons(self) -> tuple[Finding, ...]:
        """Everything there is to say: the hours first."""
        return (self.why, *self.lacks)


def half_hours_on_paper(credit: HoursCredit, role: EnrolmentRole) -> int:
    """The hours that a certificate of somebody with this role says: who led has those that were planned."""
    return credit.planned_half_hours if role in LEADING_ROLES else credit.half_hours


def standing(
    credit: HoursCredit, threshold: int, slots: Sequence[Slot], marks: Mapping[Id, Attendance], today: date,
    lacks: tuple[Finding, ...] = (),
) -> Standing:  # fmt: skip
    """How a person with these `marks` stands after `credit` was worked out for them over `slots`.

    `lacks` is what the programme asks for besides hours and the person does not have yet.
    """
    has_hours = credit.reaches(threshold)
    return Standing(
        earned=has_hours and not lacks,
        has_hours=has_hours,
        half_hours=credit.half_hours,
        planned_half_hours=credit.planned_half_hours,
        slots=len(slots),
        slots_there=sum(worth.minutes > 0 for _slot, worth in credit.lines),
        percent=credit.percent or 0,
        why=_reached(credit, threshold) if has_hours else _reason(credit, threshold, slots, marks, today),
        lacks=lacks,
    )


def too_early(slots: Iterable[Slot], now: datetime) -> Finding | None:
    """Why no certificate may be issued at `now`, in local time: the last of `slots` is not over; None once it is.

    A slot without times is over as soon as its day has come, for nobody can tell when.
    """
    last = max((_over_at(slot.day, slot.start, slot.end) for slot in slots if slot.day), default=None)
    if last is None or last <= now:
        return None
    text = mark("rules", "Certificates can be issued after the last session, on {moment}.")
    return block(
        "too_early", text, moment=f"{last:%d.%m.%Y}, {last:%H:%M}" if last.time() > time.min else f"{last:%d.%m.%Y}"
    )


def kind_for(role: EnrolmentRole, chosen: CertificateKind) -> CertificateKind:
    """The kind of paper for somebody with this role, where `chosen` is for those who took part."""
    return LEADING_ROLES.get(role, chosen)


def is_certificate(kind: CertificateKind, provider_authorised: bool) -> bool:
    """Whether a paper may call itself a certificate; without an authorised provider it confirms, and no more."""
    return provider_authorised or kind is CertificateKind.UNIVERSITY_CERTIFICATE


def _over_at(day: date, start: time | None, end: time | None) -> datetime:
    return datetime.combine(day, max(start or time.min, end or time.min))


def _reached(credit: HoursCredit, threshold: int) -> Finding:
    return warn(
        "enough_hours", mark("rules", "Was there {percent} % of the time; {threshold} % is needed."),
        percent=credit.percent, threshold=threshold,
    )  # fmt: skip


def _reason(
    credit: HoursCredit, threshold: int, slots: Sequence[Slot], marks: Mapping[Id, Attendance], today: date
) -> Finding:
    """Why somebody has not earned the certificate: the first thing that can still be done about it."""
    if not slots:
        return warn("no_slots", mark("rules", "The session has no days yet."))
    if credit.planned_minutes == 0:
        return warn("no_times", mark("rules", "The times of the days are not known, so there are no hours to confirm."))
    due = [slot for slot in slots if slot.day is None or slot.day <= today]
    unmarked = sum(slot.id not in marks or marks[slot.id].status is None for slot in due)
    ahead = len(slots) - len(due)
    if unmarked:
        text = mark(
            "rules", "Not marked yet in {unmarked} of {slots} slots; {percent} % so far, {threshold} % is needed."
        )
        return warn("unmarked", text, unmarked=unmarked, slots=len(slots), percent=credit.percent, threshold=threshold)
    if ahead:
        text = mark("rules", "{ahead} of {slots} slots are still to come; {percent} % so far, {threshold} % is needed.")
        return warn("ahead", text, ahead=ahead, slots=len(slots), percent=credit.percent, threshold=threshold)
    text = mark("rules", "Was there {percent} % of the time; {threshold} % is needed.")
    return warn("below", text, percent=credit.percent, threshold=threshold)
