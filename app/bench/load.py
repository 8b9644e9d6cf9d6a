"""Many devices at once, prepared beforehand, so that what is measured is the server and not who asks.

Two devices of each school take turns: each hands in its changes and gets those of the other. Requests are built and
signed before the clock starts; sending them takes next to nothing.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

from app.bench.workload import SchoolYear
from app.domain.change import Op, origin_of
from app.domain.ids import GLOBAL_STREAM, Id
from app.storage import devices, grants, outbox
from app.storage.opening import close_store, open_store
from app.storage.practice import hurried
from app.sync import signing, wire
from app.sync.serving import Serving
from app.sync.sync_server import SyncServer
from app.sync.wire_frames import encode_ops

HEAD = "POST /s1 HTTP/1.1\r\nHost: x\r\nContent-Type: application/octet-stream\r\nContent-Length: {size}\r\n\r\n"
EPOCH = 77
"""Of the only start that these programs have."""


@dataclass
class Twin:
    """One of the two devices of a school."""

    number: int
    key: bytes = field(default_factory=signing.new_private_key)
    counter: int = 0
    op: int = 0
    cursor: int = 0

    def body(self, epoch: int, stream: Id, ops: Sequence[Op]) -> bytes:
        """The request that hands in `ops`; none of them asks only for news."""
        origin = origin_of(self.number, EPOCH)
        own = [op._replace(origin=origin, seq=self.op + place) for place, op in enumerate(ops, start=1)]
        frames = [encode_ops(own, lambda _type, _row: ())] if own else []
        self.counter += 1
        mine = ((stream, origin, self.op + 1, self.op + len(own)),) if own else ()
        header = wire.encode_header(wire.RequestHeader(
            wire.PROTOCOL, self.number, self.counter, epoch, 0, True, "bench", len(own), 4 << 20,
            ((wire.short(GLOBAL_STREAM), 0), (wire.short(stream), self.cursor)), mine,
            tuple(wire.frame_hash(frame) for frame in frames),
        ))  # fmt: skip
        self.op += len(own)
        return b"".join((wire.sized(header), signing.sign(self.key, header), *map(wire.sized, frames)))


@dataclass
class School:
    """Two devices and their stream, as they would have been let in."""

    server: SyncServer
    stream: Id
    twins: tuple[Twin, Twin]
    head: int = 0

    def admit(self) -> None:
        """Let both devices in."""
        with self.server.store.transaction() as connection:
            for twin in self.twins:
                devices.save(connection, devices.Device(
                    number=twin.number, provisional=1 << 30 | twin.number, public_key=signing.public_key(twin.key),
                    label="", role="facilitator", region_code="", enrolled_ms=0, contact_ms=0, version="", unsent=0,
                    revoked=False,
                ))  # fmt: skip
                grants.give_stream(connection, twin.number, self.stream, self.server.now_ms())

    def turn(self, place: int, ops: Sequence[Op]) -> bytes:
        """The next request of one of the two, which has read everything up to its own last one."""
        twin = self.twins[place]
        body = twin.body(self.server.epoch, self.stream, [op._replace(cursor=self.head) for op in ops])
        self.head += len(ops)
        twin.cursor = self.head
        return body

    def quiet(self, head: int) -> bytes:
        """The request of one who has read everything, to where the stream really stands: two at once leave behind
        questions of the server's own, which no script knew of.
        """
        self.head = self.twins[0].cursor = head
        return self.turn(0, ())

    def hand_in(self, ops: Sequence[Op]) -> None:
        """Let the first device hand in much, without a network."""
        for start in range(0, len(ops), outbox.MAX_OPS):
            serving = Serving(self.server)
            serving.feed(self.turn(0, ops[start : start + outbox.MAX_OPS]))
            for _ in serving.finish():
                pass


def a_school(server: SyncServer, number: int, folder: Path, changes: int) -> tuple[School, Iterator[Op]]:
    """A school with what one has before its first week, and the changes of the weeks to come."""
    store = open_store(folder)
    with hurried(store):
        year = SchoolYear(store, seed=number)
        year.week(changes)
    with store.reading() as connection:
        ops = [op for batch in outbox.batches(connection) for op in batch if op.stream == year.school]
    close_store(store)
    school = School(server, year.school, (Twin(2 * number + 1), Twin(2 * number + 2)))
    school.admit()
    school.hand_in(ops[:-changes])
    return school, iter(ops[-changes:])


def rounds(school: School, ops: Iterator[Op], turns: int, each: int) -> list[bytes]:
    """Requests of the two in turn, with so many changes each."""
    return [school.turn(turn % 2, list(islice(ops, each))) for turn in range(turns)]


def drive(port: int, scripts: Sequence[Sequence[bytes]], per_second: float = 0) -> tuple[float, list[float]]:
    """Send every script over a connection of its own, one request after the other; with a rate not before their time.

    Answers the seconds of everything and of each request, counted from when it was due.
    """
    return asyncio.run(_drive(port, scripts, per_second))


async def _drive(port: int, scripts: Sequence[Sequence[bytes]], per_second: float) -> tuple[float, list[float]]:
    began = time.perf_counter()
    taken = await asyncio.gather(
        *(_talk(port, script, began, place, len(scripts), per_second) for place, script in enumerate(scripts))
    )
    return time.perf_counter() - began, [seconds for one in taken for seconds in one]


async def _talk(
    port: int, script: Sequence[bytes], began: float, place: int, places: int, per_second: float
) -> list[float]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    taken = []
    for number, body in enumerate(script):
        due = began + (number * places + place) / per_second if per_second else time.perf_counter()
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        writer.write(HEAD.format(size=len(body)).encode() + body)
        await _answer(reader)
        taken.append(time.perf_counter() - due)
    writer.close()
    return taken


async def _answer(reader: asyncio.StreamReader) -> None:
    """Read one answer to its end; raises RuntimeError for any but a good one."""
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if b" 200 " not in head:
        raise RuntimeError(head.split(b"\r\n")[0].decode())
    if b"content-length: " in head:
        await reader.readexactly(int(head.split(b"content-length: ")[1].split(b"\r\n")[0]))
        return
    while size := int(await reader.readuntil(b"\r\n"), 16):
        await reader.readexactly(size + 2)
    await reader.readexactly(2)
