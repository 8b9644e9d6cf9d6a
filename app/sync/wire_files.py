"""Pieces of files on the wire: who asks for what, signed, in one header, and how much the server has, signed too.

    PATCH /b/HASH?o=OFFSET     body: a piece            answer: 8 bytes, how much the server has now, and a signature
    GET   /b/HASH              Range: bytes=FIRST-LAST  answer: the piece

    Authorization: Shyraq DEVICE CHECKSUM SIGNATURE

The signature covers everything that is asked, the checksum of a piece included. A request that somebody caught and
sends again does nothing: the piece is no longer the next one.
"""

from __future__ import annotations

import hashlib
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass

from app.sync.wire import SIGNATURE, WireError

MAX_PIECE = 64 * 1024
MIN_PIECE = 16 * 1024
PATH = "/b/"
NONE = "-"
_HEADER = re.compile(r"Shyraq (\d{1,18}) ([0-9a-f]{16}|-) ([\w-]{86})")
_HAVE_BYTES = 8


@dataclass(frozen=True, slots=True)
class FileClaim:
    """What a device asks about a piece of a file: to take it (PATCH), or to give it (GET)."""

    method: str
    digest: str
    offset: int
    size: int
    """Bytes of the piece."""
    checksum: str = NONE
    """Of the piece that is sent."""

    def signed(self, device: int) -> bytes:
        """The bytes under the signature."""
        return f"shyraq file {self.method} {self.digest} {self.offset} {self.size} {self.checksum} {device}".encode()


def checksum(piece: bytes) -> str:
    """A short checksum: damage on the way is noticed with the piece, not with the whole file."""
    return hashlib.blake2b(piece, digest_size=8).hexdigest()


def authorization(claim: FileClaim, device: int, sign: Callable[[bytes], bytes]) -> tuple[str, bytes]:
    """The header of a request, and its signature, to which the answer belongs."""
    signature = sign(claim.signed(device))
    text = urlsafe_b64encode(signature).decode("ascii").rstrip("=")
    return f"Shyraq {device} {claim.checksum} {text}", signature


def read_authorization(text: str) -> tuple[int, str, bytes]:
    """Device, checksum and signature of a header. Raises WireError."""
    found = _HEADER.fullmatch(text)
    if found is None:
        raise WireError("no signature")
    return int(found[1]), found[2], urlsafe_b64decode(found[3] + "==")


def encode_have(have: int, request: bytes, sign: Callable[[bytes], bytes]) -> bytes:
    """The answer to the piece whose request bore the signature `request`."""
    number = have.to_bytes(_HAVE_BYTES, "big", signed=True)
    return number + sign(_answer(number, request))


def decode_have(data: bytes, request: bytes, verify: Callable[[bytes, bytes], bool]) -> int:
    """How much the server has. Raises WireError for an answer that is not its own, or to another piece."""
    number, signature = data[:_HAVE_BYTES], data[_HAVE_BYTES:]
    if len(signature) != SIGNATURE or not verify(_answer(number, request), signature):
        raise WireError("not our server")
    return int.from_bytes(number, "big", signed=True)


def _answer(number: bytes, request: bytes) -> bytes:
    return b"shyraq has " + number + request
