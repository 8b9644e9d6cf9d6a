"""Passports: made at one school, taken over at another, and never believed more than their signatures."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import Id
from app.domain.passport import Deed, DeedKind, Passport, PassportCertificate
from app.domain.passport_words import Taking
from app.domain.problems import NotAPassport, NotFound, PassportAltered, SeveralPeople, UnreadableFile
from app.domain.records.certificates import CreditCheck, ForeignCredit, IssuerKey
from app.domain.records.events import AttendanceStatus
from app.domain.records.lesson_study import LsCycle, LsMember, MemberRole
from app.domain.records.people import Person
from app.domain.records.projects import Project
from app.reports.document import Grid, Heading
from app.reports.passport_papers import passport_document
from app.storage.opening import close_store
from app.sync import signing
from app.sync.certificate_token import sign_token
from app.sync.passport_file import NotPassport, read_passport, write_passport
from app.usecases.passports import name_in
from tests.support.certificates import TRANSLATORS
from tests.support.sessions import NAMES, VillageSchool, session, slots_of, village_school
from tests.sync.test_certificate_token import FACTS, KEY

ASEL = NAMES[0]
PASSPORTS = st.builds(
    Passport, name=st.text(max_size=40), school=st.text(max_size=40), position=st.text(max_size=20), made_on=st.dates(),
    certificates=st.lists(FACTS, max_size=4).map(
        lambda many: tuple(PassportCertificate(facts, sign_token(facts, KEY)) for facts in many)
    ),
    deeds=st.lists(
        st.builds(
            Deed, st.sampled_from(DeedKind), st.text(max_size=30), st.text(max_size=10), st.none() | st.dates(),
            st.none() | st.dates(), st.none() | st.integers(0, 400),
        ),
        max_size=4,
    ).map(tuple),
)  # fmt: skip


@pytest.fixture
def home(tmp_path: Path) -> Iterator[VillageSchool]:
    """Yield the school where Әсел took part in a session, a lesson study cycle and a project, with one certificate."""
    made = village_school(tmp_path / "home", NAMES[:2])
    asel = made.people[ASEL]
    event = session(made, date(2026, 9, 1))
    slot = slots_of(made, event)[0]
    made.desk.attendance.mark(slot.id, asel, AttendanceStatus.PRESENT)
    desk = made.desk.certificates
    desk.issue(event, [asel], desk.of_event(event).terms)
    with made.store.work() as work:
        cycle = LsCycle(id=made.store.new_id(), school_id=made.desk.school, title="Бөлшектерді түсіну")
        work.save(cycle)
        member = LsMember.record_type.derived_id(cycle.id, asel)
        work.save(LsMember(id=member, cycle_id=cycle.id, person_id=asel, role=MemberRole.OBSERVER))
        work.save(Project(id=made.store.new_id(), school_id=made.desk.school, teacher_id=asel, title="Оқу сағаты"))
    yield made
    close_store(made.store)


@pytest.fixture
def away(tmp_path: Path) -> Iterator[VillageSchool]:
    """Yield the school that Әсел goes to."""
    made = village_school(tmp_path / "away", NAMES[:2])
    yield made
    close_store(made.store)


@pytest.fixture
def file(home: VillageSchool, tmp_path: Path) -> Path:
    """Return Әсел's passport."""
    path = tmp_path / "Әсел.shyraq-passport"
    home.desk.passports.write(home.people[ASEL], path)
    return path


def trust(there: VillageSchool, of: VillageSchool) -> None:
    """Let the keys of one school arrive at another, as an exchange brings them."""
    with there.store.work() as work:
        for key in of.store.all(IssuerKey):
            work.save(key)


def asel_of(school: VillageSchool) -> Id:
    """Әсел at a school."""
    return school.people[ASEL]


def test_a_passport_tells_everything_a_person_did(home: VillageSchool) -> None:
    """Certificates, sessions with hours and role, cycles and projects stand in it."""
    passport = home.desk.passports.passport(asel_of(home))
    assert (passport.name, passport.school) == (ASEL, "Ақсу ауылдық тірек мектебі")
    assert [one.facts.title for one in passport.certificates] == ["Сабақты зерттеу: бастау"]
    assert passport.half_hours == 4
    assert [(deed.kind, deed.role, deed.half_hours) for deed in passport.deeds] == [
        (DeedKind.EVENT, "participant", 4), (DeedKind.CYCLE, "observer", None), (DeedKind.PROJECT, "enrolled", None),
    ]  # fmt: skip


def test_its_paper_has_a_table_for_each_kind(home: VillageSchool) -> None:
    """On paper roles are words and hours are added up; what somebody has nothing of is left out."""
    passport = home.desk.passports.passport(asel_of(home))
    paper = passport_document(passport, TRANSLATORS["en"], "en")
    assert [block.text for block in paper.blocks if isinstance(block, Heading)] == [
        "Certificates", "Sessions and courses", "Lesson study", "Development projects",
    ]  # fmt: skip
    grids = [block for block in paper.blocks if isinstance(block, Grid)]
    assert grids[1].rows == (("Сабақты зерттеу: бастау", "Participant", "01.09.2026", "2"),)
    assert all(len(row) == len(grid.columns) for grid in grids for row in grid.rows)
    bare = passport_document(replace(passport, certificates=(), deeds=()), TRANSLATORS["kk"], "kk")
    assert not any(isinstance(block, Heading | Grid) for block in bare.blocks)


def test_another_school_takes_it_over_once(home: VillageSchool, away: VillageSchool, file: Path) -> None:
    """Where the issuer is known the certificate is verified; a second time finds it there; taking back removes it."""
    trust(away, home)
    desk, person = away.desk.passports, asel_of(away)
    plan = desk.preview(file, person)
    assert (plan.new, plan.is_same_name, plan.maker) == (1, True, "Ақсу ауылдық тірек мектебі")
    assert away.store.all(ForeignCredit) == []
    desk.take_over(plan)
    desk.take_over(plan)
    (credit,) = away.store.all(ForeignCredit)
    assert (credit.half_hours, credit.checked_as) == (4, CreditCheck.VERIFIED)
    assert desk.preview(file, person).lines[0].taking is Taking.HERE_ALREADY
    assert desk.passport(person).half_hours == 4
    desk.give_back(plan)
    assert away.store.all(ForeignCredit) == []


def test_an_unknown_issuer_is_said(away: VillageSchool, file: Path) -> None:
    """Where nobody knows the key, the certificate is taken over with that remark."""
    desk = away.desk.passports
    plan = desk.preview(file, asel_of(away))
    assert plan.maker == ""
    assert plan.lines[0].taking is Taking.NEW_UNKNOWN_ISSUER
    desk.take_over(plan)
    assert away.store.all(ForeignCredit)[0].checked_as is CreditCheck.UNKNOWN_ISSUER


def test_a_revoked_certificate_is_not_taken_over(home: VillageSchool, away: VillageSchool, file: Path) -> None:
    """What the other school has told to hold no more stays outside, even in an older passport."""
    from app.domain.records.certificates import RevokedSerial

    (certificate,) = home.desk.certificates.of_person(asel_of(home))
    home.desk.certificates.revoke(certificate.id, "қате")
    trust(away, home)
    with away.store.work() as work:
        for told in home.store.all(RevokedSerial):
            work.save(told)
    assert away.desk.passports.preview(file, asel_of(away)).lines[0].taking is Taking.REVOKED
    assert home.desk.passports.passport(asel_of(home)).certificates == ()


def test_another_name_is_remarked_on(away: VillageSchool, file: Path) -> None:
    """A passport made out to somebody else can be looked at, and says so."""
    other = away.people[NAMES[1]]
    assert not away.desk.passports.preview(file, other).is_same_name
    with away.store.work() as work:
        work.save(replace(work.get(Person, other), other_spelling=ASEL))
    assert away.desk.passports.preview(file, other).is_same_name


def test_a_forged_certificate_inside_is_found(away: VillageSchool, home: VillageSchool, tmp_path: Path) -> None:
    """A certificate that names a known key and was not signed by it is not taken over, whoever signed the file."""
    trust(away, home)
    passport = home.desk.passports.passport(asel_of(home))
    (true,) = passport.certificates
    place = len(true.token) - 30
    token = true.token[:place] + ("A" if true.token[place] != "A" else "B") + true.token[place + 1 :]
    path = tmp_path / "forged.shyraq-passport"
    forged = replace(passport, certificates=(replace(true, token=token),))
    path.write_bytes(write_passport(forged, signing.new_private_key()))
    plan = away.desk.passports.preview(path, asel_of(away))
    assert (plan.lines[0].taking, plan.new) == (Taking.FORGED, 0)


def test_an_altered_file_is_refused(away: VillageSchool, file: Path) -> None:
    """Any change after signing is found before anything is shown."""
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace("Оқу сағаты", "Оқу жылы"), encoding="utf-8")
    with pytest.raises(PassportAltered):
        away.desk.passports.preview(file, asel_of(away))


@pytest.mark.parametrize("content", [b"", b"{}", b"[1]", b'{"format": "shyraq passport"}', b"\xff\xfe", b"[" * 5000])
def test_other_files_are_told_apart(content: bytes, away: VillageSchool, tmp_path: Path) -> None:
    """Whatever else somebody chooses is said to be no passport."""
    path = tmp_path / "x.shyraq-passport"
    path.write_bytes(content)
    with pytest.raises(NotAPassport):
        away.desk.passports.preview(path, asel_of(away))
    with pytest.raises(UnreadableFile):
        name_in(tmp_path / "none")


def test_people_are_found_by_name_or_number(home: VillageSchool) -> None:
    """The command line finds one person, and says when there is none or more than one."""
    desk = home.desk.passports
    assert desk.somebody(ASEL.lower()).id == desk.somebody(asel_of(home).hex()).id == asel_of(home)
    with pytest.raises(NotFound):
        desk.somebody("Ешкім")
    with home.store.work() as work:
        work.save(replace(work.get(Person, asel_of(home)), id=home.store.new_id()))
    with pytest.raises(SeveralPeople):
        desk.somebody(ASEL)


@given(PASSPORTS)
def test_a_file_says_what_was_written(passport: Passport) -> None:
    """Every fact of a passport survives the file, and its signature fits."""
    signed = read_passport(write_passport(passport, KEY))
    assert signed.passport == passport
    assert signed.is_whole
    assert signed.key == signing.public_key(KEY)


@given(PASSPORTS, st.data())
def test_no_byte_can_be_changed(passport: Passport, data: st.DataObject) -> None:
    """Whatever is changed in what a passport says, the file is no passport any more or its signature does not fit."""
    file = json.loads(write_passport(passport, KEY))
    place = data.draw(st.integers(0, len(file["passport"]) - 1))
    letter = data.draw(st.characters(codec="utf-8").filter(lambda one: one != file["passport"][place]))
    file["passport"] = file["passport"][:place] + letter + file["passport"][place + 1 :]
    with suppress(NotPassport):
        assert not read_passport(json.dumps(file).encode("utf-8")).is_whole
