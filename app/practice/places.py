"""Where the work of today is, for whoever goes on with the story."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ids import NOBODY, Id


@dataclass
class Places:
    """Filled in by the chapters of this term."""

    event: Id = NOBODY
    slot: Id = NOBODY
    """The session of today, not marked yet."""
    cycle: Id = NOBODY
    lesson: Id = NOBODY
    """Planned for the days ahead."""
    project: Id = NOBODY
