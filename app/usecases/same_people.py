"""Entries that may be one person: who they are, what people say about them, and taking that back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.records.person_links import PersonLink, Verdict
from app.domain.rules.people import Likeness, person_key, subject_key
from app.domain.rules.person_links import entries_of, pair, told_apart
from app.domain.text import search_key
from app.reports.duplicates import Candidate, how_alike, possible_pairs
from app.storage.people_queries import people_named
from app.storage.person_link_queries import person_links, shown_here

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class Alike(Struct, frozen=True):
    """Somebody who may be the person in question."""

    person: Person
    how: Likeness


class SamePeopleDesk:
    """The questions about entries that look alike. A verdict is a link: it changes neither entry."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def alike(self, person: Person) -> tuple[Alike, ...]:
        """Those who may be `person` and about whom nobody has said anything yet, most alike first.

        Other spellings and shorter names are looked for everywhere, slips of the pen at the same school.
        """
        with self._desk.store.reading() as connection:
            word, _, _ = search_key(person.surname).partition(" ")
            others = {other.id: other for other in people_named(connection, word)}
            told, shown = told_apart(person_links(connection)), shown_here(connection)
        if person.school_id != NOBODY:
            others |= {other.id: other for other in self._desk.store.all(Person, school_id=person.school_id)}
        found = []
        for other in others.values():
            how = _how(person, other)
            asked = other.id == person.id or other.id in shown or pair(person.id, other.id) in told
            if how is None or asked:
                continue
            if other.school_id == person.school_id or how <= Likeness.SHORTER_NAME:
                found.append(Alike(other, how))
        subject = subject_key(person)
        return tuple(sorted(found, key=lambda one: (one.how, subject_key(one.person) != subject)))

    def shown(self) -> Mapping[Id, Id]:
        """Entry that is not shown → the entry shown in its place."""
        with self._desk.store.reading() as connection:
            return shown_here(connection)

    def say(self, one: Id, other: Id, verdict: Verdict) -> Changed:
        """Say that two entries are one person, of whom `one` is shown, or two; an earlier verdict is replaced."""
        first, second = pair(one, other)
        link = PersonLink(
            id=PersonLink.record_type.derived_id(first, second), person_id=first, other_id=second, verdict=verdict,
            shown_id=one if verdict is Verdict.SAME else None, day=self._desk.today(),
        )  # fmt: skip
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(link)
        return work.changed

    def take_back(self, one: Id, other: Id) -> Changed:
        """Take back what was said about two entries: both are shown, and may be asked about again. Raises NotFound."""
        link = PersonLink.record_type.derived_id(*pair(one, other))
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(replace(work.get(PersonLink, link), ended_on=self._desk.today()))
        return work.changed

    def take_apart(self, one: Id, other: Id) -> Changed:
        """Let `other` stand for itself again: every link between it and the rest of its group with `one` ends."""
        with self._desk.store.reading() as connection:
            links, group = person_links(connection, other), entries_of(one, shown_here(connection))
        today = self._desk.today()
        with self._desk.store.work(author=self._desk.who) as work:
            for link in links:
                ends = {link.person_id, link.other_id}
                if link.verdict is Verdict.SAME and link.ended_on is None and ends <= group:
                    work.save(replace(link, ended_on=today))
        return work.changed

    def open_pairs(self, school: Id) -> list[tuple[Id, Id]]:
        """Pairs of entries of `school` that may be one person and that nobody has judged yet."""
        with self._desk.store.reading() as connection:
            told, shown = told_apart(person_links(connection)), shown_here(connection)
        people = [person for person in self._desk.store.all(Person, school_id=school) if person.id not in shown]
        asked = [Candidate(person.id, person_key(person), "") for person in people]
        return [(one, other) for one, other in possible_pairs(asked, ()) if pair(one, other) not in told]


def _how(one: Person, other: Person) -> Likeness | None:
    """The nearest likeness of any spelling of one with any spelling of the other."""
    found = (how_alike(name, twin) for name in _spellings(one) for twin in _spellings(other))
    return min(filter(None, found), default=None)


def _spellings(person: Person) -> Iterable[str]:
    return filter(None, (person_key(person), search_key(person.other_spelling)))
