"""What every place of the server that takes pieces has in common: how many at once, and how trouble is answered."""

from __future__ import annotations

import logging
import random

from starlette.types import Receive, Scope, Send

from app.domain.problems import Problem, ServerBusy
from app.server import streaming
from app.sync.serving import Rejected
from app.sync.wire import WireError

log = logging.getLogger(__name__)

_STORAGE_SECONDS = 60


class Endpoint:
    """An ASGI application; whoever serves says in `_serve` what a request gets."""

    name = ""
    """What it is called in the log."""
    malformed = 400
    """The status of what cannot be read."""

    def __init__(self, most_at_once: int) -> None:
        self._most = self._free = most_at_once

    @property
    def under_way(self) -> int:
        """Requests that have begun and not ended."""
        return self._most - self._free

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if self._free <= 0:
            await streaming.reply(send, 503, b"busy", retry_after=random.randint(3, 15))  # noqa: S311 - spreads load
            return
        self._free -= 1
        try:
            await self._serve(scope, receive, send)
        except Rejected as rejected:
            log.info("%s: %s refused, %s", self.name, scope["method"], rejected.code)
            await streaming.reply(send, rejected.status, rejected.code.encode())
        except WireError:
            await streaming.reply(send, self.malformed, b"malformed")
        except ServerBusy as busy:
            await streaming.reply(send, 503, b"slow_down", retry_after=int(str(busy.facts["seconds"])))
        except (Problem, OSError) as problem:
            log.error("%s: %s", self.name, type(problem).__name__)
            await streaming.reply(send, 503, b"storage", retry_after=_STORAGE_SECONDS)
        except TimeoutError:
            log.info("%s: stalled", self.name)
        finally:
            self._free += 1

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        raise NotImplementedError
