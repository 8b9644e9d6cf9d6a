"""An exchange over a real socket: what is complete is kept, what is wrong is refused, and nobody blocks anybody."""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.problems import DeviceUnknown, NotFound
from app.domain.records.people import Person
from app.domain.records.schools import School
from app.domain.text import KAZAKH_ALPHABET
from app.server import exchanges
from app.storage import local
from app.sync import signing, wire
from app.sync.serving import CONTACT_MS, Serving
from app.usecases import serving_admin
from tests.support.packing import PACKERS
from tests.support.server import (
    Client,
    LocalServer,
    asked,
    connected,
    local_server,
    new_client,
    post,
    status_of,
    wait_until,
)

MakeClient = Callable[..., Client]


@pytest.fixture
def device(server: LocalServer, client: MakeClient) -> Client:
    """A device with a school, let in and in step with the server."""
    made = client("device", "Ақсу")
    made.enroll(server.url, server.invite())
    made.sync(server.url)
    return made


def write_people(device: Client, frames: int) -> None:
    """Record about as much as `frames` frames hold, in words that hardly compress."""
    assert device.school is not None
    dice = random.Random(0)  # noqa: S311 - letters for a test
    for _ in range(frames * 5):
        notes = ["".join(dice.choices(KAZAKH_ALPHABET, k=680)) for _ in range(20)]
        device.save(
            *(Person(id=device.store.new_id(), school_id=device.school.id, surname="Ә", note=note) for note in notes)
        )


def signed(device: Client, header: wire.RequestHeader, key: bytes | None = None) -> bytes:
    """A head with a correct signature of the device, or of `key`."""
    with device.store.reading() as connection:
        own = bytes(local.read(connection, "device_key"))
    data = wire.encode_header(header)
    return wire.sized(data) + signing.sign(key or own, data)


def header_of(device: Client) -> wire.RequestHeader:
    """What the device would say now."""
    head = device.body()[0]
    return wire.decode_request(head[wire.SIZE : -wire.SIGNATURE])


def test_what_one_writes_the_other_reads(server: LocalServer, device: Client, client: MakeClient) -> None:
    """Changes of one device arrive on another that holds the same school, and a second exchange moves nothing."""
    assert device.school is not None
    device.save(replace(device.school, locality="Жансүгіров"))
    other = client("other", "Ақсу")
    other.enroll(server.url, server.invite("teacher"))
    device.sync(server.url)
    other.sync(server.url)
    assert other.store.get(School, device.school.id).locality == "Жансүгіров"
    device.sync(server.url)  # that the other machine was let in is news
    assert device.sync(server.url).idle
    assert other.sync(server.url).idle


def test_complete_frames_of_a_cut_body_are_kept(server: LocalServer, device: Client) -> None:
    """Wherever a body is cut, every frame that arrived whole is committed, and nothing of the one that did not."""
    write_people(device, 5)
    pieces = device.body()
    assert len(pieces) >= 4
    ends = [sum(map(len, pieces[: n + 1])) for n in range(len(pieces))]
    body = b"".join(pieces)
    before = server.count("server_log")
    kept = 0
    for offset in sorted({1, *(end + shift for end in ends for shift in (-1, 0, 700) if end + shift < len(body))}):
        with connected(server.port) as connection:
            connection.sendall(post("/s1", body[:offset], len(body)))
            connection.shutdown(socket.SHUT_WR)
        complete = sum(end <= offset for end in ends) - 1
        wait_until(lambda complete=complete: committed_frames(server, device, before) >= complete)  # type: ignore[misc]
        kept = committed_frames(server, device, before)
        assert kept == max(complete, 0), f"cut after {offset} bytes"
    assert kept == len(pieces) - 2, "every frame but the last one had arrived"


def committed_frames(server: LocalServer, device: Client, before: int) -> int:
    """How many frames of the device's next body the server has, counted in ops."""
    sizes = frame_sizes(device)
    ops, frames = server.count("server_log") - before, 0
    while frames < len(sizes) and ops >= sum(sizes[: frames + 1]):
        frames += 1
    assert ops == sum(sizes[:frames])
    return frames


def frame_sizes(device: Client) -> list[int]:
    """Number of ops in each frame that waits."""
    from app.storage import outbox

    with device.store.reading() as connection:
        return [len(batch) for batch in outbox.batches(connection)]


def test_a_reset_connection_loses_no_complete_frame(
    server: LocalServer, device: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Frames that had arrived are kept even if the connection is reset while the server still works on earlier ones."""
    feed = Serving.feed

    def slow_feed(serving: Serving, data: bytes) -> None:
        time.sleep(0.5)
        feed(serving, data)

    monkeypatch.setattr(Serving, "feed", slow_feed)
    write_people(device, 3)
    body, before = b"".join(device.body()), server.count("server_log")
    sizes = frame_sizes(device)
    connection = connected(server.port)
    connection.sendall(post("/s1", body[:-1], len(body)))
    time.sleep(0.3)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
    connection.close()
    wait_until(lambda: server.count("server_log") - before == sum(sizes[:-1]))


def test_a_cut_exchange_goes_on_where_it_was(server: LocalServer, device: Client) -> None:
    """After a cut the next exchange brings the rest, and both sides are whole."""
    write_people(device, 3)
    body = b"".join(device.body())
    with connected(server.port) as connection:
        connection.sendall(post("/s1", body[: len(body) // 2], len(body)))
    assert device.sync(server.url).complete
    assert server.count("person") == len(device.store.all(Person))


def test_many_write_at_once(server: LocalServer, client: MakeClient) -> None:
    """Devices of one school that exchange at the same time lose nothing, skip no number, and end up equal."""
    devices = [client(f"device {number}", "Ақсу") for number in range(3)]
    school = devices[0].school
    assert school is not None
    for one in devices:
        one.enroll(server.url, server.invite("teacher"))
        one.sync(server.url)

    def work(device: Client) -> None:
        for number in range(8):
            device.save(Person(id=device.store.new_id(), school_id=school.id, surname=f"Ә{number}"))
            device.sync(server.url)

    with ThreadPoolExecutor(len(devices)) as pool:
        list(pool.map(work, devices))
    for one in devices:
        one.sync(server.url)
        assert len(one.store.all(Person)) == 24
    with server.store.reading() as connection:
        query = "SELECT count(*), min(seq), max(seq) FROM server_log GROUP BY stream"
        assert all(lines == last - first + 1 for lines, first, last in connection.execute(text(query)))


def test_too_large_a_body_is_refused(server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body beyond the limit is refused by what it says about itself, and by what it turns out to be."""
    assert asked(server.port, post("/s1", b"", exchanges.MAX_BODY + 1)) == (413, b"too_large")
    monkeypatch.setattr(exchanges, "MAX_BODY", 10_000)
    chunk = b"1000\r\n" + bytes(0x1000) + b"\r\n"
    head = b"POST /s1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    status, _ = asked(server.port, head + chunk * 4 + b"0\r\n\r\n")
    assert status in (400, 413)
    assert asked(server.port, post("/enroll", bytes(70_000))) == (413, b"too_large")


def test_too_large_a_head_is_refused(server: LocalServer) -> None:
    """Twenty kilobytes of headers are not read to the end."""
    status, _ = asked(server.port, post("/s1", b"", extra=f"X-Long: {'x' * 20_000}\r\n"))
    assert status == 400


@pytest.mark.parametrize("packed", PACKERS)
def test_a_bomb_does_not_go_off(server: LocalServer, device: Client, packed: Callable[[bytes], bytes]) -> None:
    """A frame that would unpack to more than the bound is refused, signature and hash notwithstanding."""
    bomb = packed(bytes(300 * wire.MAX_FRAME // 4))
    assert len(bomb) < wire.MAX_PACKED_FRAME
    fields = wire.encode_header(header_of(device))
    header = wire.decode_request(fields)
    values = [getattr(header, name) for name in header.__struct_fields__]
    values[header.__struct_fields__.index("frames")] = (wire.frame_hash(bomb),)
    body = signed(device, wire.RequestHeader(*values)) + wire.sized(bomb)
    assert asked(server.port, post("/s1", body)) == (400, b"malformed")
    assert device.sync(server.url).complete


def test_a_frame_must_be_the_one_that_was_signed(server: LocalServer, device: Client) -> None:
    """A frame changed on the way is refused and leaves no trace."""
    write_people(device, 1)
    pieces, before = device.body(), server.count("server_log")
    changed = bytearray(pieces[1])
    changed[-1] ^= 1
    assert asked(server.port, post("/s1", pieces[0] + bytes(changed))) == (400, b"frame_hash")
    assert server.count("server_log") == before


def test_a_wrong_signature_is_refused(server: LocalServer, device: Client) -> None:
    """Whoever signs with another key is not the device, and is told no more than a stranger."""
    body = signed(device, header_of(device), signing.new_private_key())
    assert asked(server.port, post("/s1", body)) == (401, b"unknown_device")


def test_an_unknown_device_is_refused(server: LocalServer, client: MakeClient, tmp_path: Path) -> None:
    """A device of another server gets nothing here."""
    stranger = client("stranger", "Көксу")
    with local_server(str(tmp_path / "elsewhere")) as elsewhere:
        stranger.enroll(elsewhere.url, elsewhere.invite())
    with pytest.raises(DeviceUnknown):
        stranger.sync(server.url)


def test_a_revoked_device_is_refused(server: LocalServer, device: Client) -> None:
    """A device that was shut out is let in no more; what it recorded stays with it."""
    write_people(device, 1)
    serving_admin.shut_out(server.store, device.store.device)
    with pytest.raises(DeviceUnknown):
        device.sync(server.url)
    assert server.count("person") == 0
    assert device.store.counts()["pending"] == 100


def test_a_lost_device_and_the_day_it_is_found(server: LocalServer, device: Client) -> None:
    """A report says what the device may hold and what is nowhere else; let in again, it hands in what it kept."""
    write_people(device, 1)
    device.sync(server.url)
    held = {each.school_name: each.records for each in serving_admin.device_report(server.store, 1).held}
    assert sum(held.values()) == server.count("sync_row") > 0
    assert "" in held
    assert any(held)
    serving_admin.shut_out(server.store, 1)
    write_people(device, 2)
    with pytest.raises(DeviceUnknown):
        device.sync(server.url)
    serving_admin.shut_out(server.store, 1, is_out=False)
    device.sync(server.url)
    assert device.store.counts().get("pending", 0) == 0
    with pytest.raises(NotFound):
        serving_admin.device_report(server.store, 77)


def test_a_monitor_is_told_what_happened(server: LocalServer, device: Client) -> None:
    """The figures name every exchange by its end, with its bytes and its duration, and no person or school."""
    write_people(device, 1)
    device.sync(server.url)
    assert asked(server.port, post("/s1", b"\xff" * 200))[0] == 400
    status, body = asked(server.port, b"GET /metrics HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    text = body.decode()
    figures = dict(line.rsplit(" ", 1) for line in text.splitlines() if line and not line.startswith("#"))
    assert status == 200
    assert int(figures['shyraq_exchanges_total{outcome="answered"}']) >= 1
    assert figures['shyraq_exchanges_total{outcome="malformed"}'] == "1"
    assert int(figures['shyraq_bytes_total{direction="in"}']) > 1000
    assert figures["shyraq_exchange_seconds_count"] == figures['shyraq_exchange_seconds_bucket{le="+Inf"}']
    assert figures["shyraq_exchanges_under_way"] == "0"
    assert (figures["shyraq_work_waiting"], figures["shyraq_tells_time"]) == ("0", "1")
    assert device.school is not None
    assert device.school.name_kk not in text


def test_another_protocol_is_told_so(server: LocalServer, device: Client) -> None:
    """A device that speaks another protocol is told to update."""
    header = header_of(device)
    values = [getattr(header, name) for name in header.__struct_fields__]
    values[0] = wire.PROTOCOL + 1
    assert asked(server.port, post("/s1", signed(device, wire.RequestHeader(*values)))) == (426, b"protocol")


def test_garbage_is_refused(server: LocalServer) -> None:
    """Bytes that make no sense get a plain 400, whatever they are."""
    for garbage in (b"", b"\0", bytes(200), b"\xff" * 200, wire.sized(b"\xc1") + bytes(64)):
        assert asked(server.port, post("/s1", garbage))[0] == 400
        assert asked(server.port, post("/enroll", garbage))[0] == 400


def test_the_operator_sees_the_last_contact(server: LocalServer, device: Client) -> None:
    """The list of devices tells when each was here, with which version and how much is only there: what is missing when
    a request breaks off, nothing when everything arrived.
    """
    write_people(device, 3)
    began = server.server.now_ms()
    head, first, *rest = device.body()
    arrived = frame_sizes(device)[0]
    with connected(server.port) as connection:
        connection.sendall(post("/s1", head + first, len(head + first) + 1))
        connection.shutdown(socket.SHUT_WR)
    wait_until(lambda: serving_admin.device_list(server.store)[0].unsent > 0)
    (found,) = serving_admin.device_list(server.store)
    assert rest
    assert found.contact_ms >= began - CONTACT_MS
    assert (found.role, found.unsent, found.version) == ("facilitator", 300 - arrived, "0.1.0")
    device.sync(server.url)
    (found,) = serving_admin.device_list(server.store)
    assert found.unsent == 0


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
        wait_until(lambda: device.sync(server.url).complete)
        device.close()
