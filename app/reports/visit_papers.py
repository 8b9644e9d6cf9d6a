"""Ready for the visit: what somebody who comes to a school asks about, on one page, with room for what they find."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from app.domain.text import mark
from app.domain.written import joined, show_day
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Heading, Paragraph, WritingLines

Translate = Callable[[str, str], str]
"""Context and English source → the text in the language of the paper."""


@dataclass(frozen=True, slots=True)
class VisitWork:
    """A session, a cycle or a project in one row."""

    day: date | None
    title: str
    state: str
    """Its status or stage in words."""
    measure: str
    """Attendance, lessons taught, or the day of the latest entry."""


@dataclass(frozen=True, slots=True)
class VisitFacts:
    """Everything on the paper, in the language of the paper."""

    school: str
    place: str
    day: date
    facts: tuple[tuple[str, str], ...]
    """Whom to talk to, and other schools; what is not known stays an empty line."""
    size: tuple[tuple[str, str], ...]
    """How large the school is and how it is connected."""
    figures: tuple[tuple[str, str], ...]
    """This school year."""
    sessions: tuple[VisitWork, ...]
    last_summary: str
    """What was written about the latest session."""
    cycles: tuple[VisitWork, ...]
    projects: tuple[VisitWork, ...]
    overdue: tuple[tuple[date, str, str], ...]
    """Actions that were promised and are not done: due day, what, who."""
    to_fix: tuple[str, ...]


def visit_paper(facts: VisitFacts, translate: Translate, language: str) -> Document:
    """The paper about one school."""

    def say(source: str) -> str:
        return translate("visit", source)

    none = say(mark("visit", "Nothing yet."))
    title = say(mark("visit", "Ready for the visit: {school}")).format(school=facts.school)
    blocks: list[Block] = [Facts(facts.facts), Facts(facts.size, columns=3), _figures(facts)]
    heads = (say(mark("visit", "Day")), say(mark("visit", "Title")), say(mark("visit", "State")))
    for heading, works, measure in (
        (say(mark("visit", "Sessions")), facts.sessions, say(mark("visit", "Attendance"))),
        (say(mark("visit", "Lesson study")), facts.cycles, say(mark("visit", "Lessons taught"))),
        (say(mark("visit", "Development projects")), facts.projects, say(mark("visit", "Latest entry"))),
    ):
        blocks += [Heading(heading, 2), _works(works, (*heads, measure)) if works else Paragraph(none, quiet=True)]
    if facts.last_summary:
        blocks.insert(5, Paragraph(facts.last_summary))
    if facts.overdue:
        columns = (
            Column(say(mark("visit", "Due")), 0.8),
            Column(say(mark("visit", "What")), 3),
            Column(say(mark("visit", "Who")), 1.4),
        )
        rows = tuple((show_day(due), what, who) for due, what, who in facts.overdue)
        blocks += [Heading(say(mark("visit", "Promised and not done")), 2), Grid(columns, rows)]
    if facts.to_fix:
        blocks += [Heading(say(mark("visit", "To put right")), 2), Paragraph("\n".join(facts.to_fix))]
    blocks.append(WritingLines(say(mark("visit", "What I saw and what we agreed")), 4))
    return Document(
        title, tuple(blocks), subtitle=joined(facts.place, show_day(facts.day)),
        footer=show_day(facts.day), language=language,
    )  # fmt: skip


def _figures(facts: VisitFacts) -> Grid:
    columns = tuple(Column(label, 1, Align.CENTRE) for label, _value in facts.figures)
    return Grid(columns, (tuple(value for _label, value in facts.figures),))


def _works(works: tuple[VisitWork, ...], heads: tuple[str, ...]) -> Grid:
    columns = (
        Column(heads[0], 0.8), Column(heads[1], 3), Column(heads[2], 1.2), Column(heads[3], 0.9, Align.RIGHT),
    )  # fmt: skip
    rows = tuple((show_day(work.day), work.title, work.state, work.measure) for work in works)
    return Grid(columns, rows)
