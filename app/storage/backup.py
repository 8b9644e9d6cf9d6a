"""Verified copies of the database, and which of them to keep.

A copy is made with `VACUUM INTO`: one consistent moment, while others go on writing. It counts only after it has passed
SQLite's own check and was synced; until then it has another name.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from threading import RLock

from msgspec import Struct

from app.domain.problems import BackupDamaged, CannotWriteFile, DatabaseDamaged, DatabaseTooNew, StorageFull
from app.storage.faults import free_bytes
from app.storage.migrations import REVISIONS
from app.storage.swap import sync_file, sync_folder
from app.storage.tables import RECORD_TABLES

BACKUP_FOLDER = "backups"
DAILY = 7
WEEKLY = 4
BEFORE_UPGRADE = 2
ONE_AT_A_TIME = RLock()
"""Held while copies come and go: whoever replaces all of them must not miss one that is being made."""
_NAME = re.compile(r"shyraq-(\d{8}T\d{6})Z(-before-upgrade)?\.db")


class Backup(Struct, frozen=True):
    """One copy among the backups of a profile."""

    path: Path
    made: datetime
    """UTC, by the clock of the store that was copied."""
    size: int
    """Bytes."""
    before_upgrade: bool


def backups_in(folder: Path) -> list[Backup]:
    """The copies in `folder`, newest first; other files are left alone."""
    found = []
    for path in folder.glob("shyraq-*.db"):
        match = _NAME.fullmatch(path.name)
        if match:
            made = datetime.strptime(match[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
            found.append(Backup(path, made, path.stat().st_size, match[2] is not None))
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def back_up(database: Path, folder: Path, moment: datetime, before_upgrade: bool = False) -> Backup:
    """Add a verified copy of `database`, made at `moment` (UTC), to `folder` and drop those that are no longer needed.

    Raises DatabaseDamaged if the database cannot be copied whole, StorageFull, or CannotWriteFile.
    """
    name = f"shyraq-{moment:%Y%m%dT%H%M%S}Z{'-before-upgrade' if before_upgrade else ''}.db"
    path = folder / name
    with ONE_AT_A_TIME:
        copy_database(database, path)
        backup = Backup(path, moment.replace(microsecond=0), path.stat().st_size, before_upgrade)
        for old in superfluous(backups_in(folder)):
            if old.path != path:
                old.path.unlink(missing_ok=True)
    return backup


def copy_database(database: Path, target: Path) -> None:
    """Copy an open or closed `database` to the file `target` and verify the copy; an existing file is replaced.

    Raises DatabaseDamaged, StorageFull or CannotWriteFile; then `target` is as it was.
    """
    part = target.with_name(f"{target.name}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with closing(sqlite3.connect(database, timeout=30, isolation_level=None)) as connection:
            connection.execute("VACUUM INTO ?", (str(part),))
        if not is_sound(part):
            raise DatabaseDamaged(path=str(database))
        sync_file(part)
        os.replace(part, target)
        sync_folder(target.parent)
    except OSError as error:
        raise CannotWriteFile(path=str(target)) from error
    except sqlite3.DatabaseError as error:
        raise _copy_problem(error, database, target) from error
    finally:
        _remove(part)


def is_sound(path: Path) -> bool:
    """Whether SQLite finds nothing wrong with the file."""
    try:
        with readable(path) as connection:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.DatabaseError:
        return False


def holds_local(path: Path, key: str) -> bool:
    """Whether the database at `path` has a local value under `key`; a file that cannot be read has none."""
    try:
        with readable(path) as connection:
            query = "SELECT 1 FROM local_value WHERE key = ?"
            return connection.execute(query, (key,)).fetchone() is not None
    except sqlite3.DatabaseError:
        return False


def check_backup(path: Path) -> None:
    """Raise BackupDamaged unless `path` is a sound database of ours, DatabaseTooNew if a newer version made it."""
    if not path.is_file() or not is_sound(path):
        raise BackupDamaged(path=str(path))
    try:
        with readable(path) as connection:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise BackupDamaged(path=str(path)) from error
    if row is None:
        raise BackupDamaged(path=str(path))
    if row[0] not in REVISIONS:
        raise DatabaseTooNew(path=str(path))


def records_in(path: Path) -> int:
    """Number of records in a copy that are not deleted; 0 for a file that cannot be read."""
    count = 0
    try:
        with readable(path) as connection:
            present = {str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            for name in present & RECORD_TABLES.keys():
                count += connection.execute(f'SELECT count(*) FROM "{name}" WHERE NOT deleted').fetchone()[0]  # noqa: S608 - our own names
    except sqlite3.DatabaseError:
        return 0
    return count


def newest_good(folder: Path) -> Backup | None:
    """The newest copy in `folder` that passes its check."""
    for backup in backups_in(folder):
        try:
            check_backup(backup.path)
        except (BackupDamaged, DatabaseTooNew):
            continue
        return backup
    return None


def superfluous(backups: Iterable[Backup]) -> list[Backup]:
    """Those of `backups` (newest first) that neither stand for one of the last days or weeks nor for an upgrade.

    Days and weeks are counted among the copies there are, so a clock that jumps deletes nothing.
    """
    days: set[date] = set()
    weeks: set[tuple[int, int]] = set()
    upgrades = 0
    gone = []
    for backup in backups:
        keep = False
        if backup.before_upgrade:
            upgrades += 1
            keep = upgrades <= BEFORE_UPGRADE
        else:
            day, week = backup.made.date(), backup.made.isocalendar()[:2]
            if day not in days and len(days) < DAILY:
                days.add(day)
                keep = True
            if week not in weeks and len(weeks) < WEEKLY:
                weeks.add(week)
                keep = True
        if not keep:
            gone.append(backup)
    return gone


@contextmanager
def readable(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)) as connection:
        yield connection


def _copy_problem(error: sqlite3.DatabaseError, database: Path, target: Path) -> Exception:
    text = str(error).lower()
    if "full" in text:
        return StorageFull(folder=str(target.parent), free_bytes=free_bytes(target.parent))
    if "unable to open" in text or "readonly" in text:
        return CannotWriteFile(path=str(target))
    return DatabaseDamaged(path=str(database))


def _remove(path: Path) -> None:
    for suffix in ("", "-journal", "-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + suffix).unlink()
