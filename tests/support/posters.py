"""A teacher's project as it stands in May, and what is read back from a printed poster."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from app.domain.ids import Id
from app.domain.record import Record
from app.domain.records.people import Person
from app.domain.records.posters import Poster
from app.domain.records.projects import (
    ActionStatus,
    Consultation,
    EvidenceNote,
    LogKind,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStage,
    Theme,
)
from app.domain.records.schools import School
from app.domain.rules.projects import ProjectRecords
from app.reports.poster import PosterSources
from tests.support.pdf_words import Word, sheets_in

FIGURES = "Бастапқы 42 %\n1-цикл 58 %\n2-цикл 71 %\nҚорытынды 83 %"
TITLE = "Диаграмма оқу: оқушылар өз жауабын қалай дәлелдейді?"
CONCERN = "Оқушылар санды тауып оқиды, бірақ «неге?» деген сұраққа үнсіз қалады."
DONE = ("Бастапқы диагностика өткіздік", "Әр сабаққа үш сұрақ дайындадық", "Екі ашық сабақ көрсеттік")
SHOWN = ("Жауабын дәлелдегендер үлесі екі есе өсті", "Үнсіз оқушылар жұпта бірінші сөйлейді")
LEARNED = ("Жеті секунд күту жауапты өзгертеді", "Диаграмма түрін оқушы таңдағаны тиімді")
NEXT = ("География пәнімен бірлескен цикл өткізу",)


def identity(number: int) -> Id:
    """An id that is the same in every run."""
    return Id(number.to_bytes(16, "big"))


SCHOOL = School(id=identity(1), name_kk="Ақсу тірек мектебі", name_ru="Аксуская опорная школа", region_code="KZ-19")
TEACHER = Person(id=identity(2), school_id=SCHOOL.id, surname="Өмірбекова", given_name="Ғалия")
PROJECT = Project(
    id=identity(3), school_id=SCHOOL.id, teacher_id=TEACHER.id, title=TITLE, theme=Theme.LEARNING_SKILLS,
    subject_code="math", started_on=date(2026, 9, 7), colleagues_involved=6, stage=ProjectStage.EVIDENCE,
)  # fmt: skip
POSTER = Poster(id=Poster.record_type.derived_id(PROJECT.id), project_id=PROJECT.id)


def records() -> ProjectRecords:
    """Everything written down about the project."""
    key, first = PROJECT.id, date(2026, 9, 14)
    actions = [
        PlanAction(id=identity(30 + place), project_id=key, what=what, status=ActionStatus.DONE, position=place)
        for place, what in enumerate(DONE)
    ]
    actions += [PlanAction(id=identity(40 + place), project_id=key, what=what) for place, what in enumerate(NEXT)]
    log = [
        ProgressLog(id=identity(100 + week), project_id=key, day=first + timedelta(weeks=week), text="Сабақ")
        for week in range(24)
    ]
    log += [
        ProgressLog(
            id=identity(200 + place), project_id=key, day=date(2027, 4, 1 + place), kind=LogKind.REFLECTION, text=text
        )
        for place, text in enumerate(LEARNED)
    ]
    return ProjectRecords(
        project=PROJECT,
        private=ProjectPrivate(
            id=ProjectPrivate.record_type.derived_id(key), project_id=key, concern_text=CONCERN, concern_why="Маңызды"
        ),
        consultations=[Consultation(id=identity(50 + place), project_id=key, question="?") for place in range(3)],
        actions=actions,
        log=log[::-1],
        evidence=[
            EvidenceNote(id=identity(60 + place), project_id=key, title="Дәлел", what_it_shows=text)
            for place, text in enumerate(SHOWN)
        ],
    )


def all_records() -> list[Record]:
    """The same, parents first, ready to be saved."""
    made = records()
    found: list[Record] = [SCHOOL, TEACHER, PROJECT]
    found += [made.private] if made.private is not None else []
    return [*found, *made.consultations, *made.actions, *made.log, *made.evidence]


def sources(*, is_open: bool = True, of: ProjectRecords | None = None) -> PosterSources:
    """What a poster of the project is made of."""
    return PosterSources(of or records(), TEACHER, SCHOOL, None, is_open)


def photo(width: int = 800, height: int = 600) -> bytes:
    """The content of a JPEG file."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(90, 140, 120))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"jpg").write(image)
    return bytes(buffer.data().data())


@dataclass(frozen=True)
class Printed:
    """What a PDF file of one page holds."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """All words in reading order of the file, with plain blanks and hyphens."""
        return " ".join(word.text for word in self.words).replace("\u2011", "-").replace("\u00a0", " ")


def read_back(pdf: bytes, folder: Path) -> Printed:
    """Read the text layer of a PDF file of one page."""
    (page,) = sheets_in(pdf, folder)
    return Printed(page.width, page.height, page.words)
