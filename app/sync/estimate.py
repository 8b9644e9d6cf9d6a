"""How many bytes an exchange will send, told by packing the first of what waits as it will be packed."""

from __future__ import annotations

from sqlalchemy import Connection

from app.storage import outbox
from app.storage.packing import pack
from app.sync.keys import key_reader
from app.sync.wire_frames import encode_ops

MOST_PACKED = 600
"""Changes that are packed for it; for more, the rest is taken to be like them."""
ENVELOPE = 500
"""A request and its answer without any changes, with what HTTP puts around them."""


def size_to_send(connection: Connection) -> int:
    """Bytes of text that wait here, as they will be sent; 0 if nothing waits.

    Exact but for the envelope up to `MOST_PACKED` changes; beyond that right within a factor of two while what waits is
    of one kind throughout.
    """
    key_of = key_reader(connection)
    packed = weight = ops = 0
    for batch in outbox.batches(connection):
        packed += len(encode_ops(batch, key_of))
        weight += sum(outbox.WEIGHT + len(pack(op.fields)) for op in batch)
        ops += len(batch)
        if ops >= MOST_PACKED:
            break
    if not ops:
        return 0
    return ENVELOPE + round(packed * max(1.0, outbox.unsent_weight(connection) / weight))
