"""What a server has not yet said of its grants in records, and what there is to say."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, exists, func, select, update

from app.domain.ids import Id
from app.storage.server_tables import device, device_stream


class GrantLine(Struct, frozen=True):
    """One device in one school, as people may know it."""

    device: int
    label: str
    role: str
    person: Id | None
    since_ms: int | None
    ended_ms: int | None
    is_shut_out: bool


def untold(connection: Connection, most: int) -> list[bytes]:
    """Up to `most` schools of which some grant has changed since it was told."""
    query = select(device_stream.c.stream).where(device_stream.c.told.is_(False)).distinct().limit(most)
    return [bytes(stream) for stream in connection.scalars(query)]


def are_untold(connection: Connection) -> bool:
    """Whether there is any such school."""
    return bool(connection.scalar(select(exists().where(device_stream.c.told.is_(False)))))


def take_lines(connection: Connection, stream: bytes) -> list[GrantLine]:
    """All grants of a school, from now on told; what changes after this transaction is to be told again."""
    given = device_stream.c
    news = update(device_stream).where(given.stream == stream, given.told.is_(False))
    connection.execute(news, {"told": True})  # first, for it holds the rows until the end of the transaction
    query = (
        select(
            given.device, device.c.label, func.coalesce(func.nullif(given.role, ""), device.c.role), given.person,
            given.since_ms, given.ended_ms, device.c.revoked,
        )
        .join(device, device.c.number == given.device)
        .where(given.stream == stream)
        .order_by(given.device)
    )  # fmt: skip
    return [
        GrantLine(number, label, role, Id(bytes(person)) if person else None, since, ended, out)
        for number, label, role, person, since, ended, out in connection.execute(query)
    ]
