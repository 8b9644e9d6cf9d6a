"""The way to a server, by commands alone: a server process, an invitation, two profiles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bootstrap import open_profile
from app.cli import main
from app.domain.records.schools import School
from app.paths import Profile
from app.settings import LANGUAGE, Settings
from app.storage.pin_file import PinFile
from app.usecases.attachments import NewFile, Place
from app.usecases.seats import Entrance
from tests.support.people import make_people
from tests.support.server import ServerProcess

ROSTER = Path(__file__).parents[1] / "samples" / "roster_mangystau_kk.xlsx"


def _answer(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    """Run a command with `--json` that must succeed; gives its one JSON object."""
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def test_work_reaches_the_second_machine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Enrol and sync two machines of one school: what was recorded on the first is on the second, its file too."""
    place, first, second = str(tmp_path / "server"), tmp_path / "first", tmp_path / "second"
    with ServerProcess(place) as server:
        for profile in (first, second):
            invitation = _answer(
                capsys, "admin", "invite", "--database", place, "--role", "facilitator", "--school", "Шырақ мектебі"
            )
            _answer(capsys, "--profile", str(profile), "enroll", server.url, str(invitation["code"]))
            with open_profile(Profile(profile)) as assembly, assembly.store.work() as work:
                work.save(School(id=assembly.identity.school, name_kk="Шырақ мектебі"))
            _answer(capsys, "--profile", str(profile), "sync")
        with open_profile(Profile(first)) as assembly:
            make_people(assembly.store, assembly.identity.school, 3)
            place_of_file = Place.of(assembly.identity.school)
            assembly.desk.attachments.add(place_of_file, NewFile("plan.txt", b"plan", "text/plain"))
        sent = _answer(capsys, "--profile", str(first), "sync")
        again = _answer(capsys, "--profile", str(first), "sync")
        received = _answer(capsys, "--profile", str(second), "sync")
        states = [_answer(capsys, "--profile", str(profile), "status") for profile in (first, second)]

    assert (sent["sent"], sent["complete"], sent["unsent"]) == (4, True, 0)
    assert (sent["files_sent"], again["files_sent"], received["files_received"]) == (1, 0, 1)
    assert (again["sent"], again["received"]) == (0, 0)
    assert received["received"] == 4
    assert states[0]["records"] == states[1]["records"] == {"attachment": 1, "person": 3, "school": 1}
    assert [device["unsent"] for device in states] == [0, 0]


def test_the_operator_answers_for_a_forgotten_pin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`admin unlock` prints the answer that opens the closed profile, while the server runs; `sync` asks for no PIN."""
    place, profile = str(tmp_path / "server"), Profile(tmp_path / "first")
    with ServerProcess(place) as server:
        asked = ("admin", "invite", "--database", place, "--role", "teacher", "--school", "Шырақ мектебі")
        _answer(capsys, "--profile", str(profile.folder), "enroll", server.url, str(_answer(capsys, *asked)["code"]))
        PinFile(profile.pin).choose("4821")
        assert _answer(capsys, "--profile", str(profile.folder), "sync")["complete"] is True
        entrance = Entrance(profile)
        question = entrance.ask()
        assert question is not None
        given = _answer(capsys, "admin", "unlock", question[1], str(question[0]), "--database", place)
        report = _answer(capsys, "admin", "device", str(question[0]), "--database", place)

    assert entrance.opens_by(str(given["answer"]))
    assert isinstance(report["helped"], list)
    assert [each["helper"] for each in report["helped"]] == [0]


def test_sync_without_a_server_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A profile that belongs to no server says so, and what to do about it."""
    profile = Profile(tmp_path / "profile")
    Settings(profile.settings).set(LANGUAGE, "en")

    code = main(["--profile", str(profile.folder), "sync"])

    assert code == 1
    assert capsys.readouterr().err.startswith("Not connected to a server yet. ")


def test_a_server_that_is_away_loses_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the server gone sync ends with a sentence, and everything is still there to be sent."""
    place, folder = str(tmp_path / "server"), str(tmp_path / "profile")
    Settings(Profile(Path(folder)).settings).set(LANGUAGE, "en")
    with ServerProcess(place) as server:
        invitation = _answer(capsys, "admin", "invite", "--database", place, "--role", "teacher", "--school", "Ақсу")
        _answer(capsys, "--profile", folder, "enroll", server.url, str(invitation["code"]))
    _answer(capsys, "--profile", folder, "import", "roster", str(ROSTER))

    code = main(["--profile", folder, "sync"])

    assert code == 1
    assert capsys.readouterr().err.startswith("No connection. ")
    status = _answer(capsys, "--profile", folder, "status")
    assert isinstance(status["unsent"], int)
    assert status["unsent"] > 10
