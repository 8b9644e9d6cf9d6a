"""The region side by side: figures by school, who is silent, and up to when the data reaches."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.ids import Id
from app.domain.rules.summaries import SILENT_DAYS, Closeness
from app.domain.text import sort_key


@dataclass(frozen=True, slots=True)
class SchoolFigures:
    """One school in figures; moments are local time."""

    id: Id
    name: str
    district: str
    people: int
    sessions: int
    marks: int
    present: int
    cycles: int
    """Cycles that were not given up."""
    taught_cycles: int
    projects: int
    """Projects that were not withdrawn."""
    cycles_by_status: Mapping[str, int]
    projects_by_stage: Mapping[str, int]
    last_change: datetime | None
    """The newest change that came from the school; None if none ever came."""
    silent_days: int | None
    """Whole days since then."""
    closeness: Closeness | None = None
    """How much of the school is here, where that is chosen; None where all of it is here as ever."""
    is_known: bool = True
    """Whether the figures say anything: neither the school nor its summary may have come yet."""

    @property
    def is_here(self) -> bool:
        """Whether the records behind the figures are here."""
        return self.closeness is None or self.closeness.is_here

    @property
    def attendance(self) -> float | None:
        """Share of marks that say "was there", 0 to 1; None without marks."""
        return self.present / self.marks if self.marks else None

    @property
    def is_silent(self) -> bool:
        """Whether nothing came for two weeks, or ever, as far as that is known."""
        return self.is_known and (self.silent_days is None or self.silent_days >= SILENT_DAYS)


@dataclass(frozen=True, slots=True)
class RegionalSummary:
    """Every school, and what they come to together."""

    schools: tuple[SchoolFigures, ...]
    """In the order of the Kazakh alphabet."""
    data_up_to: datetime | None
    """Server time of the last exchange; None before the first one."""

    @property
    def districts(self) -> tuple[str, ...]:
        """The districts there are, in the order of the alphabet."""
        return tuple(sorted({school.district for school in self.schools if school.district}, key=sort_key))

    @property
    def whole(self) -> int | None:
        """Number of schools that are here whole; None where that is not chosen by school."""
        chosen = [school for school in self.schools if school.closeness is not None]
        return sum(school.is_here for school in chosen) if chosen else None

    @property
    def silent(self) -> int:
        """Number of silent schools."""
        return sum(school.is_silent for school in self.schools)

    @property
    def with_sessions(self) -> int:
        """Number of schools that held a session."""
        return sum(school.sessions > 0 for school in self.schools)

    @property
    def attendance(self) -> float | None:
        """Share over all marks, 0 to 1; None without marks."""
        marks = sum(school.marks for school in self.schools)
        return sum(school.present for school in self.schools) / marks if marks else None

    @property
    def cycles_by_status(self) -> Mapping[str, int]:
        """Cycles of the whole region by status."""
        return _added(school.cycles_by_status for school in self.schools)

    @property
    def projects_by_stage(self) -> Mapping[str, int]:
        """Projects of the whole region by stage."""
        return _added(school.projects_by_stage for school in self.schools)

    def of_district(self, district: str) -> RegionalSummary:
        """The same for one district; "" keeps all."""
        chosen = tuple(school for school in self.schools if not district or school.district == district)
        return RegionalSummary(chosen, self.data_up_to)

    def ordered(self, key: str, *, descending: bool = False) -> tuple[SchoolFigures, ...]:
        """The schools sorted by a column; equal ones stay in the order of the alphabet, unknown figures come last.

        Columns: `name`, `district`, `sessions`, `attendance`, `cycles`, `projects`, `silence` (the longest first when
        descending; a school from which nothing ever came has been silent the longest).
        """
        known = [school for school in self.schools if _rank(school, key) is not None]
        unknown = [school for school in self.schools if _rank(school, key) is None]
        return (*sorted(known, key=lambda school: _rank(school, key), reverse=descending), *unknown)  # type: ignore[arg-type,return-value]


def silence_of(last_change: datetime | None, now: datetime) -> int | None:
    """Whole days between the newest change and now; a clock that is ahead counts as today."""
    return None if last_change is None else max(now - last_change, timedelta()).days


def _rank(school: SchoolFigures, key: str) -> str | float | None:
    if key == "attendance":
        return school.attendance
    if key == "silence":
        return float("inf") if school.silent_days is None else float(school.silent_days)
    if key in ("name", "district"):
        text: str = getattr(school, key)
        return sort_key(text) if text else None
    if not school.is_known:
        return None
    figure: int = getattr(school, key)
    return figure


def _added(parts: Iterable[Mapping[str, int]]) -> Mapping[str, int]:
    total: Counter[str] = Counter()
    for part in parts:
        total.update(part)
    return dict(total)
