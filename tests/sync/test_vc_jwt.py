"""Credentials as signed tokens: checked with another implementation of the signature, and not to be altered."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import date, timedelta, timezone
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from hypothesis import given
from hypothesis import strategies as st

from app.domain.records.certificates import CertificateKind
from app.reports.open_badge import CONTEXTS, open_badge
from app.sync import signing
from app.sync.vc_jwt import NoCredential, did_key, read_credential, sign_credential
from tests.support.certificates import KEY, TRANSLATORS, signed_certificate

ZONE = timezone(timedelta(hours=5))
DID = did_key(signing.public_key(KEY))


def badge(**fields: Any) -> dict[str, Any]:
    """The credential of Әсел's certificate with some fields as told."""
    return open_badge(replace(signed_certificate(), **fields), DID, TRANSLATORS, ZONE)


def part(token: str, place: int) -> Any:
    """A part of a token, read without any code of ours."""
    text = token.split(".")[place]
    return json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))


def test_a_known_key_has_its_known_identifier() -> None:
    """The identifier of the key in the examples of the `did:key` method is the one printed there."""
    public = bytes.fromhex("2e6fcce36701dc791488e0d0b1745cc1e33a4c1c9fcc41c63bd343dbbe0970e6")
    assert did_key(public) == "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"


def test_anybody_can_check_the_signature_with_the_key_in_the_header() -> None:
    """Header, payload and signature are those of RFC 7515: the key in the header verifies them, and is the issuer's."""
    token = sign_credential(badge(), KEY)
    header, payload = part(token, 0), part(token, 1)
    assert (header["alg"], header["typ"], set(header)) == ("EdDSA", "JWT", {"alg", "typ", "jwk"})
    assert (header["jwk"]["kty"], header["jwk"]["crv"], set(header["jwk"])) == ("OKP", "Ed25519", {"kty", "crv", "x"})
    signed, _dot, signature = token.rpartition(".")
    public = base64.urlsafe_b64decode(header["jwk"]["x"] + "=")
    Ed25519PublicKey.from_public_bytes(public).verify(base64.urlsafe_b64decode(signature + "=="), signed.encode())
    assert payload["iss"] == payload["issuer"]["id"] == did_key(public)
    assert payload["jti"] == payload["id"]
    assert payload["sub"] == payload["credentialSubject"]["id"]
    assert payload["nbf"] == 1_795_201_200
    assert payload["validFrom"] == "2026-11-20T19:00:00Z"


def test_all_that_the_specification_asks_for_is_there() -> None:
    """Contexts in their order, types, issuer, achievement with name, description and criteria, and a recipient."""
    made = badge()
    assert made["@context"] == list(CONTEXTS)
    assert made["type"] == ["VerifiableCredential", "OpenBadgeCredential"]
    assert made["issuer"]["type"] == ["Profile"]
    subject = made["credentialSubject"]
    assert subject["type"] == ["AchievementSubject"]
    assert subject["identifier"] == [{
        "type": "IdentityObject", "hashed": False, "identityHash": "Өмірбекова Әсел Ғабитқызы", "identityType": "name",
    }]  # fmt: skip
    achievement = subject["achievement"]
    assert achievement["type"] == ["Achievement"]
    assert achievement["name"] == "Сабақты зерттеу: бастау"
    assert "18,5" in achievement["description"]
    assert achievement["criteria"]["narrative"].endswith(".")
    ids = [each["id"] for each in (made, made["issuer"], subject, achievement)]
    assert all(each.startswith(("urn:uuid:", "did:key:")) for each in ids)
    assert None not in subject.values()


@pytest.mark.parametrize(
    ("kind", "authorised", "word"),
    [
        (CertificateKind.PARTICIPATION, False, "Achievement"),
        (CertificateKind.COMPLETION, False, "Achievement"),
        (CertificateKind.COMPLETION, True, "CertificateOfCompletion"),
        (CertificateKind.THANKS, True, "Award"),
        (CertificateKind.UNIVERSITY_CERTIFICATE, False, "Certificate"),
    ],
)
def test_only_an_authorised_provider_gives_certificates(kind: CertificateKind, authorised: bool, word: str) -> None:
    """A badge calls itself a certificate where the paper does, and nowhere else."""
    subject = badge(kind=kind, provider_authorised=authorised)["credentialSubject"]
    assert subject["achievement"]["achievementType"] == word


def test_a_certificate_without_a_name_names_nobody() -> None:
    """The name goes along only where the paper bears it, and what names a person here names them nowhere else."""
    plain = signed_certificate()
    subject = badge(name_kk="", name_ru="")["credentialSubject"]
    assert "identifier" not in subject
    assert plain.id.hex() not in subject["id"].replace("-", "")


@given(st.integers(0, 10_000), st.integers(1, 255))
def test_a_token_that_was_altered_is_no_credential(place: int, change: int) -> None:
    """One changed letter anywhere, and the token is refused."""
    token = sign_credential(badge(), KEY)
    where = place % len(token)
    letter = chr((ord(token[where]) + change) % 128)
    forged = token[:where] + letter + token[where + 1 :]
    if forged.strip() != token:
        with pytest.raises(NoCredential):
            read_credential(forged)


def test_a_signature_has_one_spelling() -> None:
    """The unused bits of the last letter are no way to write the same signature again."""
    token = sign_credential(badge(), KEY)
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    twin = letters[letters.index(token[-1]) ^ 1]
    with pytest.raises(NoCredential):
        read_credential(token[:-1] + twin)


def test_what_was_signed_is_read_back() -> None:
    """The credential comes back whole; one that names another issuer than its key is refused."""
    assert read_credential(sign_credential(badge(), KEY)) == badge()
    foreign = {**badge(), "issuer": {**badge()["issuer"], "id": did_key(signing.public_key(bytes(32)))}}
    with pytest.raises(NoCredential):
        read_credential(sign_credential(foreign, KEY))
    assert badge(issued_on=date(2026, 1, 1))["validFrom"] == "2025-12-31T19:00:00Z"
