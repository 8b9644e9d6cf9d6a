"""The servers a bench talks to: our own and the bare one beside it, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.storage.server_store import open_server_store
from app.usecases import serving_admin


class Invite:
    """Makes invitation codes at a server's data folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, role: str, school: str) -> str:
        store = open_server_store(str(self._folder))
        try:
            now_ms = time.time_ns() // 1_000_000
            return serving_admin.invite(store, role=role, school=school, region_code="KZ-19", now_ms=now_ms).code
        finally:
            store.close()


@contextmanager
def a_server(place: str) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """A server over the database at `place`, on a free port."""
    command = [sys.executable, "-m", "app", "serve", "--database", place, "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:  # noqa: S603 - ourselves
        try:
            line = process.stdout.readline() if process.stdout else ""
            yield process, int(line.rsplit(":", 1)[1])
        finally:
            process.terminate()


@contextmanager
def server_process(folder: Path) -> Iterator[tuple[int, Invite]]:
    """A server over SQLite in `folder`, and who lets devices in."""
    with a_server(str(folder)) as (_, port):
        yield port, Invite(folder)


@contextmanager
def json_server(file: Path) -> Iterator[str]:
    """The floor: a bare ASGI handler that keeps gzip-JSON in a file and gives it back, in a process of its own."""
    command = [sys.executable, "-m", "app.bench.json_handler", str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:  # noqa: S603 - ourselves
        try:
            yield process.stdout.readline().strip() if process.stdout else ""
        finally:
            process.terminate()
