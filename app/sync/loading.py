"""The device's side of reading newest first: whether it may, how far it has come, and where it begins."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from app.domain.ids import GLOBAL_STREAM
from app.domain.rules.scopes import VIEW_FROM_AFAR
from app.storage import first_load, outbox
from app.storage.streams import Held
from app.sync import wire
from app.sync.rules import Rules

Floors = tuple[tuple[bytes, int, int], ...]


def floors_told(held: Iterable[Held]) -> Floors:
    """The streams that come newest first, with how far they have come."""
    return tuple((wire.short(h.stream), *h.load.floors) for h in held if h.load is not None)  # type: ignore[misc]


def may_begin(connection: Connection, held: Sequence[Held], rules: Rules) -> bool:
    """Whether a stream may begin to come newest first with the next answer: one that is to be read from its beginning,
    one that is wanted whole, or one that the server only now lets this copy see. Not while something waits in any that
    might.
    """
    read = {h.stream for h in held if h.cursor and h.load is None and h.scope != VIEW_FROM_AFAR}
    return not rules.none_waiting or outbox.waiting_streams(connection) <= read | {GLOBAL_STREAM}


def begin(connection: Connection, stream: bytes, number: int, rules: Rules) -> None:
    """The server says that what a stream holds up to a number comes newest first.

    What waits here might lie among it, so that nothing would say when it is taken in: then the stream is read as ever.
    """
    if not rules.none_waiting or not first_load.waits(connection, stream):
        first_load.begin(connection, stream, number)
