"""Who may write what. The store asks for every record that is saved, the server again for every change that arrives, so
a screen that offers too much can do no harm.
"""

from __future__ import annotations

FACILITATOR, TEACHER, COORDINATOR = "facilitator", "teacher", "coordinator"
PRINCIPAL, ASSESSOR, OBSERVER = "principal", "assessor", "observer"
ROLES = (FACILITATOR, TEACHER, COORDINATOR, PRINCIPAL, ASSESSOR, OBSERVER)
OF_A_REGION = frozenset({COORDINATOR, OBSERVER})
"""Roles that are given for a region, not for a school."""

ISSUED = frozenset({"issuer_key", "certificate", "revoked_serial"})
"""What others trust without asking: it comes from those who hold sessions, not from those who attend them."""
DECIDING = frozenset({"person_link"})
"""What somebody sees follows from it: who could join their own entry with a colleague's would see all of theirs."""
BROUGHT = frozenset({"school"})
"""What a teacher on their own must be able to bring, and does not change once it is there: the region of a school
decides who reads it."""
SERVER_ONLY = frozenset({"school_summary", "region_summary", "school_grant"})
"""What a server computes, and what it says of its own decisions."""
OF_COORDINATORS = frozenset({"grant_wish"})
"""What only coordinators ask for; who works in a school does not decide who else does."""
OWN_THINGS = frozenset({"person", "saved_filter"})
"""What somebody writes about themselves who otherwise only reads."""
ENTERED_ONCE = frozenset({"person"})
"""Who only reads enters themselves, and changes nobody once that is handed in."""
_WRITABLE = {PRINCIPAL: OWN_THINGS, ASSESSOR: OWN_THINGS | {"project_assessment"}, OBSERVER: frozenset[str]()}


def only_reads(role: str) -> bool:
    """Whether somebody in this role reads what others record."""
    return role in _WRITABLE


def may_write(role: str, type_name: str, *, is_new: bool = False) -> bool:
    """Whether somebody in this role may write records of this type in a stream that they hold; `is_new`: one of which
    no server has told them anything.
    """
    if type_name in SERVER_ONLY:
        return False
    if type_name in OF_COORDINATORS:
        return role == COORDINATOR
    if role in _WRITABLE:
        return type_name in _WRITABLE[role] and (is_new or type_name not in ENTERED_ONCE)
    return role != TEACHER or type_name not in ISSUED | DECIDING | (frozenset() if is_new else BROUGHT)
