"""How much data an exchange may move today, where every megabyte is paid for.

A budget is a ceiling, and text is worth more than photos: a fifth of it is kept for text. Once all of it is spent
nothing goes by itself; a person may still exchange, and then only text goes.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from app.domain.value import value

MEGABYTE = 1_000_000
KEPT_FOR_TEXT = 5
"""One part in so many is for text alone."""


class PhotosGo(StrEnum):
    """How photos and other files leave this machine and come to it."""

    ALWAYS = "always"
    STICK = "stick"
    NEVER = "never"


@value
class Limits:
    """What the people of this machine have set; no megabytes mean no budget."""

    megabytes: int = 0
    photos: PhotosGo = PhotosGo.ALWAYS

    @property
    def budget(self) -> int:
        """Bytes a day; 0 for no budget."""
        return self.megabytes * MEGABYTE


@value
class Allowance:
    """Bytes that may still move; None for as many as there are."""

    text: int | None = None
    photos: int | None = None

    @property
    def is_spent(self) -> bool:
        """Whether nothing may move any more."""
        return self.text == 0

    def after(self, size: int) -> Allowance:
        """What is left when `size` bytes have moved."""
        return Allowance(_less(self.text, size), _less(self.photos, size))


@value
class Spent:
    """The bytes of one day, by its number, and those of the day before the clock went on to it.

    A clock that runs ahead for a while opens a new day too early; when it comes back, the bytes of both count
    together, so that no day is paid for twice and none is closed for ever.
    """

    day: int = 0
    size: int = 0
    day_before: int = 0
    size_before: int = 0

    def on(self, today: int) -> Spent:
        """How it stands on the day `today`."""
        if today == self.day:
            return self
        if today > self.day:
            return Spent(today, 0, self.day, self.size)
        brought = self.size_before if today <= self.day_before else 0
        return Spent(today, self.size + brought)

    def plus(self, size: int) -> Spent:
        """After `size` more bytes on the same day."""
        return replace(self, size=self.size + size)


def allowance(limits: Limits, spent: int, *, by_hand: bool) -> Allowance:
    """What may still move today after `spent` bytes; a person may always send text."""
    left, photos = None, None
    if limits.budget:
        left = max(0, limits.budget - spent)
        photos = max(0, limits.budget - limits.budget // KEPT_FOR_TEXT - spent)
    if limits.photos is not PhotosGo.ALWAYS:
        photos = 0
    return Allowance(None if by_hand else left, photos)


def _less(left: int | None, size: int) -> int | None:
    return None if left is None else max(0, left - size)
