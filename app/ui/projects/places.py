"""In which section of the project page something is written down."""

from __future__ import annotations

from app.domain.records.projects import ProjectStage
from app.domain.rules.finding import Finding
from app.usecases.projects_views import ProjectPage

_PLACES = {
    "no_values": "reasons",
    "no_concern": "reasons",
    "no_concern_why": "reasons",
    "few_consultations": "consultations",
    "few_actions": "plan",
    "no_success_evidence": "plan",
    "few_log_entries": "log",
    "short_log": "log",
    "little_evidence": "evidence",
    "one_kind_of_evidence": "evidence",
    "no_portfolio": "portfolio",
    "portfolio_returned": "portfolio",
    "no_assessment": "portfolio",
    "not_passed": "portfolio",
    "no_reasons": "reasons",
    "few_told_consultations": "consultations",
    "short_plan": "plan",
    "thin_log": "log",
    "not_shared": "log",
    "evidence_without_file": "evidence",
    "pictures_not_said": "evidence",
    "pictures_without_consent": "evidence",
    "no_impact": "results",
    "impact_on_pupils_only": "results",
    "no_reflection": "results",
    "short_vignette": "results",
    "long_vignette": "results",
    "publishing_not_said": "results",
}
"""In which section something missing is written down, by the code of the finding; the rest stands in the details."""

_FIRST_SECTION = {
    ProjectStage.ENROLLED: "reasons",
    ProjectStage.VALUES: "reasons",
    ProjectStage.CONCERN: "reasons",
    ProjectStage.CONSULTATION: "consultations",
    ProjectStage.PLAN: "plan",
    ProjectStage.LEADING: "log",
    ProjectStage.EVIDENCE: "evidence",
    ProjectStage.PORTFOLIO_SUBMITTED: "portfolio",
    ProjectStage.ASSESSED: "portfolio",
    ProjectStage.CERTIFIED: "portfolio",
    ProjectStage.RESUBMIT: "portfolio",
}


def section_of(finding: Finding) -> str:
    """The section in which what is missing is written down."""
    return _PLACES.get(finding.code, "details")


def first_section(page: ProjectPage) -> str:
    """The section in which the work of the project's stage is done, of those its reader may see."""
    key = _FIRST_SECTION.get(page.project.stage, "log")
    return "plan" if key == "reasons" and page.private_is_hidden else key
