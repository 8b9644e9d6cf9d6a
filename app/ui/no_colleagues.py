"""Why nobody of the own school is offered where people are chosen, and what to do about it."""

from __future__ import annotations

from app.domain.text import mark
from app.ui.translate import tr_label

_NOBODY = mark(
    "colleagues", "There are no teachers in your school yet: import a list or add them under People and schools."
)


def no_colleagues() -> str:
    """The sentence for an own school of which nobody else is entered."""
    return tr_label("colleagues", _NOBODY)
