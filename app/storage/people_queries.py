"""People by a word of their name, everybody's names, and what a person takes part in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, func, select

from app.domain.ids import Id
from app.domain.records.people import Person
from app.storage import search
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES

_PERSON = RECORD_TABLES["person"]
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


@dataclass(frozen=True, slots=True)
class PersonUse:
    """How many events, marks, lesson study cycles and projects a person has."""

    events: int
    marks: int
    cycles: int
    projects: int

    @property
    def is_used(self) -> bool:
        """Whether anything refers to the person."""
        return bool(self.events or self.marks or self.cycles or self.projects)


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


def people_by_school(connection: Connection) -> Mapping[Id, int]:
    """Number of people of each school that has any."""
    query = select(_PERSON.c.school_id, func.count()).where(_PERSON.c.deleted.is_(False)).group_by(_PERSON.c.school_id)
    return {Id(bytes(school)): count for school, count in connection.execute(query)}


def person_use(connection: Connection, person: Id) -> PersonUse:
    """Count what `person` takes part in; deleted records do not count."""
    return PersonUse(
        events=_count(connection, "enrolment", "person_id", person),
        marks=_count(connection, "attendance", "person_id", person),
        cycles=_count(connection, "ls_member", "person_id", person),
        projects=_count(connection, "project", "teacher_id", person),
    )


def _count(connection: Connection, name: str, field: str, person: Id) -> int:
    table = RECORD_TABLES[name]
    query = select(func.count()).where(table.c[field] == person, table.c.deleted.is_(False))
    return connection.scalar(query) or 0
