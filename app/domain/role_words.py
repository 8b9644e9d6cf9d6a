"""What people are at a school for the server, and what that lets them see and change; context `roles`."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.rules.rights import ASSESSOR, COORDINATOR, FACILITATOR, OBSERVER, PRINCIPAL, TEACHER
from app.domain.text import mark

CONTEXT = "roles"

NAMES: Mapping[str, str] = {
    FACILITATOR: mark("roles", "Facilitator"),
    PRINCIPAL: mark("roles", "Principal"),
    TEACHER: mark("roles", "Teacher"),
    ASSESSOR: mark("roles", "Assessor"),
    COORDINATOR: mark("roles", "Coordinator"),
    OBSERVER: mark("roles", "Observer"),
}
"""In the order in which they are listed: who may change most of a school first."""

REACH: Mapping[str, str] = {
    FACILITATOR: mark("roles", "Sees and changes everything of the school."),
    PRINCIPAL: mark("roles", "Sees everything but private notes of projects, and changes nothing."),
    TEACHER: mark(
        "roles",
        "Sees and changes what the school shares, and the own marks, cycles and projects; nothing of a colleague.",
    ),
    ASSESSOR: mark("roles", "Sees projects whose portfolio was handed in, and writes assessments."),
    COORDINATOR: mark(
        "roles",
        "Sees the card and the figures of every school of the region; a school that is looked into in detail all but"
        " private notes of projects, and may change it.",
    ),
    OBSERVER: mark("roles", "Sees figures of the whole region or of one district; no school and no name."),
}
