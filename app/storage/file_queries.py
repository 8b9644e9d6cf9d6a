"""Files in the database: how each of them stands, what a server confirmed, what a person asked for."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from app.domain.ids import Id
from app.domain.rules.transfers import FileStanding
from app.storage.spoken import Spoken, spoken_of
from app.storage.tables import change_log, sync_file, sync_stream
from app.storage.upsert import upsert


def state_of_files(connection: Connection) -> tuple[int, ...]:
    """Numbers that change when `standings` may: whoever keeps its answer compares them."""
    newest = connection.scalar(select(func.max(change_log.c.n))) or 0
    read = connection.scalar(select(func.sum(sync_stream.c.cursor))) or 0
    known, there = connection.execute(
        select(func.count(), func.count().filter(sync_file.c.is_there)).select_from(sync_file)
    ).one()
    wanted = connection.scalar(select(func.count()).where(sync_file.c.is_wanted)) or 0
    return int(newest), int(read), int(known), int(there), int(wanted)


def standings(
    connection: Connection, here: Container[str], school: Id, digests: Collection[str] | None = None
) -> list[FileStanding]:
    """How every file stands that a record speaks of, or those of `digests`.

    `here` knows what is on this machine.
    """
    facts = select(sync_file)
    if digests is not None:
        facts = facts.where(sync_file.c.hash.in_(digests))
    known = {row.hash: row for row in connection.execute(facts)}
    spoken = spoken_of(connection, digests)
    return [_standing(digest, said, known.get(digest), here, school) for digest, said in spoken.items()]


def note_there(connection: Connection, digest: str) -> None:
    """The server confirmed that it has the whole of a file."""
    _note(connection, digest, is_there=True)


def note_both(connection: Connection, digest: str) -> None:
    """A file is whole on both sides now, so nobody has to ask for it any more."""
    _note(connection, digest, is_there=True, is_wanted=False)


def want(connection: Connection, digest: str) -> None:
    """A person asked for a file."""
    _note(connection, digest, is_wanted=True)


def forget_confirmed(connection: Connection) -> None:
    """The server is another one, or an older copy of itself: whatever it confirmed has to be asked again."""
    connection.execute(update(sync_file).values(is_there=False))


def _note(connection: Connection, digest: str, **facts: bool) -> None:
    new = upsert(connection)(sync_file).values(hash=digest, **facts)
    connection.execute(new.on_conflict_do_update(index_elements=[sync_file.c.hash], set_=facts))


def _standing(
    digest: str, said: Sequence[Spoken], known: Row[Any] | None, here: Container[str], school: Id
) -> FileStanding:
    return FileStanding(
        digest=digest,
        size=max(each.size for each in said),
        newest=max(each.row for each in said),
        is_picture=any(each.is_picture for each in said),
        is_current=any(each.is_current for each in said),
        is_own=any(each.stream == school for each in said),
        may_leave=all(each.may_leave for each in said),
        is_here=digest in here,
        is_there=known is not None and known.is_there,
        is_wanted=known is not None and known.is_wanted,
    )
