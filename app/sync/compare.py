"""Fingerprints: whether this copy holds what the server holds, and reading anew what differs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from app.storage import local
from app.storage import server_log as log
from app.storage.registers import add_prints
from app.storage.streams import reset_stream, stored_print
from app.sync import parked
from app.sync.wire_frames import StateFrame


def check_quiet(connection: Connection, streams: Iterable[bytes], quiet_print: int) -> bool:
    """Compare the fingerprints of streams for which no frame came; where they differ, all of them are read anew."""
    held = list(streams)
    total = 0
    for stream in held:
        total = add_prints(total, log.position(connection, stream).fingerprint)
    if total == quiet_print:
        return True
    truth = 0
    for stream in held:
        own = stored_print(connection, stream, recompute=True)
        log.advance(connection, stream, log.position(connection, stream).head, own, ())
        truth = add_prints(truth, own)
    if truth == quiet_print or any(parked.waits(connection, stream) for stream in held):
        return True
    if _compared_before(connection, b"quiet", quiet_print, truth):
        return True
    for stream in held:
        reset_stream(connection, stream)
    return False


def check_head(connection: Connection, frame: StateFrame, fingerprint: int) -> bool:
    """At the head of a stream both sides must hold the same; False if they do not and the stream is read anew."""
    theirs = frame.fingerprint
    if theirs is None or fingerprint == theirs:
        return True
    truth = stored_print(connection, frame.stream, recompute=True)
    log.advance(connection, frame.stream, frame.upto, truth, ())
    if truth == theirs or parked.waits(connection, frame.stream):
        return True
    if _compared_before(connection, frame.stream, theirs, truth):
        return True
    reset_stream(connection, frame.stream)
    return False


def _compared_before(connection: Connection, what: bytes, theirs: int, ours: int) -> bool:
    """Whether these two fingerprints stood against each other already: reading anew did not help, and would not now."""
    key, pair = f"compared {what.hex()}", [theirs, ours]
    before: Sequence[int] | None = local.read(connection, key)
    local.write(connection, key, pair)
    return before == pair
