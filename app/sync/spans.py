"""Runs of changes by their numbers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.domain.change import Op

OpSpan = tuple[bytes, int, int, int]
"""Ops by stream, origin, first and last number."""


def span_of(ops: Sequence[Op]) -> OpSpan:
    """The ops of a frame, which are of one stream and one origin and without a gap."""
    return ops[0].stream, ops[0].origin, ops[0].seq, ops[-1].seq


def many(spans: Iterable[OpSpan]) -> int:
    """How many ops they are."""
    return sum(last - first + 1 for _, _, first, last in spans)


def joined(spans: Iterable[OpSpan]) -> tuple[OpSpan, ...]:
    """Spans of one origin that touch become one, to keep a header small."""
    found: list[OpSpan] = []
    for stream, origin, first, last in sorted(spans):
        if found and found[-1][:2] == (stream, origin) and first <= found[-1][3] + 1:
            found[-1] = (stream, origin, found[-1][2], max(last, found[-1][3]))
        else:
            found.append((stream, origin, first, last))
    return tuple(found)


def without_gaps(spans: Iterable[OpSpan], behind: Iterable[OpSpan]) -> tuple[OpSpan, ...]:
    """What follows the first op of each origin in `spans` without a gap, with what lies `behind` it without one."""
    own = joined(spans)
    first: dict[tuple[bytes, int], OpSpan] = {}
    for span in own:
        first.setdefault(span[:2], span)
    for stream, origin, begin, end in joined([*own, *behind]):
        known = first.get((stream, origin))
        if known is not None and begin <= known[2] <= end:
            first[stream, origin] = (stream, origin, known[2], end)
    return tuple(first.values())
