"""Copies of the data: making them, choosing one, going back to it."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from app.domain.clock import KAZAKH_TIME
from app.domain.problems import BackupDamaged, PracticeOnly
from app.storage import backup as copies
from app.storage.attachments import AttachmentFiles
from app.storage.backup import BACKUP_FOLDER, Backup
from app.storage.profile_lock import ProfileLock
from app.storage.store import Store
from app.storage.swap import DATABASE_NAME, exchange, finish_exchange, fresh_path
from app.storage.upgrade import migrate_file
from app.usecases.practice_mark import PRACTICE

__all__ = [
    "Backup", "Copy", "back_up", "back_up_daily", "backups_of", "copies_of", "restore",
]  # fmt: skip


class Copy(Struct, frozen=True):
    """One copy as a person chooses it."""

    path: Path
    made: datetime
    """Local time, by the clock of the data that was copied."""
    size: int
    """Bytes."""
    before_upgrade: bool
    records: int


def backups_of(folder: Path) -> list[Backup]:
    """The copies in the profile `folder`, newest first."""
    return copies.backups_in(folder / BACKUP_FOLDER)


def copies_of(folder: Path) -> list[Copy]:
    """The copies in the profile `folder` with what is in them, newest first; reads every file."""
    return [
        Copy(copy.path, copy.made.astimezone(KAZAKH_TIME), copy.size, copy.before_upgrade, copies.records_in(copy.path))
        for copy in backups_of(folder)
    ]


def back_up(store: Store, folder: Path, target: Path | None = None) -> Backup:
    """Make a checked copy of `store`, the database of the profile `folder`: among its backups, or as the file `target`.

    Copies in the profile hold the database alone: the files of attachments are in the same folder and are never
    deleted. A copy saved elsewhere takes them along, those that are not there yet.

    Runs on any lane, beside ordinary work. Raises DatabaseDamaged, StorageFull or CannotWriteFile.
    """
    moment = _now(store)
    database = folder / DATABASE_NAME
    if target is None:
        return copies.back_up(database, folder / BACKUP_FOLDER, moment)
    copies.copy_database(database, target)
    AttachmentFiles.beside(target).bring(AttachmentFiles.of_profile(folder))
    return Backup(target, moment, target.stat().st_size, before_upgrade=False)


def back_up_daily(store: Store, folder: Path) -> Backup | None:
    """Make the copy of today unless there is one; None if there was."""
    today = _now(store).date()
    if any(backup.made.date() == today and not backup.before_upgrade for backup in backups_of(folder)):
        return None
    return back_up(store, folder)


def restore(folder: Path, file: Path) -> Path | None:
    """Put a checked copy of `file` into the place of the data in the profile `folder`, whose store must be closed.

    The copy is brought up to date; what stood there before is kept, in the folder that is given back. Nothing else is
    needed for the exchange: every start writes under a name of its own, so an older copy takes part like any other.
    Files of attachments that were saved with the copy are added to those of the profile; none is taken away.

    Raises BackupDamaged, DatabaseTooNew, PracticeOnly for a copy of a practice school beside a real one or the other
    way round (then nothing was changed), DatabaseBusy while a window has the profile open.
    """
    copies.check_backup(file)
    if copies.holds_local(file, PRACTICE) != copies.holds_local(folder / DATABASE_NAME, PRACTICE):
        raise PracticeOnly
    folder.mkdir(parents=True, exist_ok=True)
    lock = ProfileLock(folder)
    lock.take()
    try:
        finish_exchange(folder)
        fresh = fresh_path(folder)
        shutil.copyfile(file, fresh)
        migrate_file(fresh)
        if not copies.is_sound(fresh):
            raise BackupDamaged(path=str(file))
        AttachmentFiles.of_profile(folder).bring(AttachmentFiles.beside(file))
        return exchange(folder)
    finally:
        lock.release()


def _now(store: Store) -> datetime:
    return datetime.fromtimestamp(store.clock.now_ms() / 1000, UTC)
