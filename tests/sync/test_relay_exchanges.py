"""Exchanges of a school without a line of its own: through a neighbour, a real process, to a real server."""

from __future__ import annotations

import random
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bench.authority import DAY, Authority
from app.bootstrap import Assembly, open_profile
from app.domain.problems import RelayForgot, SyncProblem, Unreachable
from app.domain.records.people import Person
from app.paths import Profile
from app.storage import local
from app.sync.post_box import BOX_FOLDER
from app.usecases.identity import Identity, identity_of, introduce
from app.usecases.roads import TAKEN
from tests.support.passage import Passage
from tests.support.people import make_school
from tests.support.relay import RelayProcess, guest_of, local_relay, opened
from tests.support.server import LocalServer, local_server

DICE = random.Random(7)  # noqa: S311 - names that do not repeat
CANARY = "Құпиясөз"
"""A name that nobody on the way may read."""


@dataclass
class School:
    """A server, a hub that is connected to it, and a satellite that is not."""

    server: LocalServer
    url: str
    """Where both believe the server is."""
    hub: Path
    satellite: Assembly
    beyond: Passage
    """Everything that leaves the hub for the server."""

    def let_in(self, relay: RelayProcess) -> None:
        """Pair the satellite with the hub, and connect it to the server through it."""
        self.satellite.desk.roads.pair(str(relay.address), relay.code)
        self.satellite.desk.syncing.connect(self.url, self.server.invite())


Unplug = Callable[[int], None]


@pytest.fixture
def unplug(monkeypatch: pytest.MonkeyPatch) -> Unplug:
    """Takes this process, and nobody else, the way to a port of this machine."""
    plugged = socket.create_connection

    def pull(port: int) -> None:
        def connect(address: tuple[str, int], *args: object, **more: object) -> socket.socket:
            if address[1] == port:
                raise ConnectionRefusedError
            return plugged(address, *args, **more)  # type: ignore[arg-type]

        monkeypatch.setattr(socket, "create_connection", connect)

    return pull


@pytest.fixture
def school(
    request: pytest.FixtureRequest, tmp_path: Path, unplug: Unplug, monkeypatch: pytest.MonkeyPatch
) -> Iterator[School]:
    """A school with a plain server, or with an encrypted one for the parameter "https"."""
    now, scheme = datetime.now(UTC), getattr(request, "param", "http")
    with ExitStack() as stack:
        server = stack.enter_context(local_server(str(tmp_path / "server")))
        port = server.port
        if scheme == "https":
            authority = Authority(tmp_path)
            monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
            tls = authority.context("127.0.0.1", now - DAY, now + DAY)
            port = stack.enter_context(Passage(port, tls)).port
        beyond = stack.enter_context(Passage(port))
        url = f"{scheme}://127.0.0.1:{beyond.port}"
        with _profile(tmp_path / "hub", "Ақсу") as hub:
            hub.desk.syncing.connect(url, server.invite())
        unplug(beyond.port)
        satellite = stack.enter_context(_profile(tmp_path / "satellite", "Шалғай"))
        beyond.seen.clear()
        yield School(server, url, tmp_path / "hub", satellite, beyond)


def _profile(folder: Path, school_name: str) -> Assembly:
    assembly = open_profile(Profile(folder))
    school = make_school(assembly.store, school_name)
    introduce(assembly.store, Identity(assembly.store.new_id(), school, "facilitator"))
    return assembly


def _write(assembly: Assembly, *names: str) -> None:
    school = identity_of(assembly.store).school
    for start in range(0, len(names), 100):
        with assembly.store.work() as work:
            for name in names[start : start + 100]:
                work.save(Person(id=assembly.store.new_id(), school_id=school, surname=name, given_name="Асем"))


@pytest.mark.parametrize("school", ["http", "https"], indirect=True)
def test_without_a_line_of_its_own(school: School) -> None:
    """A machine that cannot reach the server exchanges through its neighbour, and that one reads nothing."""
    with RelayProcess(school.hub) as relay, Passage(relay.address.port) as between:
        with pytest.raises(Unreachable):
            school.satellite.desk.syncing.connect(school.url, school.server.invite())
        relay.address = relay.address._replace(port=between.port)
        school.let_in(relay)
        _write(school.satellite, CANARY)
        assert school.satellite.desk.syncing.sync_now().complete
        again = school.satellite.desk.syncing.sync_now()
        picture = school.satellite.desk.syncing.picture()
        assert (again.sent, picture.unsent) == (0, 0)
        assert picture.through.startswith("Ақсу")
        assert school.server.count("person") == 1
        _nobody_reads(school, bytes(between.seen) + bytes(school.beyond.seen))


def _nobody_reads(school: School, passed: bytes) -> None:
    """Of an encrypted exchange nothing can be read on the way; without encryption one sees at least what it is."""
    is_sealed = school.url.startswith("https")
    for readable in (b"POST /s1", b"POST /enroll", b"application/octet-stream"):
        assert (readable in passed) is not is_sealed
    assert b"CONNECT" in passed
    for text in (CANARY, "Шалғай"):
        assert not is_sealed or text.encode() not in passed
    kept = b"".join(path.read_bytes() for path in school.hub.rglob("*") if path.is_file())
    assert CANARY.encode() not in kept


def test_the_hub_dies_in_the_middle(school: School) -> None:
    """A hub that is switched off during an exchange is an ordinary cut; when it is back, all goes on by itself."""
    with ExitStack() as stack:
        relay = stack.enter_context(RelayProcess(school.hub))
        between = stack.enter_context(Passage(relay.address.port))
        relay.address = relay.address._replace(port=between.port)
        school.let_in(relay)
        _write(school.satellite, *(f"{CANARY} {DICE.getrandbits(80):x}" for _ in range(900)))
        so_far = len(school.beyond.seen)

        def switch_off(size: int) -> None:
            if size > so_far + 8_000:
                relay.kill()
                # What a killed process has given to its system still arrives; of a machine without power it does not.
                school.beyond.cut()

        school.beyond.on_bytes = switch_off
        with pytest.raises(SyncProblem):
            school.satellite.desk.syncing.sync_now()
        school.beyond.on_bytes = lambda _size: None
        unsent = school.satellite.desk.syncing.picture().unsent
        assert unsent > 0
        assert school.server.count("person") < 900
        back = stack.enter_context(RelayProcess(school.hub))
        between.target = back.address.port
        assert school.satellite.desk.syncing.sync_now().complete
        assert school.satellite.desk.syncing.picture().unsent == 0
        assert school.server.count("person") == 900


def test_a_machine_off_the_list_is_told(school: School) -> None:
    """A hub whose list was emptied lets nobody through, and the satellite says why."""
    with RelayProcess(school.hub) as relay:
        school.let_in(relay)
        assert school.satellite.desk.syncing.sync_now().complete
    with open_profile(Profile(school.hub)) as hub:
        hub.desk.relay.start()
        (guest,) = hub.desk.relay.picture().guests
        hub.desk.relay.forget(guest.machine)
    with RelayProcess(school.hub) as relay, Passage(relay.address.port) as between:
        _point_to(school.satellite, between.port)
        with pytest.raises(RelayForgot):
            school.satellite.desk.syncing.sync_now()


def _point_to(satellite: Assembly, port: int) -> None:
    with satellite.store.transaction() as connection:
        local.write(connection, TAKEN, local.read(connection, TAKEN) | {"port": port})


def test_without_a_line_anywhere_work_is_left_sealed(school: School) -> None:
    """A hub without a line keeps a sealed envelope, hands it in later, and its answer is fetched."""
    syncing = school.satellite.desk.syncing
    with RelayProcess(school.hub) as relay:
        school.let_in(relay)
        assert syncing.sync_now().complete
        school.beyond.close()
        _write(school.satellite, CANARY)
        for _ in range(2):
            with pytest.raises(Unreachable):
                syncing.sync_now()
        picture = syncing.picture()
        assert (picture.left_with.partition(" ")[0], picture.unsent) == ("Ақсу", 1)
        assert school.satellite.desk.stick.picture().asked_at is None, "it is on no stick"
    _nobody_could_read(school)
    school.beyond.open_again()
    _hand_in(school)
    assert school.server.count("person") == 1
    school.beyond.close()
    with RelayProcess(school.hub) as relay:
        _point_to(school.satellite, relay.address.port)
        _write(school.satellite, "Екінші")
        with pytest.raises(Unreachable):
            syncing.sync_now()
        assert syncing.picture().unsent == 1, "the first is confirmed, the second is left"
        school.beyond.open_again()
        assert syncing.sync_now().complete
    picture = syncing.picture()
    assert (picture.unsent, picture.left_with) == (0, "")
    assert school.server.count("person") == 2


def _nobody_could_read(school: School) -> None:
    (envelope,) = (school.hub / BOX_FOLDER).iterdir()
    kept = envelope.read_bytes()
    for readable in (CANARY, "Шалғай", "Асем"):
        assert readable.encode() not in kept


def _hand_in(school: School) -> None:
    """The hub has a line again, and exchanges in a process of its own."""
    command = [sys.executable, "-m", "app", "--profile", str(school.hub), "sync"]
    assert subprocess.run(command, capture_output=True, check=False, timeout=120).returncode == 0


def test_eight_machines_and_one_that_stands_still() -> None:
    """Over a slow line everybody gets on: a machine with much to say, whose line stands still, keeps nobody waiting."""
    much, little = 1 << 20, 64 * 1024
    sizes = [much, *[little] * 7]
    with socket.create_server(("127.0.0.1", 0)) as listener, ExitStack() as stack:
        port = int(listener.getsockname()[1])
        relay = stack.enter_context(local_relay(port))
        slow = SlowServer(listener, first=0)
        for number, size in enumerate(sizes):
            status, line = opened(guest_of(relay, f"PC-{number}"), f"127.0.0.1:{port}")
            assert status == 200
            stack.enter_context(closing(line))
            threading.Thread(target=_say, args=(line, number, size), daemon=True).start()
        slow.serve(len(sizes))
    assert slow.order[-1] == 0
    assert slow.heard == dict(enumerate(sizes))


def _say(line: socket.socket, number: int, size: int) -> None:
    line.sendall(bytes([number]) * size)
    line.shutdown(socket.SHUT_WR)


class SlowServer:
    """Takes a little from everybody in turn; from the one whose first byte is `first` only when all others are done."""

    def __init__(self, listener: socket.socket, first: int) -> None:
        self._listener, self._first = listener, first
        self.heard: dict[int, int] = {}
        self.order: list[int] = []

    def serve(self, count: int) -> None:
        """Listen to `count` connections until each has said its last byte."""
        with ExitStack() as stack:
            lines = [stack.enter_context(closing(self._listener.accept()[0])) for _ in range(count)]
            numbers = {line: line.recv(1, socket.MSG_PEEK)[0] for line in lines}
            waiting = [line for line in lines if numbers[line] != self._first]
            held = [line for line in lines if numbers[line] == self._first]
            while waiting or held:
                if not waiting:
                    waiting, held = held, []
                for line in list(waiting):
                    if not self._hear(line, numbers[line]):
                        waiting.remove(line)

    def _hear(self, line: socket.socket, number: int) -> bool:
        data = line.recv(2048)
        self.heard[number] = self.heard.get(number, 0) + len(data)
        if not data:
            self.order.append(number)
        return bool(data)
