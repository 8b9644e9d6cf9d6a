"""What was agreed comes back: at which sessions a commitment is shown, and what is odd about it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from app.domain.records.events import Slot
from app.domain.records.sessions import Commitment
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark
from app.domain.value import value


@value
class Agreed:
    """A commitment and the slot it was made in; None when nobody noted one, or the slot is gone."""

    commitment: Commitment
    slot: Slot | None

    @property
    def made_on(self) -> date | None:
        """The day it was made, where that is known."""
        return self.slot.day if self.slot else None


def comes_back(agreed: Agreed, slot: Slot) -> bool:
    """Whether `slot` has to talk about it: made before, and still open when the group meets."""
    if agreed.commitment.slot_id == slot.id or not _before(agreed.slot, slot):
        return False
    closed_on = agreed.commitment.closed_on
    return closed_on is None or slot.day is None or closed_on >= slot.day


def in_order(commitments: Iterable[Agreed]) -> tuple[Agreed, ...]:
    """What is open first, each part by its date; those without one come last."""
    return tuple(
        sorted(
            commitments,
            key=lambda one: (
                one.commitment.closed_on is not None, one.commitment.due or date.max, one.made_on or date.min,
                one.commitment.id,
            ),
        )
    )  # fmt: skip


def is_overdue(commitment: Commitment, today: date) -> bool:
    """Whether its day has passed and nobody has closed it."""
    return commitment.closed_on is None and commitment.due is not None and commitment.due < today


def check_commitment(agreed: Agreed, today: date) -> tuple[Finding, ...]:
    """Return what is odd about a commitment."""
    one, made_on = agreed.commitment, agreed.made_on
    found = []
    if not one.owner_name.strip():
        found.append(warn("no_owner", mark("rules", "Who does it? Without a name nobody will."), field="owner_name"))
    if one.due and made_on and one.due < made_on:
        text = mark("rules", "It was agreed on {day}; the date lies before that.")
        found.append(warn("due_before_agreed", text, field="due", day=made_on))
    if one.closed_on and one.closed_on > today:
        found.append(warn("closed_ahead", mark("rules", "This day has not come yet."), field="closed_on"))
    return tuple(found)


def _before(made: Slot | None, slot: Slot) -> bool:
    """Whether a slot lies before another; what was made at no known time was made before."""
    if made is None or made.day is None:
        return True
    if slot.day is None:
        return False
    return (made.day, made.start or time.min) < (slot.day, slot.start or time.min)
