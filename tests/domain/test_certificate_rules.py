"""Who has earned a certificate, and why not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certificate_words import hours_text
from app.domain.ids import NOBODY, Id
from app.domain.records.certificates import CertificateKind
from app.domain.records.events import Attendance, AttendanceStatus, EnrolmentRole, Slot
from app.domain.rules.attendance import credit_event, half_hours
from app.domain.rules.certificates import Standing, is_certificate, kind_for, standing

TODAY = date(2026, 11, 20)
PRESENT, ABSENT = AttendanceStatus.PRESENT, AttendanceStatus.ABSENT


def slots(count: int, day: date = date(2026, 10, 1)) -> list[Slot]:
    """Slots of ninety minutes."""
    return [
        Slot(id=Id(bytes(15) + bytes([place])), event_id=NOBODY, day=day, start=time(10), end=time(11, 30))
        for place in range(count)
    ]


def stands(marks: Sequence[AttendanceStatus | None], days: list[Slot] | None = None, threshold: int = 80) -> Standing:
    """How somebody with these marks, one per slot, stands."""
    there = slots(len(marks)) if days is None else days
    by_slot = {
        slot.id: Attendance(id=NOBODY, slot_id=slot.id, person_id=NOBODY, status=status)
        for slot, status in zip(there, marks, strict=False)
        if status
    }
    return standing(credit_event(there, by_slot, 45), threshold, there, by_slot, TODAY)


def test_whoever_reaches_the_threshold_has_earned_it() -> None:
    """Eight of ten slots are enough for eighty per cent, and the hours are those credited."""
    found = stands([PRESENT] * 8 + [ABSENT] * 2)
    assert (found.earned, found.percent, found.slots_there, found.slots) == (True, 80, 8, 10)
    assert (found.half_hours, found.planned_half_hours) == (32, 40)
    assert found.why.sentence() == "Was there 80 % of the time; 80 % is needed."


@pytest.mark.parametrize(
    ("marks", "code"),
    [
        ([PRESENT] * 7 + [ABSENT] * 3, "below"),
        ([PRESENT] * 7 + [None] * 3, "unmarked"),
        ([], "no_slots"),
    ],
)
def test_whoever_has_not_earned_it_is_told_why(marks: list[AttendanceStatus | None], code: str) -> None:
    """Too little time, marks that are missing and a session without days are told apart."""
    found = stands(marks)
    assert (found.earned, found.why.code) == (False, code)


def test_days_to_come_are_a_reason_of_their_own() -> None:
    """While days lie ahead, nobody is said to have missed them."""
    later = Slot(id=Id(bytes(14) + b"\1\1"), event_id=NOBODY, day=date(2026, 12, 1), start=time(10), end=time(14))
    ahead = [*slots(2), later]
    assert stands([PRESENT, PRESENT], ahead).why.code == "ahead"


def test_days_without_times_have_no_hours() -> None:
    """A session whose times nobody noted has nothing to confirm."""
    timeless = [Slot(id=NOBODY, event_id=NOBODY, day=date(2026, 10, 1))]
    assert stands([PRESENT], timeless).why.code == "no_times"


@given(st.lists(st.sampled_from([PRESENT, ABSENT, None]), max_size=12), st.integers(0, 100))
def test_the_share_decides_and_the_reason_agrees(marks: list[AttendanceStatus | None], threshold: int) -> None:
    """Whatever the marks, a certificate is earned exactly when the credited share reaches the threshold."""
    found = stands(marks, threshold=threshold)
    share = 100 * sum(mark is PRESENT for mark in marks)
    assert found.earned == (bool(marks) and share >= threshold * len(marks))
    assert (found.why.code == "enough_hours") == found.earned


@given(st.integers(0, 10_000), st.integers(30, 60))
def test_half_hours_never_promise_too_much(minutes: int, hour: int) -> None:
    """Hours are rounded down to halves, by less than one half."""
    assert 0 <= minutes * 2 - half_hours(minutes, hour) * hour < hour


def test_hours_are_written_as_people_write_them() -> None:
    """Halves show as ,5 in Kazakh and Russian and as .5 in English; unknown hours show as nothing."""
    assert [hours_text(37, language) for language in ("kk", "ru", "en")] == ["18,5", "18,5", "18.5"]
    assert (hours_text(36, "kk"), hours_text(None, "kk")) == ("18", "")


def test_who_leads_gets_the_paper_of_who_leads() -> None:
    """Facilitators and trainers are confirmed as such; guests get what participants get."""
    chosen = CertificateKind.COMPLETION
    assert kind_for(EnrolmentRole.FACILITATOR, chosen) is CertificateKind.FACILITATOR
    assert kind_for(EnrolmentRole.TRAINER, chosen) is CertificateKind.TRAINER_TOT
    assert kind_for(EnrolmentRole.GUEST, chosen) is kind_for(EnrolmentRole.PARTICIPANT, chosen) is chosen


def test_only_an_authorised_provider_certifies() -> None:
    """Without authorisation a paper confirms; a university speaks for itself."""
    assert not is_certificate(CertificateKind.COMPLETION, provider_authorised=False)
    assert is_certificate(CertificateKind.COMPLETION, provider_authorised=True)
    assert is_certificate(CertificateKind.UNIVERSITY_CERTIFICATE, provider_authorised=False)
