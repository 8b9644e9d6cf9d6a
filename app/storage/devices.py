"""The devices a server knows; which streams each of them holds is in `grants`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from app.storage import local
from app.storage.packing import pack, unpack
from app.storage.server_tables import device as devices
from app.storage.server_tables import device_stream

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
    district: str = ""
    """The only district an observer sees; empty for the whole region."""
    detail: frozenset[bytes] | None = None
    """The schools of which a coordinator wants more than the summary; None while the device has not said."""

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
    values["detail"] = None if device.detail is None else pack(sorted(device.detail))
    changed = update(devices).where(devices.c.number == device.number).values(values)
    if connection.execute(changed).rowcount == 0:
        connection.execute(insert(devices), values)
    _tell_again(connection, device.number)


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
    values = {"contact_ms": now_ms, "version": version[:40], "unsent": _in_bounds(unsent)}
    connection.execute(update(devices).where(devices.c.number == number).values(values))


def note_left(connection: Connection, number: int, unsent: int) -> None:
    """So many changes are still only on the device."""
    connection.execute(update(devices).where(devices.c.number == number).values(unsent=_in_bounds(unsent)))


def shut_out(connection: Connection, number: int, is_out: bool = True) -> bool:
    """Let the device in no more, or again; False if there is none with this number."""
    _tell_again(connection, number)
    changed = update(devices).where(devices.c.number == number).values(revoked=is_out)
    return connection.execute(changed).rowcount > 0


def want_detail(connection: Connection, number: int, schools: Collection[bytes]) -> None:
    """Keep which schools the device wants whole."""
    connection.execute(update(devices).where(devices.c.number == number).values(detail=pack(sorted(schools))))


def detail_in(packed: bytes | None) -> frozenset[bytes] | None:
    """The schools in the column of the wish."""
    return None if packed is None else frozenset(map(bytes, unpack(bytes(packed))))


def _tell_again(connection: Connection, number: int) -> None:
    """The records about what the device holds say something of itself as well."""
    connection.execute(update(device_stream).where(device_stream.c.device == number).values(told=False))


def _device(row: Row[Any] | None) -> Device | None:
    if row is None:
        return None
    values = dict(row._mapping)
    wanted = detail_in(values["detail"])
    return Device(**{**values, "public_key": bytes(values["public_key"]), "detail": wanted})


def _in_bounds(unsent: int) -> int:
    """A number that the column holds, whatever a device says."""
    return min(max(unsent, 0), 2**31 - 1)
