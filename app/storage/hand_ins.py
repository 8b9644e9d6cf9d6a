"""Numbered receipts: what an exchange handed in, as the server took it in.

A change is counted in the transaction in which it leaves the overlay, so each stands in exactly one receipt whatever
cuts the exchange short. The receipt is open until its exchange ends; one that a power cut left open goes on with the
next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from msgspec import Struct
from sqlalchemy import Connection, Row, bindparam, func, insert, select, update

from app.storage import local
from app.storage.packing import pack, unpack
from app.storage.tables import change_log, hand_in

_IS_OPEN = hand_in.c.left_over.is_(None)
_OPEN = select(hand_in.c.n, hand_in.c.kinds).where(_IS_OPEN)
_COUNT = update(hand_in).where(hand_in.c.n == bindparam("asked"))


class HandIn(Struct, frozen=True):
    """One receipt; moments in milliseconds since 1970."""

    number: int
    at_ms: int
    """When it was closed, or opened, by the clock of this machine."""
    server_ms: int
    """The server's signed time, or 0."""
    server: str
    device: int
    changes: int
    kinds: dict[int, int]
    """Number of changes by number of the record type."""
    left_over: int | None
    """Changes the server had not taken in at the end, refused ones among them; None while it is open."""
    proofs: tuple[tuple[bytes, bytes], ...]
    """Head of an answer and its signature, for each that acknowledged something."""
    key: bytes
    """Public key of the server they were checked with."""


def count(connection: Connection, types: Iterable[int]) -> None:
    """The server has taken in a change of each of these types: they go to the open receipt, which is made if needed."""
    taken = Counter(types)
    if not taken:
        return
    opened = connection.execute(_OPEN).first()
    if opened is None:
        now = local.read(connection, "clock", [0, 0])[1]
        values = {"at_ms": now, "changes": taken.total(), "kinds": pack(dict(taken))}
        connection.execute(insert(hand_in).values(values))
        return
    kinds = taken + Counter(unpack(bytes(opened.kinds)))
    connection.execute(_COUNT, {"asked": opened.n, "changes": kinds.total(), "kinds": pack(dict(kinds))})


def close(connection: Connection, now_ms: int, server_ms: int, proofs: Sequence[tuple[bytes, bytes]]) -> None:
    """The exchange has ended: its receipt, if it has one, gets what the server signed and what was left over."""
    if connection.scalar(select(hand_in.c.n).where(_IS_OPEN)) is None:
        return
    server = local.read(connection, "server", {})
    left = select(func.count()).select_from(change_log).where(change_log.c.state.in_(("pending", "refused")))
    values = {
        "at_ms": now_ms,
        "server_ms": server_ms,
        "server": str(server.get("url", "")),
        "device": local.read(connection, "device", 0),
        "left_over": connection.scalar(left),
        "proof": pack([bytes(server.get("server_public_key", b"")), [list(proof) for proof in proofs]]),
    }
    connection.execute(update(hand_in).where(_IS_OPEN), values)


def newest(connection: Connection) -> int:
    """Number of the newest receipt; 0 for none."""
    return connection.scalar(select(func.max(hand_in.c.n))) or 0


def latest(connection: Connection, most: int) -> list[HandIn]:
    """The newest receipts, newest first."""
    return [_read(row) for row in connection.execute(select(hand_in).order_by(hand_in.c.n.desc()).limit(most))]


def one(connection: Connection, number: int) -> HandIn | None:
    """The receipt with a number."""
    row = connection.execute(select(hand_in).where(hand_in.c.n == number)).first()
    return None if row is None else _read(row)


def _read(row: Row[tuple[object, ...]]) -> HandIn:
    key, proofs = unpack(bytes(row.proof)) if row.proof else (b"", ())
    return HandIn(
        row.n, row.at_ms, row.server_ms, row.server, row.device, row.changes, unpack(bytes(row.kinds)), row.left_over,
        tuple((bytes(head), bytes(signature)) for head, signature in proofs), bytes(key),
    )  # fmt: skip
