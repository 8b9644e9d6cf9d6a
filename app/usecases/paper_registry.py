"""Every printable paper of a profile. A new kind of paper is one function and one line in `PAPERS`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.file_names import safe_file_name, shortened
from app.domain.ids import NOBODY
from app.domain.records.events import Event, Slot
from app.domain.records.people import Person
from app.domain.text import mark
from app.reports.document import Document
from app.usecases.events import Which
from app.usecases.paper_offers import of_person, of_portfolio, of_report, of_school, of_session
from app.usecases.papers import Offer, words_in
from app.usecases.receipt_papers import of_receipts

if TYPE_CHECKING:
    from app.usecases.desk import Desk


_MOST_TITLE = 40


class Paper(Struct, frozen=True):
    """A paper with its place among the others; folder and name are safe names of files, without an ending."""

    folder: str
    name: str
    make: Callable[[], Document]


Source = Callable[["Desk", str], Iterator[tuple[str, Offer]]]
"""Desk and language → what each paper is about, and its offer."""


def lesson_papers(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """The papers of every research lesson."""
    numbered = mark("papers", "{title}, lesson {number}")
    for card in desk.lesson_study.cards():
        for line in desk.lesson_study.picture(card.id).lessons:
            title = shortened(card.title, _MOST_TITLE)
            about = words_in(language).text(numbered, title=title, number=line.lesson.seq)
            for offer in desk.papers.of_lesson(line.lesson.id, language):
                yield about, offer


def blank_forms(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """Empty forms."""
    return (("", offer) for offer in desk.papers.blank_forms(language))


def attendance_sheets(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """The attendance sheet of every session."""
    total = desk.events.page(Which.ALL, limit=1).total
    for line in desk.events.page(Which.ALL, limit=max(total, 1)).lines:
        for offer in desk.papers.of_event(line.id, language):
            day = line.first.isoformat() if line.first else ""  # files then stand in the order of their days
            yield f"{day} {shortened(line.title, _MOST_TITLE)}", offer


def project_papers(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """The papers of every development project."""
    for line in desk.projects.listing():
        offers = (*desk.papers.of_project(line.project.id, language), *of_portfolio(desk, line.project.id, language))
        for offer in offers:
            yield shortened(line.project.title, _MOST_TITLE), offer


def cycle_reports(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """The report of every lesson study cycle."""
    for card in desk.lesson_study.cards():
        for offer in of_report(desk, card.id, language):
            yield shortened(card.title, _MOST_TITLE), offer


def session_papers(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """Protocol and feedback form of every session."""
    for event in desk.store.all(Event):
        for slot in desk.store.all(Slot, event_id=event.id):
            for offer in of_session(desk, slot.id, language):
                yield f"{slot.day or ''} {shortened(slot.topic or event.title, _MOST_TITLE)}", offer


def papers_of_people(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """Passport and form of consent of everybody at the own school."""
    for person in desk.store.all(Person, school_id=desk.school):
        for offer in of_person(desk, person.id, language):
            yield person.full_name, offer


def visits(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """What a visitor asks of the own school."""
    return (("", offer) for offer in of_school(desk, desk.school, language) if desk.school != NOBODY)


def lists(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """Every list, unfiltered."""
    papers = desk.papers.lists
    for make in (papers.people, papers.schools, papers.events, papers.cycles, papers.projects):
        yield "", make(language)


def receipts(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """What the server has taken in."""
    return (("", offer) for offer in of_receipts(desk, language))


def region(desk: Desk, language: str) -> Iterator[tuple[str, Offer]]:
    """The table of all schools, for who looks after more than one."""
    if desk.school == NOBODY:
        yield "", desk.papers.lists.region(language)


PAPERS: tuple[tuple[str, Source], ...] = (
    (mark("papers", "Lesson study"), lesson_papers),
    (mark("papers", "Empty forms"), blank_forms),
    (mark("papers", "Lesson study"), cycle_reports),
    (mark("papers", "Attendance"), attendance_sheets),
    (mark("papers", "Sessions"), session_papers),
    (mark("papers", "Projects"), project_papers),
    (mark("papers", "People"), papers_of_people),
    (mark("papers", "Visits"), visits),
    (mark("papers", "Lists"), lists),
    (mark("papers", "Region"), region),
    (mark("papers", "Receipts"), receipts),
)
"""Name of the folder and source of each kind of paper, in the order in which they are written."""


def papers_of(desk: Desk, language: str) -> Iterator[Paper]:
    """Every paper of the profile behind `desk`, no two under one name."""
    taken: set[tuple[str, str]] = set()
    for folder, source in PAPERS:
        place = safe_file_name(words_in(language).text(folder))
        for about, offer in source(desk, language):
            name = _free(taken, place, _name(about, offer.title))
            yield Paper(place, name, lambda make=offer.make: make(language))  # type: ignore[misc]


def _name(about: str, title: str) -> str:
    """What a paper is about comes first, so that its papers stand together; its kind is never cut off."""
    return safe_file_name(" – ".join(filter(None, (about.strip(), title))))


def _free(taken: set[tuple[str, str]], folder: str, name: str) -> str:
    """`name`, with a number behind it if another paper in the folder has it; case does not tell names apart."""
    free, number = name, 1
    while (folder, free.casefold()) in taken:
        number += 1
        free = f"{name} ({number})"
    taken.add((folder, free.casefold()))
    return free
