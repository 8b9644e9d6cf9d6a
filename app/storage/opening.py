"""Opening and closing the database of a profile or of a server."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, event

from app.domain.clock import MachineTime, TimeSource
from app.storage import engine as engines
from app.storage.folder_safety import check_folder
from app.storage.migrations import HEAD
from app.storage.profile_lock import ProfileLock
from app.storage.store import Store
from app.storage.upgrade import revision_of, run_revisions

DATABASE_NAME = "shyraq.db"


def open_store(folder: Path, source: TimeSource | None = None) -> Store:
    """Open the database in `folder`, which is made if it is missing; `close_store` is its opposite.

    Raises UnsafeFolder for a folder that another program copies, DatabaseBusy while another window of ours has it,
    DatabaseTooNew for one made by a newer version, and other `StorageProblem`s if the disk refuses.
    """
    check_folder(folder)
    folder.mkdir(parents=True, exist_ok=True)
    lock = ProfileLock(folder)
    lock.take()
    try:
        path = folder / DATABASE_NAME
        writer = engines.writer(path)
        _bring_to_head(writer)
        store = Store(writer, engines.reader(path), source or MachineTime())
    except BaseException:
        lock.release(clean=False)
        raise
    # The lock lives exactly as long as the connection that writes.
    event.listen(writer, "engine_disposed", lambda _engine: lock.release(clean=True))
    return store


def open_postgres(url: str, source: TimeSource | None = None) -> Store:
    """Open a server's database on PostgreSQL, making its tables first if it is empty."""
    engine = engines.postgres(url)
    _bring_to_head(engine)
    return Store(engine, engine, source or MachineTime())


def close_store(store: Store) -> None:
    """Close every connection; a SQLite database is left as one file without a write-ahead log."""
    store.reader.dispose()
    store.writer.dispose()


def _bring_to_head(engine: Engine) -> None:
    with engine.begin() as connection:
        if revision_of(connection) != HEAD:
            run_revisions(connection)
