"""Getting ready for a visit: one paper that tells a guest how a school stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from app.domain.choice_words import choice_word
from app.domain.codes import code_label
from app.domain.fix_words import thing_words
from app.domain.ids import Id
from app.domain.problems import NotFound
from app.domain.records.events import Event, EventStatus
from app.domain.records.lesson_study import CycleStatus
from app.domain.records.people import Person, PersonRole
from app.domain.records.projects import ActionStatus, PlanAction, Project, ProjectStage
from app.domain.records.schools import School
from app.domain.rules.five_things import five_things
from app.domain.text import mark
from app.reports.document import Document
from app.reports.visit_papers import VisitFacts, VisitWork, visit_paper
from app.storage.fix_queries import running_projects
from app.storage.people_queries import consenting
from app.storage.person_link_queries import shown_here
from app.texts import Texts
from app.usecases.people_lines import school_title
from app.usecases.region import SchoolPicture, WorkLine

if TYPE_CHECKING:
    from app.usecases.desk import Desk

_HOSTS = (PersonRole.PRINCIPAL, PersonRole.SCHOOL_FACILITATOR)
_MOST = 4
_OPEN = (ActionStatus.PLANNED, ActionStatus.DOING)
_OVER = (ProjectStage.WITHDRAWN, ProjectStage.CERTIFIED)
E = TypeVar("E", bound=StrEnum)


class VisitsDesk:
    """What a guest wants to know before and during a visit."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def paper(self, school: Id, language: str = "kk") -> Document:
        """The paper about `school`, in `language`. Raises NotFound."""
        picture = self._desk.region.school(school, language)
        if picture is None:
            raise NotFound(type="school", id=school.hex())
        return _Writer(self._desk, self._desk.store.get(School, school), picture, language).paper()


class _Writer:
    """Puts one paper together."""

    def __init__(self, desk: Desk, school: School, picture: SchoolPicture, language: str) -> None:
        self._desk, self._school, self._picture, self._language = desk, school, picture, language
        self._texts = Texts(language)

    def paper(self) -> Document:
        school, picture = self._school, self._picture
        with self._desk.store.reading() as connection:
            last_days = {work.project: work.last_day for work in running_projects(connection)}
        gaps = self._desk.fixing.gaps(self._language) if school.id == self._desk.school else ()
        facts = VisitFacts(
            school=school_title(school, self._language),
            place=", ".join(part for part in (school.locality, school.district, self._region()) if part),
            day=self._desk.today(),
            facts=self._about(),
            size=self._size(),
            figures=self._figures(),
            sessions=tuple(self._work(line, EventStatus, _share(line)) for line in picture.sessions[:_MOST]),
            last_summary=self._last_summary(),
            cycles=tuple(self._work(line, CycleStatus, f"{line.done} / {line.of}") for line in picture.cycles[:_MOST]),
            projects=tuple(
                self._work(line, ProjectStage, _day(last_days.get(line.id))) for line in picture.projects[:_MOST]
            ),
            overdue=self._overdue(),
            to_fix=tuple(thing_words(thing, self._texts) for thing in five_things(gaps)),
        )
        return visit_paper(facts, self._texts.translate, self._language)

    def _say(self, source: str) -> str:
        return self._texts.translate("visit", source)

    def _region(self) -> str:
        return code_label("regions", self._school.region_code, self._language) if self._school.region_code else ""

    def _about(self) -> tuple[tuple[str, str], ...]:
        school = self._school
        card = self._desk.people.school_card(school.id)
        hosts = [person for person in card.people if person.roles & frozenset(_HOSTS)]
        links = ", ".join(school_title(other, self._language) for _, other in card.links)
        return (
            (self._say(mark("visit", "Whom to ask")), "\n".join(self._host(person) for person in hosts)),
            (self._say(mark("visit", "Linked schools")), links or "–"),
        )

    def _size(self) -> tuple[tuple[str, str], ...]:
        school = self._school
        labels = {spec.name: self._texts.translate("records", spec.label) for spec in School.record_type.fields}
        return (
            (labels["pupils"], _number(school.pupils)),
            (labels["teachers"], _number(school.teachers)),
            (labels["internet"], self._word(school.internet)),
        )

    def _host(self, person: Person) -> str:
        roles = ", ".join(self._word(role) for role in _HOSTS if role in person.roles)
        return ", ".join(part for part in (person.full_name, roles, person.phone) if part)

    def _figures(self) -> tuple[tuple[str, str], ...]:
        figures = self._picture.figures
        share = "–" if figures.attendance is None else f"{figures.attendance * 100:.0f} %"
        with self._desk.store.reading() as connection:
            agreed = consenting(connection, self._desk.today(), shown_here(connection))
        people = self._desk.people.people_of(self._school.id)
        return (
            (self._say(mark("visit", "Sessions this school year")), str(figures.sessions)),
            (self._say(mark("visit", "Attendance")), share),
            (self._say(mark("visit", "Lesson study cycles")), str(figures.cycles)),
            (self._say(mark("visit", "of these with lessons taught")), str(figures.taught_cycles)),
            (self._say(mark("visit", "Development projects")), str(figures.projects)),
            (
                self._say(mark("visit", "Consent to personal data")),
                f"{sum(person.id in agreed for person in people)} / {len(people)}",
            ),
        )

    def _last_summary(self) -> str:
        for line in self._picture.sessions:
            event = self._desk.store.find(Event, line.id)
            if event is not None and event.summary.strip():
                return event.summary.strip()
        return ""

    def _overdue(self) -> tuple[tuple[date, str, str], ...]:
        store, today = self._desk.store, self._desk.today()
        projects = [each for each in store.all(Project, school_id=self._school.id) if each.stage not in _OVER]
        found = [
            (action.due, action.what, action.who)
            for project in projects
            for action in store.all(PlanAction, project_id=project.id)
            if action.due is not None and action.due < today and action.status in _OPEN
        ]
        return tuple(sorted(found)[:_MOST])

    def _work(self, line: WorkLine, states: Callable[[str], E], measure: str) -> VisitWork:
        return VisitWork(line.day, line.title, self._word(states(line.state)), measure)

    def _word(self, member: StrEnum | None) -> str:
        return "" if member is None else self._texts.translate(*choice_word(member))


def _share(line: WorkLine) -> str:
    return f"{line.done / line.of * 100:.0f} %" if line.of else "–"


def _day(day: date | None) -> str:
    return "–" if day is None else f"{day:%d.%m.%Y}"


def _number(value: int | None) -> str:
    return "" if value is None else str(value)
