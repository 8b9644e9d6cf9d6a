"""One program per profile: an operating-system lock that ends with its process, however that ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.domain.problems import DatabaseBusy

LOCK_NAME = "shyraq.lock"
_OPEN = b"open"
_MOST = 200


class ProfileLock:
    """The lock file of a profile folder. Its content is a note from one owner to the next (see `health`)."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / LOCK_NAME
        self._handle = -1

    def take(self) -> bytes:
        """Become the owner and read the note; raises DatabaseBusy if another process or store is the owner.

        Until `release` the note says that the database is open: an owner that dies leaves it so.
        """
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise DatabaseBusy(path=str(self._path.parent)) from error
        self._handle = handle
        note = os.read(handle, _MOST)
        self._write(_OPEN)
        return note

    def release(self, note: bytes = b"") -> None:
        """Give the profile back with a note for the next owner; a second call does nothing."""
        if self._handle < 0:
            return
        self._write(note)
        os.close(self._handle)
        self._handle = -1

    def _write(self, note: bytes) -> None:
        os.lseek(self._handle, 0, os.SEEK_SET)
        os.ftruncate(self._handle, 0)
        os.write(self._handle, note)


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
