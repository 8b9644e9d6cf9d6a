"""Lists on paper, with the same rows and in the same order as on the screen."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING

from app.domain.ids import NOBODY, Id
from app.domain.records.projects import ProjectStage
from app.domain.records.schools import School
from app.domain.text import mark
from app.reports.document import Document
from app.reports.list_papers import (
    CycleRow,
    EventRow,
    ListPaper,
    ProjectRow,
    list_of_cycles,
    list_of_events,
    list_of_people,
    list_of_projects,
    list_of_schools,
)
from app.reports.region_papers import list_of_the_region
from app.usecases.events import Which
from app.usecases.papers import Offer, words_in
from app.usecases.people import EVERYBODY, PeopleFilter, school_title

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_AT_ONCE = 500

_WHICH = {
    Which.UPCOMING: mark("papers", "upcoming"),
    Which.HELD: mark("papers", "held"),
    Which.MINE: mark("papers", "those I take part in"),
    Which.ALL: "",
}


class ListPapers:
    """Offers of lists. The arguments are the filters of the screen; `language` is that of the title."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def people(self, language: str, asked: PeopleFilter = EVERYBODY) -> Offer:
        """The people whom the filter leaves."""
        return Offer("people", words_in(language).text(mark("papers", "List of people")), partial(self._people, asked))

    def schools(self, language: str, typed: str = "", *, without_region: bool = False) -> Offer:
        """Schools with the typed words in their names or places; or only those whose region nobody has named."""
        make = partial(self._schools, typed, without_region)
        return Offer("schools", words_in(language).text(mark("papers", "List of schools")), make)

    def events(self, language: str, which: str = Which.ALL) -> Offer:
        """The sessions of one of the filters."""
        return Offer(
            "events", words_in(language).text(mark("papers", "List of sessions")), partial(self._events, Which(which))
        )

    def cycles(self, language: str, rows: Collection[Id] | None = None, typed: str = "") -> Offer:
        """The cycles `rows` in their order, or all of them."""
        make = partial(self._cycles, rows, typed)
        return Offer("cycles", words_in(language).text(mark("papers", "List of lesson study cycles")), make)

    def projects(
        self, language: str, rows: Collection[Id] | None = None, typed: str = "", stage: ProjectStage | None = None
    ) -> Offer:
        """The projects `rows` in their order, or all of them."""
        make = partial(self._projects, rows, typed, stage)
        return Offer("projects", words_in(language).text(mark("papers", "List of projects")), make)

    def region(self, language: str, district: str = "", order: tuple[str, bool] = ("name", False)) -> Offer:
        """The schools of the region, or of one district; `order` is the column and whether it descends."""
        make = partial(self._region, district, order)
        return Offer("region", words_in(language).text(mark("papers", "Schools of the region")), make)

    def _region(self, district: str, order: tuple[str, bool], language: str) -> Document:
        key, descending = order
        summary = self._desk.region.summary(language)
        return list_of_the_region(words_in(language), summary, district, key=key, descending=descending)

    def _paper(self, language: str, *filters: str) -> ListPaper:
        school = school_title(self._desk.store.find(School, self._desk.school), language)
        return ListPaper(words_in(language), [each for each in filters if each], school, self._desk.today())

    def _people(self, asked: PeopleFilter, language: str) -> Document:
        people, words, school = self._desk.people, words_in(language), asked.school
        at = school_title(self._desk.store.find(School, school), language) if school not in (None, NOBODY) else ""
        without = words.text(mark("papers", "without consent")) if asked.without_consent else ""
        paper = self._paper(language, at, words.code("subjects", asked.subject), without, _typed(asked.typed))
        rows = []
        for offset in range(0, people.count(asked), _AT_ONCE):
            page = people.page(asked, offset=offset, limit=_AT_ONCE, language=language)
            rows += [(line.person, line.school_name) for line in page]
        return list_of_people(paper, rows)

    def _schools(self, typed: str, without_region: bool, language: str) -> Document:
        without = words_in(language).text(mark("papers", "without a region")) if without_region else ""
        lines = [line for line in self._desk.people.schools(typed) if line.needs_region or not without_region]
        rows = [(line.school, school_title(line.school, language), line.people) for line in lines]
        return list_of_schools(self._paper(language, without, _typed(typed)), rows)

    def _events(self, which: Which, language: str) -> Document:
        total = self._desk.events.page(which, limit=1).total
        lines = self._desk.events.page(which, limit=max(total, 1)).lines
        rows = [EventRow(line.title, line.kind, line.status, line.first, line.last, line.people) for line in lines]
        shown = words_in(language).text(_WHICH[which]) if _WHICH[which] else ""
        return list_of_events(self._paper(language, shown), rows)

    def _cycles(self, wanted: Collection[Id] | None, typed: str, language: str) -> Document:
        cards = {card.id: card for card in self._desk.lesson_study.cards()}
        rows = [
            CycleRow(
                card.title, card.subject_code, card.grade, card.class_label, card.starts, card.ends, card.lead,
                card.status, card.lessons_taught, card.lessons_planned, card.completeness.score,
            )
            for row in (cards if wanted is None else wanted)
            if (card := cards.get(row)) is not None
        ]  # fmt: skip
        return list_of_cycles(self._paper(language, _typed(typed)), rows)

    def _projects(
        self, wanted: Collection[Id] | None, typed: str, stage: ProjectStage | None, language: str
    ) -> Document:
        lines = {line.project.id: line for line in self._desk.projects.listing()}
        rows = [
            ProjectRow(line.project, line.teacher.full_name if line.teacher else "", line.last_log)
            for row in (lines if wanted is None else wanted)
            if (line := lines.get(row)) is not None
        ]
        return list_of_projects(self._paper(language, words_in(language).word(stage), _typed(typed)), rows)


def _typed(text: str) -> str:
    """What was searched for, as it was typed."""
    return f"«{text.strip()}»" if text.strip() else ""
