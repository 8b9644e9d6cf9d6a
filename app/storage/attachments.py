"""Files of attachments, in the profile folder, each under the hash of its content.

A file is written under another name, synced, read back and renamed, so under its hash there is the whole of it or
nothing. Nothing of a profile is deleted: a removed attachment can be brought back, an older copy of the database still
finds its pictures, and two attachments with the same content share one file. The hash is written in base32, because
hexadecimal digits could look like a personal number.
"""

from __future__ import annotations

import hashlib
import os
import re
from base64 import b32decode, b32encode
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from app.domain.problems import AttachmentElsewhere, CannotWriteFile, StorageFull
from app.storage.faults import free_bytes
from app.storage.swap import sync_folder

FOLDER = "attachments"
OPENED_FOLDER = "opened"
"""Folder of a profile for the copies that other programs show."""
SERVED = "files"
"""Folder of a server's files, beside its database."""
BESIDE_A_COPY = "shyraq-attachments"
"""Folder beside a copy of the database that was saved elsewhere, shared by all copies there."""
_HASH = re.compile(r"[a-z2-7]{52}")
_ROOM_LEFT = 20 * 1024 * 1024
"""Bytes that stay free for the database itself."""


def content_hash(data: bytes) -> str:
    """The SHA-256 of `data` in 52 small base32 letters."""
    return hash_text(hashlib.sha256(data).digest())


def is_hash(text: str) -> bool:
    """Whether `text` is written as hashes are: nothing else ever becomes the name of a file."""
    return bool(_HASH.fullmatch(text))


def hash_bytes(digest: str) -> bytes:
    """The 32 bytes of a hash."""
    return b32decode(digest.upper() + "=" * (-len(digest) % 8))


def hash_text(data: bytes) -> str:
    """A hash as files bear it."""
    return b32encode(data).decode("ascii").rstrip("=").lower()


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
        if self.has(digest) and self.is_whole(target, digest):
            return digest
        self.check_room(len(data))
        try:
            self._write(target, data, digest)
        except OSError as error:
            raise CannotWriteFile(path=str(target)) from error
        return digest

    def adopt(self, part: Path, digest: str) -> bool:
        """Give a finished file its place if its content is what the hash says, else throw it away.

        Raises CannotWriteFile.
        """
        if not self.is_whole(part, digest):
            part.unlink(missing_ok=True)
            return False
        target = self._path(digest)
        try:
            with part.open("rb+") as file:
                os.fsync(file.fileno())
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(part, target)
        except OSError as error:
            raise CannotWriteFile(path=str(target)) from error
        sync_folder(target.parent)
        return True

    def check_room(self, size: int) -> None:
        """Raise StorageFull if `size` bytes more would leave too little for the database."""
        free = free_bytes(self._existing_folder())
        if 0 < free < size + _ROOM_LEFT:
            raise StorageFull(folder=str(self.folder), free_bytes=free)

    def part(self, digest: str, offset: int, size: int) -> bytes:
        """At most `size` bytes of a file from `offset` on. Raises AttachmentElsewhere."""
        if not is_hash(digest):
            raise AttachmentElsewhere(hash=digest)
        try:
            with self._path(digest).open("rb") as file:
                file.seek(offset)
                return file.read(size)
        except OSError as error:
            raise AttachmentElsewhere(hash=digest) from error

    def size(self, digest: str) -> int | None:
        """The size of a file, or None if it is not here."""
        try:
            return self._path(digest).stat().st_size if is_hash(digest) else None
        except OSError:
            return None

    def remove(self, digest: str) -> None:
        """Delete a file that nobody here speaks of any more: on a server, or after a view became narrower."""
        if is_hash(digest):
            self._path(digest).unlink(missing_ok=True)

    def __contains__(self, digest: object) -> bool:
        """Whether the file is on this machine."""
        return isinstance(digest, str) and self.has(digest)

    def has(self, digest: str) -> bool:
        """Whether the file is on this machine."""
        return is_hash(digest) and self._path(digest).is_file()

    def read(self, digest: str) -> bytes:
        """The content behind a hash. Raises AttachmentElsewhere if it is not here, or not whole any more."""
        if not is_hash(digest):
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
        return {path.name for path in self.folder.glob("??/*") if is_hash(path.name)}

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
    def is_whole(path: Path, digest: str) -> bool:
        """Whether the content of `path` is what the hash says."""
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
            if not self.is_whole(path, digest):
                raise OSError(f"{path.name} was not written whole")
            os.replace(path, target)
        finally:
            path.unlink(missing_ok=True)
        sync_folder(target.parent)
