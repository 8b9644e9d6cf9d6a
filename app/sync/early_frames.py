"""Frames that came before those in front of them, kept until the gap in front of them closes.

A device whose line broke goes on behind what may have arrived, and learns from the answer what really did. Nothing in
here is acknowledged, so nothing is lost with it: what a new start of the server or a full memory let go of is not named
in the next answer, and the device sends it again.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock

from app.domain.change import device_of
from app.sync.spans import OpSpan, joined

MOST_BYTES = 16 * 1024 * 1024
MOST_OF_ONE, MOST_FRAMES = 512 * 1024, 250
"""Bytes and frames of one device: more than goes over a line that breaks before somebody hears of it."""

Place = tuple[bytes, int]
"""Stream and origin."""


@dataclass(slots=True)
class _Waiting:
    """What waits of one device."""

    frames: dict[OpSpan, bytes] = field(default_factory=dict)
    told: dict[Place, int] = field(default_factory=dict)
    """How far what is in front of a gap had come when the device heard of it."""

    @property
    def size(self) -> int:
        return sum(map(len, self.frames.values()))


class EarlyFrames:
    """Packed frames by the device that wrote them. Those of whom nothing was heard for longest go first."""

    def __init__(self, most: int = MOST_BYTES, most_of_one: int = MOST_OF_ONE) -> None:
        self._most, self._most_of_one = most, most_of_one
        self._devices: OrderedDict[int, _Waiting] = OrderedDict()
        self._size = 0
        self._lock = Lock()

    @property
    def size(self) -> int:
        """Bytes of what is kept."""
        return self._size

    def keep(self, span: OpSpan, frame: bytes) -> None:
        """Keep a frame if there is room for it among those of its device, and nothing in it is kept already."""
        device = device_of(span[1])
        with self._lock:
            waiting = self._devices.setdefault(device, _Waiting())
            self._devices.move_to_end(device)
            has_room = len(waiting.frames) < MOST_FRAMES and waiting.size + len(frame) <= self._most_of_one
            if has_room and not any(_overlap(span, other) for other in waiting.frames):
                waiting.frames[span] = frame
                self._size += len(frame)
            while self._size > self._most:
                self._size -= self._devices.popitem(last=False)[1].size

    def spans(self, devices: Iterable[int]) -> tuple[OpSpan, ...]:
        """What is kept of these devices."""
        with self._lock:
            return joined(
                span for device in devices if device in self._devices for span in self._devices[device].frames
            )

    def due(self, marks: Mapping[Place, int], most: int) -> list[bytes]:
        """The first frames whose turn has come where ops were taken in up to these `marks`, `most` at once; they are
        kept no more, nor are those that came another way meanwhile.
        """
        found: list[bytes] = []
        with self._lock:
            for place, mark in marks.items():
                for span in self._of(place):
                    if span[2] > mark + 1 or len(found) == most:
                        break
                    frame = self._let_go(span)
                    if span[3] > mark:
                        found.append(frame)
                        mark = span[3]
        return found

    def tell(self, marks: Mapping[Place, int]) -> None:
        """The device of what waits behind these `marks` hears of it now. Where none was added since it heard of it last
        it has nothing to put into the gap: what waits goes, and the device shall send it once more.
        """
        with self._lock:
            for place, mark in marks.items():
                spans = self._of(place)
                if spans and self._devices[device_of(place[1])].told.get(place) == mark:
                    for span in spans:
                        self._let_go(span)
                elif spans:
                    self._devices[device_of(place[1])].told[place] = mark

    def forget(self) -> None:
        """Let go of everything."""
        with self._lock:
            self._devices.clear()
            self._size = 0

    def _of(self, place: Place) -> list[OpSpan]:
        """What is kept of a stream and an origin, in order."""
        waiting = self._devices.get(device_of(place[1]))
        return sorted(span for span in waiting.frames if span[:2] == place) if waiting is not None else []

    def _let_go(self, span: OpSpan) -> bytes:
        device, place = device_of(span[1]), span[:2]
        waiting = self._devices[device]
        frame = waiting.frames.pop(span)
        self._size -= len(frame)
        if not self._of(place):
            waiting.told.pop(place, None)
        if not waiting.frames:
            del self._devices[device]
        return frame


def _overlap(one: OpSpan, other: OpSpan) -> bool:
    return one[:2] == other[:2] and one[2] <= other[3] and other[2] <= one[3]
