"""What the first page showed last, kept beside a closed database so that it can be shown before that is opened.

It holds only for a database that is byte for byte as it was left: the file begins with the farewell its owner wrote
into the lock file. It goes when the database is opened, so nothing that is erased later lives on in it.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.storage.health import farewell_from, farewell_now
from app.storage.profile_lock import LOCK_NAME
from app.storage.swap import DATABASE_NAME, LOGS

SIGHT_NAME = "first-sight"
_END = b"\n"


def keep_sight(folder: Path, content: bytes) -> None:
    """Keep `content` for the next start; call it when the store is closed. Does nothing unless that went properly."""
    farewell = _farewell(folder)
    if farewell is None:
        return
    fresh = folder / f"{SIGHT_NAME}.new"
    with suppress(OSError):  # a full disk costs the next start its quickness, nothing else
        handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(farewell + _END + content)
        fresh.replace(folder / SIGHT_NAME)


def kept_sight(folder: Path) -> bytes | None:
    """What was kept; None if there is nothing, or if anybody may have touched the database since."""
    try:
        farewell, _, content = (folder / SIGHT_NAME).read_bytes().partition(_END)
    except OSError:
        return None
    return content if farewell == _farewell(folder) else None


def forget_sight(folder: Path) -> None:
    """Remove it: from now on the database may change."""
    for name in (SIGHT_NAME, f"{SIGHT_NAME}.new"):
        with suppress(OSError):
            (folder / name).unlink()


def _farewell(folder: Path) -> bytes | None:
    """The farewell of the last owner, if the database still is as it says."""
    database = folder / DATABASE_NAME
    if any(database.with_name(database.name + suffix).exists() for suffix in LOGS):
        return None
    try:
        note, now = (folder / LOCK_NAME).read_bytes(), farewell_now(folder)
    except OSError:
        return None
    left = farewell_from(note)
    is_untouched = left is not None and (left.size, left.changed_ns) == (now.size, now.changed_ns)
    return note if is_untouched else None
