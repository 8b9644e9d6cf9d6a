"""What an operator is told of devices and exchanges: who was here, what is only there, and how it went."""

from __future__ import annotations

import socket

import pytest

from app.domain.problems import DeviceUnknown, NotFound
from app.sync.serving import CONTACT_MS
from app.usecases import serving_admin
from tests.server.bodies import frame_sizes, write_people
from tests.support.server import (
    Client,
    LocalServer,
    asked,
    connected,
    post,
    wait_until,
)


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
