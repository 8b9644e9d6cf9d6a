"""Summaries: what a school and a region come to in figures. The server writes them, nobody else."""

from __future__ import annotations

from app.domain.ids import Id
from app.domain.record import Record, code_field, machine_field, number_field, record, reference_field
from app.domain.text import mark


@record("school_summary", label=mark("records", "Summary of a school"), parent="school_id", key=("school_id",))
class SchoolSummary(Record):
    """A school in figures, for those who look at many schools; `rules/summaries.py` reads and writes the counts."""

    school_id: Id = reference_field(mark("records", "School"), to="school")
    school_year: str = machine_field(mark("records", "School year"))
    people: int | None = number_field(mark("records", "People"), default=0)
    sessions: int | None = number_field(mark("records", "Sessions"), default=0)
    marks: int | None = number_field(mark("records", "Marks"), default=0)
    present: int | None = number_field(mark("records", "Marks that say present"), default=0)
    cycles: str = machine_field(mark("records", "Lesson study cycles by status"))
    taught_cycles: int | None = number_field(mark("records", "Cycles with a lesson taught"), default=0)
    projects: str = machine_field(mark("records", "Development projects by stage"))
    last_stamp: int | None = number_field(mark("records", "Last change of the school"))


@record("region_summary", label=mark("records", "Summary of a region"), is_global=True)
class RegionSummary(Record):
    """A region, or one district of it, in figures for observers, in a stream of its own; None stands for a figure that
    is too small to be told (`rules/small_cells.py`).
    """

    region_code: str = code_field(mark("records", "Region"), "regions")
    school_year: str = machine_field(mark("records", "School year"))
    schools: int | None = number_field(mark("records", "Schools"))
    active_schools: int | None = number_field(mark("records", "Schools with sessions"))
    silent_schools: int | None = number_field(mark("records", "Silent schools"))
    people: int | None = number_field(mark("records", "People"))
    sessions: int | None = number_field(mark("records", "Sessions"))
    present: int | None = number_field(mark("records", "Marks that say present"))
    absent: int | None = number_field(mark("records", "Marks that say absent"))
    cycles: str = machine_field(mark("records", "Lesson study cycles by status"))
    projects: str = machine_field(mark("records", "Development projects by stage"))
    district: str = machine_field(mark("records", "District"))
    """The only one these figures are of; empty where they are of the whole region."""
