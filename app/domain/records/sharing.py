"""What comes out of a study: the report of a cycle, and every occasion on which findings were shared."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.ids import Id
from app.domain.record import (
    Record,
    choice_field,
    day_field,
    number_field,
    optional_reference,
    record,
    reference_field,
    text_field,
)
from app.domain.text import mark


class SharingKind(StrEnum):
    """How findings reach colleagues."""

    OPEN_LESSON = "open_lesson"
    STAFF_MEETING = "staff_meeting"
    METHOD_ASSOCIATION = "method_association"
    HUB_SEMINAR = "hub_seminar"
    NETWORK_EVENT = "network_event"
    CONFERENCE = "conference"
    POSTER = "poster"
    PUBLICATION = "publication"
    COACHING = "coaching"
    ONLINE = "online"


@record(
    "ls_report",
    label=mark("records", "Report of a cycle"),
    parent="cycle_id",
    key=("cycle_id",),
    title=("answer_to_question",),
)
class LsReport(Record):
    """What the group found out; its sections begin as drafts from the records and are the group's own words."""

    cycle_id: Id = reference_field(mark("records", "Cycle"), to="ls_cycle")
    answer_to_question: str = text_field(mark("records", "Answer to the research question"), long=True, high=4000)
    pupil_progress: str = text_field(mark("records", "Progress of the case pupils"), long=True, high=4000)
    teacher_learning: str = text_field(mark("records", "What the teachers learned"), long=True, high=4000)
    recommendations: str = text_field(mark("records", "Recommendations"), long=True, high=4000)
    limits: str = text_field(mark("records", "Limits of the study"), long=True, high=2000)
    authors: str = text_field(mark("records", "Authors"), high=500)
    audience: str = text_field(mark("records", "Whom the report is for"), high=300)
    approved_by: Id | None = optional_reference(mark("records", "Approved by"), to="person")
    approved_on: date | None = day_field(mark("records", "Approved on"))


@record("dissemination", label=mark("records", "Sharing of findings"), parent="school_id", title=("place", "note"))
class Dissemination(Record):
    """One occasion on which findings of a cycle or of a project were shared."""

    school_id: Id = reference_field(mark("records", "School"), to="school")
    cycle_id: Id | None = optional_reference(mark("records", "Cycle"), to="ls_cycle")
    project_id: Id | None = optional_reference(mark("records", "Development project"), to="project")
    kind: SharingKind | None = choice_field(mark("records", "Kind of sharing"), SharingKind)
    day: date | None = day_field(mark("records", "Day"))
    audience_count: int | None = number_field(mark("records", "People reached"), low=1, high=10_000)
    audience_schools: int | None = number_field(mark("records", "Schools reached"), low=1, high=1_000)
    place: str = text_field(mark("records", "Place"), high=200)
    link: str = text_field(mark("records", "Link"), high=500)
    note: str = text_field(mark("records", "What was shared and what came back"), long=True, high=2000)
