"""Which schools a coordinator's machine wants whole, and how much of each is here.

Of every other school of the region it is sent the card and the summary. The wish is kept here and told to the server
once; work that waits is handed in before a school goes back to its summary.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, select

from app.domain.ids import Id
from app.domain.rules.rights import COORDINATOR
from app.domain.rules.scopes import MOST_WANTED, VIEW_CLOSE, VIEW_FROM_AFAR
from app.domain.rules.summaries import Closeness
from app.storage import local
from app.storage.tables import RECORD_TABLES, change_log, sync_stream

_WISHES, _TOLD = "detail", "detail_told"


def wishes(connection: Connection) -> frozenset[bytes]:
    """The schools that are wanted whole."""
    return frozenset(map(bytes, local.read(connection, _WISHES, [])))


def wish(connection: Connection, school: bytes, *, whole: bool) -> None:
    """Want a school whole, or only its summary again."""
    before = wishes(connection)
    local.write(connection, _WISHES, sorted(before | {school} if whole else before - {school}))


def closeness(connection: Connection) -> Mapping[Id, Closeness]:
    """How much of each school is here, on a coordinator's machine; schools that are not in it are here as ever.

    A server that was told and goes on showing a school whole knows no summaries, so the school is not about to go.
    """
    if not _is_coordinator(connection):
        return {}
    wanted, found = wishes(connection), {}
    told = local.read(connection, _TOLD)
    query = select(sync_stream.c.stream, sync_stream.c.scope, sync_stream.c.rereading).where(sync_stream.c.held)
    for stream, scope, rereading in connection.execute(query):
        school, is_wanted = Id(bytes(stream)), bytes(stream) in wanted
        if scope == VIEW_FROM_AFAR:
            found[school] = Closeness.COMING if is_wanted else Closeness.AFAR
        elif scope == VIEW_CLOSE:
            is_going = not is_wanted and (told is None or school in told)
            whole = Closeness.COMING if rereading else Closeness.WHOLE
            found[school] = Closeness.LEAVING if is_going else whole
    return found


def to_tell(connection: Connection, again: bool = False) -> tuple[bytes, ...] | None:
    """The schools the server has to show whole, if it does not know them yet, or should hear it `again`; else None."""
    if not _is_coordinator(connection):
        return None
    wanted = sorted(wishes(connection) | _waiting(connection))[:MOST_WANTED]
    told = local.read(connection, _TOLD)
    is_known = told is not None and list(map(bytes, told)) == wanted
    return None if is_known and not again else tuple(wanted)


def note_told(connection: Connection, schools: Iterable[bytes] | None) -> None:
    """The server has heard which schools are wanted; None if it no longer knows."""
    if schools is None:
        local.forget(connection, _TOLD)
    else:
        local.write(connection, _TOLD, list(schools))


def _is_coordinator(connection: Connection) -> bool:
    owner = local.read(connection, local.OWNER)
    return bool(owner) and owner[2] == COORDINATOR


def _waiting(connection: Connection) -> set[bytes]:
    """Schools that are here whole and have work which waits to be handed in."""
    school = RECORD_TABLES["school"]
    query = (
        select(change_log.c.stream)
        .join(sync_stream, sync_stream.c.stream == change_log.c.stream)
        .join(school, school.c.id == change_log.c.stream)
        .where(change_log.c.state == "pending", sync_stream.c.scope == VIEW_CLOSE)
        .distinct()
    )
    return {bytes(stream) for stream in connection.scalars(query)}
