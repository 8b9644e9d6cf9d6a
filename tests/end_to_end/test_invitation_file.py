"""A school that never had a line comes to its server with an invitation on a stick: as people would do it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bootstrap import open_profile
from app.cli import main
from app.domain.records.people import Person
from app.paths import Profile
from app.sync.envelope import SUFFIX
from tests.support.certificates import codes_on, text_of_pdf
from tests.support.people import make_people
from tests.support.server import ServerProcess
from tests.support.stores import lay_out

ADDRESS = "https://sync.example.kz"


class Village:
    """A database of a server that need not run, a stick, and machines without a line."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder, self._capsys = folder, capsys
        self.database, self.stick = str(folder / "server"), folder / "stick"
        self.stick.mkdir()
        lay_out(folder / "server")

    def run(self, *words: object, fails: bool = False) -> dict[str, object]:
        """A command with `--json`; without an answer it gives the error output as `error`."""
        self._capsys.readouterr()
        assert bool(main([*map(str, words), "--json"])) is fails
        out = self._capsys.readouterr()
        answer: dict[str, object] = json.loads(out.out) if out.out else {}
        return {"error": out.err} | answer

    def at(self, name: str, *words: object, fails: bool = False) -> dict[str, object]:
        """The same at one of the machines."""
        return self.run("--profile", self._folder / name, *words, fails=fails)

    def invite(self, address: str = ADDRESS) -> Path:
        """An invitation on the stick."""
        made = self.run(
            "admin", "invite", "--database", self.database, "--role", "facilitator", "--region", "KZ-19", "--school",
            "Ақсу", "--address", address, "--file", self.stick / "aksu",
        )  # fmt: skip
        return Path(str(made["file"]))

    def write_people(self, name: str, count: int) -> None:
        """Work of a day."""
        with open_profile(Profile(self._folder / name)) as assembly:
            make_people(assembly.store, assembly.identity.school, count)

    def people(self, name: str) -> int:
        """How many people a machine shows."""
        with open_profile(Profile(self._folder / name)) as assembly:
            return len(assembly.store.all(Person))


@pytest.fixture
def village(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Village:
    """A server and nobody let in yet."""
    return Village(tmp_path, capsys)


def test_a_whole_round_by_file(village: Village) -> None:
    """Invitation, request, answer, work and its receipt all travel on one stick, with an operator at the other end."""
    village.invite()
    assert village.at("aksu", "enroll", village.stick, fails=True)["asks"]
    assert village.at("aksu", "stick", "exchange", village.stick)["written"]["asks_in"]  # type: ignore[index]

    assert village.run("admin", "take", village.stick, "--database", village.database)["answered"] == 1
    taken = village.at("aksu", "stick", "exchange", village.stick)
    assert taken["read"]["let_in"]  # type: ignore[index]
    assert not taken["written"]["asks_in"]  # type: ignore[index]

    village.write_people("aksu", 3)
    village.at("aksu", "stick", "exchange", village.stick)
    assert village.run("admin", "take", village.stick, "--database", village.database)["answered"] == 1
    taken = village.at("aksu", "stick", "exchange", village.stick)
    assert taken["read"]["confirmed"] == 3  # type: ignore[index]
    assert village.at("aksu", "status")["unsent"] == 0


def test_a_carrier_hands_the_request_in(village: Village) -> None:
    """A machine with a line hands in the request of a school without one, and brings the answer home."""
    with ServerProcess(village.database) as server:
        village.at("carrier", "enroll", village.invite(server.url))
        file = village.invite()
        village.at("aksu", "enroll", file, fails=True)
        request = village.stick / f"request{SUFFIX}"
        village.at("aksu", "stick", "write", request)
        village.at("carrier", "stick", "read", request)
        village.at("carrier", "sync")
        answer = village.stick / f"answer{SUFFIX}"
        village.at("carrier", "stick", "write", answer)
    assert village.at("aksu", "stick", "read", answer)["let_in"]
    assert not village.at("aksu", "stick", "read", answer)["let_in"], "the same once more says nothing new"


def test_with_a_line_a_file_is_enough(village: Village) -> None:
    """With a line the file lets a machine in at once, and a second machine is told that it was used."""
    with ServerProcess(village.database) as server:
        file = village.invite(server.url)
        assert village.at("aksu", "enroll", file)["device"] == 1
        assert village.at("aksu", "enroll", file)["device"] == 1
        assert village.at("other", "enroll", file, fails=True)["error"] == "CodeUsed"


def test_the_paper_says_what_the_file_says(village: Village, tmp_path: Path) -> None:
    """The code on the paper is read by a program that is not ours, and holds what stands in the file."""
    made = village.run(
        "admin", "invite", "--database", village.database, "--role", "coordinator", "--region", "KZ-19", "--address",
        ADDRESS, "--file", tmp_path / "one", "--paper", tmp_path / "one.pdf",
    )  # fmt: skip
    assert codes_on(tmp_path / "one.pdf", tmp_path) == [made["invitation"]]
    assert Path(str(made["file"])).read_text().strip() == made["invitation"]
    words = text_of_pdf(tmp_path / "one.pdf")
    assert str(made["code"]) in words
    assert all(title in words for title in ("Шыраққа шақыру", "Приглашение в Шырақ", "Invitation to Shyraq"))


def test_an_address_that_devices_cannot_use_is_refused(village: Village) -> None:
    """Without an address, or with one that is not secure, no invitation is written and no code is made."""
    common = ("admin", "invite", "--database", village.database, "--role", "coordinator", "--region", "KZ-19")
    assert "--address" in str(village.run(*common, "--file", village.stick / "a", fails=True)["error"])
    answer = village.run(*common, "--file", village.stick / "a", "--address", "http://sync.example.kz", fails=True)
    assert answer["error"] == "InsecureAddress"
    assert not list(village.stick.iterdir())
