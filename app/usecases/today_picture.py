"""What the start page shows. Nothing of the storage is needed to know these: a picture may be there before it."""

from __future__ import annotations

from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.ids import Id
from app.domain.rules.first_steps import Step

if TYPE_CHECKING:
    from app.usecases.own_year import OwnYear


class Item(StrEnum):
    """What a line of the page is about; a click goes there."""

    SESSION = "session"
    LESSON = "lesson"
    ACTION = "action"
    COMMITMENT = "commitment"
    UNMARKED = "unmarked"
    OVERDUE_LESSON = "overdue_lesson"
    UNOBSERVED = "unobserved"
    CONFLICTS = "conflicts"
    REFUSED = "refused"
    PARKED = "parked"


class TodayLine(Struct, frozen=True):
    """One line: what it is, what it is called, where it belongs, when it is."""

    item: Item
    title: str = ""
    where: str = ""
    """Place of a session, cycle of a lesson, project of an action, who made a commitment."""
    day: date | None = None
    start: time | None = None
    count: int = 0
    """People of a session, missing marks of a sheet, number of conflicts or refused changes."""
    target: Id | None = None
    """Event, cycle or project to open."""
    row: Id | None = None
    """Slot, lesson or action inside it; the slot in which a commitment was made."""


class Unsent(Struct, frozen=True):
    """Changes that no server has confirmed yet."""

    count: int
    age: timedelta | None
    """Age of the oldest one."""


class TodayPicture(Struct, frozen=True):
    """The whole page."""

    upcoming: tuple[TodayLine, ...]
    unfinished: tuple[TodayLine, ...]
    unsent: Unsent
    sessions_this_week: int
    attendance: float | None
    """Share of marks that say "was there" since the term began; None while there are no marks."""
    term: int | None
    """Number of the running term, None between terms."""
    open_cycles: int
    taught_lessons: int
    until: date
    """Last day "next" looks at."""
    steps: tuple[tuple[Step, bool], ...] = ()
    """The first things to do with a new profile, and whether each is done; empty once all are."""
    leads_sessions: bool = True
    """Whether who sits here plans sessions."""
    looks_after_school: bool = True
    """Whether who sits here gets a school ready for visits."""

    @property
    def own(self) -> OwnYear | None:
        """Courses and projects of the person, where the page speaks of one person and not of a school."""
        return None
