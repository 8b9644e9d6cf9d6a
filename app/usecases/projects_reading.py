"""Putting the pictures of projects together from what is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from app.domain.ids import Id
from app.domain.records.people import Person, PersonRole
from app.domain.records.portfolios import Portfolio, ProjectAssessment, ProjectImpact, Vignette
from app.domain.records.projects import (
    ActionStatus,
    Consultation,
    EvidenceNote,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStage,
    ProjectStageChange,
)
from app.domain.rules import projects as rules
from app.domain.rules.projects import ProjectRecords
from app.storage.project_queries import (
    assessments_of,
    cycles_named,
    parts_of,
    people_named,
    projects_of,
    schools_named,
)
from app.storage.store import Store
from app.usecases.projects_views import ProjectLine, ProjectPage, Step, StepState

_PARTS = (
    ProjectPrivate, Consultation, PlanAction, ProgressLog, EvidenceNote, ProjectStageChange, ProjectImpact, Vignette,
    Portfolio,
)  # fmt: skip
_FACILITATORS = frozenset({PersonRole.SCHOOL_FACILITATOR, PersonRole.EXTERNAL_FACILITATOR})
_OPEN = frozenset({ActionStatus.PLANNED, ActionStatus.DOING})


def read_records(store: Store, projects: Sequence[Project]) -> tuple[ProjectRecords, ...]:
    """Everything that belongs to `projects`, in their order."""
    ids = [project.id for project in projects]
    with store.reading() as connection:
        parts = [parts_of(connection, cls, ids) for cls in _PARTS]
        portfolios = [portfolio.id for found in parts[-1].values() for portfolio in found]
        assessments = assessments_of(connection, portfolios)
        cycles = cycles_named(connection, [project.cycle_id for project in projects if project.cycle_id])
    return tuple(
        replace(
            _records(project, [part.get(project.id, []) for part in parts], assessments),
            cycle=cycles.get(project.cycle_id) if project.cycle_id else None,
        )
        for project in projects
    )


def read_lines(store: Store, school: Id) -> tuple[ProjectLine, ...]:
    """The projects of `school` (NOBODY: of all schools here) with all that their lines in the list tell."""
    with store.reading() as connection:
        projects = projects_of(connection, school)
        people = people_named(connection, [project.teacher_id for project in projects])
        schools = schools_named(connection, list({project.school_id for project in projects}))
    return tuple(
        ProjectLine(
            project=records.project,
            teacher=people.get(records.project.teacher_id),
            school=schools.get(records.project.school_id),
            last_log=records.log[0].day if records.log else None,
            next_action=next_action(records.actions),
            next_stage=rules.next_stage(records),
            missing=rules.missing(records),
        )
        for records in read_records(store, projects)
    )


def read_page(store: Store, row: Id, reader: Id) -> ProjectPage:
    """The picture of one project as `reader` may see it. Raises NotFound."""
    project = store.get(Project, row)
    records = read_records(store, [project])[0]
    with store.reading() as connection:
        people = people_named(connection, [project.teacher_id, reader])
        schools = schools_named(connection, [project.school_id])
    hidden = not may_read_private(records, people.get(reader))
    return ProjectPage(
        records=replace(records, private=None) if hidden else records,
        teacher=people.get(project.teacher_id),
        school=schools.get(project.school_id),
        cycle=records.cycle,
        steps=path_of(records),
        next_stage=rules.next_stage(records),
        moves=rules.moves(records),
        missing=rules.missing(records),
        private_is_hidden=hidden,
        private_is_open=may_read_private(records, None),
    )


def place_on_path(records: ProjectRecords) -> ProjectStage:
    """The stage of the path a project stands in; for a side state the last one it stood in before."""
    if records.project.stage in rules.STAGE_ORDER:
        return records.project.stage
    stood_in = [change.from_stage for change in records.changes if change.from_stage in rules.STAGE_ORDER]
    return stood_in[-1] or ProjectStage.ENROLLED if stood_in else ProjectStage.ENROLLED


def next_action(actions: Sequence[PlanAction]) -> PlanAction | None:
    """The open action that is due first; actions without a day come last, in the order of the plan."""
    return min((each for each in actions if each.status in _OPEN), key=lambda each: each.due or date.max, default=None)


def path_of(records: ProjectRecords) -> tuple[Step, ...]:
    """Every stage of the path with the day it was last entered."""
    here = rules.STAGE_ORDER.index(place_on_path(records))
    entered = {change.to_stage: change.day for change in records.changes}
    return tuple(
        Step(
            stage=stage,
            state=StepState.PASSED if place < here else StepState.HERE if place == here else StepState.AHEAD,
            entered_on=entered.get(stage),
        )
        for place, stage in enumerate(rules.STAGE_ORDER)
    )


def may_read_private(records: ProjectRecords, reader: Person | None) -> bool:
    """Whether `reader` may see the private texts: the teacher and the facilitators, from the plan on everybody."""
    if may_hand_in_private(records, reader.id if reader else None):
        return True
    return reader is not None and bool(reader.roles & _FACILITATORS)


def may_hand_in_private(records: ProjectRecords, writer: Id | None) -> bool:
    """Whether the private texts may stand in a paper for others: the teacher decides, from the plan on anybody may."""
    place = rules.STAGE_ORDER.index(place_on_path(records))
    return place >= rules.STAGE_ORDER.index(ProjectStage.PLAN) or writer == records.project.teacher_id


def _records(
    project: Project, parts: Sequence[Sequence[Any]], assessments: Mapping[Id, Sequence[ProjectAssessment]]
) -> ProjectRecords:
    private, consultations, actions, log, evidence, changes, impact, vignette, portfolios = parts
    versions = tuple(sorted(portfolios, key=lambda each: (each.version or 0, each.id)))
    return ProjectRecords(
        project=project,
        private=private[0] if private else None,
        consultations=tuple(sorted(consultations, key=lambda each: each.day or date.max)),
        actions=tuple(sorted(actions, key=lambda each: (each.position is None, each.position or 0))),
        log=tuple(sorted(log, key=lambda each: (each.day or date.min, each.id), reverse=True)),
        evidence=tuple(sorted(evidence, key=lambda each: each.day or date.max)),
        changes=tuple(changes),
        impact=impact[0] if impact else None,
        vignette=vignette[0] if vignette else None,
        portfolios=versions,
        assessments=tuple(each for version in versions for each in assessments.get(version.id, ())),
    )
