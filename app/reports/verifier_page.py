"""The page on which any phone checks certificates without a network: one file that holds all it needs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain import certificate_words, verdict_words
from app.domain.resources import resource_path
from app.domain.text import mark

Translate = Callable[[str, str], str]

CODE = ("sha512.js", "ed25519.js", "token.js")
"""What checks a certificate, in the order in which one needs the other."""

_CONTEXT = verdict_words.CONTEXT
_LANGUAGE_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}
_TEXTS: Mapping[str, str] = {
    "title": mark("verifier", "Check a certificate"),
    "lead": mark(
        "verifier", "Read the square code on the paper with the camera of a phone, copy its text and paste it here."
    ),
    "label": mark("verifier", "Text of the code"),
    "check": mark("verifier", "Check"),
    "clear": mark("verifier", "Clear"),
    "photo": mark("verifier", "Read from a photo"),
    "state": mark("verifier", "Issuers known: {issuers}. Revoked certificates: {revoked}. As of {day}."),
    "offline": mark("verifier", "This page works without a network and sends nothing anywhere."),
    "duplicate": verdict_words.DUPLICATE,
}


@dataclass(frozen=True, slots=True)
class Known:
    """What the page is given to judge by: keys by their id in hexadecimal, and revoked numbers with their day."""

    keys: Mapping[str, tuple[str, str]]
    """Id of a key → the key in letters, and whose it is."""
    revoked: Mapping[str, date | None]
    day: date


def verifier_page(known: Known, translators: Mapping[str, Translate]) -> str:
    """The page as HTML, speaking every language of `translators`, the first one first."""
    parts = {
        "/*style*/": _resource("page.css"),
        "/*code*/": "\n".join(_resource(name) for name in CODE),
        "/*known*/": _json(_facts(known)),
        "/*texts*/": _json({code: _texts(code, translate) for code, translate in translators.items()}),
        "/*page*/": _resource("page.js"),
    }
    page = _resource("page.html")
    for place, part in parts.items():
        page = page.replace(place, part)
    return page


def _facts(known: Known) -> Mapping[str, object]:
    return {
        "keys": {row: {"key": key, "name": name} for row, (key, name) in known.keys.items()},
        "revoked": {serial: _day(day) for serial, day in known.revoked.items()},
        "day": _day(known.day),
    }


def _texts(code: str, translate: Translate) -> Mapping[str, str]:
    texts = {key: translate(_CONTEXT, text) for key, text in _TEXTS.items()}
    texts |= {f"title_{verdict}": translate(_CONTEXT, text) for verdict, text in verdict_words.TITLES.items()}
    texts |= {f"say_{verdict}": translate(_CONTEXT, text) for verdict, text in verdict_words.SENTENCES.items()}
    texts |= {f"fact_{fact}": translate(_CONTEXT, text) for fact, text in verdict_words.FACTS.items()}
    kinds = certificate_words.KINDS.items()
    texts |= {f"kind_{kind}": translate(certificate_words.CONTEXT, text) for kind, text in kinds}
    return {**texts, "language": _LANGUAGE_NAMES[code]}


def _json(value: object) -> str:
    """JSON that cannot end the script it stands in."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else "…"


def _resource(name: str) -> str:
    return resource_path("verifier", name).read_text(encoding="utf-8")
