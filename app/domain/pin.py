"""The PIN of a person at a shared computer: what may be one, and how wrong tries slow the next one down."""

from __future__ import annotations

SHORTEST, LONGEST = 4, 8
LONGEST_WAIT = 60
"""Seconds. Nobody is ever locked out for good: a school day is short and a keyboard has small keys."""
_DIGITS = frozenset("0123456789")


def is_pin(text: str) -> bool:
    """Whether `text` can be a PIN: four to eight digits."""
    return SHORTEST <= len(text) <= LONGEST and _DIGITS.issuperset(text)


def wait_after(wrong: int) -> int:
    """Seconds until the next try after `wrong` wrong ones: 1, 2, 4 … up to a minute."""
    return 0 if wrong <= 0 else min(1 << min(wrong - 1, 6), LONGEST_WAIT)
