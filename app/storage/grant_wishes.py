"""On a server: the wishes about grants that wait for an answer, and what there is to know before one is given."""

from __future__ import annotations

from typing import cast

from msgspec import Struct
from sqlalchemy import Connection, exists, func, select

from app.domain.change import device_of
from app.domain.ids import Id
from app.domain.records.grants import GrantWish
from app.domain.rules.grant_wishes import Standing
from app.domain.rules.rights import OF_A_REGION
from app.storage import devices, grants
from app.storage.devices import Device
from app.storage.registers import unpack_registers
from app.storage.rows import record_of, stored_row
from app.storage.server_tables import device as device_table
from app.storage.server_tables import device_stream
from app.storage.tables import RECORD_TABLES, sync_row


class Waiting(Struct, frozen=True, order=True):
    """One wish without an answer, in the order in which they were made."""

    stamp: int
    row: bytes
    stream: bytes


def waiting(connection: Connection, asker: Device) -> list[Waiting]:
    """What a device wished and nobody answered. Who made it says the change that made it, not what it claims."""
    table = RECORD_TABLES["grant_wish"]
    query = (
        select(sync_row.c.id, sync_row.c.stream, sync_row.c.registers)
        .join(table, table.c.id == sync_row.c.id)
        .where(
            table.c.asked_by == asker.number, func.coalesce(table.c.answer, "") == "",
            func.coalesce(table.c.is_closed, 0) == 0,
        )
    )  # fmt: skip
    found = []
    for row, stream, registers in connection.execute(query):
        born = unpack_registers(registers).born
        if born is not None and asker.writes_as(device_of(born.origin)):
            found.append(Waiting(born.stamp, bytes(row), bytes(stream)))
    return sorted(found)


def wish_at(connection: Connection, row: bytes) -> GrantWish:
    """A wish as it stands; whoever holds its stream reads what will be answered."""
    return cast("GrantWish", record_of(GrantWish.record_type, stored_row(connection, GrantWish.record_type, row)))


def standing(connection: Connection, asker: Device, wish: GrantWish) -> Standing:
    """What the tables say of the computer a wish is about."""
    known = _grant(connection, wish.device, wish.school_id)
    there = known if wish.about_id == wish.school_id else _grant(connection, wish.device, wish.about_id)
    about = devices.find(connection, wish.device or 0)
    of_region = grants.schools_in(connection, asker.region_code) if asker.region_code else set()
    return Standing(
        is_own=wish.device == asker.number or (known is not None and _is_person_of(connection, asker, known.person)),
        is_of_region={bytes(wish.school_id), bytes(wish.about_id)} <= of_region,
        is_known=known is not None and about is not None and about.role not in OF_A_REGION,
        is_shut_out=about is not None and about.revoked,
        role=there.role if there is not None and there.stands else "",
    )


class _Given(Struct, frozen=True):
    role: str
    person: bytes | None
    stands: bool


def _grant(connection: Connection, number: int | None, stream: Id) -> _Given | None:
    """What a device was given in one school; not what it has by its region."""
    role = func.coalesce(func.nullif(device_stream.c.role, ""), device_table.c.role)
    query = (
        select(role, device_stream.c.person, device_stream.c.ended_ms)
        .join(device_table, device_table.c.number == device_stream.c.device)
        .where(device_stream.c.device == number, device_stream.c.stream == stream)
    )
    found = connection.execute(query).first()
    return None if found is None else _Given(found[0], found[1], found[2] is None)


def _is_person_of(connection: Connection, asker: Device, person: bytes | None) -> bool:
    own = exists().where(device_stream.c.device == asker.number, device_stream.c.person == person)
    return person is not None and bool(connection.scalar(select(own)))
