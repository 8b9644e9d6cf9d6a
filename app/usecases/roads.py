"""The ways to the server: the own line, and else a computer of the same school that lets this one through."""

from __future__ import annotations

import platform
import secrets
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from app.domain.problems import (
    NotOurServer,
    RelayForgot,
    RelayLeadsElsewhere,
    RelayProblem,
    RelayUnreachable,
    Stalled,
    SyncProblem,
    Unreachable,
)
from app.domain.relay_address import Nearby, RelayAddress, Through, read
from app.storage import local
from app.storage.lanes import Lane
from app.usecases.practice_mark import refuse_in_practice

if TYPE_CHECKING:
    from app.usecases.desk import Desk

T = TypeVar("T")

ROAD = "road"
"""Local value: name of the computer through which the last exchange went; empty for the own line."""
TAKEN = "relay_taken"
"""Local value: the computer through which this one may go, and with what proof."""
LEFT = "relay_left"
"""Local value: with whom, when, how much and in which question work was left that no exchange has overtaken yet."""
STAY_SECONDS = 3600.0
"""For so long the computer that led to the server comes first; then the own line is tried again."""
_NO_WAY = (Unreachable, Stalled, NotOurServer, RelayProblem)


class RoadsDesk:
    """The roads of one profile. What talks to other machines runs on the `net` lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._stay_until: float | None = None

    def by_any(self, go: Callable[[Through | None], T], write: Lane) -> T:
        """Go by the first road that leads to the server and remember which one it was.

        Raises what ended the attempt over the own line, unless the other computer said something a person must know.
        """
        troubles: list[SyncProblem] = []
        for road in self._in_order():
            try:
                result = self._following(go, road, write) if road is not None else go(None)
            except _NO_WAY as trouble:
                troubles.append(trouble)
            else:
                self._remember(road, write)
                return result
        raise next(
            (trouble for trouble in troubles if isinstance(trouble, RelayForgot | RelayLeadsElsewhere)),
            next(trouble for trouble in troubles if not isinstance(trouble, RelayProblem)),
        )

    def taken(self) -> Through | None:
        """The computer through which this one may go."""
        found = self._stored()
        if found is None or "secret" not in found:
            return None
        address = RelayAddress(found["host"], found["port"])
        return Through(address, found["name"], found["machine"], found["secret"])

    def nearby(self) -> list[Nearby]:
        """Computers of the same network that let others through; takes some seconds."""
        from app.sync.nearby import look

        own = self._desk.relay.relay_id
        return [relay for relay in look() if relay.relay != own]

    def pair(self, address: str, code: str) -> Through:
        """Hand in the code that the other computer shows; its server is the answer for a profile that has none yet.

        Raises PracticeOnly, RelayCodeWrong, RelayUnreachable.
        """
        from app.sync.relay_client import pair
        from app.sync.relay_talk import PairRequest

        refuse_in_practice(self._desk.store)
        where = read(address)
        if where is None:
            raise RelayUnreachable(address=address, name="")
        machine = (self._stored() or {}).get("machine") or secrets.token_bytes(8)
        paired = pair(where, PairRequest(code, machine, platform.node()))
        self._store({
            "relay": paired.relay, "name": paired.name, "server": paired.server, "host": where.host,
            "port": where.port, "machine": machine, "secret": paired.secret,
        })  # fmt: skip
        self._stay_until = 0.0
        through = self.taken()
        assert through is not None  # noqa: S101 - it was stored this moment
        return through

    def server_of_relay(self) -> str:
        """Address of the server to which the other computer leads; empty without one."""
        return str((self._stored() or {}).get("server", ""))

    def forget(self) -> None:
        """Go through the other computer no more; the number of this machine stays."""
        machine = (self._stored() or {}).get("machine")
        self._store({"machine": machine} if machine else {})

    def _in_order(self) -> Iterator[Through | None]:
        taken = self.taken()
        if taken is None:
            yield None
            return
        yield from (taken, None) if time.monotonic() < self._staying_until() else (None, taken)

    def _staying_until(self) -> float:
        """A program that has just been started goes where the last exchange went: a dead line costs many seconds."""
        if self._stay_until is None:
            with self._desk.store.reading() as connection:
                before = local.read(connection, ROAD, "")
            self._stay_until = time.monotonic() + STAY_SECONDS if before else 0.0
        return self._stay_until

    def _following(self, go: Callable[[Through | None], T], road: Through, write: Lane) -> T:
        """Go through the other computer, also if it has another address than the last time."""
        try:
            return go(road)
        except RelayUnreachable:
            moved = self._moved_to(road.address)
            if moved is None:
                raise
        values = (self._stored() or {}) | {"host": moved.host, "port": moved.port}
        write.call(lambda: self._write(TAKEN, values))
        again = self.taken()
        return go(again)

    def _moved_to(self, before: RelayAddress) -> RelayAddress | None:
        from app.sync.nearby import look

        wanted = (self._stored() or {}).get("relay")
        found = next((relay for relay in look(wanted=wanted) if relay.relay == wanted), None)
        return None if found is None or found.address == before else found.address

    def _remember(self, road: Through | None, write: Lane) -> None:
        self._stay_until = 0.0 if road is None else time.monotonic() + STAY_SECONDS
        name = "" if road is None else road.name
        with self._desk.store.reading() as connection:
            before = local.read(connection, ROAD, "")
            was_left = local.read(connection, LEFT) is not None
        if name != before:
            write.call(lambda: self._write(ROAD, name))
        if was_left:
            write.call(lambda: self._write(LEFT, None))

    def _stored(self) -> dict[str, Any] | None:
        with self._desk.store.reading() as connection:
            found: dict[str, Any] | None = local.read(connection, TAKEN)
        return found

    def _store(self, values: dict[str, Any]) -> None:
        write = self._desk.write
        if write is None:
            self._write(TAKEN, values)
        else:
            write.call(lambda: self._write(TAKEN, values))

    def _write(self, key: str, value: object) -> None:
        with self._desk.store.transaction() as connection:
            local.write(connection, key, value)
