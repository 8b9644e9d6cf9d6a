"""Fingerprints: whether this copy holds what the server holds. Nobody adopts the other side's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from sqlalchemy import Connection

from app.storage import local
from app.storage import server_log as log
from app.storage.registers import add_prints
from app.storage.soundness import take_stock
from app.sync import parked
from app.sync.wire_frames import StateFrame

_QUIET = b"quiet"


class Comparison(Enum):
    """How two fingerprints compare."""

    SAME = "same"
    DIFFERENT = "different"
    KNOWN = "known"
    """They differ as they did before, though everything was done about it; or something is set aside."""


def check_quiet(connection: Connection, streams: Iterable[bytes], quiet_print: int) -> Comparison:
    """Compare the fingerprints of streams for which no frame came, all together."""
    held = list(streams)
    total = 0
    for stream in held:
        total = add_prints(total, log.position(connection, stream).fingerprint)
    if total == quiet_print:
        return Comparison.SAME
    truth = 0
    for stream in held:
        truth = add_prints(truth, take_stock(connection, stream))
    if truth == quiet_print:
        return Comparison.SAME
    return _verdict(connection, _QUIET, held, quiet_print, truth)


def check_head(connection: Connection, frame: StateFrame, fingerprint: int) -> Comparison:
    """Compare the fingerprints at the head of a stream."""
    theirs = frame.fingerprint
    if theirs is None or fingerprint == theirs:
        return Comparison.SAME
    truth = take_stock(connection, frame.stream)
    if truth == theirs:
        return Comparison.SAME
    return _verdict(connection, frame.stream, [frame.stream], theirs, truth)


def forget_comparisons(connection: Connection, streams: Iterable[bytes]) -> None:
    """All is well: should it ever differ again, even in the same way, something is to be done about it."""
    for what in (_QUIET, *streams):
        local.forget(connection, _key(what))


def _verdict(
    connection: Connection, what: bytes, streams: Sequence[bytes], theirs: int, ours: int
) -> Comparison:  # fmt: skip
    if any(parked.waits(connection, stream) for stream in streams):
        return Comparison.KNOWN
    pair = [theirs, ours]
    before: Sequence[int] | None = local.read(connection, _key(what))
    local.write(connection, _key(what), pair)
    return Comparison.KNOWN if before == pair else Comparison.DIFFERENT


def _key(what: bytes) -> str:
    return f"compared {what.hex()}"
