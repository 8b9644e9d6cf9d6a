"""The portfolio of a project: what is in it, numbered versions that never change, and their assessment.

A version is the whole paper as it stood that day, kept as a file under the hash of its content beside the files of
attachments; records name the hashes (`portfolio_files`). Later changes to the project make a later version and touch no
earlier one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import AttachmentElsewhere, CannotWriteFile, InvalidRecord, Superseded
from app.domain.records.attachments import Attachment
from app.domain.records.people import Person
from app.domain.records.portfolios import Outcome, PaperLanguage, Portfolio, ProjectAssessment
from app.domain.records.programmes import ProgrammeCycle
from app.domain.records.projects import Project
from app.domain.rules.assessment import check_assessor, check_outcome, check_scores
from app.domain.rules.attachments import may_leave, safe_name
from app.domain.rules.finding import blocking
from app.domain.rules.portfolio import words_in
from app.domain.text import normalise
from app.reports.document import Document, Grid, Paragraph
from app.reports.document_file import facts_of, pack_document, unpack_document
from app.storage.attachments import AttachmentFiles
from app.texts import Texts
from app.usecases.portfolio_files import files_of
from app.usecases.portfolio_matter import matter_of
from app.usecases.portfolio_views import PortfolioPage, read_portfolio_page

if TYPE_CHECKING:
    from app.usecases.desk import Desk

ORIGINALS = "files"
"""Folder of the originals in an exported portfolio."""

POSTER = "poster.pdf"

WritePaper = Callable[[Document, Path], None]
"""Writes a paper as PDF; given by whoever can paint."""


class DrawnPoster(Struct, frozen=True):
    """The poster of a project, painted by whoever can."""

    pdf: bytes
    picture: bytes
    """The same as a picture for the paper of the portfolio."""
    shows: tuple[str, ...]
    """The hashes of the photos on it."""


class Exported(Struct, frozen=True):
    """Where an exported version is, and how many pictures stayed here."""

    folder: Path
    left_out: int


class PortfoliosDesk:
    """What people do with portfolios. Methods that change something return what changed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._files = AttachmentFiles.of_profile(desk.folder)

    def page(self, project: Id) -> PortfolioPage:
        """The content list, the versions and their assessments, as the person at the desk may see them."""
        return read_portfolio_page(self._desk.store, project, self._desk.who, self._files, self._desk.school)

    def draft(self, project: Id, language: PaperLanguage) -> Document:
        """The paper as it would be submitted now."""
        return self._paper(project, language)[0]

    def submit(self, project: Id, language: PaperLanguage, poster: DrawnPoster | None = None) -> Changed:
        """Keep the portfolio, and its poster if there is one, as its next version.

        Raises NotFound, StorageFull or CannotWriteFile.
        """
        paper, version, originals, contents = self._paper(project, language, poster)
        facts = {"version": version, "originals": originals, "poster": self._keep_poster(poster)}
        packed = pack_document(paper, self._files.keep, facts)
        made = Portfolio(
            id=self._desk.store.new_id(), project_id=project, version=version, submitted_on=self._desk.today(),
            language=language, word_count=_words(paper), checksum=self._files.keep(packed), contents=contents,
        )  # fmt: skip
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(made)
            for file in files_of(made, packed, self._files):
                work.save(file)
        return work.changed

    def take_back(self, portfolio: Id) -> Changed:
        """Take out a version that was just submitted by mistake; its file stays. Raises Superseded once assessed."""
        if self._desk.store.all(ProjectAssessment, portfolio_id=portfolio):
            raise Superseded(type="portfolio", field="version")
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(Portfolio, portfolio)
        return work.changed

    def document(self, portfolio: Id) -> Document:
        """The paper of a version exactly as it was submitted. Raises NotFound, AttachmentElsewhere."""
        data = self._files.read(self._desk.store.get(Portfolio, portfolio).checksum)
        return unpack_document(data, self._picture)

    def assessment_document(self, row: Id, language: PaperLanguage) -> Document:
        """The sheet of one assessment, to be signed. Raises NotFound."""
        from app.reports.assessment_papers import assessment_paper

        assessment = self._desk.store.get(ProjectAssessment, row)
        matter = matter_of(self._desk, self._files, self._project_of(assessment.portfolio_id).id)
        return assessment_paper(matter, assessment, Texts(language.value).translate, language.value)

    def export(self, portfolio: Id, folder: Path, write_paper: WritePaper) -> Exported:
        """Write a version into a folder of its own below `folder`: the originals, the poster and the paper.

        What is exported leaves this machine, so pictures that must stay are in neither of them.
        Raises NotFound, AttachmentElsewhere or CannotWriteFile.
        """
        version = self._desk.store.get(Portfolio, portfolio)
        data = self._files.read(version.checksum)
        facts = facts_of(data)
        free = self._free_to_leave(version.project_id)
        target = _fresh_folder(folder, f"portfolio-{version.version or 1:02d}")
        left_out = 0
        try:
            for poster in filter(None, (facts.get("poster"),)):
                if free.issuperset(poster["shows"]):
                    free.add(poster["picture"])
                    self._write_poster(target / POSTER, poster["pdf"])
                else:
                    left_out += 1
            for number, original in enumerate(facts["originals"], start=1):
                if original["mime"].startswith("image/") and original["hash"] not in free:
                    left_out += 1
                else:
                    self._write_original(target / ORIGINALS, number, original)
        except OSError as error:
            raise CannotWriteFile(path=str(target)) from error
        paper = unpack_document(data, lambda digest: self._picture(digest) if digest in free else None)
        write_paper(paper, target / f"{target.name}.pdf")
        return Exported(target, left_out)

    def assess(self, portfolio: Id, assessor: Id) -> Changed:
        """Begin an assessment. Raises InvalidRecord for somebody who may not assess this portfolio."""
        project = self._project_of(portfolio)
        found = blocking(check_assessor(project, assessor))
        if found:
            raise InvalidRecord(findings=found)
        row = ProjectAssessment.record_type.derived_id(portfolio, assessor)
        return self._save(ProjectAssessment(id=row, portfolio_id=portfolio, assessor_id=assessor))

    def edit_assessment(self, row: Id, **values: Any) -> Changed:
        """Write scores, comments or the moderator. Raises InvalidRecord for a score that is none.

        A decision stands on its scores: whoever changes one so that the decision no longer fits, takes it back.
        """
        assessment = self._desk.store.get(ProjectAssessment, row)
        clean: dict[str, Any] = {
            name: normalise(value) if type(value) is str else value for name, value in values.items()
        }
        edited = replace(assessment, **clean)
        project = self._project_of(edited.portfolio_id)
        found = blocking((*check_scores(edited), *check_assessor(project, edited.assessor_id)))
        if found:
            raise InvalidRecord(findings=found)
        if edited.outcome and blocking(check_outcome(edited, edited.outcome, self._cycle_of(edited))):
            edited = replace(edited, outcome=None, day=None)
        return self._save(edited)

    def decide(self, row: Id, outcome: Outcome | None) -> Changed:
        """Decide about a version today, or take the decision back. Raises InvalidRecord when the scores forbid it."""
        assessment = self._desk.store.get(ProjectAssessment, row)
        found = blocking(check_outcome(assessment, outcome, self._cycle_of(assessment))) if outcome else ()
        found += blocking(check_assessor(self._project_of(assessment.portfolio_id), assessment.assessor_id))
        if found:
            raise InvalidRecord(findings=found)
        return self._save(replace(assessment, outcome=outcome, day=self._desk.today() if outcome else None))

    def remove_assessment(self, row: Id) -> Changed:
        """Take an assessment out; `put_back` brings it back."""
        with self._desk.store.work(author=self._desk.who) as work:
            work.delete(ProjectAssessment, row)
        return work.changed

    def put_back(self, assessment: ProjectAssessment) -> Changed:
        """Bring back a removed assessment, or one as it was."""
        return self._save(assessment)

    def assessors(self) -> tuple[Person, ...]:
        """Everybody known here, in alphabet order: assessors come from other schools and from universities."""
        return tuple(self._desk.store.all(Person))

    def _paper(
        self, project: Id, language: PaperLanguage, poster: DrawnPoster | None = None
    ) -> tuple[Document, int, list[dict[str, str]], str]:
        """The paper of the next version, its number, the originals that belong to it, and the parts that are there."""
        from app.reports.portfolio_papers import portfolio_paper

        matter = matter_of(self._desk, self._files, project)
        if poster is not None:
            matter = replace(matter, poster=poster.picture)
        paper = portfolio_paper(matter, Texts(language.value).translate, language.value)
        originals = [{"hash": each.sha256, "name": each.file_name, "mime": each.mime} for each in matter.attachments]
        contents = ",".join(item.part.value for item in matter.contents if item.is_complete)
        return paper, matter.version, originals, contents

    def _keep_poster(self, poster: DrawnPoster | None) -> dict[str, Any] | None:
        if poster is None:
            return None
        keep = self._files.keep
        return {"pdf": keep(poster.pdf), "picture": keep(poster.picture), "shows": list(poster.shows)}

    def _free_to_leave(self, project: Id) -> set[str]:
        """The hashes of the project's files that may be sent away as they are described today."""
        return {each.sha256 for each in self._desk.store.all(Attachment, project_id=project) if may_leave(each)}

    def _picture(self, digest: str) -> bytes | None:
        try:
            return self._files.read(digest)
        except AttachmentElsewhere:
            return None

    def _write_original(self, folder: Path, number: int, original: dict[str, str]) -> None:
        """Write one original under its own name with its number before it; one that is not here is left out."""
        data = self._picture(original["hash"])
        if data is not None:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number:02d} {safe_name(original['name'], original['mime'])}").write_bytes(data)

    def _write_poster(self, path: Path, digest: str) -> None:
        data = self._picture(digest)
        if data is not None:
            path.write_bytes(data)

    def _project_of(self, portfolio: Id) -> Project:
        return self._desk.store.get(Project, self._desk.store.get(Portfolio, portfolio).project_id)

    def _cycle_of(self, assessment: ProjectAssessment) -> ProgrammeCycle | None:
        return self._desk.store.find(ProgrammeCycle, self._project_of(assessment.portfolio_id).cycle_id)

    def _save(self, assessment: ProjectAssessment) -> Changed:
        with self._desk.store.work(author=self._desk.who) as work:
            work.save(assessment)
        return work.changed


def _words(paper: Document) -> int:
    """The words a person wrote: those of running text and of tables."""
    texts = [block.text for block in paper.blocks if isinstance(block, Paragraph) and not block.quiet]
    cells = [cell for block in paper.blocks if isinstance(block, Grid) for line in block.rows for cell in line]
    return sum(words_in(text) for text in (*texts, *cells))


def _fresh_folder(folder: Path, name: str) -> Path:
    """A new folder below `folder`; an earlier export is never written over."""
    number = 1
    while (target := folder / (name if number == 1 else f"{name} ({number})")).exists():
        number += 1
    try:
        target.mkdir(parents=True)
    except OSError as error:
        raise CannotWriteFile(path=str(target)) from error
    return target
