"""Own ops that went over the line and of which no answer said what became of them.

The server keeps every frame of a request that reached it whole, so it may have many of them already. Naming them keeps
it from sending them back as news, and lets it say how far they came.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.sync.exchange import OpSpan, Request, joined
from app.sync.wire import AnswerHeader


@dataclass(slots=True)
class UnderWay:
    """What one start of the program sent and was not answered for."""

    arrived: bool = True
    """Whether, as the last answer says, anything came of it; also if there was nothing."""
    _sent: dict[bytes, tuple[OpSpan, ...]] = field(default_factory=dict)
    """The ops of each request without an answer, by its hash, in the order in which they went."""

    @property
    def spans(self) -> tuple[OpSpan, ...]:
        """All of them."""
        return joined([span for spans in self._sent.values() for span in spans])

    def went(self, request: Request) -> None:
        """A request goes out."""
        self._sent[request.hash] = request.load.spans

    def answered(self, header: AnswerHeader) -> None:
        """The header of an answer came, which says how far everything came that was sent until that request."""
        marks = {(bytes(stream), origin): op for stream, origin, op in header.absorbed}
        before = list(self._sent)
        asked = before.index(header.request) + 1 if header.request in self._sent else 0
        spans = joined([span for name in before[:asked] for span in self._sent.pop(name)])
        reached = [first <= marks.get((stream, origin), 0) for stream, origin, first, _ in spans]
        self.arrived = any(reached) or not reached
