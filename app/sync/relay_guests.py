"""The machines a relay lets through, and how one of them proves to be who it says.

A machine is let in with a code once and gets a long random secret; the relay keeps only a digest of it.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from hmac import compare_digest
from threading import Lock

SCHEME = "Shyraq"
MACHINE_BYTES = 8
MOST_GUESTS = 200
NAME_LENGTH = 60
DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Guest:
    """A machine that was let in."""

    machine: bytes
    name: str
    digest: bytes
    since_ms: int
    seen_ms: int = 0
    """When it last came, to the day; 0 for never."""


class Guests:
    """All of them; may be asked from any thread. `keep` stores them whenever they have changed."""

    def __init__(self, guests: Iterable[Guest], keep: Callable[[tuple[Guest, ...]], None]) -> None:
        self._lock = Lock()
        self._by_machine = {guest.machine: guest for guest in guests}
        self._keep = keep

    @property
    def all(self) -> tuple[Guest, ...]:
        """Everybody, in the order in which they came."""
        with self._lock:
            return tuple(self._by_machine.values())

    def admit(self, machine: bytes, name: str, now_ms: int) -> str:
        """Let a machine in, or in anew, and give its secret; raises ValueError when there is no room."""
        secret = secrets.token_urlsafe(32)
        with self._lock:
            if machine not in self._by_machine and len(self._by_machine) >= MOST_GUESTS:
                raise ValueError(MOST_GUESTS)
            self._by_machine[machine] = Guest(machine, name[:NAME_LENGTH], _digest(secret), now_ms)
        self._keep(self.all)
        return secret

    def remove(self, machine: bytes) -> None:
        """Let a machine through no more."""
        with self._lock:
            self._by_machine.pop(machine, None)
        self._keep(self.all)

    def find(self, proof: str) -> Guest | None:
        """The machine that sent this proof, or None for a stranger."""
        scheme, _, rest = proof.strip().partition(" ")
        name, _, secret = rest.partition(":")
        try:
            machine = bytes.fromhex(name)
        except ValueError:
            return None
        with self._lock:
            guest = self._by_machine.get(machine)
        # A stranger costs the same time as a known machine with a wrong secret.
        fits = compare_digest(_digest(secret), guest.digest if guest else _digest(""))
        return guest if guest is not None and fits and scheme == SCHEME else None

    def seen(self, machine: bytes, now_ms: int) -> None:
        """A machine came; that is stored once a day."""
        with self._lock:
            guest = self._by_machine.get(machine)
            if guest is None or guest.seen_ms // DAY_MS == now_ms // DAY_MS:
                return
            self._by_machine[machine] = replace(guest, seen_ms=now_ms)
        self._keep(self.all)


def proof_of(machine: bytes, secret: str) -> str:
    """What a machine sends to show that it was let in."""
    return f"{SCHEME} {machine.hex()}:{secret}"


def _digest(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
