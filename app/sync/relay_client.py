"""What a machine says to a relay once: the code that stands on its screen."""

from __future__ import annotations

from http.client import HTTPConnection, HTTPException

from app.domain.problems import RelayCodeWrong, RelayUnreachable
from app.domain.relay_address import RelayAddress
from app.sync import relay_talk as talk
from app.sync.wire import WireError

SECONDS = 10.0
ANSWER_LIMIT = 4096


def pair(address: RelayAddress, request: talk.PairRequest) -> talk.Paired:
    """Hand in the code; raises RelayCodeWrong, or RelayUnreachable for anything that is no relay."""
    line = HTTPConnection(address.host, address.port, timeout=SECONDS)
    try:
        line.request("POST", "/pair", talk.pack_request(request))
        answer = line.getresponse()
        data = answer.read(ANSWER_LIMIT)
    except (OSError, HTTPException, ValueError) as error:
        raise RelayUnreachable(address=str(address), name="") from error
    finally:
        line.close()
    if answer.status == 403:
        raise RelayCodeWrong
    try:
        return talk.read_paired(data)
    except WireError as error:
        raise RelayUnreachable(address=str(address), name="") from error
