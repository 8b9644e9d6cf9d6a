"""A teacher's passport: made here from the records, or brought from another school and taken over."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.certified import certified
from app.domain.change import Changed
from app.domain.ids import Id, derive, to_text
from app.domain.passport import Deed, DeedKind, Passport, PassportCertificate
from app.domain.passport_words import Taking
from app.domain.problems import NotAPassport, NotFound, PassportAltered, SeveralPeople, UnreadableFile
from app.domain.records.certificates import Certificate, CertificateStatus, CreditCheck, ForeignCredit
from app.domain.records.events import Enrolment
from app.domain.records.lesson_study import LsCycle, LsMember
from app.domain.records.people import Person
from app.domain.records.projects import Project
from app.domain.records.schools import School
from app.domain.rules.school_names import school_name
from app.domain.text import search_key
from app.domain.verdict_words import Verdict
from app.sync.certificate_token import key_id, read_token
from app.sync.passport_file import NotPassport, SignedPassport, read_passport, write_passport
from app.usecases.events import OUT
from app.usecases.issuer_keys import known_keys, own_key
from app.usecases.practice_mark import refuse_in_practice
from app.usecases.verifying import Verifier
from app.usecases.whole_files import write_whole

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_AT_ONCE = 15


class PassportLine(Struct, frozen=True):
    """One certificate of a passport and what would become of it."""

    certificate: PassportCertificate
    taking: Taking


class PassportPlan(Struct, frozen=True):
    """What taking a passport over would do."""

    person: Person
    passport: Passport
    maker: str
    """The issuer who signed the file, as known here; empty if nobody here knows the key."""
    is_same_name: bool
    """Whether the passport names the person it would be taken over for."""
    lines: tuple[PassportLine, ...]

    @property
    def new(self) -> int:
        """Certificates that would be written."""
        return sum(line.taking.is_new for line in self.lines)


class PersonPapers(Struct, frozen=True):
    """What a person's page shows of certificates: issued here, newest first, and brought along."""

    issued: tuple[Certificate, ...]
    brought: tuple[ForeignCredit, ...]
    half_hours: int


class PassportsDesk:
    """What a person does with passports."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def papers(self, person: Id) -> PersonPapers:
        """All certificates of a person; hours of those that hold, duplicates not counted."""
        issued = self._desk.certificates.of_person(person)
        brought = tuple(self._desk.store.all(ForeignCredit, person_id=person))
        holding = [one.half_hours or 0 for one in issued if one.status is CertificateStatus.ISSUED]
        return PersonPapers(issued, brought, sum(holding) + sum(one.half_hours or 0 for one in brought))

    def passport(self, person: Id) -> Passport:
        """The passport of a person as it stands now; raises NotFound."""
        store = self._desk.store
        who = store.get(Person, person)
        school = store.find(School, who.school_id)
        papers = self.papers(person)
        own = [
            PassportCertificate(certified(one), one.token)
            for one in papers.issued
            if one.status is CertificateStatus.ISSUED and one.token
        ]
        brought = [PassportCertificate(read_token(one.token).facts, one.token) for one in papers.brought if one.token]
        return Passport(
            name=who.full_name,
            school="" if school is None else school_name(school),
            position=who.position,
            made_on=self._desk.today(),
            certificates=tuple(sorted([*own, *brought], key=_newest_first)),
            deeds=(*self._events(person), *self._cycles(person), *self._projects(person)),
        )

    def somebody(self, name_or_id: str) -> Person:
        """The person with this full name, in any spelling they are known by, or with this id.

        Raises NotFound, and SeveralPeople for a name that several people bear.
        """
        store, wanted = self._desk.store, search_key(name_or_id)
        people = store.all(Person)
        found = [one for one in people if to_text(one.id) == name_or_id.strip()]
        found = found or [
            one for one in people if wanted in (search_key(one.full_name), search_key(one.other_spelling))
        ]
        if not found:
            raise NotFound(type="person", id=name_or_id)
        if len(found) > 1:
            raise SeveralPeople(name=name_or_id, ids=", ".join(to_text(one.id) for one in found))
        return found[0]

    def write(self, person: Id, path: Path) -> Changed:
        """Write the signed file of a person's passport; raises PracticeOnly, NotFound, CannotWriteFile."""
        refuse_in_practice(self._desk.store)
        passport = self.passport(person)
        with self._desk.store.work(self._desk.who) as work:
            key = own_key(work, passport.school, self._desk.today())
            changed = work.changed
        write_whole(path, write_passport(passport, key))
        return changed

    def preview(self, path: Path, person: Id) -> PassportPlan:
        """What taking over the file for `person` would do; writes nothing.

        Raises UnreadableFile, NotAPassport, PassportAltered and NotFound.
        """
        signed = _read(path)
        store = self._desk.store
        who, verifier = store.get(Person, person), Verifier(store)
        here = {one.serial for one in store.all(Certificate)}
        here |= {one.serial for one in store.all(ForeignCredit, person_id=person)}
        maker = known_keys(store).get(key_id(signed.key))
        lines = [PassportLine(one, _taking(one, verifier, here)) for one in signed.passport.certificates]
        return PassportPlan(
            person=who,
            passport=signed.passport,
            maker=maker.name if maker else "",
            is_same_name=search_key(signed.passport.name)
            in (search_key(who.full_name), search_key(who.other_spelling)),
            lines=tuple(lines),
        )

    def take_over(self, plan: PassportPlan) -> Changed:
        """Write what `plan` says; a second time changes nothing."""
        changed = Changed({})
        new = [line for line in plan.lines if line.taking.is_new]
        for start in range(0, len(new), _AT_ONCE):
            with self._desk.store.work(self._desk.who) as work:
                for line in new[start : start + _AT_ONCE]:
                    work.save(_credit(plan.person.id, line))
                changed |= work.changed
        return changed

    def give_back(self, plan: PassportPlan) -> Changed:
        """Undo `take_over`: what it wrote goes."""
        with self._desk.store.work(self._desk.who) as work:
            for line in plan.lines:
                if line.taking.is_new:
                    work.delete(ForeignCredit, credit_id(plan.person.id, line.certificate.facts.serial))
            return work.changed

    def _events(self, person: Id) -> list[Deed]:
        found = []
        for enrolment in self._desk.store.all(Enrolment, person_id=person):
            if enrolment.status in OUT:
                continue
            sheet = self._desk.attendance.sheet(enrolment.event_id)
            marks = next((one.marks for one in sheet.people if one.person_id == person), {})
            credit = sheet.rule.credit(sheet.slots, marks)
            days = [slot.day for slot in sheet.slots if slot.day]
            first, last = min(days, default=None), max(days, default=None)
            found.append(Deed(DeedKind.EVENT, sheet.event.title, str(enrolment.role), first, last, credit.half_hours))
        return sorted(found, key=lambda deed: deed.start or date.max)

    def _cycles(self, person: Id) -> list[Deed]:
        found = []
        for member in self._desk.store.all(LsMember, person_id=person):
            cycle = self._desk.store.find(LsCycle, member.cycle_id)
            if cycle is not None:
                start, end = member.since or cycle.start_date, member.until or cycle.end_date
                found.append(Deed(DeedKind.CYCLE, cycle.title, str(member.role), start, end))
        return sorted(found, key=lambda deed: deed.start or date.max)

    def _projects(self, person: Id) -> list[Deed]:
        return [
            Deed(DeedKind.PROJECT, one.title, str(one.stage), one.started_on, one.ended_on)
            for one in self._desk.store.all(Project, teacher_id=person)
        ]


def credit_id(person: Id, serial: str) -> Id:
    """The id of a credit: whoever takes the same passport over twice, on whatever machine, meets in one row."""
    return derive(ForeignCredit.record_type.name, person, serial.encode("utf-8"))


def name_in(path: Path) -> str:
    """The name a passport is made out to; raises UnreadableFile, NotAPassport and PassportAltered."""
    return _read(path).passport.name


def _read(path: Path) -> SignedPassport:
    try:
        signed = read_passport(path.read_bytes())
    except OSError as error:
        raise UnreadableFile(path=str(path)) from error
    except NotPassport as error:
        raise NotAPassport(path=str(path)) from error
    if not signed.is_whole:
        raise PassportAltered(path=str(path))
    return signed


def _taking(one: PassportCertificate, verifier: Verifier, here: set[str]) -> Taking:
    verdict = verifier.check(one.token).verdict
    if verdict in (Verdict.FORGED, Verdict.NO_TOKEN):
        return Taking.FORGED
    if verdict is Verdict.REVOKED:
        return Taking.REVOKED
    if one.facts.serial in here:
        return Taking.HERE_ALREADY
    return Taking.NEW if verdict is Verdict.VALID else Taking.NEW_UNKNOWN_ISSUER


def _credit(person: Id, line: PassportLine) -> ForeignCredit:
    facts = line.certificate.facts
    checked = CreditCheck.VERIFIED if line.taking is Taking.NEW else CreditCheck.UNKNOWN_ISSUER
    return ForeignCredit(
        id=credit_id(person, facts.serial), person_id=person, serial=facts.serial, title=facts.title, kind=facts.kind,
        half_hours=facts.half_hours, issued_on=facts.issued_on, issuer=facts.issuer, token=line.certificate.token,
        checked_as=checked,
    )  # fmt: skip


def _newest_first(one: PassportCertificate) -> tuple[int, str]:
    return (-(one.facts.issued_on or date.min).toordinal(), one.facts.serial)
