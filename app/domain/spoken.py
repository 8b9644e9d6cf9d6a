"""Codes people read aloud over a telephone or from paper: letters and figures that nobody confuses.

The alphabet leaves out I, L, O and U. Whoever types a code may use small letters, any spaces and dashes, and the
Cyrillic letters that look the same.
"""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 5
"""What one letter of a code carries."""

_TYPED = str.maketrans("OILОІАВЕКМНРСТХУ", "011" + "01ABEKMHPCTXY")


def fresh(letters: int) -> str:
    """A random code of so many letters."""
    return "".join(secrets.choice(ALPHABET) for _ in range(letters))


def spelled(data: bytes, letters: int) -> str:
    """The first bits of `data` as so many letters."""
    number = int.from_bytes(data, "big") >> (8 * len(data) - BITS * letters)
    return "".join(ALPHABET[number >> BITS * place & 31] for place in reversed(range(letters)))


def grouped(code: str, size: int) -> str:
    """The code as it is printed: groups of `size` letters with dashes between them."""
    return "-".join(code[start : start + size] for start in range(0, len(code), size))


def read(typed: str, letters: int) -> str | None:
    """The code of so many letters behind what somebody typed, or None if it cannot be one."""
    code = "".join(letter for letter in typed.upper() if letter.isalnum()).translate(_TYPED)
    return code if len(code) == letters and set(code) <= set(ALPHABET) else None
