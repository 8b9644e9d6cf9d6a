"""Exchanging the database file as a whole: after an upgrade, a repair or a restore.

The new file is finished and synced under another name first. From the moment it is called `.ready` the exchange goes
forward only: a start that finds it completes what a power cut interrupted. The old file is kept aside with its log.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

DATABASE_NAME = "shyraq.db"
READY_NAME = f"{DATABASE_NAME}.ready"
FRESH_NAME = f"{DATABASE_NAME}.fresh"
ASIDE_FOLDER = "replaced"
KEPT_ASIDE = 3
LOGS = ("-wal", "-shm", "-journal")


def fresh_path(folder: Path) -> Path:
    """Where to build the new file; leftovers of an interrupted attempt are removed."""
    path = folder / FRESH_NAME
    for suffix in ("", *LOGS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return path


def exchange(folder: Path) -> Path | None:
    """Put the finished file at `fresh_path` into the place of the database; gives the folder that keeps the old one.

    No connection to either file may be open.
    """
    fresh = folder / FRESH_NAME
    sync_file(fresh)
    os.replace(fresh, folder / READY_NAME)
    sync_folder(folder)
    return finish_exchange(folder)


def finish_exchange(folder: Path) -> Path | None:
    """Complete an exchange that is under way, if there is one; gives the folder that keeps the old file."""
    ready = folder / READY_NAME
    if not ready.exists():
        return None
    aside = _keep_old(folder)
    os.replace(ready, folder / DATABASE_NAME)
    sync_folder(folder)
    _forget_oldest(folder / ASIDE_FOLDER)
    return aside


def sync_file(path: Path) -> None:
    """Make sure the content of `path` survives a power cut."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Make sure names in `folder` survive a power cut; Windows does that by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _keep_old(folder: Path) -> Path | None:
    """Move the database aside, its log first: a log that met the new file would be taken for part of it."""
    old = folder / DATABASE_NAME
    parts = [old.with_name(old.name + suffix) for suffix in (*LOGS, "") if old.with_name(old.name + suffix).exists()]
    if not parts:
        return None
    aside = folder / ASIDE_FOLDER / f"{_next_number(folder / ASIDE_FOLDER):03d}"
    aside.mkdir(parents=True)
    for part in parts:
        os.replace(part, aside / part.name)
    sync_folder(aside)
    return aside


def _next_number(kept: Path) -> int:
    return max((int(path.name) for path in _kept(kept)), default=0) + 1


def _kept(kept: Path) -> list[Path]:
    return sorted(path for path in kept.glob("*") if path.name.isdecimal()) if kept.exists() else []


def _forget_oldest(kept: Path) -> None:
    for path in _kept(kept)[:-KEPT_ASIDE]:
        shutil.rmtree(path, ignore_errors=True)
