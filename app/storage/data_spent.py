"""How many bytes moved today, kept as they move: a power cut in the middle of an exchange costs money too."""

from __future__ import annotations

from sqlalchemy import Connection

from app.domain.rules.data_budget import Spent
from app.storage import local

KEY = "data_spent"


def spent_on(connection: Connection, today: int) -> int:
    """Bytes of the day with the number `today`."""
    return _kept(connection).on(today).size


def settle_day(connection: Connection, today: int) -> int:
    """The same, and remember that it is that day now: a clock that was ahead must not close the days to come."""
    kept = _kept(connection)
    now = kept.on(today)
    if now.day < kept.day:
        _keep(connection, now)
    return now.size


def add(connection: Connection, today: int, size: int) -> None:
    """`size` more bytes moved."""
    _keep(connection, _kept(connection).on(today).plus(size))


def _kept(connection: Connection) -> Spent:
    return Spent(*local.read(connection, KEY, ()))


def _keep(connection: Connection, spent: Spent) -> None:
    local.write(connection, KEY, [spent.day, spent.size, spent.day_before, spent.size_before])
