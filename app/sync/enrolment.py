"""What a device and a server say to each other once: an invitation code and a key for a device number.

The answer names the request it belongs to and is the same however often the same request comes, so an answer that was
lost is simply asked for again.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import astuple, dataclass
from typing import Any

from app.domain.invitation import Refusal
from app.sync.signed_message import FORM, check_signature, opened, signed
from app.sync.wire import WireError, frame_hash

MAX_REQUEST = 64 * 1024
MAX_STREAMS = 500
_REQUEST, _ANSWER, _REFUSAL = "shyraq enrol", "shyraq enrolled", "shyraq not enrolled"


@dataclass(frozen=True, slots=True)
class EnrolRequest:
    """What the device says."""

    code: str
    public_key: bytes
    device: int
    """The number it has worked under so far."""
    label: str
    version: str
    streams: tuple[tuple[bytes, str], ...]
    """Id and name of the schools it has, its own first."""


@dataclass(frozen=True, slots=True)
class EnrolAnswer:
    """What the server says."""

    device: int
    server_id: bytes
    server_key: bytes
    role: str
    region_code: str
    school: bytes | None
    """The school the invitation was made for; None for a coordinator of a whole region."""
    school_name: str


def encode_request(request: EnrolRequest, private_key: bytes) -> bytes:
    """The bytes to send."""
    return signed([_REQUEST, FORM, *astuple(request)], private_key)


def decode_request(data: bytes) -> EnrolRequest:
    """The request in `data`, whose signature proves that the sender owns the key; raises WireError."""
    code, key, device, label, version, streams = opened(data, _REQUEST, 6)
    well_formed = (
        isinstance(code, str) and isinstance(key, bytes) and isinstance(device, int) and 0 < device < 1 << 31
        and isinstance(label, str) and isinstance(version, str) and isinstance(streams, list)
        and len(streams) <= MAX_STREAMS and all(map(_is_stream, streams))
    )  # fmt: skip
    if not well_formed:
        raise WireError("enrolment request")
    check_signature(data, key)
    return EnrolRequest(code, key, device, label, version, tuple((stream, name) for stream, name in streams))


def encode_answer(answer: EnrolAnswer, request: bytes, private_key: bytes) -> bytes:
    """The answer to the bytes `request`."""
    return signed([_ANSWER, FORM, *astuple(answer), frame_hash(request)], private_key)


def decode_answer(data: bytes, request: bytes) -> EnrolAnswer:
    """The server's answer to the bytes `request`, signed by the key it names; raises WireError for anything else."""
    device, server_id, key, role, region, school, name, asked = opened(data, _ANSWER, 8)
    well_formed = (
        isinstance(device, int) and 0 < device < 1 << 30 and isinstance(server_id, bytes) and isinstance(key, bytes)
        and isinstance(role, str) and isinstance(region, str) and isinstance(name, str)
        and (school is None or (isinstance(school, bytes) and len(school) == 16)) and asked == frame_hash(request)
    )  # fmt: skip
    if not well_formed:
        raise WireError("enrolment answer")
    check_signature(data, key)
    return EnrolAnswer(device, server_id, key, role, region, school, name)


def encode_refusal(refusal: Refusal, request: bytes, private_key: bytes) -> bytes:
    """The answer to the bytes `request` that lets nobody in, for roads on which an answer has no status."""
    return signed([_REFUSAL, FORM, int(refusal), frame_hash(request)], private_key)


def decode_word(data: bytes, request: bytes, server_key: bytes) -> EnrolAnswer | Refusal:
    """What the server of this key said to the bytes `request`, either way; raises WireError for anything else."""
    check_signature(data, server_key)
    with suppress(WireError):
        return decode_answer(data, request)
    refusal, asked = opened(data, _REFUSAL, 2)
    if refusal not in set(Refusal) or asked != frame_hash(request):
        raise WireError("enrolment refusal")
    return Refusal(refusal)


def _is_stream(entry: Any) -> bool:
    match entry:
        case [bytes(stream), str()]:
            return len(stream) == 16
    return False
