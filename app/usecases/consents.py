"""Consent of adults: recording a statement, withdrawing it, and the paper it is signed on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.consent_text import consent_text
from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.consent import Consent, ConsentMethod, ConsentScope
from app.domain.records.people import Person
from app.domain.records.schools import Language, School
from app.domain.rules.consent import ConsentState, allows, holds_until, state_on
from app.domain.rules.person_links import entries_of
from app.domain.rules.school_names import school_name
from app.reports.consent_papers import ConsentSheet, consent_form
from app.reports.document import Document
from app.storage.people_queries import consents_of
from app.storage.person_link_queries import shown_here

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class ConsentPicture(Struct, frozen=True):
    """What one person has said, the latest first, and how things stand today."""

    state: ConsentState
    statements: tuple[Consent, ...]
    operator: str
    """Who the next statement is given to, unless somebody writes another."""


class ConsentsDesk:
    """What a person does with consents. What was said for one entry of a person counts for all of them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def picture(self, person: Id, language: str = "kk") -> ConsentPicture:
        """What `person` has said and how things stand; raises NotFound for an unknown one."""
        said = self._said(person)
        said.sort(key=lambda one: (one.given_on or date.min, one.id), reverse=True)
        return ConsentPicture(state_on(said, self._desk.today()), tuple(said), self._operator(person, said, language))

    def allows(self, person: Id, scope: ConsentScope) -> bool:
        """Whether `person` agrees to `scope` today."""
        return allows(self._said(person), scope, self._desk.today())

    def record(
        self,
        person: Id,
        scopes: frozenset[ConsentScope],
        *,
        language: str,
        method: ConsentMethod,
        given_on: date | None = None,
        operator: str = "",
    ) -> Changed:
        """Keep a statement given on a day, by default today. Raises InvalidRecord for an operator with an IIN."""
        text = consent_text(language)
        day = given_on or self._desk.today()
        return self._save(
            Consent(
                id=self._desk.store.new_id(), person_id=person, version=text.version, text_hash=text.fingerprint,
                language=Language(text.language), given_on=day, method=method, scopes=scopes, operator=operator,
                expires_on=holds_until(day),
            )
        )  # fmt: skip

    def withdraw(self, consent: Id) -> Changed:
        """Let a statement end today. Raises NotFound."""
        return self.edit(consent, withdrawn_on=self._desk.today())

    def edit(self, consent: Id, **values: Any) -> Changed:
        """Write some fields of a statement. Raises NotFound, InvalidRecord."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(work.get(Consent, consent), **values))
        return work.changed

    def remove(self, consent: Id) -> Changed:
        """Take out a statement that was recorded by mistake."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(Consent, consent)
        return work.changed

    def put_back(self, consent: Record) -> Changed:
        """Bring a removed statement back whole."""
        return self._save(consent)

    def form(self, person: Id, language: str) -> Document:
        """The paper for `person` to sign, in Kazakh or Russian; raises NotFound."""
        found = self._desk.store.get(Person, person)
        text = consent_text(language)
        school = self._desk.store.find(School, found.school_id)
        sheet = ConsentSheet(
            person=found.full_name, school=_names(school, text.language),
            operator=self._operator(person, self._said(person), text.language), until=holds_until(self._desk.today()),
        )  # fmt: skip
        return consent_form(text, sheet)

    def _said(self, person: Id) -> list[Consent]:
        with self._desk.store.reading() as connection:
            entries = entries_of(person, shown_here(connection))
            return [one for said in consents_of(connection, entries).values() for one in said]

    def _operator(self, person: Id, said: list[Consent], language: str) -> str:
        """The operator of the last statement, else the school with its business number."""
        last = next((one.operator for one in said if one.operator), "")
        if last:
            return last
        school = self._desk.store.find(School, self._desk.store.get(Person, person).school_id)
        number = school.bin if school else ""
        return ", ".join(part for part in (_names(school, language), number) if part)

    def _save(self, record: Record) -> Changed:
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(record)
        return work.changed


def _names(school: School | None, language: str) -> str:
    return "" if school is None else school_name(school, language)
