"""Assessing a portfolio: six scores from 0 to 3, who may give them, and what passes.

A portfolio passes with no 0 and with enough of all points; how many is a setting of the programme. The assessor is
neither the teacher nor the facilitator who stood beside the work: that is the one rule nobody can wave through.
"""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.ids import Id
from app.domain.records.portfolios import Outcome, ProjectAssessment
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import Project
from app.domain.rules.finding import Finding, block, warn
from app.domain.text import mark
from app.domain.value import value

CRITERIA = ("participation", "clarity", "leadership", "evidence", "impact", "sharing")
"""The fields that hold scores, in the order of the sheet."""
HIGHEST = 3
PASS_PERCENT = 60
PASSING = frozenset({Outcome.PASS, Outcome.MERIT})
LEVELS: Mapping[int, str] = {
    0: mark("rules", "not shown"),
    1: mark("rules", "partly shown"),
    2: mark("rules", "clearly shown"),
    3: mark("rules", "shown in depth"),
}


@value
class Standing:
    """What the scores come to."""

    points: int
    most: int
    needed: int
    """Points that pass."""
    open: int
    """Criteria without a score."""
    zeros: int

    @property
    def passes(self) -> bool:
        """Whether all six scores are given and enough."""
        return not self.open and not self.zeros and self.points >= self.needed


def standing(assessment: ProjectAssessment, cycle: ProgrammeCycle | None) -> Standing:
    """Add up the scores of an assessment."""
    scores = [getattr(assessment, name) for name in CRITERIA]
    given = [score for score in scores if score is not None]
    percent = cycle.pass_percent if cycle and cycle.pass_percent is not None else PASS_PERCENT
    most = HIGHEST * len(CRITERIA)
    return Standing(
        points=sum(given),
        most=most,
        needed=-(-most * percent // 100),
        open=len(scores) - len(given),
        zeros=given.count(0),
    )


def check_assessor(project: Project, assessor: Id) -> tuple[Finding, ...]:
    """Return what forbids a person to assess a portfolio of `project`."""
    if assessor == project.teacher_id:
        return (block("own_project", mark("rules", "Nobody assesses their own portfolio."), field="assessor_id"),)
    if assessor == project.facilitator_id:
        text = mark("rules", "The facilitator of the project does not assess it: please choose somebody else.")
        return (block("own_facilitator", text, field="assessor_id"),)
    return ()


def check_scores(assessment: ProjectAssessment) -> tuple[Finding, ...]:
    """Return the scores that are none: anything but 0, 1, 2 and 3."""
    wrong = [name for name in CRITERIA if getattr(assessment, name) not in (None, *range(HIGHEST + 1))]
    return tuple(
        block("no_score", mark("rules", "A score is 0, 1, 2 or {most}."), field=name, most=HIGHEST) for name in wrong
    )


def check_outcome(assessment: ProjectAssessment, outcome: Outcome, cycle: ProgrammeCycle | None) -> tuple[Finding, ...]:
    """Return what stands against deciding `outcome` on these scores."""
    stands = standing(assessment, cycle)
    if stands.open:
        text = mark("rules", "Give all six scores first; still open: {count}.")
        return (block("scores_open", text, field="outcome", count=stands.open),)
    if outcome in PASSING and stands.zeros:
        text = mark("rules", "With a 0 a portfolio does not pass.")
        return (block("zero", text, field="outcome"),)
    if outcome in PASSING and not stands.passes:
        text = mark("rules", "A portfolio passes with {needed} of {most} points; it has {points}.")
        return (
            block("too_few_points", text, field="outcome", needed=stands.needed, most=stands.most,
                  points=stands.points),
        )  # fmt: skip
    if outcome not in PASSING and stands.passes:
        text = mark("rules", "By its scores the portfolio passes: please say in the comments why it does not.")
        return (warn("passes_by_scores", text, field="outcome"),)
    return ()


def check_moderator(assessment: ProjectAssessment) -> tuple[Finding, ...]:
    """Return what is odd about the moderator: a second look is another person's."""
    if assessment.moderated_by is not None and assessment.moderated_by == assessment.assessor_id:
        text = mark("rules", "Moderation is a second look: please choose another person than the assessor.")
        return (warn("own_moderator", text, field="moderated_by"),)
    return ()
