"""Bytes packed as frames of today and of protocol 1, however many there are and whatever they say."""

from __future__ import annotations

import zlib
from collections.abc import Callable

import msgspec

from app.sync.wire_packing import squeeze


def of_today(plain: bytes) -> bytes:
    """As a machine of today packs."""
    return squeeze(msgspec.Raw(plain))


def of_protocol_1(plain: bytes) -> bytes:
    """Raw deflate."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packer.compress(plain) + packer.flush()


PACKERS: tuple[Callable[[bytes], bytes], ...] = (of_today, of_protocol_1)
