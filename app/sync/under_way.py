"""Own ops that went over the line and of which no answer said what became of them.

The server keeps every frame of a request that reached it whole, so it may have many of them already. Naming them keeps
it from sending them back as news, and lets it say how far they came.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.sync.exchange import OpSpan, joined
from app.sync.wire import AnswerHeader


@dataclass(slots=True)
class UnderWay:
    """What one start of the program sent and was not answered for."""

    spans: tuple[OpSpan, ...] = ()
    arrived: bool = True
    """Whether, as the last answer says, anything came of it; also if there was nothing."""

    def went(self, spans: Sequence[OpSpan]) -> None:
        """A request with these ops goes out."""
        self.spans = joined([*self.spans, *spans])

    def answered(self, header: AnswerHeader) -> None:
        """The header of an answer came, which says how far."""
        marks = {(bytes(stream), origin): op for stream, origin, op in header.absorbed}
        reached = [first <= marks.get((stream, origin), 0) for stream, origin, first, _ in self.spans]
        self.arrived = any(reached) or not reached
        self.spans = ()
