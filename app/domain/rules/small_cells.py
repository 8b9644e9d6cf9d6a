"""What an observer may be told: no number behind which few people or schools stand, nor one that would give it away.

A figure from 1 to 4 is left out. Zero is told: behind it stands nobody. Sums are never told beside their parts, for a
sum would give away the one part that was left out; whoever reads adds up what is there. The number of schools is known
to everybody, so of two parts that make it up both are left out when one is small. Below five schools nothing is told:
it would be about one school as much as about the region.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.records.summaries import RegionSummary, SchoolSummary
from app.domain.rules.summaries import Figures, figures_in, region_stream

LEAST = 5
"""The smallest figure that is told."""
FEW = "<5"
"""What stands in the place of a smaller one among counts by code."""


def region_summary_of(
    region_code: str, school_year: str, schools: Sequence[SchoolSummary], silent: int, district: str = ""
) -> RegionSummary:
    """What the summaries of the schools of a region, or of a district, come to, without what is too small; `silent` of
    them are silent.
    """
    stream, total = region_stream(region_code, district), len(schools)
    place = RegionSummary(id=stream, region_code=region_code, district=district, school_year=school_year)
    if total < LEAST:
        return replace(place, schools=told(total))
    figures = [figures_in(school) for school in schools]
    present = sum(school.present for school in figures)
    return replace(
        place, schools=total,
        active_schools=told_part(sum(school.sessions > 0 for school in figures), total),
        silent_schools=told_part(silent, total),
        people=told(sum(school.people for school in figures)),
        sessions=told(sum(school.sessions for school in figures)),
        present=told(present), absent=told(sum(school.marks for school in figures) - present),
        cycles=told_counts(added(figures, "cycles")), projects=told_counts(added(figures, "projects")),
    )  # fmt: skip


def told(number: int) -> int | None:
    """A figure, or None for one that is too small."""
    return None if 0 < number < LEAST else number


def told_part(part: int, total: int) -> int | None:
    """One of two parts of a known total; None if either of them is too small."""
    return None if told(part) is None or told(total - part) is None else part


def told_counts(counts: Mapping[str, int]) -> str:
    """Counts by code in one word, small ones as few."""
    shown = ((code, told(number)) for code, number in sorted(counts.items()) if number)
    return " ".join(f"{code} {FEW if number is None else number}" for code, number in shown)


def read_told(written: str) -> dict[str, int | None]:
    """The opposite of `told_counts`."""
    words = written.split()
    return {
        code: int(number) if number.isdecimal() else None
        for code, number in zip(words[::2], words[1::2], strict=False)
        if number.isdecimal() or number == FEW
    }


def added(schools: Iterable[Figures], name: str) -> Mapping[str, int]:
    """Counts by code of many schools."""
    total: Counter[str] = Counter()
    for school in schools:
        total.update(getattr(school, name))
    return total
