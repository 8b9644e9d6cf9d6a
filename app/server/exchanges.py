"""`POST /s1`: one exchange of a device, from a socket to `app.sync` and back.

No connection to the database is held while a socket is waited for: every piece of the body is one job of a worker,
every piece of the answer another, and the next one is fetched only when the last one was taken.
"""

from __future__ import annotations

import asyncio
import logging
import random
import time
from collections.abc import Callable, Iterator

from starlette.types import Receive, Scope, Send

from app.domain.problems import StorageProblem
from app.server import streaming
from app.server.metrics import Metrics
from app.server.streaming import Body, End
from app.server.workers import Workers
from app.sync.serving import Rejected, Serving

log = logging.getLogger(__name__)

MAX_BODY = 16 * 1024 * 1024
MOST_AT_ONCE = 1_500
"""Exchanges under way. Most of them wait for a slow line, and cost some memory and nothing else."""
MOST_WAITING = 200
"""Pieces of work in front of the database; who comes beyond that is sent away for a few seconds."""


class Exchanges:
    """The ASGI application. A newer request of a device ends its older one, whose line is most likely dead."""

    def __init__(
        self, serve: Callable[[], Serving], workers: Workers, metrics: Metrics, *, most_at_once: int = MOST_AT_ONCE
    ) -> None:
        self._serve_by = serve
        self._workers = workers
        self._metrics = metrics
        self._most = self._free = most_at_once
        self._running: dict[int, _Exchange] = {}
        self._begun = 0

    @property
    def under_way(self) -> int:
        """Exchanges that have begun and not ended."""
        return self._most - self._free

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if _declared_length(scope) > MAX_BODY:
            self._metrics.note("too_large", 0, 0, 0.0)
            await streaming.reply(send, 413, b"too_large")
        elif self._free <= 0 or self._workers.waiting >= MOST_WAITING:
            self._metrics.note("busy", 0, 0, 0.0)
            await streaming.reply(send, 503, b"busy", retry_after=random.randint(3, 15))  # noqa: S311 - spreads load
        else:
            self._free -= 1
            try:
                await self._serve(self._serve_by(), receive, send)
            finally:
                self._free += 1

    async def _serve(self, serving: Serving, receive: Receive, send: Send) -> None:
        self._begun += 1
        exchange = _Exchange(serving, self._workers, send, self._begun)
        began = time.monotonic()
        async with Body(receive, MAX_BODY) as body:
            exchange.task = asyncio.create_task(self._run(exchange, body))
            try:
                await asyncio.wait({exchange.task})
            finally:
                exchange.task.cancel()
        if exchange.task.cancelled():
            await exchange.refuse(503, "superseded", retry_after=5)
        seconds = time.monotonic() - began
        self._metrics.note(exchange.outcome, body.size, exchange.sent, seconds)
        log.info(
            "exchange device=%s body=%s outcome=%s in=%d out=%d ms=%d",
            exchange.device, body.end.name.lower(), exchange.outcome, body.size, exchange.sent, seconds * 1000,
        )  # fmt: skip

    async def _run(self, exchange: _Exchange, body: Body) -> None:
        try:
            async for piece in body:
                await exchange.feed(piece)
                self._register(exchange)
            await exchange.answer(body)
        except Rejected as rejected:
            await exchange.refuse(rejected.status, rejected.code)
        except StorageProblem as problem:
            log.error("database: %s", type(problem).__name__)
            await exchange.refuse(503, "storage", retry_after=60)
        except TimeoutError:
            exchange.outcome = "stalled"
        except Exception:
            log.exception("exchange failed")
            await exchange.refuse(500, "fault")
        finally:
            if exchange.device is not None and self._running.get(exchange.device) is exchange:
                del self._running[exchange.device]

    def _register(self, exchange: _Exchange) -> None:
        """As soon as a signature was checked, this exchange is the one of its device, unless a later one has begun."""
        if exchange.device is None:
            return
        other = self._running.get(exchange.device)
        if other is not None and other.number > exchange.number:
            raise Rejected(503, "superseded")
        if other is not exchange:
            self._running[exchange.device] = exchange
            if other is not None:
                other.task.cancel()


class _Exchange:
    """What one request has come to."""

    task: asyncio.Task[None]

    def __init__(self, serving: Serving, workers: Workers, send: Send, number: int) -> None:
        self.number = number
        """Later exchanges have higher numbers, in whatever order their headers are read."""
        self.started = False
        self.sent = 0
        self.outcome = "cut"
        self._serving = serving
        self._workers = workers
        self._send = send

    @property
    def device(self) -> int | None:
        """Number of the device, once its signature was checked."""
        return self._serving.device_number

    async def feed(self, piece: bytes) -> None:
        """Hand a piece of the body to a worker."""
        await self._workers.run(lambda: self._serving.feed(piece))

    async def answer(self, body: Body) -> None:
        """Answer a complete body piece by piece; a cut one has nobody left to answer to."""
        if body.end is End.TOO_LARGE:
            raise Rejected(413, "too_large")
        if body.end is End.STALLED:
            raise Rejected(408, "stalled")
        if body.end is not End.COMPLETE:
            return
        pieces = self._serving.finish()
        first = await self._next(pieces)
        second = await self._next(pieces)
        await self._begin(None if second else len(first))
        await self._piece(first, more=bool(second))
        while second and not body.gone.is_set():
            following = await self._next(pieces)
            await self._piece(second, more=bool(following))
            second = following
        self.outcome = "gone" if second else "answered"

    async def refuse(self, status: int, code: str, retry_after: int = 0) -> None:
        """Say no to the whole exchange; an answer that has begun just breaks off."""
        self.outcome = code
        if not self.started:
            self.started = True
            await streaming.reply(self._send, status, code.encode(), retry_after=retry_after)

    async def _next(self, pieces: Iterator[bytes]) -> bytes:
        return await self._workers.run(lambda: next(pieces, b""))

    async def _begin(self, length: int | None) -> None:
        self.started = True
        await streaming.start(self._send, 200, length=length)

    async def _piece(self, data: bytes, *, more: bool) -> None:
        await streaming.piece(self._send, data, more=more)
        self.sent += len(data)


def _declared_length(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit():
            return int(value)
    return 0
