"""One exchange on the client's side, without any I/O: what to send, and what the bytes that come back mean.

The runner commits each event before it feeds more bytes, so a cut at any point leaves this copy where the last complete
event left it. `Pace` is what one exchange teaches the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from app.domain.change import Op
from app.sync import wire
from app.sync.spans import OpSpan, many, span_of, without_gaps
from app.sync.wire_frames import StateFrame, decode_down, encode_ops
from app.sync.wire_rows import KeyOf

MIN_BATCH = 1024
START_BATCH = 64 * 1024
MAX_BATCH = 1024 * 1024
BUDGET = 4 * 1024 * 1024
MOST_FRAMES = 250
BRISK_BATCH = 32 * 1024
"""On a brisk line the work of the other side takes the time: little at once lets both sides work at the same time."""
BRISK_SECONDS, BRISK_RATE = 0.1, 64 * 1024
"""A line is brisk if an answer begins within so many seconds and those a request takes at so many bytes in each."""
MOST_SPANS = 500
"""Frames and spans one header lists, so that it stays far below its bound however many starts a machine has seen."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How much to send at once. Where nothing of a request arrived, or one after the other breaks off, half as much may
    come through.
    """

    batch: int = START_BATCH
    frames: int = MOST_FRAMES
    budget: int = BUDGET
    """Bytes of state to come back."""
    is_brisk: bool = False
    """The line is so quick that the next request may be made ready before an answer has come."""

    def answered(self, arrived: bool = True, *, is_brisk: bool = False) -> Pace:
        """The other side answered: send more next time, unless it says that nothing arrived or the line is brisk."""
        if is_brisk:
            return Pace(BRISK_BATCH, is_brisk=True)
        return Pace(min(self.batch * 2, MAX_BATCH) if arrived else self.batch)

    def cut(self) -> Pace:
        """No answer came, again."""
        return Pace(max(self.batch // 2, MIN_BATCH))


BY_POST = Pace(batch=32 * 1024 * 1024, frames=600, budget=32 * 1024 * 1024)
"""A stick has room, and its next chance may be weeks away. As many frames as a header can list."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where this copy stands before an exchange."""

    device: int
    epoch: int
    now_ms: int
    doubtful: bool
    version: str
    unsent: int
    """Own ops that the server is not known to have."""
    streams: tuple[tuple[bytes, int], ...]
    """Held streams and how far they were read."""
    acknowledged: tuple[OpSpan, ...]
    """Own ops the server has but whose outcome was not read yet."""
    asks: wire.Asks
    under_way: tuple[OpSpan, ...] = ()
    """Own ops that were sent and may have arrived."""
    held: tuple[OpSpan, ...] = ()
    """Own ops that wait at the server behind a gap."""


@dataclass(frozen=True, slots=True)
class Load:
    """Ops in frames."""

    frames: tuple[bytes, ...]
    spans: tuple[OpSpan, ...]
    """What is in each."""
    complete: bool
    """Whether everything that waits is in them, or passed over."""
    passed_over: tuple[OpSpan, ...] = ()
    """What waits and is not in them, since it may have arrived."""


@dataclass(frozen=True, slots=True)
class Request:
    """A body ready to be sent."""

    pieces: tuple[bytes, ...]
    hash: bytes
    load: Load
    standing: Standing

    @property
    def ops(self) -> int:
        """How many ops are in it."""
        return many(self.load.spans)

    @property
    def size(self) -> int:
        """Bytes of the body."""
        return sum(map(len, self.pieces))


def loaded(
    batches: Iterator[Sequence[Op]], pace: Pace, key_of: KeyOf, passed_over: tuple[OpSpan, ...] = ()
) -> Load:  # fmt: skip
    """As many whole frames as the pace allows, at least one if anything waits."""
    frames: list[bytes] = []
    spans: list[OpSpan] = []
    size = 0
    for batch in batches:
        if frames and (size >= pace.batch or len(frames) >= pace.frames):
            return Load(tuple(frames), tuple(spans), complete=False, passed_over=passed_over)
        frames.append(encode_ops(batch, key_of))
        spans.append(span_of(batch))
        size += len(frames[-1])
    return Load(tuple(frames), tuple(spans), complete=True, passed_over=passed_over)


def build_request(
    standing: Standing, load: Load, budget: int, counter: int, sign: Callable[[bytes], bytes]
) -> Request:  # fmt: skip
    """The request for this moment; `budget` is how many bytes of state may come back."""
    header = wire.encode_header(
        wire.RequestHeader(
            wire.PROTOCOL, standing.device, counter, standing.epoch, standing.now_ms, standing.doubtful,
            standing.version, standing.unsent, budget,
            tuple((wire.short(stream), cursor) for stream, cursor in standing.streams),
            # A gap among own ops would say that the server has lost what is in front of it.
            without_gaps([*standing.acknowledged[:MOST_SPANS], *standing.under_way, *load.spans], standing.held),
            tuple(wire.frame_hash(frame) for frame in load.frames),
            standing.asks,
        )
    )  # fmt: skip
    head = wire.sized(header) + sign(header)
    return Request((head, *map(wire.sized, load.frames)), wire.frame_hash(header), load, standing)


@dataclass(frozen=True, slots=True)
class NextRequest:
    """A request made ready while the answer to another one is waited for; only what that answer says is missing."""

    standing: Standing
    load: Load
    build: Callable[[Standing, Load], Request]

    def behind(self, answer: Sequence[StateFrame]) -> Request:
        """The request, of a copy that has read the frames of the `answer`, which only acknowledge."""
        read: Mapping[bytes, int] = {frame.stream: frame.upto for frame in answer}
        streams = tuple((stream, max(cursor, read.get(stream, 0))) for stream, cursor in self.standing.streams)
        return self.build(replace(self.standing, streams=streams), self.load)


def is_brisk(size: int, seconds: float) -> bool:
    """Whether the answer to a request of `size` bytes came so soon that the line is brisk."""
    return seconds < BRISK_SECONDS + size / BRISK_RATE


def only_acknowledges(event: wire.AnswerHeader | StateFrame, request: Request) -> bool:
    """Whether an event of an answer says no more than which ops were taken in, as they were."""
    if isinstance(event, StateFrame):
        return not (event.entries or event.refusals or event.whole or event.part is not None)
    news = (event.forks, event.refused, event.added, event.removed)
    return event.epoch == request.standing.epoch and not any(news) and event.tells == wire.Tells()


@dataclass(slots=True)
class AnswerReader:
    """The answer as it arrives.

    `feed` yields an AnswerHeader, then StateFrames. `ended` tells at the end whether the answer was whole; `more`
    whether the server holds more. Raises WireError for bytes that make no sense or are not for this request or
    server.
    """

    request_hash: bytes
    verify: Callable[[bytes, bytes], bool]
    ended: bool = False
    more: bool = False
    proof: tuple[bytes, bytes] | None = None
    """The signed head of the answer and its signature, as they came."""
    _unpacker: wire.Unpacker = field(default_factory=wire.Unpacker)

    def feed(self, data: bytes) -> Iterator[wire.AnswerHeader | StateFrame]:
        """The events that `data` completes."""
        for part, signature in self._unpacker.feed(data):
            if signature is not None:
                if not self.verify(part, signature):
                    raise wire.WireError("not our server")
                header = wire.decode_answer(part)
                if header.request != self.request_hash:
                    raise wire.WireError("an answer to another question")
                self.proof = (part, signature)
                yield header
                continue
            event = decode_down(part)
            if isinstance(event, bool):
                self.ended, self.more = True, event
            else:
                yield event
