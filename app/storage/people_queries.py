"""People by a word of their name, by school and as a list in which each person stands once; and everybody's names."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from msgspec import structs
from sqlalchemy import Connection, func, select

from app.domain.ids import Id
from app.domain.records.consent import Consent
from app.domain.records.people import Person
from app.domain.rules.consent import ConsentState, state_on
from app.storage import search
from app.storage.bulk import CHUNK
from app.storage.list_order import ROW_NUMBER
from app.storage.person_link_queries import shown_here
from app.storage.queries import RowList, open_list
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES

_PERSON, _CONSENT = RECORD_TABLES["person"], RECORD_TABLES["consent"]
_MOST_NAMESAKES = 200


class PersonName(NamedTuple):
    """Who somebody is, without the rest of the record."""

    id: Id
    school_id: Id
    surname: str
    given_name: str
    patronymic: str
    subject_code: str
    subject_text: str

    @property
    def full_name(self) -> str:
        """Surname, given name, patronymic."""
        return " ".join(part for part in (self.surname, self.given_name, self.patronymic) if part)


def people_named(connection: Connection, word: str) -> list[Person]:
    """People one of whose texts has a word that begins with `word`, folded; at most two hundred."""
    if not search.match_of(word):
        return []
    matching = _PERSON.c.id.in_(search.rows_that_match(Person.record_type, word))
    query = select(_PERSON).where(_PERSON.c.deleted.is_(False), matching).limit(_MOST_NAMESAKES)
    found = (record_of(Person.record_type, row) for row in connection.execute(query))
    return [person for person in found if isinstance(person, Person)]


def people_names(connection: Connection) -> list[PersonName]:
    """The names of everybody, in no order: what a staff list is compared with."""
    columns = ("id", "school_id", "surname", "given_name", "patronymic", "subject_code", "subject_text")
    query = select(*(_PERSON.c[name] for name in columns)).where(_PERSON.c.deleted.is_(False))
    return [PersonName(*row) for row in connection.execute(query)]


def names_in(connection: Connection, stream: bytes) -> list[tuple[Id, str]]:
    """Everybody of one school with surname and given name."""
    table = RECORD_TABLES["person"]
    query = select(table.c.id, table.c.surname, table.c.given_name)
    rows = connection.execute(query.where(table.c.stream == stream, table.c.deleted.is_(False)))
    return [(Id(bytes(row)), f"{surname} {given_name}".strip()) for row, surname, given_name in rows]


def people_by_school(connection: Connection) -> Mapping[Id, int]:
    """Number of people of each school that has any; who has two entries there counts once."""
    query = select(_PERSON.c.school_id, func.count()).where(_PERSON.c.deleted.is_(False)).group_by(_PERSON.c.school_id)
    counts = Counter({Id(bytes(school)): count for school, count in connection.execute(query)})
    shown = shown_here(connection)
    ends = {*shown, *shown.values()}
    if ends:
        query = select(_PERSON.c.id, _PERSON.c.school_id).where(_PERSON.c.id.in_(ends), _PERSON.c.deleted.is_(False))
        places = [(Id(bytes(row)), Id(bytes(school))) for row, school in connection.execute(query)]
        counts.subtract(school for _, school in places)
        counts.update(school for school, _ in {(school, shown.get(row, row)) for row, school in places})
    return counts


def people_list(
    connection: Connection, where: Mapping[str, object], typed: str, without_consent_on: date | None = None
) -> RowList:
    """The list of people in which each person stands once; with a day only those whose consent is missing then.

    Whoever has two entries is found by what stands in either, and shown as one of them.
    """
    listed = open_list(connection, Person.record_type, where, typed=typed)
    shown = shown_here(connection)
    agreed = consenting(connection, without_consent_on, shown) if without_consent_on is not None else frozenset()
    if not shown and not agreed:
        return listed
    numbers = _row_numbers(connection, {*shown, *shown.values(), *agreed})
    faces = {numbers[entry]: numbers[face] for entry, face in shown.items() if entry in numbers and face in numbers}
    left_out = {numbers[person] for person in agreed if person in numbers}
    folded = array("q", dict.fromkeys(n for each in listed.numbers if (n := faces.get(each, each)) not in left_out))
    return structs.replace(listed, numbers=folded)


def consents_of(connection: Connection, people: Iterable[Id]) -> dict[Id, list[Consent]]:
    """Person → what was said; nobody who said nothing is in it."""
    found: dict[Id, list[Consent]] = defaultdict(list)
    wanted = list(people)
    for start in range(0, len(wanted), CHUNK):
        ids = wanted[start : start + CHUNK]
        query = select(_CONSENT).where(_CONSENT.c.deleted.is_(False), _CONSENT.c.person_id.in_(ids))
        for row in connection.execute(query):
            consent = record_of(Consent.record_type, row)
            if isinstance(consent, Consent):
                found[consent.person_id].append(consent)
    return found


def consenting(connection: Connection, day: date, shown: Mapping[Id, Id]) -> frozenset[Id]:
    """People whose consent holds on `day`; what was said for one entry counts for the person behind it."""
    said: dict[Id, list[Consent]] = defaultdict(list)
    for row in connection.execute(select(_CONSENT).where(_CONSENT.c.deleted.is_(False))):
        consent = record_of(Consent.record_type, row)
        if isinstance(consent, Consent):
            said[shown.get(consent.person_id, consent.person_id)].append(consent)
    return frozenset(person for person, all_said in said.items() if state_on(all_said, day) is ConsentState.HOLDS)


def _row_numbers(connection: Connection, people: Iterable[Id]) -> dict[Id, int]:
    wanted, numbers = list(people), {}
    for start in range(0, len(wanted), CHUNK):
        query = select(_PERSON.c.id, ROW_NUMBER).where(
            _PERSON.c.id.in_(wanted[start : start + CHUNK]), _PERSON.c.deleted.is_(False)
        )
        numbers.update({Id(bytes(row)): number for row, number in connection.execute(query)})
    return numbers
