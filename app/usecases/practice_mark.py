"""Whether a database is that of a practice school, and what is refused there.

The mark stands in the database and travels with every copy of it, so nothing that was practised can reach a server,
another school or the data of somebody's own school.
"""

from __future__ import annotations

from app.domain.problems import PracticeOnly
from app.storage import local
from app.storage.store import Store

PRACTICE = "practice"
"""Local value: that this is a practice school, who may be played, where the tasks are, what was done before."""


def is_practice(store: Store) -> bool:
    """Whether the open database is that of a practice school."""
    with store.reading() as connection:
        return local.read(connection, PRACTICE) is not None


def refuse_in_practice(store: Store) -> None:
    """Raise PracticeOnly in a practice school: what was asked for would reach beyond this computer."""
    if is_practice(store):
        raise PracticeOnly
