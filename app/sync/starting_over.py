"""What an answer can say that lets this copy begin anew: the server was restored, or numbers of ops are spent."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage import detail, file_queries, local, outbox, streams
from app.storage.seen import name_what_was_seen
from app.storage.store import Store
from app.sync.rules import Rules
from app.sync.wire import AnswerHeader


def begin_epoch(connection: Connection, epoch: int, rules: Rules) -> bool:
    """First meeting, or the server was restored: then read everything anew and offer what it may have lost.

    Answers whether it was restored.
    """
    first = local.read(connection, "epoch", 0) == 0
    local.write(connection, "epoch", epoch)
    file_queries.forget_confirmed(connection)
    detail.note_told(connection, None)
    if first or not rules.new_epoch:
        return False
    streams.offer_again(connection)
    for held in streams.held_streams(connection):
        streams.reset_stream(connection, held.stream)
    return True


def renumber(connection: Connection, store: Store, header: AnswerHeader, rules: Rules) -> dict[bytes, int]:
    """Waiting ops whose numbers are spent, on another copy's ops or behind refused ones, get a new origin.

    Answers the last number given in each stream.
    """
    spent = [(bytes(stream), origin, first) for stream, origin, first in header.forks if rules.fork]
    spent += [(bytes(stream), origin, last + 1) for stream, origin, _, last, _ in header.refused]
    moved: dict[bytes, int] = {}
    if spent:
        store.renew_origin()
        for stream, origin, first in spent:
            moved[stream] = outbox.renumber(connection, stream, origin, first, store.origin, moved.get(stream, 0))
        name_what_was_seen(connection)
    return moved
