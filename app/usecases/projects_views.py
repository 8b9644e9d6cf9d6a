"""What the project pages show: frozen pictures of projects, made on the `read` lane."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from msgspec import Struct

from app.domain.records.people import Person
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import PlanAction, Project, ProjectStage
from app.domain.records.schools import School
from app.domain.rules.finding import Finding
from app.domain.rules.projects import ProjectRecords


class ProjectLine(Struct, frozen=True):
    """One project in the list by stage."""

    project: Project
    teacher: Person | None
    school: School | None
    last_log: date | None
    """Day of the newest log entry."""
    next_action: PlanAction | None
    """The open action of the plan that is due first; one without a day comes last."""
    next_stage: ProjectStage | None
    missing: tuple[Finding, ...]
    """What the project still lacks to leave the stage it is in."""


class ProjectChoices(Struct, frozen=True):
    """What the references of a project and of its talks may point to."""

    people: tuple[Person, ...]
    """People of the project's school."""
    cycles: tuple[ProgrammeCycle, ...]


class StepState(StrEnum):
    """Where a stage of the path lies, seen from where the project is."""

    PASSED = "passed"
    HERE = "here"
    AHEAD = "ahead"


class Step(Struct, frozen=True):
    """One stage of the path, and the day it was last entered."""

    stage: ProjectStage
    state: StepState
    entered_on: date | None = None


class ProjectPage(Struct, frozen=True):
    """Everything the page of one project shows."""

    records: ProjectRecords
    """The project and all that belongs to it, each list in the order people read it: newest log entry first."""
    teacher: Person | None
    school: School | None
    cycle: ProgrammeCycle | None
    steps: tuple[Step, ...]
    next_stage: ProjectStage | None
    """The next stage of the path; for a paused project the stage it was paused in."""
    moves: tuple[ProjectStage, ...]
    """Every stage the project may be moved to."""
    missing: tuple[Finding, ...]
    """What the project still lacks to leave the stage it is in."""
    private_is_hidden: bool = False
    """Whether the private texts are kept from the person at the desk."""
    private_is_open: bool = False
    """Whether everybody may read them by now."""

    @property
    def project(self) -> Project:
        """The project itself."""
        return self.records.project
