"""Letting this profile into a server with an invitation code.

What was recorded before stays, and is sent with the first exchange.
"""

from __future__ import annotations

import platform
from collections.abc import Callable
from typing import Any, TypeVar

from msgspec import Struct

from app.domain.ids import Id
from app.domain.invitation_code import read as read_code
from app.domain.invitation_code import shown
from app.domain.problems import AnotherServer, NotConnected, NotOurServer, Stalled, Unreachable, WrongCode
from app.domain.records.schools import School
from app.domain.rules.school_names import school_name
from app.storage import local
from app.storage.lanes import Lane
from app.storage.store import Store
from app.sync import signing
from app.sync.enrolment import MAX_STREAMS, EnrolAnswer, EnrolRequest, decode_answer, encode_request
from app.sync.http_remote import HttpRemote
from app.sync.remote import Remote
from app.sync.wire import WireError
from app.usecases.identity import Identity, identity_of, introduce
from app.usecases.own_server import DEVICE_KEY, JOINING, SERVER, server_of
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
    server_key: bytes | None = None,
    write: Lane | None = None,
    remote: Remote | None = None,
) -> EnrolledAs:
    """Hand in `code` at the server `url` and remember what it answers; changes to the store run on the `write` lane.

    With a `server_key`, as an invitation has it, no other server is believed. May be called again with the same code
    after anything went wrong on the way: the key is kept before it is sent, and the server answers the same. Raises
    PracticeOnly, WrongCode, CodeUsed, CodeTooOld, InsecureAddress, AnotherServer if this profile already belongs to
    one, NotOurServer and the other `SyncProblem`s of a remote.
    """
    refuse_in_practice(store)
    known = read_code(code)
    if known is None:
        raise WrongCode
    private_key = _on(write, lambda: own_key(store))
    before = server_of(store)
    courier = remote or HttpRemote(url, insecure=insecure, pinned=before is not None or server_key is not None)
    try:
        request = request_of(store, shown(known), private_key)
        answer = decode_answer(courier.enroll(request), request)
        if server_key not in (None, answer.server_key):
            raise NotOurServer(address=url)
    except WireError as error:
        raise NotOurServer(address=url) from error
    except (Unreachable, Stalled) as error:
        raise NotConnected(address=url) from error
    finally:
        courier.close()
    refuse_another(before, url, answer.server_key)
    address = courier.address if isinstance(courier, HttpRemote) else url
    return _on(write, lambda: remember(store, answer, {"url": address, "insecure": insecure}))


def refuse_another(server: dict[str, Any] | None, url: str, server_key: bytes) -> None:
    """Raise AnotherServer if this profile belongs to one with another key: its work is known there and nowhere else."""
    if server and server["server_public_key"] != server_key:
        raise AnotherServer(address=server["url"], other=url)


def _on(write: Lane | None, work: Callable[[], T]) -> T:
    return work() if write is None else write.call(work)


def own_key(store: Store) -> bytes:
    """The private key of this device, made when it is first needed."""
    with store.transaction() as connection:
        key = local.read(connection, DEVICE_KEY)
        if key is None:
            key = signing.new_private_key()
            local.write(connection, DEVICE_KEY, key)
    return bytes(key)


def request_of(store: Store, code: str, private_key: bytes) -> bytes:
    """What this profile says at the door."""
    own = identity_of(store).school
    schools = sorted(store.all(School), key=lambda school: school.id != own)[:MAX_STREAMS]
    request = EnrolRequest(
        code=code,
        public_key=signing.public_key(private_key),
        device=store.device,
        label=platform.node()[:60],
        version=VERSION,
        streams=tuple((school.id, school_name(school)) for school in schools),
    )
    return encode_request(request, private_key)


def remember(store: Store, answer: EnrolAnswer, address: dict[str, object]) -> EnrolledAs:
    """Go on as the device the server made of this profile, whatever was asked by whichever road."""
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
        asked = local.read(connection, JOINING)
        if asked is not None:
            local.write(connection, JOINING, asked | {"open": False})
    store.become(answer.device)
    return EnrolledAs(answer.device, answer.role, answer.region_code, school, answer.school_name)
