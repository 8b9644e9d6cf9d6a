"""A receipt of the server as a person reads it, in a window and on paper."""

from __future__ import annotations

from datetime import datetime

from app.domain.value import value


@value
class Receipt:
    """What the server took in from one computer up to one moment."""

    number: int
    device: int
    at: datetime
    """The server's time, or that of this machine where the server did not know its own; local."""
    is_server_time: bool
    changes: int
    kinds: tuple[tuple[str, int], ...]
    """What kinds of records and how many changes of each; the most first. In English words, until they are translated
    for a paper.
    """
    left: int | None
    """Changes that were not on the server then; None while the exchange has not come to its end."""
    server: str
    is_signed: bool
    """The server's signature was there and fits."""
    mark: str
    """Of what the server signed; empty without a signature."""
