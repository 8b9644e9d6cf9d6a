"""Sealing: bytes that only the owner of one key can read, piece by piece, so that a copy cut anywhere is good up to
the cut.

Who has signing keys needs no others. The same curve points serve for agreeing on a secret: a writer draws a key for
this one occasion, agrees with the reader's, and both derive the key of the pieces. A piece carries its place and
whether it is the last, so pieces cannot be dropped, reordered or added without notice.
"""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
TAG_BYTES = 16
_PRIME = (1 << 255) - 19
_PURPOSE = b"shyraq sealed pieces 1"


class NotSealedForUs(ValueError):  # noqa: N818 - what was found, not a fault
    """A piece that was sealed for another key, altered, or stands in the wrong place."""


def agreement_public(public: bytes) -> bytes:
    """The point of a signing key on the curve on which secrets are agreed (RFC 7748, section 4.1).

    Raises NotSealedForUs for bytes that are no key.
    """
    if len(public) != KEY_BYTES:
        raise NotSealedForUs("no key")
    y = (int.from_bytes(public, "little") & ((1 << 255) - 1)) % _PRIME
    u = (1 + y) * pow(1 - y, -1, _PRIME) % _PRIME if y != 1 else 0
    return u.to_bytes(KEY_BYTES, "little")


def agreement_private(private: bytes) -> bytes:
    """The secret number of a signing key, for the same curve; the library clears the bits that must be clear."""
    return hashlib.sha512(private).digest()[:KEY_BYTES]


class Sealer:
    """Seals the pieces of one occasion for the owner of the signing key `reader`."""

    def __init__(self, reader: bytes) -> None:
        own = X25519PrivateKey.generate()
        self.key = own.public_key().public_bytes_raw()
        """What the reader needs besides its own private key."""
        self._cipher = _cipher(own, agreement_public(reader), self.key, reader)
        self._place = 0

    def seal(self, piece: bytes, context: bytes, *, is_last: bool) -> bytes:
        """The next piece, bound to `context`, which the reader must know too."""
        sealed = self._cipher.encrypt(_nonce(self._place, is_last), piece, context)
        self._place += 1
        return sealed


class Unsealer:
    """Opens what was sealed for the owner of the signing key `private`, with the `key` of the sealer."""

    def __init__(self, private: bytes, public: bytes, key: bytes) -> None:
        """Raises NotSealedForUs if `key` is none."""
        own = X25519PrivateKey.from_private_bytes(agreement_private(private))
        self._cipher = _cipher(own, key, key, public)
        self._place = 0

    def unseal(self, sealed: bytes, context: bytes, *, is_last: bool) -> bytes:
        """The next piece; raises NotSealedForUs."""
        try:
            piece = self._cipher.decrypt(_nonce(self._place, is_last), sealed, context)
        except InvalidTag as error:
            raise NotSealedForUs("sealed for somebody else, or altered") from error
        self._place += 1
        return piece


def _cipher(own: X25519PrivateKey, other: bytes, key: bytes, reader: bytes) -> ChaCha20Poly1305:
    try:
        secret = own.exchange(X25519PublicKey.from_public_bytes(other))
    except ValueError as error:
        raise NotSealedForUs("no key") from error
    derived = HKDF(SHA256(), 32, salt=None, info=_PURPOSE + key + reader).derive(secret)
    return ChaCha20Poly1305(derived)


def _nonce(place: int, is_last: bool) -> bytes:
    return bytes(7) + place.to_bytes(4, "big") + bytes([is_last])
