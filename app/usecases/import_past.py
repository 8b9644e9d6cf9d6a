"""Imports made on this machine, so that one can still be taken back days later."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct

from app.domain.clock import ms_from_stamp
from app.storage.batch_queries import batches, rows_of_batch
from app.storage.store import Store
from app.usecases.desk import KAZAKH_TIME

ROSTER_BATCH = "roster:"
"""What the labels of imported staff lists begin with."""
_MOST = 10


class EarlierImport(Struct, frozen=True):
    """One import and what is still there of it."""

    batch: str
    at: datetime
    people: int
    schools: int

    @property
    def is_there(self) -> bool:
        """Whether anything is left to take back."""
        return bool(self.people or self.schools)


def earlier_imports(store: Store) -> tuple[EarlierImport, ...]:
    """The last imports of staff lists on this machine, newest first."""
    found = []
    with store.reading() as connection:
        for label, stamp in batches(connection, ROSTER_BATCH, _MOST):
            names = [name for name, _row in rows_of_batch(connection, label)]
            at = datetime.fromtimestamp(ms_from_stamp(stamp) / 1000, KAZAKH_TIME)
            found.append(EarlierImport(label, at, names.count("person"), names.count("school")))
    return tuple(found)
