"""Relays for tests: as a process of their own, and in a thread beside the test."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

from app.domain.relay_address import RelayAddress, Through
from app.sync.post_box import PostBox
from app.sync.relay_code import PairingCode
from app.sync.relay_guests import Guests, proof_of
from app.sync.relay_post import RelayPost
from app.sync.relay_server import About, Relay
from tests.support.server import now_ms

SPOKEN = re.compile(r"code: ([^,]+(?:, [\d.:]+)*), (\d{3} \d{3}) ")


class RelayProcess:
    """`shyraq relay` over a profile that is connected to a server."""

    def __init__(self, profile: Path, **environment: str) -> None:
        command = [sys.executable, "-m", "app", "--profile", str(profile), "relay"]
        spoken = os.environ | {"PYTHONUNBUFFERED": "1", "LC_ALL": "en_US.UTF-8"} | environment
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=spoken)
        self.address = RelayAddress("127.0.0.1", 0)
        self.code = ""

    def __enter__(self) -> RelayProcess:
        host, self.code = self._spoken()
        _host, _, port = host.partition(",")[0].partition(":")
        self.address = RelayAddress("127.0.0.1", int(port or RelayAddress("").port))
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self.kill()
        self.process.communicate()

    def another_code(self) -> str:
        """Press Enter in its window."""
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        return self._spoken()[1]

    def _spoken(self) -> tuple[str, str]:
        """The addresses and the code it says next."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            found = SPOKEN.search(line)
            if found is not None:
                return found[1], found[2].replace(" ", "")
        raise AssertionError(self.errors())

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(30)

    def errors(self) -> str:
        """What it wrote to its error output, after it ended."""
        self.process.kill()
        return self.process.communicate(timeout=30)[1]


@contextmanager
def local_relay(port: int, server: bytes = b"some-key") -> Iterator[Relay]:
    """A relay in a thread of this process that leads to `port` on this machine, to the server of this short name."""
    about = About(b"relay-no", "Ақсу · PC-1", f"http://127.0.0.1:{port}", "127.0.0.1", port)
    with tempfile.TemporaryDirectory() as folder:
        post = RelayPost(PostBox(Path(folder)), server)
        relay = Relay(about, Guests((), lambda _guests: None), PairingCode(), post, now_ms)
        relay.start("127.0.0.1")
        try:
            yield relay
        finally:
            relay.stop()


def guest_of(relay: Relay, name: str = "PC-2") -> Through:
    """A machine the relay knows."""
    machine = name.encode().rjust(8, b"-")[-8:]
    secret = relay.guests.admit(machine, name, now_ms())
    return Through(RelayAddress("127.0.0.1", relay.port), relay.about.name, machine, secret)


def spoken_to(port: int, head: str) -> tuple[int, socket.socket]:
    """Say the lines of a head to the relay: the status it answers, and the connection."""
    connection = socket.create_connection(("127.0.0.1", port), timeout=20)
    connection.sendall(head.encode() + b"\r\n\r\n")
    answer = b""
    while b"\r\n\r\n" not in answer:
        piece = connection.recv(1)
        if not piece:
            return 0, connection
        answer += piece
    return int(answer.split()[1]), connection


def opened(through: Through, target: str) -> tuple[int, socket.socket]:
    """Ask for a line to `target` with the proof of a machine."""
    proof = proof_of(through.machine, through.secret)
    return spoken_to(through.address.port, f"CONNECT {target} HTTP/1.1\r\nProxy-Authorization: {proof}")
