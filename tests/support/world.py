"""A world in one process: devices with real databases, a real server core, virtual clocks and a network that breaks.

Time stands still unless the world lets it pass, every device has a wall clock of its own that may lie, and a message
can be cut after any byte. Nothing here replaces the code under test: only time, dice and the wire are ours.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from unittest.mock import patch

from app.domain.clock import BUILD_MS
from app.domain.ids import NOBODY, Id
from app.domain.rules.rights import COORDINATOR, OF_A_REGION
from app.storage import devices, grants, local, outbox
from app.storage.opening import close_store
from app.storage.server_store import ServerStore, open_server_store
from app.storage.store import Store
from app.storage.swap import DATABASE_NAME
from app.sync import signing, under_way
from app.sync.exchange import AnswerReader, Pace, Request, only_acknowledges
from app.sync.intake import Going
from app.sync.rules import RULES, Rules
from app.sync.serving import Serving
from app.sync.session import ClientSession, Tally
from app.sync.sync_server import SyncServer
from app.sync.wire import AnswerHeader
from app.sync.wire_frames import StateFrame
from tests.support.stores import copy_profile, lay_out, new_store, use_dice

START_MS = BUILD_MS + 30 * 86_400_000


class Cut(Exception):  # noqa: N818 - named after what happened
    """The connection died."""


@dataclass
class WorldTime:
    """True time, milliseconds since 1970."""

    now: int = START_MS

    def pass_ms(self, ms: int) -> None:
        self.now += ms


@dataclass
class DeviceTime:
    """What one machine believes: true time plus an error of its wall clock."""

    world: WorldTime
    error_ms: int = 0

    def wall_ms(self) -> int:
        return self.world.now + self.error_ms

    def elapsed_ms(self) -> int:
        return self.world.now


@dataclass
class Faults:
    """What happens to the next exchange; `None` means it goes well."""

    request_bytes: int | None = None
    """The body is cut after so many bytes."""
    answer_bytes: int | None = None
    """The answer is cut after so many bytes."""
    crash_before_event: int | None = None
    """The program is killed before it commits this event of the answer."""
    piece: int = 1500
    small: bool = False
    """Every change is a frame, and of a request that broke off only the last one goes again."""
    ahead: bool = False
    """The line is brisk, every change is a frame: one more exchange comes before, which goes well, and is settled only
    while the request that suffers is under way.
    """


@dataclass
class Device:
    """One machine: a folder, a clock that may lie, and the program while it runs."""

    world: World
    name: str
    number: int
    folder: Path
    time: DeviceTime
    store: Store
    session: ClientSession
    exchanges: int = 0
    said: list[Request] = field(default_factory=list)
    """The requests it made, whatever became of them."""
    heard: list[bytes] = field(default_factory=list)
    """What the server sent, if the world listens."""

    def restart(self) -> None:
        """End the program and start it again."""
        close_store(self.store)
        self.open()

    def open(self) -> None:
        self.store = self.world.open_store(self.folder, self.time)
        self.session = ClientSession(self.store, self.world.rules)

    def sync(self, faults: Faults | None = None) -> Tally:
        """One exchange; raises Cut where the faults say so."""
        return self.world.exchange(self, faults or Faults())

    def sync_all(self, most: int = 60) -> None:
        """Exchanges without faults until nothing waits on either side."""
        for _ in range(most):
            tally = self.sync()
            if tally.idle:
                return
        raise AssertionError(f"{self.name} does not come to rest")


@dataclass
class World:
    """Devices around one server."""

    folder: Path
    seed: int = 0
    rules: Rules = RULES
    time: WorldTime = field(default_factory=WorldTime)
    postgres: str = ""
    """URL of the server's database; without one it is a SQLite file, which can be copied and put back."""
    devices: list[Device] = field(default_factory=list)
    listens: bool = False

    def __post_init__(self) -> None:
        self.random = random.Random(self.seed)  # noqa: S311 - dice for tests
        self.server_time = DeviceTime(self.time)
        self.server_folder = self.folder / "server"
        self.backups = 0
        self.start_server()

    def bits(self, count: int) -> int:
        return self.random.getrandbits(count)

    def start_server(self) -> None:
        if not self.postgres:
            lay_out(self.server_folder)
        self.server_store: ServerStore = open_server_store(self.postgres or str(self.server_folder))
        self.server = SyncServer(self.server_store, self.server_time.wall_ms, self.rules, self.bits)

    def stop_server(self) -> None:
        self.server_store.close()

    def backup_server(self) -> Path:
        """A copy of the server's database as it is now."""
        self.stop_server()
        self.backups += 1
        copy = self.folder / f"backup-{self.backups}.db"
        shutil.copyfile(self.server_folder / DATABASE_NAME, copy)
        self.start_server()
        return copy

    def restore_server(self, copy: Path, announced: bool = True) -> None:
        """Put an old copy in place; `announced` is what `admin restore` does, else the server must find out itself."""
        self.stop_server()
        shutil.copyfile(copy, self.server_folder / DATABASE_NAME)
        self.start_server()
        if announced and self.rules.new_epoch:
            self.server.begin_epoch()

    def open_store(self, folder: Path, time: DeviceTime) -> Store:
        store = new_store(folder, time)
        use_dice(store, self.bits if self.rules.fresh_origin else lambda _count: 7)
        return store

    def add_device(
        self, name: str, streams: list[Id] | None = None, region: str = "", enrolled: bool = True,
        role: str = "facilitator", who: Id | None = None,
    ) -> Device:  # fmt: skip
        """A new machine, enrolled in a `role` at `streams` or as a coordinator of `region`, or not yet; at it sits
        `who`.
        """
        folder = self.folder / name
        time = DeviceTime(self.time)
        store = self.open_store(folder, time)
        number = len(self.devices) + 1
        device = Device(self, name, number, folder, time, store, ClientSession(store, self.rules))
        self.devices.append(device)
        if who is not None:
            with store.transaction() as connection:
                local.write(connection, local.OWNER, [who, NOBODY, role])
        if enrolled:
            self.enrol(device, streams, region, role)
        return device

    def enrol(
        self, device: Device, streams: list[Id] | None = None, region: str = "", role: str = "facilitator"
    ) -> None:
        """What an invitation does; what was recorded before goes along under the number the device chose itself."""
        store, number = device.store, device.number
        key = signing.new_private_key()
        with self.server_store.transaction() as connection:
            made = devices.Device(
                number=number, provisional=store.device, public_key=signing.public_key(key), label=device.name,
                role=_regional(role) if region else role, region_code=region, enrolled_ms=0, contact_ms=0,
                version="", unsent=0, revoked=False,
            )  # fmt: skip
            devices.save(connection, made)
            for stream in streams or []:
                grants.give_stream(connection, number, stream, self.time.now)
        with store.transaction() as connection:
            local.write(connection, "server", {"server_public_key": signing.public_key(self.server.private_key)})
            local.write(connection, "device_key", key)
            local.write(connection, "device", number)
            if region:
                local.write(connection, local.OWNER, [NOBODY, NOBODY, _regional(role)])
        store.become(number)

    def exchange(self, device: Device, faults: Faults) -> Tally:
        """Carry one exchange over the wire, with its faults."""
        self.time.pass_ms(self.random.randint(1, 2000))
        device.exchanges += 1
        session, tally = device.session, Tally()
        with _small_frames(faults.small):
            going, unsettled = self._ahead(device, tally) if faults.ahead else (session.request(), ())
        request, reader = going
        device.said.append(request)
        tally.sent, tally.bytes_up = tally.sent + request.ops, tally.bytes_up + request.size
        serving = Serving(self.server)
        try:
            try:
                self._up(b"".join(request.pieces), serving, faults)
            finally:
                for step in unsettled:
                    if faults.crash_before_event == 0:
                        device.restart()
                        raise Cut
                    step()
            self._down(device, serving, request, reader, tally, faults)
        except Cut:
            arrived = request.size if faults.request_bytes is None else min(request.size, faults.request_bytes)
            session.cut(self.gone(arrived, request.size))
            raise
        return tally

    def _ahead(self, device: Device, tally: Tally) -> tuple[Going, Sequence[Callable[[], None]]]:
        """An exchange that goes well; answers the request to go next, and what is still to be done about the first if
        that can wait.
        """
        session, serving = device.session, Serving(self.server)
        session.pace = Pace(batch=1, is_brisk=True)
        with patch.object(outbox, "MAX_OPS", 1):
            request, reader = session.request()
            self._up(b"".join(request.pieces), serving, Faults())
            ready = None if request.load.complete else session.next_request(request)
        tally.sent, tally.bytes_up = request.ops, request.size
        events = [event for data in serving.finish() for event in reader.feed(data)]
        header = next(event for event in events if isinstance(event, AnswerHeader))
        steps = [*(partial(session.take, event, tally) for event in events),
                 partial(session.finish, request, header, reader.more, tally)]  # fmt: skip
        if ready is not None and all(only_acknowledges(event, request) for event in events):
            frames = [event for event in events if isinstance(event, StateFrame)]
            return session.sends(ready.behind(frames)), steps
        for step in steps:
            step()
        return session.request(), ()

    def gone(self, arrived: int, size: int) -> int:
        """How much of a request had gone, for its program: the rest lies in the buffers of its system."""
        return self.random.randint(arrived, size)

    def _up(self, body: bytes, serving: Serving, faults: Faults) -> None:
        sent = body if faults.request_bytes is None else body[: faults.request_bytes]
        for start in range(0, len(sent), faults.piece):
            serving.feed(sent[start : start + faults.piece])
        if faults.request_bytes is not None:
            raise Cut

    def _down(
        self, device: Device, serving: Serving, request: Request, reader: AnswerReader, tally: Tally, faults: Faults
    ) -> None:  # fmt: skip
        header: AnswerHeader | None = None
        events = 0
        if self.listens:
            device.heard.append(b"")
        for data in limited(serving.finish(), faults.answer_bytes, faults.piece):
            tally.bytes_down += len(data)
            if self.listens:
                device.heard[-1] += data
            for event in reader.feed(data):
                if events == faults.crash_before_event:
                    device.restart()
                    raise Cut
                events += 1
                if isinstance(event, AnswerHeader):
                    header = event
                device.session.take(event, tally)
        if not reader.ended or header is None:
            raise Cut
        device.session.finish(request, header, reader.more, tally)

    def clone(self, device: Device, name: str) -> Device:
        """A copy of a machine's database on another machine, both going on as the same device."""
        folder = copy_profile(device.store, self.folder / name)
        time = DeviceTime(self.time, device.time.error_ms)
        store = self.open_store(folder, time)
        copy = Device(self, name, device.number, folder, time, store, ClientSession(store, self.rules))
        self.devices.append(copy)
        return copy

    def close(self) -> None:
        for device in self.devices:
            close_store(device.store)
        self.stop_server()


@contextmanager
def _small_frames(are_small: bool) -> Iterator[None]:
    if not are_small:
        yield
        return
    with patch.object(outbox, "MAX_OPS", 1), patch.object(under_way, "SENT_AGAIN", 0):
        yield


def _regional(role: str) -> str:
    """Who is let in for a region is a coordinator, if nothing else is said."""
    return role if role in OF_A_REGION else COORDINATOR


def limited(pieces: Iterator[bytes], most: int | None, size: int) -> Iterator[bytes]:
    """The first `most` bytes of an answer, in pieces of `size`."""
    left = most
    for piece in pieces:
        for start in range(0, len(piece), size):
            part = piece[start : start + size]
            if left is not None:
                part = part[:left]
                left -= len(part)
            if part:
                yield part
            if left == 0:
                return


@contextmanager
def a_world(folder: Path, seed: int = 0, rules: Rules = RULES, postgres: str = "") -> Iterator[World]:
    """A world that is closed at the end."""
    world = World(folder, seed, rules, postgres=postgres)
    try:
        yield world
    finally:
        world.close()
