"""What becomes of a coordinator's wish about somebody's access to a school. The server decides, from what it knows
itself; a screen asks the same rules to offer only what has a chance.
"""

from __future__ import annotations

from collections.abc import Collection
from enum import StrEnum

from app.domain.records.grants import GrantWish
from app.domain.rules.rights import OF_A_REGION, ROLES
from app.domain.value import value

GIVEN_ROLES = tuple(role for role in ROLES if role not in OF_A_REGION)
"""Roles that are given for a school; a region is given by an invitation alone."""
_OF_WHO_ASKED = frozenset({GrantWish.record_type.by_name["is_closed"].number})
_OF_SERVER = frozenset(GrantWish.record_type.by_name[name].number for name in ("answer", "answered"))


class Answer(StrEnum):
    """What the server said to a wish."""

    DONE = "done"
    OWN = "own"
    """It is about the own access."""
    ELSEWHERE = "elsewhere"
    """The school, or the one more school, is not of the own region."""
    UNKNOWN = "unknown"
    """No such computer works, or worked, in that school under a role of that school."""
    CHANGED = "changed"
    """It no longer is what it was when somebody asked."""
    SHUT_OUT = "shut_out"
    """The computer is let in no more at all, so it is given nothing."""


@value
class Standing:
    """What a server knows of the computer that a wish is about."""

    is_own: bool
    """It is the asking one, or the same person works there."""
    is_of_region: bool
    """All schools the wish names are schools of the region of who asks."""
    is_known: bool
    """It works, or worked, in the school where the wish was made, and came in by no region."""
    is_shut_out: bool
    role: str
    """What it is now in the school that the wish is about; empty for nothing."""


def answer_to(wish: GrantWish, standing: Standing) -> Answer:
    """The one answer. Outside of the region all answers are alike, so nobody learns by asking who is there."""
    if not standing.is_of_region:
        return Answer.ELSEWHERE
    if not standing.is_known or wish.role not in ("", *GIVEN_ROLES):
        return Answer.UNKNOWN
    if standing.is_own:
        return Answer.OWN
    if wish.role == standing.role:
        return Answer.DONE
    if wish.role_before != standing.role:
        return Answer.CHANGED
    if wish.role and standing.is_shut_out:
        return Answer.SHUT_OUT
    return Answer.DONE


def may_carry(fields: Collection[int], *, is_new: bool, is_own: bool) -> bool:
    """Whether a change of a wish may come from a device: the wish itself once, later only that who asked is done with
    it. The answer is the server's.
    """
    if is_new:
        return not _OF_SERVER & set(fields)
    return is_own and set(fields) <= _OF_WHO_ASKED
