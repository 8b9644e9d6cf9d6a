"""Opening a server's database for serving; one server per database."""

from __future__ import annotations

from pathlib import Path

from app.storage.profile_lock import ProfileLock
from app.storage.server_guard import ServingBeat
from app.storage.server_store import ServerStore, is_url, open_server_store


class OpenServer:
    """A server database and the guard over it; `close` gives both back."""

    def __init__(self, store: ServerStore, guard: ProfileLock | ServingBeat) -> None:
        self.store = store
        self.guard = guard

    def close(self) -> None:
        """Close the database and let the next server in."""
        if isinstance(self.guard, ServingBeat):
            self.guard.release()
            self.store.close()
        else:
            self.store.close()
            self.guard.release(b"")


def open_server_database(place: str) -> OpenServer:
    """Open the database at `place` (a folder, or a PostgreSQL URL) for serving, making it if it is new.

    Raises DatabaseBusy if another server runs on it, and the other problems of `open_server_store`.
    """
    if is_url(place):
        store = open_server_store(place)
        beat = ServingBeat(store)
        try:
            beat.take()
        except BaseException:
            store.close()
            raise
        return OpenServer(store, beat)
    folder = Path(place)
    folder.mkdir(parents=True, exist_ok=True)
    lock = ProfileLock(folder)
    lock.take()
    try:
        return OpenServer(open_server_store(place, lock), lock)
    except BaseException:
        lock.release(b"")
        raise
