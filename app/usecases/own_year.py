"""The year of one person: hours towards the certificate of each course, and the own projects with what they lack.

For whoever holds only a part of a school. Figures over "all people" would be figures over what happens to be here.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.ids import NOBODY, Id
from app.domain.records.certificates import Certificate, CertificateStatus
from app.domain.records.events import EventStatus
from app.domain.rules.certificates import LEADING_ROLES
from app.domain.rules.finding import Finding
from app.domain.rules.hours import HoursStory, hours_story
from app.domain.school_calendar import first_day_of
from app.storage.own_queries import Whose, whose
from app.usecases.projects_reading import read_lines
from app.usecases.today_picture import TodayPicture

if TYPE_CHECKING:
    from app.usecases.attendance import Sheet
    from app.usecases.desk import Desk
    from app.usecases.projects_views import ProjectLine

_OFF = frozenset({EventStatus.CANCELLED, EventStatus.POSTPONED})


class OwnCourse(Struct, frozen=True):
    """One event somebody takes part in, and how they stand with its certificate."""

    event: Id
    title: str
    last_day: date | None
    story: HoursStory
    lacks: tuple[Finding, ...]
    """What the programme asks for besides hours and is not there yet."""
    serial: str = ""
    """Number of the certificate that was issued for it, if there is one."""

    @property
    def is_earned(self) -> bool:
        """Whether nothing is missing any more."""
        return self.story.credit.reaches(self.story.rule.threshold) and not self.lacks


class OwnYear(Struct, frozen=True):
    """Courses of this school year, the latest first, and the projects that have not ended."""

    courses: tuple[OwnCourse, ...]
    projects: tuple[ProjectLine, ...]


class OwnPicture(TodayPicture, frozen=True, kw_only=True):
    """The start page of one person."""

    year: OwnYear

    @property
    def own(self) -> OwnYear:
        """See `TodayPicture.own`."""
        return self.year


def own_year(desk: Desk, own: Whose) -> OwnYear:
    """The year of the person whose things `own` names."""
    begin = first_day_of(desk.today())
    courses = [course for event in own.events if (course := _course(desk, event, own)) is not None]
    lines = read_lines(desk.store, NOBODY) if own.projects else ()
    return OwnYear(
        courses=tuple(
            sorted(
                (course for course in courses if course.last_day is None or course.last_day >= begin),
                key=lambda course: (course.last_day or date.max, course.event),
                reverse=True,
            )
        ),
        projects=tuple(line for line in lines if line.project.id in own.projects),
    )


def own_of(desk: Desk) -> Whose:
    """What turns around the person at `desk`."""
    with desk.store.reading() as connection:
        return whose(connection, desk.who)


def _course(desk: Desk, event: Id, own: Whose) -> OwnCourse | None:
    """None for an event that is off, has no hours yet, or is led by the person."""
    sheet: Sheet = desk.attendance.sheet(event)
    mine = next((one for one in sheet.people if one.person_id in own.entries), None)
    if mine is None or mine.enrolment.role in LEADING_ROLES or sheet.event.status in _OFF:
        return None
    story = hours_story(sheet.slots, mine.marks, sheet.rule)
    if not story.credit.planned_minutes:
        return None
    issued = desk.store.all(Certificate, person_id=mine.person_id, event_id=event, status=CertificateStatus.ISSUED)
    holding = next((one.serial for one in issued), "")
    days = [slot.day for slot in sheet.slots if slot.day]
    return OwnCourse(event, sheet.event.title, max(days, default=None), story, mine.lacks, holding)
