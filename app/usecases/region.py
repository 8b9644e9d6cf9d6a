"""The region for a coordinator: figures of every school held here, and one school in short lists."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from app.domain.clock import ms_from_stamp
from app.domain.ids import Id
from app.domain.kinds import day_from, day_number
from app.domain.records.schools import School
from app.domain.records.summaries import RegionSummary
from app.domain.rules.school_names import short_school_name
from app.domain.rules.small_cells import read_told
from app.domain.rules.summaries import Closeness, Figures
from app.domain.school_calendar import first_day_of, school_year_of
from app.reports.region import RegionalSummary, SchoolFigures, silence_of
from app.storage import detail, receipts
from app.storage import region_queries as queries
from app.storage.region_queries import SchoolCounts, WorkRow
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

__all__ = ["RegionDesk", "RegionTold", "RegionalSummary", "SchoolFigures", "SchoolPicture", "Seen", "WorkLine"]

MOST = 8
"""Lines of each short list."""
_LEFT = ("abandoned", "withdrawn")


class WorkLine(Struct, frozen=True):
    """A session, a cycle or a project in one line."""

    id: Id
    title: str
    state: str
    day: date | None
    done: int
    of: int


class SchoolPicture(Struct, frozen=True):
    """One school: its figures and its latest work, if the school is here."""

    figures: SchoolFigures
    sessions: tuple[WorkLine, ...]
    cycles: tuple[WorkLine, ...]
    projects: tuple[WorkLine, ...]


class Seen(Struct, frozen=True):
    """How much of a region is on this computer."""

    whole: int
    """Schools that are here whole."""
    total: int
    leaving: int
    """Those among the whole ones of which only the summary stays after the next exchange."""


class RegionTold(Struct, frozen=True):
    """A region as an observer may know it; None stands for a figure that is too small to be told."""

    figures: RegionSummary
    cycles: Mapping[str, int | None]
    projects: Mapping[str, int | None]
    data_up_to: datetime

    @property
    def is_too_small(self) -> bool:
        """Whether there are so few schools that nothing is told."""
        return self.figures.schools is None

    @property
    def attendance(self) -> float | None:
        """Share of marks that say "was there", 0 to 1; None without marks, or if either kind is too small."""
        present, absent = self.figures.present, self.figures.absent
        return None if present is None or absent is None or not present + absent else present / (present + absent)


class RegionDesk:
    """Reads over all schools of this copy."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def summary(self, language: str = "kk") -> RegionalSummary:
        """The figures of this school year, from August on; names in `language`."""
        today, now = self._desk.today(), self._desk.now()
        with self._desk.store.reading() as connection:
            counts = queries.region_counts(
                connection, since=day_number(first_day_of(today)), today=day_number(today),
                school_year=school_year_of(today),
            )  # fmt: skip
        return RegionalSummary(
            tuple(_figures(school, now, language) for school in counts.schools),
            local_time(counts.pulled_ms) if counts.pulled_ms else None,
        )

    def school(self, school: Id, language: str = "kk") -> SchoolPicture | None:
        """One school with its latest work; None when it is no longer there."""
        found = next((each for each in self.summary(language).schools if each.id == school), None)
        if found is None:
            return None
        if not found.is_here:
            return SchoolPicture(found, (), (), ())
        today = day_number(self._desk.today())
        with self._desk.store.reading() as connection:
            return SchoolPicture(
                found,
                _lines(queries.sessions_of(connection, school, today=today, most=MOST)),
                _lines(queries.cycles_of(connection, school, most=MOST)),
                _lines(queries.projects_of_school(connection, school, most=MOST)),
            )

    def closeness(self, school: Id) -> Closeness | None:
        """How much of a school is here, where that is chosen; None where all of it is here as ever."""
        with self._desk.store.reading() as connection:
            return detail.closeness(connection).get(school)

    def seen(self) -> Seen | None:
        """How many schools are here whole; None where that is not chosen by school."""
        with self._desk.store.reading() as connection:
            close = detail.closeness(connection)
        schools = [close[school.id] for school in self._desk.store.all(School) if school.id in close]
        leaving = sum(how is Closeness.LEAVING for how in schools)
        return Seen(sum(how.is_here for how in schools), len(schools), leaving) if schools else None

    def told(self) -> RegionTold | None:
        """What an observer is told of the region; None before it has come."""
        found = next(iter(self._desk.store.all(RegionSummary)), None)
        with self._desk.store.reading() as connection:
            pulled_ms = receipts.last_contact_ms(connection)
        if found is None:
            return None
        return RegionTold(found, read_told(found.cycles), read_told(found.projects), local_time(pulled_ms))

    def want(self, school: Id, *, whole: bool) -> None:
        """Want a school whole, or only its summary again; it comes, or goes, with the next exchange."""
        with self._desk.store.transaction() as connection:
            detail.wish(connection, school, whole=whole)


def _figures(counts: SchoolCounts, now: datetime, language: str) -> SchoolFigures:
    last = None if counts.last_stamp is None else local_time(ms_from_stamp(counts.last_stamp))
    school, is_known, told = counts.school, counts.figures is not None, counts.figures or Figures()
    return SchoolFigures(
        id=school.id, name=_name(school, language), district=school.district, people=told.people,
        sessions=told.sessions, marks=told.marks, present=told.present,
        cycles=sum(number for status, number in told.cycles.items() if status not in _LEFT),
        taught_cycles=told.taught_cycles,
        projects=sum(number for stage, number in told.projects.items() if stage not in _LEFT),
        cycles_by_status=told.cycles, projects_by_stage=told.projects, last_change=last,
        silent_days=silence_of(last, now), is_known=is_known, closeness=counts.closeness,
    )  # fmt: skip


def _name(school: School, language: str) -> str:
    return short_school_name(school, language)


def _lines(rows: list[WorkRow]) -> tuple[WorkLine, ...]:
    return tuple(
        WorkLine(row.id, row.title, row.state, None if row.day is None else day_from(row.day), row.done, row.of)
        for row in rows
    )
