"""The file a teacher carries from school to school: a passport as JSON, signed by the school that made it.

    {"format": "shyraq passport", "passport": "…", "key": "…", "signature": "…"}

`passport` is JSON inside a string, so that the signature is over exactly these bytes; `key` and `signature` are base32.
Each certificate stands there as its own signed text, which is checked on its own: the signature of the file only
vouches for the rest. Plain JSON, so that it can be read in twenty years without this program.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.passport import Deed, DeedKind, Passport, PassportCertificate
from app.sync import signing
from app.sync.certificate_token import NoToken, key_from_text, key_text, read_token

MOST_BYTES = 4 * 1024 * 1024
_FORMAT, _VERSION = "shyraq passport", 1
_LABEL = b"shyraq passport\0"


class NotPassport(ValueError):  # noqa: N818 - what was found, not a fault
    """Bytes that are no passport."""


@dataclass(frozen=True, slots=True)
class SignedPassport:
    """A passport and whose key signed it; `is_whole` is False when it was altered since."""

    passport: Passport
    key: bytes
    is_whole: bool


def write_passport(passport: Passport, private_key: bytes) -> bytes:
    """The file of `passport`."""
    body = json.dumps(_plain(passport), ensure_ascii=False, sort_keys=True)
    signature = signing.sign(private_key, _LABEL + body.encode("utf-8"))
    file = {
        "format": _FORMAT, "passport": body, "key": key_text(signing.public_key(private_key)),
        "signature": base64.b32encode(signature).decode("ascii"),
    }  # fmt: skip
    return json.dumps(file, ensure_ascii=False, indent=1).encode("utf-8")


def read_passport(data: bytes) -> SignedPassport:
    """The passport in a file; raises NotPassport for bytes that are none or hold only a part of one."""
    try:
        if len(data) > MOST_BYTES:
            raise NotPassport("size")
        file = json.loads(data.decode("utf-8"))
        if file["format"] != _FORMAT:
            raise NotPassport("format")
        body, key = str(file["passport"]), key_from_text(file["key"])
        signature = base64.b32decode(file["signature"])
        passport = _passport(json.loads(body))
    except (KeyError, TypeError, ValueError, AttributeError, binascii.Error, NoToken, RecursionError) as error:
        raise NotPassport(str(error)) from error
    return SignedPassport(passport, key, signing.verify(key, signature, _LABEL + body.encode("utf-8")))


def _plain(passport: Passport) -> dict[str, Any]:
    return {
        "version": _VERSION, "name": passport.name, "school": passport.school, "position": passport.position,
        "made_on": passport.made_on.isoformat(),
        "certificates": [
            {"token": one.token, "serial": one.facts.serial, "title": one.facts.title} for one in passport.certificates
        ],
        "deeds": [
            {
                "kind": deed.kind.value, "title": deed.title, "role": deed.role, "start": _iso(deed.start),
                "end": _iso(deed.end), "hours": None if deed.half_hours is None else deed.half_hours / 2,
            }
            for deed in passport.deeds
        ],
    }  # fmt: skip


def _passport(plain: dict[str, Any]) -> Passport:
    if plain["version"] != _VERSION:
        raise NotPassport("version")
    return Passport(
        name=str(plain["name"]),
        school=str(plain["school"]),
        position=str(plain["position"]),
        made_on=date.fromisoformat(plain["made_on"]),
        certificates=tuple(_certificate(one) for one in plain["certificates"]),
        deeds=tuple(_deed(one) for one in plain["deeds"]),
    )


def _certificate(plain: dict[str, Any]) -> PassportCertificate:
    token = str(plain["token"])
    return PassportCertificate(read_token(token).facts, token)


def _deed(plain: dict[str, Any]) -> Deed:
    hours = plain["hours"]
    return Deed(
        kind=DeedKind(plain["kind"]),
        title=str(plain["title"]),
        role=str(plain["role"]),
        start=_day(plain["start"]),
        end=_day(plain["end"]),
        half_hours=None if hours is None else round(float(hours) * 2),
    )


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
