"""A server and two computers of one school in step with it, for what moves between them with its files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.server import LocalServer, local_server
from tests.support.transfers import Computer, colleague, facilitator


@pytest.fixture
def server(tmp_path: Path) -> Iterator[LocalServer]:
    """A server on this machine."""
    with local_server(str(tmp_path / "server")) as made:
        yield made


@pytest.fixture
def sender(tmp_path: Path, server: LocalServer) -> Iterator[Computer]:
    """The computer of a school, in step with the server."""
    made = facilitator(tmp_path / "sender", server)
    made.desk.syncing.sync_now()
    made.wire.sent.clear()
    yield made
    made.close()


@pytest.fixture
def receiver(tmp_path: Path, server: LocalServer, sender: Computer) -> Iterator[Computer]:
    """Another computer of the same school, in step with the server."""
    assert sender.desk.school
    made = colleague(tmp_path / "receiver", server)
    made.desk.syncing.sync_now()
    made.wire.sent.clear()
    yield made
    made.close()
