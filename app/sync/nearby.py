"""Relays that make themselves known in the same network, and how one does. The only file that knows zeroconf.

Many networks let nothing of this through, and then it simply finds nobody: a typed address works without it.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from ipaddress import ip_address
from threading import Condition, Event, Thread

import ifaddr
from zeroconf import Error, InterfaceChoice, IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

from app.domain.relay_address import Nearby, RelayAddress

KIND = "_shyraq._tcp.local."
LOOK_SECONDS = 3.0
AGAIN_SECONDS = 30.0
"""How often it is looked whether this machine has other addresses than before."""
NAME_BYTES = 180
INTERFACES: InterfaceChoice | list[str] = InterfaceChoice.All

_TROUBLE = (OSError, Error, RuntimeError)
"""What a machine without a network, or with one that knows no multicast, answers in many ways."""


def own_addresses() -> list[str]:
    """Addresses of this machine at which neighbours may reach it, those of home and school networks first."""
    found = [
        str(address.ip)
        for adapter in ifaddr.get_adapters()
        for address in adapter.ips
        if address.is_IPv4 and not ip_address(str(address.ip)).is_loopback
    ]
    return sorted(found, key=lambda text: (ip_address(text).is_link_local, not ip_address(text).is_private))


class Announcing:
    """Makes a relay known until `stop`; follows this machine from one network into another."""

    def __init__(self, relay: bytes, name: str, port: int) -> None:
        self._relay, self._name, self._port = relay, name, port
        self._end = Event()
        self._thread = Thread(target=self._run, name="nearby", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Say good-bye."""
        self._end.set()
        self._thread.join(LOOK_SECONDS)

    def _run(self) -> None:
        while not self._end.is_set():
            addresses = own_addresses()
            speaking = self._speak(addresses)
            while not self._end.wait(AGAIN_SECONDS) and own_addresses() == addresses:
                pass
            if speaking is not None:
                with suppress(*_TROUBLE):
                    speaking.close()

    def _speak(self, addresses: list[str]) -> Zeroconf | None:
        try:
            speaking = Zeroconf(interfaces=INTERFACES, ip_version=IPVersion.V4Only)
        except _TROUBLE:
            return None
        label = self._relay.hex()
        info = ServiceInfo(
            KIND, f"{label}.{KIND}", port=self._port, server=f"shyraq-{label}.local.",
            addresses=[socket.inet_aton(address) for address in addresses or ["127.0.0.1"]],
            properties={b"name": self._name.encode()[:NAME_BYTES]},
        )  # fmt: skip
        with suppress(*_TROUBLE):
            speaking.register_service(info, allow_name_change=True)
        return speaking


def look(seconds: float = LOOK_SECONDS, wanted: bytes | None = None) -> list[Nearby]:
    """Relays that answer within that time, by name; with `wanted` it ends as soon as that one has."""
    found: dict[bytes, Nearby] = {}
    heard = Condition()

    def on_change(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        info = zeroconf.get_service_info(service_type, name, 1000) if state_change is ServiceStateChange.Added else None
        relay = _read(info) if info is not None else None
        if relay is not None:
            with heard:
                found[relay.relay] = relay
                heard.notify()

    try:
        listening = Zeroconf(interfaces=INTERFACES, ip_version=IPVersion.V4Only)
    except _TROUBLE:
        return []
    try:
        browser = ServiceBrowser(listening, KIND, handlers=[on_change])
        with heard:
            heard.wait_for(lambda: wanted in found, seconds)
        browser.cancel()
    except _TROUBLE:
        pass
    finally:
        with suppress(*_TROUBLE):
            listening.close()
    return sorted(found.values(), key=lambda relay: relay.name)


def _read(info: ServiceInfo) -> Nearby | None:
    addresses = info.parsed_addresses(IPVersion.V4Only)
    try:
        relay = bytes.fromhex(info.name.partition(".")[0].partition(" ")[0])
    except ValueError:
        return None
    if not addresses or not info.port:
        return None
    name = (info.properties.get(b"name") or b"").decode(errors="ignore")
    return Nearby(relay, name, RelayAddress(_nearest(addresses), info.port))


def _nearest(addresses: list[str]) -> str:
    """Of several addresses the one in a network this machine is in too."""
    own = [address.rpartition(".")[0] for address in own_addresses()]
    return next((address for address in addresses if address.rpartition(".")[0] in own), addresses[0])
