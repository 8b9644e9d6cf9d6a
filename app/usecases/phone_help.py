"""Helping a colleague who forgot a PIN: a coordinator types what is read over the phone and reads the answer aloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.phone_help import GROUP, read_question
from app.domain.problems import NotEnrolled, NotOurServer, NotTheirQuestion, NotYoursToHelp
from app.domain.spoken import grouped
from app.storage import local
from app.sync.phone_help import HelpRequest, decode_answer, encode_request
from app.sync.wire import WireError
from app.usecases.own_server import DEVICE_KEY, server_of
from app.usecases.practice_mark import refuse_in_practice

if TYPE_CHECKING:
    from app.storage.store import Store
    from app.sync.remote import Helps


def answer_for(store: Store, device: int, typed: str, remote: Helps | None = None) -> str:
    """The answer to the question `typed` that the device with this number shows, in groups to be read aloud.

    Asks the server; runs on the `net` lane. Raises PracticeOnly, NotEnrolled, NotTheirQuestion, NotYoursToHelp and the
    other `SyncProblem`s of a remote.
    """
    refuse_in_practice(store)
    question = read_question(typed, device)
    if question is None:
        raise NotTheirQuestion(device=device)
    server = server_of(store)
    with store.reading() as connection:
        key = local.read(connection, DEVICE_KEY)
    if server is None or key is None:
        raise NotEnrolled
    request = encode_request(HelpRequest(store.device, device, question), bytes(key))
    courier = remote or _over_http(str(server["url"]), bool(server["insecure"]))
    try:
        return grouped(decode_answer(courier.unlock(request), request, bytes(server["server_public_key"])), GROUP)
    except WireError as error:
        raise NotOurServer(address=server["url"]) from error
    except NotYoursToHelp as error:
        raise NotYoursToHelp(device=device) from error
    finally:
        courier.close()


def _over_http(url: str, insecure: bool) -> Helps:
    from app.sync.http_remote import HttpRemote

    return HttpRemote(url, insecure=insecure, pinned=True)
