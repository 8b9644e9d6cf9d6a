"""The database of a server: the same tables as a device's, without a person who edits in it.

On SQLite one lane writes and readers see a snapshot each; on PostgreSQL several workers do both. Nothing here keeps a
connection longer than one transaction, so a slow socket never holds one.
"""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import DatabaseError, DBAPIError, OperationalError
from sqlalchemy.pool import QueuePool

from app.storage import engine as engines
from app.storage import erasing
from app.storage.backup import BACKUP_FOLDER, readable
from app.storage.faults import storage_problem
from app.storage.folder_safety import check_folder
from app.storage.migrations import HEAD
from app.storage.profile_lock import ProfileLock
from app.storage.rewriting import rewrite
from app.storage.swap import DATABASE_NAME, finish_exchange
from app.storage.upgrade import bring_to_head, revision_of, run_revisions

T = TypeVar("T")

_AGAIN = {"40001", "40P01", "23505"}
"""SQL states of a transaction that lost a race and only has to be run again; in the last one another process, such as
an operator's command, was faster to give the next number."""
_TRIES = 5


class ServerStore:
    """An open server database; safe to use from several threads on PostgreSQL, from one writing thread on SQLite."""

    def __init__(self, writer: Engine, reader: Engine) -> None:
        self.writer = writer
        self.reader = reader

    @property
    def is_sqlite(self) -> bool:
        """Whether one lane must do all the writing."""
        return engines.is_sqlite(self.writer)

    @property
    def path(self) -> Path | None:
        """The database file, or None on PostgreSQL."""
        return Path(self.writer.url.database or "") if self.is_sqlite else None

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One writing transaction, committed at the end of the block.

        Raises a `StorageProblem` if the disk refuses. On PostgreSQL two transactions may lock each other out; work that
        locks more than one row goes through `run`, which then tries again.
        """
        try:
            with self.writer.begin() as connection:
                yield connection
        except OperationalError as error:
            raise (storage_problem(error, self.writer) if self.is_sqlite else error) from error

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of the whole database."""
        with self.reader.connect() as connection, connection.begin():
            yield connection

    def run(self, work: Callable[[Connection], T]) -> T:
        """Do `work` in one transaction; if it lost a race for a lock, do all of it once more."""
        for attempt in range(1, _TRIES + 1):
            try:
                with self.transaction() as connection:
                    return work(connection)
            except DBAPIError as error:
                if attempt == _TRIES or getattr(error.orig, "sqlstate", None) not in _AGAIN:
                    raise
                time.sleep(random.uniform(0.005, 0.05) * attempt)  # noqa: S311 - spreads retries, guards nothing
        raise AssertionError("unreachable")

    def compact(self) -> bool:
        """Write anew what erased words may stand in; False if somebody's transaction kept some of it.

        Every exchange goes on; on PostgreSQL those that need a table wait while it is written.
        """
        if not self.is_sqlite:
            return rewrite(self.writer)
        try:
            return erasing.compact(self.writer)
        except DatabaseError as error:
            raise storage_problem(error, self.writer) from error

    def check(self) -> None:
        """Raise whatever keeps the database from answering."""
        with self.reading() as connection:
            connection.execute(select(1))

    def connections_in_use(self) -> int:
        """How many connections are inside a transaction now; none while a socket is waited for."""
        pools = {self.writer.pool, self.reader.pool}
        return sum(pool.checkedout() for pool in pools if isinstance(pool, QueuePool))

    def close(self) -> None:
        """Close every connection; a SQLite database is left as one file."""
        self.reader.dispose()
        self.writer.dispose()


def folder_of(place: str) -> Path:
    """The folder that `place` names, with or without `sqlite:///` in front."""
    return Path(place.removeprefix("sqlite:///"))


def is_url(place: str) -> bool:
    """Whether `place` names a PostgreSQL database and not a folder."""
    return place.startswith(("postgres://", "postgresql://"))


def is_server_database(path: Path) -> bool:
    """Whether the SQLite file is the database of a server that has served."""
    try:
        with readable(path) as connection:
            return connection.execute("SELECT 1 FROM local_value WHERE key = 'server_key'").fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def open_server_store(place: str, lock: ProfileLock | None = None) -> ServerStore:
    """Open the server database at `place`: a PostgreSQL URL, or a folder that is made if it is missing.

    A caller that already owns the folder hands in its `lock`; others take it for as long as the tables are made or
    changed, and never change them under a running server. Raises UnsafeFolder, DatabaseBusy and DatabaseTooNew.
    """
    if is_url(place):
        return _open_postgres(place)
    folder = folder_of(place)
    check_folder(folder)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if lock is not None:
        _prepare(folder)
    elif not _is_at_head(folder / DATABASE_NAME):
        lock = ProfileLock(folder)
        note = lock.take()
        try:
            _prepare(folder)
        finally:
            lock.release(note)
    return ServerStore(engines.writer(folder / DATABASE_NAME), engines.reader(folder / DATABASE_NAME))


def _open_postgres(url: str) -> ServerStore:
    engine = engines.postgres(url)
    try:
        with engine.begin() as connection:
            if revision_of(connection) != HEAD:
                run_revisions(connection)
    except BaseException:
        engine.dispose()
        raise
    # Head, marks and data of an answer must be of one moment.
    return ServerStore(engine, engine.execution_options(isolation_level="REPEATABLE READ"))


def _prepare(folder: Path) -> None:
    """Finish what a power cut interrupted and bring the tables up to date; the caller owns the folder."""
    finish_exchange(folder)
    bring_to_head(folder, folder / BACKUP_FOLDER)


def _is_at_head(path: Path) -> bool:
    if not path.exists():
        return False
    engine = engines.reader(path)
    try:
        with engine.connect() as connection:
            return revision_of(connection) == HEAD
    finally:
        engine.dispose()
