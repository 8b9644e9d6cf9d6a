"""`POST /courier` over a real socket, on both databases: who carries post, and what is refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.problems import EnvelopeRefused
from app.domain.records.people import Person
from app.storage import local
from app.sync import signing
from app.sync.carrying import carry
from app.sync.envelope import MAX_ENVELOPE, Kind, name_of
from app.sync.http_remote import HttpRemote
from app.sync.post import PostSession, Verdict
from app.sync.post_box import PostBox
from app.sync.post_files import Envelope
from app.usecases import serving_admin
from tests.support.server import Client, LocalServer, asked, connected, post

MakeClient = Callable[..., Client]


@pytest.fixture
def device(server: LocalServer, client: MakeClient) -> Client:
    """A device with a school, let in, that has no line any more."""
    made = client("device", "Ақсу")
    made.enroll(server.url, server.invite())
    return made


@pytest.fixture
def line(server: LocalServer) -> Iterator[HttpRemote]:
    """The line of somebody else, who need not be known to the server."""
    made = HttpRemote(server.url)
    yield made
    made.close()


def question_of(device: Client) -> Envelope:
    """What the device puts on a stick."""
    made = PostSession(device.store, device.session).ask()
    return Envelope(made.head, b"".join(made.parts), is_whole=True)


def name_of_server(server: LocalServer) -> bytes:
    """Its short name on envelopes."""
    return name_of(signing.public_key(server.server.private_key))


def test_a_stranger_hands_post_in(server: LocalServer, device: Client, line: HttpRemote, tmp_path: Path) -> None:
    """A machine the server does not know hands in what a device wrote, and brings the answer that device can read."""
    assert device.school is not None
    device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname="Әсел"))
    box = PostBox(tmp_path / "box")
    assert box.put(question_of(device))
    assert carry(box, line, name_of_server(server)) == 1
    (answer,) = box.envelopes()
    assert answer.head.kind is Kind.ANSWER
    assert server.count("person") == 1
    assert PostSession(device.store, device.session).read([answer.data])[0] is Verdict.TAKEN
    assert device.store.counts().get("pending", 0) == 0
    assert device.sync(server.url).idle


def test_a_carrier_takes_no_more_than_it_wants(server: LocalServer, device: Client, line: HttpRemote) -> None:
    """Whoever carries on a thin line takes a short answer; the device asks for the rest the next time."""
    device.sync(server.url)
    with device.store.transaction() as connection:
        assert local.read(connection, "epoch")
    newcomer_question = question_of(device)
    short = b"".join(line.carry([newcomer_question.data], 1))
    assert len(short) <= len(b"".join(line.carry([newcomer_question.data], 1_000_000)))


@pytest.mark.parametrize("body", [b"", b"nonsense", b"\xf0SHYRAQ1\x00\x01\x90"])
def test_nonsense_is_refused(server: LocalServer, body: bytes) -> None:
    """Bytes that are no envelope, or hold nothing, are answered with 400."""
    assert asked(server.port, post("/courier", body))[0] == 400


def test_a_device_that_was_shut_out(server: LocalServer, device: Client, line: HttpRemote, tmp_path: Path) -> None:
    """Post of a revoked device is refused for good: it leaves the box, does not come back, and keeps nobody up."""
    other = PostBox(tmp_path / "box")
    question = question_of(device)
    with device.store.reading() as connection:
        number = local.read(connection, "device")
    serving_admin.shut_out(server.store, number)
    with pytest.raises(EnvelopeRefused):
        list(line.carry([question.data], 1000))
    other.put(question)
    assert carry(other, line, name_of_server(server)) == 0
    assert other.is_empty
    assert not other.put(question)


def test_too_large_an_envelope(server: LocalServer) -> None:
    """An envelope beyond the bound is refused before it is read."""
    with connected(server.port) as connection:
        connection.sendall(post("/courier", b"", MAX_ENVELOPE + 1))
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


def test_the_monitor_sees_the_road(server: LocalServer, device: Client, line: HttpRemote) -> None:
    """Exchanges by post are counted apart, and by how they ended."""
    list(line.carry([question_of(device).data], 1000))
    asked(server.port, post("/courier", b"nonsense"))
    with connected(server.port) as connection:
        connection.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        text = b"".join(iter(lambda: connection.recv(4096), b"")).decode()
    assert 'exchanges_total{outcome="courier_answered"} 1' in text
    assert 'exchanges_total{outcome="courier_malformed"} 1' in text
