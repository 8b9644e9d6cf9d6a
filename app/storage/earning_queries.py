"""The work of people that a programme may ask for before a certificate: reports, portfolios, posters, tests."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, Select, or_, select

from app.domain.ids import Id
from app.domain.records.portfolios import Outcome
from app.domain.records.programmes import Artefact
from app.domain.records.sessions import TestScore
from app.storage.rows import record_of, table_of
from app.storage.tables import RECORD_TABLES

_MEMBER, _CYCLE, _REPORT = (RECORD_TABLES[name] for name in ("ls_member", "ls_cycle", "ls_report"))
_PROJECT, _PORTFOLIO, _ASSESSMENT, _POSTER = (
    RECORD_TABLES[name] for name in ("project", "portfolio", "project_assessment", "poster")
)
_PASSED = (Outcome.PASS.value, Outcome.MERIT.value)


def work_done(connection: Connection, people: Sequence[Id], cycle: Id) -> Mapping[Id, frozenset[Artefact]]:
    """What each of `people` has done in the programme cycle; work that names no programme counts, too."""
    done: dict[Id, set[Artefact]] = defaultdict(set)
    for artefact, query in _queries(people, cycle):
        for person in connection.scalars(query):
            done[Id(bytes(person))].add(artefact)
    return {person: frozenset(found) for person, found in done.items()}


def scores_of(connection: Connection, event: Id) -> Mapping[Id, TestScore]:
    """The test results of an event, by person."""
    table = table_of(TestScore.record_type)
    query = select(table).where(table.c.event_id == event, table.c.deleted.is_(False))
    found = [record_of(TestScore.record_type, row) for row in connection.execute(query)]
    return {one.person_id: one for one in found if isinstance(one, TestScore)}


def _queries(people: Sequence[Id], cycle: Id) -> Iterator[tuple[Artefact, Select[bytes]]]:
    reports = (
        select(_MEMBER.c.person_id)
        .join(_CYCLE, _CYCLE.c.id == _MEMBER.c.cycle_id)
        .join(_REPORT, _REPORT.c.cycle_id == _CYCLE.c.id)
        .where(
            _MEMBER.c.person_id.in_(people), _belongs(_CYCLE.c.programme_cycle_id, cycle),
            _REPORT.c.approved_on.is_not(None),
            *(table.c.deleted.is_(False) for table in (_MEMBER, _CYCLE, _REPORT)),
        )
    )  # fmt: skip
    projects = select(_PROJECT.c.teacher_id).where(
        _PROJECT.c.teacher_id.in_(people), _belongs(_PROJECT.c.cycle_id, cycle), _PROJECT.c.deleted.is_(False)
    )
    portfolios = projects.join(_PORTFOLIO, _PORTFOLIO.c.project_id == _PROJECT.c.id).where(
        _PORTFOLIO.c.deleted.is_(False)
    )
    passed = portfolios.join(_ASSESSMENT, _ASSESSMENT.c.portfolio_id == _PORTFOLIO.c.id).where(
        _ASSESSMENT.c.deleted.is_(False), _ASSESSMENT.c.outcome.in_(_PASSED)
    )
    posters = projects.join(_POSTER, _POSTER.c.project_id == _PROJECT.c.id).where(_POSTER.c.deleted.is_(False))
    yield Artefact.LESSON_STUDY_REPORT, reports
    yield Artefact.PORTFOLIO, portfolios
    yield Artefact.PORTFOLIO_PASSED, passed
    yield Artefact.POSTER, posters


def _belongs(column: ColumnElement[bytes], cycle: Id) -> ColumnElement[bool]:
    return or_(column == cycle, column.is_(None))
