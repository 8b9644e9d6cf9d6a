"""One-time codes that let a device in: ten base-32 characters in two groups, to be read aloud over a telephone.

The alphabet leaves out I, L, O and U. Whoever reads a code from paper may type it in small letters, with any spaces,
and with the Cyrillic letters that look the same.
"""

from __future__ import annotations

import secrets

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
GROUP = 5

_TYPED = str.maketrans("OILОІАВЕКМНРСТХУ", "011" + "01ABEKMHPCTXY")


def new_code() -> str:
    """A fresh code, 50 random bits, without a dash."""
    return "".join(secrets.choice(ALPHABET) for _ in range(2 * GROUP))


def shown(code: str) -> str:
    """The code as it is printed: `XXXXX-XXXXX`."""
    return f"{code[:GROUP]}-{code[GROUP:]}"


def read(typed: str) -> str | None:
    """The code behind what somebody typed, or None if it cannot be one."""
    code = "".join(letter for letter in typed.upper() if letter.isalnum()).translate(_TYPED)
    return code if len(code) == 2 * GROUP and set(code) <= set(ALPHABET) else None
