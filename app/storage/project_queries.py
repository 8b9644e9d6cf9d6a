"""Reads for the pages of development projects: the projects of a school, and what hangs on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection, exists, or_, select

from app.domain.ids import NOBODY, Id
from app.domain.record import Record
from app.domain.records.events import Attendance, Event, Slot
from app.domain.records.people import Person
from app.domain.records.portfolios import Portfolio, PortfolioFile, ProjectAssessment
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import Project
from app.domain.records.schools import School
from app.storage.bulk import CHUNK
from app.storage.rows import record_of, table_of

R = TypeVar("R", bound=Record)


def projects_of(connection: Connection, school: Id) -> list[Project]:
    """The projects of `school` (NOBODY: of every school here), in Kazakh alphabet order of their titles."""
    table = table_of(Project.record_type)
    query = select(table).where(table.c.deleted.is_(False)).order_by(table.c.sort_key, table.c.id)
    if school != NOBODY:
        query = query.where(or_(table.c.school_id == school, table.c.stream == school))
    return [record_of(Project.record_type, row) for row in connection.execute(query)]  # type: ignore[misc]


def parts_of(connection: Connection, cls: type[R], projects: Sequence[Id]) -> dict[Id, list[R]]:
    """The records of `cls` that belong to `projects`, by project, oldest first; projects without any have no entry."""
    table = table_of(cls.record_type)
    found: dict[Id, list[R]] = defaultdict(list)
    for start in range(0, len(projects), CHUNK):
        wanted = projects[start : start + CHUNK]
        query = select(table).where(table.c.project_id.in_(wanted), table.c.deleted.is_(False)).order_by(table.c.id)
        for row in connection.execute(query):
            found[Id(bytes(row.project_id))].append(record_of(cls.record_type, row))  # type: ignore[arg-type]
    return dict(found)


def assessments_of(connection: Connection, portfolios: Sequence[Id]) -> dict[Id, list[ProjectAssessment]]:
    """The assessments of `portfolios`, by portfolio, oldest first."""
    table = table_of(ProjectAssessment.record_type)
    found: dict[Id, list[ProjectAssessment]] = defaultdict(list)
    for start in range(0, len(portfolios), CHUNK):
        wanted = portfolios[start : start + CHUNK]
        query = select(table).where(table.c.portfolio_id.in_(wanted), table.c.deleted.is_(False)).order_by(table.c.id)
        for row in connection.execute(query):
            assessment = record_of(ProjectAssessment.record_type, row)
            found[Id(bytes(row.portfolio_id))].append(assessment)  # type: ignore[arg-type]
    return dict(found)


def portfolios_without_files(connection: Connection) -> list[Portfolio]:
    """Submitted versions of which no record names a file: those from before files were named."""
    table, files = table_of(Portfolio.record_type), table_of(PortfolioFile.record_type)
    query = select(table).where(
        table.c.deleted.is_(False), table.c.checksum != "", ~exists().where(files.c.portfolio_id == table.c.id)
    )
    return [record_of(Portfolio.record_type, row) for row in connection.execute(query)]  # type: ignore[misc]


def sessions_of(connection: Connection, person: Id) -> list[tuple[Event, Slot, Attendance]]:
    """The slots a person has a mark in, with their events, in the order of their days."""
    marks = table_of(Attendance.record_type)
    query = select(marks).where(marks.c.person_id == person, marks.c.deleted.is_(False))
    found = [record_of(Attendance.record_type, row) for row in connection.execute(query)]
    by_slot = _by_id(connection, Slot, [mark.slot_id for mark in found], alive=True)  # type: ignore[attr-defined]
    by_event = _by_id(connection, Event, list({slot.event_id for slot in by_slot.values()}), alive=True)
    lines = [
        (by_event[slot.event_id], slot, mark)
        for mark in found
        if (slot := by_slot.get(mark.slot_id)) and slot.event_id in by_event  # type: ignore[attr-defined]
    ]
    return sorted(lines, key=lambda line: (line[1].day or date.min, line[1].id))  # type: ignore[arg-type]


def cycles_named(connection: Connection, ids: Sequence[Id]) -> dict[Id, ProgrammeCycle]:
    """The programme cycles among `ids`, by id."""
    return _by_id(connection, ProgrammeCycle, list(set(ids)))


def people_named(connection: Connection, ids: Sequence[Id]) -> dict[Id, Person]:
    """The people among `ids`, by id."""
    return _by_id(connection, Person, ids)


def schools_named(connection: Connection, ids: Sequence[Id]) -> dict[Id, School]:
    """The schools among `ids`, by id."""
    return _by_id(connection, School, ids)


def _by_id(connection: Connection, cls: type[R], ids: Sequence[Id], alive: bool = False) -> dict[Id, R]:
    """The records among `ids`; deleted ones too unless only those `alive` are asked for."""
    table = table_of(cls.record_type)
    found: dict[Id, R] = {}
    for start in range(0, len(ids), CHUNK):
        query = select(table).where(table.c.id.in_(ids[start : start + CHUNK]))
        for row in connection.execute(query.where(table.c.deleted.is_(False)) if alive else query):
            found[Id(bytes(row.id))] = record_of(cls.record_type, row)  # type: ignore[assignment]
    return found
