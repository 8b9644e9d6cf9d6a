"""What a monitor asks of a server: counts since its start, in the text format of Prometheus. No names, no addresses."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
SLOWER_THAN = (0.05, 0.25, 1.0, 5.0, 30.0, 120.0)
"""Upper ends of the classes of durations, in seconds."""


class Metrics:
    """Counts exchanges. Used on the event loop only."""

    def __init__(self) -> None:
        self._outcomes: Counter[str] = Counter()
        self._bytes: Counter[str] = Counter()
        self._seconds = 0.0
        self._classes = [0] * len(SLOWER_THAN)

    def note(self, outcome: str, received: int, sent: int, seconds: float) -> None:
        """An exchange ended: in what way, with how many bytes, after how long."""
        self._outcomes[outcome] += 1
        self._bytes["in"] += received
        self._bytes["out"] += sent
        self._seconds += seconds
        for number, most in enumerate(SLOWER_THAN):
            self._classes[number] += seconds <= most

    def text(self, under_way: int, connections: int, waiting: int, tells_time: bool) -> str:
        """Everything, with what is so at this moment: exchanges under way, database connections in use, work in front
        of the database, and whether devices are told the time.
        """
        total = self._outcomes.total()
        return "\n".join(
            [
                *_metric("exchanges_total", "counter", "Exchanges by how they ended.", _by("outcome", self._outcomes)),
                *_metric("bytes_total", "counter", "Bytes of bodies and answers.", _by("direction", self._bytes)),
                *_metric("exchanges_under_way", "gauge", "Exchanges under way.", [("", under_way)]),
                *_metric("database_connections", "gauge", "Connections inside a transaction.", [("", connections)]),
                *_metric("work_waiting", "gauge", "Pieces of work handed to the database.", [("", waiting)]),
                *_metric("tells_time", "gauge", "Whether devices are told the time.", [("", int(tells_time))]),
                *_metric("exchange_seconds", "histogram", "Duration of exchanges.", self._durations(total)),
                "",
            ]
        )

    def _durations(self, total: int) -> Iterator[tuple[str, float]]:
        for most, count in zip(SLOWER_THAN, self._classes, strict=True):
            yield f'_bucket{{le="{most:g}"}}', count
        yield '_bucket{le="+Inf"}', total
        yield "_sum", round(self._seconds, 3)
        yield "_count", total


def _by(label: str, counts: Counter[str]) -> Iterator[tuple[str, float]]:
    for word in sorted(counts):
        yield f'{{{label}="{word}"}}', counts[word]


def _metric(name: str, kind: str, meaning: str, samples: Iterable[tuple[str, float]]) -> Iterator[str]:
    yield f"# HELP shyraq_{name} {meaning}"
    yield f"# TYPE shyraq_{name} {kind}"
    for rest, value in samples:
        yield f"shyraq_{name}{rest} {value}"
