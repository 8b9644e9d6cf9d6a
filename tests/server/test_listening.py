"""The socket a server listens on."""

from __future__ import annotations

import socket
from contextlib import closing

import pytest

from app.server.serve import UnusableAddressError, open_listener


def test_short_answers_go_at_once() -> None:
    """A connection sends what it is given: the body of an answer does not wait until its head was confirmed."""
    with closing(open_listener("127.0.0.1", 0)) as listener, socket.create_connection(listener.getsockname()):
        connection, _ = listener.accept()
        with closing(connection):
            assert connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)


def test_a_taken_address_is_said() -> None:
    """Two servers on one port: the second one says so before it touches anything."""
    with closing(open_listener("127.0.0.1", 0)) as listener, pytest.raises(UnusableAddressError):
        open_listener(*listener.getsockname())
