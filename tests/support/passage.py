"""A passage in front of a server: every byte that goes through is kept, and the passage can be cut."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

SIZE = 4096


class Passage:
    """Passes connections on to `port`. With `tls` it speaks TLS to whoever comes and plain to the server."""

    def __init__(self, port: int, tls: ssl.SSLContext | None = None) -> None:
        self.target = port
        self.seen = bytearray()
        """Everything that went through, both ways, as it was on this side."""
        self.on_bytes: Callable[[int], None] = lambda _size: None
        """Told with every piece how much has gone through."""
        self._tls = tls
        self._open: list[socket.socket] = []
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> Passage:
        self._accept_from(self._listener)
        return self

    def __exit__(self, _kind: type[BaseException] | None, _error: object, _trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Nobody listens any more, and whatever is open breaks off."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()

    def open_again(self) -> None:
        """Listen at the same place."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        self._accept_from(self._listener)

    def cut(self) -> None:
        """Pull the cable: whatever is open breaks off."""
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
            self._open.clear()

    def _accept_from(self, listener: socket.socket) -> None:
        threading.Thread(target=self._accept, args=(listener,), daemon=True).start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                here, _ = listener.accept()
            except OSError:
                return
            threading.Thread(target=self._pass, args=(here,), daemon=True).start()

    def _pass(self, plain: socket.socket) -> None:
        with suppress(OSError):
            here = self._tls.wrap_socket(plain, server_side=True) if self._tls else plain
            there = socket.create_connection(("127.0.0.1", self.target))
            with self._lock:
                self._open += [plain, there]
            back = threading.Thread(target=self._copy, args=(there, here), daemon=True)
            back.start()
            self._copy(here, there)
            back.join()
            here.close()
            there.close()

    def _copy(self, source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(SIZE):
                with self._lock:
                    self.seen += data
                    size = len(self.seen)
                self.on_bytes(size)
                target.sendall(data)
        with suppress(OSError):
            target.shutdown(socket.SHUT_WR)
