"""Answers to the questions of forgotten PINs: the secret behind them, and how a coordinator asks the server for one.

Device and server hold each other's public keys since the enrolment, and with them a secret of their own. So nothing is
stored or sent for it, it is there for devices that were let in long ago, and no other device can compute it: a
coordinator's asks the server, signed, and reads the answer aloud.
"""

from __future__ import annotations

import hashlib
from dataclasses import astuple, dataclass

from app.sync import signing
from app.sync.signed_message import FORM, check_signature, opened, signed
from app.sync.wire import WireError, frame_hash

MAX_REQUEST = 4096
_REQUEST, _ANSWER = "shyraq unlock", "shyraq unlocked"
_MOST = 40


@dataclass(frozen=True, slots=True)
class HelpRequest:
    """What a coordinator's device says."""

    helper: int
    """Its own number."""
    device: int
    """The number read over the phone."""
    question: str


def help_secret(private_key: bytes, other_public: bytes) -> bytes:
    """What answers are made from; the device and its server compute the same. Raises ValueError for no key."""
    shared = signing.shared_secret(private_key, other_public)
    return hashlib.blake2b(shared, digest_size=32, person=b"shyraq unlock").digest()


def encode_request(request: HelpRequest, private_key: bytes) -> bytes:
    """The bytes to send."""
    return signed([_REQUEST, FORM, *astuple(request)], private_key)


def decode_request(data: bytes) -> HelpRequest:
    """The request in `data`, whose signature is still to be checked with the key of its helper; raises WireError."""
    match opened(data, _REQUEST, 3):
        case [int(helper), int(device), str(question)] if (
            0 < helper < 1 << 30 and 0 < device < 1 << 30 and len(question) <= _MOST
        ):  # fmt: skip
            return HelpRequest(helper, device, question)
    raise WireError("request for help")


def encode_answer(answer: str, request: bytes, private_key: bytes) -> bytes:
    """The server's answer to the bytes `request`."""
    return signed([_ANSWER, FORM, answer, frame_hash(request)], private_key)


def decode_answer(data: bytes, request: bytes, server_key: bytes) -> str:
    """The answer of the server with this key to the bytes `request`; raises WireError for anything else."""
    check_signature(data, server_key)
    match opened(data, _ANSWER, 2):
        case [str(answer), bytes(asked)] if asked == frame_hash(request) and len(answer) <= _MOST:
            return answer
    raise WireError("answer to a request for help")
