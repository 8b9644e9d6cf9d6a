"""The folder of post on a stick: which envelopes lie there, and writing so that the stick keeps what it was given."""

from __future__ import annotations

import errno
import json
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from app.domain.problems import StickFaulty, StickFull, StickGone, StickReadOnly
from app.sync.envelope import SUFFIX, Head
from app.sync.post_box import is_overtaken
from app.sync.post_files import Envelope, NotWritten, head_of, read_envelopes, write_surely

FOLDER = "Shyraq"
MARKER = "stick.json"
_FORMAT = "shyraq stick"
_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_LOCKED = {errno.EROFS, errno.EACCES, errno.EPERM}


class StickFolder:
    """The post on the stick at `root`; a folder on any disk will do as well."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root if (root / MARKER).is_file() else root / FOLDER

    @property
    def identity(self) -> str:
        """What tells this stick from others; empty for one on which nothing was written yet."""
        with suppress(OSError, ValueError, AttributeError):
            marker = json.loads((self.folder / MARKER).read_text(encoding="utf-8"))
            if marker.get("format") == _FORMAT:
                return str(marker.get("id", ""))[:64]
        return ""

    def envelopes(self) -> Iterator[Envelope]:
        """Everything readable here, one at a time. Raises StickGone."""
        with stick_problems(self.root):
            if not self.root.is_dir():
                raise StickGone(folder=str(self.root))
            for path in sorted(self.folder.glob(f"*{SUFFIX}")):
                yield from read_envelopes(path)

    def heads(self) -> list[Head]:
        """What stands on the envelopes here. Raises StickGone."""
        with stick_problems(self.root):
            if not self.root.is_dir():
                raise StickGone(folder=str(self.root))
            return [head for head in map(head_of, sorted(self.folder.glob(f"*{SUFFIX}"))) if head is not None]

    def write(self, envelopes: Iterable[Envelope]) -> int:
        """Put envelopes here, each whole or not at all, and read each back; answers how many they are.

        Raises StickFull, StickReadOnly, StickGone and StickFaulty.
        """
        count = 0
        with stick_problems(self.root):
            if not self.root.is_dir():
                raise StickGone(folder=str(self.root))
            self.folder.mkdir(exist_ok=True)
            if not self.identity:
                marker = json.dumps({"format": _FORMAT, "id": secrets.token_hex(8)})
                write_surely(self.folder / MARKER, [marker.encode()])
            for envelope in envelopes:
                place = self.folder / envelope.head.file_name
                if not place.exists() or place.stat().st_size != len(envelope.data):
                    write_surely(place, [envelope.data])
                count += 1
        return count

    def tidy(self, *, own: Sequence[Head] = ()) -> None:
        """Take away what nobody needs any more: what is answered or asked anew, and what was asked before `own`."""
        with suppress(OSError, StickGone):
            found = [(envelope.head, envelope.is_whole) for envelope in self.envelopes()]
            for old, _ in found:
                is_asked_anew = any(old.line == mine.line and old.request != mine.request for mine in own)
                if is_asked_anew or any(is_overtaken(old, new, by_whole=is_whole) for new, is_whole in found):
                    self.remove(old)

    def remove(self, head: Head) -> None:
        """Take one envelope away; where that is not allowed it stays, and does no harm."""
        with suppress(OSError):
            (self.folder / head.file_name).unlink()


@contextmanager
def stick_problems(root: Path) -> Iterator[None]:
    """Turn what a disk refuses into what a person can do about it."""
    try:
        yield
    except NotWritten as error:
        raise StickFaulty(folder=str(root)) from error
    except OSError as error:
        if error.errno in _FULL:
            raise StickFull(folder=str(root)) from error
        if error.errno in _LOCKED and root.exists():
            raise StickReadOnly(folder=str(root)) from error
        raise StickGone(folder=str(root)) from error
