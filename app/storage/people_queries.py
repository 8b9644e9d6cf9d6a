"""Lists of people a page at a time, whoever has a certain word in the name, and what a person takes part in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, select, text

from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.text import search_key
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES

_PERSON = RECORD_TABLES["person"]
_MOST_NAMESAKES = 200


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


def count_people(connection: Connection, typed: str, school: Id | None, subject: str = "") -> int:
    """Number of people at `school`, or everywhere, whose subject is `subject` if given, and whose texts
    hold every typed word."""
    query = select(func.count()).select_from(_PERSON).where(*_conditions(typed, school, subject))
    return connection.scalar(query) or 0


def people_page(
    connection: Connection, typed: str, school: Id | None, offset: int, limit: int, subject: str = ""
) -> list[Person]:
    """Some of the people that `count_people` counts, in alphabetical order."""
    query = select(_PERSON).where(*_conditions(typed, school, subject)).order_by(_PERSON.c.sort_key, _PERSON.c.id)
    return [_person(row) for row in connection.execute(query.offset(offset).limit(limit))]


def people_named(connection: Connection, word: str) -> list[Person]:
    """People one of whose texts has the whole word `word`, folded; at most two hundred."""
    key = search_key(word)
    if not key:
        return []
    matching = _PERSON.c.id.in_(_rows_with(f'"{key}"'))
    query = select(_PERSON).where(_PERSON.c.deleted.is_(False), matching).limit(_MOST_NAMESAKES)
    return [_person(row) for row in connection.execute(query)]


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


def _conditions(typed: str, school: Id | None, subject: str) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [_PERSON.c.deleted.is_(False)]
    if school is not None:
        found.append(_PERSON.c.school_id == school)
    if subject:
        found.append(_PERSON.c.subject_code == subject)
    words = search_key(typed).split()
    if words:
        found.append(_PERSON.c.id.in_(_rows_with(" ".join(f'"{word}"*' for word in words))))
    return found


def _rows_with(match: str) -> Any:
    """Ids of the people whose texts match; a subquery on the full-text index."""
    number = Person.record_type.number
    query = text("SELECT row FROM search_text WHERE search_text MATCH :match AND type = :type")
    return query.bindparams(match=match, type=number)


def _person(row: Any) -> Person:
    found = record_of(Person.record_type, row)
    assert isinstance(found, Person)  # noqa: S101 - says to the checker what the table guarantees
    return found


def _count(connection: Connection, name: str, field: str, person: Id) -> int:
    table = RECORD_TABLES[name]
    query = select(func.count()).where(table.c[field] == person, table.c.deleted.is_(False))
    return connection.scalar(query) or 0
