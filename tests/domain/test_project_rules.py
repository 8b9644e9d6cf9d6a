"""Stages and gates of a teacher's development project."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import NOBODY, Id, derive
from app.domain.records.portfolios import Outcome, Portfolio, ProjectAssessment
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import (
    ActionStatus,
    Consultation,
    ConsultedRole,
    EvidenceKind,
    EvidenceNote,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStage,
    ProjectStageChange,
)
from app.domain.rules.finding import blocking
from app.domain.rules.projects import (
    STAGE_ORDER,
    ProjectRecords,
    check_action,
    check_consultation,
    check_facts,
    check_log_entry,
    check_move,
    check_project,
    is_locked,
    missing,
    moves,
    next_stage,
)


def row(*name: object) -> Id:
    """The id of the thing called `name`."""
    return derive("test", *(str(part).encode() for part in name))


DAY = date(2026, 10, 1)
PROJECT = Project(
    id=row("project"), school_id=NOBODY, teacher_id=row("teacher"), title="Оқу сауаттылығы", principal_informed_on=DAY,
    colleagues_involved=2,
)  # fmt: skip
FULL = ProjectRecords(
    project=PROJECT,
    private=ProjectPrivate(
        id=row("private"), project_id=PROJECT.id, values_text="Әр бала маңызды", concern_text="Оқушылар аз оқиды" * 3,
        concern_why="Түсінбей оқиды",
    ),
    consultations=[
        Consultation(id=row("talk", role), project_id=PROJECT.id, with_role=role)
        for role in (ConsultedRole.COLLEAGUE, ConsultedRole.PRINCIPAL)
    ],
    actions=[
        PlanAction(id=row("action", n), project_id=PROJECT.id, what="оқу сағаты", due=DAY, success_evidence="күнделік")
        for n in range(3)
    ],
    log=[
        ProgressLog(id=row("log", n), project_id=PROJECT.id, day=DAY + timedelta(days=15 * n), text="өтті")
        for n in range(3)
    ],
    evidence=[
        EvidenceNote(id=row("note", n), project_id=PROJECT.id, kind=kind, title="жұмыс", what_it_shows="өсу")
        for n, kind in enumerate((EvidenceKind.PUPIL_WORK, EvidenceKind.PUPIL_WORK, EvidenceKind.PHOTO))
    ],
    portfolios=[Portfolio(id=row("version", n), project_id=PROJECT.id, version=n) for n in (1, 2)],
    assessments=[
        ProjectAssessment(
            id=row("assessment"), portfolio_id=row("version", 2), assessor_id=row("assessor"), outcome=Outcome.PASS
        )
    ],
)  # fmt: skip
EMPTY = ProjectRecords(project=replace(PROJECT, principal_informed_on=None, colleagues_involved=None))


def at(records: ProjectRecords, stage: ProjectStage) -> ProjectRecords:
    """The same project at `stage`."""
    return replace(records, project=replace(records.project, stage=stage))


@pytest.mark.parametrize(
    ("stage", "codes"),
    [
        (ProjectStage.ENROLLED, []),
        (ProjectStage.VALUES, ["no_values"]),
        (ProjectStage.CONCERN, ["no_concern", "no_concern_why"]),
        (ProjectStage.CONSULTATION, ["few_consultations"]),
        (ProjectStage.PLAN, ["few_actions", "no_success_evidence", "principal_not_informed"]),
        (ProjectStage.LEADING, ["few_log_entries", "short_log", "no_colleague"]),
        (ProjectStage.EVIDENCE, ["little_evidence", "one_kind_of_evidence", "no_portfolio"]),
        (ProjectStage.PORTFOLIO_SUBMITTED, ["no_assessment"]),
        (ProjectStage.ASSESSED, ["not_passed"]),
    ],
)
def test_each_gate_says_what_it_waits_for(stage: ProjectStage, codes: list[str]) -> None:
    """An empty project is stopped at each stage with reasons in words, a full one passes."""
    findings = missing(at(EMPTY, stage))
    assert [finding.code for finding in findings] == codes
    assert all(finding.blocks and "{" not in finding.sentence() for finding in findings)
    assert missing(at(FULL, stage)) == ()


@pytest.mark.parametrize(
    ("change", "stage"),
    [
        ({"consultations": [*FULL.consultations[:1]] * 2}, ProjectStage.CONSULTATION),
        ({"actions": [replace(action, due=None) for action in FULL.actions]}, ProjectStage.PLAN),
        ({"actions": [replace(action, status=ActionStatus.DROPPED) for action in FULL.actions]}, ProjectStage.PLAN),
        ({"log": [replace(entry, day=DAY) for entry in FULL.log]}, ProjectStage.LEADING),
        ({"evidence": [replace(note, kind=EvidenceKind.PHOTO) for note in FULL.evidence]}, ProjectStage.EVIDENCE),
        ({"evidence": [replace(note, what_it_shows=" ") for note in FULL.evidence]}, ProjectStage.EVIDENCE),
    ],
)
def test_a_gate_counts_what_counts(change: dict[str, Any], stage: ProjectStage) -> None:
    """Talks with one colleague, undated or dropped actions, a log of one day and mute evidence do not open a gate."""
    assert missing(replace(at(FULL, stage), **change))


def test_a_returned_version_asks_for_a_new_one() -> None:
    """A portfolio sent back does not open the gates; a newer version does, and only its own assessment counts."""
    returned = [replace(FULL.assessments[0], outcome=Outcome.REFER)]
    back = replace(FULL, assessments=returned)
    assert [f.code for f in missing(at(back, ProjectStage.EVIDENCE))] == ["portfolio_returned"]
    assert is_locked(missing(at(back, ProjectStage.ASSESSED)))
    newer = replace(back, portfolios=[*FULL.portfolios, replace(FULL.portfolios[0], id=row("version", 3), version=3)])
    assert missing(at(newer, ProjectStage.EVIDENCE)) == ()
    assert [f.code for f in missing(at(newer, ProjectStage.PORTFOLIO_SUBMITTED))] == ["no_assessment"]
    again = replace(FULL.assessments[0], id=row("again"), portfolio_id=row("version", 3), outcome=Outcome.MERIT)
    assert missing(at(replace(newer, assessments=[*returned, again]), ProjectStage.ASSESSED)) == ()


def test_a_full_project_walks_to_its_certificate() -> None:
    """Stage by stage, each next one is open; from the certificate nothing leads on."""
    records = at(FULL, ProjectStage.ENROLLED)
    for following in STAGE_ORDER[1:]:
        assert next_stage(records) is following
        assert check_move(records, following) == ()
        records = at(records, following)
    assert moves(records) == ()


@given(st.sampled_from(ProjectStage), st.sampled_from(ProjectStage), st.sampled_from([EMPTY, FULL]))
def test_only_listed_moves_are_allowed(start: ProjectStage, to: ProjectStage, records: ProjectRecords) -> None:
    """No move skips a stage, none leaves an ended project, and going back is always free."""
    here = at(records, start)
    allowed = not check_move(here, to, note="себебі бар")
    assert not allowed or to in moves(here)
    if start in STAGE_ORDER and to in STAGE_ORDER:
        step = STAGE_ORDER.index(to) - STAGE_ORDER.index(start)
        assert not allowed or step <= 1
        assert allowed or step >= 0 or start is ProjectStage.CERTIFIED


def test_withdrawing_needs_a_reason() -> None:
    """A project is not withdrawn without a word."""
    assert [finding.code for finding in check_move(EMPTY, ProjectStage.WITHDRAWN, " ")] == ["no_reason"]
    assert check_move(EMPTY, ProjectStage.WITHDRAWN, "мектептен кетті") == ()


def test_a_paused_project_goes_on_where_it_stood() -> None:
    """The latest pause remembers the stage; a refused portfolio goes back to its evidence."""
    pauses = [
        ProjectStageChange(
            id=row("pause", n), project_id=PROJECT.id, from_stage=stage, to_stage=ProjectStage.PAUSED,
            day=DAY + timedelta(days=n),
        )
        for n, stage in enumerate((ProjectStage.VALUES, ProjectStage.PLAN))
    ]  # fmt: skip
    paused = replace(at(EMPTY, ProjectStage.PAUSED), changes=pauses)
    assert next_stage(paused) is ProjectStage.PLAN
    assert moves(paused) == (ProjectStage.PLAN, ProjectStage.WITHDRAWN)
    assert next_stage(at(EMPTY, ProjectStage.PAUSED)) is ProjectStage.ENROLLED
    assert next_stage(at(EMPTY, ProjectStage.RESUBMIT)) is ProjectStage.EVIDENCE
    assert ProjectStage.RESUBMIT in moves(at(EMPTY, ProjectStage.ASSESSED))


def test_a_teacher_has_one_active_project_in_a_programme_cycle() -> None:
    """A second active project is remarked on; an ended one, or one of another cycle, is not."""
    other = replace(PROJECT, id=row("other"), title="Сөйлеу")
    (finding,) = check_project(PROJECT, [PROJECT, other])
    assert finding.sentence() == "This teacher already has an active project: Сөйлеу."
    assert not check_project(PROJECT, [replace(other, stage=ProjectStage.WITHDRAWN)])
    assert not check_project(PROJECT, [replace(other, cycle_id=row("cycle"))])


def test_days_are_checked_against_today_and_the_cycle() -> None:
    """A talk or an entry of tomorrow and an action outside the cycle are remarked on."""
    talk, entry, action = FULL.consultations[0], FULL.log[0], FULL.actions[0]
    assert check_consultation(replace(talk, day=DAY), DAY) == ()
    assert [f.code for f in check_consultation(replace(talk, day=DAY + timedelta(days=1)), DAY)] == ["day_ahead"]
    assert [f.code for f in check_log_entry(entry, DAY - timedelta(days=1))] == ["day_ahead"]
    cycle = ProgrammeCycle(id=row("cycle"), programme_id=NOBODY, name="2026", start=DAY, end=DAY)
    assert check_action(action, cycle) == check_action(action, None) == ()
    assert [f.code for f in check_action(replace(action, due=DAY + timedelta(days=1)), cycle)] == ["due_outside_cycle"]


def test_nobody_was_informed_tomorrow() -> None:
    """A day ahead for "principal informed" is told in words and refused by nobody; today and no day are fine."""
    project = Project(id=Id(bytes(16)), school_id=Id(bytes(16)), teacher_id=Id(bytes(16)), title="Тыңдау")
    ahead = replace(project, principal_informed_on=DAY + timedelta(days=1))
    (found,) = check_facts(ahead, DAY)
    assert (found.code, found.field) == ("day_ahead", "principal_informed_on")
    assert not blocking((found,))
    assert check_facts(replace(project, principal_informed_on=DAY), DAY) == check_facts(project, DAY) == ()
