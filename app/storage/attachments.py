"""Files of attachments, in the profile folder, each under the hash of its content.

A file is written under another name, synced, read back and renamed, so under its hash there is the whole of it or
nothing. Nothing here deletes: a removed attachment can be brought back, an older copy of the database still finds its
pictures, and two attachments with the same content share one file. The hash is written in base32, because hexadecimal
digits could look like a personal number.
"""

from __future__ import annotations

import hashlib
import os
import re
from base64 import b32encode
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from app.domain.problems import AttachmentElsewhere, CannotWriteFile, StorageFull
from app.storage.faults import free_bytes
from app.storage.swap import sync_folder

FOLDER = "attachments"
BESIDE_A_COPY = "shyraq-attachments"
"""Folder beside a copy of the database that was saved elsewhere, shared by all copies there."""
_HASH = re.compile(r"[a-z2-7]{52}")
_ROOM_LEFT = 20 * 1024 * 1024
"""Bytes that stay free for the database itself."""


def content_hash(data: bytes) -> str:
    """The SHA-256 of `data` in 52 small base32 letters."""
    return b32encode(hashlib.sha256(data).digest()).decode("ascii").rstrip("=").lower()


class AttachmentFiles:
    """The files in one folder, which need not exist yet."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_profile(cls, profile: Path) -> AttachmentFiles:
        """The files of a profile."""
        return cls(profile / FOLDER)

    @classmethod
    def beside(cls, copy: Path) -> AttachmentFiles:
        """The files that were saved together with a copy of the database."""
        return cls(copy.parent / BESIDE_A_COPY)

    def keep(self, data: bytes) -> str:
        """Keep `data` and give its hash; keeping the same content again costs nothing.

        Raises StorageFull or CannotWriteFile; then nothing is left behind.
        """
        digest = content_hash(data)
        target = self._path(digest)
        if self.has(digest) and self._is_whole(target, digest):
            return digest
        if 0 < free_bytes(self._existing_folder()) < len(data) + _ROOM_LEFT:
            raise StorageFull(folder=str(self.folder), free_bytes=free_bytes(self._existing_folder()))
        try:
            self._write(target, data, digest)
        except OSError as error:
            raise CannotWriteFile(path=str(target)) from error
        return digest

    def has(self, digest: str) -> bool:
        """Whether the file is on this machine."""
        return bool(_HASH.fullmatch(digest)) and self._path(digest).is_file()

    def read(self, digest: str) -> bytes:
        """The content behind a hash. Raises AttachmentElsewhere if it is not here, or not whole any more."""
        if not _HASH.fullmatch(digest):
            raise AttachmentElsewhere(hash=digest)
        try:
            data = self._path(digest).read_bytes()
        except OSError as error:
            raise AttachmentElsewhere(hash=digest) from error
        if content_hash(data) != digest:
            raise AttachmentElsewhere(hash=digest)
        return data

    def hashes(self) -> set[str]:
        """The hashes of all files on this machine."""
        return {path.name for path in self.folder.glob("??/*") if _HASH.fullmatch(path.name)}

    def bring(self, other: AttachmentFiles) -> int:
        """Copy what `other` has and this does not, checked; gives how many. Damaged files are left out."""
        brought = 0
        for digest in sorted(other.hashes() - self.hashes()):
            with suppress(AttachmentElsewhere):
                self.keep(other.read(digest))
                brought += 1
        return brought

    def _path(self, digest: str) -> Path:
        return self.folder / digest[:2] / digest

    def _existing_folder(self) -> Path:
        return next(path for path in (self.folder, *self.folder.parents) if path.exists())

    @staticmethod
    def _is_whole(path: Path, digest: str) -> bool:
        try:
            return content_hash(path.read_bytes()) == digest
        except OSError:
            return False

    def _write(self, target: Path, data: bytes, digest: str) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=target.parent, prefix="new-", suffix=".part", delete=False) as part:
            path = Path(part.name)
            try:
                part.write(data)
                part.flush()
                os.fsync(part.fileno())
            except OSError:
                part.close()
                path.unlink(missing_ok=True)
                raise
        try:
            if not self._is_whole(path, digest):
                raise OSError(f"{path.name} was not written whole")
            os.replace(path, target)
        finally:
            path.unlink(missing_ok=True)
        sync_folder(target.parent)
