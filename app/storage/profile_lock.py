"""One program per profile: an operating-system lock that ends with its process, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.problems import DatabaseBusy

LOCK_NAME = "shyraq.lock"
_OPEN = b"open"


class ProfileLock:
    """The lock file of a profile folder. What it contains says whether the last owner closed the database properly."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._handle = -1
        self.ended_badly = False
        """After `take`: the owner before us did not come to `release`."""

    def take(self) -> None:
        """Become the owner; raises DatabaseBusy if another process, or another store of this one, is."""
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise DatabaseBusy(path=str(self._path.parent)) from error
        self._handle = handle
        self.ended_badly = os.read(handle, len(_OPEN)) == _OPEN
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, _OPEN)

    def release(self, clean: bool) -> None:
        """Give the profile back; a second call does nothing."""
        if self._handle < 0:
            return
        if clean:
            os.ftruncate(self._handle, 0)
        os.close(self._handle)
        self._handle = -1


if sys.platform == "win32":
    import msvcrt

    # Bytes under a Windows lock cannot be read by others either, so the locked byte lies beyond the content.
    _FAR = 1 << 20

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
