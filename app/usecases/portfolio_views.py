"""What the portfolio section shows: the content list, the versions, and what assessors said."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from msgspec import Struct

from app.domain.ids import Id
from app.domain.records.people import Person
from app.domain.records.portfolios import Portfolio, ProjectAssessment
from app.domain.records.projects import Project
from app.domain.rules.assessment import Standing, standing
from app.domain.rules.portfolio import ContentItem, PortfolioParts, content_list
from app.domain.rules.transfers import Whereabouts
from app.storage import local
from app.storage.attachments import AttachmentFiles
from app.storage.file_queries import standings
from app.storage.project_queries import people_named
from app.storage.store import Store
from app.usecases.own_server import SERVER
from app.usecases.portfolio_matter import attachments_of, has_poster, sessions_attended
from app.usecases.projects_reading import may_read_private, read_records


class AssessmentLine(Struct, frozen=True):
    """One assessment with what its scores come to."""

    assessment: ProjectAssessment
    assessor: Person | None
    standing: Standing


class VersionLine(Struct, frozen=True):
    """One submitted version."""

    portfolio: Portfolio
    is_here: bool
    """Whether what was in it is on this machine."""
    comes: bool
    """Whether it comes from another machine with an exchange."""
    assessments: tuple[AssessmentLine, ...]


class PortfolioPage(Struct, frozen=True):
    """Everything about the portfolio of one project."""

    project: Project
    contents: tuple[ContentItem, ...]
    versions: tuple[VersionLine, ...]
    """The latest first."""

    @property
    def next_version(self) -> int:
        """The number the next version gets."""
        return max((line.portfolio.version or 0 for line in self.versions), default=0) + 1


def read_portfolio_page(
    store: Store, row: Id, reader: Id, files: AttachmentFiles, school: Id
) -> PortfolioPage:  # fmt: skip
    """The portfolio of one project as `reader` may see it on a machine of `school`. Raises NotFound."""
    project = store.get(Project, row)
    records = read_records(store, [project])[0]
    with store.reading() as connection:
        people = people_named(connection, [reader, *(each.assessor_id for each in records.assessments)])
    if not may_read_private(records, people.get(reader)):
        records = replace(records, private=None)
    coming = _coming(store, files, school, {each.checksum for each in records.portfolios})
    sessions = len(sessions_attended(store, project))
    parts = PortfolioParts(records, attachments_of(store, row), sessions, has_poster(store, row))
    versions = tuple(
        VersionLine(
            portfolio,
            files.has(portfolio.checksum),
            portfolio.checksum in coming,
            tuple(
                AssessmentLine(each, people.get(each.assessor_id), standing(each, records.cycle))
                for each in records.assessments
                if each.portfolio_id == portfolio.id
            ),
        )
        for portfolio in reversed(records.portfolios)
    )
    return PortfolioPage(project, content_list(parts), versions)


def _coming(store: Store, files: AttachmentFiles, school: Id, papers: Collection[str]) -> set[str]:
    """Those of some papers that an exchange brings."""
    with store.reading() as connection:
        if local.read(connection, SERVER) is None:
            return set()
        known = standings(connection, files, school, papers)
    return {one.digest for one in known if one.whereabouts(has_server=True) is Whereabouts.COMING}
