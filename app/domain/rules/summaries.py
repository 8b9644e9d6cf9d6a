"""A school in figures: what is counted, and how the counts stand in the record of a summary."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from app.domain.ids import Id, derive
from app.domain.records.summaries import SchoolSummary
from app.domain.text import search_key
from app.domain.value import value

SILENT_DAYS = 14
"""A school from which nothing came for so many days is called silent."""


class Closeness(Enum):
    """How much of a school is on a coordinator's machine; the two between change with the next exchange."""

    WHOLE = "whole"
    LEAVING = "leaving"
    """Whole, but no longer wanted."""
    COMING = "coming"
    """Wanted, but not here yet, or not to its end."""
    AFAR = "afar"

    @property
    def is_here(self) -> bool:
        """Whether the records of the school are here, so that lists of them say the truth."""
        return self in (Closeness.WHOLE, Closeness.LEAVING)


@value
class Figures:
    """What was recorded for one school, in numbers."""

    people: int = 0
    sessions: int = 0
    """Events of this school year whose day has come."""
    marks: int = 0
    present: int = 0
    cycles: Mapping[str, int] = field(default_factory=dict)
    """Number of cycles by status."""
    taught_cycles: int = 0
    """Cycles with at least one research lesson taught."""
    projects: Mapping[str, int] = field(default_factory=dict)
    """Number of projects by stage."""


def region_stream(region_code: str, district: str = "") -> Id:
    """The stream in which the summary of a region, or of one district of it, lies, and nothing else; also the id of the
    summary.
    """
    return derive("region", *(key.encode() for key in (region_code, search_key(district)) if key))


def is_in_district(written: str, district: str) -> bool:
    """Whether what a school's card says is this district; people write it in more than one spelling."""
    return not district or search_key(written) == search_key(district)


def summary_of(school: Id, school_year: str, figures: Figures, last_stamp: int | None) -> SchoolSummary:
    """The record that says these figures."""
    return SchoolSummary(
        id=SchoolSummary.record_type.derived_id(school), school_id=school, school_year=school_year,
        people=figures.people, sessions=figures.sessions, marks=figures.marks, present=figures.present,
        cycles=written_counts(figures.cycles), taught_cycles=figures.taught_cycles,
        projects=written_counts(figures.projects), last_stamp=last_stamp,
    )  # fmt: skip


def figures_in(summary: SchoolSummary) -> Figures:
    """The figures a record says; of a newer version as far as they are understood."""
    return Figures(
        summary.people or 0, summary.sessions or 0, summary.marks or 0, summary.present or 0,
        read_counts(summary.cycles), summary.taught_cycles or 0, read_counts(summary.projects),
    )  # fmt: skip


def written_counts(counts: Mapping[str, int]) -> str:
    """Counts by code in one word; what counts nothing is left out."""
    return " ".join(f"{code} {number}" for code, number in sorted(counts.items()) if number)


def read_counts(written: str) -> dict[str, int]:
    """The opposite of `written_counts`; what is not understood is left out."""
    words = written.split()
    pairs = zip(words[::2], words[1::2], strict=False)
    return {code: int(number) for code, number in pairs if number.isdecimal()}
