"""Lists on paper: people, schools, sessions, cycles and projects, as they are filtered on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.records.events import EventKind, EventStatus
from app.domain.records.lesson_study import CycleStatus
from app.domain.records.people import Person
from app.domain.records.projects import Project
from app.domain.records.schools import School
from app.domain.text import mark
from app.domain.written import class_name, joined, show_day, span
from app.reports.document import Align, Column, Document, Grid, Paragraph
from app.reports.paper_words import PaperWords


@dataclass(frozen=True, slots=True)
class EventRow:
    """A session in the list."""

    title: str
    kind: EventKind | str
    status: EventStatus | str
    first: date | None
    last: date | None
    people: int


@dataclass(frozen=True, slots=True)
class CycleRow:
    """A cycle of lesson study in the list."""

    title: str
    subject_code: str
    grade: int | None
    class_label: str
    starts: date | None
    ends: date | None
    lead: str
    status: CycleStatus | str
    lessons_taught: int
    lessons_planned: int
    score: int


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """A development project in the list."""

    project: Project
    teacher: str
    last_entry: date | None


@dataclass(frozen=True, slots=True)
class ListPaper:
    """What every list has: its words, what it was filtered by, whose it is and when it was printed."""

    words: PaperWords
    filters: Sequence[str]
    school: str
    today: date

    def make(self, title: str, columns: Sequence[Column], rows: Sequence[tuple[str, ...]]) -> Document:
        """The list with a number before every row."""
        words = self.words
        numbered = tuple((str(number), *row) for number, row in enumerate(rows, start=1))
        grid = Grid((Column("№", 0.4, Align.RIGHT), *columns), numbered)
        nothing = Paragraph(words.text(mark("papers", "Nothing in the list fits.")))
        printed = words.text(mark("papers", "as of {day}"), day=show_day(self.today))
        count = words.text(mark("papers", "entries: {count}"), count=len(rows))
        return Document(
            words.text(title),
            (grid if rows else nothing,),
            subtitle=joined(self.school, *self.filters, count),
            footer=joined(self.school, printed),
            language=words.language,
        )


def list_of_people(paper: ListPaper, rows: Sequence[tuple[Person, str]]) -> Document:
    """People with the names of their schools, where these are not all one and the same."""
    words = paper.words
    has_schools = len({school for _person, school in rows}) > 1
    columns = [
        Column(words.text(mark("papers", "Name")), 3),
        Column(words.label(Person, "position"), 1.6),
        Column(words.label(Person, "subject_code"), 1.6),
        Column(words.label(Person, "category_code"), 1.4),
        *([Column(words.label(Person, "school_id"), 2.2)] if has_schools else []),
    ]
    return paper.make(
        mark("papers", "People"),
        columns,
        [
            (
                person.full_name,
                person.position,
                words.code("subjects", person.subject_code) or person.subject_text,
                words.code("categories", person.category_code),
                *([school] if has_schools else []),
            )
            for person, school in rows
        ],
    )


def list_of_schools(paper: ListPaper, rows: Sequence[tuple[School, str, int | None]]) -> Document:
    """Schools with their name and the number of people entered there, where it is known."""
    words = paper.words
    columns = (
        Column(words.label(Person, "school_id"), 3),
        Column(words.label(School, "role"), 1.3),
        Column(words.label(School, "locality"), 1.5),
        Column(words.label(School, "district"), 1.5),
        Column(words.label(School, "region_code"), 1.8),
        Column(words.text(mark("papers", "People")), 0.7, Align.RIGHT),
    )
    return paper.make(
        mark("papers", "Schools"),
        columns,
        [
            (
                name,
                words.word(school.role),
                school.locality,
                school.district,
                words.code("regions", school.region_code),
                "–" if people is None else str(people),
            )
            for school, name, people in rows
        ],
    )


def list_of_events(paper: ListPaper, rows: Sequence[EventRow]) -> Document:
    """Sessions by time."""
    words = paper.words
    columns = (
        Column(words.text(mark("papers", "Session")), 3),
        Column(words.text(mark("papers", "Kind")), 1.6),
        Column(words.text(mark("papers", "Days")), 1.6),
        Column(words.text(mark("papers", "People")), 0.7, Align.RIGHT),
        Column(words.text(mark("papers", "Status")), 1.2),
    )
    return paper.make(
        mark("papers", "Sessions"),
        columns,
        [
            (row.title, words.word(row.kind), span(row.first, row.last), str(row.people), words.word(row.status))
            for row in rows
        ],
    )


def list_of_cycles(paper: ListPaper, rows: Sequence[CycleRow]) -> Document:
    """Cycles of lesson study with how far they are."""
    words = paper.words
    columns = (
        Column(words.text(mark("papers", "Cycle")), 3),
        Column(words.text(mark("papers", "Class, subject")), 1.5),
        Column(words.text(mark("papers", "Led by")), 1.5),
        Column(words.text(mark("papers", "Days")), 1.6),
        Column(words.text(mark("papers", "Lessons")), 0.8, Align.CENTRE),
        Column(words.text(mark("papers", "Status")), 1.2),
        Column(words.text(mark("papers", "Points")), 0.9, Align.CENTRE),
    )
    of_planned, of_ten = mark("papers", "{taught} of {planned}"), mark("papers", "{score} of 10")
    return paper.make(
        mark("papers", "Lesson study cycles"),
        columns,
        [
            (
                row.title,
                joined(class_name(row.grade, row.class_label), words.code("subjects", row.subject_code)),
                row.lead,
                span(row.starts, row.ends),
                words.text(of_planned, taught=row.lessons_taught, planned=row.lessons_planned),
                words.word(row.status),
                words.text(of_ten, score=row.score),
            )
            for row in rows
        ],
    )


def list_of_projects(paper: ListPaper, rows: Sequence[ProjectRow]) -> Document:
    """Development projects with the stage they are in."""
    words = paper.words
    columns = (
        Column(words.text(mark("papers", "Project")), 3),
        Column(words.label(Project, "teacher_id"), 2),
        Column(words.label(Project, "theme"), 1.5),
        Column(words.label(Project, "stage"), 1.3),
        Column(words.label(Project, "started_on"), 1.1),
        Column(words.text(mark("papers", "Last entry")), 1.1),
    )
    return paper.make(
        mark("papers", "Development projects"),
        columns,
        [
            (
                row.project.title,
                row.teacher,
                words.word(row.project.theme),
                words.word(row.project.stage),
                show_day(row.project.started_on),
                show_day(row.last_entry),
            )
            for row in rows
        ],
    )
