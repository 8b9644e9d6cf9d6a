"""A photo on its way: bytes over its size, and requests besides the exchange that carries its record."""

from __future__ import annotations

import random
from collections.abc import Iterator

from app.bench.link import Link
from app.bench.peer import Peer
from app.bench.result import Result, at_most
from app.domain.ids import Id
from app.domain.records.attachments import Attachment
from app.sync.wire_files import MAX_PIECE

SIZE = 250 * 1024
MOST_PERCENT = 5


def measure(proxy: Link, sender: Peer, receiver: Peer, school: Id) -> Iterator[Result]:
    """A photo of the usual size up and down, heads of HTTP, signatures and the record's exchange included."""
    digest = sender.files.keep(random.Random(5).randbytes(SIZE))  # noqa: S311 - bytes that do not compress
    with sender.store.work() as work:
        work.save(
            Attachment(
                id=sender.store.new_id(), school_id=school, sha256=digest, size=SIZE, mime="image/jpeg",
                has_people=False,
            )
        )  # fmt: skip
    pieces = 1 + -(-SIZE // MAX_PIECE)
    for peer, way in ((sender, "up"), (receiver, "down")):
        proxy.reset()
        peer.sync()
        over = (proxy.traffic.up + proxy.traffic.down - SIZE) * 100 / SIZE if peer.files.has(digest) else 100.0
        yield at_most(f"photo of 250 KB {way}, bytes over its size", over, "%", MOST_PERCENT)
        exchanges = 1 if way == "up" else 2  # what just came is asked about with the next exchange
        yield at_most(f"photo of 250 KB {way}, requests", proxy.traffic.requests, "requests", exchanges + pieces)
