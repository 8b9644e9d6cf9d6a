"""A school with something to print: a lesson that was taught and one that is planned, sessions, a project."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path

from app.domain.ids import Id
from app.domain.records.events import AttendanceStatus
from app.domain.records.projects import ActionStatus, LogKind, Theme
from app.domain.records.research_lessons import DiscussionStep, LessonStatus, Match, Outcome
from app.usecases.desk import Desk
from tests.support.lesson_study import QUESTION, STAGES
from tests.support.sessions import NAMES, VillageSchool, only, session, slots_of, village_school

RESPONSES = (
    "Диаграмманы өзі оқып, екі қорытынды айтады", "Жетектеуші сұрақтан кейін оқиды",
    "Көршісінің көмегімен бір деректі табады",
)  # fmt: skip
SEEN = (
    "Диаграмманы бірден оқыды, «12 пайызға көп» деп дәлелдеді", "Екі рет сұрап алды, соңында дұрыс жазды",
    "Алғашында үнсіз отырды; жұпта сөйлей бастады, бірақ қорытынды жасаған жоқ",
)  # fmt: skip


@dataclass(frozen=True)
class PrintingSchool:
    """The desk of a facilitator, and where everything is."""

    village: VillageSchool
    cycle: Id
    taught: Id
    planned: Id
    short_event: Id
    """One slot, half marked."""
    long_event: Id
    """Nine slots."""
    project: Id

    @property
    def desk(self) -> Desk:
        """The desk."""
        return self.village.desk


def printing_school(folder: Path, names: tuple[str, ...] = NAMES) -> PrintingSchool:
    """A profile of a school with teachers, thirty unless others are named, in the middle of a year."""
    village = village_school(folder, names)
    cycle, taught, planned = _cycle(village)
    short = session(village, date(2026, 10, 16), title="Сабақты зерттеу: бастау")
    days = [date(2026, 9, 5), date(2026, 9, 19), date(2026, 10, 3), date(2026, 10, 17), date(2026, 10, 31)]
    days += [date(2026, 11, 14), date(2026, 11, 28), date(2026, 12, 12), date(2026, 12, 26)]
    long = session(village, *days, title="Топтық сессиялар: функционалдық сауаттылық", start=time(15), end=time(17))
    village.desk.events.enrol_guest(short, "Тілегенова Жанна Ерланқызы", "Бейнеу орта мектебі", "әдіскер")
    _mark(village, short)
    return PrintingSchool(village, cycle, taught, planned, short, long, _project(village))


def text_of(pdf: bytes, folder: Path, *options: str) -> str:
    """The text layer of a PDF as pdftotext reads it."""
    file = folder / "read.pdf"
    file.write_bytes(pdf)
    return _told("pdftotext", *options, str(file), "-")


def sheets_of(pdf: bytes, folder: Path) -> set[str]:
    """The sizes of the pages of a PDF in whole points, as pdfinfo tells them."""
    file = folder / "measured.pdf"
    file.write_bytes(pdf)
    told = _told("pdfinfo", "-l", "-1", str(file))
    sizes = (line.partition("size:")[2].split() for line in told.splitlines() if "size:" in line)
    return {
        " ".join(f"{float(part):.0f}" if part.replace(".", "").isdigit() else part for part in size)
        for size in sizes
        if "x" in size
    }


def _told(program: str, *arguments: str) -> str:
    """What a program of poppler-utils (packaging/test-packages.txt) answers."""
    found = shutil.which(program)
    assert found, program
    return subprocess.run([found, *arguments], capture_output=True, check=True, encoding="utf-8").stdout


def words_of(text: str) -> str:
    """A text without the line breaks and the blanks that layout puts in."""
    return " ".join(text.split())


def _cycle(village: VillageSchool) -> tuple[Id, Id, Id]:
    study, people = village.desk.lesson_study, list(village.people.values())
    cycle, _ = study.create("Функционалдық сауаттылық: диаграмма", subject_code="math", grade=7, class_label="А")
    study.edit(cycle, research_question=QUESTION, start_date=date(2026, 10, 5), target_end_date=date(2026, 12, 4))
    for person in people[1:4]:
        study.add_member(cycle, person)
    study.add_usual_pupils(cycle)
    pupils = study.picture(cycle).pupils
    for pupil, start in zip(
        pupils, ("Кестені еркін оқиды", "Кестені көмекпен оқиды", "Санды салыстырады"), strict=True
    ):
        study.edit_pupil(pupil.id, starting_point=start)
    taught, _ = study.lessons.add(cycle)
    study.lessons.add_stages(taught, STAGES)
    study.lessons.edit(
        taught, day=date(2026, 10, 14), start=time(9, 50), topic="Дөңгелек диаграмма", teacher_id=people[1],
        learning_objective="Диаграммадағы деректерді оқып, қорытынды жасайды", place="12-кабинет",
        class_success_criteria="Оқушылардың төрттен үші кемінде екі қорытынды жазады",
    )  # fmt: skip
    _watch(village, taught)
    planned, _ = study.lessons.add(cycle, copy_from=taught)
    return cycle, taught, planned


def _watch(village: VillageSchool, lesson: Id) -> None:
    """Predict, teach, observe, talk."""
    study, people = village.desk.lesson_study, list(village.people.values())
    picture = study.lesson(lesson)
    study.lessons.edit_stage(picture.stages[0].id, teacher_action="Сұрақ қояды: «Диаграмма не айтып тұр?»")
    study.lessons.edit_stage(picture.stages[2].id, resources="А3 парақ, маркер, диаграммалар жинағы")
    for stage in picture.stages:
        for pupil, text in zip(picture.pupils, RESPONSES, strict=True):
            study.lessons.predict(stage.id, pupil.id, text)
    study.lessons.decide(lesson, LessonStatus.TAUGHT)
    for stage in picture.stages[:3]:
        for pupil, text in zip(picture.pupils, SEEN, strict=True):
            study.lessons.observe(stage.id, pupil.id, people[2], text)
            study.lessons.match(stage.id, pupil.id, people[2], Match.PARTLY)
    for pupil, met in zip(picture.pupils, (Outcome.MET, Outcome.MET, Outcome.NOT_MET), strict=True):
        study.lessons.set_criterion(lesson, pupil.id, "Екі қорытынды жазады")
        study.lessons.set_outcome(lesson, pupil.id, met)
    talk = study.discussion
    talk.hold(lesson, day=date(2026, 10, 14), start=time(15), minutes=50, chair_id=people[0], recorder_id=people[2])
    for pupil, text in zip(picture.pupils, SEEN, strict=True):
        talk.add_note(lesson, DiscussionStep.PUPILS, text, pupil=pupil.id, speaker=people[2])
    talk.add_note(lesson, DiscussionStep.REASONS, "Жұптық жұмыс күткеннен ұзаққа созылды (17 минут орнына 24).")
    talk.add_change(lesson, "Жұптарды алдын ала құру", why="В жұпта ғана сөйледі", pupil=picture.pupils[2].id)


def _mark(village: VillageSchool, event: Id) -> None:
    (slot,) = slots_of(village, event)
    attendance, people = village.desk.attendance, list(village.people.values())
    attendance.mark(slot.id, people[0], AttendanceStatus.PRESENT)
    attendance.mark(slot.id, people[4], AttendanceStatus.LATE, arrival=time(10, 25))
    attendance.mark(slot.id, people[7], AttendanceStatus.EXCUSED)


def _project(village: VillageSchool) -> Id:
    projects, people = village.desk.projects, list(village.people.values())
    project = only(projects.create(people[1], "Мәтінмен жұмыс: оқушы сұрақ қояды", Theme.READING).rows["project"])
    for number, what in enumerate(("Сұрақ қою үлгілерін дайындау", "Екі сыныпта сынап көру", "Әріптестерге көрсету")):
        projects.plan(
            project, what, who="Өмірбекова Ұлан", due=date(2026, 10, 10 + number), success_evidence="Он екі сұрақ",
            status=ActionStatus.DONE if number == 0 else ActionStatus.PLANNED,
        )  # fmt: skip
    projects.log(
        project, LogKind.LESSON, "5-сыныпта оқушылар мәтінге он екі сұрақ құрастырды, жетеуі ашық сұрақ болды.",
        minutes=45, people=24, day=date(2026, 10, 2),
    )  # fmt: skip
    projects.log(project, LogKind.MEETING, "Әріптесіммен кері байланысты талқыладық.", minutes=30, people=2)
    return project
