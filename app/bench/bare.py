"""The same changes as a bare program would send them: gzip-JSON, one object per row with the names of its fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.bench.json_handler import packed
from app.bench.peer import Peer
from app.domain.catalogue import TYPE_BY_NUMBER
from app.domain.change import Op
from app.storage import outbox


def waiting(peer: Peer) -> list[Op]:
    """The changes a copy has not handed in, in the order of their frames."""
    with peer.store.reading() as connection:
        return [op for batch in outbox.batches(connection) for op in batch]


def as_json(op: Op) -> dict[str, Any]:
    """A change with names instead of numbers."""
    kind = TYPE_BY_NUMBER[op.type]
    names = {spec.number: spec.name for spec in kind.fields}
    fields = {names.get(number, str(number)): value for number, value in op.fields.items()}
    plain = {name: value.hex() if isinstance(value, bytes) else value for name, value in fields.items()}
    return {"type": kind.name, "id": op.row.hex(), "stamp": op.stamp, **plain}


def bare(ops: Sequence[Op]) -> bytes:
    """Changes as gzip-JSON."""
    return packed([as_json(op) for op in ops])
