"""Opening a server's database for serving; one server per database."""

from __future__ import annotations

from pathlib import Path

from app.domain.problems import DatabaseDamaged, StorageReadOnly
from app.storage.attachments import SERVED, AttachmentFiles
from app.storage.backup import is_sound
from app.storage.partial_files import PartialFiles
from app.storage.profile_lock import ProfileLock
from app.storage.server_guard import ServingBeat
from app.storage.server_store import ServerStore, folder_of, is_url, open_server_store
from app.storage.swap import DATABASE_NAME

CLOSED = b"closed"
"""Note in the lock file of a server that ended as it should."""


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
            self.guard.release(CLOSED)


def served_files(place: str, folder: Path | None) -> PartialFiles | None:
    """The files of attachments of the server at `place`: in `folder`, or beside a SQLite database."""
    if folder is None and not is_url(place):
        folder = folder_of(place) / SERVED
    return None if folder is None else PartialFiles(AttachmentFiles(folder))


def open_server_database(place: str) -> OpenServer:
    """Open the database at `place` (a folder, or a PostgreSQL URL) for serving, making it if it is new.

    Raises DatabaseBusy if another server runs on it, DatabaseDamaged if the last one ended badly and left a damaged
    file, StorageReadOnly, and the other problems of `open_server_store`.
    """
    return _open_postgres(place) if is_url(place) else _open_folder(folder_of(place))


def _open_postgres(url: str) -> OpenServer:
    store = open_server_store(url)
    beat = ServingBeat(store)
    try:
        beat.take()
    except BaseException:
        store.close()
        raise
    return OpenServer(store, beat)


def _open_folder(folder: Path) -> OpenServer:
    lock = ProfileLock(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        note = lock.take()
    except OSError as error:
        raise StorageReadOnly(folder=str(folder)) from error
    try:
        database = folder / DATABASE_NAME
        # A device falls back to a backup by itself. A server must not: its devices have to be told (see `restore`).
        if note != CLOSED and database.exists() and not is_sound(database):
            raise DatabaseDamaged(path=str(database))
        return OpenServer(open_server_store(str(folder), lock), lock)
    except BaseException:
        lock.release(note)
        raise
