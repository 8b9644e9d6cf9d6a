"""Real servers for tests: in a thread, to look inside, or as a process, to kill."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

import uvicorn
from sqlalchemy import text

from app.domain.record import Record
from app.domain.records.schools import School
from app.server.app import build_app
from app.server.database import open_server_database, served_files
from app.server.exchanges import MOST_AT_ONCE
from app.server.serve import toolkit_config
from app.server.workers import Workers
from app.storage.lanes import Lane
from app.storage.opening import close_store
from app.storage.server_store import ServerStore, is_url
from app.storage.store import Store
from app.sync.exchange import MAX_BATCH, Pace
from app.sync.file_serving import FileServing
from app.sync.http_remote import HttpRemote
from app.sync.runner import Runner
from app.sync.session import ClientSession, Tally
from app.sync.sync_server import SyncServer
from app.usecases import serving_admin
from app.usecases.enrolling import EnrolledAs, enroll
from app.usecases.identity import Identity, introduce
from tests.support.stores import lay_out, new_store


def now_ms() -> int:
    """The machine's time."""
    return time.time_ns() // 1_000_000


@dataclass
class LocalServer:
    """A server in a thread of this process."""

    url: str
    port: int
    store: ServerStore
    server: SyncServer

    def invite(self, role: str = "facilitator", school: str = "Ақсу", region: str = "KZ-19") -> str:
        """A fresh code."""
        return serving_admin.invite(
            self.store, role=role, school=school, region_code=region, now_ms=self.server.now_ms()
        ).code

    def count(self, table: str) -> int:
        """Rows in a table."""
        with self.store.reading() as connection:
            return int(connection.scalar(text(f"SELECT count(*) FROM {table}")) or 0)  # noqa: S608 - our own names


@contextmanager
def local_server(
    place: str, most_at_once: int = MOST_AT_ONCE, files: Path | None = None
) -> Iterator[LocalServer]:  # fmt: skip
    """Serve the database at `place` on a free port until the block ends; `files` is for PostgreSQL."""
    if not is_url(place):
        lay_out(Path(place))
    opened = open_server_database(place)
    workers = Workers(one_writer=opened.store.is_sqlite)
    server = SyncServer(opened.store, now_ms)
    parts = served_files(place, files)
    server.files = None if parts is None else FileServing(server, parts)
    web = uvicorn.Server(toolkit_config(build_app(opened.store, server, workers, most_at_once=most_at_once)))
    listener = socket.create_server(("127.0.0.1", 0))
    # Small, so that a reader who does not read is noticed soon.
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16 * 1024)
    port = listener.getsockname()[1]
    thread = threading.Thread(target=web.run, args=([listener],), daemon=True)
    thread.start()
    try:
        wait_until(lambda: web.started)
        yield LocalServer(f"http://127.0.0.1:{port}", port, opened.store, server)
    finally:
        web.should_exit = web.force_exit = True
        thread.join(20)
        workers.close()
        opened.close()


class ServerProcess:
    """`shyraq serve` as a process of its own; the database is laid out for it unless it is to begin `from_nothing`."""

    def __init__(self, place: str, *options: str, from_nothing: bool = False) -> None:
        if not (from_nothing or is_url(place)):
            lay_out(Path(place))
        command = [sys.executable, "-m", "app", "serve", "--database", place, "--port", "0", *options]
        environment = os.environ | {"PYTHONUNBUFFERED": "1", "LC_ALL": "en_US.UTF-8"}
        self.process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
        )  # fmt: skip
        self.url = ""

    def __enter__(self) -> ServerProcess:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("listening on "), self.errors()
        self.url = line.removeprefix("listening on ").strip()
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.communicate()

    def stop(self) -> int:
        """Ask it to stop and give its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.kill()
        self.process.wait(30)

    def errors(self) -> str:
        """What it wrote to its error output, after it ended."""
        return self.process.communicate(timeout=30)[1]


@dataclass
class Client:
    """One profile with the program around it: store, enrolment, exchanges over HTTP."""

    store: Store
    school: School | None
    write: Lane = field(default_factory=lambda: Lane("write"))
    session: ClientSession = field(init=False)

    def __post_init__(self) -> None:
        self.session = ClientSession(self.store)

    def enroll(self, url: str, code: str) -> EnrolledAs:
        """Hand in a code."""
        return enroll(self.store, url, code, write=self.write)

    def sync(self, url: str) -> Tally:
        """Exchange until nothing waits."""
        remote = HttpRemote(url, pinned=True)
        try:
            return Runner(self.store, self.session, remote, self.write).run()
        finally:
            remote.close()

    def body(self) -> list[bytes]:
        """The pieces of a request with as much as ever goes at once: the head, then one frame each."""
        self.session.pace = Pace(MAX_BATCH)
        return list(self.session.request()[0].pieces)

    def save(self, *records: Record) -> None:
        """Record something."""
        with self.store.work() as work:
            for record in records:
                work.save(record)

    def close(self) -> None:
        """End the program."""
        self.write.close()
        close_store(self.store)


def new_client(folder: Path, school_name: str = "") -> Client:
    """A fresh profile; with a school of its own if that has a name."""
    store = new_store(folder)
    if not school_name:
        return Client(store, None)
    school = School(id=store.new_id(), name_kk=school_name)
    client = Client(store, school)
    client.save(school)
    introduce(store, Identity(store.new_id(), school.id, "facilitator"))
    return client


def post(path: str, body: bytes, length: int | None = None, extra: str = "") -> bytes:
    """The bytes of a request that claims to have `length` bytes of body."""
    size = len(body) if length is None else length
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Length: {size}\r\n{extra}\r\n"
    return head.encode() + body


def connected(port: int) -> socket.socket:
    """A raw connection to the server."""
    return socket.create_connection(("127.0.0.1", port), timeout=20)


def status_of(connection: socket.socket) -> int:
    """Status of the answer that comes."""
    with connection.makefile("rb") as stream:
        return int(stream.readline().split()[1])


def asked(port: int, data: bytes) -> tuple[int, bytes]:
    """Send `data` on a fresh connection: status and body of the short answer."""
    with connected(port) as connection:
        connection.sendall(data)
        with connection.makefile("rb") as stream:
            status = int(stream.readline().split()[1])
            length = 0
            while line := stream.readline().strip():
                name, _, value = line.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            return status, stream.read(length)


def wait_until(ready: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for something another thread or process does."""
    deadline = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.01)
