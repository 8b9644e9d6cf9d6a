"""`shyraq practice`, and what the command line refuses in a practice school."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from app.paths import Profile, Turn
from tests.support.practice import copy_practice


def test_the_practice_school_is_opened(profile_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command opens the window of the practice school beside the profile, and a fresh one when asked."""
    opened: list[tuple[Profile, Turn]] = []

    def note(profile: Profile, _language: str, turn: Turn, _seats: object) -> int:
        opened.append((profile, turn))
        return 0

    monkeypatch.setattr("app.turns.run_window", note)
    assert main(["--profile", str(profile_dir), "practice"]) == 0
    assert main(["--profile", str(profile_dir), "practice", "--fresh"]) == 0
    assert opened == [(Profile(profile_dir), Turn.PRACTICE), (Profile(profile_dir), Turn.FRESH_PRACTICE)]


@pytest.mark.parametrize("command", [["sync"], ["enroll", "https://shyraq.invalid", "AAAAA-AAAAA"]])
def test_nothing_is_exchanged(profile_dir: Path, command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Exchanging and connecting end with exit code 1 and say why, in words and for a program."""
    folder = Profile(profile_dir).practice.folder
    copy_practice(folder)
    assert main(["--profile", str(folder), *command, "--json"]) == 1
    said = capsys.readouterr()
    assert json.loads(said.out)["error"] == "PracticeOnly"
    assert said.err.strip()
