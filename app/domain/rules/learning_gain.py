"""Tests before and after: how much of what could still be learned was learned."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.records.sessions import TestScore
from app.domain.rules.finding import Finding, warn
from app.domain.text import mark
from app.domain.value import value


@value
class GainSummary:
    """The gain of a group."""

    people: int
    """People with both tests who could still learn something."""
    mean: float | None
    at_the_top: int
    """People who had all points before."""
    missing: int
    """People with only one of the tests."""


def gain(score: TestScore) -> float | None:
    """The share of the missing points that was won: (after - before) / (most - before); negative for points lost.

    None while a test is missing, and for somebody who had all points before.
    """
    if score.pre is None or score.post is None or score.maximum is None or score.pre >= score.maximum:
        return None
    return (score.post - score.pre) / (score.maximum - score.pre)


def summarise_gain(scores: Iterable[TestScore]) -> GainSummary:
    """Return the mean gain of a group; None without anybody to count."""
    known = list(scores)
    gains = [found for found in map(gain, known) if found is not None]
    return GainSummary(
        people=len(gains),
        mean=sum(gains) / len(gains) if gains else None,
        at_the_top=sum(1 for one in known if one.pre is not None and one.pre >= (one.maximum or one.pre + 1)),
        missing=sum(1 for one in known if (one.pre is None) is not (one.post is None)),
    )


def check_score(score: TestScore) -> tuple[Finding, ...]:
    """Return what cannot be: more points than there are."""
    if score.maximum is None:
        return ()
    text = mark("rules", "The test has {most} points at most.")
    return tuple(
        warn("too_many_points", text, field=name, most=score.maximum)
        for name in ("pre", "post")
        if (getattr(score, name) or 0) > score.maximum
    )
