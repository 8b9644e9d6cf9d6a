"""The year of a teacher's own project, from the first evening to the poster on the wall, with the keyboard alone."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog

from app.demo.hands import CONTROL
from app.domain.records.attachments import Attachment
from app.domain.records.portfolios import Portfolio, ProjectImpact, Vignette
from app.domain.records.projects import (
    Consultation,
    EvidenceNote,
    PlanAction,
    ProgressLog,
    Project,
    ProjectPrivate,
    ProjectStage,
)
from tests.end_to_end.teacher_at_desk import HALF, Key, Teacher, answering

EVENING = [sys.executable, "-m", "tests.end_to_end.teacher_at_desk"]
IMPACT = ("Бір-бірін тыңдайды", "Екі әріптес қолданады", "Айлық тыңдау күні бар", "Көп сұраймын", "Сенім бәрінен бұрын")
LIGHTS_OUT = 9


@pytest.fixture
def teacher(tmp_path: Path) -> Iterator[Teacher]:
    """Return a teacher who sits down again after the lights went out on the first evening."""
    folder = tmp_path / "Айгүл"
    done = subprocess.run([*EVENING, str(folder)], check=False, timeout=300, capture_output=True, text=True)
    assert done.returncode == LIGHTS_OUT, done.stderr
    made = Teacher(folder)
    yield made
    made.get_up()


def test_a_year_of_the_own_project(teacher: Teacher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every step of the method can be done without a mouse, and its records and files are there at the end."""
    _go_on_where_the_lights_went_out(teacher)
    _find_reasons(teacher)
    _ask_colleagues(teacher)
    _plan(teacher)
    _keep_a_log(teacher)
    _show_evidence(teacher, tmp_path, monkeypatch)
    _tell_what_changed(teacher)
    _hang_up_posters(teacher, tmp_path, monkeypatch)
    _hand_in(teacher, tmp_path, monkeypatch)

    everything = teacher.desk.store.all
    (project,), (private,), (picture,) = everything(Project), everything(ProjectPrivate), everything(Attachment)
    (portfolio,), (impact,), (vignette,) = everything(Portfolio), everything(ProjectImpact), everything(Vignette)
    assert project.stage is ProjectStage.PORTFOLIO_SUBMITTED
    assert private.concern_why == "Тыңдамаған бала үндемейді"
    assert {talk.feedback for talk in everything(Consultation)} == {"Жұптан бастаңыз", "Қолдаймын"}
    assert sum(action.due is not None for action in everything(PlanAction)) == 3
    assert HALF + "дай бастады" in {entry.text for entry in everything(ProgressLog)}
    assert len(everything(EvidenceNote)) == 2
    assert (picture.width, picture.caption, picture.consent_ref) == (1600, "Жұптар жұмыста", "12.09.2026, 3-бума")
    assert (impact.reflection, vignette.text) == (IMPACT[-1], "Бәрі бір сұрақтан басталды.")
    assert portfolio.version == 1
    assert len(list(tmp_path.glob("постер*.pdf"))) == 3
    assert (tmp_path / "portfolio-01" / "portfolio-01.pdf").stat().st_size > 10_000


def _go_on_where_the_lights_went_out(teacher: Teacher) -> None:
    teacher.project()
    teacher.section(5)
    assert teacher.typed() == HALF
    teacher.press(Key.Key_End, CONTROL)
    teacher.write("дай бастады")
    teacher.enter(CONTROL)
    teacher.press(Key.Key_Z, CONTROL)  # taken back while the cursor is in the empty line
    teacher.settle()
    assert teacher.desk.store.all(ProgressLog) == []
    teacher.write(HALF + "дай бастады")
    teacher.enter(CONTROL)


def _find_reasons(teacher: Teacher) -> None:
    teacher.section(3)
    assert teacher.where() == "Мені алаңдататын мәселе"
    teacher.types("Балалар бір-бірін тыңдамайды, сондықтан сөйлеуден қорқады", "Тыңдамаған бала үндемейді")
    for stage in ("Құндылықтар", "Алаңдататын мәселе", "Кеңес"):
        teacher.chooses(f"«{stage}» кезеңіне өту")
    teacher.goes_to("4-кезең")  # one stage back, with a reason, and on again
    teacher.press(Key.Key_Left)
    teacher.enter()
    teacher.write("Мәселені қайта қараймын")
    teacher.enter()
    teacher.chooses("«Кеңес» кезеңіне өту")


def _ask_colleagues(teacher: Teacher) -> None:
    for step, question, answer in ((0, "Тыңдауға қалай үйретесіз?", "Жұптан бастаңыз"), (1, "Болады ма?", "Қолдаймын")):
        teacher.picks("Кіммен", step)
        teacher.goes_to("Не сұрадыңыз?")
        teacher.write(question)
        teacher.enter()
        assert teacher.where() == "Кері байланыс"
        teacher.types(answer)
    teacher.chooses("«Жоспар» кезеңіне өту")


def _plan(teacher: Teacher) -> None:
    for what, day in (("Ережелерді жазу", "05122026"), ("Ашық сабақ", "12122026"), ("Бөлісу", "20012027")):
        assert teacher.where() == "Не"
        teacher.types(what)
        teacher.types("Бекова")
        teacher.types(day)
        teacher.write("Көрінеді")
        teacher.enter()
        teacher.press(Key.Key_Insert)
        teacher.settle()
    teacher.press(Key.Key_Escape)
    teacher.press(Key.Key_Up)
    teacher.press(Key.Key_Space)  # under way
    teacher.settle()
    teacher.chooses("Соған өту")
    assert teacher.where() == "Директорға хабарланған күн"
    teacher.types("01122026")
    teacher.chooses("«Жүргізілуде» кезеңіне өту")


def _keep_a_log(teacher: Teacher) -> None:
    for digit, text in ((1, "Алғашқы жұппен сабақ"), (8, "Үндемейтін бала сөйледі")):
        before = teacher.keys
        teacher.write(str(digit))
        teacher.types(text, "45")
        teacher.write("24")
        teacher.enter(CONTROL)
        assert teacher.keys - before == 3  # beside the words: two fields on, and kept


def _show_evidence(teacher: Teacher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = tmp_path / "сабақ.jpg"
    image = QImage(4000, 3000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    assert image.save(str(photo))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(photo)], ""))
    teacher.section(1)
    for step, title, shows in ((0, "Парақтар", "Сөзін қайталай алады"), (1, "Бақылау", "Бес бала сөйледі")):
        teacher.picks("Түрі", step)
        teacher.goes_to("Бұл не")
        teacher.types(title)
        teacher.write(shows)
        teacher.enter(CONTROL)
    teacher.chooses("Файл қосу")
    assert teacher.where() == "Түсіндірме жазу"
    teacher.types("Жұптар жұмыста")
    assert teacher.picks("Адамдарды тануға бола ма") == "Иә"
    teacher.goes_to("Жазбаша келісім")
    teacher.types("12.09.2026, 3-бума")
    for _stage in range(2):  # to evidence and to the portfolio, for the school year is short
        teacher.goes_to("«")
        teacher.enter()
        if teacher.where() == "Ескертпе":
            teacher.write("Уақыт аз")
            teacher.enter()


def _tell_what_changed(teacher: Teacher) -> None:
    teacher.chooses("Соған өту: Ықпалы")
    teacher.types(*IMPACT)
    assert teacher.where() == "Қысқаша баяндау"
    teacher.types("Бәрі бір сұрақтан басталды.")


def _hang_up_posters(teacher: Teacher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    teacher.chooses("Постер")
    for number, paper in enumerate(("A3", "A1", "A3")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", answering(tmp_path / f"постер {number}.pdf"))
        teacher.picks("Орналасуы", min(number, 1))
        teacher.chooses(f"{paper} форматында сақтау")
    teacher.press(Key.Key_Escape)
    teacher.settle()


def _hand_in(teacher: Teacher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    teacher.section(0)
    teacher.goes_to("Жобаның бөлімдері")
    teacher.press(Key.Key_Right)
    teacher.settle()
    teacher.chooses("1-нұсқа ретінде тапсыру")
    assert teacher.where() == "Папкаға шығару…"
    teacher.enter()
    teacher.wait_until((tmp_path / "portfolio-01" / "portfolio-01.pdf").exists)
