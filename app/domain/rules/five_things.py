"""Five things to fix this week: of all that is missing, what is soonest forgotten or worth most, one line per kind.

Small gaps are mended where they arise and while people remember; nobody is shown a list they cannot finish.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import StrEnum

from app.domain.ids import Id
from app.domain.value import value

MOST = 5
SILENT_DAYS = 30
"""A project nobody wrote about for so long is worth a question."""
MINUTES_DAYS = 2
"""So many days after a session people still remember what was said."""


class Need(StrEnum):
    """What is missing, the most pressing first: memory fades, papers and spellings wait."""

    HOLIDAY = "holiday"
    MARKS = "marks"
    PROMISE = "promise"
    OBSERVATIONS = "observations"
    MINUTES = "minutes"
    GATE = "gate"
    SILENT_PROJECT = "silent_project"
    OWN_CONSENT = "own_consent"
    PICTURE = "picture"
    CONSENT = "consent"
    DUPLICATES = "duplicates"
    TRANSLATION = "translation"
    PROGRAMME_TEXT = "programme_text"


@value
class Gap:
    """One thing that is missing somewhere."""

    need: Need
    target: Id
    """The event, lesson, project, person, school or programme to go to."""
    title: str = ""
    day: date | None = None
    row: Id | None = None
    """The slot inside an event, the session in the plan of a programme."""
    count: int = 1
    """More than one when it stands for others of its kind."""


@value
class Thing:
    """One line: what is missing, how often, and where to begin."""

    need: Need
    count: int
    first: Gap


@value
class ProjectWork:
    """A running project and the day of the latest entry in its log, or of its start."""

    project: Id
    title: str
    last_day: date | None


@value
class HeldSession:
    """A session that has been held, and whether anybody wrote down what was said and decided."""

    event: Id
    title: str
    last_day: date
    has_minutes: bool


def five_things(gaps: Iterable[Gap]) -> tuple[Thing, ...]:
    """Return at most five lines, the most pressing kinds first; each begins at its oldest gap."""
    by_need: dict[Need, list[Gap]] = {}
    for gap in gaps:
        by_need.setdefault(gap.need, []).append(gap)
    things = (Thing(need, sum(gap.count for gap in found), min(found, key=_age)) for need, found in by_need.items())
    return tuple(sorted(things, key=lambda thing: list(Need).index(thing.need))[:MOST])


def silent_projects(projects: Iterable[ProjectWork], today: date) -> list[Gap]:
    """Return the projects nobody wrote about for thirty days."""
    limit = today - timedelta(days=SILENT_DAYS)
    return [
        Gap(Need.SILENT_PROJECT, work.project, work.title, work.last_day)
        for work in projects
        if work.last_day is not None and work.last_day <= limit
    ]


def without_minutes(sessions: Iterable[HeldSession], today: date) -> list[Gap]:
    """Return the sessions whose minutes nobody has written two days later."""
    limit = today - timedelta(days=MINUTES_DAYS)
    return [
        Gap(Need.MINUTES, session.event, session.title, session.last_day)
        for session in sessions
        if not session.has_minutes and session.last_day <= limit
    ]


def _age(gap: Gap) -> tuple[date, bytes]:
    return gap.day or date.max, gap.target
