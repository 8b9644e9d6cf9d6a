"""Letting other computers of the school reach the server through this one."""

from __future__ import annotations

import platform
import secrets
import time
from contextlib import suppress
from dataclasses import astuple
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

from app.domain.problems import NotEnrolled, RelayBarred, SyncProblem
from app.domain.relay_address import RelayAddress
from app.storage import local
from app.storage.lanes import Lane
from app.usecases.identity import identity_of, school_name_of
from app.usecases.own_server import SERVER
from app.usecases.practice_mark import refuse_in_practice

if TYPE_CHECKING:
    from app.sync.nearby import Announcing
    from app.sync.relay_guests import Guest
    from app.sync.relay_server import About, Relay
    from app.usecases.desk import Desk

GIVEN = "relay_given"
"""Local value: the number of this relay, and the computers it lets through."""


class GuestLine(Struct, frozen=True):
    """A computer that may go through this one."""

    machine: bytes
    name: str
    since: datetime
    seen: datetime | None
    """The day on which it last came."""
    is_here: bool
    """It has a line open now."""
    carried: int
    """Bytes both ways since this program was started."""


class RelayPicture(Struct, frozen=True):
    """How things stand with letting others through."""

    is_on: bool = False
    name: str = ""
    port: int = 0
    address: RelayAddress | None = None
    """What others type; None without a network."""
    others: tuple[str, ...] = ()
    """Further addresses, for a computer in several networks."""
    code: str = ""
    """The code that is good now; empty if there is none."""
    code_minutes: int = 0
    guests: tuple[GuestLine, ...] = ()


class RelayDesk:
    """The relay of one profile; off until `start`. Nothing here waits for another machine."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._relay: Relay | None = None
        self._known: Announcing | None = None
        self._lane: Lane | None = None

    @property
    def relay_id(self) -> bytes:
        """The number of this relay; empty before it was ever switched on."""
        return bytes(self._stored().get("relay", b""))

    def start(self) -> None:
        """Let computers that were let in before through, and others with a code.

        Raises PracticeOnly, NotEnrolled, RelayBarred.
        """
        from app.sync.envelope import name_of
        from app.sync.nearby import Announcing
        from app.sync.post_box import BOX_FOLDER, PostBox
        from app.sync.relay_code import PairingCode
        from app.sync.relay_guests import Guest, Guests
        from app.sync.relay_post import RelayPost
        from app.sync.relay_server import Relay

        if self._relay is not None:
            return
        refuse_in_practice(self._desk.store)
        server = self._server()
        about = self._about(str(server["url"]))
        known = tuple(Guest(*line) for line in self._stored().get("guests", ()))
        guests = Guests(known, lambda changed: self._keep(about.relay, changed))
        self._keep(about.relay, known)
        post = RelayPost(PostBox(self._desk.folder / BOX_FOLDER), name_of(bytes(server["server_public_key"])))
        relay = Relay(about, guests, PairingCode(), post, lambda: time.time_ns() // 1_000_000)
        try:
            relay.start()
        except OSError as error:
            raise RelayBarred(reason=error.strerror or str(error)) from error
        self._relay = relay
        self._known = Announcing(about.relay, about.name, relay.port)

    def start_if_possible(self) -> None:
        """Start it with the program; what stands in the way is said where a person switches it on."""
        with suppress(SyncProblem):
            self.start()

    def stop(self) -> None:
        """Let nobody through any more; who was let in stays on the list."""
        if self._known is not None:
            self._known.stop()
        if self._relay is not None:
            self._relay.stop()
        if self._lane is not None:
            self._lane.close()
        self._relay = self._known = self._lane = None

    def server_changed(self) -> None:
        """This profile has another server: whoever comes through is to reach that one."""
        if self._relay is not None:
            self.stop()
            self.start()

    def new_code(self) -> str:
        """Six digits that let computers in for ten minutes; the relay must be on."""
        return "" if self._relay is None else self._relay.code.offer()

    def forget(self, machine: bytes) -> None:
        """Let a computer through no more; the relay must be on."""
        if self._relay is not None:
            self._relay.forget(machine)

    def picture(self) -> RelayPicture:
        """How things stand."""
        from app.sync.nearby import own_addresses

        relay = self._relay
        if relay is None:
            return RelayPicture()
        addresses = [RelayAddress(host, relay.port) for host in own_addresses()]
        code, seconds = relay.code.current
        return RelayPicture(
            is_on=True,
            name=relay.about.name,
            port=relay.port,
            address=addresses[0] if addresses else None,
            others=tuple(map(str, addresses[1:])),
            code=code,
            code_minutes=-int(-seconds // 60),
            guests=tuple(self._line(guest, relay) for guest in relay.guests.all),
        )

    def _line(self, guest: Guest, relay: Relay) -> GuestLine:
        from app.usecases.syncing import local_time

        use = relay.use_of(guest.machine)
        seen = local_time(guest.seen_ms) if guest.seen_ms else None
        return GuestLine(guest.machine, guest.name, local_time(guest.since_ms), seen, use.lines > 0, use.carried)

    def _server(self) -> dict[str, Any]:
        with self._desk.store.reading() as connection:
            server: dict[str, Any] | None = local.read(connection, SERVER)
        if server is None:
            raise NotEnrolled
        return server

    def _about(self, url: str) -> About:
        from app.sync.relay_server import About

        store, parts = self._desk.store, urlsplit(url)
        school = school_name_of(store, identity_of(store), "kk")
        name = " · ".join(part for part in (school, platform.node()) if part)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        return About(self.relay_id or secrets.token_bytes(8), name, url, parts.hostname or "", port)

    def _stored(self) -> dict[str, Any]:
        with self._desk.store.reading() as connection:
            found: dict[str, Any] = local.read(connection, GIVEN, {})
        return found

    def _keep(self, relay: bytes, guests: tuple[Guest, ...]) -> None:
        """Store it on the `write` lane, soon: a thread that lets others through waits for no disk."""
        values = {"relay": relay, "guests": [list(astuple(guest)) for guest in guests]}

        def write() -> None:
            with self._desk.store.transaction() as connection:
                local.write(connection, GIVEN, values)

        lane = self._desk.write
        if lane is None:  # the command line has no lanes
            lane = self._lane = self._lane or Lane("write")
        lane.submit(write)
