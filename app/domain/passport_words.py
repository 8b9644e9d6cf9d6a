"""What taking a passport over does with its certificates, in words for window and command line.

Translation context: `passport`.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.text import mark

CONTEXT = "passport"


class Taking(StrEnum):
    """What taking a passport over does with one of its certificates."""

    NEW = "new"
    NEW_UNKNOWN_ISSUER = "new_unknown_issuer"
    """Taken over, with a note that nobody here knows who signed it."""
    HERE_ALREADY = "here_already"
    REVOKED = "revoked"
    FORGED = "forged"

    @property
    def is_new(self) -> bool:
        """Whether something will be written."""
        return self in (Taking.NEW, Taking.NEW_UNKNOWN_ISSUER)


TAKINGS: Mapping[Taking, str] = {
    Taking.NEW: mark("passport", "New"),
    Taking.NEW_UNKNOWN_ISSUER: mark("passport", "New, issuer unknown"),
    Taking.HERE_ALREADY: mark("passport", "Here already"),
    Taking.REVOKED: mark("passport", "Revoked: not taken over"),
    Taking.FORGED: mark("passport", "Not genuine: not taken over"),
}

SIGNED_BY = mark("passport", "The passport is signed by {maker}.")
MAKER_UNKNOWN = mark("passport", "The passport is signed, but nobody here knows the key of the school that made it.")
OTHER_NAME = mark("passport", "The passport is made out to {name}, not to {person}.")
