"""Portfolios from the first draft to the decision, on a real database with real files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest

from app.domain.change import Changed
from app.domain.ids import Id
from app.domain.problems import AttachmentElsewhere, InvalidRecord, Superseded
from app.domain.records.attachments import Attachment
from app.domain.records.events import Attendance, AttendanceStatus, Event, Slot
from app.domain.records.people import Person
from app.domain.records.portfolios import (
    Outcome,
    PaperLanguage,
    Portfolio,
    PortfolioFile,
    ProjectAssessment,
    ProjectImpact,
    Vignette,
)
from app.domain.records.projects import EvidenceKind, LogKind, PlanAction, Project, ProjectPrivate, ProjectStage
from app.domain.rules.assessment import CRITERIA
from app.reports.document import Document, Grid, Heading, Paragraph, Picture, Signatures
from app.storage.opening import close_store
from app.usecases.attachments import NewFile, Place
from app.usecases.desk import Desk
from app.usecases.portfolio_files import name_files
from app.usecases.portfolios import DrawnPoster
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

KK = PaperLanguage.KAZAKH


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Yield the desk of a teacher at a school with four colleagues."""
    store = new_store(tmp_path / "profile")
    school = make_school(store)
    people = make_people(store, school, 5)
    yield Desk(store, tmp_path / "profile", people[0].id, school)
    close_store(store)


@pytest.fixture
def project(desk: Desk) -> Id:
    """Return a project with a bit of everything, and a photo and a document for its evidence."""
    row = only(desk.projects.create(desk.who, "Жұппен оқу"), "project")
    desk.projects.edit(Project, row, facilitator_id=others(desk)[0])
    desk.projects.write(ProjectPrivate, row, values_text="Әр бала маңызды", concern_text="Оқушылар аз оқиды")
    desk.projects.plan(row, "Сұрақ қою үлгілері", due=desk.today())
    desk.projects.log(row, LogKind.EVENT, "Постер көрсетілді", people=40)
    desk.projects.write(ProjectImpact, row, pupils="Көп сұрақ қояды")
    desk.projects.write(Vignette, row, text="Қысқаша баяндау")
    note = only(desk.projects.add_evidence(row, EvidenceKind.PHOTO, "Сурет", "Оқушылар сөйлейді"), "evidence_note")
    place = Place.of(desk.school, project_id=row, evidence_id=note)
    desk.attachments.add(place, NewFile("a.jpg", b"picture", "image/jpeg", 4, 3))
    desk.attachments.add(place, NewFile("жоспар.docx", b"plan", "application/msword"))
    return row


def only(changed: Changed, name: str) -> Id:
    """The id of the one changed row of a type."""
    (row,) = changed.rows[name]
    return row


def others(desk: Desk) -> list[Id]:
    """The colleagues of the person at the desk; the first one is the facilitator."""
    return [each.id for each in desk.projects.teachers() if each.id != desk.who]


def texts(paper: Document) -> str:
    """Everything written on a paper."""
    parts = [block.text for block in paper.blocks if isinstance(block, Heading | Paragraph)]
    parts += [cell for block in paper.blocks if isinstance(block, Grid) for row in block.rows for cell in row]
    return "\n".join(parts)


def test_a_version_holds_what_there_was(desk: Desk, project: Id) -> None:
    """A version has its number, day, language, words and the parts that were complete, and is the paper of that day."""
    draft = desk.portfolios.draft(project, KK)
    row = only(desk.portfolios.submit(project, KK), "portfolio")
    version = desk.store.get(Portfolio, row)
    assert (version.version, version.submitted_on, version.language) == (1, desk.today(), KK)
    assert "sharing" in version.contents.split(",")
    assert "participation" not in version.contents.split(",")
    paper = desk.portfolios.document(row)
    assert paper == draft
    assert [block.data for block in paper.blocks if isinstance(block, Picture)] == [b"picture"]
    written = texts(paper)
    for text in ("Әр бала маңызды", "Сұрақ қою үлгілері", "Постер көрсетілді", "Қысқаша баяндау", "Көп сұрақ қояды"):
        assert text in written
    assert version.word_count
    assert paper.contents


def test_a_later_version_changes_no_earlier_one(desk: Desk, project: Id) -> None:
    """Whatever is changed, added or removed afterwards, an earlier version reads as on its day."""
    first = only(desk.portfolios.submit(project, KK), "portfolio")
    before = desk.portfolios.document(first)
    desk.projects.write(Vignette, project, text="Мүлде басқа мәтін")
    for attachment in desk.store.all(Attachment):
        desk.attachments.remove(attachment.id)
    second = only(desk.portfolios.submit(project, PaperLanguage.RUSSIAN), "portfolio")
    assert desk.portfolios.document(first) == before
    assert "Мүлде басқа мәтін" in texts(desk.portfolios.document(second))
    assert [line.portfolio.version for line in desk.portfolios.page(project).versions] == [2, 1]
    assert desk.portfolios.document(second).language == "ru"


def test_a_version_on_another_machine_is_said_to_be_there(desk: Desk, project: Id, tmp_path: Path) -> None:
    """A version whose file has not arrived is listed and says where it is; a picture that is not here does no harm."""
    row = only(desk.portfolios.submit(project, KK), "portfolio")
    photo = next(each for each in desk.store.all(Attachment) if each.is_picture)
    kept = tmp_path / "profile" / "attachments"
    (kept / photo.sha256[:2] / photo.sha256).unlink()
    assert not any(isinstance(block, Picture) for block in desk.portfolios.document(row).blocks)
    checksum = desk.store.get(Portfolio, row).checksum
    (kept / checksum[:2] / checksum).unlink()
    assert not desk.portfolios.page(project).versions[0].is_here
    with pytest.raises(AttachmentElsewhere):
        desk.portfolios.document(row)


def test_a_version_that_names_no_paper_stops_nobody(desk: Desk, project: Id) -> None:
    """A record whose hash belongs to something else than a paper names no files, and those of others are named."""
    photo = next(each for each in desk.store.all(Attachment) if each.is_picture)
    real = desk.store.get(Portfolio, only(desk.portfolios.submit(project, KK), "portfolio"))
    with desk.store.work() as work:
        for each in desk.store.all(PortfolioFile):
            work.delete(PortfolioFile, each.id)
        for checksum in (photo.sha256, real.checksum):
            work.save(replace(real, id=desk.store.new_id(), checksum=checksum))
    name_files(desk)
    assert [each.sha256 for each in desk.store.all(PortfolioFile)] == [real.checksum]


def test_export_writes_originals_and_paper_and_overwrites_nothing(desk: Desk, project: Id, tmp_path: Path) -> None:
    """A folder per export with the numbered originals under their own names and the paper beside them."""
    row = only(desk.portfolios.submit(project, KK), "portfolio")
    written: list[Path] = []

    def write(paper: Document, path: Path) -> None:
        path.write_text(paper.title, encoding="utf-8")
        written.append(path)

    photo = next(each for each in desk.store.all(Attachment) if each.is_picture)
    desk.attachments.edit(photo.id, has_people=False)
    (tmp_path / "out").mkdir()
    first = desk.portfolios.export(row, tmp_path / "out", write).folder
    second = desk.portfolios.export(row, tmp_path / "out", write).folder
    assert sorted(path.name for path in (first / "files").iterdir()) == ["01 a.jpg", "02 жоспар.doc"]
    assert (first / "files" / "01 a.jpg").read_bytes() == b"picture"
    assert first != second
    assert [path.parent for path in written] == [first, second]


def test_pictures_without_consent_stay_here(desk: Desk, project: Id, tmp_path: Path) -> None:
    """An export leaves out pictures that must stay, as files and in the paper; a consent named later frees them."""
    row = only(desk.portfolios.submit(project, KK), "portfolio")
    papers: list[Document] = []

    def write(paper: Document, _path: Path) -> None:
        papers.append(paper)

    kept = desk.portfolios.export(row, tmp_path, write)
    assert kept.left_out == 1
    assert [path.name for path in (kept.folder / "files").iterdir()] == ["02 жоспар.doc"]
    photo = next(each for each in desk.store.all(Attachment) if each.is_picture)
    desk.attachments.edit(photo.id, has_people=True, consent_ref="12.09.2026")
    assert desk.portfolios.export(row, tmp_path, write).left_out == 0
    assert [sum(isinstance(block, Picture) for block in paper.blocks) for paper in papers] == [0, 1]


def test_a_poster_is_a_part_of_its_version(desk: Desk, project: Id, tmp_path: Path) -> None:
    """A version keeps the poster of its day as a file and in its paper; nobody has made one: the part is missing."""
    without = desk.store.get(Portfolio, only(desk.portfolios.submit(project, KK), "portfolio"))
    assert "poster" not in without.contents.split(",")
    desk.posters.write(project, headline="Жұптағы сұрақ")
    drawn = DrawnPoster(b"%PDF", b"poster", ())
    row = only(desk.portfolios.submit(project, KK, drawn), "portfolio")
    assert "poster" in desk.store.get(Portfolio, row).contents.split(",")
    assert b"poster" in [block.data for block in desk.portfolios.document(row).blocks if isinstance(block, Picture)]
    made = desk.portfolios.export(row, tmp_path, lambda _paper, _path: None)
    assert (made.folder / "poster.pdf").read_bytes() == b"%PDF"


def test_a_poster_stays_here_with_the_pictures_on_it(desk: Desk, project: Id, tmp_path: Path) -> None:
    """A consent taken back after the poster was made keeps the poster of an earlier version here, in every form."""
    photo = next(each for each in desk.store.all(Attachment) if each.is_picture)
    desk.attachments.edit(photo.id, has_people=True, consent_ref="12.09.2026")
    desk.posters.write(project, picture_1=photo.sha256)
    row = only(desk.portfolios.submit(project, KK, DrawnPoster(b"%PDF", b"poster", (photo.sha256,))), "portfolio")
    papers: list[Document] = []
    open_handed = desk.portfolios.export(row, tmp_path, lambda paper, _path: papers.append(paper))
    desk.attachments.edit(photo.id, consent_ref="")
    kept = desk.portfolios.export(row, tmp_path, lambda paper, _path: papers.append(paper))
    assert [(made.folder / "poster.pdf").exists() for made in (open_handed, kept)] == [True, False]
    assert [sum(isinstance(block, Picture) for block in paper.blocks) for paper in papers] == [2, 0]
    assert kept.left_out == 2


def test_participation_counts_what_was_attended(desk: Desk, project: Id) -> None:
    """Sessions with a mark that counts stand in the record of participation with their minutes."""
    event, slot, missed = (desk.store.new_id() for _ in range(3))
    with desk.store.work() as work:
        work.save(Event(id=event, school_id=desk.school, title="Топтық сессия"))
        for row, status in ((slot, AttendanceStatus.PRESENT), (missed, AttendanceStatus.ABSENT)):
            work.save(Slot(id=row, event_id=event, day=desk.today(), start=time(15), end=time(16, 30), topic="Дәлел"))
            mark = Attendance.record_type.derived_id(row, desk.who)
            work.save(Attendance(id=mark, slot_id=row, person_id=desk.who, status=status))
    paper = desk.portfolios.draft(project, KK)
    assert texts(paper).count("Топтық сессия") == 1
    assert "90" in texts(paper)


def test_the_first_plan_stays_visible(desk: Desk, project: Id) -> None:
    """A day that was moved stands in the paper with the first one in brackets."""
    (action,) = desk.store.all(PlanAction)
    desk.projects.edit(PlanAction, action.id, due=desk.today().replace(year=desk.today().year + 1))
    assert f"({desk.today():%d.%m.%Y})" in texts(desk.portfolios.draft(project, KK))


def test_only_others_assess_and_scores_decide(desk: Desk, project: Id) -> None:
    """Teacher and facilitator are refused; a pass needs all scores; changing a score takes a wrong decision back."""
    version = only(desk.portfolios.submit(project, KK), "portfolio")
    facilitator, assessor, *_ = others(desk)
    for nobody in (desk.who, facilitator):
        with pytest.raises(InvalidRecord):
            desk.portfolios.assess(version, nobody)
    row = only(desk.portfolios.assess(version, assessor), "project_assessment")
    with pytest.raises(InvalidRecord):
        desk.portfolios.decide(row, Outcome.PASS)
    for name in CRITERIA:
        desk.portfolios.edit_assessment(row, **{name: 2})
    desk.portfolios.decide(row, Outcome.PASS)
    assert desk.store.get(ProjectAssessment, row).day == desk.today()
    sheet = desk.portfolios.assessment_document(row, PaperLanguage.ENGLISH)
    (signed,) = (block for block in sheet.blocks if isinstance(block, Signatures))
    assert signed.rows[0] == ("Assessor", desk.store.get(Person, assessor).full_name)
    assert "Together 12 of 18 points; 11 are needed, and no 0." in texts(sheet)
    with pytest.raises(InvalidRecord):
        desk.portfolios.edit_assessment(row, clarity=7)
    desk.portfolios.edit_assessment(row, clarity=0)
    stored = desk.store.get(ProjectAssessment, row)
    assert (stored.clarity, stored.outcome, stored.day) == (0, None, None)
    with pytest.raises(Superseded):
        desk.portfolios.take_back(version)


def test_a_facilitator_named_later_may_not_decide(desk: Desk, project: Id) -> None:
    """Who becomes the facilitator of a project while assessing it can no longer decide."""
    version = only(desk.portfolios.submit(project, KK), "portfolio")
    _facilitator, assessor, *_ = others(desk)
    row = only(desk.portfolios.assess(version, assessor), "project_assessment")
    for name in CRITERIA:
        desk.portfolios.edit_assessment(row, **{name: 3})
    desk.projects.edit(Project, project, facilitator_id=assessor)
    with pytest.raises(InvalidRecord):
        desk.portfolios.decide(row, Outcome.PASS)


def test_no_certificate_without_a_pass(desk: Desk, project: Id) -> None:
    """Every other gate can be gone past; the last one cannot."""
    for stage in list(ProjectStage)[1:9]:
        desk.projects.move(project, stage, anyway=True)
    with pytest.raises(InvalidRecord) as refused:
        desk.projects.move(project, ProjectStage.CERTIFIED, anyway=True)
    assert [finding.code for finding in refused.value.facts["findings"]] == ["not_passed"]  # type: ignore[attr-defined]


def test_private_texts_stay_out_of_a_strangers_draft(desk: Desk, project: Id) -> None:
    """Before the plan a colleague who builds the paper does not see values and concern in it."""
    _facilitator, colleague, *_ = others(desk)
    stranger = Desk(desk.store, desk.folder, colleague, desk.school)
    assert "Әр бала маңызды" not in texts(stranger.portfolios.draft(project, KK))
    assert "Әр бала маңызды" in texts(desk.portfolios.draft(project, KK))


def test_sheets_are_one_per_project(desk: Desk, project: Id) -> None:
    """Impact and vignette written on two desks meet in one record."""
    desk.projects.write(Vignette, project, publish_consent=True)
    (vignette,) = desk.store.all(Vignette)
    assert (vignette.text, vignette.publish_consent) == ("Қысқаша баяндау", True)
    assert replace(vignette, id=Vignette.record_type.derived_id(project)) == vignette
