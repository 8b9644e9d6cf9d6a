"""Opening and closing the database of a profile or of a server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.exc import DatabaseError

from app.domain.clock import MachineTime, TimeSource
from app.domain.problems import DatabaseDamaged, StorageReadOnly
from app.storage import engine as engines
from app.storage.backup import BACKUP_FOLDER
from app.storage.faults import storage_problem
from app.storage.first_sight import forget_sight
from app.storage.folder_safety import check_folder
from app.storage.health import farewell_now, needs_check
from app.storage.migrations import HEAD
from app.storage.profile_lock import ProfileLock
from app.storage.store import Store
from app.storage.swap import DATABASE_NAME, LOGS, finish_exchange
from app.storage.upgrade import bring_to_head, revision_of, run_revisions


def open_store(folder: Path, source: TimeSource | None = None) -> Store:
    """Open the database in `folder`, which is made if it is missing; `close_store` is its opposite.

    Finishes what a power cut interrupted, checks the file when there is reason to, goes back to the newest good backup
    if it is damaged, and brings an old schema up to date.

    Raises UnsafeFolder for a folder that another program copies, DatabaseBusy while another window of ours has it,
    DatabaseTooNew for one made by a newer version, NoGoodBackup for a damaged one, and other `StorageProblem`s if the
    disk refuses.
    """
    check_folder(folder)
    lock = ProfileLock(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        note = lock.take()
    except OSError as error:
        raise StorageReadOnly(folder=str(folder)) from error
    forget_sight(folder)
    try:
        finish_exchange(folder)
        if needs_check(folder, note):
            from app.storage.recovery import repair_if_damaged  # most starts have nothing to look for

            repair_if_damaged(folder, folder / BACKUP_FOLDER)
        store = _open(folder, source or MachineTime())
    except BaseException:
        lock.release(note)
        raise
    # The lock lives exactly as long as the connection that writes.
    event.listen(store.writer, "engine_disposed", lambda _engine: lock.release(_note_for_next(folder)))
    return store


def open_reading(folder: Path, source: TimeSource | None = None) -> Store:
    """Open a database that another program has open, to read it; whatever tries to write raises StorageReadOnly."""
    reader = engines.reader(folder / DATABASE_NAME)
    return Store(reader, reader, source or MachineTime())


@contextmanager
def glance(folder: Path) -> Iterator[Store]:
    """One look at a closed database: nothing is written, locked or brought up to date, and no file is left behind.

    Raises DatabaseDamaged for a file that cannot be read, or that is not as this version knows it.
    """
    path = folder / DATABASE_NAME
    engine = engines.reader(path, is_still=not any(path.with_name(path.name + suffix).exists() for suffix in LOGS))
    try:
        yield Store(engine, engine, MachineTime())
    except DatabaseError as error:
        raise DatabaseDamaged(path=str(path)) from error
    finally:
        engine.dispose()


def open_postgres(url: str, source: TimeSource | None = None) -> Store:
    """Open a server's database on PostgreSQL, making its tables first if it is empty."""
    engine = engines.postgres(url)
    with engine.begin() as connection:
        if revision_of(connection) != HEAD:
            run_revisions(connection)
    return Store(engine, engine, source or MachineTime())


def close_store(store: Store) -> None:
    """Close every connection, when nobody writes any more; a SQLite database is left as one file without a
    write-ahead log.
    """
    store.reader.dispose()
    store.close_writer()


def _open(folder: Path, source: TimeSource) -> Store:
    """Open a database that passed its check, or that did not need one; damage that shows now is repaired once."""
    for last_try in (False, True):
        writer = engines.writer(folder / DATABASE_NAME)
        try:
            bring_to_head(folder, folder / BACKUP_FOLDER)
            return Store(writer, engines.reader(folder / DATABASE_NAME), source)
        except DatabaseError as error:
            writer.dispose()
            if last_try or not _is_damage(error, writer):
                raise storage_problem(error, writer) from error
            from app.storage.recovery import recover

            recover(folder, folder / BACKUP_FOLDER)
    raise AssertionError("the second try returns or raises")


def _is_damage(error: DatabaseError, writer: Engine) -> bool:
    return isinstance(storage_problem(error, writer), DatabaseDamaged)


def _note_for_next(folder: Path) -> bytes:
    """Proper leaving; a log that is still there means that somebody reads on, and the next start had better look."""
    database = folder / DATABASE_NAME
    if any(database.with_name(database.name + suffix).exists() for suffix in LOGS):
        return b"open"
    return farewell_now(folder).packed()
