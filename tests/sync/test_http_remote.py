"""The way to a server over HTTP: thrifty, patient with slow lines, short with dead ones, and not fooled."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.bench.authority import DAY, Authority
from app.domain.problems import (
    DeviceUnknown,
    InsecureAddress,
    NotOurServer,
    Problem,
    ProtocolUnknown,
    ServerBusy,
    ServerFault,
    Stalled,
    Unreachable,
    WrongCode,
)
from app.sync import http_remote
from app.sync.http_remote import HttpRemote, checked_address
from tests.support.server import local_server, new_client

HEAD = "Content-Type: application/octet-stream\r\nContent-Length: 2\r\n\r\n"
OK = f"HTTP/1.1 200 OK\r\n{HEAD}ok".encode()


@dataclass
class Scripted:
    """A server that reads one request per connection and says what it was told to say."""

    port: int
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0

    def url(self, host: str = "127.0.0.1", scheme: str = "http") -> str:
        """Its address."""
        return f"{scheme}://{host}:{self.port}"


Talk = Callable[[socket.socket, Scripted], None]


@contextmanager
def scripted(talk: Talk, tls: ssl.SSLContext | None = None) -> Iterator[Scripted]:
    """Run `talk` for every connection."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Scripted(listener.getsockname()[1])
        thread = threading.Thread(target=_serve, args=(listener, server, talk, tls), daemon=True)
        thread.start()
        yield server
        listener.shutdown(socket.SHUT_RDWR)
    thread.join(10)


def _serve(listener: socket.socket, server: Scripted, talk: Talk, tls: ssl.SSLContext | None) -> None:
    while True:
        try:
            plain, _ = listener.accept()
        except OSError:
            return
        with plain:
            plain.settimeout(10)
            try:
                connection = tls.wrap_socket(plain, server_side=True) if tls else plain
                server.connections += 1
                talk(connection, server)
            except OSError:
                continue


def answers(*replies: bytes) -> Talk:
    """One reply per request on the same connection."""

    def talk(connection: socket.socket, server: Scripted) -> None:
        for reply in replies:
            server.requests.append(read_request(connection))
            connection.sendall(reply)

    return talk


def read_request(connection: socket.socket) -> bytes:
    """Head and body of one request that says its length."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def exchange(url: str, *, pinned: bool = False) -> bytes:
    """One exchange with a fresh remote."""
    with closing(HttpRemote(url, pinned=pinned)) as remote:
        return b"".join(remote.exchange([b"question"]))


def test_a_request_says_no_more_than_it_must() -> None:
    """A request has four lines of head, whose values all are needed."""
    with scripted(answers(OK)) as server:
        assert exchange(server.url()) == b"ok"
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    assert sorted(line.split(b":")[0].lower() for line in head.split(b"\r\n")[1:]) == [
        b"content-length", b"content-type", b"host",
    ]  # fmt: skip
    assert body == b"question"


def test_one_connection_serves_many_exchanges() -> None:
    """Exchanges and enrolment of one remote go over the same connection."""
    with scripted(answers(OK, OK, OK)) as server, closing(HttpRemote(server.url())) as remote:
        assert b"".join(remote.exchange([b"a", b"bc"])) == b"ok"
        assert remote.enroll(b"code") == b"ok"
        assert b"".join(remote.exchange([b"d"])) == b"ok"
        assert server.connections == 1
    assert [request.rpartition(b"\r\n\r\n")[2] for request in server.requests] == [b"abc", b"code", b"d"]


def test_an_exchange_without_news_is_small(tmp_path: Path) -> None:
    """When nothing changed, request and answer together stay within 700 bytes, before TLS."""
    with local_server(str(tmp_path / "server")) as server:
        client = new_client(tmp_path / "client", "Ақсу")
        client.enroll(server.url, server.invite())
        client.sync(server.url)
        with counting_proxy(server.port) as (port, counted):
            assert client.sync(f"http://127.0.0.1:{port}").idle
        client.close()
    assert sum(counted) <= 700, counted


@contextmanager
def counting_proxy(port: int) -> Iterator[tuple[int, list[int]]]:
    """Pass one connection on and count the bytes of each direction."""
    counted = [0, 0]

    def copy(source: socket.socket, target: socket.socket, place: int) -> None:
        while data := source.recv(65536):
            counted[place] += len(data)
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)

    def talk(connection: socket.socket, _server: Scripted) -> None:
        with socket.create_connection(("127.0.0.1", port)) as onward:
            back = threading.Thread(target=copy, args=(onward, connection, 1))
            back.start()
            copy(connection, onward, 0)
            back.join(10)

    with scripted(talk) as proxy:
        yield proxy.port, counted


STATUS = "HTTP/1.1 {} X\r\n" + HEAD + "no"


@pytest.mark.parametrize(
    ("status", "problem"),
    [
        (401, DeviceUnknown), (403, DeviceUnknown), (426, ProtocolUnknown), (503, ServerBusy), (429, ServerBusy),
        (500, ServerFault), (502, ServerFault), (400, ServerFault), (302, NotOurServer), (204, NotOurServer),
    ],
)  # fmt: skip
def test_every_refusal_has_its_name(status: int, problem: type[Problem]) -> None:
    """What a server answers instead of an exchange becomes the problem it stands for."""
    with scripted(answers(STATUS.format(status).encode())) as server, pytest.raises(problem):
        exchange(server.url())


def test_a_wrong_code_has_its_name() -> None:
    """403 on the door means that the code is wrong."""
    with scripted(answers(STATUS.format(403).encode())) as server, pytest.raises(WrongCode):
        HttpRemote(server.url()).enroll(b"code")


def test_a_busy_server_says_when_to_come_back() -> None:
    """The time a busy server asks for is passed on."""
    busy = b"HTTP/1.1 503 X\r\nRetry-After: 17\r\nContent-Length: 0\r\n\r\n"
    with scripted(answers(busy)) as server, pytest.raises(ServerBusy) as raised:
        exchange(server.url())
    assert raised.value.facts["seconds"] == 17


def test_a_login_page_is_not_our_server() -> None:
    """The login page of a guest network is not taken for an answer, nor its errors for ours."""
    page = b"<html>Welcome</html>"
    for status in (200, 403, 404):
        reply = f"HTTP/1.1 {status} X\r\nContent-Type: text/html\r\nContent-Length: {len(page)}\r\n\r\n".encode() + page
        with scripted(answers(reply)) as server, pytest.raises(NotOurServer):
            exchange(server.url())


def test_nobody_there() -> None:
    """An address where nobody listens is unreachable."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(Unreachable):
        exchange(f"http://127.0.0.1:{port}")


def test_a_cut_answer_gives_what_came() -> None:
    """Of an answer that breaks off, what arrived is handed on before the problem is raised."""
    cut = b"HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: 100\r\n\r\nfirst part"
    with scripted(answers(cut)) as server, closing(HttpRemote(server.url())) as remote:
        answer = remote.exchange([b"question"])
        assert next(answer) == b"first part"
        with pytest.raises(Unreachable):
            next(answer)


def test_silence_is_noticed_and_slowness_is_not(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line that moves, however slowly, is waited for; one on which nothing moves is given up."""
    monkeypatch.setattr(http_remote, "STALL_SECONDS", 0.5)

    def slow(connection: socket.socket, _server: Scripted) -> None:
        read_request(connection)
        for byte in OK[:-1]:
            connection.sendall(bytes([byte]))
            time.sleep(0.015)
        connection.sendall(OK[-1:])

    def silent(connection: socket.socket, _server: Scripted) -> None:
        read_request(connection)
        connection.sendall(OK[:-1])
        time.sleep(1.5)

    with scripted(slow) as server:
        assert exchange(server.url()) == b"ok"
    with scripted(silent) as server, pytest.raises(Stalled):
        exchange(server.url())


def test_a_reader_who_does_not_read_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    """If the other side takes nothing of a long body, the exchange is given up."""
    monkeypatch.setattr(http_remote, "STALL_SECONDS", 0.5)
    with scripted(lambda _connection, _server: time.sleep(3)) as server, pytest.raises(Stalled):
        list(HttpRemote(server.url()).exchange([bytes(1 << 20)] * 32))


def test_plain_http_stays_on_this_machine() -> None:
    """Without encryption only this machine is spoken to, unless somebody insists."""
    for url in ("http://192.168.1.5:8470", "http://school.kz"):
        with pytest.raises(InsecureAddress):
            HttpRemote(url)
        assert HttpRemote(url, insecure=True).address == url
    for url in ("http://127.0.0.1:8470/", "http://localhost:8470", "http://[::1]:8470"):
        assert HttpRemote(url).address == url.rstrip("/")


def test_an_address_may_be_typed_carelessly() -> None:
    """An address without a scheme means HTTPS; nonsense is unreachable, not a crash."""
    assert checked_address(" sync.school.kz/ ", insecure=False) == "https://sync.school.kz"
    for nonsense in ("", "http://", "ftp://school.kz", "https://", "http://[", "::::", "https:// /", "a b"):
        with pytest.raises(Unreachable):
            checked_address(nonsense, insecure=True)


HOST = "127.0.0.1"  # a bare system may not know the name localhost
NOW = datetime.now(UTC)
EXPIRED = (NOW - 900 * DAY, NOW - 500 * DAY)
TO_COME = (NOW + 500 * DAY, NOW + 900 * DAY)


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """An authority this process trusts."""
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    return made


@pytest.mark.parametrize("dates", [EXPIRED, TO_COME])
def test_a_wrong_calendar_does_not_shut_us_out(authority: Authority, dates: tuple[datetime, datetime]) -> None:
    """A PC that lives in 2010 or 2045 reaches its own server: once its key is known, dates do not matter."""
    with scripted(answers(OK), authority.context(HOST, *dates)) as server:
        assert exchange(server.url(HOST, "https"), pinned=True) == b"ok"


@pytest.mark.parametrize("dates", [EXPIRED, TO_COME])
def test_a_stranger_needs_a_valid_certificate(authority: Authority, dates: tuple[datetime, datetime]) -> None:
    """At the first meeting the dates of a certificate do matter."""
    with scripted(answers(OK), authority.context(HOST, *dates)) as server, pytest.raises(Unreachable):
        exchange(server.url(HOST, "https"))


def test_the_wrong_host_is_never_accepted(authority: Authority) -> None:
    """A certificate for another host is refused, with a known key and with expired dates too."""
    for dates in (EXPIRED, (NOW - DAY, NOW + DAY)):
        with scripted(answers(OK), authority.context("other.kz", *dates)) as server, pytest.raises(Unreachable):
            exchange(server.url(HOST, "https"), pinned=True)


def test_an_unknown_authority_is_never_accepted(tmp_path: Path) -> None:
    """A certificate of an authority nobody trusts is refused, with a known key and with expired dates too."""
    stranger = Authority(tmp_path)
    for dates in (EXPIRED, (NOW - DAY, NOW + DAY)):
        with scripted(answers(OK), stranger.context(HOST, *dates)) as server, pytest.raises(Unreachable):
            exchange(server.url(HOST, "https"), pinned=True)


def test_a_valid_certificate_is_fine(authority: Authority) -> None:
    """With a certificate of a trusted authority the first meeting just works."""
    with scripted(answers(OK), authority.context(HOST, NOW - DAY, NOW + DAY)) as server:
        assert exchange(server.url(HOST, "https")) == b"ok"
