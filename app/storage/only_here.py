"""What is on this machine and nowhere else, and the last copy on another disk, which takes the fear away."""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, and_, false, func, or_, select

from app.domain.catalogue import TYPE_BY_NAME
from app.storage import local
from app.storage.outbox import OWN
from app.storage.tables import IS_PENDING, IS_REFUSED, RECORD_TABLES, change_log, sync_file, sync_sent

KEY = "copied_away"


class CopyAway(Struct, frozen=True):
    """A checked copy that was written to another disk."""

    made_ms: int
    line: int
    """Number of the last line of the change log in it."""


class OnlyHere(Struct, frozen=True):
    """What would be lost with this machine."""

    changes: int
    oldest: int | None
    """Stamp of the oldest of them."""
    files: int
    copy: CopyAway | None


def newest_line(connection: Connection) -> int:
    """Number of the newest line of the change log."""
    return connection.scalar(select(func.max(change_log.c.n))) or 0


def note_copy(connection: Connection, copy: CopyAway) -> None:
    """A copy was written to another disk."""
    local.write(connection, KEY, [copy.made_ms, copy.line])


def only_here(connection: Connection) -> OnlyHere:
    """Changes no server has acknowledged and no copy elsewhere holds; refused ones are among them."""
    kept = local.read(connection, KEY)
    copy = None if kept is None else CopyAway(*kept)
    behind = 0 if copy is None else copy.line
    lone = or_(
        IS_REFUSED,
        and_(IS_PENDING, change_log.c.seq > func.coalesce(sync_sent.c.op, 0)),
    )
    acknowledged = and_(sync_sent.c.stream == change_log.c.stream, sync_sent.c.origin == change_log.c.origin)
    query = (
        select(func.count(), func.min(change_log.c.stamp))
        .select_from(change_log.outerjoin(sync_sent, acknowledged))
        .where(change_log.c.n > behind, lone)
    )
    changes, oldest = connection.execute(query).one()
    return OnlyHere(changes, oldest, _files(connection, behind), copy)


def _files(connection: Connection, behind: int) -> int:
    """Files that were added on this machine after the copy, and that the server has not confirmed to have whole."""
    attachment = RECORD_TABLES["attachment"]
    added = and_(
        change_log.c.row == attachment.c.id, change_log.c.type == TYPE_BY_NAME["attachment"].number,
        change_log.c.state.in_(OWN), change_log.c.old.is_(None), change_log.c.n > behind,
    )  # fmt: skip
    query = select(func.count(attachment.c.sha256.distinct())).where(
        attachment.c.deleted.is_(False),
        attachment.c.sha256 != "",
        func.coalesce(sync_file.c.is_there, false()).is_(False),
    )
    known = attachment.join(change_log, added).outerjoin(sync_file, sync_file.c.hash == attachment.c.sha256)
    return connection.scalar(query.select_from(known)) or 0
