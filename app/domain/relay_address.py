"""A computer of the school that lets others through: where it listens, as people read it out and type it."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.domain.value import value

PORT = 8471
"""Where a relay listens unless somebody else does; above 1024, so that no administrator is needed."""
CODE_DIGITS = 6

_ADDRESS = re.compile(r"(?:\w+://)?([\w.-]+|\[[0-9a-fA-F:]+\])(?::(\d{1,5}))?/?")
_CODE = re.compile(rf"\d{{{CODE_DIGITS}}}")


class RelayAddress(NamedTuple):
    """A machine of the school and the port on which it lets others through."""

    host: str
    port: int = PORT

    def __str__(self) -> str:
        return self.host if self.port == PORT else f"{self.host}:{self.port}"


@value
class Nearby:
    """A relay that was found in the same network."""

    relay: bytes
    """Its own number, which stays when its address changes."""
    name: str
    address: RelayAddress


@value
class Through:
    """A relay that knows this machine."""

    address: RelayAddress
    name: str
    machine: bytes
    secret: str


def read(text: str) -> RelayAddress | None:
    """The address somebody typed, or None for what is none."""
    found = _ADDRESS.fullmatch(text.strip())
    if found is None:
        return None
    port = int(found[2] or PORT)
    return RelayAddress(found[1].strip("[]"), port) if 0 < port < 1 << 16 else None


def read_code(text: str) -> str | None:
    """The digits of a code, however they were grouped; None if they are not six."""
    digits = re.sub(r"[\s-]", "", text)
    return digits if _CODE.fullmatch(digits) else None


def shown_code(code: str) -> str:
    """A code as it is read out."""
    half = CODE_DIGITS // 2
    return f"{code[:half]} {code[half:]}"


def in_one(address: RelayAddress, code: str) -> str:
    """Address and code in one line, for a QR code: plain words, so that any phone shows what is to be typed."""
    return f"{address} {code}"


def part(text: str) -> tuple[str, str]:
    """What was typed or pasted, as address and code; the code is empty if there is none."""
    address, _, code = text.strip().partition(" ")
    return (address, code) if read_code(code) else (text.strip(), "")
