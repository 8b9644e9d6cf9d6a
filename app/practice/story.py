"""How a year is told: chapters wait for their days, and the clock of the store goes from one to the next."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.change import Changed
from app.domain.clock import BUILD_MS
from app.domain.ids import Id
from app.practice.school_weeks import SchoolWeeks
from app.usecases.desk import Desk

Chapter = Iterator[datetime]
"""Does something at the desk, then gives the moment at which it goes on."""


class StoryTime:
    """A time source that can be sent to any moment; open the store with it, and it stands where the story does."""

    def __init__(self, now_ms: int) -> None:
        self.moment = self._first = max(BUILD_MS, now_ms)  # no clock believes in a time before its program

    def wall_ms(self) -> int:
        return self._first

    def elapsed_ms(self) -> int:
        return self.moment

    def go_to(self, moment: datetime) -> None:
        """Let it be `moment`; the story never runs ahead of the real day."""
        self.moment = min(self._first, round(moment.timestamp() * 1000))

    def come_back(self) -> None:
        """Let it be now."""
        self.moment = self._first


@dataclass(frozen=True)
class Story:
    """What every chapter needs."""

    desk: Desk
    time: StoryTime
    weeks: SchoolWeeks

    def tell(self, chapters: Iterable[Chapter]) -> None:
        """Let all chapters happen at once, each step at its moment; in the end it is now."""
        order = [(next(chapter), number, chapter) for number, chapter in enumerate(chapters)]
        heapq.heapify(order)
        while order:
            moment, number, chapter = heapq.heappop(order)
            self.time.go_to(moment)
            following = next(chapter, None)
            if following is not None:
                heapq.heappush(order, (following, number, chapter))
        self.time.come_back()


def made(changed: Changed, name: str) -> Id:
    """The one row of the type `name` that a use case made."""
    (row,) = changed.rows[name]
    return row
