"""The devices a server knows, and which streams each of them holds."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, Row, exists, func, insert, select, union, update

from app.domain.ids import GLOBAL_STREAM
from app.storage import local
from app.storage.server_tables import device as devices
from app.storage.server_tables import device_stream
from app.storage.tables import RECORD_TABLES, sync_row, sync_stream
from app.storage.upsert import upsert

COORDINATOR = "coordinator"
"""The role that reads all schools of its region."""
ROLES = ("facilitator", "teacher", COORDINATOR)

PROVISIONAL = 1 << 30
"""Bit of the numbers that devices choose for themselves."""

_FLOOR = "device_floor"


@dataclass(frozen=True, slots=True, kw_only=True)
class Device:
    """One enrolled copy of the program."""

    number: int
    provisional: int
    """The number it chose before it was enrolled; its early changes carry it."""
    public_key: bytes
    label: str
    role: str
    region_code: str
    enrolled_ms: int
    contact_ms: int
    version: str
    unsent: int
    """Changes it said it had not handed in, at its last contact."""
    revoked: bool

    def writes_as(self, number: int) -> bool:
        """Whether changes under this device number may be its own."""
        return number in (self.number, self.provisional)


def find(connection: Connection, number: int) -> Device | None:
    """The device with this number, revoked or not."""
    return _device(connection.execute(select(devices).where(devices.c.number == number)).first())


def find_by_key(connection: Connection, public_key: bytes) -> Device | None:
    """The device with this public key, revoked or not."""
    return _device(connection.execute(select(devices).where(devices.c.public_key == public_key)).first())


def all_devices(connection: Connection) -> list[Device]:
    """Every device ever enrolled, by number."""
    rows = connection.execute(select(devices).order_by(devices.c.number))
    return [found for found in map(_device, rows) if found is not None]


def save(connection: Connection, device: Device) -> None:
    """Insert the device, or overwrite what is known about it."""
    values = {spec.name: getattr(device, spec.name) for spec in fields(device)}
    changed = update(devices).where(devices.c.number == device.number).values(values)
    if connection.execute(changed).rowcount == 0:
        connection.execute(insert(devices), values)


def next_number(connection: Connection) -> int:
    """A device number nobody had: small, with the bit of provisional numbers clear.

    Devices are never removed, so the largest number is the last one given; after a restore the count goes on beyond
    what the lost days may have given.
    """
    highest = connection.scalar(select(func.max(devices.c.number))) or 0
    return max(int(highest), int(local.read(connection, _FLOOR, 0))) + 1


def skip_numbers(connection: Connection, count: int) -> None:
    """Never give the next `count` numbers: an earlier life of this database may have given them."""
    local.write(connection, _FLOOR, next_number(connection) - 1 + count)


def note_contact(connection: Connection, number: int, now_ms: int, version: str, unsent: int) -> None:
    """Remember that the device was here, and what it said about itself."""
    values = {"contact_ms": now_ms, "version": version[:40], "unsent": min(max(unsent, 0), 2**31 - 1)}
    connection.execute(update(devices).where(devices.c.number == number).values(values))


def shut_out(connection: Connection, number: int, is_out: bool = True) -> bool:
    """Let the device in no more, or again; False if there is none with this number."""
    changed = update(devices).where(devices.c.number == number).values(revoked=is_out)
    return connection.execute(changed).rowcount > 0


def rows_held(connection: Connection, number: int) -> dict[bytes, int]:
    """How many records lie in each stream that the device may read: at most so many are on its disk."""
    streams = streams_of(connection, number)
    query = select(sync_row.c.stream, func.count()).where(sync_row.c.stream.in_(streams)).group_by(sync_row.c.stream)
    counts = {bytes(stream): int(count) for stream, count in connection.execute(query)}
    return {stream: counts.get(stream, 0) for stream in streams}


def holds(connection: Connection, number: int, stream: bytes) -> bool:
    """Whether the device may read and write the stream."""
    if stream == GLOBAL_STREAM:
        return True
    here = device_stream.c
    direct = exists().where(here.device == number, here.stream == stream)
    return bool(connection.scalar(select(direct))) or stream in streams_of(connection, number)


def is_known(connection: Connection, stream: bytes) -> bool:
    """Whether anybody holds the stream or anything was ever written to it."""
    held = exists().where(device_stream.c.stream == stream)
    written = exists().where(sync_stream.c.stream == stream, sync_stream.c.cursor > 0)
    return stream == GLOBAL_STREAM or bool(connection.scalar(select(held | written)))


def claim_stream(connection: Connection, number: int, stream: bytes) -> bool:
    """Make the device the first holder of a stream nobody knows; False if somebody does."""
    if is_known(connection, stream):
        return False
    give_stream(connection, number, stream)
    return True


def give_stream(connection: Connection, number: int, stream: bytes) -> None:
    """Make the device a holder of the stream; a second time changes nothing."""
    new = upsert(connection)(device_stream).values(device=number, stream=stream)
    connection.execute(new.on_conflict_do_nothing())


def streams_of(connection: Connection, number: int) -> list[bytes]:
    """The streams the device may read and write, the global one first; only that one for an unknown device.

    A facilitator or teacher holds the streams given at enrolment or claimed since. A coordinator holds these and every
    school of the region: by the region in its School row, or, while nobody filled that in, by the region of the device
    that brought it.
    """
    own = select(device_stream.c.stream).where(device_stream.c.device == number)
    found = {bytes(stream) for stream in connection.scalars(own)}
    who = connection.execute(select(devices.c.role, devices.c.region_code).where(devices.c.number == number)).first()
    if who is not None and who.role == COORDINATOR and who.region_code:
        found |= _streams_in(connection, who.region_code)
    return [GLOBAL_STREAM, *sorted(found - {GLOBAL_STREAM})]


def _streams_in(connection: Connection, region_code: str) -> set[bytes]:
    school = RECORD_TABLES["school"]
    placed = select(school.c.id).where(school.c.region_code == region_code)
    brought = (
        select(device_stream.c.stream)
        .join(devices, devices.c.number == device_stream.c.device)
        .outerjoin(school, school.c.id == device_stream.c.stream)
        .where(devices.c.region_code == region_code, func.coalesce(school.c.region_code, "") == "")
    )
    return {bytes(stream) for (stream,) in connection.execute(union(placed, brought))}


def _device(row: Row[Any] | None) -> Device | None:
    if row is None:
        return None
    values = dict(row._mapping)
    return Device(**{**values, "public_key": bytes(values["public_key"])})
