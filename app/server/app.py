"""The server as one ASGI application: the exchange, couriers, enrolment, files, PIN help, health and metrics."""

from __future__ import annotations

import logging
import tempfile
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from app.domain.problems import CodeTooOld, CodeUsed, ServerBusy, WrongCode
from app.server import streaming
from app.server.enrolment import Door
from app.server.exchanges import MOST_AT_ONCE, Exchanges
from app.server.files import Files
from app.server.helping import PhoneHelp
from app.server.metrics import CONTENT_TYPE, Metrics
from app.server.post import Post
from app.server.workers import Workers
from app.storage.server_store import ServerStore
from app.sync.enrolment import MAX_REQUEST
from app.sync.post_counter import FOLDER, PostCounter
from app.sync.serving import Serving
from app.sync.sync_server import SyncServer
from app.sync.wire import WireError

log = logging.getLogger(__name__)


def build_app(
    store: ServerStore, server: SyncServer, workers: Workers, *, most_at_once: int = MOST_AT_ONCE
) -> Starlette:
    """Put the server together over an open database."""

    async def health(_request: Request) -> Response:
        await workers.run(store.check)
        return Response(b"ok\n", media_type="text/plain")

    metrics = Metrics()
    exchanges = Exchanges(lambda: Serving(server), workers, metrics, most_at_once=most_at_once)
    door = Door(server)
    post = Post(server, PostCounter(server, _post_folder(server)), door, workers, metrics)

    async def figures(_request: Request) -> Response:
        tells_time = await workers.run(lambda: server.beacon_ms() > 0)
        text = metrics.text(
            exchanges.under_way + post.under_way, store.connections_in_use(), workers.waiting, tells_time=tells_time
        )  # fmt: skip
        return Response(text, media_type=CONTENT_TYPE)

    routes = [
        Route("/s1", exchanges, methods=["POST"]),
        Route("/courier/{name}", post, methods=["PATCH", "GET"]),
        Route("/enroll", Enrolments(door, workers), methods=["POST"]),
        Route("/unlock", PhoneHelp(store, server, workers), methods=["POST"]),
        Route("/healthz", health, methods=["GET"]),
        Route("/metrics", figures, methods=["GET"]),
    ]
    if server.files is not None:
        routes.append(Route("/b/{digest}", Files(server.files, workers), methods=["PATCH", "GET"]))
    return Starlette(routes=routes)


def _post_folder(server: SyncServer) -> Path:
    """Where envelopes on their way lie: beside the files, or where the system keeps what need not stay."""
    if server.files is not None:
        return server.files.parts.files.folder / FOLDER
    return Path(tempfile.mkdtemp(prefix="shyraq-post-"))


_REFUSALS = {WrongCode: (403, "wrong_code"), CodeUsed: (409, "used"), CodeTooOld: (410, "too_old")}


class Enrolments:
    """`POST /enroll`."""

    def __init__(self, door: Door, workers: Workers) -> None:
        self._door = door
        self._workers = workers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        client = scope.get("client")
        address = client[0] if client else ""
        body = await streaming.whole_body(receive, send, MAX_REQUEST)
        if body is None:
            return
        try:
            answer = await self._workers.run(lambda: self._door.answer(body, address))
        except WrongCode as refused:
            status, code = _REFUSALS[type(refused)]
            log.warning("enrolment: %s", code)
            await streaming.reply(send, status, code.encode())
        except ServerBusy as busy:
            await streaming.reply(send, 503, b"slow_down", retry_after=int(str(busy.facts["seconds"])))
        except WireError:
            await streaming.reply(send, 400, b"malformed")
        else:
            log.info("enrolment: a device was let in")
            await streaming.reply(send, 200, answer)
