"""Receipts: one line per attempt to sync, with what a server confirmed.

Screens tell the state of sync from these alone.
"""

from __future__ import annotations

from msgspec import Struct
from sqlalchemy import Connection, delete, func, insert, select

from app.storage.tables import sync_receipt

KEEP = 500


class Receipt(Struct, frozen=True):
    """One attempt."""

    number: int
    at_ms: int
    """Local time of this machine, milliseconds since 1970."""
    outcome: str
    """`done`, or the class name of the Problem that ended it."""
    sent: int
    """Changes the server confirmed to have taken in."""
    received: int
    bytes_up: int
    bytes_down: int
    server_ms: int
    """The server's signed time, or 0."""
    detail: str
    took_ms: int = 0
    """How long it took by a clock nobody can set; 0 if that is not known."""


def write(connection: Connection, receipt: Receipt) -> None:
    """Keep a receipt (its number is given here); old ones go after some hundreds."""
    newest = connection.execute(
        insert(sync_receipt).values(
            at_ms=receipt.at_ms, outcome=receipt.outcome, sent=receipt.sent, received=receipt.received,
            bytes_up=receipt.bytes_up, bytes_down=receipt.bytes_down, server_ms=receipt.server_ms,
            detail=receipt.detail, took_ms=receipt.took_ms,
        )
    ).inserted_primary_key  # fmt: skip
    if newest is not None:
        connection.execute(delete(sync_receipt).where(sync_receipt.c.n <= newest[0] - KEEP))


def latest(connection: Connection, most: int = 20) -> list[Receipt]:
    """The newest receipts, newest first."""
    rows = connection.execute(select(sync_receipt).order_by(sync_receipt.c.n.desc()).limit(most))
    return [Receipt(*row) for row in rows]


def last_contact_ms(connection: Connection) -> int:
    """When the last exchange came to its end, by the server's clock where it told it; 0 if there was none."""
    moment = func.coalesce(func.nullif(sync_receipt.c.server_ms, 0), sync_receipt.c.at_ms)
    query = select(func.max(moment)).where(sync_receipt.c.outcome == "done")
    return connection.scalar(query) or 0
