"""Certificates of an event and of a person: who has earned one, what it would say, and what was issued."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct, field

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import InvalidRecord
from app.domain.records.certificates import Certificate, CertificateKind, CertificateStatus, PaperLanguage
from app.domain.records.events import Event, EventKind
from app.domain.records.people import Person
from app.domain.records.programmes import Programme, ProgrammeCycle
from app.domain.records.schools import School
from app.domain.rules.certificates import LEADING_ROLES, Standing, half_hours_on_paper, kind_for, standing, too_early
from app.domain.rules.earning import Demands
from app.domain.rules.finding import Finding
from app.domain.rules.school_names import school_name
from app.domain.serials import clean_prefix, prefix_of_name
from app.usecases.attendance import Sheet, SheetPerson
from app.usecases.certificate_issuing import Issuing, Told

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_KIND_OF_EVENT: Mapping[EventKind, CertificateKind] = {
    EventKind.COURSE: CertificateKind.COMPLETION,
    EventKind.TOT: CertificateKind.COMPLETION,
    EventKind.POSTER_SESSION: CertificateKind.POSTER,
}
"""What those who took part are given, where it is not a confirmation of that alone."""


class PaperTerms(Struct, frozen=True):
    """What all certificates of one batch have in common."""

    title: str
    kind: CertificateKind
    language: PaperLanguage
    issuer: str
    signatory: str
    issued_on: date
    prefix: str
    provider_authorised: bool
    names: Mapping[Id, tuple[str, str]] = field(default_factory=dict)
    """Who is to be printed otherwise than on the list: the name in Kazakh and in Russian."""


class CertificateLine(Struct, frozen=True):
    """One person of an event."""

    person_id: Id
    draft: Certificate
    """What a certificate would say now; unsigned, without a number."""
    standing: Standing
    leads: bool
    """Facilitators and trainers are thanked for leading, whatever their own marks say."""
    issued: Certificate | None
    """The certificate that holds for this event, if there is one."""

    @property
    def may_have_one(self) -> bool:
        """Whether one is due and was not issued yet."""
        return self.issued is None and (self.leads or self.standing.earned)


class EventCertificates(Struct, frozen=True):
    """An event with everybody's standing, in Kazakh alphabet order, and all that was ever issued for it."""

    event: Event
    school: School | None
    terms: PaperTerms
    of_programme: bool
    """Whether a programme stands behind the event, and with it a provider who may be authorised."""
    threshold: int
    demands: Demands
    """What a certificate needs besides hours."""
    lines: tuple[CertificateLine, ...]
    issued: tuple[Certificate, ...]
    too_early: Finding | None = None
    """Why nobody can have one yet, by the clock of this computer."""
    is_clock_doubtful: bool = False
    """Whether that clock is not to be relied on, so that being too early is said and hinders nobody."""

    @property
    def may_issue(self) -> bool:
        """Whether certificates can be issued now."""
        return self.too_early is None or self.is_clock_doubtful


class CertificatesDesk:
    """What a person does with certificates."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._issuing = Issuing(desk)

    def of_event(self, event_id: Id, terms: PaperTerms | None = None) -> EventCertificates:
        """Everybody's standing in an event and what a certificate on these `terms` would say; raises NotFound."""
        store, sheet = self._desk.store, self._desk.attendance.sheet(event_id)
        school = store.find(School, sheet.event.school_id)
        issued = tuple(store.all(Certificate, event_id=event_id))
        holding = {one.person_id: one for one in issued if one.status is CertificateStatus.ISSUED}
        agreed = terms or self._terms(sheet.event, school)
        persons = self._persons([one.person_id for one in sheet.people])
        return EventCertificates(
            event=sheet.event,
            school=school,
            terms=agreed,
            of_programme=self._programme(sheet.event) is not None,
            threshold=sheet.threshold,
            demands=sheet.demands,
            lines=tuple(
                self._line(sheet, one, persons.get(one.person_id), agreed, holding.get(one.person_id))
                for one in sheet.people
            ),
            issued=issued,
            too_early=too_early(sheet.slots, self._desk.now().replace(tzinfo=None)),
            is_clock_doubtful=store.clock.doubtful,
        )

    def of_person(self, person: Id) -> tuple[Certificate, ...]:
        """Everything ever issued to a person on this computer, the newest first."""
        found = self._desk.store.all(Certificate, person_id=person)
        return tuple(sorted(found, key=lambda one: (one.issued_on or date.min, one.serial), reverse=True))

    def issue(
        self, event_id: Id, people: Collection[Id], terms: PaperTerms, told: Told | None = None
    ) -> tuple[tuple[Certificate, ...], Changed]:
        """Sign and keep a certificate for each of `people` who has none yet; `told` hears of progress and may stop it.

        What was signed until a stop stays issued. Raises InvalidRecord for a text that must not be kept, and before
        the last slot is over, unless the clock of this computer is doubtful.
        """
        found = self.of_event(event_id, terms)
        if found.too_early is not None and not found.may_issue:
            raise InvalidRecord(findings=(found.too_early,))
        drafts = [line.draft for line in found.lines if line.person_id in people and line.issued is None]
        return self._issuing.issue(drafts, terms.prefix, told)

    def revoke(self, certificate: Id, reason: str) -> Changed:
        """Let a certificate and its duplicates hold no more, and tell everybody by its number; raises NotFound."""
        return self._issuing.revoke(certificate, reason)

    def put_back(self, certificate: Id) -> Changed:
        """Take a revocation back; raises NotFound."""
        return self._issuing.put_back(certificate)

    def duplicate(self, certificate: Id) -> tuple[Certificate, Changed]:
        """Issue a certificate once more, for one that was lost: the same facts, a number of its own, marked as such."""
        return self._issuing.duplicate(certificate)

    def edit_programme(self, event_id: Id, **fields: str | bool) -> Changed:
        """Write what the programme of an event says about its certificates; nothing without a programme."""
        programme = self._programme(self._desk.store.get(Event, event_id))
        if programme is None:
            return Changed({})
        with self._desk.store.work(self._desk.who) as work:
            work.save(replace(work.get(Programme, programme.id), **fields))  # type: ignore[arg-type]
            return work.changed

    def _line(
        self, sheet: Sheet, one: SheetPerson, person: Person | None, terms: PaperTerms, issued: Certificate | None
    ) -> CertificateLine:
        credit = sheet.rule.credit(sheet.slots, one.marks)
        stands = standing(credit, sheet.threshold, sheet.slots, one.marks, self._desk.today(), one.lacks)
        leads = one.enrolment.role in LEADING_ROLES
        days = [slot.day for slot in sheet.slots if slot.day]
        as_listed = (one.name, (person.other_spelling if person else "") or one.name)
        name_kk, name_ru = terms.names.get(one.person_id, as_listed)
        draft = Certificate(
            id=NOBODY, school_id=sheet.event.school_id, event_id=sheet.event.id, person_id=one.person_id,
            kind=kind_for(one.enrolment.role, terms.kind), name_kk=name_kk, name_ru=name_ru,
            title=terms.title,
            half_hours=half_hours_on_paper(credit, one.enrolment.role),
            start=min(days, default=None), end=max(days, default=None), issuer=terms.issuer,
            signatory=terms.signatory, issued_on=terms.issued_on, language=terms.language,
            provider_authorised=terms.provider_authorised,
        )  # fmt: skip
        return CertificateLine(one.person_id, draft, stands, leads, issued)

    def _terms(self, event: Event, school: School | None) -> PaperTerms:
        """What the programme says; what it leaves open is taken from the school and from its latest certificate."""
        programme = self._programme(event) or Programme(id=NOBODY)
        names = "" if school is None else school_name(school)
        before = max(
            self._desk.store.all(Certificate, school_id=event.school_id),
            key=lambda one: (one.issued_on or date.min, one.id), default=Certificate(id=NOBODY, school_id=NOBODY),
        )  # fmt: skip
        return PaperTerms(
            title=event.title,
            kind=_KIND_OF_EVENT.get(event.kind, CertificateKind.PARTICIPATION),
            language=before.language,
            issuer=programme.issuer or programme.operator or event.organiser or names,
            signatory=programme.signatories or before.signatory,
            issued_on=self._desk.today(),
            prefix=clean_prefix(programme.serial_prefix or programme.code)
            or prefix_of_name((school and school.short_name) or names),
            provider_authorised=programme.provider_authorised,
        )

    def _programme(self, event: Event) -> Programme | None:
        cycle = self._desk.store.find(ProgrammeCycle, event.cycle_id)
        return self._desk.store.find(Programme, cycle.programme_id) if cycle else None

    def _persons(self, ids: Collection[Id]) -> Mapping[Id, Person]:
        return {row: person for row in ids if (person := self._desk.store.find(Person, row)) is not None}
