"""Copies of a server's database, made while it runs, and what has to happen when one is put back.

Devices have seen more than an old copy knows. A restored server therefore starts a new epoch: every stream numbers on
behind a gap, so no number is ever given twice, and every device offers again what it still keeps.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.domain.problems import BackupDamaged
from app.server.database import CLOSED
from app.storage import devices
from app.storage.backup import check_backup, copy_database
from app.storage.erasing import erased_in
from app.storage.profile_lock import ProfileLock
from app.storage.server_store import ServerStore, is_server_database, open_server_store
from app.storage.swap import DATABASE_NAME, exchange, fresh_path
from app.sync.sync_server import SyncServer
from app.usecases.serving_admin import erase_again

SKIPPED_NUMBERS = 4096
"""Devices that may have been let in between the copy and the loss; their numbers stay theirs."""


def back_up(folder: Path, target: Path) -> None:
    """Copy the SQLite database of the server in `folder`, running or not, to the file `target` and verify the copy.

    It holds the server's private key, so only its owner may read it. Raises BackupDamaged if there is no server in the
    folder, and CannotWriteFile, StorageFull or DatabaseDamaged.
    """
    _check_is_server(folder / DATABASE_NAME)
    copy_database(folder / DATABASE_NAME, target)
    target.chmod(0o600)


def restore(file: Path, folder: Path, now_ms: Callable[[], int]) -> None:
    """Put the copy `file` into the place of the database in `folder` and start a new epoch.

    The old file is kept aside. What had been erased in it is erased again, before anybody is told of it.
    Raises DatabaseBusy while the server runs, BackupDamaged or DatabaseTooNew for a file that cannot be used.
    """
    check_backup(file)
    _check_is_server(file)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    lock = ProfileLock(folder)
    lock.take()
    try:
        erased = erased_in(folder / DATABASE_NAME)
        copy_database(file, fresh_path(folder))
        exchange(folder)
        store = open_server_store(str(folder), lock)
        try:
            begin_new_life(store, now_ms)
            erase_again(store, erased, now_ms())
        finally:
            store.close()
    finally:
        lock.release(CLOSED)


def begin_new_life(store: ServerStore, now_ms: Callable[[], int]) -> None:
    """Make a database that was put back from a copy fit to serve; also for PostgreSQL, after its own restore."""
    SyncServer(store, now_ms).begin_epoch()
    with store.transaction() as connection:
        devices.skip_numbers(connection, SKIPPED_NUMBERS)


def _check_is_server(database: Path) -> None:
    if not database.is_file() or not is_server_database(database):
        raise BackupDamaged(path=str(database))
