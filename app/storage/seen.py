"""What an author had seen, told by name instead of by a number of the stream.

Usually one number says it: how far the copy had read. After a restore of the server those numbers mean nothing any
more, and while a stream is read anew the copy does not know its own; the history knows which changes stood on screen.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select, update

from app.domain.change import Dot
from app.domain.record import DELETED
from app.storage.packing import pack, unpack
from app.storage.tables import IS_PENDING, change_log

EVERY = -1
"""Field number under which the history of a row names its creation elsewhere, whose fields it does not repeat."""


def written_fields(line: Any) -> list[int]:
    """Numbers of the fields that a line of the history wrote."""
    if line.state == "foreign" and line.old is None:
        return [EVERY]
    return [int(number) for number in unpack(line.fields)]


def name_what_was_seen(connection: Connection) -> None:
    """Let every waiting change name the earlier changes of its fields, so that none of them can win over it."""
    waiting = select(change_log.c.row).where(IS_PENDING)
    query = (
        select(change_log)
        .where(change_log.c.row.in_(waiting), change_log.c.state != "refused")
        .order_by(change_log.c.row, change_log.c.n)
    )
    row: bytes | None = None
    before: dict[int, set[Dot]] = {}
    for line in connection.execute(query).all():
        if line.row != row:
            row, before = line.row, {}
        numbers = written_fields(line)
        if line.state == "pending":
            _name(connection, line, numbers, before)
        for number in numbers:
            before.setdefault(number, set()).add((line.origin, line.seq))


def _name(connection: Connection, line: Any, numbers: Collection[int], before: dict[int, set[Dot]]) -> None:
    named = {(int(origin), int(seq)) for origin, seq in unpack(line.deps)} if line.deps else set()
    fields = before if DELETED in numbers else (*numbers, EVERY)  # whoever deletes a record had all of it in view
    seen = {dot for number in fields for dot in before.get(number, ()) if dot[0] != line.origin}
    if seen - named:
        deps = pack([list(dot) for dot in sorted(named | seen)])
        connection.execute(update(change_log).where(change_log.c.n == line.n), {"deps": deps})
