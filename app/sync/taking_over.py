"""Frames into a copy whose rows may be damaged: they are put right first, so that damage does not end the exchange."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from app.storage.soundness import UNREADABLE
from app.sync.apply import Applied, apply_state, touched_rows
from app.sync.rules import Rules
from app.sync.self_check import mend
from app.sync.wire_frames import StateFrame


def take_over(
    connection: Connection, frames: Sequence[StateFrame], rules: Rules, live_origin: int
) -> list[Applied]:  # fmt: skip
    """Apply frames that came together, in one savepoint: each one makes the index of texts write itself out.

    Where their rows are not what was written, they are mended, frame by frame. What mending cannot put right shows in
    the fingerprint of the stream, and is fetched.
    """
    try:
        with connection.begin_nested():
            return [apply_state(connection, frame, rules, live_origin) for frame in frames]
    except (*UNREADABLE, IntegrityError):
        return [_mended(connection, frame, rules, live_origin) for frame in frames]


def _mended(connection: Connection, frame: StateFrame, rules: Rules, live_origin: int) -> Applied:
    try:
        with connection.begin_nested():
            return apply_state(connection, frame, rules, live_origin)
    except (*UNREADABLE, IntegrityError):
        mend(connection, touched_rows(connection, frame, rules, live_origin))
        return apply_state(connection, frame, rules, live_origin)
