"""Lines that take their time hold no database connection and keep nobody out."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.problems import ServerBusy
from tests.server.bodies import MakeClient, write_people
from tests.support.server import (
    Client,
    LocalServer,
    connected,
    local_server,
    new_client,
    post,
    status_of,
    wait_until,
)


def at_rest(server: LocalServer) -> bool:
    """Whether no database connection is held for half a second: nobody works, all wait for their sockets."""
    for _ in range(25):
        if server.store.connections_in_use():
            return False
        time.sleep(0.02)
    return True


class SlowLines:
    """Connections that take their time."""

    def __init__(self, server: LocalServer) -> None:
        self.server = server
        self.open: list[socket.socket] = []

    def start(self, data: bytes) -> socket.socket:
        """Begin a request and do not end it."""
        connection = connected(self.server.port)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        connection.sendall(data)
        self.open.append(connection)
        return connection


@pytest.fixture
def slow(server: LocalServer) -> Iterator[SlowLines]:
    """Slow lines to the server, closed at the end."""
    lines = SlowLines(server)
    yield lines
    for connection in lines.open:
        connection.close()


def test_a_slow_body_holds_no_connection(server: LocalServer, device: Client, slow: SlowLines) -> None:
    """While a body trickles in, no database connection is held, and others are served."""
    write_people(device, 1)
    body = b"".join(device.body())
    for cut in (1, len(body) // 2, len(body) - 1):
        slow.start(post("/s1", body[:cut], len(body)))
    wait_until(lambda: at_rest(server))
    assert device.sync(server.url).complete


def test_a_slow_reader_holds_no_connection(
    server: LocalServer, device: Client, slow: SlowLines, client: MakeClient
) -> None:
    """While an answer waits for a reader who does not read, no database connection is held, and others are served."""
    write_people(device, 6)
    device.sync(server.url)
    reader = client("reader", "Ақсу")
    reader.enroll(server.url, server.invite("teacher"))
    slow.start(post("/s1", b"".join(reader.body())))
    wait_until(lambda: at_rest(server))
    assert device.sync(server.url).complete


def test_hundreds_of_slow_lines_keep_nobody_out(server: LocalServer, device: Client, slow: SlowLines) -> None:
    """While 300 requests hang half sent, no database connection is held, and an ordinary exchange goes through."""
    write_people(device, 1)
    body = b"".join(device.body())
    for number in range(300):
        slow.start(post("/s1", body[: 1 if number % 20 else len(body) // 2], len(body)))
    wait_until(lambda: at_rest(server), seconds=120)
    assert device.sync(server.url).complete


def test_a_newer_request_ends_the_older_one(server: LocalServer, device: Client, slow: SlowLines) -> None:
    """If a device asks again while its older request hangs, the older one is ended and the newer one served."""
    write_people(device, 1)
    body = b"".join(device.body())
    hanging = slow.start(post("/s1", body[:-1], len(body)))
    time.sleep(0.5)
    assert device.sync(server.url).complete
    assert status_of(hanging) == 503


def is_served(device: Client, server: LocalServer) -> bool:
    """Whether there is a place again: a server needs a moment to notice that a line was closed."""
    try:
        return device.sync(server.url).complete
    except ServerBusy:
        return False


def test_too_many_at_once_are_sent_away(tmp_path: Path) -> None:
    """Beyond the limit a request gets 503 with a time to come back, and a free place is given to the next one."""
    with local_server(str(tmp_path / "server"), most_at_once=1) as server:
        device = new_client(tmp_path / "device", "Ақсу")
        device.enroll(server.url, server.invite())
        with connected(server.port) as hanging:
            hanging.sendall(post("/s1", b"x", 100))
            time.sleep(0.3)
            with connected(server.port) as other:
                other.sendall(post("/s1", b"x"))
                head = other.recv(4096)
        assert head.startswith(b"HTTP/1.1 503")
        assert b"retry-after: " in head
        wait_until(lambda: is_served(device, server))
        device.close()
