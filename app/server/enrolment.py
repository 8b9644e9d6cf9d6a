"""The door: a request with an invitation code comes in, a signed answer goes out."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

from app.domain.invitation import PROBLEMS, Refusal
from app.domain.problems import ServerBusy
from app.server.rate_limit import GuessLimit
from app.sync.letting_in import let_in, sealed_word
from app.sync.sync_server import SyncServer


class Door:
    """Lets devices in; one at a time, so that no two get the same number."""

    def __init__(self, server: SyncServer, clock: Callable[[], float] = time.monotonic) -> None:
        self._server = server
        self._limit = GuessLimit(clock)
        self._one = Lock()

    def answer(self, body: bytes, address: str) -> bytes:
        """The answer to the request `body` that came from `address`.

        Raises WireError for what is no request, WrongCode, CodeUsed, CodeTooOld, and ServerBusy for an address that
        guessed too often.
        """
        answer = self._answer(body, address)
        if isinstance(answer, Refusal):
            raise PROBLEMS[answer]
        return answer

    def answer_by_post(self, body: bytes, address: str) -> bytes:
        """The same for a request in an envelope that `address` carries: a refusal is an answer as well."""
        return sealed_word(self._server, body, self._answer(body, address))

    def _answer(self, body: bytes, address: str) -> bytes | Refusal:
        seconds = self._limit.wait(address)
        if seconds:
            raise ServerBusy(seconds=seconds)
        with self._one:
            answer = let_in(self._server, body)
        if answer is Refusal.UNKNOWN:
            self._limit.wrong(address)
        return answer
