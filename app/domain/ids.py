"""Row ids: 16 opaque bytes to everybody who receives them.

A new id has the layout of UUIDv7: 48 bits of milliseconds, 12 bits drawn at every start, 32 bits of device number and
a 30-bit counter, so ids sort by time, never collide and compress well (`sync.wire` takes them apart again). A derived
id is a hash of a natural key: two people who record the same thing on two machines meet in one row.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from struct import Struct
from typing import NamedTuple, NewType

Id = NewType("Id", bytes)
"""16 bytes."""

NOBODY = Id(bytes(16))
GLOBAL_STREAM = Id(bytes(16))
"""The stream of what belongs to no school: programmes and their cycles."""


_HALVES = Struct(">QQ")


class IdParts(NamedTuple):
    """A new id taken apart: milliseconds since 1970, who made it, and its counter."""

    ms: int
    salt: int
    device: int
    counter: int


class IdSource:
    """Makes new ids for one device and one start of the program.

    `now_ms` gives milliseconds since 1970; a clock that stands or goes back only makes ids sort oddly, never equal.
    """

    def __init__(self, device: int, now_ms: Callable[[], int], salt: int | None = None) -> None:
        self._device = device
        self._now_ms = now_ms
        self._salt = secrets.randbits(12) if salt is None else salt
        self._counter = secrets.randbits(20)

    def new(self) -> Id:
        """A fresh id."""
        self._counter = (self._counter + 1) & 0x3FFFFFFF
        return join(IdParts(self._now_ms() & 0xFFFFFFFFFFFF, self._salt, self._device, self._counter))


def join(parts: IdParts) -> Id:
    """The 16 bytes of `parts`; the opposite of `split`."""
    high = parts.ms << 16 | 0x7000 | parts.salt
    low = 0b10 << 62 | parts.device << 30 | parts.counter
    return Id((high << 64 | low).to_bytes(16, "big"))


def split(row: bytes) -> IdParts | None:
    """The parts of a new id, or None for a derived or foreign one."""
    high, low = _HALVES.unpack(row)
    if high >> 12 & 0xF != 7 or low >> 62 != 0b10:
        return None
    return IdParts(high >> 16, high & 0xFFF, low >> 30 & 0xFFFFFFFF, low & 0x3FFFFFFF)


def derive(type_name: str, *key: bytes) -> Id:
    """The id of the row of type `type_name` about `key`; the layout is UUIDv8, so it never looks like a new id."""
    digest = bytearray(hashlib.blake2b(b"\0".join((type_name.encode(), *key)), digest_size=16).digest())
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return Id(bytes(digest))


def to_text(row: bytes) -> str:
    """An id as people may have to read it aloud: 32 hexadecimal digits."""
    return row.hex()


def from_text(text: str) -> Id:
    """The id written by `to_text`; raises ValueError for anything else."""
    row = bytes.fromhex(text)
    if len(row) != 16:
        raise ValueError(text)
    return Id(row)
