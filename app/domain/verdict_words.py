"""What came out of checking a certificate, in words; the window, the command line and the verifier page share them.

Translation context: `verifier`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.text import mark

CONTEXT = "verifier"


class Verdict(StrEnum):
    """How a certificate stands."""

    VALID = "valid"
    REVOKED = "revoked"
    UNKNOWN_ISSUER = "unknown_issuer"
    FORGED = "forged"
    """It names a key we know, and that key did not sign this."""
    NO_TOKEN = "no_token"  # noqa: S105 - not a password


TITLES: Mapping[Verdict, str] = {
    Verdict.VALID: mark("verifier", "Valid"),
    Verdict.REVOKED: mark("verifier", "Revoked"),
    Verdict.UNKNOWN_ISSUER: mark("verifier", "Not signed by a known issuer"),
    Verdict.FORGED: mark("verifier", "Not genuine"),
    Verdict.NO_TOKEN: mark("verifier", "No certificate"),
}

SENTENCES: Mapping[Verdict, str] = {
    Verdict.VALID: mark("verifier", "The certificate is signed by {signer}. Compare what follows with the paper."),
    Verdict.REVOKED: mark("verifier", "The certificate was issued by {signer} and revoked on {day}: it holds no more."),
    Verdict.UNKNOWN_ISSUER: mark(
        "verifier", "Nobody here knows the key of its issuer, so what follows is only what the paper claims."
    ),
    Verdict.FORGED: mark("verifier", "The text was altered after it was signed. Do not accept this paper."),
    Verdict.NO_TOKEN: mark("verifier", "There is no signed text of a certificate in it, or a part of it is missing."),
}

FACTS: Mapping[str, str] = {
    "name": mark("verifier", "Name"),
    "what": mark("verifier", "For what"),
    "kind": mark("verifier", "Kind"),
    "hours": mark("verifier", "Academic hours"),
    "days": mark("verifier", "When"),
    "issued_on": mark("verifier", "Issued on"),
    "issuer": mark("verifier", "Issuer"),
    "signer": mark("verifier", "Signed by"),
    "serial": mark("verifier", "Number"),
    "copy": mark("verifier", "Copy"),
}

DUPLICATE = mark("verifier", "Duplicate of an earlier certificate")
