"""The text people agree to: what the law on personal data wants said, in Kazakh and in Russian.

Texts are data in `resources/consent/`, one file per version and language. A version that somebody has signed never
changes: a record keeps the fingerprint of the text, and a test holds the fingerprints.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from functools import cache

from app.domain.records.consent import ConsentScope
from app.domain.resources import resource_path
from app.domain.value import value

VERSION = "2026-1"
"""The text that is signed now."""
LANGUAGES = ("kk", "ru")


@value
class ConsentText:
    """One version in one language, with the words of the paper around it."""

    version: str
    language: str
    fingerprint: str
    """SHA-256 of the text, in hexadecimal digits."""
    title: str
    intro: str
    labels: Mapping[str, str]
    """What stands before the blanks: operator, person, school, until."""
    points: tuple[tuple[str, str], ...]
    ask: str
    scopes: Mapping[ConsentScope, str]
    signature: str
    received: str
    withdrawal: str


@cache
def consent_text(language: str, version: str = VERSION) -> ConsentText:
    """The text in `language`; any other language than the two of the law reads Kazakh."""
    chosen = language if language in LANGUAGES else LANGUAGES[0]
    source = resource_path("consent", f"{version}.{chosen}.json").read_text(encoding="utf-8")
    data = json.loads(source)
    return ConsentText(
        version=version,
        language=chosen,
        fingerprint=hashlib.sha256(source.encode()).hexdigest(),
        title=data["title"],
        intro=data["intro"],
        labels=data["labels"],
        points=tuple((label, text) for label, text in data["points"]),
        ask=data["ask"],
        scopes={ConsentScope(code): text for code, text in data["scopes"].items()},
        signature=data["signature"],
        received=data["received"],
        withdrawal=data["withdrawal"],
    )
