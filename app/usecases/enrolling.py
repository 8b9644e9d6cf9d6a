"""Letting this profile into a server with an invitation code.

What was recorded before stays, and is sent with the first exchange.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from typing import TypeVar

from msgspec import Struct

from app.domain.ids import Id
from app.domain.invitation_code import read as read_code
from app.domain.invitation_code import shown
from app.domain.problems import AnotherServer, NotOurServer, WrongCode
from app.domain.records.schools import School
from app.storage import local
from app.storage.lanes import Lane
from app.storage.store import Store
from app.sync import signing
from app.sync.enrolment import MAX_STREAMS, EnrolAnswer, EnrolRequest, decode_answer, encode_request
from app.sync.http_remote import HttpRemote
from app.sync.remote import Remote
from app.sync.wire import WireError
from app.usecases.identity import Identity, identity_of, introduce
from app.usecases.own_server import DEVICE_KEY, SERVER, server_of
from app.usecases.practice_mark import refuse_in_practice
from app.version import VERSION

T = TypeVar("T")


class EnrolledAs(Struct, frozen=True):
    """What the server made of this profile."""

    device: int
    role: str
    region_code: str
    school: Id
    """The school this profile works for from now on; NOBODY for a whole region."""
    school_name: str
    """Its name as the server or the invitation has it, for a profile that has no such school yet."""


def enroll(
    store: Store,
    url: str,
    code: str,
    *,
    insecure: bool = False,
    write: Lane | None = None,
    remote: Remote | None = None,
) -> EnrolledAs:
    """Hand in `code` at the server `url` and remember what it answers; changes to the store run on the `write` lane.

    May be called again with the same code after anything went wrong on the way: the key is kept before it is sent, and
    the server answers the same. Raises PracticeOnly, WrongCode, InsecureAddress, AnotherServer if this profile
    already belongs to one, NotOurServer and the other `SyncProblem`s of a remote.
    """
    refuse_in_practice(store)
    known = read_code(code)
    if known is None:
        raise WrongCode
    private_key = _on(write, lambda: _own_key(store))
    before = server_of(store)
    courier = remote or HttpRemote(url, insecure=insecure, pinned=before is not None)
    try:
        request = encode_request(_request(store, shown(known), private_key), private_key)
        answer = decode_answer(courier.enroll(request), request)
    except WireError as error:
        raise NotOurServer(address=url) from error
    finally:
        courier.close()
    if before and (before["server_id"], before["server_public_key"]) != (answer.server_id, answer.server_key):
        raise AnotherServer(address=before["url"], other=url)
    address = courier.address if isinstance(courier, HttpRemote) else url
    return _on(write, lambda: _remember(store, answer, {"url": address, "insecure": insecure}))


def _on(write: Lane | None, work: Callable[[], T]) -> T:
    return work() if write is None else write.call(work)


def _own_key(store: Store) -> bytes:
    """The private key of this device, made when it is first needed."""
    with store.transaction() as connection:
        key = local.read(connection, DEVICE_KEY)
        if key is None:
            key = signing.new_private_key()
            local.write(connection, DEVICE_KEY, key)
    return bytes(key)


def _request(store: Store, code: str, private_key: bytes) -> EnrolRequest:
    own = identity_of(store).school
    schools = sorted(store.all(School), key=lambda school: school.id != own)[:MAX_STREAMS]
    return EnrolRequest(
        code=code,
        public_key=signing.public_key(private_key),
        device=store.device,
        label=platform.node()[:60],
        version=VERSION,
        streams=tuple((school.id, school.name_kk or school.name_ru or school.short_name) for school in schools),
    )


def _remember(store: Store, answer: EnrolAnswer, address: dict[str, object]) -> EnrolledAs:
    before = identity_of(store)
    school = before.school if answer.school is None else Id(answer.school)
    # First, because a stop between the two leaves a profile that is not enrolled and may do all of this once more.
    introduce(store, Identity(before.person, school, answer.role))
    with store.transaction() as connection:
        local.write(connection, SERVER, address | {
            "server_id": answer.server_id, "server_public_key": answer.server_key,
            "role": answer.role, "region": answer.region_code, "school": school, "school_name": answer.school_name,
        })  # fmt: skip
        local.write(connection, "device", answer.device)
    store.become(answer.device)
    return EnrolledAs(answer.device, answer.role, answer.region_code, school, answer.school_name)
