"""Bodies and answers on slow and dying connections."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from enum import Enum, auto

from starlette.types import Receive, Send

CONTENT_TYPE = "application/octet-stream"
STALL_SECONDS = 60.0
"""Silence after which a connection is given up; above the 45 s after which a device gives up itself."""
_WAITING_PIECES = 8


class End(Enum):
    """How a body ended."""

    COMPLETE = auto()
    CUT = auto()
    STALLED = auto()
    TOO_LARGE = auto()


class Body:
    """The body of one request; iterate over it inside `async with`, and get all that has arrived since the last turn.

    It is read ahead of the work on it: the toolkit throws away what it still holds when a connection dies, and complete
    frames that had arrived would have to come again.
    """

    def __init__(self, receive: Receive, most: int, stall: float = STALL_SECONDS) -> None:
        self.end = End.CUT
        self.size = 0
        self.gone = asyncio.Event()
        """Set when the other side has hung up, also after a complete body."""
        self._receive = receive
        self._most = most
        self._stall = stall
        self._pieces: asyncio.Queue[bytes | None] = asyncio.Queue(_WAITING_PIECES)

    async def __aenter__(self) -> Body:
        self._reader = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_error: object) -> None:
        self._reader.cancel()
        await asyncio.gather(self._reader, return_exceptions=True)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: list[bytes | None] = []
        while not pieces or pieces[-1] is not None:
            pieces = [await self._pieces.get()]
            while not self._pieces.empty():
                pieces.append(self._pieces.get_nowait())
            if data := b"".join(filter(None, pieces)):
                yield data

    async def _read(self) -> None:
        self.end = await self._read_to_end()
        await self._pieces.put(None)
        if self.end is End.COMPLETE:
            while (await self._receive())["type"] != "http.disconnect":
                pass
        self.gone.set()

    async def _read_to_end(self) -> End:
        more = True
        while more:
            try:
                async with asyncio.timeout(self._stall):
                    message = await self._receive()
            except TimeoutError:
                return End.STALLED
            if message["type"] == "http.disconnect":
                return End.CUT
            piece = message.get("body", b"")
            more = message.get("more_body", False)
            self.size += len(piece)
            if self.size > self._most:
                return End.TOO_LARGE
            if piece:
                await self._pieces.put(piece)
        return End.COMPLETE


async def start(
    send: Send, status: int, *, length: int | None = None, retry_after: int = 0, part: str = ""
) -> None:  # fmt: skip
    """Send the head of an answer with as few headers as possible; without a length it comes in chunks.

    `part` says which part of a file the answer is.
    """
    headers = [(b"content-type", CONTENT_TYPE.encode())]
    if length is not None:
        headers.append((b"content-length", b"%d" % length))
    if retry_after:
        headers.append((b"retry-after", b"%d" % retry_after))
    if part:
        headers.append((b"content-range", part.encode()))
    await send({"type": "http.response.start", "status": status, "headers": headers})


async def piece(send: Send, data: bytes, *, more: bool) -> None:
    """Send one piece of an answer; raises TimeoutError if the other side takes nothing for too long."""
    async with asyncio.timeout(STALL_SECONDS):
        await send({"type": "http.response.body", "body": data, "more_body": more})


async def reply(send: Send, status: int, body: bytes, *, retry_after: int = 0) -> None:
    """A whole short answer."""
    await start(send, status, length=len(body), retry_after=retry_after)
    await piece(send, body, more=False)


async def whole_body(receive: Receive, send: Send, most: int) -> bytes | None:
    """The body of a small request; None if there is none that can be answered, and then that was said already."""
    received = bytearray()
    async with Body(receive, most) as body:
        async for data in body:
            received += data
    if body.end is End.COMPLETE:
        return bytes(received)
    if body.end is not End.CUT:
        await reply(send, 413 if body.end is End.TOO_LARGE else 408, body.end.name.lower().encode())
    return None
