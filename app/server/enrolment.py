"""The door: a request with an invitation code comes in, a signed answer goes out."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock

from app.domain.invitation_code import read as read_code
from app.domain.problems import ServerBusy, WrongCode
from app.server.rate_limit import GuessLimit
from app.storage.admission import Admitted, Newcomer, admit
from app.storage.server_store import ServerStore
from app.sync import signing
from app.sync.enrolment import EnrolAnswer, EnrolRequest, decode_request, encode_answer
from app.sync.sync_server import SyncServer


class Door:
    """Lets devices in; one at a time, so that no two get the same number."""

    def __init__(self, store: ServerStore, server: SyncServer, clock: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._server = server
        self._limit = GuessLimit(clock)
        self._one = Lock()

    def answer(self, body: bytes, address: str) -> bytes:
        """The answer to the request `body` that came from `address`.

        Raises WireError for what is no request, WrongCode, and ServerBusy for an address that guessed too often.
        """
        seconds = self._limit.wait(address)
        if seconds:
            raise ServerBusy(seconds=seconds)
        request = decode_request(body)
        with self._one:
            admitted = self._admitted(request)
        if admitted is None:
            self._limit.wrong(address)
            raise WrongCode
        answer = EnrolAnswer(
            device=admitted.device.number,
            server_id=self._server.server_id,
            server_key=signing.public_key(self._server.private_key),
            role=admitted.device.role,
            region_code=admitted.device.region_code,
            school=admitted.school,
            school_name=admitted.school_name,
        )
        return encode_answer(answer, body, self._server.private_key)

    def _admitted(self, request: EnrolRequest) -> Admitted | None:
        code = read_code(request.code)
        if code is None:
            return None
        newcomer = Newcomer(request.public_key, request.device, request.label, request.version, request.streams)
        now_ms = self._server.now_ms()
        return self._store.run(lambda connection: admit(connection, code, newcomer, now_ms))
