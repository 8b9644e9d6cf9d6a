"""The server as one ASGI application: `POST /s1`, `POST /enroll`, `GET /healthz`, `GET /metrics`."""

from __future__ import annotations

import logging

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from app.domain.problems import ServerBusy, WrongCode
from app.server import streaming
from app.server.enrolment import Door
from app.server.exchanges import MOST_AT_ONCE, Exchanges
from app.server.metrics import CONTENT_TYPE
from app.server.streaming import Body, End
from app.server.workers import Workers
from app.storage.server_store import ServerStore
from app.sync.enrolment import MAX_REQUEST
from app.sync.serving import SyncServer
from app.sync.wire import WireError

log = logging.getLogger(__name__)


def build_app(
    store: ServerStore, server: SyncServer, workers: Workers, *, most_at_once: int = MOST_AT_ONCE
) -> Starlette:
    """Put the server together over an open database."""

    async def health(_request: Request) -> Response:
        await workers.run(store.check)
        return Response(b"ok\n", media_type="text/plain")

    exchanges = Exchanges(server, workers, most_at_once)

    async def figures(_request: Request) -> Response:
        tells_time = await workers.run(lambda: server.beacon_ms() > 0)
        text = exchanges.metrics.text(
            exchanges.under_way, store.connections_in_use(), workers.waiting, tells_time=tells_time
        )  # fmt: skip
        return Response(text, media_type=CONTENT_TYPE)

    return Starlette(
        routes=[
            Route("/s1", exchanges, methods=["POST"]),
            Route("/enroll", Enrolments(Door(store, server), workers), methods=["POST"]),
            Route("/healthz", health, methods=["GET"]),
            Route("/metrics", figures, methods=["GET"]),
        ]
    )


class Enrolments:
    """`POST /enroll`."""

    def __init__(self, door: Door, workers: Workers) -> None:
        self._door = door
        self._workers = workers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        client = scope.get("client")
        address = client[0] if client else ""
        received = bytearray()
        async with Body(receive, MAX_REQUEST) as body:
            async for piece in body:
                received += piece
        if body.end is End.CUT:
            return
        if body.end is not End.COMPLETE:
            status = 413 if body.end is End.TOO_LARGE else 408
            await streaming.reply(send, status, body.end.name.lower().encode())
            return
        try:
            answer = await self._workers.run(lambda: self._door.answer(bytes(received), address))
        except WrongCode:
            log.warning("enrolment: wrong code")
            await streaming.reply(send, 403, b"wrong_code")
        except ServerBusy as busy:
            await streaming.reply(send, 503, b"slow_down", retry_after=int(str(busy.facts["seconds"])))
        except WireError:
            await streaming.reply(send, 400, b"malformed")
        else:
            log.info("enrolment: a device was let in")
            await streaming.reply(send, 200, answer)
