"""A relay: a machine of the school that lets its neighbours through to the server, and to nothing else.

It passes bytes on and does not look at them: on the way to an https server they are sealed from end to end. It runs on
a thread of its own and needs no rights beyond a port above 1024.
"""

from __future__ import annotations

import asyncio
import ipaddress
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event, Thread

from app.domain.relay_address import PORT
from app.sync import relay_talk as talk
from app.sync.relay_code import PairingCode
from app.sync.relay_guests import Guest, Guests
from app.sync.relay_line import Line
from app.sync.relay_post import SECONDS, NotOurPost, RelayPost
from app.sync.relay_turns import Turns
from app.sync.wire import WireError

MOST_LINES = 12
LINES_PER_MACHINE = 2
MOST_STRANGERS = 40
"""Connections that have not said yet what they want."""
HEAD_SECONDS = 10.0
CONNECT_SECONDS = 20.0
REST_SECONDS = 5.0
"""A line at rest for longer makes room when all are taken; its machine opens another without noticing."""
COME_BACK_SECONDS = 15
HANDS = 3
"""Pieces under way at once in each direction."""


@dataclass(frozen=True, slots=True)
class About:
    """What a relay says about itself."""

    relay: bytes
    name: str
    server: str
    """Address of its server, as people type it."""
    host: str
    port: int
    """Where it leads to: the only place."""


@dataclass(frozen=True, slots=True)
class Use:
    """How much a machine is using the relay now."""

    lines: int
    carried: int
    """Bytes both ways since the relay was started."""


class Relay:
    """One relay. `start` and `stop` are called once each, from any thread but its own."""

    def __init__(
        self, about: About, guests: Guests, code: PairingCode, post: RelayPost, now_ms: Callable[[], int]
    ) -> None:
        self.about, self.guests, self.code, self._post = about, guests, code, post
        self.port = 0
        self._now_ms = now_ms
        self._lines: list[Line] = []
        self._carried: dict[bytes, int] = {}
        self._strangers = 0
        self._ready = Event()
        self._trouble: OSError | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None
        self._thread = Thread(target=lambda: asyncio.run(self._run()), name="relay", daemon=True)

    def start(self, host: str = "0.0.0.0") -> None:  # noqa: S104 - the neighbours are to reach it
        """Listen, on a free port if the usual one is taken; raises OSError where there is no network at all."""
        self._host = host
        self._thread.start()
        self._ready.wait()
        if self._trouble is not None:
            raise self._trouble

    def stop(self) -> None:
        """Let everybody go."""
        if self._loop is not None and self._end is not None:
            with suppress(RuntimeError):  # it has ended by itself
                self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    def use_of(self, machine: bytes) -> Use:
        """What a machine has open and has moved."""
        own = [line for line in tuple(self._lines) if line.machine == machine]
        return Use(len(own), self._carried.get(machine, 0) + sum(line.carried for line in own))

    def forget(self, machine: bytes) -> None:
        """Let a machine through no more, and cut what it has open."""
        self.guests.remove(machine)
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._cut, machine)

    async def _run(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        self._up, self._down = Turns(HANDS), Turns(HANDS)
        try:
            server = await self._listen()
        except OSError as error:
            self._trouble = error
            self._ready.set()
            return
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        await self._end.wait()
        server.close()  # whoever is still connected ends with the loop

    async def _listen(self) -> asyncio.Server:
        for port in (PORT, 0):
            try:
                return await asyncio.start_server(self._serve, self._host, port, limit=talk.HEAD_LIMIT)
            except OSError:
                if port == 0:
                    raise
        raise AssertionError

    async def _serve(self, reader: StreamReader, writer: StreamWriter) -> None:
        try:
            if is_neighbour(writer.get_extra_info("peername")[0]) and self._strangers < MOST_STRANGERS:
                await self._talk(reader, writer)
        except (OSError, WireError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            pass  # nobody of ours, or gone
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _talk(self, reader: StreamReader, writer: StreamWriter) -> None:
        self._strangers += 1
        try:
            async with asyncio.timeout(HEAD_SECONDS):
                head = talk.read_head(await reader.readuntil(b"\r\n\r\n"))
                is_short = head.target == "/pair" and 0 < head.length <= talk.PAIR_LIMIT
                body = await reader.readexactly(head.length) if is_short else b""
        finally:
            self._strangers -= 1
        match head.method, head.target:
            case "POST", "/pair":
                writer.write(await self._pair(body))
            case "POST", "/post":
                await self._take_post(head, reader, writer)
            case "CONNECT", where:
                await self._connect(where, head, reader, writer)
            case _:
                writer.write(talk.answer(404))
        await writer.drain()

    async def _pair(self, body: bytes) -> bytes:
        request = talk.read_request(body)
        if not self.code.fits(request.code):
            return talk.answer(403)
        try:
            secret = await asyncio.to_thread(self.guests.admit, request.machine, request.name, self._now_ms())
        except ValueError:
            return talk.answer(503, seconds=COME_BACK_SECONDS)
        about = self.about
        return talk.answer(200, talk.pack_paired(talk.Paired(about.relay, about.name, about.server, secret)))

    async def _take_post(self, head: talk.Head, reader: StreamReader, writer: StreamWriter) -> None:
        guest = self.guests.find(head.fields.get(talk.PROOF_HEADER, ""))
        if guest is None:
            writer.write(talk.answer(407))
            return
        try:
            answers = await self._post.take(reader, head.length)
        except NotOurPost:
            writer.write(talk.answer(403))
            return
        writer.write(talk.answer(200, b"".join(envelope.data for envelope in answers)))
        async with asyncio.timeout(SECONDS):
            await writer.drain()
        await asyncio.to_thread(self._post.delivered, answers)
        await asyncio.to_thread(self.guests.seen, guest.machine, self._now_ms())

    async def _connect(self, where: str, head: talk.Head, reader: StreamReader, writer: StreamWriter) -> None:
        guest = self.guests.find(head.fields.get(talk.PROOF_HEADER, ""))
        if guest is None:
            writer.write(talk.answer(407))
        elif where.lower() != f"{self.about.host}:{self.about.port}".lower():
            writer.write(talk.answer(403))
        elif not self._has_room(guest.machine):
            writer.write(talk.answer(503, seconds=COME_BACK_SECONDS))
        else:
            await self._carry(guest, reader, writer)

    async def _carry(self, guest: Guest, reader: StreamReader, writer: StreamWriter) -> None:
        line = Line(guest.machine, self._up, self._down, time.monotonic())
        self._lines.append(line)  # before the server answers: its place is taken from now on
        onward: StreamWriter | None = None
        try:
            try:
                async with asyncio.timeout(CONNECT_SECONDS):
                    there = await asyncio.open_connection(self.about.host, self.about.port)
            except (OSError, TimeoutError):
                writer.write(talk.answer(502))
                return
            onward = there[1]
            writer.write(talk.THROUGH)
            await asyncio.to_thread(self.guests.seen, guest.machine, self._now_ms())
            await line.carry((reader, writer), there)
        finally:
            self._lines.remove(line)
            self._carried[guest.machine] = self._carried.get(guest.machine, 0) + line.carried
            if onward is not None:
                onward.close()

    def _has_room(self, machine: bytes) -> bool:
        """Whether one more line of `machine` may be opened; lines at rest go for it."""
        own = [line for line in self._lines if line.machine == machine]
        if len(own) >= LINES_PER_MACHINE:
            return self._make_room(own)
        return len(self._lines) < MOST_LINES or self._make_room(self._lines)

    def _make_room(self, lines: list[Line]) -> bool:
        quietest = min(lines, key=lambda line: line.moved)
        if asyncio.get_running_loop().time() - quietest.moved < REST_SECONDS:
            return False
        quietest.cut()
        return True

    def _cut(self, machine: bytes) -> None:
        for line in self._lines:
            if line.machine == machine:
                line.cut()


def is_neighbour(address: str) -> bool:
    """Whether somebody is in the same school or village: a machine with a public address besides serves no stranger."""
    try:
        return not ipaddress.ip_address(address.partition("%")[0]).is_global
    except ValueError:
        return False
