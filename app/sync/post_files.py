"""Envelopes as files: read one after the other, and written so that a power cut leaves the old file or the new one."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.sync.envelope import MAGIC, MAX_ENVELOPE, MAX_HEAD, EnvelopeParser, Head
from app.sync.wire import WireError

_CHUNK = 256 * 1024
_BEGINNING = len(MAGIC) + 2 + MAX_HEAD
_PART = ".part"


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope from the outside."""

    head: Head
    data: bytes
    is_whole: bool
    """Every byte is there, unharmed; another copy of one that is not may be better."""


class NotWritten(OSError):  # noqa: N818 - what happened, not a fault of ours
    """What was read back is not what was written."""


def envelopes_in(parts: Iterable[bytes]) -> Iterator[Envelope]:
    """The envelopes in the bytes of a file, each as soon as it is whole; the last one may be cut.

    Raises WireError if the bytes do not even begin like one. What follows a damaged one is left alone.
    """
    parser, kept, is_first = EnvelopeParser(), bytearray(), True
    for part in parts:
        rest = part
        while rest:
            kept += rest
            try:
                for _ in parser.feed(rest):
                    pass
            except WireError:
                if parser.head is None and is_first:
                    raise
                break
            if len(kept) - len(parser.rest) > MAX_ENVELOPE:
                raise WireError("envelope too large")
            rest = parser.rest
            if parser.is_whole and parser.head is not None:
                yield Envelope(parser.head, bytes(kept[: len(kept) - len(rest)]), True)
                parser, kept, is_first = EnvelopeParser(), bytearray(), False
        if rest:
            break
    if parser.head is not None:
        yield Envelope(parser.head, bytes(kept), False)
    elif is_first:
        raise WireError("cut before it began")


def parts_of(path: Path) -> Iterator[bytes]:
    """The bytes of a file, a piece at a time."""
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            yield part


def read_envelopes(path: Path) -> Iterator[Envelope]:
    """The envelopes in a file, or none if it holds something else. Raises OSError."""
    with suppress(WireError):
        yield from envelopes_in(parts_of(path))


def head_of(path: Path) -> Head | None:
    """What stands on the first envelope in a file, without reading the rest; None if it holds something else."""
    parser = EnvelopeParser()
    try:
        with path.open("rb") as file, suppress(WireError):
            for _ in parser.feed(file.read(_BEGINNING)):
                break
    except OSError:
        return None
    return parser.head


def write_surely(path: Path, parts: Iterable[bytes]) -> int:
    """Put the bytes into the place of `path`, see them on the disk, and read them back; answers how many they were.

    Until the last step an earlier file of this name is as it was. Raises OSError.
    """
    part = path.with_name(path.name + _PART)
    written, size = hashlib.blake2b(), 0
    try:
        with part.open("wb") as file:
            for piece in parts:
                file.write(piece)
                written.update(piece)
                size += len(piece)
            file.flush()
            os.fsync(file.fileno())
        kept = hashlib.blake2b()
        for piece in parts_of(part):
            kept.update(piece)
        if kept.digest() != written.digest():
            raise NotWritten(str(path))
        os.replace(part, path)
        _settle(path.parent)
    except OSError:
        with suppress(OSError):
            part.unlink()
        raise
    return size


def _settle(folder: Path) -> None:
    """See the new name on the disk as well, where the system can do that."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
