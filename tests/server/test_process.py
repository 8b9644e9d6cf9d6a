"""The server as its operator meets it: started, stopped, killed, started twice by mistake."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

import pytest

from app.cli import main
from app.domain.problems import DatabaseBusy
from app.domain.records.people import Person
from app.storage import local
from app.storage.server_guard import ServingBeat
from app.storage.server_store import open_server_store
from tests.support.postgres import fresh_database
from tests.support.server import Client, ServerProcess

MakeClient = Callable[..., Client]


@dataclass(frozen=True)
class Ended:
    """What a command of the operator said, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


def shyraq(*words: str) -> Ended:
    """Run one command to its end, beside the server's process."""
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(StringIO()) as out, redirect_stderr(StringIO()) as err:
        patch.setenv("LC_ALL", "en_US.UTF-8")
        code = main(words)
    return Ended(code, out.getvalue(), err.getvalue())


def serve(*words: str) -> subprocess.CompletedProcess[str]:
    """A server that is not to come up, run to its end."""
    command = [sys.executable, "-m", "app", "serve", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def invited(place: str, *words: str) -> str:
    """A code from the command line."""
    answer = shyraq("admin", "invite", "--database", place, "--json", *words)
    assert answer.returncode == 0, answer.stderr
    return str(json.loads(answer.stdout)["code"])


def test_the_server_says_where_it_listens_and_stops_when_asked(place: str) -> None:
    """The first line says the address, health answers there, and a request to stop ends the process with success."""
    with ServerProcess(place) as server:
        with urllib.request.urlopen(f"{server.url}/healthz", timeout=20) as answer:  # noqa: S310 - our own server
            assert answer.read() == b"ok\n"
            assert "server" not in answer.headers
            assert "date" not in answer.headers
        assert server.stop() == 0
        assert "Traceback" not in server.errors()


def test_one_server_per_database(place: str) -> None:
    """A second server on the same database says so and does not start; the first goes on."""
    with ServerProcess(place) as server:
        second = serve("--database", place, "--port", "0")
        assert second.returncode == 1
        assert second.stdout == ""
        assert server.process.poll() is None


def test_a_killed_server_starts_again_with_everything(place: str, client: MakeClient) -> None:
    """What was acknowledged is there after the server process was killed, and devices need nothing new."""
    device = client("device", "Ақсу")
    assert device.school is not None
    with ServerProcess(place) as server:
        device.enroll(server.url, invited(place, "--school", "Ақсу", "--role", "facilitator"))
        device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname="Ахметова"))
        device.sync(server.url)
        server.kill()
    store = open_server_store(place)
    store.close()
    with ServerProcess(place) as server:
        device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname="Сәрсенов"))
        assert device.sync(server.url).complete
        assert device.store.counts().get("pending", 0) == 0


def test_the_log_names_nobody(tmp_path: Path, client: MakeClient) -> None:
    """What the server writes to its error output holds no name of a person, a school or a machine."""
    place = str(tmp_path / "server")
    device = client("device", "Ақсу орта мектебі")
    assert device.school is not None
    with ServerProcess(place) as server:
        device.enroll(server.url, invited(place, "--school", "Ақсу орта мектебі", "--role", "teacher"))
        device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname="Smith", note="Secret"))
        device.sync(server.url)
        server.stop()
        written = server.errors()
    assert "exchange device=1 body=complete" in written
    assert not any(word in written for word in ("Smith", "Secret", "Ақсу", os.uname().nodename + " "))


def test_other_machines_need_encryption_or_a_word(tmp_path: Path) -> None:
    """An address that other machines reach is refused, unless the operator insists; then there is a warning."""
    place = str(tmp_path / "server")
    refused = serve("--database", place, "--host", "0.0.0.0", "--port", "0")  # noqa: S104 - refused
    assert refused.returncode == 1
    assert not Path(place).exists()
    with ServerProcess(place, "--host", "0.0.0.0", "--insecure", from_nothing=True) as server:  # noqa: S104 - closed at once
        assert server.stop() == 0
        assert "Warning" in server.errors()


def test_a_taken_address_is_said_in_words(tmp_path: Path) -> None:
    """If the port is taken, a sentence says so, and the database is left alone."""
    with ServerProcess(str(tmp_path / "first")) as server:
        port = server.url.rpartition(":")[2]
        second = serve("--database", str(tmp_path / "second"), "--port", port)
    assert second.returncode == 1
    assert port in second.stderr
    assert "Traceback" not in second.stderr
    assert not (tmp_path / "second").exists()


def test_the_operator_invites_lists_and_shuts_out(place: str, client: MakeClient) -> None:
    """The commands of the operator work beside the running server."""
    device = client("device", "Ақсу")
    with ServerProcess(place) as server:
        device.enroll(server.url, invited(place, "--school", "Ақсу", "--role", "facilitator", "--region", "KZ-19"))
        office = client("office")
        office.enroll(server.url, invited(place, "--role", "coordinator", "--region", "KZ-19"))
        assert shyraq("admin", "revoke", "--database", place, "2").returncode == 0
        listed = json.loads(shyraq("admin", "devices", "--database", place, "--json").stdout)["devices"]
        report = json.loads(shyraq("admin", "device", "1", "--database", place, "--json").stdout)
        assert shyraq("admin", "readmit", "--database", place, "2").returncode == 0
        assert shyraq("admin", "device", "77", "--database", place).returncode == 1
        assert shyraq("admin", "clock", "--database", place).returncode == 0
        assert shyraq("admin", "erase", "0" * 32, "--database", place).returncode == 1
        assert shyraq("admin", "erase", "Ешкім", "--database", place).returncode == 1
    assert (report["number"], report["role"], len(report["held"])) == (1, "facilitator", 2)
    assert [(one["number"], one["role"], one["revoked"]) for one in listed] == [
        (1, "facilitator", False),
        (2, "coordinator", True),
    ]
    assert shyraq("admin", "invite", "--database", place, "--role", "coordinator").returncode == 1
    assert shyraq("admin", "invite", "--database", place, "--role", "teacher").returncode == 1
    district = ("--region", "KZ-19", "--district", " Ақсу  ауданы ")
    assert shyraq("admin", "invite", "--database", place, "--role", "coordinator", *district).returncode == 1
    observer = shyraq("admin", "invite", "--database", place, "--json", "--role", "observer", *district)
    assert (json.loads(observer.stdout)["district"], json.loads(observer.stdout)["in_district"]) == ("Ақсу ауданы", 0)
    assert shyraq("admin", "revoke", "--database", place, "77").returncode == 1


def test_the_operator_erases_a_person(place: str, client: MakeClient) -> None:
    """The command tells the number of who bears a name, empties that record, and says what it cannot reach."""
    device = client("device", "Ақсу")
    with ServerProcess(place) as server:
        device.enroll(server.url, invited(place, "--school", "Ақсу", "--role", "facilitator", "--region", "KZ-19"))
        assert device.school is not None
        device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname="Ұмытылғысы"))
        device.sync(server.url)
        number = shyraq("admin", "erase", "Ұмытылғысы", "--database", place).stdout.split()[0]
        done = shyraq("admin", "erase", number, "--database", place)
        assert shyraq("admin", "erase", "Ұмытылғысы", "--database", place).returncode == 1
        device.sync(server.url)
    assert done.returncode == 0
    assert "Every device erases it" in done.stdout
    assert "still hold it" in done.stdout
    assert not device.store.all(Person)


def test_copies_are_made_and_put_back_by_command(tmp_path: Path) -> None:
    """A copy is made while the server runs; it is put back only when it does not."""
    place, copy = str(tmp_path / "server"), str(tmp_path / "copy.db")
    with ServerProcess(place) as server:
        assert shyraq("admin", "backup", copy, "--database", place).returncode == 0
        assert shyraq("admin", "restore", copy, "--database", place).returncode == 1
        assert server.stop() == 0
    assert shyraq("admin", "restore", copy, "--database", place).returncode == 0
    assert shyraq("admin", "restore", place, "--database", place).returncode == 1
    with ServerProcess(place) as server:
        assert server.stop() == 0


def test_a_server_that_lost_its_database_stops() -> None:
    """A server that finds another owner in its PostgreSQL stops by itself."""
    with fresh_database() as url, ServerProcess(url) as server:
        store = open_server_store(url)
        with store.transaction() as connection:
            local.write(connection, "serving", [b"somebody else", 0])
        store.close()
        assert server.process.wait(60) == 0
        assert "another server has taken over" in server.errors()


def test_a_heartbeat_keeps_a_second_server_away() -> None:
    """On PostgreSQL a living server keeps others out, a dead one lets the next in, and the late one notices."""
    with fresh_database() as url:
        store = open_server_store(url)
        first, second = ServingBeat(store, seconds=0.2), ServingBeat(store, seconds=0.2)
        first.take()
        living = _Beating(first)
        with pytest.raises(DatabaseBusy):
            second.take()
        living.stop()
        second.take()
        assert second.beat()
        assert not first.beat()
        second.release()
        ServingBeat(store, seconds=60).take()
        store.close()


class _Beating:
    """A server that lives."""

    def __init__(self, beat: ServingBeat) -> None:
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(beat,))
        self._thread.start()

    def _run(self, beat: ServingBeat) -> None:
        while not self._end.wait(beat.seconds / 4):
            beat.beat()

    def stop(self) -> None:
        """End it without a word."""
        self._end.set()
        self._thread.join()
