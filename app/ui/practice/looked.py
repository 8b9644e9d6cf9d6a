"""Telling the practice school what was looked at; everywhere else it is nothing."""

from __future__ import annotations

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.rules.practice_tasks import Look
from app.ui.context import PageContext

NEWS = "practice"
"""Under this name `Live` tells of what was looked at; no record type is called so."""


def looked(context: PageContext, look: Look, row: Id = NOBODY) -> None:
    """Somebody has something before their eyes that a task may ask for."""
    if context.machine is not None and context.machine.is_practice:
        context.desk.practice.saw(look, row)
        context.live.post(Changed({NEWS: frozenset({row})}))
