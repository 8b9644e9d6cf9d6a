"""Reads for the pages of development projects: the projects of a school, and what hangs on them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar

from sqlalchemy import Connection, or_, select

from app.domain.ids import NOBODY, Id
from app.domain.record import Record
from app.domain.records.people import Person
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


def people_named(connection: Connection, ids: Sequence[Id]) -> dict[Id, Person]:
    """The people among `ids`, by id."""
    return _by_id(connection, Person, ids)


def schools_named(connection: Connection, ids: Sequence[Id]) -> dict[Id, School]:
    """The schools among `ids`, by id."""
    return _by_id(connection, School, ids)


def _by_id(connection: Connection, cls: type[R], ids: Sequence[Id]) -> dict[Id, R]:
    table = table_of(cls.record_type)
    found: dict[Id, R] = {}
    for start in range(0, len(ids), CHUNK):
        for row in connection.execute(select(table).where(table.c.id.in_(ids[start : start + CHUNK]))):
            found[Id(bytes(row.id))] = record_of(cls.record_type, row)  # type: ignore[assignment]
    return found
