"""What one person has taken part in, at whatever school and in whatever programme, in one line each."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.ids import Id
from app.domain.records.events import Attendance, Enrolment, Event, Slot
from app.domain.records.lesson_study import LsCycle, LsMember
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import Project
from app.domain.records.research_lessons import LessonStatus, ResearchLesson
from app.domain.records.schools import School
from app.domain.rules.hours import rule_of
from app.storage.store import Store
from app.usecases.events import OUT
from app.usecases.people_lines import school_title

_NEVER = date.min


class StoryKind(StrEnum):
    """What a line is about; a click goes there."""

    SESSION = "session"
    CYCLE = "cycle"
    LESSON = "lesson"
    PROJECT = "project"


class StoryLine(Struct, frozen=True):
    """One thing a person took part in."""

    kind: StoryKind
    row: Id
    title: str
    day: date | None
    """Its first day; None while it has none."""
    role: StrEnum | None
    """Role in the event or the cycle, stage of the project."""
    place: str
    """The school where it was."""
    programme: str
    half_hours: int | None = None
    """Academic hours credited, in halves, of a session with marks."""
    planned_half_hours: int | None = None


class PersonStory(Struct, frozen=True):
    """All lines, the latest first, and what they come to."""

    lines: tuple[StoryLine, ...]

    def count(self, kind: StoryKind) -> int:
        """Number of lines of a kind."""
        return sum(line.kind is kind for line in self.lines)

    @property
    def half_hours(self) -> int:
        """Academic hours credited, in halves, together."""
        return sum(line.half_hours or 0 for line in self.lines)


def person_story(store: Store, entries: Iterable[Id], language: str) -> PersonStory:
    """The story of the person behind `entries`, with the names of schools in `language`."""
    reader = _Reader(store, language)
    lines = [line for entry in sorted(entries) for line in reader.lines_of(entry)]
    lines.sort(key=lambda line: (line.day or _NEVER, line.row), reverse=True)
    return PersonStory(tuple(lines))


class _Reader:
    """Reads the lines of one entry after another; schools and programme cycles once."""

    def __init__(self, store: Store, language: str) -> None:
        self._store, self._language = store, language
        self._schools: dict[Id, str] = {}
        self._programmes = {cycle.id: cycle.name for cycle in store.all(ProgrammeCycle)}

    def lines_of(self, entry: Id) -> Iterable[StoryLine]:
        marks = {mark.slot_id: mark for mark in self._store.all(Attendance, person_id=entry)}
        for enrolment in self._store.all(Enrolment, person_id=entry):
            event = self._store.find(Event, enrolment.event_id)
            if event is not None and enrolment.status not in OUT:
                yield self._session(enrolment, event, marks)
        for member in self._store.all(LsMember, person_id=entry):
            cycle = self._store.find(LsCycle, member.cycle_id)
            if cycle is not None:
                yield self._cycle(member, cycle)
        for lesson in self._store.all(ResearchLesson, teacher_id=entry, status=LessonStatus.TAUGHT):
            cycle = self._store.find(LsCycle, lesson.cycle_id)
            place = self._school(cycle.school_id) if cycle else ""
            yield StoryLine(StoryKind.LESSON, lesson.id, lesson.topic, lesson.day, None, place, "")
        for project in self._store.all(Project, teacher_id=entry):
            yield StoryLine(
                StoryKind.PROJECT, project.id, project.title, project.started_on, project.stage,
                self._school(project.school_id), self._programme(project.cycle_id),
            )  # fmt: skip

    def _session(self, enrolment: Enrolment, event: Event, marks: dict[Id, Attendance]) -> StoryLine:
        slots = self._store.all(Slot, event_id=event.id)
        worth = rule_of(event, self._store.find(ProgrammeCycle, event.cycle_id)).credit(slots, marks)
        is_marked = any(slot.id in marks for slot in slots)
        return StoryLine(
            StoryKind.SESSION, event.id, event.title, min((slot.day for slot in slots if slot.day), default=None),
            enrolment.role, self._school(event.school_id), self._programme(event.cycle_id),
            worth.half_hours if is_marked else None,
            worth.planned_half_hours if is_marked else None,
        )  # fmt: skip

    def _cycle(self, member: LsMember, cycle: LsCycle) -> StoryLine:
        return StoryLine(
            StoryKind.CYCLE, cycle.id, cycle.title, member.since or cycle.start_date, member.role,
            self._school(cycle.school_id), self._programme(cycle.programme_cycle_id),
        )  # fmt: skip

    def _school(self, school: Id) -> str:
        if school not in self._schools:
            self._schools[school] = school_title(self._store.find(School, school), self._language)
        return self._schools[school]

    def _programme(self, cycle: Id | None) -> str:
        return self._programmes.get(cycle, "") if cycle is not None else ""
