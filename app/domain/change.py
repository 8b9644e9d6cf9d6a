"""Changes: the one format that is stored, sent, relayed and received.

An *op* is what one person wrote into one row in one transaction. A *register* is what is known about the value that
stands in one field: who wrote it, when, and where it stands in its stream. See `docs/sync.md`. What a first
pull makes by the ten thousand is a named tuple, which costs a quarter of a frozen class.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import NamedTuple

from app.domain.ids import Id
from app.domain.kinds import Wire
from app.domain.value import value

Dot = tuple[int, int]
"""Origin and number: names one op for ever."""


def origin_of(device: int, epoch: int) -> int:
    """An origin: a device number (31 bits) and the epoch drawn at a start of its program (32 bits), as one number."""
    return device << 32 | epoch


def device_of(origin: int) -> int:
    """The device number inside an origin."""
    return origin >> 32


class Op(NamedTuple):
    """One row changed by one person; ops are numbered from 1 per (origin, stream)."""

    stream: Id
    origin: int
    seq: int
    type: int
    row: Id
    stamp: int
    author: Id
    cursor: int
    """How far the author's copy of the stream reached when this was written."""
    deps: tuple[Dot, ...]
    """Ops of other origins the author saw on these fields beyond `cursor`."""
    blind: int
    """Bit mask of the field numbers whose earlier value the author's copy did not hold."""
    fields: Mapping[int, Wire]
    batch: str = ""
    """Label of an import, by which it can be undone as a whole."""

    @property
    def dot(self) -> Dot:
        """The op's name."""
        return (self.origin, self.seq)


class Register(NamedTuple):
    """What stands in one field of one row: the winning op and its place in the stream."""

    stamp: int
    origin: int
    seq: int
    wseq: int
    """Stream number at which this winner was written."""
    fseq: int
    """Stream number to resend it from; larger than `wseq` after a losing op made the server announce it again."""

    @property
    def dot(self) -> Dot:
        """The name of the winning op."""
        return (self.origin, self.seq)


class Entry(NamedTuple):
    """State of some fields of one row as a server announces it under one stream number."""

    fseq: int
    type: int
    row: Id
    stamp: int
    origin: int
    seq: int
    wseq: int
    author: Id
    fields: Mapping[int, Wire]


@value
class Mark:
    """How far a stream has taken in the ops of an origin, and the stream number at which it did."""

    stream: Id
    origin: int
    op: int
    at_seq: int


@value
class Refusal:
    """An op the server consumed without taking it over, with a code and facts for a sentence."""

    stream: Id
    origin: int
    seq: int
    at_seq: int
    code: str
    facts: Mapping[str, str] = field(default_factory=dict)


@value
class Changed:
    """Which rows a transaction touched, by record type name; screens decide from it whether to refresh."""

    rows: Mapping[str, frozenset[Id]]

    def touches(self, *types: str) -> bool:
        """Whether any row of the named types changed."""
        return any(name in self.rows for name in types)

    def __or__(self, other: Changed) -> Changed:
        names = self.rows.keys() | other.rows.keys()
        return Changed({name: self.rows.get(name, frozenset()) | other.rows.get(name, frozenset()) for name in names})
