"""The line of the bench and of the runs with faults does what it says, and the same again for the same seed."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from app.bench.link import Link
from app.bench.weather import Weather, village
from tests.support.server import wait_until

QUESTION, ANSWER = b"q" * 4000, b"a" * 4000


class Echo:
    """A server that answers every question with an answer, and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[int] = []
        self.ended = 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Stop."""
        self._listener.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                self.heard.append(0)
                threading.Thread(target=self._talk, args=(connection, len(self.heard) - 1), daemon=True).start()

    def _talk(self, connection: socket.socket, number: int) -> None:
        with suppress(OSError), connection:
            while data := connection.recv(65536):
                self.heard[number] += len(data)
                if self.heard[number] % len(QUESTION) == 0:
                    connection.sendall(ANSWER)
        self.ended += 1


@pytest.fixture
def echo() -> Iterator[Echo]:
    """A server behind the line."""
    server = Echo()
    yield server
    server.close()


@contextmanager
def a_link(echo: Echo, weather: Weather | None = None, seed: int = 0, faster: float = 1.0) -> Iterator[Link]:
    """A line to the server."""
    link = Link(echo.port, weather, seed=seed, faster=faster)
    try:
        yield link
    finally:
        link.close()


def ask(link: Link, times: int = 1, patience: float = 20) -> int:
    """Bytes of answers that came for so many questions on one connection, until it broke."""
    came = 0
    with suppress(OSError), socket.create_connection(("127.0.0.1", link.port), timeout=patience) as connection:
        for _ in range(times):
            connection.sendall(QUESTION)
            before = came
            while came < before + len(ANSWER):
                data = connection.recv(65536)
                if not data:
                    return came
                came += len(data)
    return came


def test_a_line_without_faults_carries_everything(echo: Echo) -> None:
    """What is sent arrives whole in both directions, and every byte and request is counted."""
    with a_link(echo) as link:
        assert ask(link, 3) == 3 * len(ANSWER)
        assert (link.traffic.up, link.traffic.down) == (3 * len(QUESTION), 3 * len(ANSWER))
        assert (link.traffic.connections, link.traffic.requests, link.traffic.cuts) == (1, 3, 0)


def test_a_slow_line_takes_its_time(echo: Echo) -> None:
    """A question over a new connection costs two round trips and its bytes, scaled as told, and never less."""
    with a_link(echo, village(), faster=10) as link:
        began = time.monotonic()
        assert ask(link) == len(ANSWER)
        assert time.monotonic() - began >= (2 * 0.6 + 8 * (len(QUESTION) + len(ANSWER)) / 64_000) / 10
        assert link.traffic.wire > len(QUESTION) + len(ANSWER)


@pytest.mark.parametrize("silent", [False, True])
@pytest.mark.parametrize("size", [1, 1448, 3999])
def test_a_cut_at_a_byte_lets_just_so_many_through(echo: Echo, size: int, silent: bool) -> None:
    """A connection that breaks at byte k delivers k bytes, or fewer if a reset undoes what nobody had read yet."""
    with a_link(echo, Weather(silent=silent)) as link:
        link.cut_at(size, up=True)
        patience = 0.4 if silent else 20
        assert ask(link, patience=patience) == 0
        wait_until(lambda: link.traffic.cuts == 1)
        wait_until(lambda: echo.ended == 1 or silent)
        (heard,) = echo.heard
        assert (heard == size and echo.ended == 0) if silent else heard <= size
        assert ask(link) == len(ANSWER)
        link.cut_at(size, up=False)
        came = ask(link, patience=patience)
        assert came == size if silent else came <= size


def test_a_request_may_arrive_twice(echo: Echo) -> None:
    """A doubled request reaches the server as two, and the client hears one answer to each of its own."""
    with a_link(echo, Weather(doubled=1.0)) as link:
        assert ask(link, 2) == 2 * len(ANSWER)
        wait_until(lambda: echo.heard == [2 * len(QUESTION), len(QUESTION), len(QUESTION)])
        assert link.traffic.doubled == 2


def test_a_slow_close_is_heard_late(echo: Echo) -> None:
    """What a client says before it closes arrives at once, that it closed does not."""
    with a_link(echo, Weather(slow_close=600)) as link:
        assert ask(link) == len(ANSWER)
        wait_until(lambda: echo.heard == [len(QUESTION)])
        assert echo.ended == 0


def test_the_same_seed_breaks_at_the_same_bytes(echo: Echo) -> None:
    """Faults that are drawn come again for the same seed, and others for another."""

    def told(seed: int) -> list[int]:
        with a_link(echo, Weather(cut_bytes=20_000), seed) as link:
            return [ask(link, 10) for _ in range(4)]

    assert told(3) == told(3)
    assert told(3) != told(4)
