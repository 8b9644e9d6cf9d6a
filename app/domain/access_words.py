"""Why the server refused a wish about somebody's access; context `access`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.rules.grant_wishes import Answer
from app.domain.text import mark

CONTEXT = "access"

REFUSED: Mapping[str, str] = {
    Answer.OWN: mark("access", "Nobody changes their own access. Please call whoever runs the server."),
    Answer.ELSEWHERE: mark("access", "The school is not of your region for the server. Its card must say its region."),
    Answer.UNKNOWN: mark("access", "The server knows no such computer in this school."),
    Answer.CHANGED: mark("access", "It had been changed before your request came. What the list says now stands."),
    Answer.SHUT_OUT: mark(
        "access", "The computer is let in no more. Whoever runs the server can let it in again when it was found."
    ),
}  # fmt: skip
OTHER = mark("access", "The server refused it for a reason that only a newer version of the program knows.")
