"""A device asks to be let in, on the line or by post: what the server makes of it, and how it says so.

The same request gets the same answer however often and by whichever road it comes.
"""

from __future__ import annotations

from collections.abc import Callable

from app.domain.invitation import Refusal
from app.domain.invitation_code import read as read_code
from app.storage.admission import Admitted, Newcomer, admit
from app.sync import signing
from app.sync.enrolment import EnrolAnswer, EnrolRequest, decode_request, encode_answer, encode_refusal
from app.sync.sync_server import SyncServer

Doorkeeper = Callable[[bytes], bytes]
"""The bytes of a request → those of the answer, whatever it is."""


def let_in(server: SyncServer, body: bytes) -> bytes | Refusal:
    """The signed answer to the request `body`, or why there is none; raises WireError for what is no request."""
    request = decode_request(body)
    admitted = _admitted(server, request)
    if isinstance(admitted, Refusal):
        return admitted
    answer = EnrolAnswer(
        device=admitted.device.number,
        server_id=server.server_id,
        server_key=signing.public_key(server.private_key),
        role=admitted.device.role,
        region_code=admitted.device.region_code,
        school=admitted.school,
        school_name=admitted.school_name,
    )
    return encode_answer(answer, body, server.private_key)


def answer_by_post(server: SyncServer, body: bytes) -> bytes:
    """The signed answer to the request `body`, which may be a refusal; raises WireError for what is no request."""
    return sealed_word(server, body, let_in(server, body))


def sealed_word(server: SyncServer, body: bytes, answer: bytes | Refusal) -> bytes:
    """An answer as it goes into an envelope, where a refusal has no status to travel in."""
    return encode_refusal(answer, body, server.private_key) if isinstance(answer, Refusal) else answer


def _admitted(server: SyncServer, request: EnrolRequest) -> Admitted | Refusal:
    code = read_code(request.code)
    if code is None:
        return Refusal.UNKNOWN
    newcomer = Newcomer(request.public_key, request.device, request.label, request.version, request.streams)
    now_ms = server.now_ms()
    return server.store.run(lambda connection: admit(connection, code, newcomer, now_ms))
