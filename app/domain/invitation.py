"""An invitation as its bearer reads it: everything a device must know to come to a server, with or without a line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from app.domain.problems import CodeTooOld, CodeUsed, WrongCode

SUFFIX = ".shyraq-invitation"
"""How the file of an invitation is named."""


@dataclass(frozen=True, slots=True)
class Invitation:
    """What a server says to one device it does not know yet."""

    address: str
    server_key: bytes
    """By it the server is known, whatever its address, and what is sealed for it is sealed with it."""
    code: str
    """The one-time code, without a dash."""
    role: str
    region_code: str
    school: bytes | None
    """The school, if the server knows it already."""
    school_name: str
    """Empty for a whole region."""
    ends_ms: int
    """Until when the server takes the code, by the server's clock."""


class Refusal(IntEnum):
    """Why a server does not let a device in; the numbers travel."""

    UNKNOWN = 1
    """No such code: mistyped, or forgotten long ago."""
    TOO_OLD = 2
    USED = 3
    """Another device came with it first."""


PROBLEMS: dict[Refusal, type[WrongCode]] = {
    Refusal.UNKNOWN: WrongCode, Refusal.TOO_OLD: CodeTooOld, Refusal.USED: CodeUsed,
}  # fmt: skip
"""What a refusal is to whoever was refused."""
