"""A credential signed as a JSON Web Token with Ed25519: what a wallet for Open Badges takes.

    token = base64url(header) "." base64url(payload) "." base64url(signature)

The payload is the credential itself with the registered claims beside its members; the header carries the public key,
so nobody needs a network to check the signature. Whose key it is, is another question: the issuer is named by the key
(`did:key`), and the program knows whose keys it has met.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.sync import signing

ALGORITHM = "EdDSA"
_ED25519 = b"\xed\x01"
"""What the bytes of an Ed25519 public key begin with in a `did:key`."""
_BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


class NoCredential(ValueError):  # noqa: N818 - what was found, not a fault
    """Text that is no signed credential, or one that was altered."""


def did_key(public_key: bytes) -> str:
    """The identifier that is the key."""
    return f"did:key:z{_base58(_ED25519 + public_key)}"


def sign_credential(credential: Mapping[str, Any], private_key: bytes) -> str:
    """The token of a credential whose issuer is the `did:key` of this key."""
    public = signing.public_key(private_key)
    jwk = {"kty": "OKP", "crv": "Ed25519", "x": _base64url(public)}
    header = {"alg": ALGORITHM, "typ": "JWT", "jwk": jwk}
    payload = {**credential, **_claims(credential)}
    signed = f"{_packed(header)}.{_packed(payload)}"
    return f"{signed}.{_base64url(signing.sign(private_key, signed.encode('ascii')))}"


def read_credential(token: str) -> dict[str, Any]:
    """The credential of a token whose signature, issuer and claims agree. Raises NoCredential."""
    try:
        head, body, signature = token.strip().split(".")
        header, payload = (json.loads(_bytes(part)) for part in (head, body))
        public = _bytes(header["jwk"]["x"])
        is_right = header["alg"] == ALGORITHM and signing.verify(public, _bytes(signature), f"{head}.{body}".encode())
        claims = _claims(payload)
    except (ValueError, KeyError, TypeError) as error:
        raise NoCredential("form") from error
    if not is_right or claims["iss"] != did_key(public) or any(payload.get(name) != claims[name] for name in claims):
        raise NoCredential("signature")
    return {name: value for name, value in payload.items() if name not in claims}


def _claims(credential: Mapping[str, Any]) -> dict[str, Any]:
    """The registered claims: each repeats a member of the credential."""
    return {
        "iss": credential["issuer"]["id"],
        "jti": credential["id"],
        "sub": credential["credentialSubject"]["id"],
        "nbf": round(datetime.fromisoformat(credential["validFrom"].replace("Z", "+00:00")).timestamp()),
    }


def _packed(thing: Mapping[str, Any]) -> str:
    return _base64url(json.dumps(thing, ensure_ascii=False, separators=(",", ":")).encode("utf-8"))


def _base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def _bytes(text: str) -> bytes:
    data = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    if _base64url(data) != text:
        raise NoCredential("base64url")  # the same bytes written otherwise: nobody writes them so by accident
    return data


def _base58(data: bytes) -> str:
    number, letters = int.from_bytes(data, "big"), ""
    while number:
        number, rest = divmod(number, len(_BASE58))
        letters = _BASE58[rest] + letters
    zeros = len(data) - len(data.lstrip(b"\0"))
    return _BASE58[0] * zeros + letters
