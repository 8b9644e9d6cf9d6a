"""Database errors in our own words: the world's fault becomes a Problem, everything else stays a bug."""

from __future__ import annotations

import errno
import shutil
import tempfile
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from app.domain.problems import DatabaseBusy, DatabaseDamaged, Problem, StorageFull, StorageReadOnly

PROBE_BYTES = 64 * 1024
DAMAGE = ("malformed", "not a database", "disk i/o", "unsupported file format")


def storage_problem(error: DBAPIError, engine: Engine) -> Problem | DBAPIError:
    """The Problem behind a database error, or the error itself if nobody outside can act on it."""
    text = str(error.orig).lower()
    path = Path(engine.url.database or "")
    if "full" in text:
        return StorageFull(folder=str(path.parent), free_bytes=free_bytes(path.parent))
    if "readonly" in text or "read-only" in text:
        return StorageReadOnly(folder=str(path.parent))
    if "locked" in text or "busy" in text:
        return DatabaseBusy(path=str(path))
    if any(sign in text for sign in DAMAGE):
        return _refusal_of_disk(path.parent) or DatabaseDamaged(path=str(path))
    return error


def _refusal_of_disk(folder: Path) -> Problem | None:
    """Why nothing can be written there, if that is so: a database calls that an error of the disk, too."""
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(bytes(PROBE_BYTES))
            probe.flush()
    except OSError as refused:
        if refused.errno in (errno.ENOSPC, errno.EDQUOT):
            return StorageFull(folder=str(folder), free_bytes=free_bytes(folder))
        if refused.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
            return StorageReadOnly(folder=str(folder))
    return None


def free_bytes(folder: Path) -> int:
    """Room left on the disk of `folder`; 0 if it cannot be asked."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
