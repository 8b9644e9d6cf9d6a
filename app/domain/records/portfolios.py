"""What comes of a project: impact, vignette, the portfolio as numbered versions, and its assessment."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    day_field,
    flag_field,
    machine_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark


class PaperLanguage(StrEnum):
    """The language a text for others is written in."""

    KAZAKH = "kk"
    RUSSIAN = "ru"
    ENGLISH = "en"


class Outcome(StrEnum):
    """What an assessor decided about a portfolio."""

    PASS = "pass"  # noqa: S105 - an outcome
    MERIT = "merit"
    REFER = "refer"
    FAIL = "fail"


@record("vignette", label=mark("records", "Vignette"), parent="project_id", key=("project_id",), title=("text",))
class Vignette(Record):
    """The project told in a few sentences for people outside; no pupil is named."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    text: str = text_field(mark("records", "Vignette"), long=True, high=6000)
    language: PaperLanguage | None = choice_field(mark("records", "Language"), PaperLanguage)
    publish_consent: bool | None = flag_field(mark("records", "The teacher agrees to publication"), default=None)
    photo_ok: bool | None = flag_field(mark("records", "A photo may go with it"), default=None)


@record("project_impact", label=mark("records", "Impact"), parent="project_id", key=("project_id",))
class ProjectImpact(Record):
    """What changed through a project, for whom, and what the teacher thinks about leading it."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    pupils: str = text_field(mark("records", "What changed for pupils"), long=True, high=3000)
    colleagues: str = text_field(mark("records", "What changed for colleagues"), long=True, high=3000)
    school: str = text_field(mark("records", "What changed in the school"), long=True, high=3000)
    own_practice: str = text_field(mark("records", "What changed in my own practice"), long=True, high=3000)
    reflection: str = text_field(mark("records", "How I led and what I learned"), long=True, high=3000)


@record("portfolio", label=mark("records", "Portfolio"), parent="project_id")
class Portfolio(Record):
    """One submitted version; what was in it lies in a file under `checksum` and never changes."""

    project_id: Id = reference_field(mark("records", "Development project"), to="project")
    version: int | None = number_field(mark("records", "Version"), low=1)
    submitted_on: date | None = day_field(mark("records", "Submitted on"))
    language: PaperLanguage | None = choice_field(mark("records", "Language"), PaperLanguage)
    word_count: int | None = number_field(mark("records", "Words"), low=0)
    checksum: str = machine_field(mark("records", "Hash of the content"))
    contents: str = machine_field(mark("records", "Parts that are there"))
    """Codes of the filled parts of the content list, joined by commas."""


@record("portfolio_file", label=mark("records", "File of a portfolio"), parent="portfolio_id")
class PortfolioFile(Record):
    """A file that a submitted version needs: its paper, or its poster. Pictures of the project are attachments already.

    The id derives from the version and the hash, so two machines that name a file write the same.
    """

    portfolio_id: Id = reference_field(mark("records", "Portfolio"), to="portfolio")
    sha256: str = machine_field(mark("records", "Hash of the content"))
    size: int | None = number_field(mark("records", "Bytes"), low=0)
    shows: str = machine_field(mark("records", "Pictures in it"))
    """Hashes of the pictures painted into the file, joined by commas; it leaves only if all of them may."""

    @property
    def pictures(self) -> tuple[str, ...]:
        """The hashes of the pictures that are painted into the file."""
        return tuple(filter(None, self.shows.split(",")))


@record(
    "project_assessment", label=mark("records", "Assessment"), parent="portfolio_id",
    key=("portfolio_id", "assessor_id"),
)  # fmt: skip
class ProjectAssessment(Record):
    """What one assessor says about one version of a portfolio: six scores from 0 to 3 and an outcome."""

    portfolio_id: Id = reference_field(mark("records", "Portfolio"), to="portfolio")
    assessor_id: Id = reference_field(mark("records", "Assessor"), to="person")
    participation: int | None = number_field(mark("records", "Participation"), low=0, high=3)
    clarity: int | None = number_field(mark("records", "Clarity of concern and plan"), low=0, high=3)
    leadership: int | None = number_field(mark("records", "Leadership and collaboration"), low=0, high=3)
    evidence: int | None = number_field(mark("records", "Use of evidence"), low=0, high=3)
    impact: int | None = number_field(mark("records", "Impact on pupils and practice"), low=0, high=3)
    sharing: int | None = number_field(mark("records", "Reflection and sharing of knowledge"), low=0, high=3)
    comments: str = text_field(mark("records", "Comments"), long=True, high=3000)
    outcome: Outcome | None = choice_field(mark("records", "Outcome"), Outcome, group="outcome")
    day: date | None = day_field(mark("records", "Decided on"), group="outcome")
    moderated_by: Id | None = optional_reference(mark("records", "Moderated by"), to="person")
