"""The post box: envelopes of others that this machine carries, until they are handed in or brought home.

A folder with one file per envelope, named by what stands on its outside. Everything in it is a copy: whoever wrote an
envelope keeps what is in it until an answer came back, so a box that is full may drop its oldest.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from app.sync.envelope import SUFFIX, Head, Kind
from app.sync.post_files import Envelope, head_of, read_envelopes, write_surely

BOX_FOLDER = "post"
"""The name of the box in a profile."""
MOST_FILES = 500
MOST_BYTES = 256 * 1024 * 1024
KEPT_SECONDS = 60 * 86_400
"""An answer nobody fetched for so long is old news; its device will have asked again."""
_REFUSED = ".refused"
_BEGUN = ".begun"


class PostBox:
    """The box in one folder; `now` gives seconds since 1970, as the names of files have them."""

    def __init__(self, folder: Path, now: Callable[[], float] = time.time) -> None:
        self.folder = folder
        self._now = now

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to carry."""
        return not self._files()

    def put(self, envelope: Envelope) -> bool:
        """Keep a copy; False if it is here already, was answered, or will never be taken.

        A whole question takes the place of earlier ones of its device, and an answer that of its question and of
        earlier answers: a device asks for everything it has not heard each time. Raises OSError.
        """
        head = envelope.head
        place = self.folder / head.file_name
        if not self._is_wanted(envelope, place):
            return False
        self.folder.mkdir(parents=True, exist_ok=True)
        self._make_room(len(envelope.data))
        write_surely(place, [envelope.data])
        for other in self.heads():
            if other != head and is_overtaken(other, head, by_whole=envelope.is_whole):
                self.drop(other)
        return True

    def heads(self) -> list[Head]:
        """What stands on the envelopes in the box, oldest first."""
        return [head for head in map(head_of, self._files()) if head is not None]

    def envelopes(self) -> Iterator[Envelope]:
        """The envelopes in the box, the longest here first, one at a time; unreadable files are passed over."""
        yield from filter(None, map(_first_in, self._files()))

    def waiting(self, server: bytes) -> Iterator[Envelope]:
        """Questions to the server of this short name that nobody answered yet."""
        for head in self.heads():
            if (head.kind, head.server) == (Kind.QUESTION, server):
                envelope = _first_in(self.folder / head.file_name)
                if envelope is not None:
                    yield envelope

    def drop(self, head: Head) -> None:
        """Carry this one no further."""
        self.keep_begun(head, b"")
        with suppress(OSError):
            (self.folder / head.file_name).unlink()

    def begun(self, question: Head) -> bytes:
        """What came of the answer to a question before the line broke."""
        with suppress(OSError):
            return (self.folder / (question.file_name + _BEGUN)).read_bytes()
        return b""

    def keep_begun(self, question: Head, data: bytes) -> None:
        """Keep the beginning of an answer until the rest of it is there, or let go of it."""
        place = self.folder / (question.file_name + _BEGUN)
        with suppress(OSError):
            if data:
                write_surely(place, [data])
            else:
                place.unlink()

    def refuse(self, head: Head) -> None:
        """The server will never take this question: drop it, and do not take it in again."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with suppress(OSError):
            (self.folder / (head.file_name + _REFUSED)).touch()
        self.drop(head)

    def _is_wanted(self, envelope: Envelope, place: Path) -> bool:
        head = envelope.head
        if place.with_name(place.name + _REFUSED).exists():
            return False
        before = _first_in(place)
        if before is not None:
            return (before.is_whole, len(before.data)) < (envelope.is_whole, len(envelope.data))
        return not any(
            is_overtaken(head, other, by_whole=True) and (other.kind is not head.kind or self._is_whole(other))
            for other in self.heads()
        )  # fmt: skip

    def _is_whole(self, head: Head) -> bool:
        envelope = _first_in(self.folder / head.file_name)
        return envelope is not None and envelope.is_whole

    def _make_room(self, size: int) -> None:
        """Let the oldest go that do not fit any more, and answers nobody fetched."""
        files = self._files()
        limit = self._now() - KEPT_SECONDS
        sizes = {path: path.stat().st_size for path in files}
        total = sum(sizes.values()) + size
        for place, path in enumerate(files):
            is_stale = path.stat().st_mtime < limit
            if not is_stale and total <= MOST_BYTES and len(files) - place < MOST_FILES:
                continue
            with suppress(OSError):
                path.unlink()
                total -= sizes[path]
        for path in (*self.folder.glob(f"*{_REFUSED}"), *self.folder.glob(f"*{_BEGUN}")):
            if path.stat().st_mtime < limit:
                path.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        return sorted(self.folder.glob(f"*{SUFFIX}"), key=lambda path: (path.stat().st_mtime, path.name))


def _first_in(path: Path) -> Envelope | None:
    with suppress(OSError):
        return next(read_envelopes(path), None)
    return None


def is_overtaken(old: Head, new: Head, *, by_whole: bool) -> bool:
    """Whether carrying `old` is of no more use once there is `new`."""
    if new.answers(old):
        return True
    return by_whole and old.line == new.line and old.serial < new.serial and old.made_ms <= new.made_ms
