"""Schools and people of a server by what an operator types: a name, or a number."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.ids import Id, from_text, to_text
from app.domain.problems import NotFound, SeveralSchools
from app.domain.text import search_key
from app.storage import invitations
from app.storage.people_queries import names_in

_DIGITS = frozenset("0123456789abcdef")


def school(connection: Connection, typed: str) -> Id:
    """The school that is meant; raises NotFound for none, SeveralSchools where the name is not enough."""
    name = typed.strip()
    if is_number(name):
        found = [from_text(name)] if invitations.school_name(connection, from_text(name)) is not None else []
    else:
        found = [Id(row) for row in invitations.schools_named(connection, name)]
    if not found:
        raise NotFound(type="school", id=name)
    if len(found) > 1:
        raise SeveralSchools(name=name, ids=", ".join(map(to_text, found)))
    return found[0]


def person(connection: Connection, stream: bytes, name: str) -> Id:
    """The one person of this name in a school; raises NotFound for none or several."""
    found = [row for row, shown in names_in(connection, stream) if search_key(shown) == search_key(name)]
    if len(found) != 1:
        raise NotFound(type="person", id=name)
    return found[0]


def name_of(connection: Connection, stream: bytes) -> str:
    """The name of a school, or its number while nobody told a name."""
    return invitations.school_name(connection, stream) or to_text(Id(stream))


def person_of(connection: Connection, stream: bytes, row: bytes) -> str:
    """The name of a person of a school; empty for one who is not there."""
    return dict(names_in(connection, stream)).get(Id(row), "")


def is_number(typed: str) -> bool:
    """Whether this is an id as it is printed."""
    return len(typed) == 32 and set(typed) <= _DIGITS
