"""The region for a coordinator: figures of every school held here, and one school in short lists."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.domain.kinds import day_from, day_number
from app.domain.records.schools import School
from app.domain.school_calendar import school_year_of
from app.reports.region import RegionalSummary, SchoolFigures, silence_of
from app.storage import region_queries as queries
from app.storage.region_queries import SchoolCounts, WorkRow
from app.usecases.people import school_title
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

__all__ = ["RegionDesk", "RegionalSummary", "SchoolFigures", "SchoolPicture", "WorkLine"]

MOST = 8
"""Lines of each short list."""
_LEFT = ("abandoned", "withdrawn")
_FIRST_MONTH = 8


class WorkLine(Struct, frozen=True):
    """A session, a cycle or a project in one line."""

    id: Id
    title: str
    state: str
    day: date | None
    done: int
    of: int


class SchoolPicture(Struct, frozen=True):
    """One school: its figures and its latest work."""

    figures: SchoolFigures
    sessions: tuple[WorkLine, ...]
    cycles: tuple[WorkLine, ...]
    projects: tuple[WorkLine, ...]


class RegionDesk:
    """Reads over all schools of this copy."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def summary(self, language: str = "kk") -> RegionalSummary:
        """The figures of this school year, from August on; names in `language`."""
        today, now = self._desk.today(), self._desk.now()
        with self._desk.store.reading() as connection:
            counts = queries.region_counts(connection, since=day_number(_year_start(today)), today=day_number(today))
        return RegionalSummary(
            tuple(_figures(school, now, language) for school in counts.schools),
            local_time(counts.pulled_ms) if counts.pulled_ms else None,
        )

    def school(self, school: Id, language: str = "kk") -> SchoolPicture | None:
        """One school with its latest work; None when it is no longer there."""
        found = next((each for each in self.summary(language).schools if each.id == school), None)
        if found is None:
            return None
        today = day_number(self._desk.today())
        with self._desk.store.reading() as connection:
            return SchoolPicture(
                found,
                _lines(queries.sessions_of(connection, school, today=today, most=MOST)),
                _lines(queries.cycles_of(connection, school, most=MOST)),
                _lines(queries.projects_of_school(connection, school, most=MOST)),
            )


def _figures(counts: SchoolCounts, now: datetime, language: str) -> SchoolFigures:
    last = None if counts.last_stamp is None else local_time(ms_from_stamp(counts.last_stamp))
    school = counts.school
    return SchoolFigures(
        id=school.id, name=_name(school, language), district=school.district, people=counts.people,
        sessions=counts.sessions, marks=counts.marks, present=counts.present,
        cycles=sum(number for status, number in counts.cycles.items() if status not in _LEFT),
        taught_cycles=counts.taught_cycles,
        projects=sum(number for stage, number in counts.projects.items() if stage not in _LEFT),
        cycles_by_status=counts.cycles, projects_by_stage=counts.projects, last_change=last,
        silent_days=silence_of(last, now),
    )  # fmt: skip


def _name(school: School, language: str) -> str:
    return school.short_name or school_title(school, language)


def _year_start(today: date) -> date:
    return date(int(school_year_of(today)[:4]), _FIRST_MONTH, 1)


def _lines(rows: list[WorkRow]) -> tuple[WorkLine, ...]:
    return tuple(
        WorkLine(row.id, row.title, row.state, None if row.day is None else day_from(row.day), row.done, row.of)
        for row in rows
    )
