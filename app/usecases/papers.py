"""Papers at the desk: what can be printed of a lesson, a session or a project, and every list as it is filtered.

An offer says what a paper is called and makes it when it is wanted, in any language; both belong on the `read` lane.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.ids import NOBODY, Id
from app.domain.records.events import Slot
from app.domain.records.research_lessons import ResearchLesson
from app.domain.records.schools import School
from app.domain.rules.lesson_study_records import CycleRecords, LessonRecords
from app.domain.text import mark
from app.domain.written import short_name
from app.reports.attendance_paper import SheetRow, attendance_sheet
from app.reports.discussion_paper import discussion_protocol
from app.reports.document import Document
from app.reports.lesson_papers import LessonPaper, blank_lesson, lesson_plan, observation_sheet
from app.reports.paper_words import PaperWords
from app.reports.project_papers import project_plan_and_log
from app.storage.project_queries import people_named
from app.texts import Texts
from app.usecases.lesson_study_reading import LessonStudyReading
from app.usecases.people import school_title
from app.usecases.projects_reading import read_page

if TYPE_CHECKING:
    from app.usecases.desk import Desk
    from app.usecases.paper_lists import ListPapers


class Offer(Struct, frozen=True):
    """A paper that can be made."""

    key: str
    """Which kind of paper it is."""
    title: str
    make: Callable[[str], Document]
    """Makes it in a language."""


@cache
def words_in(language: str) -> PaperWords:
    """The words of papers in `language`, read once."""
    return PaperWords(Texts(language).translate, language)


class PapersDesk:
    """What can be printed. All methods belong on the `read` lane; `language` is that of the titles."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reading = LessonStudyReading(desk)

    @property
    def lists(self) -> ListPapers:
        """Lists on paper."""
        from app.usecases.paper_lists import ListPapers

        return ListPapers(self._desk)

    def of_lesson(self, lesson: Id, language: str) -> tuple[Offer, ...]:
        """The papers of a research lesson: its plan, a sheet for every observer, the protocol. Raises NotFound."""
        words = words_in(language)
        cycle = self._reading.records(self._desk.store.get(ResearchLesson, lesson).cycle_id)
        one = next(each for each in cycle.lessons if each.lesson.id == lesson)
        names = self._names(cycle, one)
        paper = partial(self._lesson_paper, cycle, one, names)
        plan, protocol = mark("papers", "Lesson plan"), mark("papers", "Protocol of the discussion")
        sheet, whose = mark("papers", "Observation sheet"), mark("papers", "Observation sheet: {name}")
        sheets = [
            Offer("observation", words.text(whose, name=short_name(names[each])), partial(_sheet, paper, each))
            for each in _observers(cycle, one)
            if names.get(each)
        ] or [Offer("observation", words.text(sheet), partial(_sheet, paper, None))]
        return (
            Offer("plan", words.text(plan), lambda language: lesson_plan(paper(language))),
            *sheets,
            Offer("protocol", words.text(protocol), lambda language: discussion_protocol(paper(language))),
        )

    def of_cycle(self, cycle: Id, language: str) -> tuple[Offer, ...]:
        """The papers of every research lesson of a cycle, and empty forms. Raises NotFound."""
        words, found = words_in(language), []
        numbered = mark("papers", "{number}. {title}")
        for one in self._reading.records(cycle).lessons:
            for offer in self.of_lesson(one.lesson.id, language):
                title = words.text(numbered, number=one.lesson.seq, title=offer.title)
                found.append(Offer(offer.key, title, offer.make))
        return (*found, *self.blank_forms(language))

    def blank_forms(self, language: str) -> tuple[Offer, ...]:
        """Empty forms of lesson study, to be filled in by hand."""
        words = words_in(language)
        plan, sheet = mark("papers", "Empty lesson plan"), mark("papers", "Empty observation sheet")
        protocol = mark("papers", "Empty protocol of the discussion")
        return (
            Offer("blank_plan", words.text(plan), lambda language: lesson_plan(self._blank(language))),
            Offer("blank_observation", words.text(sheet), lambda language: observation_sheet(self._blank(language))),
            Offer("blank_protocol", words.text(protocol), lambda language: discussion_protocol(self._blank(language))),
        )

    def of_event(self, event: Id, language: str) -> tuple[Offer, ...]:
        """The attendance sheet of an event; raises NotFound when it is made of one that is gone."""
        title = words_in(language).text(mark("papers", "Attendance sheet"))
        return (Offer("attendance", title, partial(self._attendance, event)),)

    def of_project(self, project: Id, language: str) -> tuple[Offer, ...]:
        """The plan and log of a project; raises NotFound when it is made of one that is gone."""
        title = words_in(language).text(mark("papers", "Plan and log of the project"))
        return (Offer("project", title, partial(self._project, project)),)

    def _attendance(self, event: Id, language: str) -> Document:
        sheet = self._desk.attendance.sheet(event)
        rows = [SheetRow(person.enrolment, person.marks) for person in sheet.people]
        slots: Sequence[Slot] = sheet.slots
        school = self._school(sheet.event.school_id, language)
        return attendance_sheet(words_in(language), sheet.event, slots, rows, school)

    def _project(self, project: Id, language: str) -> Document:
        page = read_page(self._desk.store, project, NOBODY)
        teacher = page.teacher.full_name if page.teacher else ""
        return project_plan_and_log(words_in(language), page.records, teacher, school_title(page.school, language))

    def _lesson_paper(
        self, cycle: CycleRecords, one: LessonRecords, names: dict[Id, str], language: str
    ) -> LessonPaper:
        return LessonPaper(words_in(language), cycle, one, self._school(cycle.cycle.school_id, language), names)

    def _blank(self, language: str) -> LessonPaper:
        return blank_lesson(words_in(language), self._school(self._desk.school, language))

    def _school(self, school: Id, language: str) -> str:
        return school_title(self._desk.store.find(School, school), language)

    def _names(self, cycle: CycleRecords, one: LessonRecords) -> dict[Id, str]:
        named = [one.lesson.teacher_id, *(seen.observer_id for seen in one.observations)]
        named += [one.discussion.chair_id, one.discussion.recorder_id] if one.discussion else []
        named += [note.speaker_id for note in one.notes] + [change.owner_id for change in one.changes]
        named += [member.person_id for member in cycle.members]
        wanted = list({person for person in named if person is not None})
        with self._desk.store.reading() as connection:
            found = people_named(connection, wanted)
        return {person.id: person.full_name for person in found.values()}


def _sheet(paper: Callable[[str], LessonPaper], observer: Id | None, language: str) -> Document:
    return observation_sheet(paper(language), observer)


def _observers(cycle: CycleRecords, one: LessonRecords) -> Iterator[Id]:
    """The members who do not teach the lesson, and everybody who has noted something."""
    watching: Iterable[Id] = (
        *(member.person_id for member in cycle.current_members(one.lesson.day)),
        *(seen.observer_id for seen in one.observations),
    )
    return (person for person in dict.fromkeys(watching) if person != one.lesson.teacher_id)
