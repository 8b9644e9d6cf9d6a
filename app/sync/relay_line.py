"""One line through a relay: bytes from a machine to the server and back, in small pieces and by turns."""

from __future__ import annotations

import asyncio
import socket
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from dataclasses import dataclass, field

from app.sync.relay_turns import Turns

PIECE = 4096
SILENCE_SECONDS = 60.0
"""A line on which nothing moves for longer is closed: the other side may be gone without a word."""
HOLD_SECONDS = 1.0
"""How long a slow line may keep its turn while the system does not take its piece."""
SYSTEM_BUFFER = 64 * 1024
"""What the system may hold of a line on the way to the server, so that few lines never fill a slow link for seconds."""


@dataclass
class Line:
    """A line that is through; `moved` and `carried` are for whoever looks at it."""

    machine: bytes
    up: Turns
    down: Turns
    moved: float = 0.0
    carried: int = 0
    _quiet: asyncio.Timeout | None = field(default=None, repr=False)
    _is_cut: bool = False

    async def carry(self, here: tuple[StreamReader, StreamWriter], there: tuple[StreamReader, StreamWriter]) -> None:
        """Carry until both sides have said their last byte, one is gone, or nothing moves any more."""
        self.moved = asyncio.get_running_loop().time()
        _keep_small(there[1])
        for _reader, writer in (here, there):
            writer.transport.set_write_buffer_limits(0)
        try:
            async with (
                asyncio.timeout(0 if self._is_cut else SILENCE_SECONDS) as self._quiet,
                asyncio.TaskGroup() as both,
            ):
                both.create_task(self._copy(here[0], there[1], self.up))
                both.create_task(self._copy(there[0], here[1], self.down))
        except* OSError:
            pass  # silence, or a side that is gone: an ordinary cut for the other

    def cut(self) -> None:
        """End it, for example to make room."""
        self._is_cut = True
        if self._quiet is not None:
            with suppress(RuntimeError):  # it is ending already
                self._quiet.reschedule(0)

    async def _copy(self, source: StreamReader, target: StreamWriter, turns: Turns) -> None:
        while piece := await source.read(PIECE):
            async with turns.turn(self.machine):
                target.write(piece)
                taken = asyncio.ensure_future(target.drain())
                await asyncio.wait({taken}, timeout=HOLD_SECONDS)
            await taken
            self._note(len(piece))
        if target.can_write_eof():
            target.write_eof()

    def _note(self, size: int) -> None:
        self.carried += size
        self.moved = asyncio.get_running_loop().time()
        if self._quiet is not None and not self._is_cut:
            self._quiet.reschedule(self.moved + SILENCE_SECONDS)


def _keep_small(writer: StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    for option in (socket.SO_SNDBUF, socket.SO_RCVBUF):
        connection.setsockopt(socket.SOL_SOCKET, option, SYSTEM_BUFFER)
