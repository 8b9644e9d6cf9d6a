"""The signed text inside the QR code of a certificate: small enough for paper, complete enough to be believed alone.

    token = "SHYRAQ:1/" and base32 of   payload ‖ signature       only characters that a QR code packs tightly
    payload = version (1) ‖ key id (8) ‖ kind and flags (1) ‖ half hours, issued, start, end (2 each) ‖ texts

Numbers are big-endian and one higher than what they stand for, 0 means "not said"; days count from 2000-01-01. Texts
are serial, name, title and issuer, one byte per letter (`wire_text`). The signature is Ed25519 over a label and the
payload, so nothing else signed with the key can be taken for a certificate. `resources/verifier/` reads the same in a
browser.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import struct
from dataclasses import dataclass
from datetime import date

from app.domain.certified import Certified
from app.domain.kinds import day_from, day_number
from app.domain.records.certificates import CertificateKind
from app.sync import signing
from app.sync.wire_text import join_texts, split_texts

PREFIX = "SHYRAQ:1/"
VERSION = 1
KEY_ID_BYTES = 8
KINDS = (
    CertificateKind.PARTICIPATION, CertificateKind.COMPLETION, CertificateKind.FACILITATOR, CertificateKind.TRAINER_TOT,
    CertificateKind.POSTER, CertificateKind.THANKS, CertificateKind.UNIVERSITY_CERTIFICATE,
)  # fmt: skip
"""By their number in a token; numbers never change."""

_LABEL = b"shyraq certificate\0"
_HEAD = struct.Struct(f">B{KEY_ID_BYTES}sBHHHH")
_AUTHORISED, _DUPLICATE = 0x10, 0x20
_TOKEN = re.compile(rb"SHYRAQ:1/([A-Z2-7]+)")


class NoToken(ValueError):  # noqa: N818 - what was found, not a fault
    """Text that is no token of a certificate, or one that was cut."""


@dataclass(frozen=True, slots=True)
class SignedToken:
    """A token taken apart; whether to believe it, the keys decide (`is_signed_by`)."""

    facts: Certified
    key_id: bytes
    payload: bytes
    signature: bytes

    def is_signed_by(self, public_key: bytes) -> bool:
        """Whether the owner of this key signed exactly these facts."""
        return key_id(public_key) == self.key_id and signing.verify(public_key, self.signature, _LABEL + self.payload)


def key_id(public_key: bytes) -> bytes:
    """What a token names a key by."""
    return hashlib.sha256(public_key).digest()[:KEY_ID_BYTES]


def sign_token(facts: Certified, private_key: bytes) -> str:
    """The token of `facts`, the same for the same facts and key."""
    payload = _payload(facts, key_id(signing.public_key(private_key)))
    data = payload + signing.sign(private_key, _LABEL + payload)
    return PREFIX + base64.b32encode(data).decode("ascii").rstrip("=")


def read_token(text: str) -> SignedToken:
    """The token in `text`, which may have been retyped in small letters or broken into lines; raises NoToken."""
    code = "".join(text.split()).upper()
    if not code.startswith(PREFIX):
        raise NoToken(text[:40])
    code = code[len(PREFIX) :]
    try:
        data = base64.b32decode(code + "=" * (-len(code) % 8))
    except binascii.Error as error:
        raise NoToken("base32") from error
    payload, signature = data[: -signing.SIGNATURE_BYTES], data[-signing.SIGNATURE_BYTES :]
    return SignedToken(*_facts(payload), payload, signature)


def tokens_in(data: bytes) -> list[str]:
    """Every token that stands somewhere in the bytes of a file, in order, each once."""
    return list(dict.fromkeys(PREFIX + found[1].decode("ascii") for found in _TOKEN.finditer(data)))


def key_text(public_key: bytes) -> str:
    """A public key in letters, as a record holds it: hexadecimal digits could look like a personal number."""
    return base64.b32encode(public_key).decode("ascii").rstrip("=")


def key_from_text(text: str) -> bytes:
    """The key written by `key_text`; b"" for anything else."""
    try:
        return base64.b32decode(text + "=" * (-len(text) % 8))
    except (binascii.Error, ValueError):
        return b""


def _payload(facts: Certified, key: bytes) -> bytes:
    flags = KINDS.index(facts.kind)
    flags |= _AUTHORISED if facts.provider_authorised else 0
    flags |= _DUPLICATE if facts.is_duplicate else 0
    days = (_day(day) for day in (facts.issued_on, facts.start, facts.end))
    hours = 0 if facts.half_hours is None else facts.half_hours + 1
    head = _HEAD.pack(VERSION, key, flags, hours, *days)
    return head + join_texts((facts.serial, facts.name, facts.title, facts.issuer))


def _facts(payload: bytes) -> tuple[Certified, bytes]:
    try:
        version, key, flags, hours, *days = _HEAD.unpack_from(payload)
        serial, name, title, issuer = (text or "" for text in split_texts(payload[_HEAD.size :]))
        kind = KINDS[flags & 0x0F]
    except (struct.error, ValueError, IndexError) as error:
        raise NoToken("payload") from error
    if version != VERSION:
        raise NoToken("version")
    issued, start, end = (day_from(day - 1) if day else None for day in days)
    facts = Certified(
        serial=serial, name=name, title=title, issuer=issuer, kind=kind, half_hours=hours - 1 if hours else None,
        issued_on=issued, start=start, end=end, provider_authorised=bool(flags & _AUTHORISED),
        is_duplicate=bool(flags & _DUPLICATE),
    )  # fmt: skip
    return facts, key


def _day(day: date | None) -> int:
    return 0 if day is None else max(0, day_number(day) + 1)
