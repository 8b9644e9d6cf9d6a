"""Links between entries of people, as read for lists and counts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from sqlalchemy import Connection, or_, select

from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.person_links import PersonLink
from app.domain.rules.person_links import shown_entries
from app.storage.rows import record_of
from app.storage.tables import RECORD_TABLES

_LINK, _PERSON = RECORD_TABLES["person_link"], RECORD_TABLES["person"]
P = TypeVar("P", bound=Person)


def person_links(
    connection: Connection, person: Id | None = None, streams: Collection[bytes] | None = None
) -> list[PersonLink]:
    """All links, those of one entry, or those of some schools."""
    query = select(_LINK).where(_LINK.c.deleted.is_(False))
    if streams is not None:
        query = query.where(_LINK.c.stream.in_(streams))
    if person is not None:
        query = query.where(or_(_LINK.c.person_id == person, _LINK.c.other_id == person))
    return [record_of(PersonLink.record_type, row) for row in connection.execute(query)]  # type: ignore[misc]


def shown_here(connection: Connection, streams: Collection[bytes] | None = None) -> dict[Id, Id]:
    """Entry that is not shown → the entry shown in its place, by all links or those of some schools; an entry that is
    gone hides nobody.
    """
    links = person_links(connection, streams=streams)
    ends = {end for link in links for end in (link.person_id, link.other_id)}
    if not ends:
        return {}
    query = select(_PERSON.c.id).where(_PERSON.c.id.in_(ends), _PERSON.c.deleted.is_(False))
    there = {Id(bytes(row)) for (row,) in connection.execute(query)}
    return shown_entries(link for link in links if {link.person_id, link.other_id} <= there)


def each_once(people: Iterable[P], shown: Mapping[Id, Id]) -> list[P]:
    """Leave out the entries of `people` that another one of them stands for."""
    listed = list(people)
    here = {person.id for person in listed}
    return [person for person in listed if shown.get(person.id) not in here]
