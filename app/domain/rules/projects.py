"""The way of a teacher's development project: its stages, and the gate before each next one.

Stages follow one another, may be visited again, and every move is kept. A gate looks at what is written down and says
what is missing; going back, pausing and withdrawing need no gate. The stages from the portfolio on are opened by other
people's work on it and have no gate of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from app.domain.ids import Id
from app.domain.records.portfolios import Outcome, Portfolio, ProjectAssessment, ProjectImpact, Vignette
from app.domain.records.programmes import ProgrammeCycle
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
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import mark
from app.domain.value import value

STAGE_ORDER = (
    ProjectStage.ENROLLED,
    ProjectStage.VALUES,
    ProjectStage.CONCERN,
    ProjectStage.CONSULTATION,
    ProjectStage.PLAN,
    ProjectStage.LEADING,
    ProjectStage.EVIDENCE,
    ProjectStage.PORTFOLIO_SUBMITTED,
    ProjectStage.ASSESSED,
    ProjectStage.CERTIFIED,
)
SHORTEST_CONCERN = 30
FEWEST_CONSULTATIONS = 2
FEWEST_ACTIONS = 3
FEWEST_LOG_ENTRIES = 3
SHORTEST_LEADING_DAYS = 30
FEWEST_EVIDENCE = 3
FEWEST_EVIDENCE_KINDS = 2

NOT_PASSED = "not_passed"
"""Code of the one finding of a gate that nobody goes past."""

_PASSED = frozenset({Outcome.PASS, Outcome.MERIT})
_RETURNED = frozenset({Outcome.REFER, Outcome.FAIL})
_ENDED = frozenset({ProjectStage.WITHDRAWN, ProjectStage.CERTIFIED})


@value
class ProjectRecords:
    """A project and everything written down about it; `private` is None where this machine may not hold it."""

    project: Project
    private: ProjectPrivate | None = None
    consultations: Sequence[Consultation] = ()
    actions: Sequence[PlanAction] = ()
    log: Sequence[ProgressLog] = ()
    evidence: Sequence[EvidenceNote] = ()
    changes: Sequence[ProjectStageChange] = ()
    impact: ProjectImpact | None = None
    vignette: Vignette | None = None
    portfolios: Sequence[Portfolio] = ()
    assessments: Sequence[ProjectAssessment] = ()
    cycle: ProgrammeCycle | None = None

    @property
    def latest_portfolio(self) -> Portfolio | None:
        """The version submitted last."""
        return max(self.portfolios, key=lambda each: (each.version or 0, each.id), default=None)

    def outcomes_of(self, portfolio: Id) -> frozenset[Outcome]:
        """What assessors decided about one version."""
        return frozenset(each.outcome for each in self.assessments if each.portfolio_id == portfolio and each.outcome)


def next_stage(records: ProjectRecords) -> ProjectStage | None:
    """Return the stage that follows; a paused project goes on where it stood, a refused portfolio back to evidence."""
    stage = records.project.stage
    if stage is ProjectStage.PAUSED:
        return _stage_before_pause(records)
    if stage is ProjectStage.RESUBMIT:
        return ProjectStage.EVIDENCE
    if stage not in STAGE_ORDER or stage is ProjectStage.CERTIFIED:
        return None
    return STAGE_ORDER[STAGE_ORDER.index(stage) + 1]


def moves(records: ProjectRecords) -> tuple[ProjectStage, ...]:
    """Return every stage the project may be moved to from where it stands, gates left aside."""
    stage = records.project.stage
    if stage in _ENDED:
        return ()
    following = next_stage(records)
    forward = [following] if following else []
    back = list(STAGE_ORDER[: STAGE_ORDER.index(stage)]) if stage in STAGE_ORDER else []
    aside = [ProjectStage.RESUBMIT] if stage is ProjectStage.ASSESSED else []
    if stage is not ProjectStage.PAUSED:
        aside.append(ProjectStage.PAUSED)
    return (*forward, *back, *aside, ProjectStage.WITHDRAWN)


def missing(records: ProjectRecords) -> tuple[Finding, ...]:
    """Return what the project still lacks to leave the stage it is in."""
    gate = _GATES.get(records.project.stage)
    return tuple(gate(records)) if gate else ()


def is_locked(findings: Iterable[Finding]) -> bool:
    """Whether among what a gate misses there is something that cannot be waved through."""
    return any(finding.code == NOT_PASSED for finding in findings)


def check_move(records: ProjectRecords, to: ProjectStage, note: str = "") -> tuple[Finding, ...]:
    """Return what stands against moving the project to stage `to`; `note` is what is said about the move."""
    if to not in moves(records):
        return (block("no_such_move", mark("rules", "A project goes from one stage to the next."), field="stage"),)
    if to is ProjectStage.WITHDRAWN and not note.strip():
        return (block("no_reason", mark("rules", "Say why the project is withdrawn."), field="note"),)
    stage = records.project.stage
    if stage in STAGE_ORDER and to in STAGE_ORDER and STAGE_ORDER.index(to) > STAGE_ORDER.index(stage):
        return missing(records)
    return ()


def _stage_before_pause(records: ProjectRecords) -> ProjectStage:
    pauses = [change for change in records.changes if change.to_stage is ProjectStage.PAUSED and change.from_stage]
    latest = max(pauses, key=lambda change: (change.day or date.min, change.id), default=None)
    return latest.from_stage if latest and latest.from_stage else ProjectStage.ENROLLED


def _values_gate(records: ProjectRecords) -> Iterable[Finding]:
    if not (records.private and records.private.values_text.strip()):
        yield block("no_values", mark("rules", "Write down your values."), field="values_text")


def _concern_gate(records: ProjectRecords) -> Iterable[Finding]:
    concern = records.private.concern_text.strip() if records.private else ""
    if len(concern) < SHORTEST_CONCERN:
        text = mark("rules", "Describe your concern in at least {least} characters.")
        yield block("no_concern", text, field="concern_text", least=SHORTEST_CONCERN)
    if not (records.private and records.private.concern_why.strip()):
        yield block("no_concern_why", mark("rules", "Write why this concern matters."), field="concern_why")


def _consultation_gate(records: ProjectRecords) -> Iterable[Finding]:
    count = len({talk.with_person_id or talk.with_role for talk in records.consultations})
    if count < FEWEST_CONSULTATIONS:
        text = mark("rules", "Talk the project over with at least {least} different colleagues; so far: {count}.")
        yield block("few_consultations", text, least=FEWEST_CONSULTATIONS, count=count)


def _plan_gate(records: ProjectRecords) -> Iterable[Finding]:
    actions = [action for action in records.actions if action.status is not ActionStatus.DROPPED]
    dated = sum(action.due is not None for action in actions)
    if dated < FEWEST_ACTIONS:
        text = mark("rules", "Plan at least {least} actions with a date; so far: {count}.")
        yield block("few_actions", text, least=FEWEST_ACTIONS, count=dated)
    if not any(action.success_evidence.strip() for action in actions):
        text = mark("rules", "Name what will show that the plan succeeds.")
        yield block("no_success_evidence", text, field="success_evidence")
    if records.project.principal_informed_on is None:
        text = mark("rules", "Set the day on which the principal was informed.")
        yield block("principal_not_informed", text, field="principal_informed_on")


def _leading_gate(records: ProjectRecords) -> Iterable[Finding]:
    days = sorted(entry.day for entry in records.log if entry.day)
    if len(days) < FEWEST_LOG_ENTRIES:
        text = mark("rules", "Keep the log: at least {least} entries; so far: {count}.")
        yield block("few_log_entries", text, least=FEWEST_LOG_ENTRIES, count=len(days))
    span = (days[-1] - days[0]).days if days else 0
    if span < SHORTEST_LEADING_DAYS:
        text = mark("rules", "The log should span at least {least} days; so far: {count}.")
        yield block("short_log", text, least=SHORTEST_LEADING_DAYS, count=span)
    if not records.project.colleagues_involved:
        text = mark("rules", "Involve at least one colleague.")
        yield block("no_colleague", text, field="colleagues_involved")


def _evidence_gate(records: ProjectRecords) -> Iterable[Finding]:
    telling = [note for note in records.evidence if note.what_it_shows.strip()]
    if len(telling) < FEWEST_EVIDENCE:
        text = mark("rules", "Collect at least {least} pieces of evidence and say what each shows; so far: {count}.")
        yield block("little_evidence", text, least=FEWEST_EVIDENCE, count=len(telling))
    kinds = len({note.kind for note in telling})
    if kinds < FEWEST_EVIDENCE_KINDS:
        text = mark("rules", "Evidence should be of at least {least} kinds; so far: {count}.")
        yield block("one_kind_of_evidence", text, least=FEWEST_EVIDENCE_KINDS, count=kinds)


def _portfolio_gate(records: ProjectRecords) -> Iterable[Finding]:
    latest = records.latest_portfolio
    if latest is None:
        yield block("no_portfolio", mark("rules", "Submit the portfolio as a numbered version."))
    elif records.outcomes_of(latest.id) & _RETURNED and not records.outcomes_of(latest.id) & _PASSED:
        text = mark("rules", "Version {version} was returned: submit a new one.")
        yield block("portfolio_returned", text, version=latest.version or 1)


def _evidence_and_portfolio_gate(records: ProjectRecords) -> Iterable[Finding]:
    yield from _evidence_gate(records)
    yield from _portfolio_gate(records)


def _assessment_gate(records: ProjectRecords) -> Iterable[Finding]:
    latest = records.latest_portfolio
    if latest is None or not records.outcomes_of(latest.id):
        yield block("no_assessment", mark("rules", "An assessor decides about the portfolio first."))


def _certificate_gate(records: ProjectRecords) -> Iterable[Finding]:
    latest = records.latest_portfolio
    if latest is None or not records.outcomes_of(latest.id) & _PASSED:
        yield block(NOT_PASSED, mark("rules", "The latest version of the portfolio has not passed its assessment."))


_GATES: Mapping[ProjectStage, Callable[[ProjectRecords], Iterable[Finding]]] = {
    ProjectStage.VALUES: _values_gate,
    ProjectStage.CONCERN: _concern_gate,
    ProjectStage.CONSULTATION: _consultation_gate,
    ProjectStage.PLAN: _plan_gate,
    ProjectStage.LEADING: _leading_gate,
    ProjectStage.EVIDENCE: _evidence_and_portfolio_gate,
    ProjectStage.PORTFOLIO_SUBMITTED: _assessment_gate,
    ProjectStage.ASSESSED: _certificate_gate,
}


def check_project(project: Project, others: Iterable[Project]) -> tuple[Finding, ...]:
    """Return what is odd about `project` beside the `others`: one active project per teacher and programme cycle."""
    rivals = [
        other
        for other in others
        if other.id != project.id
        and other.teacher_id == project.teacher_id
        and other.cycle_id == project.cycle_id
        and other.stage not in _ENDED
    ]
    if rivals and project.stage not in _ENDED:
        text = mark("rules", "This teacher already has an active project: {title}.")
        return (warn("second_project", text, field="teacher_id", title=rivals[0].title),)
    return ()


def check_facts(project: Project, today: date) -> tuple[Finding, ...]:
    """Return what is odd about the facts of a project: nobody was informed tomorrow."""
    return _not_ahead(project.principal_informed_on, today, "principal_informed_on")


def check_consultation(consultation: Consultation, today: date) -> tuple[Finding, ...]:
    """Return what is odd about a consultation: it cannot have been held tomorrow."""
    return _not_ahead(consultation.day, today)


def check_log_entry(entry: ProgressLog, today: date) -> tuple[Finding, ...]:
    """Return what is odd about an entry of the progress log."""
    return _not_ahead(entry.day, today)


def check_action(action: PlanAction, cycle: ProgrammeCycle | None) -> tuple[Finding, ...]:
    """Return what is odd about an action of the plan: its date lies outside the programme cycle."""
    if action.due is None or cycle is None:
        return ()
    if (cycle.start and action.due < cycle.start) or (cycle.end and action.due > cycle.end):
        return (warn("due_outside_cycle", mark("rules", "This date lies outside the programme cycle."), field="due"),)
    return ()


def _not_ahead(day: date | None, today: date, field: str = "day") -> tuple[Finding, ...]:
    if day is None or day <= today:
        return ()
    return (warn("day_ahead", mark("rules", "{day} has not come yet."), field=field, day=day),)
