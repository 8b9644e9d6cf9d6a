"""What of a school is on the screen first when all of it comes to a new machine.

Whom and what records are about comes before the records themselves; those come newest first. Which types are in which
part is known to servers and machines of every version alike, so this list never changes.
"""

from __future__ import annotations

from app.domain.catalogue import TYPE_BY_NAME

DIRECTORY_TYPES = frozenset(
    TYPE_BY_NAME[name].number
    for name in (
        "programme", "programme_cycle", "school", "hub_link", "person", "person_link", "consent", "school_grant",
        "school_summary", "region_summary", "session_template", "issuer_key", "revoked_serial",
    )
)  # fmt: skip
"""Numbers of the types that come first."""
