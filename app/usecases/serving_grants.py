"""Who reads and writes which school: what an operator gives to devices and takes from them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from app.domain.ids import GLOBAL_STREAM, Id, from_text, to_text
from app.domain.problems import NotFound, SeveralSchools
from app.domain.text import search_key
from app.storage import devices, grants, invitations, people_queries
from app.storage.grants import Grant
from app.storage.server_store import ServerStore


@dataclass(frozen=True, slots=True)
class Granted:
    """One school of one device."""

    school_name: str
    role: str
    person_name: str = ""
    """Whose entry works there, where that decides what is seen."""
    ended_ms: int | None = None


def give(store: ServerStore, number: int, *, school: str, role: str = "", person: str = "") -> Granted:
    """Let a device read and write a school, in a role of its own there if it names one.

    Raises NotFound for a device, a school or a person nobody knows, SeveralSchools for a name that several bear.
    """
    with store.transaction() as connection:
        device = devices.find(connection, number)
        if device is None:
            raise NotFound(type="device", id=str(number))
        stream = school_named(connection, school)
        entry = _person_named(connection, stream, person) if person else None
        grants.give_stream(connection, number, stream, role, entry)
        return Granted(_name(connection, stream), role or device.role, person)


def end(store: ServerStore, number: int, *, school: str, now_ms: int) -> Granted:
    """Take a school from a device; raises NotFound if it has none of this name."""
    with store.transaction() as connection:
        stream = school_named(connection, school)
        if not grants.take_stream(connection, number, stream, now_ms):
            raise NotFound(type="device", id=str(number))
        return Granted(_name(connection, stream), "", ended_ms=now_ms)


def of_device(store: ServerStore, number: int) -> list[Granted]:
    """The schools of a device, those that were taken from it among them; raises NotFound for an unknown device."""
    with store.reading() as connection:
        if devices.find(connection, number) is None:
            raise NotFound(type="device", id=str(number))
        found = grants.grants_of(connection, number, ended=True)
        return [_shown(connection, grant) for grant in found if grant.stream != GLOBAL_STREAM]


def school_named(connection: Connection, school: str) -> bytes:
    """The school a name or a number means; raises NotFound or SeveralSchools."""
    name = school.strip()
    if len(name) == 32 and set(name) <= set("0123456789abcdef"):
        found = [from_text(name)] if invitations.school_name(connection, from_text(name)) is not None else []
    else:
        found = [Id(row) for row in invitations.schools_named(connection, name)]
    if not found:
        raise NotFound(type="school", id=name)
    if len(found) > 1:
        raise SeveralSchools(name=name, ids=", ".join(map(to_text, found)))
    return found[0]


def _person_named(connection: Connection, stream: bytes, name: str) -> bytes:
    wanted = search_key(name)
    found = [person for person, shown in people_queries.names_in(connection, stream) if search_key(shown) == wanted]
    if len(found) != 1:
        raise NotFound(type="person", id=name)
    return found[0]


def _name(connection: Connection, stream: bytes) -> str:
    return invitations.school_name(connection, stream) or to_text(stream)


def _shown(connection: Connection, grant: Grant) -> Granted:
    names = dict(people_queries.names_in(connection, grant.stream)) if grant.person else {}
    return Granted(_name(connection, grant.stream), grant.role, names.get(Id(grant.person or b""), ""), grant.ended_ms)
