"""Who sits at this profile: the person, their school and their role. Facts of this machine, never synced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.ids import NOBODY, Id
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.rules.school_names import short_school_name
from app.storage import local
from app.storage.local import OWNER
from app.storage.store import Store

if TYPE_CHECKING:
    from app.usecases.desk import Desk


class Identity(Struct, frozen=True):
    """What a profile knows about its owner; before the first start is finished both ids are NOBODY."""

    person: Id = NOBODY
    school: Id = NOBODY
    """NOBODY for somebody who works for a whole region."""
    role: str = ""
    """One of `app.domain.rules.rights.ROLES`, or `administrator`."""

    @property
    def is_known(self) -> bool:
        """Whether somebody has introduced themselves here."""
        return self.person != NOBODY


def identity_of(store: Store) -> Identity:
    """The owner of an open profile."""
    with store.reading() as connection:
        return identity_from(local.read(connection, OWNER))


def identity_from(stored: Any) -> Identity:
    """The owner as stored under `OWNER`; nobody while nothing is stored."""
    return Identity() if stored is None else Identity(Id(stored[0]), Id(stored[1]), stored[2])


def introduce(store: Store, identity: Identity) -> None:
    """Remember the owner of this profile."""
    with store.transaction() as connection:
        local.write(connection, OWNER, [identity.person, identity.school, identity.role])
    store.role = identity.role


def school_name_of(store: Store, identity: Identity, language: str) -> str:
    """What the window calls the school of its owner: its short name, else the full one, in `language` if possible."""
    school = store.find(School, identity.school) if identity.school != NOBODY else None
    return "" if school is None else short_school_name(school, language)


def school_name_at(desk: Desk, language: str) -> str:
    """What the window calls the school of `desk`, in `language` if possible."""
    return school_name_of(desk.store, Identity(desk.who, desk.school, ""), language)


def owner_of(desk: Desk) -> tuple[Person | None, School | None]:
    """Who sits at `desk`, and the school they work for."""
    school = desk.store.find(School, desk.school) if desk.school != NOBODY else None
    return desk.store.find(Person, desk.who), school
