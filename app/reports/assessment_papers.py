"""The sheet an assessor signs: six scores with their levels, what they come to, comments and the outcome."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.choice_words import choice_word
from app.domain.records.portfolios import ProjectAssessment
from app.domain.rules.assessment import CRITERIA, LEVELS, standing
from app.domain.text import mark
from app.domain.written import show_day
from app.reports.document import Align, Block, Column, Document, Facts, Grid, Heading, Paragraph, Signatures
from app.reports.portfolio_papers import PortfolioMatter, Translate


def assessment_paper(
    matter: PortfolioMatter, assessment: ProjectAssessment, translate: Translate, language: str
) -> Document:
    """What an assessor decided about one version, with lines to sign on."""
    return Document(
        title=translate("portfolio", mark("portfolio", "Assessment of a portfolio")),
        subtitle=matter.records.project.title,
        blocks=tuple(_blocks(matter, assessment, translate)),
        footer=", ".join(filter(None, (matter.teacher, matter.school))),
        language=language,
    )


def _blocks(matter: PortfolioMatter, assessment: ProjectAssessment, translate: Translate) -> Iterator[Block]:
    labels = assessment.record_type.by_name
    outcome = translate(*choice_word(assessment.outcome)) if assessment.outcome else ""
    day = show_day(assessment.day)
    yield Facts(
        (
            (translate("records", "Teacher"), matter.teacher),
            (translate("records", "School"), matter.school),
            (translate("records", "Version"), _version(matter, assessment)),
            (translate("records", labels["outcome"].label), outcome),
            (translate("records", labels["day"].label), day),
        )
    )
    yield _scores(assessment, translate)
    stands = standing(assessment, matter.records.cycle)
    total = mark("portfolio", "Together {points} of {most} points; {needed} are needed, and no 0.")
    said = translate("portfolio", total)
    yield Paragraph(said.format(points=stands.points, most=stands.most, needed=stands.needed))
    if assessment.comments:
        yield Heading(translate("records", labels["comments"].label), level=2)
        yield Paragraph(assessment.comments)
    moderator = matter.names.get(assessment.moderated_by, "") if assessment.moderated_by else ""
    yield Signatures(
        (
            (translate("records", labels["assessor_id"].label), matter.names.get(assessment.assessor_id, "")),
            (translate("records", labels["moderated_by"].label), moderator),
        )
    )


def _version(matter: PortfolioMatter, assessment: ProjectAssessment) -> str:
    """The number of the version that was assessed."""
    found = (each for each in matter.records.portfolios if each.id == assessment.portfolio_id)
    return next((f"{each.version} ({each.submitted_on:%d.%m.%Y})" for each in found if each.submitted_on), "")


def _scores(assessment: ProjectAssessment, translate: Translate) -> Grid:
    """A row per criterion; without a score its cells are empty, to be filled in by hand."""
    rows = []
    for name in CRITERIA:
        score = getattr(assessment, name)
        level = translate("rules", LEVELS[score]) if score in LEVELS else ""
        label = translate("records", assessment.record_type.by_name[name].label)
        rows.append((label, "" if score is None else str(score), level))
    columns = (
        Column(translate("portfolio", mark("portfolio", "Criterion")), 4),
        Column(translate("portfolio", mark("portfolio", "Points")), 1, Align.CENTRE),
        Column(translate("portfolio", mark("portfolio", "Level")), 2),
    )
    return Grid(columns, tuple(rows), row_mm=9)
