"""Relays make themselves known in a network, and machines without one simply find nobody."""

from __future__ import annotations

import pytest

from app.domain.relay_address import RelayAddress, in_one, part, read, read_code, shown_code
from app.sync import nearby

RELAY = b"relay-no"


def test_a_relay_is_found_by_its_neighbours(monkeypatch: pytest.MonkeyPatch) -> None:
    """A relay that announces itself is found with its name, number and port; when it is gone, it is not."""
    monkeypatch.setattr(nearby, "INTERFACES", ["127.0.0.1"])
    announced = nearby.Announcing(RELAY, "Ақсу орта мектебі · PC-1", 8471)
    try:
        (found,) = nearby.look(20, RELAY)
    finally:
        announced.stop()
    assert (found.relay, found.name, found.address.port) == (RELAY, "Ақсу орта мектебі · PC-1", 8471)
    assert nearby.look(0.5) == []


def test_a_machine_without_a_network_finds_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where multicast is impossible, looking and announcing do nothing and break nothing."""
    monkeypatch.setattr(nearby, "INTERFACES", ["203.0.113.77"])  # no address of this machine
    announced = nearby.Announcing(RELAY, "PC-1", 8471)
    assert nearby.look(0.2) == []
    announced.stop()


def test_addresses_are_typed_in_many_ways() -> None:
    """An address may come with a port, a scheme or a slash; nonsense is none, and a code may be grouped."""
    assert read(" 192.168.1.5 ") == RelayAddress("192.168.1.5", 8471)
    assert read("http://192.168.1.5:9000/") == RelayAddress("192.168.1.5", 9000)
    assert read("kabinet-12") == RelayAddress("kabinet-12")
    assert read("[fe80::1]:9000") == RelayAddress("fe80::1", 9000)
    for nonsense in ("", "a b", "192.168.1.5:", "192.168.1.5:99999", "::::", "мектеп мектебі"):
        assert read(nonsense) is None
    assert [read_code(text) for text in ("482 913", "482-913", "482913", "48291", "48291x")] == ["482913"] * 3 + [
        None
    ] * 2
    line = in_one(RelayAddress("192.168.1.5", 9000), "482913")
    assert part(line) == ("192.168.1.5:9000", "482913")
    assert part(f"192.168.1.5 {shown_code('482913')}") == ("192.168.1.5", "482 913")
    assert part("192.168.1.5") == ("192.168.1.5", "")
