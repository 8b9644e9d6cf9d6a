"""Feedback without names: what the forms of a session say together, and never what a single one says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.records.sessions import Feedback
from app.domain.text import sort_key
from app.domain.value import value

LEAST = 5
"""Under so many forms a summary would tell who wrote what."""
ITEMS = ("useful", "clear", "pace", "atmosphere", "will_apply")
_SATISFIED = 4


@value
class ItemSummary:
    """What was answered to one item."""

    field: str
    spread: tuple[int, int, int, int, int]
    """How many gave 1, 2, 3, 4 and 5."""

    @property
    def answers(self) -> int:
        """How many answered."""
        return sum(self.spread)

    @property
    def mean(self) -> float | None:
        """The mean from 1 to 5; None while fewer than `LEAST` answered this item."""
        if self.answers < LEAST:
            return None
        return sum(points * count for points, count in enumerate(self.spread, start=1)) / self.answers


@value
class FeedbackSummary:
    """All forms together."""

    forms: int
    items: tuple[ItemSummary, ...]
    satisfied: int
    """Forms whose answers have a mean of 4 or more."""
    best: tuple[str, ...]
    improve: tuple[str, ...]
    """What people wrote, in alphabet order and not in that of the forms."""


def form_mean(form: Feedback) -> float | None:
    """The mean of what one form answers; None for one without answers."""
    given = [points for points in (getattr(form, field) for field in ITEMS) if points is not None]
    return sum(given) / len(given) if given else None


def summarise(forms: Sequence[Feedback]) -> FeedbackSummary | None:
    """Return what `forms` say together; None while there are fewer than `LEAST`."""
    if len(forms) < LEAST:
        return None
    means = [form_mean(form) for form in forms]
    return FeedbackSummary(
        forms=len(forms),
        items=tuple(ItemSummary(field, _spread(forms, field)) for field in ITEMS),
        satisfied=sum(1 for mean in means if mean is not None and mean >= _SATISFIED),
        best=_written(form.best for form in forms),
        improve=_written(form.improve for form in forms),
    )


def _spread(forms: Sequence[Feedback], field: str) -> tuple[int, int, int, int, int]:
    given = [getattr(form, field) for form in forms]
    one, two, three, four, five = (given.count(points) for points in range(1, 6))
    return one, two, three, four, five


def _written(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted((text.strip() for text in texts if text.strip()), key=sort_key))
