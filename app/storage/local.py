"""Small facts about this database itself: its device, its clock, its server. Never synced."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, select

from app.storage.packing import pack, unpack
from app.storage.tables import local_value
from app.storage.upsert import upsert


def read(connection: Connection, key: str, default: Any = None) -> Any:
    """The value stored under `key`, or `default`."""
    data = connection.scalar(select(local_value.c.value).where(local_value.c.key == key))
    return default if data is None else unpack(bytes(data))


def write(connection: Connection, key: str, value: Any) -> None:
    """Store `value` (anything `packing` takes) under `key`."""
    statement = upsert(connection)(local_value).values(key=key, value=pack(value))
    connection.execute(
        statement.on_conflict_do_update(index_elements=["key"], set_={"value": statement.excluded.value})
    )


def forget(connection: Connection, key: str) -> None:
    """Remove a key."""
    connection.execute(delete(local_value).where(local_value.c.key == key))
