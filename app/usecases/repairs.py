"""A database that was damaged and put right at a start: what its person is told, once."""

from __future__ import annotations

from datetime import UTC, datetime

from msgspec import Struct

from app.domain.problems import DatabaseRepaired
from app.storage import local
from app.storage.local import RECOVERED
from app.storage.store import Store
from app.usecases.desk import KAZAKH_TIME


class Recovery(Struct, frozen=True):
    """A repair that happened at a start because the database was damaged."""

    copied: datetime
    """UTC; when the copy was made that the data was taken back to."""
    written: int
    """Own changes made after the copy that could be read and are there again."""


def recovery_of(store: Store) -> Recovery | None:
    """The repair its person has not been told of yet, or None."""
    with store.reading() as connection:
        facts = local.read(connection, RECOVERED)
    if facts is None:
        return None
    return Recovery(datetime.fromtimestamp(facts["copied_ms"] / 1000, UTC), facts["written"])


def recovery_seen(store: Store) -> None:
    """The person was told of the repair."""
    with store.transaction() as connection:
        local.forget(connection, RECOVERED)


def tell_of_repair(store: Store) -> DatabaseRepaired | None:
    """What a window says about a repair, once; None if there was none."""
    recovery = recovery_of(store)
    if recovery is None:
        return None
    recovery_seen(store)
    moment = recovery.copied.astimezone(KAZAKH_TIME).strftime("%d.%m.%Y %H:%M")
    return DatabaseRepaired(moment=moment, changes=recovery.written)
