"""Papers of submitted portfolios on their way, over a real socket: an assessor elsewhere reads what was handed in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.domain.ids import Id
from app.domain.problems import AttachmentElsewhere
from app.domain.records.conflicts import EditConflict
from app.domain.records.people import Person
from app.domain.records.portfolios import PaperLanguage, Portfolio, PortfolioFile
from app.domain.records.projects import EvidenceKind, ProjectPrivate, ProjectStage
from app.paths import Profile
from app.reports.document import Document, Paragraph, Picture
from app.reports.document_file import pack_document
from app.settings import PHOTOS, Settings
from app.storage import grants
from app.storage.attachments import AttachmentFiles, content_hash
from app.usecases import portfolio_files
from app.usecases.attachments import NewFile, Place
from app.usecases.portfolios import DrawnPoster
from app.usecases.transfers import Waiting
from tests.support.server import LocalServer, local_server
from tests.support.transfers import Computer, colleague, facilitator, noise

PHOTO, FACES, SHEET, SHEET_PICTURE = noise(30_000, 1), noise(31_000, 2), noise(90_000, 3), noise(40_000, 4)
CONCERN = "Оқушылар сабақта үндемейді"


@dataclass
class Work:
    """A project with a piece of evidence, on the computer of its facilitator."""

    computer: Computer
    project: Id
    note: Id

    @classmethod
    def begun(cls, computer: Computer) -> Work:
        """A project of a colleague, who has written down a concern for the facilitator's eyes."""
        projects = computer.desk.projects
        teacher = Person(id=computer.desk.store.new_id(), school_id=computer.desk.school, surname="Ким")
        with computer.desk.store.work() as work:
            work.save(teacher)
        (project,) = projects.create(teacher.id, "Жұппен оқу").rows["project"]
        projects.write(ProjectPrivate, project, concern_text=CONCERN)
        added = projects.add_evidence(project, EvidenceKind.PHOTO, "Сурет", "Оқушылар сөйлейді")
        (note,) = added.rows["evidence_note"]
        return cls(computer, project, note)

    def photo(self, data: bytes, **said: object) -> Id:
        """A photo of the evidence, described."""
        desk = self.computer.desk
        place = Place.of(desk.school, project_id=self.project, evidence_id=self.note)
        (row,) = desk.attachments.add(place, NewFile("a.jpg", data, "image/jpeg", 4, 3)).rows["attachment"]
        desk.attachments.edit(row, caption="Тақта алдында", **said)
        return row

    def hand_in(self, poster: DrawnPoster | None = None) -> Id:
        """The portfolio as it stands now."""
        submitted = self.computer.desk.portfolios.submit(self.project, PaperLanguage.KAZAKH, poster)
        (row,) = submitted.rows["portfolio"]
        return row

    def paper(self, version: Id) -> bytes:
        """The packed paper of a version."""
        desk = self.computer.desk
        return desk.attachments.read(desk.store.get(Portfolio, version).checksum)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server on this machine."""
    with local_server(str(tmp_path / "server")) as made:
        yield made


@pytest.fixture
def work(tmp_path: Path, server: LocalServer) -> Iterator[Work]:
    """A project on the computer of a school that is in step with the server."""
    made = facilitator(tmp_path / "school", server)
    made.desk.who = made.desk.store.all(Person)[0].id
    made.desk.syncing.sync_now()
    yield Work.begun(made)
    made.close()


@pytest.fixture
def assessor(tmp_path: Path, server: LocalServer, work: Work) -> Iterator[Computer]:
    """The computer of somebody from elsewhere who assesses portfolios of the school."""
    assert work.project
    made = another(tmp_path / "assessor", server, "assessor")
    made.desk.syncing.sync_now()
    yield made
    made.close()


def another(folder: Path, server: LocalServer, role: str) -> Computer:
    """One more computer that the school lets in."""
    made = Computer.at(folder, server.url)
    made.desk.syncing.connect(server.url, server.invite(role=role, school="Шырақ мектебі"))
    return made


def exchange(*computers: Computer) -> None:
    """Each of them has an exchange, one after the other."""
    for each in computers:
        each.desk.syncing.sync_now()


def pictures(paper: Document) -> list[bytes]:
    """The pictures of a paper."""
    return [block.data for block in paper.blocks if isinstance(block, Picture)]


def holds(data: bytes, content: bytes) -> bool:
    """Whether any stretch of `content` stands in `data`."""
    return any(content[start : start + 12] in data for start in range(0, len(content), 12))


def test_an_assessor_reads_what_was_handed_in(work: Work, assessor: Computer, tmp_path: Path) -> None:
    """The paper, its photos and the poster come by themselves, and read as they do where they were handed in."""
    work.photo(PHOTO, has_people=False)
    version = work.hand_in(DrawnPoster(SHEET, SHEET_PICTURE, (content_hash(PHOTO),)))
    exchange(work.computer, assessor)
    read = assessor.desk.portfolios.document(version)
    assert read == work.computer.desk.portfolios.document(version)
    assert pictures(read) == [PHOTO, SHEET_PICTURE]
    made = assessor.desk.portfolios.export(version, tmp_path, lambda _paper, _path: None)
    assert (made.left_out, (made.folder / "poster.pdf").read_bytes()) == (0, SHEET)
    for each in (work.computer, assessor):
        assert each.desk.transfers.picture().up == each.desk.transfers.picture().down == Waiting(0, 0)


def test_a_version_says_that_it_comes_and_tells_when_it_came(
    work: Work, assessor: Computer, tmp_path: Path, server: LocalServer
) -> None:
    """Until its paper is here a version says that an exchange brings it; whoever shows it is told when it came."""
    version = work.hand_in()
    paper = work.paper(version)
    settings = Settings(Profile(work.computer.desk.folder).settings)
    settings.set(PHOTOS, "never")
    exchange(work.computer, assessor)
    (line,) = assessor.desk.portfolios.page(work.project).versions
    assert (line.is_here, line.comes) == (False, True)
    with pytest.raises(AttachmentElsewhere):
        assessor.desk.portfolios.document(version)
    settings.set(PHOTOS, "always")
    exchange(work.computer)
    assert assessor.desk.syncing.sync_now().changed.touches("portfolio_file")
    (line,) = assessor.desk.portfolios.page(work.project).versions
    assert line.is_here
    second = colleague(tmp_path / "second", server)
    exchange(second)
    assert second.has(paper)
    second.close()


def test_a_picture_without_consent_leaves_in_no_version(work: Work, assessor: Computer, server: LocalServer) -> None:
    """Of a photo with people and no consent, and of a poster that shows it, not one byte leaves: the paper goes without
    them, and the caption stands in their place.
    """
    work.photo(PHOTO, has_people=False)
    photo = work.photo(FACES, has_people=True)
    version = work.hand_in(DrawnPoster(SHEET, SHEET_PICTURE, (content_hash(FACES), content_hash(PHOTO))))
    exchange(work.computer, assessor, work.computer)
    everything = work.computer.wire.all_bytes()
    assert not any(holds(everything, content) for content in (FACES, SHEET, SHEET_PICTURE))
    assert holds(everything, PHOTO)
    assert served(server).hashes() == {content_hash(PHOTO), content_hash(work.paper(version))}
    paper = assessor.desk.portfolios.document(version)
    assert pictures(paper) == [PHOTO]
    assert Paragraph("Тақта алдында", quiet=True) in paper.blocks
    work.computer.desk.attachments.edit(photo, consent_ref="12.09.2026")
    exchange(work.computer, assessor)
    assert pictures(assessor.desk.portfolios.document(version)) == [PHOTO, FACES, SHEET_PICTURE]


@pytest.mark.parametrize("how", ["withdrawn", "removed"])
def test_a_photo_taken_out_later_closes_its_poster(
    work: Work, server: LocalServer, tmp_path: Path, how: str
) -> None:  # fmt: skip
    """A consent withdrawn or a photo removed after the poster reached the server: nobody is given either any more."""
    photo = work.photo(FACES, has_people=True, consent_ref="12.09.2026")
    version = work.hand_in(DrawnPoster(SHEET, SHEET_PICTURE, (content_hash(FACES),)))
    exchange(work.computer)
    assert content_hash(SHEET) in served(server)
    attachments = work.computer.desk.attachments
    _ = attachments.edit(photo, consent_ref="") if how == "withdrawn" else attachments.remove(photo)
    exchange(work.computer)
    later = another(tmp_path / "later", server, "assessor")
    exchange(later)
    assert later.has(work.paper(version))
    assert not any(later.has(content) for content in (FACES, SHEET, SHEET_PICTURE))
    later.close()


def test_what_is_for_the_teacher_only_is_in_no_paper_of_others(
    work: Work, assessor: Computer, server: LocalServer, tmp_path: Path
) -> None:
    """Before the plan a facilitator's version holds no private text; nothing of a project that was not handed in comes,
    and another teacher gets no paper.
    """
    early = work.hand_in()
    other = Work.begun(work.computer)
    other.photo(PHOTO, has_people=False)
    teacher = another(tmp_path / "teacher", server, "teacher")
    exchange(work.computer, assessor, teacher)
    assert CONCERN not in repr(assessor.desk.portfolios.document(early))
    assert not assessor.has(PHOTO)
    assert not teacher.has(work.paper(early))
    for stage in (ProjectStage.VALUES, ProjectStage.CONCERN, ProjectStage.CONSULTATION, ProjectStage.PLAN):
        work.computer.desk.projects.move(work.project, stage, anyway=True)
    open_ = work.hand_in()
    exchange(work.computer, assessor)
    assert CONCERN in repr(assessor.desk.portfolios.document(open_))
    assert not assessor.desk.store.all(ProjectPrivate)
    teacher.close()


def test_versions_from_before_are_named_where_they_lie(
    work: Work, assessor: Computer, server: LocalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A version whose files no record names is named by the machines that have them, in the same words: it travels,
    nobody is asked about a conflict, and further exchanges write nothing.
    """
    second = colleague(tmp_path / "second", server)
    version = submitted_long_ago(work)
    with monkeypatch.context() as before:
        before.setattr(portfolio_files, "name_files", lambda _desk: None)
        exchange(work.computer, second)
    AttachmentFiles.of_profile(second.desk.folder).bring(AttachmentFiles.of_profile(work.computer.desk.folder))
    assert not second.desk.store.all(PortfolioFile)
    exchange(second, work.computer, second, assessor)
    assert pictures(assessor.desk.portfolios.document(version)) == []
    assert assessor.has(work.paper(version))
    for each in (work.computer, second, assessor):
        assert len(each.desk.store.all(PortfolioFile)) == 3
        assert not each.desk.store.all(EditConflict)
    heads = server.count("change_log")
    exchange(work.computer, second, assessor)
    assert server.count("change_log") == heads
    second.close()


def submitted_long_ago(work: Work) -> Id:
    """A version as the program wrote it before files were named."""
    desk = work.computer.desk
    files = AttachmentFiles.of_profile(desk.folder)
    poster = {"pdf": files.keep(SHEET), "picture": files.keep(SHEET_PICTURE), "shows": []}
    packed = pack_document(Document("Жұппен оқу", ()), files.keep, {"version": 1, "originals": [], "poster": poster})
    made = Portfolio(
        id=desk.store.new_id(), project_id=work.project, version=1, submitted_on=desk.today(),
        checksum=files.keep(packed),
    )  # fmt: skip
    with desk.store.work() as change:
        change.save(made)
    return made.id


def test_a_version_taken_back_is_given_to_nobody(work: Work, server: LocalServer, tmp_path: Path) -> None:
    """The paper of a version that was taken back stays with those who have it."""
    version = work.hand_in()
    paper = work.paper(version)
    exchange(work.computer)
    work.computer.desk.portfolios.take_back(version)
    exchange(work.computer)
    later = colleague(tmp_path / "later", server)
    exchange(later)
    assert content_hash(paper) in served(server)
    assert not later.has(paper)
    later.close()


def test_papers_go_with_the_school_that_was_taken_away(
    work: Work, assessor: Computer, server: LocalServer
) -> None:  # fmt: skip
    """I22: when a school is taken from an assessor, papers and posters leave the disk with its records."""
    version = work.hand_in(DrawnPoster(SHEET, SHEET_PICTURE, ()))
    exchange(work.computer, assessor)
    assert assessor.has(SHEET)
    with server.store.transaction() as connection:
        grants.take_stream(connection, assessor.desk.store.device, work.computer.desk.school, server.server.now_ms())
    exchange(assessor)
    for content in (work.paper(version), SHEET, SHEET_PICTURE):
        assert not assessor.has(content)
        assert work.computer.has(content)


def served(server: LocalServer) -> AttachmentFiles:
    """The whole files of the server."""
    assert server.server.files is not None
    return server.server.files.parts.files
