"""Lesson study: a cycle, its members and case pupils."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    choices_field,
    code_field,
    day_field,
    flag_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
)
from app.domain.records.schools import Language
from app.domain.text import mark


class ClassMode(StrEnum):
    """One grade, or several taught together as in small-class schools."""

    SINGLE = "single"
    COMBINED = "combined"


class CycleStatus(StrEnum):
    """A person's decision; the phase is computed from the records."""

    DRAFT = "draft"
    PLANNING = "planning"
    IN_PROGRESS = "in_progress"
    REPORTING = "reporting"
    SHARED = "shared"
    CLOSED = "closed"
    ABANDONED = "abandoned"


class Smart(StrEnum):
    """The five letters a research question is checked against; advice only."""

    S = "s"
    M = "m"
    A = "a"
    R = "r"
    T = "t"


class MemberRole(StrEnum):
    """What a member does inside the cycle."""

    FACILITATOR = "facilitator"
    TEACHING_TEACHER = "teaching_teacher"
    OBSERVER = "observer"
    KNOWLEDGEABLE_OTHER = "knowledgeable_other"
    SCHOOL_LEADER = "school_leader"


class AttainmentGroup(StrEnum):
    """The group a case pupil typifies."""

    HIGH = "high"
    MIDDLE = "middle"
    BELOW_MIDDLE = "below_middle"
    OTHER = "other"


@record("ls_cycle", label=mark("records", "Lesson study cycle"), parent="school_id", title=("title",))
class LsCycle(Record):
    """A group of teachers studies one question through a few research lessons."""

    school_id: Id = reference_field(mark("records", "School"), to="school")
    programme_cycle_id: Id | None = optional_reference(mark("records", "Programme cycle"), to="programme_cycle")
    school_year: str = text_field(mark("records", "School year"), high=9)
    title: str = text_field(mark("records", "Title"), required=True, high=200)
    research_theme: str = text_field(mark("records", "Research theme"), high=500)
    research_question: str = text_field(mark("records", "Research question"), long=True, high=1000)
    baseline: str = text_field(mark("records", "What we know now"), long=True, high=2000)
    sources: str = text_field(mark("records", "Sources consulted"), long=True, high=2000)
    smart_check: frozenset[Smart] = choices_field(mark("records", "SMART check"), Smart)
    subject_code: str = code_field(mark("records", "Subject"), "subjects")
    grade: int | None = number_field(mark("records", "Grade"), low=0, high=12)
    class_label: str = text_field(mark("records", "Class"), high=10)
    class_size: int | None = number_field(mark("records", "Pupils in the class"), low=1, high=40)
    class_mode: ClassMode = choice_field(mark("records", "Class mode"), ClassMode, default=ClassMode.SINGLE)
    grades: str = text_field(mark("records", "Grades taught together"), high=20)
    teaching_language: Language | None = choice_field(mark("records", "Language of teaching"), Language)
    status: CycleStatus = choice_field(
        mark("records", "Status"), CycleStatus, default=CycleStatus.DRAFT, group="status"
    )
    status_reason: str = text_field(mark("records", "Reason"), high=500)
    start_date: date | None = day_field(mark("records", "From"))
    target_end_date: date | None = day_field(mark("records", "Planned end"))
    end_date: date | None = day_field(mark("records", "Ended on"), group="status")
    planned_rl_count: int | None = number_field(mark("records", "Planned research lessons"), low=1, high=6, default=3)
    protocol_adopted_on: date | None = day_field(mark("records", "Group protocol adopted on"))


@record("ls_member", label=mark("records", "Member of a cycle"), parent="cycle_id", key=("cycle_id", "person_id"))
class LsMember(Record):
    """A person works in a cycle; leaving is a date, coming back clears it."""

    cycle_id: Id = reference_field(mark("records", "Cycle"), to="ls_cycle")
    person_id: Id = reference_field(mark("records", "Person"), to="person")
    name: str = text_field(mark("records", "Name as written"), high=180)
    role: MemberRole = choice_field(mark("records", "Role"), MemberRole, default=MemberRole.OBSERVER)
    is_lead: bool = flag_field(mark("records", "Leads the cycle"))
    since: date | None = day_field(mark("records", "From"))
    until: date | None = day_field(mark("records", "To"))


@record("case_pupil", label=mark("records", "Case pupil"), parent="cycle_id", title=("label", "alias"))
class CasePupil(Record):
    """A pupil who typifies a group: a letter and an alias, never a name."""

    cycle_id: Id = reference_field(mark("records", "Cycle"), to="ls_cycle")
    label: str = text_field(mark("records", "Letter"), required=True, high=1)
    alias: str = text_field(mark("records", "Alias"), high=20)
    attainment_group: AttainmentGroup | None = choice_field(mark("records", "Attainment group"), AttainmentGroup)
    special_needs: bool = flag_field(mark("records", "Special educational needs"), default=None)
    starting_point: str = text_field(mark("records", "What the pupil can do now"), long=True, high=1000)
