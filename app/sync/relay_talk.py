"""What a relay and a machine of the school say to each other, in bytes: a short head, and the pairing.

The dialect is HTTP/1.1, so that a tunnel is an ordinary CONNECT; of it only what a relay needs.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

from app.sync.relay_guests import MACHINE_BYTES, NAME_LENGTH
from app.sync.wire import WireError, pack_plain, unpack_plain

HEAD_LIMIT = 4096
PAIR_LIMIT = 1024
PROOF_HEADER: Final = "proxy-authorization"
_ASK, _ANSWER, _VERSION = "shyraq pair", "shyraq paired", 1
_REASONS = {
    200: "OK", 400: "Bad Request", 403: "Forbidden", 404: "Not Found", 407: "Proxy Authentication Required",
    502: "Bad Gateway", 503: "Service Unavailable",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a request."""

    method: str
    target: str
    fields: dict[str, str] = field(default_factory=dict)

    @property
    def length(self) -> int:
        """Bytes of the body; 0 if nothing sensible is said."""
        said = self.fields.get("content-length", "")
        return int(said) if said.isdecimal() and len(said) < 12 else 0


def read_head(data: bytes) -> Head:
    """Read a head with its empty line; raises WireError for what is none."""
    try:
        first, *lines = data.decode("ascii").split("\r\n")
        method, target, version = first.split(" ")
    except ValueError as error:
        raise WireError("no head of a request") from error
    if not version.startswith("HTTP/1."):
        raise WireError("another version of HTTP")
    fields = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if colon:
            fields[name.strip().lower()] = value.strip()
    return Head(method, target, fields)


def answer(status: int, body: bytes = b"", *, seconds: int = 0) -> bytes:
    """A short answer after which the line is closed; `seconds` says when to come back."""
    head = f"HTTP/1.1 {status} {_REASONS[status]}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n"
    if seconds:
        head += f"Retry-After: {seconds}\r\n"
    return f"{head}\r\n".encode() + body


THROUGH: Final = b"HTTP/1.1 200 OK\r\n\r\n"
"""The line is through; every byte from here on is the server's or the machine's."""


@dataclass(frozen=True, slots=True)
class PairRequest:
    """What a machine says to be let in."""

    code: str
    machine: bytes
    name: str


@dataclass(frozen=True, slots=True)
class Paired:
    """What the relay answers."""

    relay: bytes
    """Its own number, by which it is found again when its address has changed."""
    name: str
    server: str
    """Address of the server it leads to."""
    secret: str


def pack_request(request: PairRequest) -> bytes:
    """The bytes to send."""
    return pack_plain([_ASK, _VERSION, request.code, request.machine, request.name])


def read_request(data: bytes) -> PairRequest:
    """The opposite; raises WireError."""
    match _fields(data, _ASK):
        case [str(code), bytes(machine), str(name), *_] if len(machine) == MACHINE_BYTES and len(code) < 20:
            return PairRequest(code, machine, " ".join(name.split())[:NAME_LENGTH])
    raise WireError("pairing request")


def pack_paired(paired: Paired) -> bytes:
    """The bytes to answer."""
    return pack_plain([_ANSWER, _VERSION, paired.relay, paired.name, paired.server, paired.secret])


def read_paired(data: bytes) -> Paired:
    """The opposite; raises WireError."""
    match _fields(data, _ANSWER):
        case [bytes(relay), str(name), str(server), str(secret), *_] if secret.isascii() and len(secret) < 200:
            return Paired(relay, name, server, secret)
    raise WireError("pairing answer")


def _fields(data: bytes, kind: str) -> list[Any]:
    match unpack_plain(data):
        case [str(found), int(), *fields] if found == kind:
            return fields
    raise WireError("not of this kind")
