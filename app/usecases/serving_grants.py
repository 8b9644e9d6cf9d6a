"""Who reads and writes which school: what an operator gives to devices and takes from them."""

from __future__ import annotations

from msgspec import Struct

from app.domain.ids import GLOBAL_STREAM
from app.domain.problems import NotFound
from app.storage import devices, grants, named
from app.storage.server_store import ServerStore


class Granted(Struct, frozen=True):
    """One school of one device."""

    school_name: str
    role: str
    person_name: str = ""
    """Whose entry works there, where that decides what is seen."""
    ended_ms: int | None = None


def give(store: ServerStore, number: int, *, school: str, now_ms: int, role: str = "", person: str = "") -> Granted:
    """Let a device read and write a school, in a role of its own there if it names one.

    Raises NotFound for a device, a school or a person nobody knows, SeveralSchools for a name that several bear.
    """
    with store.transaction() as connection:
        device = devices.find(connection, number)
        if device is None:
            raise NotFound(type="device", id=str(number))
        stream = named.school(connection, school)
        entry = named.person(connection, stream, person) if person else None
        grants.give_stream(connection, number, stream, now_ms, role, entry)
        return Granted(named.name_of(connection, stream), role or device.role, person)


def end(store: ServerStore, number: int, *, school: str, now_ms: int) -> Granted:
    """Take a school from a device; raises NotFound if it has none of this name."""
    with store.transaction() as connection:
        stream = named.school(connection, school)
        if not grants.take_stream(connection, number, stream, now_ms):
            raise NotFound(type="device", id=str(number))
        return Granted(named.name_of(connection, stream), "", ended_ms=now_ms)


def of_device(store: ServerStore, number: int) -> list[Granted]:
    """The schools of a device, those that were taken from it among them; raises NotFound for an unknown device."""
    with store.reading() as connection:
        if devices.find(connection, number) is None:
            raise NotFound(type="device", id=str(number))
        found = grants.grants_of(connection, number, ended=True)
        return [
            Granted(
                named.name_of(connection, grant.stream), grant.role,
                named.person_of(connection, grant.stream, grant.person) if grant.person else "", grant.ended_ms,
            )
            for grant in found
            if grant.stream != GLOBAL_STREAM
        ]  # fmt: skip
