"""`POST /unlock`: a coordinator's device asks for the answer to the question of a forgotten PIN."""

from __future__ import annotations

import logging

from starlette.types import Receive, Scope, Send

from app.domain.phone_help import answer_to, read_question
from app.domain.problems import DeviceUnknown, NotTheirQuestion, NotYoursToHelp
from app.server import streaming
from app.server.workers import Workers
from app.storage import devices, phone_help
from app.storage.phone_help import Helped
from app.storage.server_store import ServerStore
from app.sync.phone_help import MAX_REQUEST, HelpRequest, decode_request, encode_answer, help_secret
from app.sync.signed_message import check_signature
from app.sync.sync_server import SyncServer
from app.sync.wire import WireError

log = logging.getLogger(__name__)


class PhoneHelp:
    """Answers coordinators about the devices of their schools."""

    def __init__(self, store: ServerStore, server: SyncServer, workers: Workers) -> None:
        self._store, self._server, self._workers = store, server, workers

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        body = await streaming.whole_body(receive, send, MAX_REQUEST)
        if body is None:
            return
        try:
            answer = await self._workers.run(lambda: self.answer(body))
        except DeviceUnknown:
            await streaming.reply(send, 401, b"device")
        except NotYoursToHelp:
            log.warning("phone help: not for this coordinator")
            await streaming.reply(send, 403, b"not_yours")
        except NotTheirQuestion:
            await streaming.reply(send, 409, b"question")
        except WireError:
            await streaming.reply(send, 400, b"malformed")
        else:
            log.info("phone help: an answer was given")
            await streaming.reply(send, 200, answer)

    def answer(self, body: bytes) -> bytes:
        """The answer to the request `body`, noted before it is given.

        Raises WireError for what is no request, DeviceUnknown, NotYoursToHelp and NotTheirQuestion.
        """
        request = decode_request(body)
        now_ms = self._server.now_ms()
        with self._store.transaction() as connection:
            helper = devices.find(connection, request.helper)
            if helper is None or helper.revoked:
                raise DeviceUnknown
            check_signature(body, helper.public_key)
            device = devices.find(connection, request.device)
            if device is None or not phone_help.may_help(connection, helper, device):
                raise NotYoursToHelp
            question = _question(request)
            phone_help.note(connection, device.number, question, Helped(now_ms, helper.number))
        secret = help_secret(self._server.private_key, device.public_key)
        return encode_answer(answer_to(question, device.number, secret), body, self._server.private_key)


def _question(request: HelpRequest) -> str:
    question = read_question(request.question, request.device)
    if question is None:
        raise NotTheirQuestion
    return question
