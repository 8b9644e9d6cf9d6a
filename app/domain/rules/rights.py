"""Who may write what. The server asks for every change, so a screen that offers too much can do no harm."""

from __future__ import annotations

TEACHER = "teacher"
ISSUED = frozenset({"issuer_key", "certificate", "revoked_serial"})
"""What others trust without asking: it comes from those who hold sessions, not from those who attend them."""


def may_write(role: str, type_name: str) -> bool:
    """Whether a device of this role may write records of this type in a stream that it holds."""
    return role != TEACHER or type_name not in ISSUED
