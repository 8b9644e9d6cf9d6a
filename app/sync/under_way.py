"""Own ops that went over the line and of which no answer said what became of them.

The server keeps every frame of a request that reached it whole, so it may have many of them already; a request that
follows goes on behind them and asks. Its answer says how far everything came, and what waits at the server behind a
gap, so that only what is missing goes once more.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from app.sync.exchange import Request
from app.sync.spans import OpSpan, joined
from app.sync.wire import AnswerHeader

SENT_AGAIN = 8 * 1024
"""Bytes at the end of a request that broke off which go again at once. What went last most likely did not arrive."""

Frame = tuple[OpSpan, int]
"""What is in a frame, and its size."""


@dataclass(slots=True)
class UnderWay:
    """What one start of the program sent and was not answered for."""

    arrived: bool = True
    """Whether, as the last answer says, anything came of the requests before it that had broken off, if any had."""
    held: tuple[OpSpan, ...] = ()
    """What waits at the server behind a gap, as the last answer says."""
    _sent: dict[bytes, Sequence[Frame]] = field(default_factory=dict)
    """The frames of each request without an answer, by its hash, in the order in which they went."""
    _going: Request | None = None
    """The request that went last, until it is known how it ended."""

    @property
    def is_unknown(self) -> bool:
        """Whether an answer is missing."""
        return bool(self._sent)

    @property
    def spans(self) -> tuple[OpSpan, ...]:
        """Everything that was sent and may have arrived."""
        return joined(span for frames in self._sent.values() for span, _ in frames)

    @property
    def passed_over(self) -> tuple[OpSpan, ...]:
        """What does not go again before an answer has told that it did not arrive."""
        *before, last = self._sent.values() or [()]
        kept, again = _parted(last)
        frames = [frame for earlier in (*before, kept) for frame in earlier]
        return joined([*self.held, *(span for span, _ in frames if span not in again)])

    def went(self, request: Request) -> None:
        """A request goes out."""
        self._sent[request.hash] = [
            (span, len(frame)) for span, frame in zip(request.load.spans, request.load.frames, strict=True)
        ]
        self._going = request

    def cut(self, gone: int) -> bool:
        """No answer came to the last request, of which so many bytes had gone: only its frames that went whole may have
        arrived. Says whether the one before it had broken off, too.
        """
        request, self._going = self._going, None
        if request is None:
            return False
        before = any(name != request.hash for name in self._sent)
        ends = list(accumulate(map(len, request.pieces)))[1:]
        whole = sum(end <= gone for end in ends)
        self._sent[request.hash] = self._sent[request.hash][:whole]
        if not whole:
            del self._sent[request.hash]
        return before

    def answered(self, header: AnswerHeader) -> None:
        """The header of an answer came, which says how far everything came that was sent until that request."""
        if self._going is not None and self._going.hash == header.request:
            self._going = None
        if header.request not in self._sent:
            return
        names = list(self._sent)
        *broken, _ = [self._sent.pop(name) for name in names[: names.index(header.request) + 1]]
        self.held = header.tells.hd
        marks = marks_of(header)
        asked = [span for frames in broken for span, _ in frames]
        reached = any(first <= marks.get((stream, origin), 0) for stream, origin, first, _ in asked)
        self.arrived = reached or bool(self.held) or not asked


def marks_of(header: AnswerHeader) -> Mapping[tuple[bytes, int], int]:
    """How far the ops of each stream and origin were taken in, as an answer says."""
    return {(bytes(stream), origin): op for stream, origin, op in header.absorbed}


def _parted(frames: Sequence[Frame]) -> tuple[Sequence[Frame], set[OpSpan]]:
    """The frames of a request that broke off: those that may have arrived, and what goes again."""
    place, size = len(frames), 0
    while place and (not size or size + frames[place - 1][1] <= SENT_AGAIN):
        place -= 1
        size += frames[place][1]
    return frames[:place], {span for span, _ in frames[place:]}
