"""Device and server keys: Ed25519 signatures over what travels, and what two such keys have in common.

The only file that knows the cryptography library.

Keys are plain bytes here, so that they can stand in a database column or a packed answer without a format of their own.
"""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

KEY_BYTES = 32
SIGNATURE_BYTES = 64
_PRIME = (1 << 255) - 19


def new_private_key() -> bytes:
    """A fresh private key, 32 bytes."""
    return Ed25519PrivateKey.generate().private_bytes_raw()


def public_key(private: bytes) -> bytes:
    """The public half of a private key, 32 bytes."""
    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def sign(private: bytes, data: bytes) -> bytes:
    """The signature of `data`, 64 bytes; the same key and data always give the same signature."""
    return Ed25519PrivateKey.from_private_bytes(private).sign(data)


def verify(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether `signature` was made over `data` by the owner of `public`; bytes that are no key or signature are not."""
    if len(public) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except InvalidSignature:
        return False
    return True


def shared_secret(private: bytes, other_public: bytes) -> bytes:
    """What the owner of `private` and the owner of the other key both know and nobody else, 32 bytes.

    Both sides already hold each other's public half, so nothing has to be sent for it. The signing keys are taken to
    the other form of the same curve (RFC 7748, 4.1). Raises ValueError for bytes that are no key.
    """
    seed = hashlib.sha512(private).digest()[:KEY_BYTES]
    height = int.from_bytes(other_public, "little") & ((1 << 255) - 1)
    point = (1 + height) * pow(1 - height, -1, _PRIME) % _PRIME
    other = X25519PublicKey.from_public_bytes(point.to_bytes(KEY_BYTES, "little"))
    return X25519PrivateKey.from_private_bytes(seed).exchange(other)
