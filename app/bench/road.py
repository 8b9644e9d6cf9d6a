"""The way of a village school to a server: a slow and far line, TLS behind it, and the same way for a bare handler."""

from __future__ import annotations

import os
import ssl
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from http.client import HTTPSConnection
from pathlib import Path

from app.bench.authority import DAY, Authority
from app.bench.link import Link
from app.bench.weather import Weather, village

_TRUSTED = "SSL_CERT_FILE"
HOST = "127.0.0.1"


@dataclass
class Road:
    """A slow line to a machine that speaks TLS and hands on to `target`. Every road has a line of its own."""

    target: int
    tls: ssl.SSLContext
    weather: Weather

    def __post_init__(self) -> None:
        self.town = Link(self.target, tls=self.tls)
        self.line = Link(self.town.port, self.weather)
        self.url = f"https://{HOST}:{self.line.port}"

    @property
    def direct(self) -> str:
        """The way around it."""
        return f"http://{HOST}:{self.target}"

    @property
    def requests(self) -> int:
        """Requests that were inside."""
        return self.town.traffic.requests

    @property
    def kilobytes(self) -> float:
        """What went over the line in both directions, with TLS and without the heads of segments, in kB."""
        return (self.line.traffic.up + self.line.traffic.down) / 1000

    @property
    def wire_kilobytes(self) -> float:
        """The same with the heads of segments and the handshakes of connections."""
        return self.line.traffic.wire / 1000

    def reset(self) -> None:
        """Begin to count anew."""
        self.line.reset()
        self.town.reset()

    def close(self) -> None:
        """End both."""
        self.line.close()
        self.town.close()


@dataclass
class Town:
    """Where TLS ends, trusted by everything in this process."""

    tls: ssl.SSLContext
    trust: ssl.SSLContext

    @contextmanager
    def road(self, target: int, weather: Weather | None = None) -> Iterator[Road]:
        """A road of its own to a port of this machine; the line of a village, unless told otherwise."""
        road = Road(target, self.tls, weather or village())
        try:
            yield road
        finally:
            road.close()

    def post(self, road: Road, body: bytes, path: str = "/") -> bytes:
        """A bare POST on a connection of its own."""
        request = urllib.request.Request(road.url + path, data=body, method="POST")  # noqa: S310 - our own server
        with urllib.request.urlopen(request, context=self.trust) as answer:  # noqa: S310 - our own server
            return bytes(answer.read())

    def get(self, road: Road) -> bytes:
        """A bare GET on a connection of its own."""
        with urllib.request.urlopen(road.url + "/", context=self.trust) as answer:  # noqa: S310 - our own server
            return bytes(answer.read())

    def kept_alive(self, road: Road) -> HTTPSConnection:
        """A bare connection for several requests."""
        return HTTPSConnection(HOST, road.line.port, context=self.trust)


@contextmanager
def a_town(folder: Path) -> Iterator[Town]:
    """Make an authority and a certificate of today, and trust it for as long as the block lasts."""
    folder.mkdir(parents=True, exist_ok=True)
    authority = Authority(folder)
    now = datetime.now(UTC)
    before = os.environ.get(_TRUSTED)
    os.environ[_TRUSTED] = str(authority.file)
    try:
        trust = ssl.create_default_context(cafile=str(authority.file))
        yield Town(authority.context(HOST, now - DAY, now + DAY), trust)
    finally:
        if before is None:
            del os.environ[_TRUSTED]
        else:
            os.environ[_TRUSTED] = before
