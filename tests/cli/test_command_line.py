"""The command line: what a person reads, what a program reads, and the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from app.bootstrap import open_profile
from app.cli import main
from app.domain.records.schools import School
from app.paths import Profile
from app.settings import LANGUAGE, Settings
from app.storage.backup import check_backup
from app.storage.opening import close_store
from tests.support.people import make_people, make_school
from tests.support.stores import new_store

ROSTER = Path(__file__).parents[1] / "samples" / "roster_atyrau_ru_excel.csv"


@pytest.fixture
def profile(profile_dir: Path) -> Path:
    """Return the folder of a profile with a school and four teachers, whose person wants English."""
    store = new_store(profile_dir)
    make_people(store, make_school(store), 4)
    close_store(store)
    Settings(Profile(profile_dir).settings).set(LANGUAGE, "en")
    return profile_dir


def _shyraq(profile: Path, *words: str) -> int:
    return main(["--profile", str(profile), *words])


def test_help_speaks_the_language_of_the_person(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Help comes in the language of the profile, with no English left over, and ends with exit code 0."""
    helps = {}
    for language in ("kk", "ru", "en"):
        Settings(Profile(profile).settings).set(LANGUAGE, language)
        with pytest.raises(SystemExit) as ended:
            _shyraq(profile, "--help")
        assert ended.value.code == 0
        helps[language] = capsys.readouterr().out

    assert "usage:" in helps["en"]
    for language in ("kk", "ru"):
        assert not any(
            word in helps[language] for word in ("usage", "options", "show", "folder", "COMMAND", "commands")
        )
    for command in (
        "gui",
        "import",
        "export",
        "papers",
        "status",
        "backup",
        "restore",
        "serve",
        "enroll",
        "sync",
        "admin",
    ):
        assert all(f"    {command} " in text for text in helps.values())


@pytest.mark.parametrize(
    "words",
    [
        "gui",
        "import",
        "import roster",
        "export",
        "papers",
        "status",
        "backup",
        "restore",
        "serve",
        "admin",
        "admin invite",
    ],
)
def test_every_command_explains_itself(profile: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--help` after any command explains that command."""
    with pytest.raises(SystemExit) as ended:
        _shyraq(profile, *words.split(), "--help")

    assert ended.value.code == 0
    assert capsys.readouterr().out.startswith(f"usage: shyraq {words}")


@pytest.mark.parametrize(
    "words", ["fly", "status --fast", "import", "export nobody x.csv", "papers", "restore", "import roster"]
)
def test_a_command_not_understood(profile: Path, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not understood ends with exit code 2, a sentence on the error output and nothing else."""
    with pytest.raises(SystemExit) as ended:
        _shyraq(profile, *words.split())

    said = capsys.readouterr()
    assert ended.value.code == 2
    assert said.out == ""
    assert "not understood" in said.err


def test_status_answers_a_program(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`status --json` prints exactly one JSON object with the counts; options may stand after the command."""
    code = main(["status", "--json", "--profile", str(profile)])

    facts = json.loads(capsys.readouterr().out)
    assert code == 0
    assert facts["records"] == {"person": 4, "school": 1}
    assert facts["unsent"] == 5
    assert set(facts) >= {"set_aside", "refused", "conflicts", "last_receipt", "database"}


def test_status_answers_a_person(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`status` says the same in sentences."""
    assert _shyraq(profile, "status") == 0

    said = capsys.readouterr().out
    assert "5 records on this computer." in said
    assert "5 changes not sent yet." in said
    assert "passed its check" in said


def test_a_staff_list_is_imported_once(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A dry run writes nothing; the import adds everybody; a second one adds nobody. Row counts always add up."""
    answers = []
    for words in (["--dry-run"], [], []):
        assert _shyraq(profile, "import", "roster", str(ROSTER), "--json", *words) == 0
        answers.append(json.loads(capsys.readouterr().out))

    dry, first, second = answers
    assert dry["new"] == first["new"] > 0
    assert second["new"] == 0
    for answer in answers:
        assert answer["rows"] == answer["new"] + answer["matched"] + len(answer["refused"])


def test_export_writes_what_is_there(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`export person` writes a row per person, in the language of the profile."""
    target = tmp_path / "адамдар.csv"

    assert _shyraq(profile, "export", "person", str(target)) == 0

    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert "4 records written" in capsys.readouterr().out
    assert lines[0].startswith("School;Surname;Given name")
    assert lines[1].startswith("Шырақ мектебі;Ахметова;Әсел")
    assert len(lines) == 5


def test_export_makes_a_workbook_where_the_name_says_so(profile: Path, tmp_path: Path) -> None:
    """`export person FILE.xlsx` writes a typed workbook with the codes on a sheet of their own."""
    target = tmp_path / "адамдар.XLSX"

    assert _shyraq(profile, "export", "person", str(target)) == 0

    book = CalamineWorkbook.from_path(target)
    assert book.sheet_names == ["Person", "Codes"]
    assert len(book.get_sheet_by_name("Person").to_python()) == 5


def test_backup_and_restore(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A copy made today brings today back tomorrow; what stood there is kept and named."""
    copy = tmp_path / "стик" / "көшірме.db"
    assert _shyraq(profile, "backup", str(copy), "--json") == 0
    assert json.loads(capsys.readouterr().out)["file"] == str(copy)
    _shyraq(profile, "import", "roster", str(ROSTER))
    capsys.readouterr()

    assert _shyraq(profile, "restore", str(copy)) == 0

    assert "kept in" in capsys.readouterr().out
    assert _shyraq(profile, "status", "--json") == 0
    assert json.loads(capsys.readouterr().out)["records"] == {"person": 4, "school": 1}


def test_a_problem_is_said_in_words(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An expected failure ends with exit code 1 and a sentence; a program gets its code in one JSON object."""
    missing = tmp_path / "none.db"

    for_person = _shyraq(profile, "restore", str(missing))
    said = capsys.readouterr()
    for_program = _shyraq(profile, "restore", str(missing), "--json")
    answer = json.loads(capsys.readouterr().out)

    assert (for_person, for_program) == (1, 1)
    assert said.out == ""
    assert said.err.startswith("This backup is damaged. ")
    assert answer["error"] == "BackupDamaged"


def test_a_profile_in_use_is_said(profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """While a window has the profile open, a command that writes says so and leaves it alone."""
    with open_profile(Profile(profile)):
        code = _shyraq(profile, "import", "roster", str(ROSTER))

    assert code == 1
    assert capsys.readouterr().err.startswith("The data is in use. ")


def test_reading_beside_an_open_window(profile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Status, export and backup work while a window has the profile open, and see what it saved last."""
    copy = tmp_path / "copy.db"
    with open_profile(Profile(profile)) as assembly:
        make_people(assembly.store, assembly.store.all(School)[0].id, 1)
        assert _shyraq(profile, "status", "--json") == 0
        status = json.loads(capsys.readouterr().out)
        assert _shyraq(profile, "export", "person", str(tmp_path / "people.csv")) == 0
        assert _shyraq(profile, "backup", str(copy)) == 0
        make_people(assembly.store, assembly.store.all(School)[0].id, 1)

    assert status["records"]["person"] == 5
    check_backup(copy)


def test_a_throw_away_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--temp` works in a folder that is gone afterwards, and touches no other."""
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(tmp_path))
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "LOCALAPPDATA": str(tmp_path / "data")}

    command = [sys.executable, "-m", "app", "--temp", "status", "--json"]
    ended = subprocess.run(command, check=False, capture_output=True, env=environment)

    assert ended.returncode == 0
    assert json.loads(ended.stdout)["records"] == {}
    assert list(tmp_path.iterdir()) == []
