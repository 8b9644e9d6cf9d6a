"""An exchange over a real socket: what one writes the other reads, and what came whole is kept."""

from __future__ import annotations

import socket
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from sqlalchemy import text

from app.domain.records.people import Person
from app.domain.records.schools import School
from app.sync.serving import Serving
from tests.server.bodies import MakeClient, frame_sizes, write_people
from tests.support.server import (
    Client,
    LocalServer,
    connected,
    post,
    wait_until,
)


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
