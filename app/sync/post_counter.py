"""Envelopes on their way into a server and answers on their way out, in pieces, for carriers whose line breaks.

Both lie in a folder under the hash of the envelope, and the length of what is there is all there is to know of it:
whoever asks after a cut how far it has come goes on there. What an envelope says is proven when all of it is there and
is opened; until then its outside has to name a device that this server knows. All of it are copies that may be dropped.
"""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from struct import Struct
from threading import Lock

from app.storage import devices
from app.sync import signing
from app.sync.enrolment import MAX_REQUEST
from app.sync.envelope import MAX_ENVELOPE, EnvelopeParser, Kind, name_of
from app.sync.post_files import parts_of, write_surely
from app.sync.post_serving import asks_to_be_let_in
from app.sync.serving import Rejected
from app.sync.sync_server import SyncServer
from app.sync.wire import WireError

FOLDER = "post"
MAX_PIECE = 64 * 1024
MOST_BYTES = 256 * 1024 * 1024
MOST_OF_A_NEWCOMER = MAX_REQUEST + 1024
KEPT_SECONDS = 7 * 86_400
_NAME = re.compile(r"[0-9a-f]{32}")
_ANSWER = ".answer"
_STANDING = Struct(">QQ")


def name_of_envelope(data: bytes) -> str:
    """The name under which an envelope is handed in."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def pack_standing(have: int, answer: int) -> bytes:
    """How many bytes of an envelope are there, and how many its answer has; 0 while there is none."""
    return _STANDING.pack(have, answer)


def unpack_standing(data: bytes) -> tuple[int, int]:
    """The opposite of `pack_standing`; raises WireError."""
    if len(data) != _STANDING.size:
        raise WireError("standing of an envelope")
    return _STANDING.unpack(data)


class PostCounter:
    """The folder of one server. Raises Rejected, and OSError for a disk that refuses."""

    def __init__(self, server: SyncServer, folder: Path) -> None:
        self._server = server
        self._folder = folder
        self._turn = Lock()

    def take(self, name: str, offset: int, piece: bytes, size: int) -> tuple[int, int]:
        """Take a piece; answers how much of the envelope and of its answer there is now.

        A piece for another place than the end changes nothing. An envelope of `size` bytes that is not what its name
        says was harmed on the way, and is asked for again.
        """
        if not _NAME.fullmatch(name) or not 0 < size <= MAX_ENVELOPE:
            raise Rejected(413, "too_large")
        place = self._folder / name
        with self._turn:
            answer, have = _size(self._answer(name)), _size(place)
            if answer or not piece or offset != have or have + len(piece) > size:
                return (size if answer else have), answer
            if not have:
                self._look_outside(piece, size)
                self._make_room(size)
            with place.open("ab") as file:
                file.write(piece)
            if have + len(piece) == size and not _is_named(place, name):
                place.unlink()
            return _size(place), 0

    def parts(self, name: str) -> Iterator[bytes]:
        """The bytes of an envelope."""
        return parts_of(self._folder / name)

    def keep_answer(self, name: str, parts: Iterable[bytes]) -> int:
        """The answer takes the place of the envelope; answers its size."""
        size = write_surely(self._answer(name), parts)
        self.drop(name)
        return size

    def drop(self, name: str) -> None:
        """Let an envelope go."""
        (self._folder / name).unlink(missing_ok=True)

    def give(self, name: str, first: int, most: int) -> tuple[bytes, int]:
        """A piece of an answer, and the size of all of it."""
        place = self._answer(name)
        size = _size(place) if _NAME.fullmatch(name) else 0
        if not size:
            raise Rejected(404, "not_here")
        if not 0 <= first < size:
            raise Rejected(416, "behind_the_end")
        with place.open("rb") as file:
            file.seek(first)
            return file.read(most), size

    def _answer(self, name: str) -> Path:
        return self._folder / (name + _ANSWER)

    def _look_outside(self, piece: bytes, size: int) -> None:
        parser = EnvelopeParser()
        try:
            next(parser.feed(piece), None)
        except WireError as error:
            raise Rejected(422, "malformed") from error
        head, ours = parser.head, name_of(signing.public_key(self._server.private_key))
        if head is None or head.kind is not Kind.QUESTION or head.server != ours:
            raise Rejected(422, "malformed")
        if asks_to_be_let_in(head):
            # Anybody may ask, so that it costs little to be asked.
            if size > MOST_OF_A_NEWCOMER:
                raise Rejected(413, "too_large")
            return
        with self._server.store.reading() as connection:
            device = devices.find(connection, head.device)
        if device is None or device.revoked:
            raise Rejected(422, "unknown_device")

    def _make_room(self, size: int) -> None:
        """Let go of what is old, and of the oldest that does not fit beside an envelope of `size` bytes."""
        self._folder.mkdir(parents=True, exist_ok=True)
        found = sorted((path.stat().st_mtime, path) for path in self._folder.iterdir())
        total, limit = sum(_size(path) for _, path in found) + size, time.time() - KEPT_SECONDS
        for moment, path in found:
            if total > MOST_BYTES or moment < limit:
                total -= _size(path)
                path.unlink(missing_ok=True)


def _is_named(place: Path, name: str) -> bool:
    digest = hashlib.blake2b(digest_size=16)
    for part in parts_of(place):
        digest.update(part)
    return digest.hexdigest() == name


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
