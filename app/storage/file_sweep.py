"""Letting go of files on a server that nobody speaks of any more, a month after the last record let go of them.

What was removed may be brought back, and a consent that was withdrawn may be given again; so a file first gets a mark
with the day, and only goes when the mark is old. Marks exist for such files alone: a sweep over a million files that
somebody speaks of writes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, suppress

from sqlalchemy import Connection

from app.storage.attachments import is_hash
from app.storage.partial_files import PartialFiles
from app.storage.spoken import spoken_of

KEPT_MS = 30 * 86_400_000
MARKS = "unspoken"
_AT_ONCE = 500


class Sweep:
    """One sweep, folder by folder, so that exchanges get their turn in between."""

    def __init__(
        self, reading: Callable[[], AbstractContextManager[Connection]], parts: PartialFiles, now_ms: int
    ) -> None:
        self._reading = reading
        self._parts = parts
        self._files = parts.files
        self._marks = parts.files.folder / MARKS
        self._now_ms = now_ms

    def folders(self) -> list[str]:
        """The names to hand to `sweep`, one after the other."""
        return sorted(path.name for path in self._files.folder.glob("??") if path.is_dir())

    def sweep(self, folder: str) -> int:
        """Look at the files of one folder; gives how many were let go."""
        digests = [path.name for path in (self._files.folder / folder).iterdir() if is_hash(path.name)]
        gone = 0
        for start in range(0, len(digests), _AT_ONCE):
            some = digests[start : start + _AT_ONCE]
            with self._reading() as connection:
                spoken = spoken_of(connection, some)
            for digest in some:
                lets_leave = any(said.may_leave for said in spoken.get(digest, ()))
                gone += self._keep(digest) if lets_leave else self._let_go(digest)
        return gone

    def sweep_parts(self) -> int:
        """Let go of parts to which nothing was added for as long."""
        old = [path for path in self._parts.paths() if path.stat().st_mtime * 1000 < self._now_ms - KEPT_MS]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _keep(self, digest: str) -> int:
        (self._marks / digest).unlink(missing_ok=True)
        return 0

    def _let_go(self, digest: str) -> int:
        mark = self._marks / digest
        since = self._now_ms
        with suppress(OSError, ValueError):
            since = int(mark.read_text("ascii"))
        if since <= self._now_ms - KEPT_MS:
            self._files.remove(digest)
            mark.unlink(missing_ok=True)
            return 1
        self._marks.mkdir(parents=True, exist_ok=True)
        mark.write_text(str(since), "ascii")
        return 0
