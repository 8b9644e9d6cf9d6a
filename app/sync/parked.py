"""Entries that could not be applied: set aside with their reason, counted on the status page, and tried again.

Another try is worth it when the program was upgraded, and once a day. While something of a stream is set aside, its
fingerprint cannot be the server's, so nothing is looked for on account of that. A row that is of another type here is
no such case: what a row is never changes, so this copy is damaged, and the whole row is fetched.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from sqlalchemy import Connection, and_, delete, exists, insert, select

from app.domain.change import Entry
from app.domain.ids import Id
from app.storage import local
from app.storage.packing import pack, unpack
from app.storage.tables import sync_parked

AGAIN_MS = 86_400_000
OTHER_TYPE = "type"
"""The reason for an entry whose row this copy knows as something else."""
_TRIED = "parked_tried"


def put_aside(connection: Connection, stream: bytes, entry: Entry, reason: str) -> None:
    """Keep an entry that cannot be applied."""
    data = pack([entry.type, entry.origin, entry.seq, entry.stamp, entry.wseq, entry.author, dict(entry.fields)])
    line = {"stream": stream, "fseq": entry.fseq, "row": entry.row, "reason": reason, "data": data}
    connection.execute(insert(sync_parked), line)


def waits(connection: Connection, stream: bytes) -> bool:
    """Whether something of the stream is set aside that no fetching would mend."""
    of_stream = and_(sync_parked.c.stream == stream, sync_parked.c.reason != OTHER_TYPE)
    return bool(connection.scalar(select(exists().where(of_stream))))


def forget(connection: Connection, rows: Iterable[bytes]) -> None:
    """These rows came whole: what was set aside of them is in them."""
    connection.execute(delete(sync_parked).where(sync_parked.c.row.in_(list(rows))))


def due(connection: Connection, now_ms: int, version: str) -> dict[bytes, list[Entry]]:
    """What is to be tried again now, by stream; it is taken out, and comes back if it fails once more."""
    tried_version, tried_ms = local.read(connection, _TRIED, ["", 0])
    if tried_version == version and 0 <= now_ms - tried_ms < AGAIN_MS:
        return {}
    found: dict[bytes, list[Entry]] = defaultdict(list)
    for line in connection.execute(select(sync_parked).order_by(sync_parked.c.fseq)):
        number, origin, seq, stamp, wseq, author, fields = unpack(bytes(line.data))
        values = {int(field): value for field, value in fields.items()}
        row, writer = Id(bytes(line.row)), Id(author)
        found[bytes(line.stream)].append(Entry(line.fseq, number, row, stamp, origin, seq, wseq, writer, values))
    if found:
        connection.execute(delete(sync_parked))
    local.write(connection, _TRIED, [version, now_ms])
    return found
