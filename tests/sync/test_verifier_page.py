"""The verifier page checks certificates in a browser as the program does, with code of its own."""

from __future__ import annotations

import hashlib
import json
import subprocess
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.resources import resource_path
from app.reports.verifier_page import CODE, Known, verifier_page
from app.sync import signing
from app.sync.certificate_token import PREFIX, key_id, key_text, sign_token
from tests.architecture.sources import ROOT
from tests.sync.test_certificate_token import ASEL, FACTS, KEY, PUBLIC

RFC_8032 = (
    ("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60", ""),
    ("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb", "72"),
    ("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7", "af82"),
)
"""Secret keys and messages of the tests 1 to 3 of RFC 8032, section 7.1."""
RFC_SIGNATURES = (
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe2465"
    "5141438e7a100b",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb0"
    "0d291612bb0c00",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc0"
    "27beceea1ec40a",
)
KEYS = {key_id(PUBLIC).hex(): {"key": key_text(PUBLIC), "name": "Ақсу"}}


def ask(what: str, given_with: Any) -> Any:
    """What the code of the page answers when it is run by node."""
    sources = [str(resource_path("verifier", name)) for name in CODE]
    asked = json.dumps({"sources": sources, "ask": {"what": what, "with": given_with}})
    runner = ["node", str(ROOT / "tests" / "sync" / "verifier.js")]
    done = subprocess.run(runner, input=asked, capture_output=True, text=True, check=True, encoding="utf-8")
    return json.loads(done.stdout)


def check(*tokens: str, revoked: dict[str, str] | None = None) -> list[dict[str, Any]]:
    """The page's verdicts over tokens."""
    found: list[dict[str, Any]] = ask("check", {"tokens": tokens, "keys": KEYS, "revoked": revoked or {}})
    return found


@settings(max_examples=10)
@given(st.lists(st.binary(max_size=300), min_size=1, max_size=20))
def test_its_hash_is_sha_512(texts: list[bytes]) -> None:
    """Bytes of any length, block borders included, have the hash they have everywhere."""
    texts = [*texts, *(bytes(length) for length in (0, 111, 112, 127, 128, 239, 240))]
    expected = [hashlib.sha512(text).hexdigest() for text in texts]
    assert ask("sha512", [text.hex() for text in texts]) == expected


def test_it_accepts_the_signatures_of_the_standard() -> None:
    """The published test values of Ed25519 pass; with another message, key or signature they do not."""
    good = [
        (signing.public_key(bytes.fromhex(key)).hex(), signature, message)
        for (key, message), signature in zip(RFC_8032, RFC_SIGNATURES, strict=True)
    ]
    bad = [(key, signature, message + "00") for key, signature, message in good]
    bad += [(good[1][0], good[0][1], good[0][2]), (good[0][0], "00" * 64, ""), (good[0][0], good[0][1][:-2], "")]
    bad += [("ff" * 32, good[0][1], ""), (good[0][0], good[0][1][:64] + "ff" * 32, "")]
    assert ask("verify", good) == [True] * 3
    assert ask("verify", bad) == [False] * len(bad)


@settings(max_examples=10)
@given(st.lists(FACTS, min_size=1, max_size=10))
def test_it_reads_what_the_program_wrote(many: list[Any]) -> None:
    """Names in any alphabet, days, hours and marks come out of a token as they went in."""
    found = check(*(sign_token(facts, KEY) for facts in many))
    for facts, one in zip(many, found, strict=True):
        assert one["verdict"] == "valid"
        shown = one["facts"]
        assert (shown["serial"], shown["name"], shown["title"], shown["issuer"]) == (
            facts.serial, facts.name, facts.title, facts.issuer,
        )  # fmt: skip
        assert shown["halfHours"] == facts.half_hours
        assert [shown[name] for name in ("issuedOn", "start", "end")] == [
            f"{day:%d.%m.%Y}" if day else "" for day in (facts.issued_on, facts.start, facts.end)
        ]
        assert (shown["authorised"], shown["duplicate"]) == (facts.provider_authorised, facts.is_duplicate)


def test_it_tells_forged_foreign_and_revoked_ones() -> None:
    """Altered letters, unknown keys, revoked numbers and other texts have the verdicts they have in the program."""
    token = sign_token(ASEL, KEY)
    forged = [
        token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        for place in range(len(PREFIX) + 40, len(token) - 2, 7)
    ]
    assert {one["verdict"] for one in check(*forged)} <= {"forged", "no_token"}
    assert [one["verdict"] for one in check(token.lower(), sign_token(ASEL, bytes(32)), "сертификат", token[:40])] == [
        "valid", "unknown_issuer", "no_token", "no_token",
    ]  # fmt: skip
    (revoked,) = check(token, revoked={ASEL.serial: "22.11.2026"})
    assert (revoked["verdict"], revoked["revokedOn"]) == ("revoked", "22.11.2026")
    (harmless,) = check(sign_token(replace(ASEL, serial="constructor"), KEY))
    assert harmless["verdict"] == "valid"


def test_the_page_needs_nothing_but_itself() -> None:
    """One file with code, keys and words of three languages; no address in it, and no data can end its script."""
    keys = {key_id(PUBLIC).hex(): (key_text(PUBLIC), "</script>Ақсу")}
    known = Known(keys, {"A-1": date(2026, 11, 22)}, date(2026, 11, 25))
    page = verifier_page(known, {"kk": lambda _context, text: text, "en": lambda _context, text: text})
    assert "http:" not in page
    assert "https:" not in page
    assert page.count("</script>") == page.count("<script>") == 2
    assert "A-1" in page
    assert "/*" not in page.replace("image/*", "")
