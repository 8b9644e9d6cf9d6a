"""Small values packed into one column: the only place outside `sync.wire` that knows the codec.

MessagePack, because a change-log line must hold bytes and numbers without a detour through text.
"""

from __future__ import annotations

from typing import Any

import msgspec

_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder()


def pack(value: Any) -> bytes:
    """`value` (None, numbers, text, bytes, lists and maps of them) as bytes."""
    return _encoder.encode(value)


def unpack(data: bytes) -> Any:
    """The opposite of `pack`; tuples come back as lists."""
    return _decoder.decode(data)
