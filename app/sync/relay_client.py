"""What a machine says to a relay itself: the code that stands on its screen, and post for when it has no line."""

from __future__ import annotations

from collections.abc import Iterable
from http.client import HTTPConnection, HTTPException

from app.domain.problems import RelayCodeWrong, RelayForgot, RelayLeadsElsewhere, RelayUnreachable
from app.domain.relay_address import RelayAddress, Through
from app.sync import relay_talk as talk
from app.sync.envelope import MAX_ENVELOPE
from app.sync.relay_guests import proof_of
from app.sync.wire import WireError

SECONDS = 10.0
POST_SECONDS = 60.0
"""The disk of an old machine may be busy."""
ANSWER_LIMIT = 4096


def pair(address: RelayAddress, request: talk.PairRequest) -> talk.Paired:
    """Hand in the code; raises RelayCodeWrong, or RelayUnreachable for anything that is no relay."""
    body = talk.pack_request(request)
    status, data = _asked(address, "/pair", {}, [body], len(body), SECONDS, ANSWER_LIMIT)
    if status == 403:
        raise RelayCodeWrong
    try:
        return talk.read_paired(data)
    except WireError as error:
        raise RelayUnreachable(address=str(address), name="") from error


def post(through: Through, envelope: Iterable[bytes], size: int) -> bytes:
    """Leave an envelope of `size` bytes at the relay; gives those that waited there, one behind the other.

    Raises RelayForgot, RelayLeadsElsewhere, RelayUnreachable.
    """
    proof = {talk.PROOF_HEADER: proof_of(through.machine, through.secret)}
    status, data = _asked(through.address, "/post", proof, envelope, size, POST_SECONDS, MAX_ENVELOPE)
    if status == 407:
        raise RelayForgot(name=through.name)
    if status == 403:
        raise RelayLeadsElsewhere(name=through.name)
    if status != 200:
        raise RelayUnreachable(address=str(through.address), name=through.name)
    return data


def _asked(
    address: RelayAddress, path: str, headers: dict[str, str], body: Iterable[bytes], size: int, seconds: float,
    most: int,
) -> tuple[int, bytes]:  # fmt: skip
    line = HTTPConnection(address.host, address.port, timeout=seconds)
    try:
        line.request("POST", path, body, headers | {"Content-Length": str(size)})
        answer = line.getresponse()
        return answer.status, answer.read(most)
    except (OSError, HTTPException, ValueError) as error:
        raise RelayUnreachable(address=str(address), name="") from error
    finally:
        line.close()
