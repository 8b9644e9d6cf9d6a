"""Whether ops that are said to have arrived are those of this copy.

A machine resumed twice from one state numbers two different works alike. Where a frame with such a number comes the
server compares it with what it knows; where a device only asks how far something came, it gets a hash of what the
server knows, and compares it itself.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy import Connection

from app.storage import outbox
from app.storage import server_log as log
from app.sync.ingest import digest_of
from app.sync.spans import OpSpan
from app.sync.wire import HASH, AnswerHeader


def hashes(connection: Connection, spans: Iterable[OpSpan]) -> tuple[tuple[bytes, int, int, int, bytes], ...]:
    """A hash of each span as the server knows it; none where it no longer knows all of it."""
    known = [(span, log.digests(connection, *span)) for span in spans]
    return tuple((*span, _hash(digests)) for span, digests in known if len(digests) == span[3] - span[2] + 1)


def with_forks(connection: Connection, header: AnswerHeader) -> AnswerHeader:
    """The answer, with a fork where what it says to have arrived is not what this copy wrote."""
    known = {(bytes(stream), origin) for stream, origin, _ in header.forks}
    forks = list(header.forks)
    for stream, origin, first, last, found in header.tells.dg:
        ops = outbox.own_ops(connection, stream, origin, first, last - first + 1)
        is_all = len(ops) == last - first + 1
        if is_all and (bytes(stream), origin) not in known and _hash(map(digest_of, ops)) != found:
            forks.append((stream, origin, max(first, outbox.sent_until(connection, stream, origin) + 1)))
    return header if len(forks) == len(header.forks) else header.with_forks(forks)


def _hash(digests: Iterable[bytes]) -> bytes:
    return hashlib.blake2b(b"".join(digests), digest_size=HASH).digest()
