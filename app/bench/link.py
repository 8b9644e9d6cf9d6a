"""A line to a server that is as slow and as unreliable as one wants, in user space and the same again for a seed.

It listens on a free port and forwards to another one, on a thread of its own. What is on the way is serialised at the
rate of the line, delivered after its delay, and lost when the line breaks.
"""

from __future__ import annotations

import asyncio
import random
import socket
import ssl
import threading
from collections.abc import Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from app.bench.weather import SEGMENT, SEGMENT_HEAD, Weather, on_the_wire

FORGOTTEN_SECONDS = 120.0
"""Until the ends of a silently broken connection are let go."""
SECOND_ARRIVAL_SECONDS = 10.0
"""How long the second arrival of a request is listened to."""
_CONNECTING = 3 * SEGMENT_HEAD
_NO_LINGER = b"\1\0\0\0\0\0\0\0"
_PIECE = 64 * 1024
_READ_AHEAD = 8 * 1024


@dataclass(slots=True)
class Traffic:
    """What passed through a link so far."""

    up: int = 0
    down: int = 0
    wire: int = 0
    """Bytes that left on a line with a rate, in both directions and with the heads of the network's segments."""
    connections: int = 0
    requests: int = 0
    cuts: int = 0
    doubled: int = 0


class Link:
    """Forwards a port of its own, `port`, to `target` on this machine.

    `faster` lets everything happen so many times faster. With `tls` it listens with TLS and forwards what was inside.
    """

    def __init__(
        self, target: int, weather: Weather | None = None, *, seed: int = 0, faster: float = 1.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:  # fmt: skip
        self.target = target
        self.weather = weather or Weather()
        self.faster = faster
        self.traffic = Traffic()
        self.dice = random.Random(seed)  # noqa: S311 - the same faults again
        self.ways = {True: Way(), False: Way()}
        self._tls = tls
        self._alive: set[_Connection] = set()
        self._cut_after: tuple[int, bool] | None = None
        self._server: asyncio.Server | None = None
        self._loop = asyncio.new_event_loop()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        # The line of the bench waits by its own rules alone.
        self._listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._run, name="link", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where to reach the other side through this link."""
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}"

    def reset(self) -> Traffic:
        """Begin to count anew; gives what was counted."""
        before, self.traffic = self.traffic, Traffic()
        return before

    def cut(self) -> None:
        """Break the line now."""
        self._call(self._cut_all())

    def cut_at(self, size: int, *, up: bool) -> None:
        """Break the next connection when exactly `size` bytes of one direction have arrived."""
        self._cut_after = (size, up)

    def close(self) -> None:
        """Stop, and let every connection go."""
        self._call(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def seconds(self, real: float) -> float:
        """How long something of `real` seconds takes here."""
        return real / self.faster

    def broken_after(self) -> tuple[float, bool | None]:
        """After how many bytes the connection that begins now breaks, and of which direction (None: of both)."""
        if self._cut_after is not None:
            planned, self._cut_after = self._cut_after, None
            return planned
        mean = self.weather.cut_bytes
        return (mean * self.dice.uniform(0.6, 1.4), None) if mean else (float("inf"), None)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._listen())
        self._loop.create_task(self._break_now_and_then())
        self._loop.run_forever()
        self._loop.close()

    def _call(self, work: Coroutine[Any, Any, None]) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._accept, sock=self._listener, ssl=self._tls, limit=_READ_AHEAD)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = _Connection(self, reader, writer)
        self._alive.add(connection)
        carried = self._loop.create_task(connection.run())
        carried.add_done_callback(lambda _task: self._alive.discard(connection))

    async def _break_now_and_then(self) -> None:
        while True:
            mean = self.weather.cut_seconds
            await asyncio.sleep(self.seconds(mean * self.dice.uniform(0.5, 1.5)) if mean else 0.05)
            if mean and self.weather.cut_seconds:
                await self._cut_all()

    async def _cut_all(self) -> None:
        for connection in list(self._alive):
            connection.cut()

    async def _stop(self) -> None:
        if self._server is not None:
            self._server.close()
        for task in asyncio.all_tasks(self._loop) - {asyncio.current_task(self._loop)}:
            task.cancel()
        for connection in list(self._alive):
            connection.abort()
        await asyncio.sleep(0)


class Way:
    """One direction of a line, shared by everything that travels on it."""

    def __init__(self) -> None:
        self._free_at = 0.0

    def reserve(self, now: float, seconds: float) -> float:
        """Take the way for so long; answers when the last byte has left."""
        self._free_at = max(now, self._free_at) + seconds
        return self._free_at


class _Connection:
    """One connection of a client, and the one behind it to the server."""

    def __init__(self, link: Link, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._link = link
        self._client = (reader, writer)
        self._writers = [writer]
        self._dead = asyncio.Event()
        self._left, self._counts = link.broken_after()
        self._request = bytearray()
        self._answering = True

    async def run(self) -> None:
        link, loop = self._link, asyncio.get_running_loop()
        link.traffic.connections += 1
        link.traffic.wire += _CONNECTING if link.weather.round_trip else 0
        ready = loop.time() + link.seconds(link.weather.round_trip)  # the handshake, which loopback does at once
        try:
            server = await asyncio.open_connection("127.0.0.1", link.target, limit=_READ_AHEAD)
        except OSError:
            self.abort()
            return
        self._writers.append(server[1])
        ways = [
            loop.create_task(self._way(self._client[0], server[1], True, ready)),
            loop.create_task(self._way(server[0], self._client[1], False, 0.0)),
        ]
        dead = loop.create_task(self._dead.wait())
        both = asyncio.ensure_future(asyncio.wait(ways))
        await asyncio.wait([both, dead], return_when=asyncio.FIRST_COMPLETED)
        for task in (*ways, both, dead):
            task.cancel()
        if self._dead.is_set() and link.weather.silent:
            await asyncio.sleep(link.seconds(FORGOTTEN_SECONDS))
        if self._dead.is_set():
            self.abort()
        for writer in self._writers:
            writer.close()

    def cut(self) -> None:
        """The line breaks: what is on the way is lost."""
        if not self._dead.is_set():
            self._link.traffic.cuts += 1
            self._dead.set()
            if not self._link.weather.silent:
                self.abort()

    def abort(self) -> None:
        """Let both ends go as a reset does."""
        for writer in self._writers:
            raw = writer.get_extra_info("socket")  # none is left once it is closed
            if raw is not None:
                with suppress(OSError):
                    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            writer.transport.abort()

    async def _way(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, up: bool, ready: float) -> None:
        """Carry one direction to its end, and then the news that it ended."""
        on_the_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(64)
        arriving = asyncio.create_task(self._arrive(on_the_way, writer, up))
        try:
            await self._leave(reader, on_the_way, up, ready)
            await arriving
            await asyncio.sleep(self._link.seconds(self._link.weather.slow_close))
            if writer.can_write_eof():
                writer.write_eof()
            else:
                writer.close()
        except (OSError, RuntimeError):
            self.abort()
        finally:
            arriving.cancel()

    async def _leave(
        self, reader: asyncio.StreamReader, on_the_way: asyncio.Queue[tuple[float, bytes]], up: bool, ready: float
    ) -> None:  # fmt: skip
        link, loop = self._link, asyncio.get_running_loop()
        while True:
            weather = link.weather
            bits, delay = (
                (weather.up_bits, weather.up_delay) if up else (weather.down_bits, weather.down_delay)
            )  # fmt: skip
            data = await reader.read(SEGMENT if bits else _PIECE)
            left = loop.time()
            if bits and data:
                seconds = link.seconds(on_the_wire(len(data)) * 8 / bits)
                link.traffic.wire += on_the_wire(len(data))
                left = link.ways[up].reserve(max(left, ready), seconds)
                await asyncio.sleep(left - loop.time())
            await on_the_way.put((max(left, ready) + link.seconds(delay), data))
            if not data:
                return

    async def _arrive(
        self, on_the_way: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter, up: bool
    ) -> None:
        loop = asyncio.get_running_loop()
        while True:
            when, data = await on_the_way.get()
            if when > loop.time():
                await asyncio.sleep(when - loop.time())
            if not data:
                return
            whole = len(data)
            if self._counts in (None, up):
                data = data[: int(min(self._left, whole))]
                self._left -= whole
            self._note(data, up)
            writer.write(data)
            await writer.drain()
            if self._left <= 0:
                self.cut()
                return

    def _note(self, data: bytes, up: bool) -> None:
        """Count, and remember the request that is on its way: a network may deliver it twice."""
        link, traffic = self._link, self._link.traffic
        if not up:
            traffic.down += len(data)
            if not self._answering and link.dice.random() < link.weather.doubled:
                traffic.doubled += 1
                asyncio.get_running_loop().create_task(_deliver(bytes(self._request), link.target))
            self._answering = True
            return
        traffic.up += len(data)
        if self._answering:
            traffic.requests += 1
            self._request.clear()
            self._answering = False
        if link.weather.doubled:
            self._request += data


async def _deliver(request: bytes, target: int) -> None:
    """The second arrival of a request, whose answer nobody waits for."""
    with suppress(OSError, TimeoutError):
        reader, writer = await asyncio.open_connection("127.0.0.1", target)
        try:
            writer.write(request)
            async with asyncio.timeout(SECOND_ARRIVAL_SECONDS):
                while await reader.read(_PIECE):
                    pass
        finally:
            writer.close()
