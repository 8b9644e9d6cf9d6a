"""One server per PostgreSQL database: a heartbeat in a row, because advisory locks are not to be had everywhere.

A lock held by an open transaction would keep the database from cleaning up for as long as the server runs. So the owner
counts a number up; whoever finds the number moving stays away. No clock of any machine takes part.
"""

from __future__ import annotations

import secrets
import time

from app.domain.problems import DatabaseBusy
from app.storage import local
from app.storage.server_store import ServerStore

BEAT_SECONDS = 5.0
_KEY = "serving"


class ServingBeat:
    """The right of this process to serve from `store`; `beat` must be called every `seconds`."""

    def __init__(self, store: ServerStore, seconds: float = BEAT_SECONDS) -> None:
        self.seconds = seconds
        self._store = store
        self._token = secrets.token_bytes(8)
        self._count = 0

    def take(self) -> None:
        """Become the owner; raises DatabaseBusy if another one lives. Waits some beats after one that ended badly."""
        found = self._found()
        if found is not None:
            deadline = time.monotonic() + 3 * self.seconds
            while time.monotonic() < deadline:
                time.sleep(self.seconds / 5)
                if self._found() != found:
                    raise DatabaseBusy(path="PostgreSQL")
        with self._store.transaction() as connection:
            local.write(connection, _KEY, [self._token, self._count])

    def beat(self) -> bool:
        """Show that this server lives; False if another one took over, and then this one must stop."""
        found = self._found()
        if found is None or found[0] != self._token:
            return False
        self._count += 1
        with self._store.transaction() as connection:
            local.write(connection, _KEY, [self._token, self._count])
        return True

    def release(self) -> None:
        """Let the next server in at once."""
        found = self._found()
        if found is not None and found[0] == self._token:
            with self._store.transaction() as connection:
                local.forget(connection, _KEY)

    def _found(self) -> list[object] | None:
        with self._store.reading() as connection:
            found: list[object] | None = local.read(connection, _KEY)
        return found
