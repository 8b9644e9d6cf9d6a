"""The server process: one database, one address, until it is asked to stop."""

from __future__ import annotations

import asyncio
import logging
import signal
import socket
import sys
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

import uvicorn

from app.domain.addresses import is_loopback
from app.domain.problems import InsecureAddress
from app.server.app import build_app
from app.server.database import OpenServer, open_server_database, served_files
from app.server.workers import Workers
from app.start import collect_rarely
from app.storage.file_sweep import Sweep
from app.storage.server_guard import ServingBeat
from app.sync.file_serving import FileServing
from app.sync.sync_server import SyncServer
from app.usecases.serving_admin import clear_erased

log = logging.getLogger(__name__)

DEFAULT_PORT = 8470
KEEP_ALIVE_SECONDS = 75
"""A shorter one closes the line while a slow answer still travels."""
MAX_HEADERS = 16 * 1024
MOST_CONNECTIONS = 8000
"""Most of them rest between two exchanges."""
STOP_SECONDS = 10
SWEEP_SECONDS = 24 * 60 * 60
CLEAR_SECONDS = 10 * 60


class UnusableAddressError(Exception):
    """Nobody can listen there: the port is taken, or the address is not one of this machine. Its text is the reason."""


def run(
    database: str,
    host: str = "127.0.0.1",
    port: int = DEFAULT_PORT,
    *,
    now_ms: Callable[[], int],
    files: Path | None = None,
    insecure: bool = False,
    say: Callable[[str], None] = print,
) -> None:
    """Serve the database (a folder, or a PostgreSQL URL) until SIGINT or SIGTERM.

    `files` is the folder for the files of attachments; beside a SQLite database there is one of itself.
    Says `listening on http://HOST:PORT` once it does; port 0 takes a free one. TLS is the business of a reverse proxy
    on the same machine. Raises InsecureAddress for another address than loopback without `insecure`, DatabaseBusy if
    another server runs on the database, and UnusableAddressError.
    """
    if not is_loopback(host) and not insecure:
        raise InsecureAddress(address=f"http://{host}:{port}")
    listener = open_listener(host, port)
    _allow_connections()
    try:
        opened = open_server_database(database)
    except BaseException:
        listener.close()
        raise
    workers = Workers(one_writer=opened.store.is_sqlite)
    try:
        server = SyncServer(opened.store, now_ms)
        parts = served_files(database, files)
        server.files = None if parts is None else FileServing(server, parts)
        config = toolkit_config(build_app(opened.store, server, workers))
        _serve(_Server(config, opened, server, workers, say), listener)
    finally:
        workers.close()
        opened.close()


def toolkit_config(app: Callable[..., object]) -> uvicorn.Config:
    """How uvicorn is to run `app`: few headers, patient with slow lines, strict with large heads."""
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        h11_max_incomplete_event_size=MAX_HEADERS,
        limit_concurrency=MOST_CONNECTIONS,
        timeout_graceful_shutdown=STOP_SECONDS,
    )


class _Server(uvicorn.Server):
    """Says when it listens, and stops when another server has taken over its database."""

    def __init__(
        self, config: uvicorn.Config, opened: OpenServer, server: SyncServer, workers: Workers,
        say: Callable[[str], None],
    ) -> None:  # fmt: skip
        super().__init__(config)
        self._guard = opened.guard
        self._server = server
        self._workers = workers
        self._say = say

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and tell whoever started this process where."""
        await super().startup(sockets)
        collect_rarely()
        host, port = self.servers[0].sockets[0].getsockname()[:2]
        self._say(f"listening on http://{f'[{host}]' if ':' in host else host}:{port}")
        if isinstance(self._guard, ServingBeat):
            self._heart = asyncio.create_task(self._beat(self._guard))
        self._eraser = asyncio.create_task(self._clear_erased())
        if self._server.files is not None:
            self._broom = asyncio.create_task(self._sweep_daily(self._server.files))

    async def _clear_erased(self) -> None:
        """What an operator's command could not clear: files behind erased records, and what somebody still read."""
        files = self._server.files
        parts = None if files is None else files.parts
        while not self.should_exit:
            try:
                await self._workers.run(lambda: clear_erased(self._server.store, parts, self._server.now_ms()))
            except Exception as error:
                log.warning("clearing after an erasure: %s", type(error).__name__)
            await asyncio.sleep(CLEAR_SECONDS)

    async def _sweep_daily(self, files: FileServing) -> None:
        while not self.should_exit:
            now = self._server.beacon_ms()
            if now:  # a clock nobody believes lets nothing go
                await self._sweep(Sweep(self._server.store.reading, files.parts, now))
            await asyncio.sleep(SWEEP_SECONDS)

    async def _sweep(self, sweep: Sweep) -> None:
        try:
            gone = await self._workers.run(sweep.sweep_parts)
            for folder in await self._workers.run(sweep.folders):
                gone += await self._workers.run(partial(sweep.sweep, folder))
        except Exception as error:
            # What was not looked at today is looked at tomorrow.
            log.warning("sweep of files: %s", type(error).__name__)
        else:
            log.info("sweep of files: %d let go", gone)

    async def _beat(self, guard: ServingBeat) -> None:
        while not self.should_exit:
            await asyncio.sleep(guard.seconds)
            try:
                ours = await self._workers.run(guard.beat)
            except Exception as error:
                # A database that is away for a moment is no other server.
                log.warning("heartbeat: %s", type(error).__name__)
                continue
            if not ours:
                log.error("another server has taken over this database")
                self.should_exit = True


def open_listener(host: str, port: int) -> socket.socket:
    """A listening socket, before anything else, so that a taken address is noticed before the database is touched.

    Connections have its options. Without this one the body of a short answer would wait until its head was confirmed:
    a whole round trip, or the 40 ms for which a quick neighbour holds its confirmation back.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listener = socket.create_server((host, port), family=family, backlog=128)
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return listener
    except (OSError, OverflowError) as error:
        raise UnusableAddressError(getattr(error, "strerror", None) or str(error)) from error


def _allow_connections() -> None:
    """Ask the system for as many open sockets as it grants; Windows has no such limit."""
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = 2 * MOST_CONNECTIONS if hard == resource.RLIM_INFINITY else min(hard, 2 * MOST_CONNECTIONS)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def _serve(server: uvicorn.Server, listener: socket.socket) -> None:
    """Run to the end. The toolkit raises its signals again afterwards; by then they have done their work."""
    if threading.current_thread() is not threading.main_thread():
        server.run([listener])
        return
    before = {number: signal.signal(number, _already_stopped) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        server.run([listener])
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _already_stopped(_number: int, _frame: object) -> None:
    """Do nothing."""
