"""`/b/HASH`: a piece of a file comes in (PATCH) or goes out (GET with a range).

A piece is small and stands in memory until all of it has arrived; only then a worker looks at the database and the
disk. So nothing is held while a line is waited for, and an upload whose line died blocks nobody.
"""

from __future__ import annotations

import re

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from app.server import streaming
from app.server.endpoint import Endpoint
from app.server.streaming import Body, End
from app.server.workers import Workers
from app.sync.file_serving import FileServing
from app.sync.serving import Rejected
from app.sync.wire import WireError
from app.sync.wire_files import MAX_PIECE, FileClaim, read_authorization

MOST_AT_ONCE = 200
_OFFSET = re.compile(rb"o=(\d{1,12})")
_RANGE = re.compile(r"bytes=(\d{1,12})-(\d{1,12})")


class Files(Endpoint):
    """The ASGI application."""

    name = "file"

    def __init__(self, files: FileServing, workers: Workers, most_at_once: int = MOST_AT_ONCE) -> None:
        super().__init__(most_at_once)
        self._files = files
        self._workers = workers

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers(scope=scope)
        device, checksum, signature = read_authorization(headers.get("authorization", ""))
        digest = scope["path_params"]["digest"]
        if scope["method"] == "PATCH":
            found = _OFFSET.fullmatch(scope["query_string"])
            if found is None:
                raise WireError("no offset")
            piece = await piece_of(receive, headers)
            if piece is not None:
                claim = FileClaim("PATCH", digest, int(found[1]), len(piece), checksum)
                answer = await self._workers.run(lambda: self._files.take(claim, device, signature, piece))
                await streaming.reply(send, 200, answer)
            return
        first, last = range_of(headers)
        claim = FileClaim("GET", digest, first, last - first + 1, checksum)
        data, size = await self._workers.run(lambda: self._files.give(claim, device, signature))
        part = f"bytes {first}-{first + len(data) - 1}/{size}"
        await streaming.start(send, 206, length=len(data), part=part)
        await streaming.piece(send, data, more=False)


async def piece_of(receive: Receive, headers: Headers) -> bytes | None:
    """All of a piece, or None if its line died first."""
    declared = headers.get("content-length", "")
    if declared.isdecimal() and int(declared) > MAX_PIECE:
        raise Rejected(413, "too_large")
    received = bytearray()
    async with Body(receive, MAX_PIECE) as body:
        async for part in body:
            received += part
    if body.end is End.TOO_LARGE:
        raise Rejected(413, "too_large")
    if body.end is End.STALLED:
        raise Rejected(408, "stalled")
    return bytes(received) if body.end is End.COMPLETE else None


def range_of(headers: Headers) -> tuple[int, int]:
    """First and last byte that are asked for."""
    found = _RANGE.fullmatch(headers.get("range", ""))
    if found is None:
        raise WireError("no range")
    first, last = int(found[1]), int(found[2])
    if not first <= last < first + MAX_PIECE:
        raise Rejected(416, "range")
    return first, last
