"""The first minute with a new profile: who somebody is, where they work, and nothing that needs a network."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from threading import Event
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import SyncProblem
from app.domain.record import DELETED
from app.domain.records.people import Person, PersonRole
from app.domain.records.schools import School
from app.domain.rules.rights import OBSERVER, OF_A_REGION, may_write
from app.domain.text import search_key
from app.storage.rows import insert_rows
from app.storage.store import Store
from app.usecases.identity import Identity, identity_of, introduce

if TYPE_CHECKING:
    from app.domain.invitation import Invitation
    from app.sync.session import Tally
    from app.usecases.desk import Desk
    from app.usecases.enrolling import EnrolledAs

ROLES = {
    "facilitator": PersonRole.SCHOOL_FACILITATOR,
    "teacher": PersonRole.TEACHER,
    "coordinator": PersonRole.REGIONAL_COORDINATOR,
    "principal": PersonRole.PRINCIPAL,
    "assessor": PersonRole.ASSESSOR,
}
"""Role of a profile → what its owner does in the programme."""


class Newcomer(Struct, frozen=True):
    """What somebody says about themselves at the first start."""

    surname: str
    given_name: str
    role: str = "facilitator"
    """`facilitator`, `teacher` or `coordinator`; an invitation knows better."""
    school_name: str = ""
    """Empty for a coordinator."""
    region_code: str = ""
    language: str = "kk"
    """In which language the name of the school is written."""


def begin(desk: Desk, newcomer: Newcomer) -> Changed:
    """Record the school and the person, and let `desk` write in their name from now on; runs on the `write` lane.

    A second call changes nothing. Raises InvalidRecord for a text that must not be stored.
    """
    store = desk.store
    known = identity_of(store)
    if known.is_known:
        return Changed({})
    school = NOBODY
    with store.work() as work:
        if newcomer.role != "coordinator":
            school = store.new_id()
            work.save(_school(school, newcomer.school_name, newcomer.language, newcomer.region_code))
        person = _person(store.new_id(), school, newcomer, newcomer.role)
        work.save(person)
    _sit_down(desk, Identity(person.id, school, newcomer.role))
    return work.changed


def begin_invited(
    desk: Desk,
    newcomer: Newcomer,
    url: str,
    code: str,
    *,
    invitation: Invitation | None = None,
    cancel: Event | None = None,
    progress: Callable[[Tally], None] | None = None,
) -> EnrolledAs:
    """Hand in an invitation, fetch what is there already, and find or record the person; runs on the `net` lane.

    With an `invitation` its server and no other is believed. A school that breaks off the line after the code was taken
    still begins: the rest comes with the next exchange.
    Raises what `SyncDesk.connect` raises; then nothing but a device key was kept.
    """
    joining = desk.syncing.joining
    enrolled = desk.syncing.connect(url, code) if invitation is None else joining.connect(invitation)
    with suppress(SyncProblem):  # the receipt tells about it, and the next exchange comes by itself
        desk.syncing.sync_now(cancel, progress)
    join = _joining(desk, newcomer, enrolled)
    if desk.write is None:
        join()
    else:
        desk.write.call(join)
    return enrolled


def begin_asking(desk: Desk, newcomer: Newcomer, invitation: Invitation) -> Changed:
    """Begin without a line as whom the invitation names; the request to be let in waits for the post.

    Runs on the `net` lane. A second call changes nothing. Raises InvalidRecord for a text that must not be stored.
    """
    desk.syncing.joining.keep(invitation)
    with desk.syncing.write_lane() as write:
        return write.call(lambda: _begin_as(desk, newcomer, invitation))


def _begin_as(desk: Desk, newcomer: Newcomer, invitation: Invitation) -> Changed:
    store, role = desk.store, invitation.role
    if identity_of(store).is_known:
        return Changed({})
    school = NOBODY
    if role not in OF_A_REGION:
        school = store.new_id() if invitation.school is None else Id(invitation.school)
    if role == OBSERVER:
        _sit_down(desk, Identity(_known_here_alone(store, newcomer), NOBODY, OBSERVER))
        return Changed({})
    store.role = role
    with store.work() as work:
        # One that the server knows already is its own to tell of, unless the newcomer may do so too.
        if school != NOBODY and may_write(role, "school", is_new=invitation.school is None):
            work.save(_school(school, invitation.school_name, newcomer.language, invitation.region_code))
        person = _person(store.new_id(), school, newcomer, role)
        work.save(person)
    _sit_down(desk, Identity(person.id, school, role))
    return work.changed


def _joining(desk: Desk, newcomer: Newcomer, enrolled: EnrolledAs) -> Callable[[], None]:
    def join() -> None:
        store = desk.store
        if enrolled.role == OBSERVER:
            _sit_down(desk, Identity(_known_here_alone(store, newcomer), NOBODY, OBSERVER))
            return
        known = _namesake(desk, newcomer, enrolled.school)
        with store.work() as work:
            if enrolled.school != NOBODY and store.find(School, enrolled.school) is None:
                work.save(_school(enrolled.school, enrolled.school_name, newcomer.language, enrolled.region_code))
            person = known or _person(store.new_id(), enrolled.school, newcomer, enrolled.role)
            if known is None:
                work.save(person)
        _sit_down(desk, Identity(person.id, enrolled.school, enrolled.role))

    return join


def _known_here_alone(store: Store, newcomer: Newcomer) -> Id:
    """An observer writes nothing, so their name stays on this computer, for the choice between people."""
    person = replace(_person(store.new_id(), NOBODY, newcomer, OBSERVER), roles=frozenset())
    kind = Person.record_type
    with store.transaction() as connection:
        insert_rows(connection, kind, [(person.id, person.id, {**kind.encode(person), DELETED: 0})])
    return person.id


def _namesake(desk: Desk, newcomer: Newcomer, school: Id) -> Person | None:
    """The one colleague of this name whom the staff list of the school has already."""
    if school == NOBODY:
        return None
    name = search_key(f"{newcomer.surname} {newcomer.given_name}")
    people = desk.store.all(Person, school_id=school)
    found = [person for person in people if search_key(f"{person.surname} {person.given_name}") == name]
    return found[0] if len(found) == 1 else None


def _school(school: Id, name: str, language: str, region_code: str) -> School:
    """A school whose name is known in one language."""
    made = School(id=school, region_code=region_code)
    if language == "ru":
        return replace(made, name_ru=name)
    return replace(made, name_en=name) if language == "en" else replace(made, name_kk=name)


def _person(person: Id, school: Id, newcomer: Newcomer, role: str) -> Person:
    """Somebody who works for no school has a stream of their own, so that no two of them share one."""
    return Person(
        id=person, school_id=person if school == NOBODY else school, surname=newcomer.surname,
        given_name=newcomer.given_name, roles=frozenset({ROLES.get(role, PersonRole.SCHOOL_FACILITATOR)}),
    )  # fmt: skip


def _sit_down(desk: Desk, identity: Identity) -> None:
    introduce(desk.store, identity)
    desk.who, desk.school = identity.person, identity.school
