"""Development projects: start one, walk its stages, and keep its plan, log, talks and evidence.

A project belongs to the teacher who leads it. Stages may be revisited, and every transition is kept. A gate says what
is missing and lets people go on; only a few rules stop them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from app.domain.change import Changed
from app.domain.ids import NOBODY, Id
from app.domain.problems import InvalidRecord, Superseded
from app.domain.record import Record
from app.domain.records.people import Person
from app.domain.records.portfolios import ProjectImpact, Vignette
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import (
    ActionStatus,
    Consultation,
    ConsultedRole,
    EvidenceKind,
    EvidenceNote,
    LogKind,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStage,
    ProjectStageChange,
    Theme,
)
from app.domain.rules.finding import Finding, block
from app.domain.rules.projects import NOT_PASSED, check_move, check_project, missing
from app.domain.text import mark, normalise
from app.usecases.projects_reading import read_lines, read_page, read_records
from app.usecases.projects_views import ProjectChoices, ProjectLine, ProjectPage

if TYPE_CHECKING:
    from app.usecases.desk import Desk


Sheet = ProjectPrivate | ProjectImpact | Vignette
"""What a project has exactly one of."""

_ENDED = frozenset({ProjectStage.WITHDRAWN, ProjectStage.CERTIFIED})


class ProjectsDesk:
    """What people do with development projects. Methods that change something return what changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def listing(self) -> tuple[ProjectLine, ...]:
        """The projects of the desk's school (of all schools here for a coordinator), in alphabet order of titles."""
        return read_lines(self._desk.store, self._desk.school)

    def page(self, project: Id) -> ProjectPage:
        """Everything about one project. Raises NotFound."""
        return read_page(self._desk.store, project, self._desk.who)

    def create(self, teacher: Id, title: str, theme: Theme | None = None) -> Changed:
        """Start a project of `teacher` today, in the first stage. Raises NotFound, InvalidRecord."""
        store = self._desk.store
        person = store.get(Person, teacher)
        project = Project(
            id=store.new_id(), school_id=person.school_id, teacher_id=teacher, title=normalise(title), theme=theme,
            started_on=self._desk.today(),
        )  # fmt: skip
        _need(project, "title")
        first = ProjectStageChange(id=store.new_id(), project_id=project.id, day=self._desk.today())
        return self._save(project, first)

    def edit(self, cls: type[Record], row: Id, **values: Any) -> Changed:
        """Write `values` into the project or one of its records. Raises NotFound, InvalidRecord."""
        with self._desk.store.work(author=self._desk.who) as work:
            edited = replace(work.get(cls, row), **values)
            _need(edited, *values)
            work.save(edited)
        return work.changed

    def take_back(self, cls: type[Record], row: Id, field: str, before: Any, after: Any) -> Changed:
        """Write `before` into a field that still holds `after`. Raises NotFound, Superseded."""
        with self._desk.store.work(author=self._desk.who) as work:
            record = work.get(cls, row)
            if getattr(record, field) != after:
                raise Superseded(type=cls.record_type.name, field=field)
            work.save(replace(record, **{field: before}))
        return work.changed

    def move(self, project: Id, stage: ProjectStage, note: str = "", *, anyway: bool = False) -> Changed:
        """Take the project to `stage`, forwards or back, and keep the transition with its day and note.

        Raises InvalidRecord with what the gate misses unless the person wants to go on `anyway`; always for a move that
        there is not, for a withdrawal without a reason and for a certificate without a pass. Raises NotFound.
        """
        store = self._desk.store
        records = read_records(store, [store.get(Project, project)])[0]
        found = check_move(records, stage, note)
        if anyway:
            asked = {finding.code for finding in missing(records)} - {NOT_PASSED}
            found = tuple(finding for finding in found if finding.code not in asked)
        if found:
            raise InvalidRecord(findings=found)
        before = records.project
        ended = before.ended_on or (self._desk.today() if stage in _ENDED else None)
        change = ProjectStageChange(
            id=store.new_id(), project_id=project, from_stage=before.stage, to_stage=stage, day=self._desk.today(),
            note=normalise(note),
        )  # fmt: skip
        return self._save(replace(before, stage=stage, ended_on=ended), change)

    def take_back_move(self, change: Id) -> Changed:
        """Undo a move just made: the project stands where it stood before. Raises NotFound, Superseded."""
        with self._desk.store.work(author=self._desk.who) as work:
            made = work.get(ProjectStageChange, change)
            project = work.get(Project, made.project_id)
            if project.stage is not made.to_stage or made.from_stage is None:
                raise Superseded(type="project", field="stage")
            ended = None if made.to_stage in _ENDED else project.ended_on
            work.save(replace(project, stage=made.from_stage, ended_on=ended))
            work.delete(ProjectStageChange, change)
        return work.changed

    def write(self, cls: type[Sheet], project: Id, **values: Any) -> Changed:
        """Write into the private texts, the impact or the vignette; the first word makes the record.

        Raises InvalidRecord.
        """
        row = cls.record_type.derived_id(project)
        with self._desk.store.work(author=self._desk.who) as work:
            stored: Record = self._desk.store.find(cls, row) or cls(id=row, project_id=project)
            work.save(replace(stored, **values))
        return work.changed

    def log(
        self, project: Id, kind: LogKind, text: str, *, minutes: int | None = None, people: int | None = None,
        day: date | None = None,
    ) -> Changed:  # fmt: skip
        """Add an entry to the log; without `day` it happened today. Raises InvalidRecord without a text."""
        entry = ProgressLog(
            id=self._desk.store.new_id(), project_id=project, day=day or self._desk.today(), kind=kind,
            text=normalise(text), minutes=minutes, people_count=people,
        )  # fmt: skip
        _need(entry, "text")
        return self._save(entry)

    def consult(
        self, project: Id, role: ConsultedRole, question: str, *, person: Id | None = None, day: date | None = None
    ) -> Changed:
        """Note a talk about the project; feedback and decision are written into it afterwards."""
        talk = Consultation(
            id=self._desk.store.new_id(), project_id=project, day=day or self._desk.today(), with_role=role,
            with_person_id=person, question=normalise(question),
        )  # fmt: skip
        return self._save(talk)

    def new_action(self, project: Id, what: str, place: int) -> PlanAction:
        """An action that `put_back` keeps; made at once, so a table can go on with it before it is saved."""
        return PlanAction(id=self._desk.store.new_id(), project_id=project, what=normalise(what), position=place)

    def plan(self, project: Id, what: str, **values: Any) -> Changed:
        """Put an action at the end of the plan. Raises InvalidRecord without a text."""
        place = max((each.position or 0 for each in self._actions(project)), default=0) + 1
        action = replace(self.new_action(project, what, place), **values)
        _need(action, "what")
        return self._save(action)

    def set_status(self, action: Id, status: ActionStatus) -> Changed:
        """Say how far an action is; what is done gets today as its day unless it has one. Raises NotFound."""
        before = self._desk.store.get(PlanAction, action)
        done_on = (before.done_on or self._desk.today()) if status is ActionStatus.DONE else None
        return self.edit(PlanAction, action, status=status, done_on=done_on)

    def reorder(self, project: Id, action: Id, step: int) -> Changed:
        """Move an action up (negative `step`) or down in the plan; at an end nothing changes."""
        order = list(self._actions(project))
        place = next((number for number, each in enumerate(order) if each.id == action), None)
        if place is None or not 0 <= place + step < len(order):
            return Changed({})
        order.insert(place + step, order.pop(place))
        return self._save(*(replace(each, position=number) for number, each in enumerate(order, start=1)))

    def add_evidence(
        self, project: Id, kind: EvidenceKind, title: str, what_it_shows: str, *, description: str = "",
        day: date | None = None,
    ) -> Changed:  # fmt: skip
        """Keep a piece of evidence. Raises InvalidRecord without a title or without what it shows."""
        note = EvidenceNote(
            id=self._desk.store.new_id(), project_id=project, kind=kind, day=day or self._desk.today(),
            title=normalise(title), description=normalise(description), what_it_shows=normalise(what_it_shows),
        )  # fmt: skip
        _need(note, "title", "what_it_shows")
        return self._save(note)

    def remove(self, cls: type[Record], row: Id) -> Changed:
        """Take out a record; `put_back` brings it back."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(cls, row)
        return work.changed

    def put_back(self, record: Record) -> Changed:
        """Bring back a removed record, or all fields of one as it was."""
        return self._save(record)

    def teachers(self) -> tuple[Person, ...]:
        """People a project can be started for, in alphabet order: those of the desk's school."""
        return self._desk.people.people_of(self._desk.school if self._desk.school != NOBODY else None)

    def choices(self, project: Id) -> ProjectChoices:
        """What the references of a project may point to. Raises NotFound."""
        store = self._desk.store
        people = self._desk.people.people_of(store.get(Project, project).school_id)
        return ProjectChoices(people, tuple(store.all(ProgrammeCycle)))

    def check_new(self, teacher: Id) -> tuple[Finding, ...]:
        """What is odd about one more project of `teacher`. Raises NotFound."""
        store = self._desk.store
        person = store.get(Person, teacher)
        project = Project(id=NOBODY, school_id=person.school_id, teacher_id=teacher)
        return check_project(project, store.all(Project, teacher_id=teacher))

    def _actions(self, project: Id) -> Sequence[PlanAction]:
        return read_records(self._desk.store, [self._desk.store.get(Project, project)])[0].actions

    def _save(self, *records: Record) -> Changed:
        with self._desk.store.work(author=self._desk.who) as work:
            for record in records:
                work.save(record)
        return work.changed


def _need(record: Record, *names: str) -> None:
    """Refuse an empty text in one of the fields `names` that the catalogue calls required."""
    empty = [
        name for name in names if record.record_type.by_name[name].required and getattr(record, name) in ("", None)
    ]
    if empty:
        text = mark("rules", "Please fill in this field.")
        raise InvalidRecord(findings=tuple(block("required", text, field=name) for name in empty))
