"""Certificates: issued offline, signed, revoked, given out once more, and checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import InvalidRecord
from app.domain.records.certificates import Certificate, CertificateKind, CertificateStatus, IssuerKey
from app.domain.records.events import AttendanceStatus, EnrolmentRole, Event
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.verdict_words import Verdict
from app.storage.opening import close_store
from app.storage.store import Store
from app.sync.certificate_token import sign_token
from app.usecases.certificates import EventCertificates
from app.usecases.desk import Desk
from app.usecases.verifying import Checked, Verifier
from tests.support.sessions import NAMES, VillageSchool, only, session, slots_of, village_school
from tests.support.stores import copy_profile, new_store


@pytest.fixture
def school(tmp_path: Path) -> Iterator[VillageSchool]:
    """Yield a village school of six teachers."""
    made = village_school(tmp_path, NAMES[:6])
    yield made
    close_store(made.store)


@pytest.fixture
def event(school: VillageSchool) -> Id:
    """Return a session of ten past days: everybody there, the last teacher of the list only twice."""
    days = [date(2026, 9, day) for day in range(1, 11)]
    made = session(school, *days, end=time(11, 30))
    *others, last = school.people.values()
    for number, slot in enumerate(slots_of(school, made)):
        school.desk.attendance.mark_many([(slot.id, person) for person in others], AttendanceStatus.PRESENT)
        status = AttendanceStatus.PRESENT if number < 2 else AttendanceStatus.ABSENT
        school.desk.attendance.mark(slot.id, last, status)
    return made


def issue_all(desk: Desk, event: Id) -> tuple[Certificate, ...]:
    """Issue everything that is due."""
    picture = desk.certificates.of_event(event)
    due = [line.person_id for line in picture.lines if line.may_have_one]
    return desk.certificates.issue(event, due, picture.terms)[0]


def checked(store: Store, certificate: Certificate) -> Checked:
    """What the check of a certificate gives."""
    return Verifier(store).check(certificate.token)


def test_whoever_was_there_gets_a_signed_certificate(school: VillageSchool, event: Id) -> None:
    """Five of six have earned one; each says name, hours and days, and its signature is known here."""
    made = issue_all(school.desk, event)
    assert len(made) == 5
    first = made[0]
    assert (first.half_hours, first.start, first.end) == (40, date(2026, 9, 1), date(2026, 9, 10))
    assert (first.issuer, first.kind) == ("Ақсу ауылдық тірек мектебі", CertificateKind.PARTICIPATION)
    found = checked(school.store, first)
    assert (found.verdict, found.signer) == (Verdict.VALID, "Ақсу ауылдық тірек мектебі")
    assert found.facts is not None
    assert (found.facts.name, found.facts.serial) == (first.name_kk, first.serial)


def test_nobody_gets_two(school: VillageSchool, event: Id) -> None:
    """Issuing again gives nothing to those who have one; the one who had not earned it may be given it by hand."""
    issue_all(school.desk, event)
    assert issue_all(school.desk, event) == ()
    picture = school.desk.certificates.of_event(event)
    everybody = [line.person_id for line in picture.lines]
    made, _changed = school.desk.certificates.issue(event, everybody, picture.terms)
    assert len(made) == 1


def test_nobody_gets_one_before_the_last_slot_is_over(school: VillageSchool) -> None:
    """At nine in the morning nothing is signed for a session that ends at half past eleven; after that it is."""
    today = session(school, date(2026, 10, 16), end=time(11, 30))
    for slot in slots_of(school, today):
        school.desk.attendance.mark_many([(slot.id, one) for one in school.people.values()], AttendanceStatus.PRESENT)
    with pytest.raises(InvalidRecord):
        issue_all(school.desk, today)
    assert school.store.all(Certificate) == []
    school.time.move(hours=3)
    assert len(issue_all(school.desk, today)) == 6


def test_the_programme_gives_the_words(school: VillageSchool, event: Id) -> None:
    """Issuer, signatures, letters of the number and authorisation come from the programme of the event."""
    store = school.store
    programme = Programme(id=store.new_id(), code="ams", issuer="ҚазҰлтҚызПУ", signatories="Ректор А. Б.")
    cycle = ProgrammeCycle(id=store.new_id(), programme_id=programme.id, name="2026", attendance_threshold=10)
    with store.work() as work:
        work.save(replace(programme, provider_authorised=True))
        work.save(cycle)
        work.save(replace(work.get(Event, event), cycle_id=cycle.id))
    made = issue_all(school.desk, event)
    assert len(made) == 6
    assert made[0].serial.startswith("AMS-2026-")
    assert (made[0].issuer, made[0].signatory, made[0].provider_authorised) == ("ҚазҰлтҚызПУ", "Ректор А. Б.", True)


def test_who_leads_is_confirmed_for_leading(school: VillageSchool, event: Id) -> None:
    """A facilitator gets the planned hours and a paper of their own, without having been marked."""
    lines = {line.person_id: line for line in school.desk.certificates.of_event(event).lines}
    last = list(school.people.values())[-1]
    assert not lines[last].may_have_one
    enrolment = next(one for one in school.desk.events.details(event).people if one.person_id == last)
    school.desk.events.edit_enrolment(enrolment.id, role=EnrolmentRole.FACILITATOR)
    made = {one.person_id: one for one in issue_all(school.desk, event)}
    assert (made[last].kind, made[last].half_hours) == (CertificateKind.FACILITATOR, 40)


def test_a_stop_keeps_what_was_issued(school: VillageSchool, event: Id) -> None:
    """Progress is told, and a stop between two batches leaves whole certificates behind."""
    desk = school.desk
    for number in range(20):
        desk.events.enrol_guest(event, f"Қонақ {number}")
    picture = desk.certificates.of_event(event)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> bool:
        told.append((done, total))
        return False

    made, _changed = desk.certificates.issue(event, [line.person_id for line in picture.lines], picture.terms, stop)
    assert told == [(len(made), 26)]
    assert {one.serial for one in desk.certificates.of_event(event).issued} == {one.serial for one in made}


def test_a_revoked_certificate_says_so_everywhere(school: VillageSchool, event: Id) -> None:
    """Revoking takes the duplicates along, is told by number alone, and can be taken back."""
    desk = school.desk
    first, other, *_ = issue_all(desk, event)
    again, _changed = desk.certificates.duplicate(first.id)
    desk.certificates.revoke(first.id, "Аты қате жазылған")
    assert [checked(school.store, one).verdict for one in (first, again, other)] == [
        Verdict.REVOKED, Verdict.REVOKED, Verdict.VALID,
    ]  # fmt: skip
    desk.certificates.put_back(first.id)
    assert [checked(school.store, one).verdict for one in (first, again)] == [Verdict.VALID, Verdict.VALID]
    assert school.store.get(Certificate, again.id).status is CertificateStatus.DUPLICATE


def test_a_duplicate_says_that_it_is_one(school: VillageSchool, event: Id) -> None:
    """It repeats the facts under a number of its own, and a duplicate of a duplicate names the first."""
    first, *_ = issue_all(school.desk, event)
    again, _changed = school.desk.certificates.duplicate(first.id)
    third, _changed = school.desk.certificates.duplicate(again.id)
    assert len({first.serial, again.serial, third.serial}) == 3
    assert third.duplicate_of == again.duplicate_of == first.id
    facts = checked(school.store, again).facts
    assert facts is not None
    assert facts.is_duplicate


def test_a_revoked_person_may_be_given_a_right_one(school: VillageSchool, event: Id) -> None:
    """After a revocation the certificate is due again."""
    first, *_ = issue_all(school.desk, event)
    school.desk.certificates.revoke(first.id, "")
    (made,) = issue_all(school.desk, event)
    assert made.person_id == first.person_id


def test_a_restored_copy_gives_other_numbers(school: VillageSchool, event: Id, tmp_path: Path) -> None:
    """Two copies of one profile, each certain to be the device it was, never give the same number."""
    copy = new_store(copy_profile(school.store, tmp_path / "copy"))
    twin = Desk(copy, tmp_path / "copy", school.desk.who, school.desk.school)
    ours = {one.serial for one in issue_all(school.desk, event)}
    theirs = {one.serial for one in issue_all(twin, event)}
    close_store(copy)
    assert len(ours) == len(theirs) == 5
    assert not ours & theirs


def test_what_others_signed_is_told_apart(school: VillageSchool, event: Id) -> None:
    """An unknown issuer, a text altered under a known key and a text that is none each have their own verdict."""
    first, *_ = issue_all(school.desk, event)
    found = checked(school.store, first)
    assert found.facts is not None
    verifier = Verifier(school.store)
    stranger = verifier.check(sign_token(found.facts, bytes(32)))
    assert (stranger.verdict, stranger.signer) == (Verdict.UNKNOWN_ISSUER, "")
    place = first.token.index("/") + 60
    letter = "A" if first.token[place] != "A" else "B"
    assert verifier.check(first.token[:place] + letter + first.token[place + 1 :]).verdict is Verdict.FORGED
    assert verifier.check("сертификат").verdict is Verdict.NO_TOKEN


def test_one_profile_has_one_key(school: VillageSchool, event: Id) -> None:
    """All certificates of a profile are signed with one key, which is told to everybody once."""
    issue_all(school.desk, event)
    other = session(school, date(2026, 9, 20))
    picture: EventCertificates = school.desk.certificates.of_event(other)
    school.desk.certificates.issue(other, [line.person_id for line in picture.lines], picture.terms)
    assert len(school.store.all(IssuerKey)) == 1
    assert only(frozenset(one.id for one in school.store.all(IssuerKey)))
