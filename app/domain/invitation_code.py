"""One-time codes that let a device in: ten letters in two groups, to be read aloud over a telephone."""

from __future__ import annotations

from app.domain import spoken

ALPHABET = spoken.ALPHABET
GROUP = 5


def new_code() -> str:
    """A fresh code, 50 random bits, without a dash."""
    return spoken.fresh(2 * GROUP)


def shown(code: str) -> str:
    """The code as it is printed: `XXXXX-XXXXX`."""
    return spoken.grouped(code, GROUP)


def read(typed: str) -> str | None:
    """The code behind what somebody typed, or None if it cannot be one."""
    return spoken.read(typed, 2 * GROUP)
