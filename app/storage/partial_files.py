"""Files that have arrived in part, on either side of an exchange.

A part lies under the hash of what it will be, and its length is all there is to know: whoever asks how far it has come,
after a cut or a crash, asks the disk. A finished one is checked against its hash and moved among the whole files, or
thrown away.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from threading import Lock

from app.domain.problems import CannotWriteFile
from app.domain.rules.transfers import WHOLE
from app.storage.attachments import AttachmentFiles, is_hash

FOLDER = "partial"
MOST = 1000
"""Parts kept at once; the one that waits longest gives way, and whoever sends it begins anew."""
_LOCKS = 64


class PartialFiles:
    """The parts beside some whole files; safe to use from several threads of one process."""

    def __init__(self, files: AttachmentFiles, most: int = MOST) -> None:
        self.files = files
        self.folder = files.folder / FOLDER
        self._most = most
        self._locks = [Lock() for _ in range(_LOCKS)]

    def have(self, digest: str) -> int:
        """How many bytes of a file are here, or WHOLE."""
        if self.files.has(digest):
            return WHOLE
        try:
            return self._path(digest).stat().st_size if is_hash(digest) else 0
        except OSError:
            return 0

    def append(self, digest: str, offset: int, piece: bytes, sizes: Collection[int]) -> int:
        """Add a piece that begins at `offset`, and give how many bytes there are now, or WHOLE.

        A piece for another place than the end changes nothing: the answer tells where to go on. With one of `sizes`
        reached the content is checked; wrong content is thrown away, and 0 asks for it again. Raises StorageFull and
        CannotWriteFile.
        """
        with self._locks[hash(digest) % _LOCKS]:
            have = self.have(digest)
            if have != offset or not piece or not is_hash(digest) or have + len(piece) > max(sizes, default=0):
                return have
            self.files.check_room(len(piece))
            self._write(digest, offset, piece)
            return self._settled(digest, sizes)

    def settle(self, digest: str, sizes: Collection[int]) -> int:
        """How many bytes there are, or WHOLE; a part that a crash kept from its place in the last moment gets it now.

        Raises CannotWriteFile.
        """
        with self._locks[hash(digest) % _LOCKS]:
            return self._settled(digest, sizes)

    def drop(self, digest: str) -> None:
        """Forget a part."""
        if is_hash(digest):
            self._path(digest).unlink(missing_ok=True)

    def paths(self) -> list[Path]:
        """All parts, the one that has waited longest first."""
        try:
            return sorted(self.folder.iterdir(), key=lambda path: path.stat().st_mtime_ns)
        except OSError:
            return []

    def _settled(self, digest: str, sizes: Collection[int]) -> int:
        have, most = self.have(digest), max(sizes, default=0)
        if have == WHOLE or (have not in sizes and have <= most):
            return have
        if have < most and not AttachmentFiles.is_whole(self._path(digest), digest):
            return have
        return WHOLE if self.files.adopt(self._path(digest), digest) else 0

    def _write(self, digest: str, offset: int, piece: bytes) -> None:
        path = self._path(digest)
        try:
            if not offset:
                self.folder.mkdir(parents=True, exist_ok=True)
                for oldest in self.paths()[: -self._most + 1 or None]:
                    oldest.unlink(missing_ok=True)
            with path.open("ab") as part:
                part.write(piece)
        except OSError as error:
            raise CannotWriteFile(path=str(path)) from error

    def _path(self, digest: str) -> Path:
        return self.folder / digest
