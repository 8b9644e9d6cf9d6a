"""The way to a server through a relay: a tunnel in which HTTP library and server speak as if nobody were between them.

The only file that knows the library's lower half. The library tunnels by itself for encrypted addresses only; here both
kinds go the same way, so that a trial without encryption runs what a school runs.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable
from typing import Any

import httpcore
import httpx

from app.domain.problems import RelayForgot, RelayLeadsElsewhere, RelayUnreachable, ServerBusy, Unreachable
from app.domain.relay_address import Through
from app.sync.relay_guests import proof_of

ANSWER_LIMIT = 4096
ANSWER_SECONDS = 25.0
"""More than a relay itself waits for the server."""
BUSY_SECONDS = 15


class Tunnel(httpx.HTTPTransport):
    """A transport of the library whose every connection goes through a relay."""

    def __init__(self, through: Through, verify: ssl.SSLContext | bool, limits: httpx.Limits) -> None:
        super().__init__(verify=verify, limits=limits, trust_env=False)
        self._pool = httpcore.ConnectionPool(
            ssl_context=verify if isinstance(verify, ssl.SSLContext) else None,
            max_connections=limits.max_connections,
            keepalive_expiry=limits.keepalive_expiry,
            network_backend=_ThroughRelay(through),
        )


class _ThroughRelay(httpcore.SyncBackend):
    def __init__(self, through: Through) -> None:
        self._through = through

    def connect_tcp(
        self, host: str, port: int, timeout: float | None = None, local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:  # fmt: skip
        relay = self._through
        try:
            stream = super().connect_tcp(relay.address.host, relay.address.port, timeout, local_address, socket_options)
            try:
                self._ask(stream, host, port)
            except BaseException:
                stream.close()
                raise
        except (httpcore.NetworkError, httpcore.TimeoutException) as error:
            raise RelayUnreachable(address=str(relay.address), name=relay.name) from error
        return stream

    def _ask(self, stream: httpcore.NetworkStream, host: str, port: int) -> None:
        """Ask for the server; what it says itself comes only after we have spoken, so nothing of it is read here."""
        relay = self._through
        proof = proof_of(relay.machine, relay.secret)
        stream.write(f"CONNECT {host}:{port} HTTP/1.1\r\nProxy-Authorization: {proof}\r\n\r\n".encode(), ANSWER_SECONDS)
        answer = b""
        while b"\r\n\r\n" not in answer:
            piece = stream.read(ANSWER_LIMIT, ANSWER_SECONDS)
            answer += piece
            if not piece or len(answer) > ANSWER_LIMIT:
                raise RelayUnreachable(address=str(relay.address), name=relay.name)
        status = answer[:12].rpartition(b" ")[2]
        if status == b"407":
            raise RelayForgot(name=relay.name)
        if status == b"403":
            raise RelayLeadsElsewhere(name=relay.name)
        if status == b"503":
            raise ServerBusy(seconds=BUSY_SECONDS)
        if status == b"502":  # the relay has no line of its own now
            raise Unreachable(address=host)
        if status != b"200":
            raise RelayUnreachable(address=str(relay.address), name=relay.name)
