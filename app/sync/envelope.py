"""One side of an exchange in an envelope: for every road on which request and answer do not travel at once.

    envelope = magic size head piece* digest             size = 2 bytes, of a piece 4, big endian
    head     = MessagePack array, in the clear           digest = 16 bytes over everything before it
    piece    = size sealed; the last one has the highest bit of its size set

What is inside is exactly what travels in `POST /s1`, each complete part sealed by itself: a question for the server's
key, an answer for the key of the device that asked. Whoever carries it reads the head, and can neither read nor forge
the rest. A copy that was cut is good up to the cut; the digest tells a carrier whether it is whole. Envelopes may stand
one behind the other in a file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import NamedTuple

from app.sync.sealing import NotSealedForUs, Sealer, Unsealer
from app.sync.signing import public_key
from app.sync.wire import HASH, WireError, pack_plain, unpack_plain

SUFFIX = ".shyraq-post"
MAGIC = b"\xf0SHYRAQ1"
MAX_HEAD = 512
MAX_PIECE = 1024 * 1024
MAX_ENVELOPE = 48 * 1024 * 1024
"""Bytes of a whole envelope; who asks by stick asks for less."""
NAME = 8
_LAST = 1 << 31
_MOST = (1 << 63) - 1


class Kind(IntEnum):
    """Which side of the exchange it is."""

    QUESTION = 1
    ANSWER = 2


@dataclass(frozen=True, slots=True)
class Head:
    """What is written on the outside; no name of a person, a school or a computer."""

    kind: Kind
    server: bytes
    """Short name of the server's key (`name_of`), in answers too."""
    device: int
    """Number of the device that asks."""
    serial: int
    """Counts the questions of a device; an answer bears the number of its question."""
    request: bytes
    """Hash of the header inside the question; an answer bears that of its question."""
    made_ms: int
    """By the clock of whoever wrote it; for people, never for deciding."""
    key: bytes = b""
    """The sealer's key."""

    @property
    def file_name(self) -> str:
        """The same for the same envelope wherever it lies, so that carrying it twice leaves one."""
        kind = self.kind.name.lower()
        return f"{self.server.hex()}-{self.device}-{self.serial}-{self.request.hex()[:8]}-{kind}{SUFFIX}"

    @property
    def line(self) -> tuple[Kind, bytes, int]:
        """Questions, or answers, of one device at one server: the newest of a line says all that matters."""
        return self.kind, self.server, self.device

    def answers(self, question: Head) -> bool:
        """Whether this is the answer to `question`."""
        kinds = (self.kind, question.kind) == (Kind.ANSWER, Kind.QUESTION)
        return kinds and (self.line[1:], self.request) == (question.line[1:], question.request)


class Sealed(NamedTuple):
    """A piece as it stands in the envelope."""

    data: bytes
    is_last: bool


def name_of(server_public_key: bytes) -> bytes:
    """The short name under which envelopes know a server."""
    return hashlib.blake2b(server_public_key, digest_size=NAME).digest()


def write_envelope(head: Head, reader_key: bytes, pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The envelope around `pieces` for the owner of `reader_key`, part by part.

    Nothing is given out before the first piece is there, so that whoever makes the pieces may still refuse.
    """
    waiting = iter(pieces)
    piece: bytes | None = next(waiting, b"")
    sealer = Sealer(reader_key)
    outside = _encode(replace(head, key=sealer.key))
    digest = hashlib.blake2b(outside, digest_size=HASH)
    yield outside
    while piece is not None:
        following = next(waiting, None)
        is_last = following is None
        sealed = sealer.seal(piece, outside, is_last=is_last)
        part = (len(sealed) | (_LAST if is_last else 0)).to_bytes(4, "big") + sealed
        digest.update(part)
        yield part
        piece = following
    yield digest.digest()


class EnvelopeParser:
    """Reads an envelope from the outside, as its bytes arrive: what a carrier can do."""

    def __init__(self) -> None:
        self.head: Head | None = None
        self.outside = b""
        """The bytes of the head, to which every piece is bound."""
        self.is_whole = False
        """The last piece was there and the digest fits."""
        self.rest = b""
        """What follows a whole envelope."""
        self._buffer = bytearray()
        self._digest = hashlib.blake2b(digest_size=HASH)
        self._last_seen = False

    def feed(self, data: bytes) -> Iterator[Sealed]:
        """The pieces that `data` completes; raises WireError for bytes that are no envelope."""
        if self.is_whole:
            self.rest += data
            return
        self._buffer += data
        if self.head is None and not self._read_head():
            return
        while not self._last_seen and len(self._buffer) >= 4:
            size = int.from_bytes(self._buffer[:4], "big")
            is_last, size = bool(size & _LAST), size & ~_LAST
            if size > MAX_PIECE:
                raise WireError("piece too large")
            if len(self._buffer) < 4 + size:
                return
            part = bytes(self._buffer[: 4 + size])
            del self._buffer[: 4 + size]
            self._digest.update(part)
            self._last_seen = is_last
            yield Sealed(part[4:], is_last)
        if self._last_seen and len(self._buffer) >= HASH:
            if bytes(self._buffer[:HASH]) != self._digest.digest():
                raise WireError("damaged on the way")
            self.is_whole = True
            self.rest = bytes(self._buffer[HASH:])
            self._buffer.clear()

    def _read_head(self) -> bool:
        buffer = self._buffer
        if not MAGIC.startswith(bytes(buffer[: len(MAGIC)])):
            raise WireError("not an envelope")
        begin = len(MAGIC) + 2
        if len(buffer) < begin:
            return False
        size = int.from_bytes(buffer[len(MAGIC) : begin], "big")
        if size > MAX_HEAD:
            raise WireError("head too large")
        if len(buffer) < begin + size:
            return False
        self.outside = bytes(buffer[: begin + size])
        self.head = _decode(self.outside[begin:])
        del buffer[: begin + size]
        self._digest.update(self.outside)
        return True


class EnvelopeReader:
    """Opens an envelope as its bytes arrive, with the private key of whom it is for."""

    def __init__(self, private_key: bytes) -> None:
        self._private_key = private_key
        self._parser = EnvelopeParser()
        self._unsealer: Unsealer | None = None
        self._opened = 0
        self.is_broken = False
        """Something behind the first piece was damaged: what came before is good, nothing behind it is read."""

    @property
    def head(self) -> Head | None:
        """What stands on the outside; proven genuine with the first piece."""
        return self._parser.head

    @property
    def is_whole(self) -> bool:
        """Whether everything was there, unharmed."""
        return self._parser.is_whole and not self.is_broken

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The opened pieces that `data` completes.

        Raises WireError for bytes that are no envelope, or one for somebody else.
        """
        if self.is_broken:
            return
        try:
            for sealed in self._parser.feed(data):
                yield self._open(sealed)
                self._opened += 1
        except (WireError, NotSealedForUs) as error:
            if not self._opened:
                raise WireError(str(error)) from error
            self.is_broken = True

    def _open(self, sealed: Sealed) -> bytes:
        head = self._parser.head
        if head is None:
            raise WireError("no head")
        if self._unsealer is None:
            self._unsealer = Unsealer(self._private_key, public_key(self._private_key), head.key)
        return self._unsealer.unseal(sealed.data, self._parser.outside, is_last=sealed.is_last)


def _encode(head: Head) -> bytes:
    packed = pack_plain(
        [int(head.kind), head.server, head.device, head.serial, head.request, head.made_ms, head.key]
    )  # fmt: skip
    return MAGIC + len(packed).to_bytes(2, "big") + packed


def _decode(data: bytes) -> Head:
    """Later versions may add fields behind the known ones."""
    match unpack_plain(data):
        case [
            int(kind), bytes(server), int(device), int(serial), bytes(request), int(made_ms), bytes(key), *_
        ] if (
            kind in set(Kind) and len(server) == NAME and len(request) == HASH and len(key) == 32
            and 0 <= device < 1 << 31 and 0 <= serial <= _MOST and 0 <= made_ms <= _MOST
        ):  # fmt: skip
            return Head(Kind(kind), server, device, serial, request, made_ms, key)
    raise WireError("head of an envelope")
