"""`/courier` over a real socket, on both databases: who carries post, what is refused, and a line that breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from app.bench.link import Link
from app.bench.weather import FAR, Weather
from app.domain.problems import FileRefused, ServerBusy, ServerFault, SyncProblem
from app.domain.records.people import Person
from app.storage import local
from app.storage.devices import PROVISIONAL
from app.sync import signing, wire
from app.sync.carrying import PIECE, carry
from app.sync.enrolment import EnrolRequest, encode_request
from app.sync.envelope import MAX_ENVELOPE, EnvelopeReader, Head, Kind, name_of, write_envelope
from app.sync.http_remote import HttpRemote
from app.sync.post import PostSession, Verdict
from app.sync.post_box import PostBox
from app.sync.post_counter import FOLDER, name_of_envelope, unpack_standing
from app.sync.post_files import Envelope
from app.sync.wire import frame_hash
from app.usecases import serving_admin
from tests.support.server import Client, LocalServer, connected

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
    short = unpack_standing(hand_in(line, question_of(device).data, most=1))[1]
    assert 0 < short <= unpack_standing(hand_in(line, question_of(device).data))[1]


@pytest.mark.parametrize("body", [b"", b"nonsense", b"\xf0SHYRAQ1\x00\x01\x90"])
def test_nonsense_is_refused(server: LocalServer, line: HttpRemote, body: bytes) -> None:
    """Bytes that are no envelope, or hold nothing, are refused, and nothing of them is kept."""
    with pytest.raises(ServerFault):
        hand_in(line, body)
    assert counter_files(server) == set()


def test_an_envelope_with_another_inside(server: LocalServer, device: Client, line: HttpRemote) -> None:
    """What only looks like post of a device that is known is refused when it is opened, and goes."""
    question = question_of(device)
    harmed = bytearray(question.data)
    harmed[200] ^= 1  # in the first sealed piece
    with pytest.raises(FileRefused):
        hand_in(line, bytes(harmed))
    assert counter_files(server) == set()


def test_a_device_that_was_shut_out(server: LocalServer, device: Client, line: HttpRemote, tmp_path: Path) -> None:
    """Post of a revoked device is refused for good: it leaves the box, does not come back, and keeps nobody up."""
    other = PostBox(tmp_path / "box")
    question = question_of(device)
    with device.store.reading() as connection:
        number = local.read(connection, "device")
    serving_admin.shut_out(server.store, number)
    other.put(question)
    assert carry(other, line, name_of_server(server)) == 0
    assert other.is_empty
    assert not other.put(question)


def test_post_of_a_newer_machine_waits(
    server: LocalServer, device: Client, line: HttpRemote, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What this server does not understand yet is not dropped, keeps nobody up, and goes in after its update."""
    assert device.school is not None
    device.save(Person(id=device.store.new_id(), school_id=device.school.id, surname="Ертең"))
    with monkeypatch.context() as tomorrow:
        tomorrow.setattr(wire, "PROTOCOL", wire.PROTOCOL + 1)
        question = question_of(device)
    box, name = PostBox(tmp_path / "box"), name_of_server(server)
    box.put(question)
    assert carry(box, line, name) == 0
    assert [envelope.data for envelope in box.waiting(name)] == [question.data]
    monkeypatch.setattr(wire, "SPOKEN", (*wire.SPOKEN, wire.PROTOCOL + 1))
    assert carry(box, line, name) == 1
    assert server.count("person") == 1


@pytest.mark.parametrize("size", [0, MAX_ENVELOPE + 1])
def test_too_large_an_envelope(server: LocalServer, line: HttpRemote, size: int) -> None:
    """An envelope beyond the bound is refused with its first piece."""
    with pytest.raises(FileRefused):
        line.send_piece(f"/courier/{'0' * 32}?o=0&n={size}&most=1", "", b"\xf0SHYRAQ1")
    assert counter_files(server) == set()


def test_harmed_on_the_way(device: Client, line: HttpRemote) -> None:
    """An envelope that is not what its name says is asked for again from its beginning."""
    question = question_of(device)
    harmed = question.data[:-1] + bytes([question.data[-1] ^ 1])
    target = f"/courier/{name_of_envelope(question.data)}?o=0&n={len(harmed)}&most=1000"
    assert unpack_standing(line.send_piece(target, "", harmed)) == (0, 0)
    assert unpack_standing(line.send_piece(target, "", question.data))[1] > 0


def test_a_line_that_is_cut_again_and_again(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """At 64 kbit/s with a cut every fifteen seconds a question and an answer of half a megabyte come through, and a
    cut costs a piece at most.
    """
    device, colleague = client("device", "Ақсу"), client("colleague")
    for each in (device, colleague):
        each.enroll(server.url, server.invite())
    device.sync(server.url)
    colleague.sync(server.url)
    write_much(colleague, device)
    colleague.sync(server.url)
    write_much(device, device)
    question, box = question_of(device), PostBox(tmp_path / "box")
    box.put(question)
    assert len(question.data) > 300_000
    weather = Weather(up_bits=64_000, down_bits=64_000, up_delay=FAR, down_delay=FAR, cut_seconds=15)
    link, attempts = Link(server.port, weather, seed=3, faster=60), 0
    try:
        while not any(head.kind is Kind.ANSWER for head in box.heads()):
            attempts += 1
            assert attempts < 400
            remote = HttpRemote(link.url)
            with suppress(SyncProblem):
                carry(box, remote, name_of_server(server))
            remote.close()
    finally:
        link.close()
    (answer,) = box.envelopes()
    assert attempts > 3
    assert link.traffic.up + link.traffic.down < 1.2 * (len(question.data) + len(answer.data)) + attempts * 1.2 * PIECE
    assert PostSession(device.store, device.session).read([answer.data])[0] is Verdict.TAKEN
    assert device.store.counts().get("pending", 0) == 0
    assert device.sync(server.url).idle
    assert not list(box.folder.glob("*.begun"))


def test_the_counter_lets_the_oldest_go(
    server: LocalServer, device: Client, line: HttpRemote, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What carriers left behind is bounded; an answer that went is made anew."""
    first = question_of(device)
    hand_in(line, first.data)
    monkeypatch.setattr("app.sync.post_counter.MOST_BYTES", 0)
    hand_in(line, question_of(device).data)
    assert len(counter_files(server)) == 1
    assert unpack_standing(hand_in(line, first.data))[1] > 0


def test_the_monitor_sees_the_road(server: LocalServer, device: Client, line: HttpRemote) -> None:
    """Exchanges by post are counted apart, and by how they ended."""
    question = question_of(device).data
    hand_in(line, question)
    hand_in(line, question)
    with connected(server.port) as connection:
        connection.sendall(b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        text = b"".join(iter(lambda: connection.recv(4096), b"")).decode()
    assert 'exchanges_total{outcome="courier_answered"} 1' in text


def hand_in(line: HttpRemote, envelope: bytes, most: int = 1_000_000) -> bytes:
    """Hand in a small envelope in one piece; what the server says of it."""
    target = f"/courier/{name_of_envelope(envelope)}?o=0&n={len(envelope)}&most={most}"
    return line.send_piece(target, "", envelope)


def counter_files(server: LocalServer) -> set[Path]:
    """What lies at the counter of the server."""
    files = server.server.files
    assert files is not None
    return set((files.parts.files.folder / FOLDER).glob("*"))


def write_much(writer: Client, of: Client) -> None:
    """A few hundred kilobytes about people of the school that nothing makes smaller."""
    dice = Random(writer.store.device)  # noqa: S311 - the same text again
    assert of.school is not None
    for number in range(120):
        note = "".join(dice.choices("абвгдежзийклмнопрстуфхцчшщыэюяіқ", k=4000))
        writer.save(Person(id=writer.store.new_id(), school_id=of.school.id, surname=f"Көп {number}", note=note))


def newcomer_of(server: LocalServer, code: str, key: bytes, padding: int = 0) -> Envelope:
    """A device asks to be let in by post."""
    own = signing.public_key(server.server.private_key)
    request = encode_request(
        EnrolRequest(code, signing.public_key(key), PROVISIONAL | 7, "machine" + "x" * padding, "1.0", ()), key
    )
    head = Head(Kind.QUESTION, name_of(own), PROVISIONAL | 7, 1, frame_hash(request), 1)
    return Envelope(head, b"".join(write_envelope(head, own, [request])), is_whole=True)


def word_in(answer: bytes, key: bytes) -> bytes:
    """What an answer says to the owner of a key."""
    return b"".join(EnvelopeReader(key).feed(answer))


def test_a_carrier_brings_a_newcomer(server: LocalServer, line: HttpRemote, tmp_path: Path) -> None:
    """Somebody carries the request of a device the server never saw, twice, and brings the same answer both times."""
    code, key, said = server.invite(), signing.new_private_key(), []
    for attempt in range(2):
        box = PostBox(tmp_path / f"box {attempt}")
        box.put(newcomer_of(server, code, key))
        assert carry(box, line, name_of_server(server)) == 1
        said.append(word_in(next(box.envelopes()).data, key))
    assert said[0] == said[1]
    assert server.count("device") == 1


def test_guessing_by_post_is_slow(server: LocalServer, line: HttpRemote) -> None:
    """A carrier of wrong codes has to wait like anybody who guesses on the line; other post of its goes on."""
    for _ in range(10):
        hand_in(line, newcomer_of(server, "00000-00000", signing.new_private_key()).data)
    with pytest.raises(ServerBusy):
        hand_in(line, newcomer_of(server, server.invite(), signing.new_private_key()).data)


def test_a_newcomer_has_little_to_say(server: LocalServer, line: HttpRemote) -> None:
    """An envelope that wants in and is larger than a request can be is not even kept."""
    with pytest.raises(FileRefused) as refused:
        hand_in(line, newcomer_of(server, server.invite(), signing.new_private_key(), padding=80_000).data)
    assert refused.value.facts["status"] == 413
