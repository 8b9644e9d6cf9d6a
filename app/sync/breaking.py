"""Breaking a connection from another thread: a person who stops an exchange does not wait for a line that is silent."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from contextlib import suppress
from threading import Lock
from typing import Any

_CONNECTED = "connection.connect_tcp.complete"


class Breakable:
    """Holds a second handle of the newest connection; `cut` ends it for whoever reads or writes there."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._handle: socket.socket | None = None

    def trace(self, name: str, info: Mapping[str, Any]) -> None:
        """What the HTTP library tells of its work; the handle is taken before the line is encrypted."""
        if name == _CONNECTED:
            handle = info["return_value"].get_extra_info("socket").dup()
            self.let_go()
            with self._lock:
                self._handle = handle

    def cut(self) -> None:
        """End the connection now; may be called from any thread."""
        with self._lock, suppress(OSError):
            if self._handle is not None:
                self._handle.shutdown(socket.SHUT_RDWR)

    def let_go(self) -> None:
        """Close the handle; the connection itself is not touched."""
        with self._lock:
            handle, self._handle = self._handle, None
        if handle is not None:
            handle.close()
