"""Database errors in our own words: the world's fault becomes a Problem, everything else stays a bug."""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.exc import OperationalError

from app.domain.problems import DatabaseBusy, DatabaseDamaged, Problem, StorageFull, StorageReadOnly


def storage_problem(error: OperationalError, engine: Engine) -> Problem | OperationalError:
    """The Problem behind a database error, or the error itself if nobody outside can act on it."""
    text = str(error.orig).lower()
    path = Path(engine.url.database or "")
    if "full" in text:
        return StorageFull(folder=str(path.parent), free_bytes=shutil.disk_usage(path.parent).free)
    if "readonly" in text or "read-only" in text:
        return StorageReadOnly(folder=str(path.parent))
    if "locked" in text or "busy" in text:
        return DatabaseBusy(path=str(path))
    if "malformed" in text or "not a database" in text or "disk i/o" in text:
        return DatabaseDamaged(path=str(path))
    return error
