"""The same server suite runs on SQLite and on a real PostgreSQL."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.postgres import migrated_database
from tests.support.server import Client, LocalServer, local_server, new_client


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The database of a server that never ran, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        yield str(tmp_path / "server")
    else:
        with migrated_database() as url:
            yield url


@pytest.fixture
def server(place: str, tmp_path: Path) -> Iterator[LocalServer]:
    """A server in a thread."""
    with local_server(place, files=tmp_path / "files") as running:
        yield running


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Callable[..., Client]]:
    """Make profiles: `client("name")`, or `client("name", "school")` for one that has a school already."""
    made: list[Client] = []

    def make(name: str, school_name: str = "") -> Client:
        made.append(new_client(tmp_path / name, school_name))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def device(server: LocalServer, client: Callable[..., Client]) -> Client:
    """A device with a school, let in and in step with the server."""
    made = client("device", "Ақсу")
    made.enroll(server.url, server.invite())
    made.sync(server.url)
    return made
