"""Two schools without any line, a coordinator who travels with a stick, and a server: as people would do it."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from app.bootstrap import open_profile
from app.cli import main
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.paths import Profile
from app.sync.envelope import SUFFIX
from tests.support.people import make_people
from tests.support.server import ServerProcess
from tests.support.stores import lay_out


def free_port() -> int:
    """A port nobody listens on now, the same for every start of the server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Country:
    """A server that is switched on only now and then, and the profiles around it."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder, self.port = folder, port
        self.database, self.stick = str(folder / "server"), folder / "stick"
        self.stick.mkdir(exist_ok=True)

    @contextmanager
    def server(self) -> Iterator[ServerProcess]:
        """The time in which there is a network at all."""
        with ServerProcess(self.database, "--port", str(self.port)) as running:
            yield running

    def run(self, *words: object) -> dict[str, object]:
        """A command with `--json` that must succeed."""
        with redirect_stdout(StringIO()) as out:
            assert main([*map(str, words), "--json"]) == 0
        answer: dict[str, object] = json.loads(out.getvalue())
        return answer

    def at(self, name: str, *words: object) -> dict[str, object]:
        """The same at one of the machines."""
        return self.run("--profile", self.folder / name, *words)

    def enroll(self, url: str, name: str, role: str, school: str = "") -> None:
        """Let a machine in, and exchange once."""
        where = ("--school", school) if school else ()
        invitation = self.run(
            "admin", "invite", "--database", self.database, "--role", role, "--region", "KZ-19", *where
        )  # fmt: skip
        lay_out(self.folder / name)
        self.at(name, "enroll", url, invitation["code"])
        if school:
            with open_profile(Profile(self.folder / name)) as assembly, assembly.store.work() as work:
                work.save(School(id=assembly.identity.school, name_kk=school, region_code="KZ-19"))
        self.at(name, "sync")

    def people(self, name: str) -> int:
        """How many people a machine shows."""
        with open_profile(Profile(self.folder / name)) as assembly:
            return len(assembly.store.all(Person))

    def write_people(self, name: str, count: int) -> None:
        """Work of a day."""
        with open_profile(Profile(self.folder / name)) as assembly:
            make_people(assembly.store, assembly.identity.school, count)

    def post(self) -> list[str]:
        """The names of the envelopes on the stick."""
        return sorted(path.name for path in self.stick.rglob(f"*{SUFFIX}"))


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Country:
    """Two schools, one of which has two machines, and a coordinator of their region."""
    made = Country(tmp_path_factory.mktemp("country"), free_port())
    with made.server() as server:
        made.enroll(server.url, "aksu", "facilitator", "Ақсу")
        made.enroll(server.url, "aksu2", "teacher", "Ақсу")
        made.enroll(server.url, "togai", "facilitator", "Тоғай")
        made.enroll(server.url, "coordinator", "coordinator")
    return made


@pytest.fixture
def country(begun: Country, tmp_path: Path) -> Country:
    """The country as it begins, and a network now and then."""
    return Country(shutil.copytree(begun.folder, tmp_path / "country"), begun.port)


def test_two_schools_by_stick(country: Country) -> None:
    """Work of two schools goes to the server and its answers come home on a stick that a third machine hands in."""
    country.write_people("aksu", 3)
    country.write_people("togai", 2)
    written = [country.at(name, "stick", "write", country.stick) for name in ("aksu", "togai")]
    assert [(one["changes"], one["complete"], one["carried"]) for one in written] == [(3, True, 0), (2, True, 0)]
    assert len(country.post()) == 2

    with country.server():
        carried = country.at("coordinator", "stick", "exchange", country.stick)
    assert isinstance(carried["read"], dict)
    assert (carried["read"]["collected"], carried["read"]["answers"]) == (2, 0)
    assert len(country.post()) == 2, "two answers, and no question that was answered"

    for name, count in (("aksu", 3), ("togai", 2)):
        taken = country.at(name, "stick", "exchange", country.stick)["read"]
        assert isinstance(taken, dict)
        assert (taken["answers"], taken["confirmed"]) == (1, count)
        assert country.at(name, "status")["unsent"] == 0
        again = country.at(name, "stick", "read", country.stick)
        assert (again["answers"], again["confirmed"]) == (0, 0)


def test_two_machines_of_one_school_meet(country: Country) -> None:
    """What one machine wrote arrives on the other one of the school, both without a line, with an operator's help."""
    country.write_people("aksu", 4)
    country.at("aksu", "stick", "write", country.stick)
    served = country.run("admin", "take", country.stick, "--database", country.database)
    assert (served["answered"], served["refused"]) == (1, 0)
    country.at("aksu", "stick", "read", country.stick)
    country.at("aksu2", "stick", "write", country.stick)
    with country.server():
        country.run("admin", "take", country.stick, "--database", country.database)
    taken = country.at("aksu2", "stick", "read", country.stick)
    assert country.people("aksu2") == 4
    assert taken["answers"] == 1
    assert country.post() == [], "nothing stays that nobody needs"


def test_who_finds_no_line_carries_on(country: Country) -> None:
    """Where there is no line either, the post of others is collected, kept and put on the next stick."""
    country.write_people("aksu", 1)
    country.at("aksu", "stick", "write", country.stick)
    collected = country.at("togai", "stick", "exchange", country.stick)
    assert isinstance(collected["written"], dict)
    assert (collected["written"]["carried"], collected["written"]["number"]) == (1, 1)
    other = country.folder / "another stick"
    other.mkdir()
    assert country.at("togai", "stick", "write", other)["carried"] == 1
    served = country.run("admin", "take", other, "--database", country.database)
    assert served["answered"] == 2


def test_a_file_does_the_same(country: Country, tmp_path: Path) -> None:
    """A file, sent as people send files, carries post of many machines there and their answers back."""
    country.write_people("aksu", 1)
    country.write_people("togai", 1)
    first, all_post = tmp_path / f"ақсу{SUFFIX}", tmp_path / f"аймақ{SUFFIX}"
    country.at("aksu", "stick", "write", first)
    country.at("togai", "stick", "read", first)
    assert country.at("togai", "stick", "write", all_post)["carried"] == 1
    served = country.run("admin", "take", all_post, "--database", country.database)
    assert served["answered"] == 2
    for name in ("aksu", "togai"):
        assert country.at(name, "stick", "read", str(served["place"]))["confirmed"] == 1


def test_a_stick_that_was_cut_off(country: Country) -> None:
    """A stick that was pulled out too early carries what it has; the rest goes with the next writing."""
    country.write_people("aksu", 2)
    country.at("aksu", "stick", "write", country.stick)
    (envelope,) = country.stick.rglob(f"*{SUFFIX}")
    envelope.write_bytes(envelope.read_bytes()[:-30])
    country.run("admin", "take", country.stick, "--database", country.database)
    answer = country.at("aksu", "stick", "exchange", country.stick)
    assert isinstance(answer["written"], dict)
    assert answer["written"]["changes"] in (0, 2)
    country.run("admin", "take", country.stick, "--database", country.database)
    country.at("aksu", "stick", "read", country.stick)
    assert country.at("aksu", "status")["unsent"] == 0


def test_trouble_is_said(country: Country, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A stick that is not there, a file of something else and a read-only place are said, and nothing is lost."""
    picture = tmp_path / "photo.jpg"
    picture.write_bytes(b"\xff\xd8\xff")
    blocked = tmp_path / "blocked"
    blocked.mkdir()
    (blocked / "Shyraq").write_text("a file where the folder should be")
    for words in (("read", tmp_path / "gone"), ("write", tmp_path / "gone"), ("read", picture), ("write", blocked)):
        assert main(["--profile", str(tmp_path / "aksu"), "stick", *map(str, words)]) == 1
        assert "Traceback" not in capsys.readouterr().err
    shutil.rmtree(blocked)
    assert country.at("aksu", "status")["unsent"] == 0
