"""Small messages outside the exchange: MessagePack [body, signature over the body by the speaker's own key]."""

from __future__ import annotations

from typing import Any

from app.sync import signing
from app.sync.wire import WireError, pack_plain, unpack_plain

FORM = 1
"""Behind the kind in every message; one with other fields than these would say another number."""


def signed(fields: list[Any], private_key: bytes) -> bytes:
    """The bytes of a message."""
    body = pack_plain(fields)
    return pack_plain([body, signing.sign(private_key, body)])


def opened(data: bytes, kind: str, count: int) -> list[Any]:
    """The fields of a message of this kind, behind kind and form; later versions may add more behind them."""
    match unpack_plain(_parts(data)[0]):
        case [str(found), int(), *fields] if found == kind and len(fields) >= count:
            return fields[:count]
    raise WireError("not a message of this kind")


def check_signature(data: bytes, key: bytes) -> None:
    """Raise WireError unless the owner of `key` signed the message."""
    body, signature = _parts(data)
    if not signing.verify(key, signature, body):
        raise WireError("wrong signature")


def _parts(data: bytes) -> tuple[bytes, bytes]:
    match unpack_plain(data):
        case [bytes(body), bytes(signature)]:
            return body, signature
    raise WireError("not a signed message")
