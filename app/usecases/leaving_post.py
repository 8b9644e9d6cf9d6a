"""When neither this computer nor its neighbour reaches the server: work is left with the neighbour, sealed.

The neighbour hands it in with its own next exchange and keeps the answer until it is fetched. A change counts as handed
in only when the answer of the server is here.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.domain.problems import RelayUnreachable
from app.storage import local, outbox
from app.usecases.roads import LEFT

if TYPE_CHECKING:
    from app.domain.relay_address import Through
    from app.storage.lanes import Lane
    from app.sync.session import ClientSession, Tally
    from app.usecases.desk import Desk

AGAIN_MS = 10 * 60_000
"""The same work is not left once more before that; every envelope holds all of it."""


def leave_post(desk: Desk, through: Through, session: ClientSession, write: Lane) -> Iterator[Tally]:
    """Leave what waits with the neighbour, and give what each answer that waited there brought.

    A neighbour that is gone changes nothing. Raises RelayForgot and RelayLeadsElsewhere. Runs on the `net` lane.
    """
    from app.sync.post import PostSession
    from app.sync.post_files import envelopes_in
    from app.sync.relay_client import post
    from app.sync.wire import WireError

    with desk.store.reading() as connection:
        left = local.read(connection, LEFT) or {}
        unsent = outbox.unsent_count(connection)
    now = desk.store.clock.now_ms()
    if left.get("unsent") == unsent and 0 <= now - left["at_ms"] < AGAIN_MS:
        return
    by_post = PostSession(desk.store, session)
    asked = write.call(by_post.ask)
    try:
        came = post(through, asked.parts, asked.size)
        answers = list(envelopes_in([came])) if came else []
    except (RelayUnreachable, WireError):
        return
    for envelope in answers:
        _verdict, tally = write.call(lambda data=envelope.data: by_post.read([data]))  # type: ignore[misc]
        yield tally

    def note() -> None:
        with desk.store.transaction() as connection:
            waiting = outbox.unsent_count(connection)
            left = {"name": through.name, "at_ms": now, "unsent": waiting, "serial": asked.head.serial}
            local.write(connection, LEFT, left)

    write.call(note)
