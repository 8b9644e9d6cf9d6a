"""`shyraq papers`: every paper of a profile, or of the practice year, in a folder."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from app.cli import main
from app.storage.opening import close_store
from app.usecases.identity import Identity, introduce
from tests.support.printing import printing_school, text_of
from tests.support.sessions import NAMES


@pytest.fixture
def profile(profile_dir: Path) -> Path:
    """Return the folder of a profile with something to print: each teacher has two papers."""
    school = printing_school(profile_dir, NAMES[:12])
    introduce(school.desk.store, Identity(school.desk.who, school.desk.school, "facilitator"))
    close_store(school.desk.store)
    return profile_dir


def test_papers_are_written_and_named(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says in words what it wrote; each file is a PDF that can be searched, with one for Word beside it."""
    out = tmp_path / "қағаздар"
    assert main(["--profile", str(profile), "papers", "--out", str(out), "--language", "ru", "--word"]) == 0
    said = capsys.readouterr().out
    pdfs = sorted(out.rglob("*.pdf"))
    assert len(pdfs) == 69
    assert all(str(file.relative_to(out)) in said for file in pdfs)
    assert said.splitlines()[-1].endswith(str(out.resolve())) or str(out.resolve()) in said.splitlines()[-1]
    (sheet,) = (file for file in pdfs if "бастау" in file.name and "Лист посещаемости" in file.name)
    text = text_of(sheet.read_bytes(), tmp_path)
    assert "Лист посещаемости" in text
    assert "Досжанов Бауыржан" in text
    assert (out / "shyraq.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    assert docx.Document(str(sheet.with_suffix(".docx"))).paragraphs[0].text == "Лист посещаемости"


def test_papers_answer_a_program(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With --json the answer is one object with the number of papers of each kind."""
    assert main(["--profile", str(profile), "papers", "--out", str(tmp_path / "x"), "--language", "en", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["papers"] == {
        "Lesson study": 11, "Empty forms": 3, "Attendance": 2, "Sessions": 20, "Projects": 2, "People": 24,
        "Visits": 1, "Lists": 5, "Posters": 1,
    }  # fmt: skip


def test_a_folder_that_cannot_be_written_ends_the_command(
    profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The reason is said, and the exit code is not 0."""
    (tmp_path / "file").write_text("")
    assert main(["--profile", str(profile), "papers", "--out", str(tmp_path / "file")]) == 1
    assert capsys.readouterr().err.strip()


def test_where_nobody_works_the_practice_year_is_printed(
    profile_dir: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a fresh machine the command writes papers of every kind and says whose they are; the profile stays empty."""
    out = tmp_path / "papers"
    assert main(["--profile", str(profile_dir), "papers", "--out", str(out), "--language", "en", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)["papers"]
    kinds = {"Lesson study", "Empty forms", "Attendance", "Sessions", "Projects", "Certificates", "Posters"}
    assert told.keys() >= kinds
    assert (out / "shyraq.ics").exists()
    assert main(["--profile", str(profile_dir), "status", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["records"] == {}
