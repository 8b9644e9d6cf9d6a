"""`/courier/NAME`: envelopes come in piece by piece (PATCH) and their answers go out the same way (GET with a range).

When the last piece is there the envelope is opened and served, one at a time: they are large and in no hurry. The
answer stays for whoever comes back for the rest of it.
"""

from __future__ import annotations

import asyncio
import logging
import re
import time
from typing import NamedTuple

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from app.server import streaming
from app.server.endpoint import Endpoint
from app.server.enrolment import Door
from app.server.files import piece_of, range_of
from app.server.metrics import Metrics
from app.server.workers import Workers
from app.sync.post_counter import PostCounter, pack_standing
from app.sync.post_serving import PostServing
from app.sync.serving import UNKNOWN_PROTOCOL, Rejected
from app.sync.sync_server import SyncServer
from app.sync.wire import WireError

log = logging.getLogger(__name__)

MOST_COURIERS = 20
"""Pieces under way."""
_WANTED = re.compile(rb"o=(\d{1,12})&n=(\d{1,12})&most=(\d{1,12})")


class _Carrier(NamedTuple):
    """Who brought a piece, and how many bytes of state they want back."""

    address: str
    most: int


class Post(Endpoint):
    """The ASGI application."""

    name, malformed = "post", 422

    def __init__(
        self, server: SyncServer, counter: PostCounter, door: Door, workers: Workers, metrics: Metrics
    ) -> None:  # fmt: skip
        super().__init__(MOST_COURIERS)
        self._server, self._counter, self._door = server, counter, door
        self._workers, self._metrics = workers, metrics
        self._turn = asyncio.Lock()

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers, name = Headers(scope=scope), scope["path_params"]["name"]
        if scope["method"] == "PATCH":
            found = _WANTED.fullmatch(scope["query_string"])
            if found is None:
                raise WireError("no offset")
            piece = await piece_of(receive, headers)
            if piece is not None:
                offset, size, most = map(int, found.groups())
                client = scope.get("client")
                carrier = _Carrier(client[0] if client else "", most)
                have, answer = await self._take(name, offset, piece, size, carrier)
                await streaming.reply(send, 200, pack_standing(have, answer))
            return
        first, last = range_of(headers)
        data, size = await self._workers.run(lambda: self._counter.give(name, first, last - first + 1))
        await streaming.start(send, 206, length=len(data), part=f"bytes {first}-{first + len(data) - 1}/{size}")
        await streaming.piece(send, data, more=False)

    async def _take(self, name: str, offset: int, piece: bytes, size: int, carrier: _Carrier) -> tuple[int, int]:
        have, answer = await self._workers.run(lambda: self._counter.take(name, offset, piece, size))
        if have < size or answer:
            return have, answer
        async with self._turn:
            # Whoever waited here for its turn may find the answer made meanwhile.
            have, answer = await self._workers.run(lambda: self._counter.take(name, size, b"", size))
            return (have, answer) if have < size or answer else (size, await self._open(name, carrier))

    async def _open(self, name: str, carrier: _Carrier) -> int:
        """Serve an envelope that is there, in jobs as small as on the line; answers the size of its answer."""
        began, outcome, received = time.monotonic(), "fault", 0
        serving = PostServing(
            self._server, carrier.most, lambda body: self._door.answer_by_post(body, carrier.address)
        )  # fmt: skip
        answer: list[bytes] = []
        try:
            parts = self._counter.parts(name)
            while part := await self._workers.run(lambda: next(parts, b"")):
                await self._workers.run(lambda part=part: serving.feed(part))  # type: ignore[misc]
                received += len(part)
            pieces = serving.finish()
            while data := await self._workers.run(lambda: next(pieces, b"")):
                answer.append(data)
            outcome = "answered"
        except Rejected as rejected:
            outcome = rejected.code
            if rejected.status == UNKNOWN_PROTOCOL:  # it may lie here until this server is updated
                raise
            await self._workers.run(lambda: self._counter.drop(name))
            raise Rejected(422, rejected.code) from rejected
        finally:
            seconds = time.monotonic() - began
            self._metrics.note("courier_" + outcome, received, sum(map(len, answer)), seconds)
            log.info("courier: device=%s outcome=%s ms=%d", serving.device_number, outcome, seconds * 1000)
        return await self._workers.run(lambda: self._counter.keep_answer(name, answer))
