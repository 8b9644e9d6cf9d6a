"""Small facts about this database itself: its device, its clock, its server. Never synced."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, select, text

from app.storage.packing import pack, unpack
from app.storage.tables import local_value

OWNER = "identity"
"""Key of who sits at this profile: person, school, role."""
RECOVERED = "recovered"
"""Key of what a repair did, until its person was told."""
_CONFIRMED = "clock_confirmed"
# As text, because it runs with every save and the toolkit would build it anew each time.
_STORE = text(
    "INSERT INTO local_value (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value"
)


def read(connection: Connection, key: str, default: Any = None) -> Any:
    """The value stored under `key`, or `default`."""
    data = connection.scalar(select(local_value.c.value).where(local_value.c.key == key))
    return default if data is None else unpack(bytes(data))


def write(connection: Connection, key: str, value: Any) -> None:
    """Store `value` (anything `packing` takes) under `key`."""
    connection.execute(_STORE, {"key": key, "value": pack(value)})


def forget(connection: Connection, key: str) -> None:
    """Remove a key."""
    connection.execute(delete(local_value).where(local_value.c.key == key))


def clock_confirmed_ms(connection: Connection) -> int:
    """What a server's clock showed when a person last said that it is right; 0 if nobody ever did."""
    return int(read(connection, _CONFIRMED, 0))


def confirm_clock(connection: Connection, now_ms: int) -> None:
    """A person says that the server's clock is right."""
    write(connection, _CONFIRMED, now_ms)
