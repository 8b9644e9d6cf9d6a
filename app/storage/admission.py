"""What a right invitation code makes of the device that brings it: a number, a role, and streams."""

from __future__ import annotations

from msgspec import Struct, structs
from sqlalchemy import Connection

from app.domain.ids import GLOBAL_STREAM
from app.domain.invitation import Refusal
from app.storage import devices, grants, invitations
from app.storage.devices import PROVISIONAL, Device


class Newcomer(Struct, frozen=True):
    """What a device says about itself."""

    public_key: bytes
    number: int
    """The number it has worked under so far."""
    label: str
    version: str
    streams: tuple[tuple[bytes, str], ...]
    """Id and name of the schools it has, its own first."""


class Admitted(Struct, frozen=True):
    """What it is told."""

    device: Device
    school: bytes | None
    school_name: str


def admit(connection: Connection, code: str, newcomer: Newcomer, now_ms: int) -> Admitted | Refusal:
    """Let the device in, or tell it again what it was told before, or why the code is not for it.

    Commit the transaction whatever comes back: a wrong code costs a try.
    """
    found = invitations.check(connection, code)
    if found is None:
        return Refusal.UNKNOWN
    known = devices.find_by_key(connection, newcomer.public_key)
    if found.used_by is not None:
        if known is None or known.number != found.used_by or known.revoked:
            return Refusal.USED
        return Admitted(known, found.school, _name(connection, found))
    if found.ends_ms < now_ms:
        return Refusal.TOO_OLD
    school = found.school or _school(connection, found, newcomer)
    device = _device(connection, found, newcomer, known, now_ms)
    if not invitations.use(connection, found, device=device.number, school=school):
        return Refusal.USED
    devices.save(connection, device)
    if school is not None:
        grants.give_stream(connection, device.number, school, now_ms)
    for stream, _name_of_school in newcomer.streams:
        # A stream others know is not given away to whoever names it.
        grants.claim_stream(connection, device.number, stream, now_ms)
    return Admitted(device, school, _name(connection, structs.replace(found, school=school)))


def _device(
    connection: Connection, found: invitations.Invitation, newcomer: Newcomer, known: Device | None, now_ms: int
) -> Device:
    """The row of the device; one that comes back with its key keeps its number."""
    number = known.number if known else devices.next_number(connection)
    # A number without the bit was given by a server, and maybe to somebody else.
    provisional = newcomer.number if newcomer.number & PROVISIONAL else known.provisional if known else number
    return Device(
        number=number, provisional=provisional, public_key=newcomer.public_key, label=newcomer.label[:100],
        role=found.role, region_code=found.region_code, district=found.district,
        enrolled_ms=known.enrolled_ms if known else now_ms,
        contact_ms=now_ms, version=newcomer.version[:40], unsent=known.unsent if known else 0, revoked=False,
        detail=known.detail if known else None,
    )  # fmt: skip


def _school(connection: Connection, found: invitations.Invitation, newcomer: Newcomer) -> bytes | None:
    """The school of an invitation that names one the server did not know when it was written.

    If somebody has brought a school of that name since, it is that one; otherwise the newcomer's own becomes it.
    """
    if not found.school_name:
        return None
    same_name = invitations.schools_named(connection, found.school_name)
    if len(same_name) == 1:
        return same_name[0]
    own = [stream for stream, _ in newcomer.streams if stream != GLOBAL_STREAM]
    return own[0] if own and not grants.is_known(connection, own[0]) else None


def _name(connection: Connection, found: invitations.Invitation) -> str:
    known = invitations.school_name(connection, found.school) if found.school else None
    return known or found.school_name
