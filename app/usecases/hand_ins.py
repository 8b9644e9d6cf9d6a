"""Receipts: what the server has taken in from this machine, number by number, with its signature.

Words and numbers come from what the server acknowledged. A receipt is checked against the server's key whenever it is
shown; the mark of it, short enough to be read out, tells two papers apart.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.problems import NotFound
from app.domain.receipt import Receipt
from app.domain.text import mark
from app.storage import hand_ins
from app.storage.hand_ins import HandIn
from app.sync import signing
from app.usecases.syncing import local_time

if TYPE_CHECKING:
    from app.usecases.desk import Desk

SHOWN = 100
OTHER_KIND = mark("receipts", "Records of a newer version")


class HandInsDesk:
    """All methods belong on the `read` lane."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def latest(self, most: int = SHOWN) -> tuple[Receipt, ...]:
        """The newest receipts, newest first."""
        with self._desk.store.reading() as connection:
            return tuple(_shown(found) for found in hand_ins.latest(connection, most))

    def one(self, number: int) -> Receipt:
        """The receipt with a number; raises NotFound."""
        with self._desk.store.reading() as connection:
            found = hand_ins.one(connection, number)
        if found is None:
            raise NotFound(type="receipt", id=number)
        return _shown(found)


def _shown(found: HandIn) -> Receipt:
    kinds = sorted(found.kinds.items(), key=lambda kind: (-kind[1], kind[0]))
    return Receipt(
        number=found.number,
        device=found.device,
        at=local_time(found.server_ms or found.at_ms),
        is_server_time=bool(found.server_ms),
        changes=found.changes,
        kinds=tuple((_label(number), count) for number, count in kinds),
        left=found.left_over,
        server=found.server,
        is_signed=_is_signed(found),
        mark=_mark(found.proofs),
    )


def _label(number: int) -> str:
    kind = TYPE_BY_NUMBER.get(number)
    return OTHER_KIND if kind is None else kind.label


def _is_signed(found: HandIn) -> bool:
    return bool(found.proofs) and all(signing.verify(found.key, signature, head) for head, signature in found.proofs)


def _mark(proofs: Sequence[tuple[bytes, bytes]]) -> str:
    if not proofs:
        return ""
    digest = hashlib.blake2b(b"".join(head + signature for head, signature in proofs), digest_size=10).digest()
    letters = b32encode(digest).decode("ascii")
    return "-".join(letters[at : at + 4] for at in range(0, len(letters), 4))
