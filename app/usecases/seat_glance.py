"""What a look into the closed data of a place tells. Imported late: the choice is painted before the storage is in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from app.domain.ids import NOBODY
from app.domain.problems import StorageProblem
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.paths import Profile
from app.storage import local, outbox
from app.storage.opening import glance
from app.storage.store import Store
from app.sync.phone_help import help_secret
from app.usecases.identity import identity_of, school_name_of
from app.usecases.own_server import DEVICE_KEY, server_of
from app.usecases.seats import Neighbour

T = TypeVar("T")

NAMELESS = "—"


def owner_at(profile: Profile) -> tuple[str, str] | None:
    """Name and school of whoever works at a place; None while nobody does."""
    return _looked(profile, owner_of)


def owner_of(store: Store) -> tuple[str, str] | None:
    """The same of an open place."""
    identity = identity_of(store)
    person = store.find(Person, identity.person) if identity.is_known else None
    return None if person is None else (person.full_name, school_name_of(store, identity, ""))


def erased_owner_of(store: Store) -> tuple[str, str] | None:
    """The same of somebody who was erased and whom the tile of the place names no more; None for anybody else."""
    from app.storage.erasing import is_erased

    identity = identity_of(store)
    with store.reading() as connection:
        is_gone = identity.is_known and is_erased(connection, identity.person)
    return (NAMELESS, school_name_of(store, identity, "")) if is_gone else None


def unsent_at(profile: Profile) -> int | None:
    """Changes that wait there for the server; None where there is no server, or nobody can tell."""
    return _looked(profile, _unsent)


def neighbour_at(profile: Profile) -> Neighbour:
    """What a new place may be told of this one."""
    return _looked(profile, _neighbour) or Neighbour()


def help_secret_at(profile: Profile) -> tuple[int, bytes] | None:
    """Number of the device and what it shares with its server; None where there is no server."""
    return _looked(profile, _help_secret)


def _looked(profile: Profile, look: Callable[[Store], T | None]) -> T | None:
    with suppress(StorageProblem), glance(profile.folder) as store:
        return look(store)
    return None


def _unsent(store: Store) -> int | None:
    if server_of(store) is None:
        return None
    with store.reading() as connection:
        return outbox.unsent_count(connection)


def _neighbour(store: Store) -> Neighbour:
    identity, server = identity_of(store), server_of(store)
    school = store.find(School, identity.school) if identity.school != NOBODY else None
    return Neighbour(
        school=school_name_of(store, identity, ""),
        region="" if school is None else school.region_code,
        server="" if server is None else str(server["url"]),
    )


def _help_secret(store: Store) -> tuple[int, bytes] | None:
    server = server_of(store)
    with store.reading() as connection:
        key = local.read(connection, DEVICE_KEY)
    if server is None or key is None:
        return None
    return store.device, help_secret(bytes(key), bytes(server["server_public_key"]))
