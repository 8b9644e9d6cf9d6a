"""The school network by commands alone: one profile lets the other through."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli import main
from app.sync import nearby
from tests.support.relay import RelayProcess
from tests.support.server import ServerProcess


def _answer(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    """Run a command with `--json` that must succeed; gives its one JSON object."""
    capsys.readouterr()
    assert main([*words, "--json"]) == 0
    answer: dict[str, object] = json.loads(capsys.readouterr().out)
    return answer


def test_one_profile_lets_the_other_through(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """`relay` shows address and code, `through` takes them, lists neighbours, and says when the code is wrong."""
    place, hub, satellite = str(tmp_path / "server"), str(tmp_path / "hub"), str(tmp_path / "satellite")
    with ServerProcess(place) as server:
        invitation = ("admin", "invite", "--database", place, "--role", "facilitator", "--school", "Ақсу")
        code = str(_answer(capsys, *invitation)["code"])
        _answer(capsys, "--profile", hub, "enroll", server.url, code)
        with RelayProcess(Path(hub)) as relay:
            again = relay.another_code()
            address = str(relay.address)
            assert (
                main(["--profile", satellite, "through", address, relay.code if relay.code != again else "000000"]) == 1
            )
            paired = _answer(capsys, "--profile", satellite, "through", f"{address} {again}")
            assert str(paired["address"]) == address
            monkeypatch.setattr(nearby, "look", list)
            assert _answer(capsys, "--profile", satellite, "through") == {"nearby": []}


def test_a_profile_without_a_server_lets_nobody_through(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Who is connected to no server has nothing to lead to, and says so."""
    assert main(["--profile", str(tmp_path / "profile"), "relay"]) == 1
    assert capsys.readouterr().err
